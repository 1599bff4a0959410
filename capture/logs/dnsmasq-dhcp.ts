import type { LogRecord } from './log.ts'
import { NOTHING } from './record.ts'
import { readAddress, readLabel, readMac } from './words.ts'

const LEASE =
  /^(?:\d{1,10} )?(DHCPACK|DHCPREPLY|SLAAC-CONFIRM)\([^)]{0,64}\) (\S{2,64})(?: (\S+))?(?: (\S+))?/

/** What dnsmasq-dhcp says: `DHCPACK(br0) 192.168.1.5 aa:bb:… name` is a host; DHCPv6 has a DUID, which is no MAC address. */
export function readDhcp(text: string, time: number): readonly LogRecord[] | undefined {
  const lease = LEASE.exec(text)
  if (lease === null) return NOTHING
  const address = readAddress(lease[2] ?? '')
  if (address === null) return undefined
  const named = lease[1] === 'SLAAC-CONFIRM' ? lease[3] : lease[4]
  const mac = lease[1] === 'DHCPACK' ? readMac(lease[3] ?? '') : null
  return [{ kind: 'host', time, address, mac, hostname: readLabel(named) }]
}
