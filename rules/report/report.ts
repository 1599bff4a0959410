import { consumersOf } from '../../schema/consumers.ts'
import type { Dataset } from '../../schema/dataset.ts'
import { NEEDS, type Need } from '../../schema/endpoint.ts'
import type { ExpandedDevice } from '../../schema/expand.ts'
import type { Status } from '../../schema/status.ts'
import { leavesHome } from '../answer.ts'
import { type Answered, answered, CONSUMERS, type Consumer } from './answered.ts'
import { type Contradiction, contradictionsOf } from './contradictions.ts'
import { type Claim, claimsOf, type Evidence, evidenceOf, placeOf } from './evidence.ts'
import { type Wanted, wantedOf } from './wanted.ts'

export type NeedCounts = Record<Need, number>

/** Entries that have something in common. */
export interface Group {
  id: string
  name: string
  entries: number
  status: Record<Status, number>
  /** Entries of which it is known, for Home Assistant, whether the internet can be cut. */
  answered: number
}

/** What the data set knows, what it does not, and where the next hour of work tells most. */
export interface DataReport {
  release: string
  /** ISO 8601 day of `now`. */
  date: string
  totals: {
    entries: number
    vendors: number
    services: number
    /** Each counted once, however many files name it. */
    sources: number
    /** Claims of entries and services about one endpoint, each counted once. */
    endpoints: number
    /** Entries that name at least one outbound host with its ports, their own or through a service. */
    with_hosts: number
    /** Entries of which a source says that the device works with its internet cut. */
    works_without: number
    /** Entries of which the one or the other holds. */
    with_hosts_or_works_without: number
    /** Endpoints without a source. A data set that passes validation has none. */
    unsourced: number
  }
  vendors: Group[]
  categories: Group[]
  status: { entries: Record<Status, number>; endpoints: Record<Status, number> }
  /** "Can its internet be cut?", by what is needed of it, in entries. */
  internet: Record<Consumer, NeedCounts>
  /** Needs of endpoints as written down: of those that leave the home, and of those within it. */
  needs: { outside: Record<Consumer, NeedCounts>; inside: Record<Consumer, NeedCounts> }
  evidence: Evidence
  contradictions: Contradiction[]
  wanted: Wanted
}

const noNeeds = (): NeedCounts => Object.fromEntries(NEEDS.map((need) => [need, 0])) as NeedCounts
const noStatus = (): Record<Status, number> => ({ verified: 0, reported: 0, claimed: 0 })
const twice = <T>(make: () => T): Record<Consumer, T> => ({ home_assistant: make(), native_app: make() })

function grouped(
  all: readonly Answered[],
  idOf: (each: Answered) => string,
  nameOf: (id: string) => string,
): Group[] {
  const groups = new Map<string, Group>()
  for (const each of all) {
    const id = idOf(each)
    const group = groups.get(id) ?? { id, name: nameOf(id), entries: 0, status: noStatus(), answered: 0 }
    group.entries += 1
    group.status[each.device.status] += 1
    if (each.answers.home_assistant.internet !== 'unknown') group.answered += 1
    groups.set(id, group)
  }
  return [...groups.values()].sort((a, b) => b.entries - a.entries || (a.id < b.id ? -1 : 1))
}

const namesHost = ({ endpoints }: ExpandedDevice): boolean =>
  endpoints.some(
    ({ direction, peer, protocol, ports }) =>
      direction === 'outbound' &&
      'host' in peer &&
      (protocol === 'tcp' || protocol === 'udp') &&
      ports.length > 0,
  )
const worksWithout = ({ blocking }: ExpandedDevice): boolean =>
  blocking.some((line) => line.of === 'internet' && line.outcome === 'works' && line.sources.length > 0)

function needsOf(claims: readonly Claim[], outside: boolean): Record<Consumer, NeedCounts> {
  const counts = twice(noNeeds)
  for (const claim of claims) {
    if (leavesHome(claim) !== outside) continue
    for (const consumer of consumersOf(claim.peer)) counts[consumer][claim.needed[consumer] ?? 'unknown'] += 1
  }
  return counts
}

/** Counts and judges a whole data set; pure, the same for page and command. `all` is what was answered already. */
export function dataReport(dataset: Dataset, now: Date, all = answered(dataset)): DataReport {
  const claims = claimsOf(dataset)
  const statusOfEntries = noStatus()
  const internet = twice(noNeeds)
  for (const each of all) {
    statusOfEntries[each.device.status] += 1
    for (const consumer of CONSUMERS) internet[consumer][each.answers[consumer].internet] += 1
  }
  const statusOfEndpoints = noStatus()
  for (const { status } of claims) statusOfEndpoints[status] += 1
  const devices = all.map(({ device }) => device)
  const hosts = devices.filter(namesHost)
  const works = devices.filter(worksWithout)
  return {
    release: dataset.release,
    date: now.toISOString().slice(0, 10),
    totals: {
      entries: all.length,
      vendors: new Set(devices.map(({ vendor }) => vendor)).size,
      services: Object.keys(dataset.services).length,
      sources: new Set(
        [...Object.values(dataset.devices), ...Object.values(dataset.services)].flatMap(({ sources }) =>
          Object.values(sources).map(placeOf),
        ),
      ).size,
      endpoints: claims.length,
      with_hosts: hosts.length,
      works_without: works.length,
      with_hosts_or_works_without: new Set([...hosts, ...works]).size,
      unsourced: claims.filter(({ sources }) => sources.length === 0).length,
    },
    vendors: grouped(
      all,
      ({ device }) => device.vendor,
      (id) => dataset.vendors[id]?.name ?? id,
    ),
    categories: grouped(
      all,
      ({ device }) => device.category,
      (id) => id,
    ),
    status: { entries: statusOfEntries, endpoints: statusOfEndpoints },
    internet,
    needs: { outside: needsOf(claims, true), inside: needsOf(claims, false) },
    evidence: evidenceOf(claims, now),
    contradictions: devices.flatMap(contradictionsOf),
    wanted: wantedOf(dataset, all),
  }
}
