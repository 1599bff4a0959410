import type { ObservedDevice } from '../../schema/observed.ts'
import type { Evidence, Identity } from './evidence.ts'
import type { Flow } from './flow-table.ts'

export type DeviceRole = ObservedDevice['roles'][number]

const TCP = 6
const UDP = 17
const NTP = 123
/** Home Assistant's own port, unless its owner chose another. */
const HOME_ASSISTANT = 8123

/** What phones call themselves when they ask for an address: Android's DHCP client, and the makers' host names. */
const PHONE_CLASS = /^android-dhcp-/
const PHONE_NAME =
  /(^|[-_ ])(iphone|ipad)([-_ ]|$|s[-_ ])|^(android-[0-9a-f]{8,}|galaxy-|pixel-\d|redmi-|oneplus-)/i

/** Whether a device calls itself a phone, so that what it asks of another is what an app asks. */
export const isPhone = ({ vendorClass, hostnames }: Identity): boolean =>
  PHONE_CLASS.test(vendorClass ?? '') || [...hostnames].some((name) => PHONE_NAME.test(name))

/** Roles by what was said and done: told by DHCP, and who answers on the ports of time and of Home Assistant. */
export function rolesOf(
  flows: readonly Flow[],
  evidence: Evidence,
): (host: number) => ReadonlySet<DeviceRole> {
  const roles = new Map<number, Set<DeviceRole>>()
  const give = (host: number, role: DeviceRole): void => {
    const known = roles.get(host)
    if (known === undefined) roles.set(host, new Set([role]))
    else known.add(role)
  }
  for (const [host, identity] of evidence.byHost) for (const role of identity.roles) give(host, role)
  for (const { server, protocol, port, answered } of flows) {
    if (!answered) continue
    if (protocol === UDP && port === NTP) give(server, 'ntp')
    if (protocol === TCP && port === HOME_ASSISTANT) give(server, 'home-assistant')
  }
  const none: ReadonlySet<DeviceRole> = new Set()
  return (host) => roles.get(host) ?? none
}
