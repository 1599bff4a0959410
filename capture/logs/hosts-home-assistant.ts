import type { InventoryHost } from '../inventory.ts'
import { list, type Members, members, readObject, text } from './json.ts'
import { readAddress, readLabel, readMac } from './words.ts'

const MOST = 20_000
/** Connections that have nothing to do with this network. */
const ELSEWHERE = new Set(['bluetooth', 'zigbee'])

/** What a file of Home Assistant's .storage folder gives; null where it is another. */
export interface HomeAssistantFile {
  hosts: InventoryHost[]
  problems: string[]
}

/**
 * core.device_registry: each device with a MAC address, a network address or an integration; services, deleted devices and those
 * on radio alone are left out. `domains` (of core.config_entries) names the integration where the device's identifiers don't.
 */
export function readDeviceRegistry(source: Members, domains: ReadonlyMap<string, string>): HomeAssistantFile {
  const hosts: InventoryHost[] = []
  const problems: string[] = []
  let unreadable = 0
  const devices = list(members(source.data)?.devices)
  if (!Array.isArray(members(source.data)?.devices))
    problems.push('The device registry has no list of devices.')
  if (devices.length > MOST) problems.push(`Only the first ${MOST} of ${devices.length} devices were read.`)
  for (const one of devices.slice(0, MOST)) {
    const device = members(one)
    if (device === null) unreadable++
    else if (device.entry_type !== 'service') {
      const read = readDevice(device, domains)
      if (read !== null) hosts.push(read)
    }
  }
  if (unreadable > 0) problems.push(`${unreadable} devices could not be read.`)
  return { hosts, problems }
}

function readDevice(device: Members, domains: ReadonlyMap<string, string>): InventoryHost | null {
  const connections = list(device.connections).flatMap((one) => {
    const [kind, value] = list(one)
    return typeof kind === 'string' && typeof value === 'string' ? [{ kind, value }] : []
  })
  if (connections.length > 0 && connections.every(({ kind }) => ELSEWHERE.has(kind))) return null
  const shown = connections.find(({ kind }) => kind === 'mac')?.value ?? ''
  const address = addressOf(text(device.configuration_url))
  return {
    name: readLabel(device.name_by_user) ?? readLabel(device.name),
    mac: readMac(/^[0-9A-Fa-f]{12}$/.test(shown) ? shown.replace(/(..)(?=.)/g, '$1:') : shown),
    ipv4: address !== null && !address.includes(':') ? [address] : [],
    ipv6: address?.includes(':') ? [address] : [],
    hostname: null,
    manufacturer: labelOf(device.manufacturer),
    model: labelOf(device.model),
    integration: domainOf(device, domains),
  }
}

/** Some integrations gave a number for a text (`model: 1234`). */
const labelOf = (value: unknown): string | null =>
  readLabel(typeof value === 'number' ? String(value) : value)

const DOMAIN = /^[a-z0-9_]{1,60}$/

function domainOf(device: Members, domains: ReadonlyMap<string, string>): string | null {
  for (const one of list(device.identifiers)) {
    const domain = list(one)[0]
    if (typeof domain === 'string' && DOMAIN.test(domain)) return domain
  }
  for (const id of [device.primary_config_entry, ...list(device.config_entries)]) {
    const domain = typeof id === 'string' ? domains.get(id) : undefined
    if (domain !== undefined) return domain
  }
  return null
}

/** The address in `http://192.168.1.5:80/`; null where it has a name or none. */
function addressOf(url: string): string | null {
  const shown = /^https?:\/\/(?:\[([0-9A-Fa-f:.]{2,45})\]|([\d.]{7,15}))(?:[:/]|$)/.exec(url)
  return shown === null ? null : readAddress(shown[1] ?? shown[2] ?? '')
}

/** core.config_entries: the integration (domain) of each entry id; null where the text is another file. */
export function readConfigEntries(source: string): ReadonlyMap<string, string> | null {
  const file = readObject(source.trimStart())
  if (file?.key !== 'core.config_entries') return null
  const domains = new Map<string, string>()
  for (const one of list(members(file.data)?.entries).slice(0, MOST)) {
    const entry = members(one)
    const [id, domain] = [text(entry?.entry_id), text(entry?.domain)]
    if (id !== '' && DOMAIN.test(domain)) domains.set(id, domain)
  }
  return domains
}
