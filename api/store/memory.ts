import type { Dataset } from '../../schema/dataset.ts'
import type { DeviceListQuery } from '../../schema/http.ts'
import { type Listing, listing, type Summary } from './listing.ts'
import { endpointKeys } from './peers.ts'
import { matchesQuery } from './search.ts'

/** Filters of the device list, as the query has them. */
export type DeviceFilter = Pick<
  DeviceListQuery,
  'q' | 'vendor' | 'category' | 'integration' | 'iot_class' | 'internet' | 'status' | 'for' | 'sort'
>

/** A list entry and the release that last changed it; null where only the held release is known. */
export interface ListedDevice extends Summary {
  changed: string | null
}

/** An endpoint found by the reverse look-up, in the device or service that writes it. */
export interface Found {
  kind: 'device' | 'service'
  id: string
  endpoint: string
  key: string
}

const all = (dataset: Dataset): Listing[] =>
  Object.keys(dataset.devices).flatMap((id) => listing(dataset, id) ?? [])

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** What the database's list would give, found by looking at every entry of the data set. */
export function listInMemory(dataset: Dataset, filter: DeviceFilter): ListedDevice[] {
  const wanted = all(dataset).filter(({ summary, search, internetBoth }) => {
    const internet = {
      'home-assistant': summary.internet.home_assistant,
      'native-app': summary.internet.native_app,
      both: internetBoth,
    }[filter.for]
    return (
      (filter.vendor === undefined || summary.vendor === filter.vendor) &&
      (filter.category === undefined || summary.category === filter.category) &&
      (filter.integration === undefined || summary.home_assistant?.integration === filter.integration) &&
      (filter.iot_class === undefined || summary.home_assistant?.iot_class === filter.iot_class) &&
      (filter.status === undefined || summary.status === filter.status) &&
      (filter.internet === undefined || internet === filter.internet) &&
      (filter.q === undefined || matchesQuery(search, filter.q))
    )
  })
  const key = (summary: Summary): string => {
    if (filter.sort === 'vendor' || filter.sort === 'category' || filter.sort === 'status')
      return summary[filter.sort]
    return filter.sort === 'id' ? '' : summary.name.toLowerCase()
  }
  return wanted
    .map(({ summary }) => ({ ...summary, changed: null }))
    .sort((a, b) => order(key(a), key(b)) || order(a.id, b.id))
}

/** What the reverse look-up would give for these keys. */
export function findInMemory(dataset: Dataset, keys: readonly string[]): Found[] {
  const wanted = new Set(keys)
  const of = (kind: Found['kind'], entries: Dataset['devices'] | Dataset['services']) =>
    Object.entries(entries).flatMap(([id, entry]) =>
      entry.endpoints.flatMap((endpoint) => {
        const key = endpointKeys(endpoint).find((each) => wanted.has(each))
        return key === undefined ? [] : [{ kind, id, endpoint: endpoint.id, key }]
      }),
    )
  return [...of('device', dataset.devices), ...of('service', dataset.services)]
}
