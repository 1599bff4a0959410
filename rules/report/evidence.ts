import type { Dataset } from '../../schema/dataset.ts'
import type { Endpoint, Needed } from '../../schema/endpoint.ts'
import { SOURCE_KINDS, type Source } from '../../schema/source.ts'
import { type Status, statusOf } from '../../schema/status.ts'
import { witnessOf } from '../../schema/witness.ts'

/** One endpoint as one file says it, with the sources that say so. */
export interface Claim
  extends Pick<Endpoint, 'id' | 'direction' | 'peer' | 'protocol' | 'ports' | 'purpose'> {
  needed: Partial<Needed>
  sources: Source[]
  status: Status
}

export const AGES = ['1 year', '2 years', '5 years', 'older', 'undated'] as const
export type Age = (typeof AGES)[number]

/** How well the claims are founded. */
export interface Evidence {
  /** Endpoints by how many independent sources speak for them. */
  independent: { two_or_more: number; one: number }
  /** Endpoints by the age of the newest dated source; each up to so long ago, and not in the row before. */
  age: Record<Age, number>
  /** Sources by kind; one that several files name is one. */
  kinds: Record<Source['kind'], number>
}

/** What makes two sources one: their address, for want of one their title. */
export const placeOf = ({ url, title }: Source): string => url ?? title

/** Every endpoint of the data set once: the entries' own, and those of the services. */
export const claimsOf = ({ devices, services }: Dataset): Claim[] =>
  [...Object.values(devices), ...Object.values(services)].flatMap((file) =>
    file.endpoints.map((endpoint) => {
      const sources = endpoint.sources.flatMap((id) => file.sources[id] ?? [])
      return { ...endpoint, sources, status: statusOf(sources) }
    }),
  )

/** The last day a date can mean: "2018" is said of the whole of 2018. */
function lastDay(date: string): number {
  const [year = 0, month = 12, day] = date.split('-').map(Number)
  return day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day)
}

function ageOf(sources: readonly Source[], now: Date): Age {
  const newest = Math.max(...sources.flatMap(({ date }) => (date === null ? [] : [lastDay(date)])))
  if (newest === Number.NEGATIVE_INFINITY) return 'undated'
  const years = (now.getTime() - newest) / (365.25 * 86_400_000)
  return years <= 1 ? '1 year' : years <= 2 ? '2 years' : years <= 5 ? '5 years' : 'older'
}

export function evidenceOf(claims: readonly Claim[], now: Date): Evidence {
  const age = Object.fromEntries(AGES.map((each) => [each, 0])) as Record<Age, number>
  const kinds = Object.fromEntries(SOURCE_KINDS.map((kind) => [kind, 0])) as Record<Source['kind'], number>
  let many = 0
  const counted = new Map<string, Source['kind']>()
  for (const { sources } of claims) {
    age[ageOf(sources, now)] += 1
    if (new Set(sources.map(witnessOf)).size >= 2) many += 1
    for (const source of sources) counted.set(placeOf(source), source.kind)
  }
  for (const kind of counted.values()) kinds[kind] += 1
  return { independent: { two_or_more: many, one: claims.length - many }, age, kinds }
}
