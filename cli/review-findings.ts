import type { Dataset } from '../schema/dataset.ts'
import type { DeviceChange } from '../schema/difference.ts'
import { type Endpoint, NEEDS, type Need } from '../schema/endpoint.ts'
import { expanded } from '../schema/expand.ts'
import { matchesName, parseName } from '../schema/host.ts'
import type { Source } from '../schema/source.ts'
import type { Status } from '../schema/status.ts'
import { witnessOf } from '../schema/witness.ts'

/** A host of an entry that a vendor's cloud of data/services has already. */
export interface KnownHost {
  device: string
  endpoint: string
  host: string
  service: string
}

/** What stands behind a changed entry. */
export interface EvidenceSummary {
  device: string
  status: Status
  /** Own endpoints by what Home Assistant and the app need of them. */
  needs: { home_assistant: Record<Need, number>; native_app: Record<Need, number> }
  sources: { kind: Source['kind']; date: string | null; file: boolean; minutes: number | null }[]
  /** Own endpoints for which one voice alone speaks. */
  one_voice: number
  endpoints: number
}

const hostOf = ({ peer }: Pick<Endpoint, 'peer'>): string | null => ('host' in peer ? peer.host : null)

/** Every host that the data set names. */
function hostsOf({ devices, services }: Dataset): Set<string> {
  const all = [...Object.values(devices), ...Object.values(services)]
  return new Set(all.flatMap(({ endpoints }) => endpoints.flatMap((endpoint) => hostOf(endpoint) ?? [])))
}

const covers = (pattern: string, host: string): boolean =>
  pattern === host || (!host.startsWith('*.') && matchesName(parseName(pattern), host))

/** Hosts that nobody had written down before, by themselves or under a wildcard. */
export function firstSeen(before: Dataset, after: Dataset): string[] {
  const old = [...hostsOf(before)]
  return [...hostsOf(after)].filter((host) => !old.some((known) => covers(known, host))).sort()
}

/**
 * Own hosts of the changed entries that a service holds which they do not use: a service of their vendor, or one that
 * holds two of their hosts, for a check of the connection alone is shared by half of all devices.
 */
export function knownHosts(after: Dataset, changes: readonly DeviceChange[]): KnownHost[] {
  return changes.flatMap(({ id }) => {
    const device = after.devices[id]
    if (device === undefined) return []
    const used = new Set(device.uses.map(({ service }) => service))
    const others = Object.entries(after.services).filter(([service]) => !used.has(service))
    return others.flatMap(([service, { vendor, endpoints }]) => {
      const theirs = endpoints.flatMap((each) => (each.purpose === 'time' ? [] : (hostOf(each) ?? [])))
      const found = device.endpoints.flatMap((endpoint): KnownHost[] => {
        const host = hostOf(endpoint)
        if (host === null || !theirs.some((pattern) => covers(pattern, host))) return []
        return [{ device: id, endpoint: endpoint.id, host, service }]
      })
      return vendor === device.vendor || found.length > 1 ? found : []
    })
  })
}

/** How the changed entries are founded. */
export function evidenceOf(after: Dataset, changes: readonly DeviceChange[]): EvidenceSummary[] {
  return changes.flatMap(({ id }) => {
    const device = after.devices[id]
    const whole = expanded(after, id)
    if (device === undefined || whole === null) return []
    const count = (consumer: 'home_assistant' | 'native_app') =>
      Object.fromEntries(
        NEEDS.map((need) => [
          need,
          device.endpoints.filter(({ needed }) => needed[consumer] === need).length,
        ]),
      ) as Record<Need, number>
    const voices = (ids: readonly string[]) =>
      new Set(ids.flatMap((source) => device.sources[source] ?? []).map(witnessOf)).size
    return [
      {
        device: id,
        status: whole.status,
        needs: { home_assistant: count('home_assistant'), native_app: count('native_app') },
        sources: Object.values(device.sources).map(({ kind, date, sha256, minutes }) => ({
          kind,
          date,
          file: sha256 !== null,
          minutes,
        })),
        one_voice: device.endpoints.filter(({ sources }) => voices(sources) < 2).length,
        endpoints: device.endpoints.length,
      },
    ]
  })
}
