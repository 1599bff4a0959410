import { type Cidr, parseCidr, WIDTH } from '../../schema/address.ts'
import type { Peer } from '../../schema/endpoint.ts'
import { parseName } from '../../schema/host.ts'

/**
 * Keys of the reverse look-up. An endpoint has one: `=name`, `*name` for a wildcard, `4/16/12c2` or
 * `6/32/20010db8` for a range (family, prefix length, the address in hexadecimal of full width). What is
 * looked up has a few dozen candidates, so that an index answers and nothing is scanned.
 */

const rangeKey = ({ family, value, bits }: Cidr): string =>
  `${family === 'ipv4' ? 4 : 6}/${bits}/${value.toString(16).padStart(WIDTH[family] / 4, '0')}`

/** What an address was called when it was seen, where the note of an endpoint says "Reverse DNS name". */
const REVERSE = /\bReverse DNS ((?:[a-z0-9_-]+\.)+[a-z][a-z0-9-]*)/g

/** The keys an endpoint is found by: its far end, and the names of an address as logs show them. */
export function endpointKeys({ peer, note }: { peer: Peer; note: string | null }): string[] {
  const key = peerKey(peer)
  const names = 'network' in peer ? [...(note ?? '').matchAll(REVERSE)].map(([, name]) => `=${name}`) : []
  return [...new Set([...(key === null ? [] : [key]), ...names])]
}

/** The key of a far end; null for roles. */
export function peerKey(peer: Peer): string | null {
  if ('role' in peer) return null
  if ('host' in peer) {
    const { name, wildcard } = parseName(peer.host)
    return `${wildcard ? '*' : '='}${name}`
  }
  const range = parseCidr(peer.network)
  return range === null ? null : rangeKey(range)
}

/** The keys of all names and wildcards that stand for a name; best match first. */
export function nameKeys(name: string): string[] {
  const labels = name.split('.')
  return [`=${name}`, ...labels.slice(1).map((_, i) => `*${labels.slice(i + 1).join('.')}`)]
}

/** The keys of all ranges an address or a smaller range lies in; the narrowest first. */
export function rangeKeys(range: Cidr): string[] {
  const width = WIDTH[range.family]
  return Array.from({ length: range.bits + 1 }, (_, i) => {
    const bits = range.bits - i
    const rest = BigInt(width - bits)
    return rangeKey({ family: range.family, bits, value: (range.value >> rest) << rest })
  })
}
