import type { ExpandedDevice } from '../schema/expand.ts'
import type { SearchRow } from './client/searched.ts'
import type { HostEntry } from './hosts.ts'
import type { Site } from './model.ts'
import { categoryWords, count } from './words.ts'

/** A device as it is searched for: by its name, its models and other names, its integration. */
export const deviceRow = (
  device: Pick<
    ExpandedDevice,
    'id' | 'name' | 'vendor_name' | 'category' | 'models' | 'also_known_as' | 'home_assistant'
  >,
): SearchRow => [
  device.name,
  `${device.vendor_name}, ${categoryWords(device.category)}`,
  `/devices/${device.id}/`,
  [device.id, ...device.models, ...device.also_known_as, device.home_assistant?.integration ?? '']
    .join(' ')
    .toLowerCase(),
]

/** Devices first, then vendors, vendor clouds and hosts: the order in which equal matches stand. */
export function searchRows({ devices, dataset }: Site, hosts: readonly HostEntry[]): SearchRow[] {
  const many = new Map<string, number>()
  for (const { device } of devices) many.set(device.vendor, (many.get(device.vendor) ?? 0) + 1)
  return [
    ...devices.map(({ device }) => deviceRow(device)),
    ...[...many].map(
      ([id, number]): SearchRow => [
        dataset.vendors[id]?.name ?? id,
        `vendor, ${count(number, 'device')}`,
        `/vendors/${id}/`,
        [id, ...(dataset.vendors[id]?.also_known_as ?? [])].join(' ').toLowerCase(),
      ],
    ),
    ...Object.entries(dataset.services).map(
      ([id, { name }]): SearchRow => [name, 'vendor cloud', `/services/${id}/`, id],
    ),
    ...hosts.map(
      ({ name, uses }): SearchRow => [
        name,
        `host of ${count(new Set(uses.map(({ device }) => device.id)).size, 'device')}`,
        `/hosts/${name}/`,
        '',
      ],
    ),
  ]
}
