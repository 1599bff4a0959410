import type { Source } from '../schema/source.ts'

/** One source as a page lists it: the ids it has in the entry and in the services the entry uses. */
export interface Numbered {
  number: number
  ids: string[]
  source: Source
}

const LISTS = new WeakMap<object, Numbered[]>()

/** The sources of a page in order, the same address under the same title listed once. */
export function numberedSources(sources: Readonly<Record<string, Source>>): Numbered[] {
  const known = LISTS.get(sources)
  if (known !== undefined) return known
  const byText = new Map<string, Numbered>()
  for (const [id, source] of Object.entries(sources)) {
    const text = JSON.stringify([
      source.url,
      source.title,
      source.kind,
      source.date,
      source.firmware,
      source.note,
    ])
    const same = byText.get(text)
    if (same === undefined) byText.set(text, { number: byText.size + 1, ids: [id], source })
    else same.ids.push(id)
  }
  const list = [...byText.values()]
  LISTS.set(sources, list)
  return list
}

/** The listed sources that ids stand for, each once, in the order of the ids. */
export function sourcesOf(sources: Readonly<Record<string, Source>>, ids: readonly string[]): Numbered[] {
  const list = numberedSources(sources)
  return [...new Set(ids.flatMap((id) => list.find((each) => each.ids.includes(id)) ?? []))]
}
