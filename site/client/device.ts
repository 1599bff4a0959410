import type { Fate, Fated } from '../../rules/fate.ts'
import type { ExpandedDevice } from '../../schema/expand.ts'
import { FATE_WORDS, fateCounts, fatesIn } from '../fate-words.ts'
import {
  clearWrong,
  fieldOf,
  keepChoices,
  readChoices,
  restoreChoices,
  showOwnFields,
  showWrong,
} from './choices.ts'
import { copyFrom, enableCopy } from './copy.ts'
import type { Drawn } from './engine.tsx'
import { found } from './found.ts'
import { once } from './once.ts'
import { linkRows, markPicture } from './picture.ts'
import { prefetchOnIntent } from './prefetch.ts'

const form = found<HTMLFormElement>('#choices')
const output = found<HTMLElement>('#rule-output')
const status = found<HTMLElement>('#rule-status')
const format = found<HTMLSelectElement>('#f-format')
const defaultFormat = format.value

/** The rule code and the entry are fetched when the first choice is near, not with the page. */
const engine = once(async () => {
  const [{ draw }, response] = await Promise.all([import('./engine.tsx'), fetch(form.dataset.entry ?? '')])
  if (!response.ok) throw new Error(`the entry answered ${response.status}`)
  const device: ExpandedDevice = await response.json()
  return (query: Record<string, string>) => draw(device, form.dataset.release ?? '', query)
})

let newest = 0
/** Draws the rule for the choices as they stand, and marks table and picture; gives what was drawn, null when it was overtaken or failed. */
async function update(announce = true, marked = true): Promise<Drawn | null> {
  const turn = ++newest
  showOwnFields(form)
  const chosen = readChoices(form)
  let drawn: Drawn
  try {
    const draw = await engine()
    if (turn !== newest) return null
    drawn = await draw(chosen)
    if (turn !== newest) return null
  } catch {
    output.classList.add('stale')
    status.textContent =
      'The rule could not be made here: part of this page did not load. The button gives it as text from the server.'
    submit.hidden = false
    return null
  }
  clearWrong(form)
  output.classList.toggle('stale', !drawn.ok)
  if (!drawn.ok) {
    for (const { parameter, detail } of drawn.wrong) showWrong(form, parameter, detail)
    status.textContent = `Not updated. ${drawn.wrong.map(({ parameter, detail }) => `${labelOf(parameter)}: ${detail}`).join('; ')}.`
    return drawn
  }
  replaceOutput(drawn.html)
  const curl = found<HTMLElement>('#curl')
  curl.textContent = `curl -fsS '${drawn.url}'`
  showCurl()
  if (marked) mark(drawn.fates)
  keepChoices(chosen, defaultFormat)
  if (announce) {
    status.textContent = `Rule for ${drawn.title}: ${fateCounts(fatesIn(drawn.fates))}.`
  }
  return drawn
}

/** New markup with the parts the person had opened or closed left so. */
function replaceOutput(html: string): void {
  const open = new Map(
    [...output.querySelectorAll<HTMLDetailsElement>('details[data-key]')].map((each) => [
      each.dataset.key,
      each.open,
    ]),
  )
  output.innerHTML = html
  for (const each of output.querySelectorAll<HTMLDetailsElement>('details[data-key]')) {
    const before = open.get(each.dataset.key)
    if (before !== undefined) each.open = before
  }
}

const labelOf = (name: string): string =>
  form.querySelector(`label[for="${CSS.escape(fieldOf(form, name)?.id ?? '')}"]`)?.textContent ?? name

/** The last column of the table: a box a row, ticked for what goes through; the picture shows the same. */
function mark(fates: Readonly<Record<string, Fated>>): void {
  for (const cell of document.querySelectorAll<HTMLElement>('#endpoint-table [data-endpoint]')) {
    const id = cell.dataset.endpoint ?? ''
    const { fate, why } = fates[id] ?? { fate: 'withheld', why: '' }
    let box = cell.querySelector('input')
    if (box === null) {
      const label = document.createElement('label')
      box = document.createElement('input')
      box.type = 'checkbox'
      box.setAttribute('aria-label', `Let ${id} through`)
      label.append(box, document.createElement('span'))
      cell.replaceChildren(label)
    }
    box.checked = fate === 'allowed'
    cell.title = why
    const word = cell.querySelector('span')
    if (word) word.textContent = FATE_WORDS[fate]
  }
  markPicture(fates)
}

/** What table and picture say as they came from the server, before any choice. */
function asServed(): Record<string, Fated> {
  const fates = Object.keys(FATE_WORDS) as Fate[]
  return Object.fromEntries(
    [...document.querySelectorAll<HTMLElement>('#endpoint-table [data-endpoint]')].map((cell) => [
      cell.dataset.endpoint ?? '',
      { fate: fates.find((fate) => FATE_WORDS[fate] === cell.textContent) ?? 'withheld', why: '' },
    ]),
  )
}

function showCurl(): void {
  const line = found<HTMLElement>('.curl')
  line.hidden = false
}

const listOf = (field: HTMLInputElement): string[] =>
  field.value
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean)

const goesThrough = (drawn: Extract<Drawn, { ok: true }>, id: string): boolean =>
  drawn.fates[id]?.fate === 'allowed'

/** A tick or its removal, said by `with` and `without` only where the other choices do not already say it. */
async function toggle(id: string, wanted: boolean): Promise<void> {
  const lists = { with: found<HTMLInputElement>('#f-with'), without: found<HTMLInputElement>('#f-without') }
  for (const list of Object.values(lists))
    list.value = listOf(list)
      .filter((each) => each !== id)
      .join(',')
  // Only a look at what the other choices say: the box stays as it was set.
  const drawn = await update(true, false)
  if (drawn?.ok !== true) return
  if (goesThrough(drawn, id) === wanted) {
    mark(drawn.fates)
    return
  }
  const list = wanted ? lists.with : lists.without
  list.value = [...listOf(list), id].join(',')
  const again = await update()
  const fated = again?.ok === true ? again.fates[id] : undefined
  if (fated !== undefined && (fated.fate === 'allowed') !== wanted) {
    status.textContent = `${id} stays ${FATE_WORDS[fated.fate]}: ${fated.why}.`
  }
}

const submit = found<HTMLElement>('#choices .submit')
submit.hidden = true
form.addEventListener('submit', (event) => {
  if (submit.hidden) {
    event.preventDefault()
    void update()
  }
})
form.addEventListener('input', () => void update())
form.addEventListener('pointerenter', () => void engine().catch(() => undefined), { once: true })
form.addEventListener('focusin', () => void engine().catch(() => undefined), { once: true })
document.addEventListener('change', (event) => {
  const box = event.target instanceof HTMLInputElement ? event.target : null
  const id = box?.closest<HTMLElement>('[data-endpoint]')?.dataset.endpoint
  if (box && id !== undefined) void toggle(id, box.checked)
})
const curlButton = document.querySelector<HTMLButtonElement>('[data-copy-curl]')
curlButton?.addEventListener('click', () => void copyFrom(curlButton, found('#curl')))
if (curlButton) curlButton.hidden = false

prefetchOnIntent()
enableCopy()
// Links to single sources and reports open what hides their target.
addEventListener('hashchange', openTarget)
openTarget()
function openTarget(): void {
  document
    .getElementById(decodeURIComponent(location.hash.slice(1)))
    ?.closest('details')
    ?.setAttribute('open', '')
}
mark(asServed())
linkRows()
found<HTMLElement>('#curl').textContent = `curl -fsS '${form.action}'`
showCurl()
if (restoreChoices(form)) void update(false)
