import type { ReleaseChange } from '../rules/changes/release.ts'
import { shortLines } from '../rules/changes/words.ts'
import type { Dataset } from '../schema/dataset.ts'
import type { DeviceChange, EndpointChange, EntryDifference } from '../schema/difference.ts'
import { count } from './words.ts'

/** The cloud that an endpoint comes from; null for the device's own. A service's endpoint is `service.endpoint`. */
const serviceOf = ({ id }: EndpointChange): string | null =>
  id.includes('.') ? (id.split('.')[0] ?? null) : null

/** A change with the endpoints of clouds counted by cloud: those are told where the cloud is. */
export function withoutClouds(change: EntryDifference): {
  own: EntryDifference
  clouds: { service: string; added: number; changed: number; removed: number }[]
} {
  const clouds = new Map<string, { service: string; added: number; changed: number; removed: number }>()
  for (const endpoint of change.endpoints) {
    const service = serviceOf(endpoint)
    if (service === null) continue
    const counts = clouds.get(service) ?? { service, added: 0, changed: 0, removed: 0 }
    counts[endpoint.change] += 1
    clouds.set(service, counts)
  }
  // Sources of a cloud are told with it too; their ids have its id before the point.
  const ofCloud = (key: string) => /^sources\.[^.]+\./.test(key)
  return {
    own: {
      fields: change.fields.filter(({ key }) => !ofCloud(key)),
      endpoints: change.endpoints.filter((endpoint) => serviceOf(endpoint) === null),
    },
    clouds: [...clouds.values()],
  }
}

/** A release in a few words: "2 new devices, 12 changed; 3 let more through". */
export function releaseWords({ before, devices, changes, services, widened }: ReleaseChange): string {
  if (before === null) return `the first release, with ${count(devices, 'device')}`
  const many = (wanted: DeviceChange['change']): number =>
    changes.filter(({ change }) => change === wanted).length
  const added = many('added')
  const parts = added === 0 ? [] : [count(added, 'new device')]
  for (const [change, word] of [
    ['changed', 'changed'],
    ['renamed', 'renamed'],
    ['removed', 'gone'],
  ] as const) {
    const number = many(change)
    if (number > 0) parts.push(`${parts.length === 0 ? count(number, 'device') : number} ${word}`)
  }
  const wider = new Set(widened.map(({ device }) => device)).size
  const told =
    parts.length > 0
      ? parts.join(', ')
      : services.length > 0
        ? `${count(services.length, 'vendor cloud')} changed, no device`
        : 'no device changed'
  return wider === 0 ? told : `${told}; ${wider} let${wider === 1 ? 's' : ''} more through`
}

/** How many lines a page needs for an entry. */
export function lineCount(change: EntryDifference): number {
  const { own, clouds } = withoutClouds(change)
  return 1 + shortLines(own).length + clouds.length
}

/** The page of a release. */
export const releasePath = (id: string): string => `/changes/${id}/`

/** The page of a device under the id it has now; null where it is gone. */
export function devicePath({ devices, redirects }: Dataset, id: string): string | null {
  const current = Object.hasOwn(devices, id) ? id : Object.hasOwn(redirects, id) ? redirects[id] : undefined
  return current === undefined ? null : `/devices/${current}/`
}
