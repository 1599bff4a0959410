import { sortAddresses } from '../../rules/request.ts'
import type { Dataset } from '../../schema/dataset.ts'
import { type Home, type HomeDevice, readHome as read } from '../home-state.ts'
import { HomeDeviceTable } from '../parts/home-device-table.tsx'
import { deviceRow } from '../search.ts'
import type { SearchRow } from './searched.ts'

export { homeText } from '../home-state.ts'

/** The id an entry has today, whichever it had; null where there is none. */
export function currentId({ devices, redirects }: Dataset, id: string): string | null {
  if (Object.hasOwn(devices, id)) return id
  const now = Object.hasOwn(redirects, id) ? redirects[id] : undefined
  return now !== undefined && Object.hasOwn(devices, now) ? now : null
}

/** A home out of the text of a link; `names` are the choices there are fields for. */
export const readHome = (
  text: string,
  dataset: Dataset,
  names: ReadonlySet<string>,
): { home: Home; left: string[] } => read(text, (id) => currentId(dataset, id), names)

/** Those of the addresses that are of no single host. */
export const wrongOf = (addresses: readonly string[]): string[] => sortAddresses(addresses).wrong

export function drawDevices(devices: readonly HomeDevice[], dataset: Dataset): string {
  const names = Object.fromEntries(devices.map(({ id }) => [id, dataset.devices[id]?.name ?? id]))
  return String(<HomeDeviceTable devices={devices} names={names} />)
}

/** Every device, to be searched. */
export const deviceRows = ({ devices, vendors }: Dataset): SearchRow[] =>
  Object.entries(devices).map(([id, device]) =>
    deviceRow({
      ...device,
      id,
      vendor_name: vendors[device.vendor]?.name ?? device.vendor,
    }),
  )
