import { parseMac } from '../../schema/address.ts'
import type { Dataset } from '../../schema/dataset.ts'
import { CATEGORIES } from '../../schema/device.ts'
import { fits } from '../../schema/identify.ts'
import type { ObservedDevice } from '../../schema/observed.ts'
import type { Change, Identify } from './change.ts'
import { personalLabel, privateWord } from './personal.ts'

const GENERIC =
  `alarm assistant bridge bulb cam camera clock dimmer display door doorbell esp fan gateway home hub lamp lamps
  light lights lock meter mini miio mini motion mower outlet plug plus printer pro robot scale sensor smart speaker station
  strip switch thermostat tv vacuum wifi wlan zigbee`.split(/\s+/)

/** Words that many makers' devices have: kept, but they alone recognise nothing. */
const COMMON = new Set<string>([...CATEGORIES, ...GENERIC])

const tokensOf = (text: string): string[] =>
  text.toLowerCase().match(/[a-z]+\d{0,3}(?![a-z0-9])|[a-z]+|\d+/g) ?? []

/**
 * The words that a host name may keep: what makers and models are called. Everything else in it may be somebody's
 * name, room or network.
 */
function vocabulary(dataset: Dataset, device: ObservedDevice, id: string | null): ReadonlySet<string> {
  const words = new Set<string>(COMMON)
  const add = (text: string) => {
    for (const token of tokensOf(text)) if (/[a-z]{2}|[a-z]\d/.test(token)) words.add(token)
  }
  for (const [vendor, { name, also_known_as }] of Object.entries(dataset.vendors))
    for (const text of [vendor, name, ...also_known_as]) add(text)
  const candidates = [...(id === null ? [] : [id]), ...device.candidates.map((candidate) => candidate.id)]
  for (const candidate of candidates) {
    const entry = Object.hasOwn(dataset.devices, candidate) ? dataset.devices[candidate] : undefined
    if (!entry) continue
    for (const text of [entry.name, ...entry.models, ...entry.also_known_as]) add(text)
    for (const text of [...entry.identify.dhcp_hostnames, ...entry.identify.mdns]) add(text)
  }
  return words
}

/** A host name with whatever may be personal as *; null where nothing telling is left. */
export function hostnamePattern(hostname: string, words: ReadonlySet<string>): string | null {
  const name = hostname.split('.')[0] ?? ''
  if (!/^[A-Za-z0-9_-]{1,63}$/.test(name)) return null
  let pattern = ''
  let kept = 0
  for (const [token] of name.matchAll(/[A-Za-z]+\d{0,3}(?![A-Za-z0-9])|[A-Za-z]+|\d+|[_-]+/g)) {
    const known = /^[_-]+$/.test(token) || words.has(token.toLowerCase())
    if (known && !/^[_-]/.test(token) && !COMMON.has(token.toLowerCase())) kept += token.length
    pattern += known ? token : '*'
  }
  const joined = pattern.replace(/\*[*_-]*\*/g, '*').replace(/\*+/g, '*')
  return kept >= 3 ? joined : null
}

/** The service types of what a device announces: `_miio._udp`, never the instance before it. */
export function serviceTypes(announced: readonly string[]): string[] {
  const types = announced.flatMap((name) => {
    const found = /(?:^|\.)(_[a-z][a-z0-9-]{0,14}\._(?:tcp|udp))(?:\.local)?\.?$/i.exec(name)
    return found?.[1] === undefined ? [] : [found[1].toLowerCase()]
  })
  return [...new Set(types)].filter((type) => personalLabel(type.slice(1, type.indexOf('.'))) === null).sort()
}

const ST = /^urn:[a-z0-9.-]{1,60}:(device|service):[A-Za-z][A-Za-z0-9._-]{0,40}:\d{1,2}$/

/** What an SSDP text says of the kind of device; null for what names a single one. */
function ssdpClue(text: string): { st?: string; device_type?: string } | null {
  const value = text.trim()
  const labels = [...value.split(':'), ...value.split(/[:._-]/)]
  if (!ST.test(value) || labels.some((label) => personalLabel(label.toLowerCase()) !== null)) return null
  return value.includes(':device:') ? { device_type: value } : { st: value }
}

/** The maker's half of a MAC address; null for one that the device made up (IEEE 802, locally administered). */
export function macPrefix(mac: string | null): string | null {
  const parsed = mac === null ? null : parseMac(mac)
  if (parsed === null || (Number.parseInt(parsed.slice(0, 2), 16) & 3) !== 0) return null
  return parsed.slice(0, 8)
}

/** What recognises the device and is nobody's own, as far as `known` does not say it already. */
export function clues(
  device: ObservedDevice,
  known: Identify,
  { dataset, id, privateWords }: { dataset: Dataset; id: string | null; privateWords: readonly string[] },
): Change[] {
  const words = vocabulary(dataset, device, id)
  const changes: Change[] = []
  const add = (clue: keyof Omit<Identify, 'ssdp'>, value: string, reason: string, original: string) => {
    if (value.length > 100 || (clue !== 'mac_prefixes' && privateWord(value, privateWords) !== null)) return
    if (changes.some((each) => each.kind === 'identify' && each.clue === clue && each.value === value)) return
    changes.push({
      kind: 'identify',
      clue,
      value,
      path: `identify.${clue}`,
      reason,
      originals: [original],
      yaml: `  ${clue}: [${JSON.stringify(value)}]`,
    })
  }
  for (const hostname of device.hostnames) {
    const proposed = changes.flatMap((each) => (each.kind === 'identify' ? [each.value] : []))
    if ([...known.dhcp_hostnames, ...proposed].some((pattern) => fits(pattern, hostname))) continue
    const pattern = hostnamePattern(hostname, words)
    if (pattern !== null)
      add('dhcp_hostnames', pattern, 'the name it gives itself, what may be personal as *', hostname)
  }
  const prefix = macPrefix(device.mac)
  if (prefix !== null && !known.mac_prefixes.some((each) => each.startsWith(prefix)))
    add('mac_prefixes', prefix, "the maker's half of its MAC address", device.mac ?? '')
  for (const type of serviceTypes(device.mdns)) {
    if (known.mdns.some((pattern) => pattern.toLowerCase().endsWith(type))) continue
    add('mdns', type, 'a service type it announces', type)
  }
  for (const text of device.ssdp.slice(0, 20)) {
    const value = ssdpClue(text)
    const said = JSON.stringify(value)
    if (value === null || known.ssdp.some((each) => each.st === text || each.device_type === text)) continue
    if (changes.some((each) => each.kind === 'identify-ssdp' && JSON.stringify(each.value) === said)) continue
    if (privateWord(text, privateWords) !== null) continue
    const yaml = `  ssdp: [${said}]`
    const reason = 'what it announces itself as by SSDP'
    changes.push({ kind: 'identify-ssdp', value, path: 'identify.ssdp', reason, originals: [text], yaml })
  }
  return changes
}
