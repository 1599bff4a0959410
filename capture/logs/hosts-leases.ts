import { splitCsv } from './csv.ts'
import type { HostRecord } from './log.ts'
import { readAddress, readLabel, readMac } from './words.ts'

/** What a file of leases or neighbours gives; null where the text is not such a file. */
export type HostReader = (text: string) => HostRecord[] | null

export const host = (
  address: string | null,
  mac: string | null,
  hostname: string | null,
  time = Number.NaN,
): HostRecord => ({
  kind: 'host',
  time,
  address,
  mac,
  hostname,
})

const DNSMASQ = /^(\d{1,12}) (\S{1,64}) (\S{2,64}) (\S{1,255})(?: \S{1,400})?$/

/** dnsmasq.leases: expiry, MAC (or the IAID of DHCPv6), address, name, client id. The time given is the expiry. */
export function readDnsmasqLeases(text: string): HostRecord[] | null {
  const hosts: HostRecord[] = []
  for (const line of linesOf(text)) {
    if (line === '' || /^duid [0-9a-f:]+$/i.test(line)) continue
    const parts = DNSMASQ.exec(line)
    const address = parts === null ? null : readAddress(parts[3] ?? '')
    if (parts === null || address === null) return null
    const time = Number(parts[1])
    // A token-ring or other type stands in front of the MAC as `06-`; Ethernet has none.
    const mac = readMac((parts[2] ?? '').replace(/^[0-9A-Fa-f]{2}-(?=[0-9A-Fa-f]{2}:)/, ''))
    hosts.push(host(address, mac, readLabel(parts[4]), time > 0 ? time * 1e6 : Number.NaN))
  }
  return hosts.length > 0 ? hosts : null
}

const LEASE = /^lease (\S{2,64}) \{/
const STATE =
  /^\s*(?:(?:next )?binding state (\w+)|hardware ethernet ([0-9A-Fa-f:]{11,17})|client-hostname "([^"]{1,255})");/

/** dhcpd.leases of ISC DHCP: what stands later in the file holds; free and released leases too, they name a device. */
export function readIscLeases(text: string): HostRecord[] | null {
  const byAddress = new Map<string, HostRecord>()
  let current: HostRecord | null = null
  for (const line of linesOf(text)) {
    const lease = LEASE.exec(line)
    if (lease !== null) {
      const address = readAddress(lease[1] ?? '')
      current = address === null ? null : host(address, null, null)
      if (address !== null && current !== null) byAddress.set(address, current)
      continue
    }
    if (current === null) continue
    if (line.startsWith('}')) {
      current = null
      continue
    }
    const said = STATE.exec(line)
    if (said?.[2] !== undefined) current.mac = readMac(said[2])
    if (said?.[3] !== undefined) current.hostname = readLabel(said[3])
  }
  return byAddress.size > 0 ? [...byAddress.values()] : null
}

/** Kea's memfile, version 4 or 6: a CSV with a header; later rows hold, reclaimed leases (state 2) are left out. */
export function readKeaLeases(text: string): HostRecord[] | null {
  if (!/^\uFEFF?address,(?:hwaddr|duid),/.test(text)) return null
  const byAddress = new Map<string, HostRecord>()
  let columns: string[] | null = null
  for (const line of linesOf(text)) {
    if (line === '') continue
    const cells = splitCsv(line)
    if (columns === null) {
      columns = cells.slice(0, 40)
      continue
    }
    const names: readonly string[] = columns
    const cell = (name: string) => cells[names.indexOf(name)] ?? ''
    const address = readAddress(cells[0] ?? '')
    if (address === null) continue
    if (cell('state') === '2') byAddress.delete(address)
    else
      byAddress.set(
        address,
        host(address, readMac(cell('hwaddr')), readLabel(cell('hostname').replace(/\.$/, ''))),
      )
  }
  return [...byAddress.values()]
}

const ODHCPD =
  /^# (\S{1,32}) ([0-9a-f:]{1,260}) (ipv4|[0-9a-f]{1,8}) (\S{1,255}) (-?\d{1,12}) \S{1,16} \d{1,3}((?: \S{2,64}){0,40}) ?$/

/**
 * odhcpd's lease file: `# interface duid iaid name expiry id length addresses`. For DHCPv4 the MAC stands as the DUID, octets
 * without their leading zero; prefixes that were handed on are no host's address.
 */
export function readOdhcpdLeases(text: string): HostRecord[] | null {
  const hosts: HostRecord[] = []
  for (const line of linesOf(text)) {
    const lease = ODHCPD.exec(line)
    if (lease === null) continue
    const shown = lease[2] ?? ''
    const mac =
      lease[3] !== 'ipv4' ? null : readMac(shown.includes(':') ? shown : shown.replace(/(..)(?=.)/g, '$1:'))
    // Characters that a name should not have are written as \x2e.
    const name = (lease[4] ?? '').replace(/\\x([0-9a-f]{2})/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    for (const range of (lease[6] ?? '').trim().split(' ')) {
      const [base = '', bits] = range.split('/')
      const address = bits === undefined || bits === '32' || bits === '128' ? readAddress(base) : null
      if (address !== null) hosts.push(host(address, mac, readLabel(name)))
    }
  }
  return hosts.length > 0 ? hosts : null
}

/** The lines of a text; none of them longer than a true one could be. */
export function* linesOf(text: string): Generator<string> {
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  while (start < text.length) {
    const end = text.indexOf('\n', start)
    const stop = end < 0 ? text.length : end
    const line = text.slice(start, Math.min(stop, start + 4096))
    yield line.endsWith('\r') ? line.slice(0, -1) : line
    start = stop + 1
  }
}
