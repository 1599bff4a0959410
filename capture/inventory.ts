import { readConfigEntries, readDeviceRegistry } from './logs/hosts-home-assistant.ts'
import {
  type HostReader,
  readDnsmasqLeases,
  readIscLeases,
  readKeaLeases,
  readOdhcpdLeases,
} from './logs/hosts-leases.ts'
import { readArpTable, readIpNeighbours } from './logs/hosts-neighbours.ts'
import { readObject } from './logs/json.ts'
import type { HostRecord } from './logs/log.ts'

/** A device that a list of a home's hosts names. */
export interface InventoryHost {
  /** What a person called it. */
  name: string | null
  mac: string | null
  ipv4: string[]
  ipv6: string[]
  /** What it calls itself to the DHCP server. */
  hostname: string | null
  manufacturer: string | null
  model: string | null
  /** Its Home Assistant integration. */
  integration: string | null
}

export interface Inventory {
  format: string
  hosts: InventoryHost[]
  /** What could not be read, in words. */
  problems: string[]
}

/** Characters; a home's largest true file is a tenth of it. */
const LONGEST = 32 * 1024 * 1024
const MOST = 20_000

const READERS: readonly { format: string; read: HostReader }[] = [
  { format: 'kea-leases', read: readKeaLeases },
  { format: 'dhcpd-leases', read: readIscLeases },
  { format: 'odhcpd-leases', read: readOdhcpdLeases },
  { format: 'dnsmasq-leases', read: readDnsmasqLeases },
  { format: 'ip-neigh', read: readIpNeighbours },
  { format: 'arp', read: readArpTable },
]

const NO_DOMAINS: ReadonlyMap<string, string> = new Map()

/**
 * Reads a DHCP server's leases (dnsmasq, ISC, Kea, odhcpd), `ip neigh`, `arp -a`, or Home Assistant's core.device_registry,
 * recognised by content; null for anything else. Never throws: what is broken or too large is told in `problems`. The
 * integrations of core.config_entries (`readConfigEntries`) complete the device registry.
 */
export function readInventory(
  text: string,
  domains: ReadonlyMap<string, string> = NO_DOMAINS,
): Inventory | null {
  const start = text.slice(0, 4096).trimStart()
  if (start.startsWith('{')) return readHomeAssistant(text, start, domains)
  for (const { format, read } of READERS) {
    // A file that is too long is recognised by its beginning, not read.
    const records = read(text.length > LONGEST ? text.slice(0, text.lastIndexOf('\n', 65_536)) : text)
    if (records === null) continue
    if (text.length > LONGEST) return { format, hosts: [], problems: ['The file is too large to be read.'] }
    const hosts = joinHosts(records)
    const problems = hosts.length > MOST ? [`Only the first ${MOST} of ${hosts.length} hosts were read.`] : []
    return { format, hosts: hosts.slice(0, MOST), problems }
  }
  return null
}

export { readConfigEntries }

function readHomeAssistant(
  text: string,
  start: string,
  domains: ReadonlyMap<string, string>,
): Inventory | null {
  const format = 'home-assistant'
  if (!start.includes('"core.device_registry"') && !text.slice(-512).includes('"core.device_registry"'))
    return null
  if (text.length > LONGEST) return { format, hosts: [], problems: ['The file is too large to be read.'] }
  const file = readObject(text.slice(text.indexOf('{')))
  if (file === null)
    return { format, hosts: [], problems: ['The file is broken: it is not JSON to its end.'] }
  if (file.key !== 'core.device_registry') return null
  return { format, ...readDeviceRegistry(file, domains) }
}

/** One host for each MAC address; what has none goes to the host of its name, if there is only one, or stands alone. */
function joinHosts(records: readonly HostRecord[]): InventoryHost[] {
  const byMac = new Map<string, InventoryHost>()
  const hosts: InventoryHost[] = []
  const add = (to: InventoryHost, record: HostRecord): void => {
    const { address, hostname } = record
    if (address !== null) {
      const list = address.includes(':') ? to.ipv6 : to.ipv4
      if (list.length < 100 && !list.includes(address)) list.push(address)
    }
    to.hostname ??= hostname
  }
  const create = (mac: string | null): InventoryHost => {
    const made: InventoryHost = {
      name: null,
      mac,
      ipv4: [],
      ipv6: [],
      hostname: null,
      manufacturer: null,
      model: null,
      integration: null,
    }
    hosts.push(made)
    return made
  }
  for (const record of records) {
    if (record.mac === null) continue
    const known = byMac.get(record.mac) ?? create(record.mac)
    byMac.set(record.mac, known)
    add(known, record)
  }
  const byName = new Map<string, InventoryHost | null>()
  for (const one of hosts) {
    if (one.hostname !== null) byName.set(one.hostname, byName.has(one.hostname) ? null : one)
  }
  for (const record of records) {
    if (record.mac !== null) continue
    const known = record.hostname === null ? null : (byName.get(record.hostname) ?? null)
    const to = known ?? create(null)
    add(to, record)
    if (known === null && record.hostname !== null && !byName.has(record.hostname))
      byName.set(record.hostname, to)
  }
  return hosts
}
