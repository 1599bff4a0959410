import { u16 } from '../bytes.ts'
import { address, type Decoding, mac } from './decoding.ts'
import { ip } from './ip.ts'

/** An Ethernet frame from its destination on; a number below 0x600 is a length (IEEE 802.3), not a type. */
export function ethernet(d: Decoding, at: number, end: number): void {
  if (end - at < 14) {
    d.undecoded++
    return
  }
  address(d, at + 6, at)
  typeOrLength(d, u16(d.packet.bytes, at + 12), at + 14, end)
}

function typeOrLength(d: Decoding, type: number, at: number, end: number): void {
  if (type >= 0x600) etherType(d, type, at, end)
  else llc(d, at, Math.min(end, at + type))
}

/** What an EtherType announces. Types of other protocols than IP and ARP are passed over. */
export function etherType(d: Decoding, type: number, at: number, end: number): void {
  switch (type) {
    case 0x0800:
    case 0x86dd:
      ip(d, at, end)
      return
    case 0x0806:
      arp(d, at, end)
      return
    case 0x8100: // IEEE 802.1Q
    case 0x88a8: // 802.1ad
    case 0x9100: // and what was in use before it
    case 0x9200:
    case 0x9300:
      vlan(d, at, end)
      return
    case 0x8847:
    case 0x8848:
      mpls(d, at, end)
      return
    case 0x8864:
      pppoe(d, at, end)
      return
    case 0x6558:
      ethernet(d, at, end)
      return
  }
}

function vlan(d: Decoding, start: number, end: number): void {
  const bytes = d.packet.bytes
  let at = start
  // Tags may be stacked as deep as the frame is long.
  while (end - at >= 4) {
    const type = u16(bytes, at + 2)
    at += 4
    if (type === 0x8100 || type === 0x88a8 || type === 0x9100 || type === 0x9200 || type === 0x9300) continue
    typeOrLength(d, type, at, end)
    return
  }
  d.undecoded++
}

/** IEEE 802.2: SNAP with an EtherType, or IP by its own service access point (RFC 1042, RFC 948). */
export function llc(d: Decoding, at: number, end: number): void {
  const bytes = d.packet.bytes
  if (end - at < 8) return
  const points = u16(bytes, at)
  if (bytes[at + 2] !== 3) return
  if (points === 0x0606) {
    ip(d, at + 3, end)
    return
  }
  if (points !== 0xaaaa) return
  const organisation = u16(bytes, at + 3) * 256 + (bytes[at + 5] ?? 0)
  // 00:00:f8 is the tunnel of RFC 1042 frames over bridges (IEEE 802.1H).
  if (organisation === 0 || organisation === 0xf8) etherType(d, u16(bytes, at + 6), at + 8, end)
}

/** A label stack (RFC 3032). Nothing names what it carries but its first four bits (RFC 4928). */
export function mpls(d: Decoding, start: number, end: number): void {
  const bytes = d.packet.bytes
  let at = start
  for (;;) {
    if (end - at < 4) {
      d.undecoded++
      return
    }
    at += 4
    if ((bytes[at - 2] ?? 0) & 1) break
  }
  if (at >= end) return
  const first = (bytes[at] ?? 0) >> 4
  if (first === 4 || first === 6) {
    ip(d, at, end)
    return
  }
  // An Ethernet pseudo-wire, with a control word (RFC 4448 section 4.6) or without.
  if (first === 0 && isKnown(bytes, at + 4, end)) ethernet(d, at + 4, end)
  else if (isKnown(bytes, at, end)) ethernet(d, at, end)
}

/** Whether the type of an Ethernet frame that may lie here is one that is looked into. */
function isKnown(bytes: Uint8Array, at: number, end: number): boolean {
  if (end - at < 14) return false
  const type = u16(bytes, at + 12)
  return (
    type === 0x0800 ||
    type === 0x86dd ||
    type === 0x0806 ||
    type === 0x8100 ||
    type === 0x88a8 ||
    type === 0x8864
  )
}

/** A PPPoE session (RFC 2516 section 4). */
export function pppoe(d: Decoding, at: number, end: number): void {
  const bytes = d.packet.bytes
  if (end - at < 8) {
    d.undecoded++
    return
  }
  if (bytes[at] !== 0x11 || bytes[at + 1] !== 0) return
  ppp(d, at + 6, Math.min(end, at + 6 + u16(bytes, at + 4)))
}

/** RFC 1661 section 2, also in HDLC-like framing (RFC 1662) and with the protocol field compressed. */
export function ppp(d: Decoding, start: number, end: number): void {
  const bytes = d.packet.bytes
  let at = start
  if (end - at >= 2 && bytes[at] === 0xff && bytes[at + 1] === 3) at += 2
  if (end - at < 2) return
  let protocol = bytes[at++] ?? 0
  if ((protocol & 1) === 0) protocol = protocol * 256 + (bytes[at++] ?? 0)
  if (protocol === 0x21 || protocol === 0x57) ip(d, at, end)
  else if (protocol === 0x281 || protocol === 0x283) mpls(d, at, end)
  else if (protocol === 0x31) ethernet(d, at + 2, end)
}

/** Tells an IPv4 sender (RFC 826); only what the capture's own link says counts, not what a tunnel carries. */
export function arp(d: Decoding, at: number, end: number): void {
  const { bytes, depth, time } = d.packet
  if (end - at < 28) {
    d.undecoded++
    return
  }
  const isIp4 = u16(bytes, at + 2) === 0x0800 && u16(bytes, at + 4) === 0x0604
  if (depth === 0 && isIp4) d.sink.arp(mac(bytes, at + 8), bytes, at + 14, time)
}
