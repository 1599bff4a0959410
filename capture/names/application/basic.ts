import { u16, u32 } from '../../bytes.ts'
import { readDhcp } from '../dhcp.ts'
import { readDhcpv6 } from '../dhcpv6.ts'
import { readDns } from '../dns.ts'
import { readNbns } from '../nbns.ts'
import type { Recogniser } from './read.ts'

/** One question for a name of two labels or more, nothing behind the end: what no other protocol looks like. */
function surelyDns(bytes: Uint8Array, start: number, end: number): boolean {
  const flags = u16(bytes, start + 2)
  // A standard query or its answer, Z clear, one question (RFC 9619).
  if (end - start < 17 || (flags & 0x7840) !== 0 || u16(bytes, start + 4) !== 1) return false
  const message = readDns(bytes, start, end)
  const question = message?.questions[0]
  if (!message || !question || message.partial || message.rest > 0) return false
  return /^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/.test(question.name) && !/^TYPE\d+$/.test(question.type)
}

/** DNS and what shares its form, by port; elsewhere only what is surely DNS. */
export const dns: Recogniser = (bytes, start, end, port) => {
  if (port === 53) return readDns(bytes, start, end) === null ? null : 'dns'
  if (port === 5353) return readDns(bytes, start, end) === null ? null : 'mdns'
  if (port === 5355) return readDns(bytes, start, end) === null ? null : 'llmnr'
  if (port === 137) return readNbns(bytes, start, end) === null ? null : 'nbns'
  return surelyDns(bytes, start, end) ? 'dns' : null
}

/** RFC 1035 section 4.2.2. */
export const dnsTcp: Recogniser = (bytes, start, end, port) => {
  const stop = start + 2 + u16(bytes, start)
  if (stop - start < 14) return null
  if (port === 53) {
    const message = readDns(bytes, start + 2, Math.min(stop, end))
    return message === null || (message.questions.length === 0 && !message.response) ? null : 'dns'
  }
  return stop === end && surelyDns(bytes, start + 2, stop) ? 'dns' : null
}

/** The cookie of RFC 1497 where it belongs; on its ports also what was cut off before it. */
export const dhcp: Recogniser = (bytes, start, end, port) => {
  const sure = end - start >= 240 && u32(bytes, start + 236) === 0x63825363
  return (sure || port === 67 || port === 68) && readDhcp(bytes, start, end) !== null ? 'dhcp' : null
}

export const dhcpv6: Recogniser = (bytes, start, end, port) => {
  if (port !== 546 && port !== 547) return null
  const message = readDhcpv6(bytes, start, end)
  return message === null || message.partial ? null : 'dhcpv6'
}

/**
 * RFC 5905 section 7.3: versions 1 to 4 and modes 1 to 5 with their 48 bytes; mode 6 (RFC 9327) and 7. The header
 * has no mark of its own, so only on its port.
 */
export const ntp: Recogniser = (bytes, start, end, port) => {
  if (port !== 123) return null
  const first = bytes[start] ?? 0
  const version = (first >> 3) & 7
  const mode = first & 7
  if (version < 1 || version > 4) return null
  if (mode >= 1 && mode <= 5) return end - start >= 48 && (bytes[start + 1] ?? 0) <= 16 ? 'ntp' : null
  return mode === 6 && end - start >= 12 ? 'ntp' : mode === 7 && end - start >= 8 ? 'ntp' : null
}

/** The length of BER at `at`; -1 where it is not in one of its short forms. */
const berLength = (bytes: Uint8Array, at: number): number => {
  const first = bytes[at] ?? 0
  if (first < 0x80) return first
  return first === 0x81 ? (bytes[at + 1] ?? 0) : first === 0x82 ? u16(bytes, at + 1) : -1
}

/** A sequence that fills the datagram and begins with the version: 0, 1 or 3 (RFC 1157, RFC 1901, RFC 3412). */
export const snmp: Recogniser = (bytes, start, end) => {
  if (bytes[start] !== 0x30 || end - start < 20) return null
  const head = (bytes[start + 1] ?? 0) < 0x80 ? 2 : 2 + ((bytes[start + 1] ?? 0) & 0x7f)
  if (berLength(bytes, start + 1) !== end - start - head) return null
  const at = start + head
  const version = bytes[at + 2]
  if (u16(bytes, at) !== 0x0201) return null
  if (version === 3) return bytes[at + 3] === 0x30 ? 'snmp' : null
  return (version === 0 || version === 1) && bytes[at + 3] === 0x04 ? 'snmp' : null
}

/** A read or write request for a file in a mode of RFC 1350. */
export const tftp: Recogniser = (bytes, start, end, port) => {
  const kind = u16(bytes, start)
  if (port !== 69 || (kind !== 1 && kind !== 2)) return null
  const name = bytes.subarray(start + 2, end).indexOf(0)
  if (name < 1) return null
  const mode = String.fromCharCode(
    ...bytes.subarray(start + 3 + name, Math.min(end, start + 11 + name)),
  ).toLowerCase()
  return mode.startsWith('octet\0') || mode.startsWith('netascii') ? 'tftp' : null
}
