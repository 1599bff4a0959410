import { formatCidr, parseAddress, parseMac } from '../../schema/address.ts'
import { keywordOf } from '../protocol-name.ts'

/** A line of a text format that is longer than this is not read: the longest true ones are a tenth of it. */
export const LONGEST_LINE = 8192

const SEEN = 4096
// The same few addresses stand in every line of a log: they are read once.
const known = new Map<string, string | null>()
const knownMacs = new Map<string, string | null>()

function isIpv4(text: string): boolean {
  let dots = 0
  let value = -1
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 46) {
      if (value < 0 || ++dots > 3) return false
      value = -1
    } else if (code >= 48 && code <= 57) {
      // A leading zero makes octal of it in some programs (RFC 6943 section 3.1.1).
      if (value === 0) return false
      value = (value < 0 ? 0 : value * 10) + code - 48
      if (value > 255) return false
    } else return false
  }
  return dots === 3 && value >= 0
}

function readIpv6(text: string): string | null {
  const zone = text.indexOf('%')
  const parsed = parseAddress(zone < 0 ? text : text.slice(0, zone))
  if (parsed === null || parsed.family !== 'ipv6') return null
  // A socket of both families writes IPv4 as ::ffff:192.0.2.1 (RFC 4291 section 2.5.5.2).
  if (parsed.value >> 32n !== 0xffffn) return formatCidr(parsed)
  return formatCidr({ family: 'ipv4', value: parsed.value & 0xffffffffn, bits: 32 })
}

/** An address in its canonical text (RFC 5952), without zone; null where it is none. */
export function readAddress(text: string): string | null {
  if (text.length < 2 || text.length > 64) return null
  if (isIpv4(text)) return text
  if (text.indexOf(':') < 0) return null
  let address = known.get(text)
  if (address === undefined) {
    address = readIpv6(text)
    if (known.size >= SEEN) known.clear()
    known.set(text, address)
  }
  return address
}

/** A MAC address in lower case with colons, also where octets lack their leading zero (macOS); null for none, and for all zeros. */
export function readMac(text: string): string | null {
  if (text.length < 11 || text.length > 17) return null
  let mac = knownMacs.get(text)
  if (mac === undefined) {
    mac = canonicalMac(text)
    if (knownMacs.size >= SEEN) knownMacs.clear()
    knownMacs.set(text, mac)
  }
  return mac
}

function canonicalMac(text: string): string | null {
  let mac = parseMac(text)
  if (mac === null && /^[0-9A-Fa-f]{1,2}(:[0-9A-Fa-f]{1,2}){5}$/.test(text)) {
    mac = text
      .split(':')
      .map((octet) => octet.padStart(2, '0'))
      .join(':')
      .toLowerCase()
  }
  return mac === '00:00:00:00:00:00' ? null : mac
}

const UNUSUAL = /[^\x21-\x7e]/

/** A name in lower case without its trailing dot; null where it is empty, too long (RFC 1035 section 2.3.4) or not printable ASCII. */
export function readName(text: string): string | null {
  const end = text.endsWith('.') ? text.length - 1 : text.length
  if (end < 1 || end > 253 || UNUSUAL.test(text)) return null
  return (end === text.length ? text : text.slice(0, end)).toLowerCase()
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused here
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2060-\u2069\ufeff]/

/** What a person or device calls itself, trimmed; null for nothing, `*`, `?`, control characters, or more than 255 characters. */
export function readLabel(text: unknown): string | null {
  if (typeof text !== 'string' || text.length > 255 || CONTROL.test(text)) return null
  const label = text.trim()
  return label === '' || label === '*' || label === '?' || label === '-' ? null : label
}

/** A port; null where it is none. */
export function readPort(text: string | number | undefined): number | null {
  if (typeof text === 'number') return Number.isInteger(text) && text >= 0 && text <= 65_535 ? text : null
  if (text === undefined || text.length === 0 || text.length > 5) return null
  let value = 0
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - 48
    if (digit < 0 || digit > 9) return null
    value = value * 10 + digit
  }
  return value <= 65_535 ? value : null
}

/** A count; 0 where it is none. */
export function readCount(text: string | number | null | undefined): number {
  const value = typeof text === 'string' && text.length <= 20 ? Number(text) : text
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? Math.floor(value) : 0
}

/** Other names that logs have for ICMPv6. */
const ICMPV6 = new Set(['icmp6', 'ipv6-icmp', 'icmp-v6'])

/** A protocol by name or number; lower case; an unknown number stays one; null where it is neither. */
export function readProtocol(text: string, ipv6: boolean): string | null {
  if (text === 'TCP' || text === 'tcp') return 'tcp'
  if (text === 'UDP' || text === 'udp') return 'udp'
  const word = text.toLowerCase()
  if (!/^[a-z0-9-]{1,20}$/.test(word)) return null
  const name = ICMPV6.has(word) ? 'icmpv6' : (keywordOf(word) ?? word)
  return name === 'icmp' && ipv6 ? 'icmpv6' : name
}

/** Whether ports mean something for it. */
export const hasPorts = (protocol: string): boolean =>
  protocol === 'tcp' ||
  protocol === 'udp' ||
  protocol === 'sctp' ||
  protocol === 'dccp' ||
  protocol === 'udplite'

const TYPES: Record<string, string> = {
  1: 'A',
  2: 'NS',
  5: 'CNAME',
  6: 'SOA',
  12: 'PTR',
  15: 'MX',
  16: 'TXT',
  28: 'AAAA',
  33: 'SRV',
  35: 'NAPTR',
  43: 'DS',
  48: 'DNSKEY',
  64: 'SVCB',
  65: 'HTTPS',
  255: 'ANY',
}

/** A DNS type as its name: `type=65`, `TYPE65` and `65` are HTTPS too; null where it is none. */
export function readType(text: string): string | null {
  if (text === 'A' || text === 'AAAA') return text
  const word = text.toUpperCase()
  const number = /^(?:TYPE=?)?(\d{1,5})$/.exec(word)?.[1]
  if (number !== undefined) return TYPES[number] ?? `TYPE${number}`
  return /^[A-Z][A-Z0-9-]{0,15}$/.test(word) ? word : null
}

/** Whether it is the address that lists answer with instead of the true one. */
export const isNull = (address: string): boolean => address === '0.0.0.0' || address === '::'
