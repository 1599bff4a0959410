import type { HomeDevice } from '../home-state.ts'
import type { DatasetModule } from './capture-protocol.ts'
import { fieldOf, fillChoices, readChoices, restoreChoices } from './choices.ts'
import { combobox } from './combobox.ts'
import { copyFrom, enableCopy } from './copy.ts'
import { found, rested, tokensOf } from './found.ts'
import { rulesBox } from './home-rules.ts'
import { forgetHome, storedHome, storeHome } from './home-storage.ts'
import { once } from './once.ts'

const rows = found<HTMLFormElement>('#device-rows')
const status = found('#devices-status')
const link = found<HTMLInputElement>('#f-link')
const datasetUrl = found('#devices').dataset.dataset ?? ''

/** The data set whole, so that not even which devices are asked for is told, and the code that draws from it. */
const tools = once(async () => {
  const [engine, module] = await Promise.all([
    import('./my-home-engine.tsx'),
    import(/* @vite-ignore */ datasetUrl) as Promise<DatasetModule>,
  ])
  return { engine, dataset: module.default.dataset }
})

const rules = rulesBox({
  dataset: async () => (await tools()).dataset,
  onChoice: () => void update().catch(trouble),
})

let devices: HomeDevice[] = []
/** Whether what is shown came with a link and is not this browser's own home. */
let foreign = false

const fieldNames = (): Set<string> =>
  new Set([...rules.form.elements].flatMap((field) => field.getAttribute('name') ?? []))

/** A fault of the page, said where it is seen. */
function trouble(reason: unknown): void {
  console.error(reason)
  status.textContent = `Something on this page failed, or a part of it did not load: ${reason instanceof Error ? reason.message : 'no reason was given'}. Try again, or use the terminal below.`
}

/** Shows the devices anew; `focus` is the row whose field gets the focus, `keep` whether they are kept as they are. */
async function showDevices(focus: number | null = null, keep = true): Promise<void> {
  const { engine, dataset } = await tools()
  rows.innerHTML = devices.length === 0 ? '' : engine.drawDevices(devices, dataset)
  for (const index of devices.keys()) markAddresses(index, engine.wrongOf)
  if (focus !== null) document.getElementById(`f-addresses-${focus}`)?.focus()
  await update(keep)
}

/** What is wrong with the addresses of a row, beside them. */
function markAddresses(index: number, wrongOf: (addresses: readonly string[]) => string[]): void {
  const field = document.getElementById(`f-addresses-${index}`)
  const place = document.getElementById(`w-addresses-${index}`)
  const wrong = wrongOf(devices[index]?.addresses ?? [])
  if (wrong.length > 0) field?.setAttribute('aria-invalid', 'true')
  else field?.removeAttribute('aria-invalid')
  if (place === null) return
  place.hidden = wrong.length === 0
  place.textContent = wrong.map((each) => `"${each}" is not the address of one host`).join('; ')
}

/** Rules, picture and link for the home as it stands; kept, unless it is somebody else's. */
async function update(keep = true): Promise<void> {
  const { engine } = await tools()
  const text = engine.homeText({ devices, choices: readChoices(rules.form) })
  if (foreign) history.replaceState(history.state, '', `#${text}`)
  else if (keep && !storeHome(devices.length === 0 ? null : text))
    found('#keep-status').textContent =
      'This browser keeps nothing for this page: copy the link to come back to it.'
  link.value = `${location.origin}${location.pathname}#${text}`
  found('#no-devices').hidden = devices.length > 0
  found('#keep').hidden = devices.length === 0
  const placed = devices.filter(({ addresses }) => addresses.length > 0)
  found('#home-rules').hidden = placed.length === 0
  found('#drawn').hidden = placed.length === 0
  const without = devices.length - placed.length
  const words =
    without === 0
      ? ''
      : `${without === 1 ? 'One device has' : `${without} devices have`} no address yet and ${without === 1 ? 'is' : 'are'} not in the rules.`
  if (status.textContent === '' || /no address yet/.test(status.textContent ?? '')) status.textContent = words
  if (placed.length === 0) return
  const drawn = await rules.draw(placed)
  if (drawn?.ok === true) found('#home-talks').innerHTML = drawn.picture
}

