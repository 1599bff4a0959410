import { formatCidr, parseAddress, parseMac } from '../schema/address.ts'
import { nearest } from '../schema/nearest.ts'
import type { ObservedDevice } from '../schema/observed.ts'
import { UsageError } from './args.ts'
import { printable } from './table.ts'

/** A device in a few words: what it calls itself and its addresses. */
export const deviceText = (device: ObservedDevice): string =>
  printable([device.hostnames[0], device.mac, device.ipv4[0] ?? device.ipv6[0]].filter(Boolean).join(' '))

const plain = (text: string): string => text.toLowerCase().replace(/\.+$/, '')

/** The names by which a person may call a device: host names and the instances it announces. */
const namesOf = (device: ObservedDevice): string[] => [
  ...device.hostnames.flatMap((name) => [plain(name), plain(name).split('.')[0] ?? '']),
  ...device.mdns.map((name) => plain(name)),
]

/** How many of them a message names. */
const MOST = 8
const some = (devices: readonly ObservedDevice[]): string =>
  `${devices.slice(0, MOST).map(deviceText).join('; ')}${devices.length > MOST ? `; and ${devices.length - MOST} more` : ''}`

/**
 * The device that is meant by its MAC address, an IP address or a name; several names may be cut short as long as one
 * device is meant. A text in the answer says why none is found. Throws UsageError where several are meant.
 */
export function pickDevice(devices: readonly ObservedDevice[], wanted: string): ObservedDevice | string {
  const mac = parseMac(wanted)
  const address = parseAddress(wanted)
  const text = address === null ? null : formatCidr(address)
  const name = plain(wanted)
  const by = (test: (device: ObservedDevice) => boolean) => devices.filter(test)
  const found =
    mac !== null
      ? by((device) => device.mac === mac)
      : text !== null
        ? by((device) => [...device.ipv4, ...device.ipv6].includes(text))
        : [
            by((d) => namesOf(d).includes(name)),
            by((d) => namesOf(d).some((each) => each.startsWith(name))),
          ].find((each) => each.length > 0)
  const [device, ...more] = found ?? []
  if (device !== undefined && more.length === 0) return device
  if (device !== undefined)
    throw new UsageError(
      `"${wanted}" is several devices: ${some(found ?? [])}; name one by its MAC or IP address`,
    )
  if (devices.length === 0) return 'there is no device of the home in it'
  const [near] = nearest(name, devices.flatMap(namesOf), 1)
  return `there is no device "${printable(wanted)}"${near === undefined ? '' : `; did you mean ${printable(near)}?`}\nthere are: ${some(devices)}`
}
