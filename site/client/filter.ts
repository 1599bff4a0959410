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

/** Whether a row answers the filters; names are the API's. Every word of `q` must be found. */
export function matchesRow(row: Row, filters: URLSearchParams): boolean {
  for (const name of ['vendor', 'category', 'integration', 'status'] as const) {
    const wanted = filters.get(name)
    if (wanted && row[name] !== wanted) return false
  }
  const internet = filters.get('internet')
  if (internet && row[filters.get('for') === 'native-app' ? 'native-app' : 'home-assistant'] !== internet)
    return false
  const words = (filters.get('q') ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  return words.every((word) => row.text.includes(word) || talksTo(row, word))
}

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
