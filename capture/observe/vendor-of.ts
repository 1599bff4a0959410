import type { Dataset } from '../../schema/dataset.ts'

/**
 * The maker whose devices in the data set have the beginning of this MAC address: a name, or several joined by
 * `or`; null where no entry has it. A locally administered address (IEEE 802) says nothing of its maker.
 */
export function vendorOf(mac: string | null, dataset: Dataset | undefined): string | null {
  if (mac === null || dataset === undefined || (Number.parseInt(mac.slice(0, 2), 16) & 2) !== 0) return null
  const vendors = new Set<string>()
  for (const device of Object.values(dataset.devices))
    if (device.identify.mac_prefixes.some((prefix) => mac.startsWith(prefix))) vendors.add(device.vendor)
  if (vendors.size === 0) return null
  return [...vendors]
    .map((id) => dataset.vendors[id]?.name ?? id)
    .sort()
    .join(' or ')
}
