import type { Proposal } from '../../capture/propose.ts'
import type { Need } from '../../schema/endpoint.ts'
import type { Problem } from '../../schema/problem.ts'
import type { DatasetModule, Read } from './capture-protocol.ts'
import { homeFields, startReader } from './capture-reader.tsx'
import { found, rested } from './found.ts'
import type { Claim, Made } from './submit-engine.ts'
import {
  blockTest,
  commaList,
  entryField,
  factsOf,
  field,
  fillEntries,
  fillVendor,
  form,
  restoreEdits,
} from './submit-fields.ts'
import { idOf, type NeedEdits, pathOf } from './submit-form.ts'
import { copyText, download, goTo, text } from './submit-text.ts'

const SHOWN_MS = 2000

const picker = found('#device-list')
const state = found('#entry-state')
const repository = form.dataset.repository ?? ''
const datasetUrl = found('#reader').dataset.dataset ?? ''

/** Code and data that are needed once something was read. */
async function loadTools() {
  const [engine, view, module] = await Promise.all([
    import('./submit-engine.ts'),
    import('./submit-view.tsx'),
    import(/* @vite-ignore */ datasetUrl) as Promise<DatasetModule>,
  ])
  return { engine, view, ...module.default }
}
let loading: ReturnType<typeof loadTools> | null = null
const tools = () => {
  loading ??= loadTools().catch((reason: unknown) => {
    loading = null
    throw reason
  })
  return loading
}
type Tools = Awaited<ReturnType<typeof loadTools>>

interface Work {
  tools: Tools
  read: Read
  device: number
  /** Empty: a new one. */
  entry: string
  entryText: string | null
  proposal: Proposal
  claims: Claim[]
  edits: NeedEdits
  made: Made
}
let work: Work | null = null
let read: Read | null = null

function hideFrom(...ids: string[]): void {
  for (const id of ids) found<HTMLElement>(id).hidden = true
}

async function showDevices(got: Read): Promise<void> {
  read = got
  const { view, dataset } = await tools()
  const { devices, inputs } = got.observed
  picker.innerHTML = view.drawDevices(devices, dataset, false)
  found<HTMLElement>('#devices').hidden = false
  found<HTMLElement>('#block-test').hidden = !inputs.some(({ phase }) => phase === 'blocked')
  found('#which').focus()
}

/** A device was picked. */
async function choose(index: number): Promise<void> {
  if (read === null) return
  const ready = await tools()
  const device = read.observed.devices[index]
  fillEntries(ready.dataset, device)
  fillVendor(ready.dataset, device?.vendor ?? null)
  form.hidden = false
  await propose(index)
}

let newest = 0
/** Makes the proposal anew: the device, the entry, or what is known of the home has changed. */
async function propose(device: number): Promise<void> {
  if (read === null) return
  const turn = ++newest
  const ready = await tools()
  const { engine, view, dataset, texts } = ready
  const entry = entryField.value
  const module: { default: string } | null =
    entry !== '' && texts[entry] !== undefined ? await import(/* @vite-ignore */ texts[entry]) : null
  if (turn !== newest || read === null) return
  const proposal = engine.proposalOf({
    read,
    dataset,
    device,
    entry: entry === '' ? null : entry,
    facts: factsOf(),
    blockTest: blockTest(),
    privateWords: commaList(field('private')),
    ...homeFields(),
  })
  const { html, claims } = view.drawClaims(proposal, dataset)
  const before = work
  const same = before !== null && before.device === device && before.entry === entry && before.read === read
  found<HTMLElement>('#facts').hidden = entry !== ''
  const because = read.observed.devices[device]?.candidates.find(({ id }) => id === entry)?.because
  found('#entry-why').textContent = because === undefined ? '' : because.join('; ')
  found('#claim-table').innerHTML = html
  const edits: NeedEdits = same ? before.edits : new Map()
  const entryText = module?.default ?? null
  work = {
    tools: ready,
    read,
    device,
    entry,
    entryText,
    proposal,
    claims,
    edits,
    made: engine.makeEntry(proposal, edits, factsOf(), entryText),
  }
  restoreEdits(claims, edits)
  byHand(false)
  remake()
}

const currentPath = (): string => {
  const { proposal, entry } = work ?? {}
  return entry !== undefined && entry !== '' && proposal?.entry
    ? pathOf(proposal.entry.vendor, entry)
    : pathOf(field('vendor'), field('id'))
}

/** The file again, from the choices as they stand. */
function remake(): void {
  if (work === null) return
  const { engine, view } = work.tools
  work.made = engine.makeEntry(work.proposal, work.edits, factsOf(), work.entryText)
  found('#leaving-lines').innerHTML = view.drawLeaving(work.made, work.proposal)
  for (const id of ['#leaving', '#entry']) found<HTMLElement>(id).hidden = false
  if (!changedByHand) text.value = work.made.text
  validate()
}

