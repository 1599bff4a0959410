import { u16 } from '../bytes.ts'
import { mudUrlOf } from './dhcp.ts'
import { nameAt } from './name.ts'
import { ipv6Text, macText } from './name-address.ts'
import { hostName, plainText } from './name-text.ts'

/** A message of DHCPv6 (RFC 8415), that of the client where a relay carries it. */
export interface Dhcpv6Message {
  /** SOLICIT, ADVERTISE, REQUEST, … */
  type: string
  transaction: number
  /** The MAC within the client's DUID, where it has one (types 1 and 3). */
  mac: string | null
  /** The client's DUID in hexadecimal. */
  duid: string | null
  /** Option 39 (RFC 4704): lower case. */
  fqdn: string | null
  /** Option 16: the first text of it. */
  vendorClass: string | null
  /** Option 6. */
  requestedOptions: number[]
  /** Option 112 (RFC 8520 section 10). */
  mudUrl: string | null
  /** Addresses and delegated prefixes that are asked for or given (IA_NA, IA_TA, IA_PD). */
  addresses: string[]
  prefixes: string[]
  /** Option 23. */
  dns: string[]
  partial: boolean
}

/** RFC 8415 section 7.3. */
const TYPES = [
  'SOLICIT',
  'ADVERTISE',
  'REQUEST',
  'CONFIRM',
  'RENEW',
  'REBIND',
  'REPLY',
  'RELEASE',
  'DECLINE',
  'RECONFIGURE',
  'INFORMATION-REQUEST',
  'RELAY-FORW',
  'RELAY-REPL',
]

/** HOP_COUNT_LIMIT of RFC 8415 section 7.6. */
const RELAYS = 8
const MOST = 64

/** Section 11: type 1 has the link's address behind a time, type 3 right away; both of hardware type 1. */
function macOf(bytes: Uint8Array, at: number, end: number): string | null {
  const type = u16(bytes, at)
  const from = type === 1 ? at + 8 : at + 4
  return (type === 1 || type === 3) && u16(bytes, at + 2) === 1 && from + 6 === end
    ? macText(bytes, from)
    : null
}

function hexOf(bytes: Uint8Array, at: number, end: number): string {
  let text = ''
  for (let i = at; i < end && i < at + 130; i++) text += (bytes[i] ?? 0).toString(16).padStart(2, '0')
  return text
}

/** RFC 4704 section 4.1: flags, then a name on the wire form; a partial one has no root at its end. */
function fqdnOf(bytes: Uint8Array, at: number, end: number): string | null {
  const rooted = new Uint8Array(Math.min(256, Math.max(0, end - at)))
  rooted.set(bytes.subarray(at + 1, Math.min(end, at + 256)))
  const name = nameAt(rooted, 0, 0, rooted.length)
  return name === null || name === '.' ? null : hostName(name)
}

/** The options between `at` and `end`; those of an identity association are read with the rest. */
function readOptions(
  message: Dhcpv6Message,
  bytes: Uint8Array,
  at: number,
  end: number,
  inner: boolean,
): void {
  while (at + 4 <= end) {
    const code = u16(bytes, at)
    const from = at + 4
    const stop = from + u16(bytes, at + 2)
    if (stop > end) break
    const size = stop - from
    if (inner) {
      if (code === 5 && size >= 24 && message.addresses.length < MOST)
        message.addresses.push(ipv6Text(bytes, from))
      else if (code === 26 && size >= 25 && message.prefixes.length < MOST)
        message.prefixes.push(`${ipv6Text(bytes, from + 9)}/${bytes[from + 8] ?? 0}`)
    } else if (code === 1 && size >= 2) {
      message.mac = macOf(bytes, from, stop)
      message.duid = hexOf(bytes, from, stop)
    } else if (code === 3 || code === 25) readOptions(message, bytes, from + 12, stop, true)
    else if (code === 4) readOptions(message, bytes, from + 4, stop, true)
    else if (code === 6) {
      for (let i = from; i + 2 <= stop && message.requestedOptions.length < 255; i += 2)
        message.requestedOptions.push(u16(bytes, i))
    } else if (code === 16 && size >= 6) {
      message.vendorClass = plainText(bytes, from + 6, Math.min(stop, from + 6 + u16(bytes, from + 4)))
    } else if (code === 23) {
      for (let i = from; i + 16 <= stop && message.dns.length < MOST; i += 16)
        message.dns.push(ipv6Text(bytes, i))
    } else if (code === 39) message.fqdn = fqdnOf(bytes, from, stop)
    else if (code === 112) message.mudUrl = mudUrlOf(bytes.subarray(from, stop))
    at = stop
  }
  if (at < end) message.partial = true
}

/** Reads a DHCPv6 message; null where `bytes[start, end)` is none. */
export function readDhcpv6(bytes: Uint8Array, start: number, end: number): Dhcpv6Message | null {
  end = Math.min(end, bytes.length)
  if (start < 0) return null
  for (let hop = 0; hop <= RELAYS && end - start >= 4; hop++) {
    const number = bytes[start] ?? 0
    const type = TYPES[number - 1]
    if (type === undefined) return null
    if (number < 12) {
      const message: Dhcpv6Message = {
        type,
        transaction: ((bytes[start + 1] ?? 0) << 16) | u16(bytes, start + 2),
        mac: null,
        duid: null,
        fqdn: null,
        vendorClass: null,
        requestedOptions: [],
        mudUrl: null,
        addresses: [],
        prefixes: [],
        dns: [],
        partial: false,
      }
      readOptions(message, bytes, start + 4, end, false)
      return message
    }
    // Section 9: a relay's message holds another in option 9.
    let at = start + 34
    while (at + 4 <= end && u16(bytes, at) !== 9) at += 4 + u16(bytes, at + 2)
    if (at + 4 > end) return null
    end = Math.min(end, at + 4 + u16(bytes, at + 2))
    start = at + 4
  }
  return null
}
