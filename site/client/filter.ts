import { matchesName, parseName } from '../../schema/host.ts'

/** What a row of the device table says of itself. */
export interface Row {
  text: string
  /** Hosts and networks, separated by spaces. */
  hosts: string
  vendor: string
  category: string
  integration: string
  status: string
  'home-assistant': string
  'native-app': string
  newest: string
  name: string
}

const CONSUMERS = ['home-assistant', 'native-app'] as const
const SAME = ['vendor', 'category', 'integration', 'status'] as const

/** What `q` asks for, word by word. */
const wordsOf = (filters: URLSearchParams): string[] =>
  (filters.get('q') ?? '').toLowerCase().split(/\s+/).filter(Boolean)

const says = (row: Row, words: readonly string[]): boolean =>
  words.every((word) => row.text.includes(word) || talksTo(row, word))

/** The filters as a question to a row, names as in the API: every one must hold, and every word of `q` be found. */
export function matcher(filters: URLSearchParams): (row: Row) => boolean {
  const words = wordsOf(filters)
  const checks = facets(filters)
  return (row) => checks.every(({ of, wanted }) => wanted === '' || of(row) === wanted) && says(row, words)
}

/** A filter that is one choice among several: what a row has of it, and what is chosen; empty for any. */
interface Facet {
  name: string
  of: (row: Row) => string
  wanted: string
}

function facets(filters: URLSearchParams): Facet[] {
  const consumer = filters.get('for') === 'native-app' ? 'native-app' : 'home-assistant'
  return [
    ...SAME.map((name) => ({ name, of: (row: Row) => row[name], wanted: filters.get(name) ?? '' })),
    { name: 'internet', of: (row) => row[consumer], wanted: filters.get('internet') ?? '' },
  ]
}

/**
 * How many rows each choice of each filter would leave, the other filters being as they are: by the filter's name and
 * the choice's value, the empty one for any. A choice that is not in it leaves none. `for` has counts only while
 * `internet` is chosen, for else it narrows nothing.
 */
export function choiceCounts(
  rows: readonly Row[],
  filters: URLSearchParams,
): Map<string, Map<string, number>> {
  const words = wordsOf(filters)
  const all = facets(filters)
  const internet = filters.get('internet') ?? ''
  const counts = new Map(all.map(({ name }) => [name, new Map<string, number>()]))
  if (internet !== '') counts.set('for', new Map())
  const add = (name: string, value: string): void => {
    const known = counts.get(name)
    known?.set(value, (known.get(value) ?? 0) + 1)
  }
  for (const row of rows) {
    if (!says(row, words)) continue
    // A row counts for the choices of one filter where all the others let it through.
    const failed = all.filter(({ of, wanted }) => wanted !== '' && of(row) !== wanted)
    for (const { name, of } of failed.length === 0 ? all : failed.length === 1 ? failed : []) {
      add(name, '')
      if (of(row) !== '') add(name, of(row))
    }
    if (failed.every(({ name }) => name === 'internet'))
      for (const consumer of CONSUMERS) if (row[consumer] === internet) add('for', consumer)
  }
  return counts
}

/** A choice with its count behind it, as "Roborock (7)"; as it is where its filter has no counts. */
export const labelled = (
  text: string,
  counts: ReadonlyMap<string, number> | undefined,
  value: string,
): string => (counts === undefined ? text : `${text} (${counts.get(value) ?? 0})`)

/** A host as asked for: part of a name, or a name that one of the wildcards stands for. */
const talksTo = (row: Row, word: string): boolean =>
  word.includes('.') &&
  (row.hosts.includes(word) ||
    row.hosts.split(' ').some((host) => host.startsWith('*.') && matchesName(parseName(host), word)))

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

/** Order of two rows: by name, by vendor and name, or newest evidence first. */
export function compareRows(sort: string, a: Row, b: Row): number {
  if (sort === 'vendor') return collator.compare(a.vendor, b.vendor) || collator.compare(a.name, b.name)
  if (sort === 'newest' && a.newest !== b.newest) return a.newest > b.newest ? -1 : 1
  return collator.compare(a.name, b.name)
}
