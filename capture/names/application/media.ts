import { u16, u32 } from '../../bytes.ts'
import { saysAt } from '../name-text.ts'
import type { Recogniser } from './read.ts'

/** RTMP's C0 and C1 (specification 1.0, section 5.2): version 3, a time, four bytes that are zero or a version. */
export const rtmp: Recogniser = (bytes, start, end, port) => {
  if (bytes[start] !== 3 || end - start < 9) return null
  const zero = u32(bytes, start + 5) === 0
  if (port === 1935) return 'rtmp'
  return zero && (end - start === 1537 || end - start === 3073) ? 'rtmp' : null
}

/**
 * A compound of RTCP packets that fills the datagram and begins with a report (RFC 3550 sections 6.1 and A.2). RTP
 * itself has nothing by which one packet could be told.
 */
export const rtcp: Recogniser = (bytes, start, end) => {
  const kind = bytes[start + 1] ?? 0
  if (((bytes[start] ?? 0) & 0xe0) !== 0x80 || (kind !== 200 && kind !== 201)) return null
  let at = start
  let packets = 0
  while (at + 4 <= end) {
    if (((bytes[at] ?? 0) & 0xc0) !== 0x80 || (bytes[at + 1] ?? 0) < 192 || (bytes[at + 1] ?? 0) > 213)
      return null
    at += 4 * (u16(bytes, at + 2) + 1)
    packets++
  }
  // Each report has 20 or 8 bytes and 24 more a source: its own count and length must agree.
  const words = u16(bytes, start + 2)
  const least = (kind === 200 ? 6 : 1) + 6 * ((bytes[start] ?? 0) & 31)
  return at === end && packets > 1 && words >= least ? 'rtcp' : null
}

/** SMB 1 to 3 in the session service (MS-SMB2 section 2.1): four bytes of length, then its mark. */
export const smb: Recogniser = (bytes, start, end) => {
  const mark = bytes[start + 4]
  return bytes[start] === 0 && (mark === 0xff || mark === 0xfe) && saysAt(bytes, start + 5, end, 'SMB')
    ? 'smb'
    : null
}

/** Telnet's negotiation (RFC 854): a command, and what it is about. */
export const telnet: Recogniser = (bytes, start, end) => {
  let at = start
  while (at + 3 <= end && bytes[at] === 0xff) {
    const command = bytes[at + 1] ?? 0
    const option = bytes[at + 2] ?? 0
    if (command < 0xfb || command > 0xfe || (option > 49 && option !== 255)) return null
    at += 3
  }
  return at > start ? 'telnet' : null
}
