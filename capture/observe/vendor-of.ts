import type { Dataset } from '../../schema/dataset.ts'
import { type FindMaker, makerOf } from '../makers.ts'

/**
 * Who made a device, by the beginning of its MAC address: the one vendor whose entries have it, else who the registry
 * says owns the block, else the vendors whose entries have it joined by `or`; null where nobody knows. A locally
 * administered address (IEEE 802) says nothing of its maker.
 */
export function vendorOf(
  mac: string | null,
  dataset: Dataset | undefined,
  makers?: FindMaker,
): string | null {
  if (mac === null || (Number.parseInt(mac.slice(0, 2), 16) & 2) !== 0) return null
  const vendors = new Set<string>()
  for (const device of Object.values(dataset?.devices ?? {}))
    if (device.identify.mac_prefixes.some((prefix) => mac.startsWith(prefix))) vendors.add(device.vendor)
  const names = [...vendors].map((id) => dataset?.vendors[id]?.name ?? id).sort()
  if (names.length === 1) return names[0] ?? null
  const maker = makers === undefined ? null : makerOf(makers, mac)
  return maker?.slice(0, 120) ?? (names.length === 0 ? null : names.join(' or ').slice(0, 120))
}
