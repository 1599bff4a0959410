/**
 * IPv4, IPv6 and MAC addresses as text and as numbers. Strict forms only: dotted quads without leading
 * zeros (RFC 6943 section 3.1.1), IPv6 as RFC 4291 section 2.2 and printed as RFC 5952 says.
 */
export type Family = 'ipv4' | 'ipv6'

/** An address range: `bits` is the prefix length; `value` has no bits set behind it. */
export interface Cidr {
  family: Family
  value: bigint
  bits: number
}

export const WIDTH: Record<Family, number> = { ipv4: 32, ipv6: 128 }

function parseIpv4(text: string): bigint | null {
  const parts = text.split('.')
  if (parts.length !== 4) return null
  let value = 0n
  for (const part of parts) {
    if (!/^(0|[1-9]\d{0,2})$/.test(part) || Number(part) > 255) return null
    value = value * 256n + BigInt(part)
  }
  return value
}

function parseIpv6(text: string): bigint | null {
  if (!/^[0-9A-Fa-f:.]{2,45}$/.test(text)) return null
  let source = text
  const lastColon = source.lastIndexOf(':')
  if (source.includes('.')) {
    const quad = parseIpv4(source.slice(lastColon + 1))
    if (lastColon < 0 || quad === null) return null
    source = `${source.slice(0, lastColon + 1)}${(quad >> 16n).toString(16)}:${(quad & 0xffffn).toString(16)}`
  }
  const halves = source.split('::')
  if (halves.length > 2) return null
  const groups = (half: string) => (half === '' ? [] : half.split(':'))
  const head = groups(halves[0] ?? '')
  const tail = groups(halves[1] ?? '')
  const missing = 8 - head.length - tail.length
  if (halves.length === 1 ? missing !== 0 : missing < 1) return null
  const all = [...head, ...Array<string>(missing).fill('0'), ...tail]
  let value = 0n
  for (const group of all) {
    if (!/^[0-9A-Fa-f]{1,4}$/.test(group)) return null
    value = value * 65536n + BigInt(`0x${group}`)
  }
  return value
}

/** Reads `192.0.2.1` or `2001:db8::1`; null when it is neither. Zone indices are refused. */
export function parseAddress(text: string): Cidr | null {
  const v4 = parseIpv4(text)
  if (v4 !== null) return { family: 'ipv4', value: v4, bits: 32 }
  const v6 = parseIpv6(text)
  return v6 === null ? null : { family: 'ipv6', value: v6, bits: 128 }
}

/** Reads an address or `address/bits`; null when it is neither, or when bits are set behind the prefix. */
export function parseCidr(text: string): Cidr | null {
  const slash = text.indexOf('/')
  if (slash < 0) return parseAddress(text)
  const base = parseAddress(text.slice(0, slash))
  const length = text.slice(slash + 1)
  if (base === null || !/^(0|[1-9]\d{0,2})$/.test(length)) return null
  const bits = Number(length)
  const width = WIDTH[base.family]
  if (bits > width) return null
  const rest = BigInt(width - bits)
  if ((base.value >> rest) << rest !== base.value) return null
  return { family: base.family, value: base.value, bits }
}

function formatIpv6(value: bigint): string {
  const groups: string[] = []
  for (let shift = 112n; shift >= 0n; shift -= 16n) groups.push(((value >> shift) & 0xffffn).toString(16))
  // RFC 5952 section 4.2: shorten the longest run of two or more zero groups, the first of equals.
  let best = { start: -1, length: 1 }
  for (let i = 0; i < 8; i++) {
    let j = i
    while (j < 8 && groups[j] === '0') j++
    if (j - i > best.length) best = { start: i, length: j - i }
    if (j > i) i = j
  }
  if (best.start < 0) return groups.join(':')
  return `${groups.slice(0, best.start).join(':')}::${groups.slice(best.start + best.length).join(':')}`
}

/** The canonical text of an address or range; a full-length prefix is printed without its length. */
export function formatCidr(cidr: Cidr): string {
  const { family, value, bits } = cidr
  const text =
    family === 'ipv6'
      ? formatIpv6(value)
      : [24n, 16n, 8n, 0n].map((shift) => ((value >> shift) & 255n).toString()).join('.')
  return bits === WIDTH[family] ? text : `${text}/${bits}`
}

/** Whether every address of `inner` lies in `outer`. */
export function contains(outer: Cidr, inner: Cidr): boolean {
  if (outer.family !== inner.family || inner.bits < outer.bits) return false
  const rest = BigInt(WIDTH[outer.family] - outer.bits)
  return inner.value >> rest === outer.value >> rest
}

/** Whether two ranges share an address. */
export const overlaps = (a: Cidr, b: Cidr): boolean => contains(a, b) || contains(b, a)

/** Reads `50:ec:50:00:00:01` or with dashes, any case; gives lower case with colons, or null. */
export function parseMac(text: string): string | null {
  if (!/^[0-9A-Fa-f]{2}([:-][0-9A-Fa-f]{2}){5}$/.test(text)) return null
  return text.toLowerCase().replaceAll('-', ':')
}

/** The range a constant text stands for. Throws on a text that is no range: for literals in code only. */
export function cidr(text: string): Cidr {
  const parsed = parseCidr(text)
  if (parsed === null) throw new TypeError(`not an address range: ${text}`)
  return parsed
}

/** Where unedited rules may point: RFC 5737, RFC 3849, RFC 9637. */
export const DOCUMENTATION = [
  '192.0.2.0/24',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '2001:db8::/32',
  '3fff::/20',
].map(cidr)

/** What stays inside a home: RFC 1918, RFC 3927, RFC 6598 is left out (it is the provider's), RFC 4193, RFC 4291. */
export const HOME = [
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '169.254.0.0/16',
  'fc00::/7',
  'fe80::/10',
].map(cidr)

/** RFC 5771 and RFC 4291 section 2.7. */
export const MULTICAST = ['224.0.0.0/4', 'ff00::/8'].map(cidr)

/** Never an endpoint of a device: "this network", loopback, shared, benchmarking, reserved (RFC 6890). */
export const RESERVED = [
  '0.0.0.0/8',
  '127.0.0.0/8',
  '100.64.0.0/10',
  '198.18.0.0/15',
  '240.0.0.0/4',
  '::/128',
  '::1/128',
  '::ffff:0:0/96',
].map(cidr)

export const isMulticast = (range: Cidr): boolean => MULTICAST.some((group) => contains(group, range))

/** 255.255.255.255, RFC 919. */
export const LIMITED_BROADCAST = cidr('255.255.255.255')

/** Ranges in which no single host on a network is found: "this" network, loopback, IPv4 within IPv6 (RFC 6890). */
const NO_HOST = ['0.0.0.0/8', '127.0.0.0/8', '::/128', '::1/128', '::ffff:0:0/96'].map(cidr)

/** Whether one host of a home can have this address. */
export const isHostAddress = (address: Cidr): boolean =>
  !isMulticast(address) &&
  !contains(LIMITED_BROADCAST, address) &&
  !NO_HOST.some((range) => contains(range, address))
