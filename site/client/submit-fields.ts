import type { BlockTest } from '../../schema/block-test.ts'
import type { Dataset } from '../../schema/dataset.ts'
import type { ObservedDevice } from '../../schema/observed.ts'
import { found } from './found.ts'
import type { Facts, NeedEdits } from './submit-form.ts'

/** The fields in which a person says what the device is and what it needs. */
export const form = found<HTMLFormElement>('#claims')
export const entryField = found<HTMLSelectElement>('#f-entry')

/** What a field says; empty where the form has no such field. */
export const field = (name: string): string => {
  const found = form.elements.namedItem(name)
  return found instanceof HTMLInputElement || found instanceof HTMLSelectElement ? found.value.trim() : ''
}

/** The parts of a text between its commas. */
export const commaList = (value: string): string[] =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** What is said of the device. */
export const factsOf = (): Facts => ({
  id: field('id'),
  name: field('name'),
  vendor: field('vendor'),
  category: (field('category') || null) as Facts['category'],
  models: commaList(field('models')),
  nativeApp: field('nativeApp'),
  integration: field('integration'),
  firmware: field('firmware'),
  region: field('region'),
})

/** The block test, where one was noted. */
export function blockTest(): BlockTest | null {
  const outcome = field('outcome')
  const minutes = Number(field('minutes'))
  if (found<HTMLElement>('#block-test').hidden || outcome === '' || !(minutes > 0) || field('of') === '')
    return null
  return {
    of: field('of'),
    method: field('method') as 'reject' | 'drop' | 'dns',
    minutes,
    outcome: outcome as 'works' | 'degrades' | 'breaks',
    for: field('for') as 'native-app' | 'home-assistant',
    after: (field('after') || null) as 'minutes' | null,
    what_happened: field('what_happened') || null,
    date: null,
  }
}

/** Fills "This is": a new device, the candidates, then every entry. */
export function fillEntries(dataset: Dataset, device: ObservedDevice | undefined): void {
  const option = (id: string, words: string) => new Option(words, id)
  const candidates = device?.candidates ?? []
  const group = (label: string, options: HTMLOptionElement[]) => {
    const made = document.createElement('optgroup')
    made.label = label
    made.append(...options)
    return made
  }
  const named = (id: string) => dataset.devices[id]?.name ?? id
  entryField.replaceChildren(
    option('', 'a device that has no entry yet'),
    ...(candidates.length === 0
      ? []
      : [
          group(
            'It may be',
            candidates.map(({ id }) => option(id, named(id))),
          ),
        ]),
    group(
      'Any other',
      Object.keys(dataset.devices)
        .filter((id) => !candidates.some((each) => each.id === id))
        .map((id) => option(id, named(id)))
        .sort((a, b) => a.text.localeCompare(b.text)),
    ),
  )
  const [best] = candidates
  entryField.value = best !== undefined && best.score >= 0.5 ? best.id : ''
  // A device page sends people here for its own entry.
  const wished = new URLSearchParams(location.search).get('entry') ?? ''
  if (Object.hasOwn(dataset.devices, wished)) entryField.value = wished
}

/** The vendor, where the MAC prefix leaves one and nothing was said yet. */
export function fillVendor(dataset: Dataset, name: string | null): void {
  const id = Object.entries(dataset.vendors).find(([, vendor]) => vendor.name === name)?.[0]
  const element = form.elements.namedItem('vendor')
  if (id !== undefined && element instanceof HTMLInputElement && element.value === '') element.value = id
}

/** What was said of needs, put back into a table drawn anew. */
export function restoreEdits(claims: readonly { key: string }[], edits: NeedEdits): void {
  for (const [index, { key }] of claims.entries()) {
    const edit = edits.get(key)
    if (edit === undefined) continue
    const put = (name: string, value: string | undefined) => {
      const element = form.elements.namedItem(`${name} ${index}`)
      if (
        value !== undefined &&
        (element instanceof HTMLSelectElement || element instanceof HTMLInputElement)
      )
        element.value = value
    }
    put('native_app', edit.native_app)
    put('home_assistant', edit.home_assistant)
    put('breaks', edit.breaks)
    const keep = form.elements.namedItem(`keep ${index}`)
    if (keep instanceof HTMLInputElement) keep.checked = !edit.leave
  }
}