/** Takes a home out of a text, and shows it. */
async function take(text: string): Promise<void> {
  const { engine, dataset } = await tools()
  const { home, left } = engine.readHome(text, dataset, fieldNames())
  devices = [...home.devices]
  fillChoices(rules.form, Object.entries(home.choices))
  for (const [name, value] of Object.entries(home.choices)) {
    const choice = fieldOf(rules.form, name)
    if (choice instanceof HTMLSelectElement && choice.value !== value)
      left.push(`"${value.slice(0, 60)}" is none of the choices for "${name}".`)
  }
  const list = found('#left')
  list.replaceChildren(
    ...left.slice(0, 20).map((words) => {
      const item = document.createElement('li')
      item.textContent = words
      return item
    }),
  )
  list.hidden = left.length === 0
  // What could not be taken stays kept until the person changes something.
  await showDevices(null, false)
}

async function add(id: string): Promise<void> {
  devices = [...devices, { id, addresses: [] }]
  status.textContent = ''
  await showDevices(devices.length - 1)
}

/** What the address of the page asks for: a device to be added, a home of somebody, or nothing. */
async function begin(): Promise<void> {
  const text = location.hash.slice(1)
  const wanted = new URLSearchParams(text).get('add')
  const own = storedHome()
  // The browser's own home first: a device is added to it.
  foreign = text.includes('device=') && wanted === null && own !== null && own !== text
  found('#shared').hidden = !foreign
  if (foreign)
    found('#shared-words').textContent =
      'What you see came with the link you opened. Your own home is still kept in this browser, and nothing here changes it.'
  if (text.includes('device=') && wanted === null) {
    if (own === null) storeHome(text)
    await take(text)
    if (!foreign) history.replaceState(history.state, '', location.pathname)
  } else if (own !== null) await take(own)
  if (wanted === null) return
  history.replaceState(history.state, '', location.pathname)
  const { engine, dataset } = await tools()
  const id = engine.currentId(dataset, wanted)
  if (id === null) status.textContent = 'The device of the link is not known here.'
  else await add(id)
}

const changed = rested(() => void update().catch(trouble))
rows.addEventListener('submit', (event) => event.preventDefault())
rows.addEventListener('input', ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return
  const index = Number(target.name.split(' ')[1])
  devices = devices.map((each, at) => (at === index ? { ...each, addresses: tokensOf(target.value) } : each))
  void tools().then(({ engine }) => markAddresses(index, engine.wrongOf), trouble)
  changed()
})
rows.addEventListener('click', ({ target }) => {
  const at = target instanceof HTMLElement ? target.dataset.remove : undefined
  if (at === undefined) return
  const index = Number(at)
  devices = devices.filter((_, each) => each !== index)
  status.textContent = 'Removed.'
  const next = Math.min(index, devices.length - 1)
  void showDevices(next).then(() => {
    if (next < 0) found('#f-add').focus()
  }, trouble)
})
found('#keep-shared').addEventListener('click', () => {
  foreign = false
  found('#shared').hidden = true
  history.replaceState(history.state, '', location.pathname)
  status.textContent = 'Kept as your home.'
  void update().catch(trouble)
  found('#which').focus()
})
found('#leave-shared').addEventListener('click', () => {
  history.replaceState(history.state, '', location.pathname)
  found<HTMLFormElement>('#choices').reset()
  void begin().catch(trouble)
  found('#which').focus()
})
found('#forget').addEventListener('click', () => {
  devices = []
  if (!foreign) forgetHome()
  foreign = false
  found('#shared').hidden = true
  history.replaceState(history.state, '', location.pathname)
  rules.form.reset()
  status.textContent = 'Forgotten. Nothing of it is kept in this browser.'
  void showDevices().then(() => found('#f-add').focus(), trouble)
})
const copy = found<HTMLButtonElement>('#copy-link')
copy.addEventListener('click', () => {
  link.select()
  void copyFrom(copy, link)
})
addEventListener('hashchange', () => {
  if (location.hash.length > 1) void begin().catch(trouble)
})

const field = found<HTMLInputElement>('#f-add')
combobox({
  input: field,
  list: found('#add-found'),
  status,
  nothing: 'No entry is called so. What nobody has written down yet can be sent at Submit.',
  async load() {
    try {
      const { engine, dataset } = await tools()
      return engine.deviceRows(dataset)
    } catch (reason) {
      trouble(reason)
      return null
    }
  },
  pick([, , path]) {
    field.value = ''
    void add(path.split('/')[2] ?? '').catch(trouble)
  },
})

field.disabled = false
status.textContent = ''
restoreChoices(rules.form)
enableCopy()
void begin().catch(trouble)
