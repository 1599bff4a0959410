import type { DatasetModule, Read } from './capture-protocol.ts'
import { homeFields, startReader } from './capture-reader.tsx'
import type { HomeHost } from './check-hosts.ts'
import { fieldOf, restoreChoices } from './choices.ts'
import { enableCopy } from './copy.ts'
import { found } from './found.ts'
import { rulesBox } from './home-rules.ts'
import { once } from './once.ts'

const hostForm = found<HTMLFormElement>('#host-list')
const datasetUrl = found('#reader').dataset.dataset ?? ''
const rules = rulesBox({
  dataset: async () => (await tools()).dataset,
  onChoice: () => void drawRules().catch(trouble),
})
const choices = rules.form

/** Code and data that are needed once something was read. */
const tools = once(async () => {
  const [engine, module] = await Promise.all([
    import('./check-engine.tsx'),
    import(/* @vite-ignore */ datasetUrl) as Promise<DatasetModule>,
  ])
  return { engine, dataset: module.default.dataset }
})

interface Work {
  read: Read
  hosts: HomeHost[]
  /** Entry by host; empty for none. */
  chosen: string[]
}
let work: Work | null = null

async function showHosts(read: Read): Promise<void> {
  const { engine, dataset } = await tools()
  const hosts = engine.hostsOf(read, dataset)
  const chosen = hosts.map(({ candidates: [best] }) => (best && best.score >= engine.LIKELY ? best.id : ''))
  work = { read, hosts, chosen }
  found<HTMLElement>('#hosts').hidden = false
  hostForm.innerHTML = engine.drawHosts(hosts, dataset, chosen)
  countKnown()
  const { homeAssistant, app, lan } = homeFields()
  for (const [name, values] of [
    ['ha', homeAssistant],
    ['app', app],
    ['lan', lan],
  ] as const) {
    const field = fieldOf(choices, name)
    if (field instanceof HTMLInputElement && field.value === '') field.value = values.join(',')
  }
  found('#known').focus()
  await drawRules()
}

function countKnown(): void {
  if (work === null) return
  const known = work.chosen.filter((id) => id !== '').length
  const { length } = work.hosts
  found('#known-count').textContent =
    `${known} of ${length} ${length === 1 ? 'host' : 'hosts'} ${known === 1 ? 'is' : 'are'} taken for a device of the list.`
}

const boxOf = (index: number): HTMLInputElement | null => {
  const box = hostForm.elements.namedItem(`rule ${index}`)
  return box instanceof HTMLInputElement ? box : null
}

async function drawRules(): Promise<void> {
  if (work === null) return
  const asked = work.hosts.flatMap(({ ipv4, ipv6, mac }, index) =>
    boxOf(index)?.checked === true
      ? [{ id: work?.chosen[index] ?? '', addresses: [...ipv4, ...ipv6, ...(mac === null ? [] : [mac])] }]
      : [],
  )
  found<HTMLElement>('#home-rules').hidden = asked.length === 0
  if (asked.length === 0) return
  const drawn = await rules.draw(asked)
  if (drawn === null) return
  const keep = found<HTMLElement>('#keep-home')
  keep.hidden = !drawn.ok
  if (drawn.ok) found<HTMLAnchorElement>('a', keep).hash = drawn.text
}

/** Another entry for a host: its row is drawn anew, and the focus stays. */
async function take(index: number, id: string): Promise<void> {
  if (work === null) return
  const { engine, dataset } = await tools()
  const boxes = work.hosts.map((_, each) => (each === index ? null : boxOf(each)?.checked))
  work.chosen[index] = id
  hostForm.innerHTML = engine.drawHosts(work.hosts, dataset, work.chosen)
  for (const [each, checked] of boxes.entries()) {
    const box = boxOf(each)
    if (box !== null && checked !== null && checked !== undefined && !box.disabled) box.checked = checked
  }
  const select = hostForm.elements.namedItem(`entry ${index}`)
  if (select instanceof HTMLSelectElement) select.focus()
  countKnown()
  await drawRules()
}

/** Puts every entry into a list of choices that began with the likely ones. */
async function offerAll(select: HTMLSelectElement): Promise<void> {
  const { dataset } = await tools()
  const group = document.createElement('optgroup')
  group.label = 'All devices'
  const options = Object.entries(dataset.devices).map(([id, { name }]) => new Option(name, id))
  group.append(...options.sort((a, b) => a.text.localeCompare(b.text)))
  select.querySelector('option[value="?"]')?.replaceWith(group)
  select.value = ''
  select.focus()
  if ('showPicker' in select) {
    try {
      select.showPicker()
    } catch {
      // Not allowed so long after the click; the list opens with the next one.
    }
  }
}

hostForm.addEventListener('submit', (event) => event.preventDefault())
hostForm.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLSelectElement && target.name.startsWith('entry ')) {
    const index = Number(target.name.split(' ')[1])
    void (target.value === '?' ? offerAll(target) : take(index, target.value)).catch(trouble)
  } else if (target instanceof HTMLInputElement) void drawRules().catch(trouble)
})
hostForm.addEventListener('click', ({ target }) => {
  const index = target instanceof HTMLElement ? target.dataset.compare : undefined
  if (index !== undefined) void compare(Number(index)).catch(trouble)
})

async function compare(index: number): Promise<void> {
  const device = work?.hosts[index]?.device
  const id = work?.chosen[index]
  if (work === null || device == null || id === undefined || id === '') return
  const { engine, dataset } = await tools()
  const drawn = engine.drawComparison(work.read, dataset, device, id, homeFields())
  if (drawn === null) return
  found('#comparison-result').innerHTML = drawn.html
  found<HTMLElement>('#comparison').hidden = false
  const heading = found('#compared')
  heading.textContent = `Against the entry of ${drawn.title}`
  heading.focus()
}

restoreChoices(choices)
enableCopy()
const { trouble } = startReader({
  phases: false,
  lists: true,
  onChosen: () => void tools().catch(() => undefined),
  onRead: (read) => void showHosts(read).catch(trouble),
  onForget() {
    work = null
    for (const id of ['#hosts', '#comparison', '#home-rules']) found<HTMLElement>(id).hidden = true
  },
})