function validate(): void {
  if (work === null) return
  const { engine, view, dataset } = work.tools
  const path = currentPath()
  found('#entry-path').textContent = path
  const isNew = work.entry === ''
  const problems: Problem[] = engine.problemsOf(path, text.value, dataset, isNew)
  const own = changedByHand
    ? engine.personalLines(text.value, work.made.text, work.proposal.privateWords)
    : []
  const personal = own.map(
    ({ line, why }): Problem => ({
      file: path,
      line,
      column: 1,
      severity: 'warning',
      rule: 'personal',
      message: 'this line may say who you are',
      hint: why,
      fix: null,
    }),
  )
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const warnings = problems.length + personal.length - errors
  found('#problems').innerHTML = view.drawProblems([...personal, ...problems])
  found('#send').innerHTML = view.drawSend({ repository, path, text: text.value, isNew, errors })
  const unsaid =
    isNew && !changedByHand ? ['name', 'vendor', 'category'].filter((name) => field(name) === '') : []
  state.textContent =
    (unsaid.length === 0 ? '' : `Still to be said above: ${unsaid.join(', ')}. `) +
    (errors + warnings === 0
      ? 'The text is valid.'
      : `${errors === 1 ? 'One error' : `${errors} errors`}, ${warnings === 1 ? 'one warning' : `${warnings} warnings`}.`) +
    (work.made.kept ? '' : ' The comments of the file could not be kept: compare it with the one on GitHub.')
  text.setAttribute('aria-invalid', String(errors > 0))
}

let changedByHand = false
function byHand(on: boolean): void {
  changedByHand = on
  found<HTMLElement>('#by-hand').hidden = !on
}

const remakeSoon = rested(remake)
const validateSoon = rested(validate)
const proposeSoon = rested(() => {
  if (work !== null) void propose(work.device).catch(trouble)
})

let idTyped = false
form.addEventListener('submit', (event) => event.preventDefault())
form.addEventListener('input', ({ target }) => {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement) || work === null) return
  const { name } = target
  if (target === entryField) return proposeSoon()
  if (name === 'id') idTyped = true
  if (!idTyped && (name === 'name' || name === 'vendor')) {
    const id = form.elements.namedItem('id')
    if (id instanceof HTMLInputElement) id.value = idOf(field('vendor'), field('name'))
  }
  const [what = '', number] = name.split(' ')
  const claim = number === undefined ? undefined : work.claims[Number(number)]
  if (claim === undefined) {
    // Facts are put into the file as they are; what else is said here changes what is proposed.
    const facts = ['id', 'name', 'vendor', 'category', 'models', 'nativeApp', 'integration']
    return facts.includes(name) ? remakeSoon() : proposeSoon()
  }
  const edit = work.edits.get(claim.key) ?? { leave: false }
  if (what === 'keep' && target instanceof HTMLInputElement) edit.leave = !target.checked
  else if (what === 'breaks') edit.breaks = target.value.trim()
  else if (what === 'native_app' || what === 'home_assistant') edit[what] = target.value as Need
  work.edits.set(claim.key, edit)
  remakeSoon()
})

/** When a finger or mouse was last on the list: the arrow keys must not take the page away from it. */
let pointed = Number.NEGATIVE_INFINITY
picker.addEventListener('pointerdown', ({ timeStamp }) => {
  pointed = timeStamp
})
picker.addEventListener('change', ({ target, timeStamp }) => {
  if (!(target instanceof HTMLInputElement) || target.name !== 'device') return
  const byPointer = timeStamp - pointed < 1000
  choose(Number(target.value)).then(() => {
    if (byPointer) found('#talks').scrollIntoView({ block: 'start' })
  }, trouble)
})
picker.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLElement) || target.dataset.all === undefined || read === null) return
  const { devices } = read.observed
  void tools().then(({ view, dataset }) => {
    picker.innerHTML = view.drawDevices(devices, dataset, true)
    picker.querySelector<HTMLElement>('input')?.focus()
  }, trouble)
})

text.addEventListener('input', () => {
  byHand(true)
  validateSoon()
})
found('#remake').addEventListener('click', () => {
  byHand(false)
  remake()
  text.focus()
})

found('#entry').addEventListener('click', ({ target }) => {
  const pressed = target instanceof Element ? target.closest<HTMLElement>('button, a') : null
  if (pressed === null) return
  if (pressed.id === 'download') download(currentPath().split('/').at(-1) ?? 'entry.yaml')
  if (pressed.id === 'copy-text')
    void copyText().then((word) => {
      pressed.textContent = word
      setTimeout(() => {
        pressed.textContent = 'Copy'
      }, SHOWN_MS)
    })
  if (pressed.dataset.copyOpen !== undefined)
    void copyText().then((word) => {
      state.textContent = `${word}. GitHub opens beside this page.`
    })
  if (pressed.dataset.line !== undefined) goTo(Number(pressed.dataset.line), Number(pressed.dataset.column))
})

const { trouble } = startReader({
  phases: true,
  lists: false,
  onChosen: () => void tools().catch(() => undefined),
  onRead: (got) => void showDevices(got).catch(trouble),
  onForget() {
    read = null
    work = null
    byHand(false)
    hideFrom('#devices', '#claims', '#leaving', '#entry')
  },
})
