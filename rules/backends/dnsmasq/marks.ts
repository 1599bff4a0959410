import type { FilteredDevice } from '../dns-filter/plan.ts'
import { fnv1a } from '../router/names.ts'

/** The upper half of the connection mark is ours: what is 0 there, dnsmasq answers as ever. */
export const MASK = 0xffff0000
const SHIFT = 65536

export interface Marked {
  device: FilteredDevice
  mark: number
}

/** A mark for each device: from its label, so that it stays the same, and no two alike in one rule set. */
export function marksOf(devices: readonly FilteredDevice[]): Marked[] {
  const taken = new Set<number>()
  return devices.map((device) => {
    let number = (fnv1a(device.label) % 0xffff) + 1
    while (taken.has(number)) number = (number % 0xffff) + 1
    taken.add(number)
    return { device, mark: number * SHIFT }
  })
}

/** A mark as nft prints it. */
export const hex = (mark: number): string => `0x${mark.toString(16).padStart(8, '0')}`
