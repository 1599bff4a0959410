import { host, linesOf } from './hosts-leases.ts'
import type { HostRecord } from './log.ts'
import { readAddress, readLabel, readMac } from './words.ts'

const NEIGHBOUR =
  /^(\S{2,64}) dev \S{1,32}(?: lladdr (\S{11,17}))?(?: (?:router|proxy|extern_learn|managed|used|probes|ref|\d[\d/]*))* ?([A-Z]{4,12})?/

/** `ip neigh`: only those that have a MAC address; what failed is nobody. */
export function readIpNeighbours(text: string): HostRecord[] | null {
  const hosts: HostRecord[] = []
  let known = 0
  for (const line of linesOf(text)) {
    const found = NEIGHBOUR.exec(line)
    const address = found === null ? null : readAddress(found[1] ?? '')
    if (found === null || address === null) continue
    known++
    const mac = readMac(found[2] ?? '')
    if (mac !== null) hosts.push(host(address, mac, null))
  }
  return known > 0 ? hosts : null
}

/** Linux, BSD and macOS: `name (192.0.2.1) at aa:bb:… on en0`. */
const UNIX = /^(\S{1,255}) \(([0-9A-Fa-f.:%\w]{2,64})\) at (\S{4,17})/
/** Windows: address and MAC with hyphens; the word behind them is in the person's language. */
const WINDOWS = /^\s{1,8}(\d{1,3}(?:\.\d{1,3}){3})\s{1,24}([0-9A-Fa-f]{2}(?:-[0-9A-Fa-f]{2}){5})\s/
/** `arp -n`: address, hardware type, MAC; and /proc/net/arp with two numbers between. */
const TABLE =
  /^(\d{1,3}(?:\.\d{1,3}){3})\s{1,24}(?:ether|0x1\s{1,16}0x[0-9a-f]{1,2})\s{1,16}([0-9A-Fa-f:]{17})\s/

/** `arp -a` of Linux, BSD, macOS and Windows, `arp -n`, /proc/net/arp. Broadcast and multicast entries are nobody. */
export function readArpTable(text: string): HostRecord[] | null {
  const hosts: HostRecord[] = []
  let known = 0
  for (const line of linesOf(text)) {
    const unix = UNIX.exec(line)
    const found =
      unix === null ? (WINDOWS.exec(line) ?? TABLE.exec(line)) : [unix[0], unix[2] ?? '', unix[3] ?? '']
    const address = found === null ? null : readAddress(found[1] ?? '')
    if (found === null || address === null) continue
    known++
    const mac = readMac(found[2] ?? '')
    // The lowest bit of the first octet marks a group (IEEE 802).
    if (mac === null || Number.parseInt(mac.slice(0, 2), 16) % 2 === 1) continue
    hosts.push(host(address, mac, readLabel(unix?.[1])))
  }
  return known > 0 ? hosts : null
}
