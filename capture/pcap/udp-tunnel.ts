import { u16, u32 } from '../bytes.ts'
import { type Decoding, inside, type Layer } from './decoding.ts'
import { ethernet, mpls, ppp } from './ether.ts'
import { gre } from './gre.ts'
import { ip } from './ip.ts'
import type { Tunnel } from './packet.ts'
import { wlan, wlanSwapped } from './wlan.ts'

/** Looks into a UDP datagram whose port and content both say that it is a tunnel. */
export function udpTunnel(d: Decoding, udp: number, stop: number, missing: number): void {
  const bytes = d.packet.bytes
  if (stop - udp < 16) return
  const length = u16(bytes, udp + 4)
  if (length < 16) return
  const end = Math.min(udp + length, stop)
  const rest = Math.min(missing, udp + length - end)
  const at = udp + 8
  const source = u16(bytes, udp)
  const target = u16(bytes, udp + 2)
  switch (target) {
    case 4789:
    case 8472:
      vxlan(d, at, end, rest)
      return
    case 4790:
      vxlanGpe(d, at, end, rest)
      return
    case 6081:
      geneve(d, at, end, rest)
      return
    // RFC 8086 section 3.1; the packet must have a type that GRE knows.
    case 4754:
      if (isGre(bytes, at, end)) gre(d, at, end, rest)
      return
    case 6635:
      mplsInUdp(d, at, end, rest)
      return
  }
  if (source === 2152 || target === 2152) gtp(d, at, end, rest)
  else if (source === 1701 || target === 1701) l2tp(d, at, end, rest)
  else if (source === 5247 || target === 5247) capwap(d, at, end, rest)
  else if (source === 3544 || target === 3544) teredo(d, at, end, rest, false)
  else if ((bytes[at] ?? 0) >> 4 === 6) teredo(d, at, end, rest, true)
}

/** Version 0, no reserved flag set, an EtherType that is carried so. */
function isGre(bytes: Uint8Array, at: number, end: number): boolean {
  const type = u16(bytes, at + 2)
  return (
    end - at >= 8 &&
    (u16(bytes, at) & 0x4fff) === 0 &&
    (type === 0x0800 || type === 0x86dd || type === 0x6558)
  )
}

/** Whether an Ethernet frame can lie here: its type is known, or its length fits. */
function isEthernet(bytes: Uint8Array, at: number, end: number): boolean {
  if (end - at < 14) return false
  const type = u16(bytes, at + 12)
  return type >= 0x600 || (type >= 3 && type <= 1500)
}

/** EtherTypes of what a home's frames carry: IP, ARP, VLAN. */
const FRAMED = new Set([0x0800, 0x0806, 0x86dd, 0x8100, 0x88a8])

/** RFC 7348 section 5; the group policy extension sets the first bit and uses bytes 1 to 3. */
function vxlan(d: Decoding, at: number, end: number, missing: number): void {
  const bytes = d.packet.bytes
  const flags = bytes[at] ?? 0
  if ((flags & 0xfc) === 0x0c) {
    vxlanGpe(d, at, end, missing)
    return
  }
  if ((flags & 8) === 0) return
  // Reserved bits are to be ignored; where one is set, what follows must be plainly a frame.
  const plain =
    (flags & 0x7f) === 8 && bytes[at + 7] === 0 && (flags !== 8 || (u32(bytes, at) & 0xffffff) === 0)
  if (!plain && !FRAMED.has(u16(bytes, at + 20))) return
  if (isEthernet(bytes, at + 8, end)) inside(d, 'vxlan', ethernet, at + 8, end, missing)
}

/** VXLAN with a next protocol (draft-ietf-nvo3-vxlan-gpe section 3). */
function vxlanGpe(d: Decoding, at: number, end: number, missing: number): void {
  const bytes = d.packet.bytes
  if (((bytes[at] ?? 0) & 0xfc) !== 0x0c || bytes[at + 7] !== 0) return
  const next = bytes[at + 3] ?? 0
  if (next === 3 && isEthernet(bytes, at + 8, end)) inside(d, 'vxlan', ethernet, at + 8, end, missing)
  else if (next === 1 || next === 2) packet(d, 'vxlan', at + 8, end, missing)
}

/** RFC 8926 section 3.4. */
function geneve(d: Decoding, at: number, end: number, missing: number): void {
  const bytes = d.packet.bytes
  const first = bytes[at] ?? 0
  if (first >> 6 !== 0 || ((bytes[at + 1] ?? 0) & 0x3f) !== 0 || bytes[at + 7] !== 0) return
  const inner = at + 8 + (first & 0x3f) * 4
  const type = u16(bytes, at + 2)
  if (type === 0x6558) {
    if (isEthernet(bytes, inner, end)) inside(d, 'geneve', ethernet, inner, end, missing)
  } else if (type === 0x0800 || type === 0x86dd) packet(d, 'geneve', inner, end, missing)
}

/** A packet that begins with version 4 or 6. */
function packet(d: Decoding, tunnel: Tunnel, at: number, end: number, missing: number): void {
  const version = end - at < 20 ? 0 : (d.packet.bytes[at] ?? 0) >> 4
  if (version === 4 || version === 6) inside(d, tunnel, ip, at, end, missing)
}

/** RFC 7510: a label stack, and behind it what its first four bits say. */
function mplsInUdp(d: Decoding, start: number, end: number, missing: number): void {
  const bytes = d.packet.bytes
  let at = start
  while (end - at >= 4 && ((bytes[at + 2] ?? 0) & 1) === 0) at += 4
  const version = end - at >= 24 ? (bytes[at + 4] ?? 0) >> 4 : 0
  if (version === 4 || version === 6) inside(d, 'mpls-udp', mpls, start, end, missing)
}

/** 3GPP TS 29.281 section 5.1: version 1, a G-PDU, extension headers in words of four bytes. */
function gtp(d: Decoding, at: number, stop: number, missing: number): void {
  const bytes = d.packet.bytes
  const flags = bytes[at] ?? 0
  const length = u16(bytes, at + 2)
  if ((flags & 0xf8) !== 0x30 || bytes[at + 1] !== 0xff || at + 8 + length > stop + missing) return
  const end = Math.min(at + 8 + length, stop)
  let inner = at + 8
  if (flags & 7) {
    inner += 4
    let next = flags & 4 ? (bytes[at + 11] ?? 0) : 0
    while (next !== 0) {
      const words = bytes[inner] ?? 0
      if (words === 0 || end - inner < words * 4) return
      next = bytes[inner + words * 4 - 1] ?? 0
      inner += words * 4
    }
  }
  packet(d, 'gtp', inner, end, at + 8 + length - end)
}

/** A data message of version 2 (RFC 2661 section 3.1). */
function l2tp(d: Decoding, start: number, stop: number, missing: number): void {
  const bytes = d.packet.bytes
  const flags = u16(bytes, start)
  if ((flags & 0xb4ff) !== 2) return
  let at = start + 2
  let end = stop
  let rest = missing
  if (flags & 0x4000) {
    const length = u16(bytes, at)
    if (start + length > stop + missing) return
    end = Math.min(start + length, stop)
    rest = start + length - end
    at += 2
  }
  at += 4
  if (flags & 0x0800) at += 4
  if (flags & 0x0200) at += 2 + (end - at >= 2 ? u16(bytes, at) : 0)
  if (end - at >= 4) inside(d, 'l2tp', ppp, at, end, rest)
}

/** CAPWAP data (RFC 5415 section 4.3), neither encrypted nor in fragments. */
function capwap(d: Decoding, at: number, end: number, missing: number): void {
  const bytes = d.packet.bytes
  const word = u32(bytes, at)
  const header = ((word >>> 19) & 31) * 4
  if (bytes[at] !== 0 || header < 8 || end - at < header + 14 || (word & 0x80) !== 0) return
  const inner = at + header
  const native = (word & 0x100) !== 0
  let layer: Layer = ethernet
  if (native) {
    if (((word >>> 9) & 31) !== 1) return
    // Cisco's controllers swap the two bytes of the frame control field.
    layer = ((bytes[inner] ?? 0) & 3) === 0 ? wlan : wlanSwapped
  } else if (!isEthernet(bytes, inner, end)) return
  inside(d, 'capwap', layer, inner, end, missing)
}

/** RFC 4380 section 5.1.1: authentication, origin, then an IPv6 packet as long as the rest. */
function teredo(d: Decoding, start: number, end: number, missing: number, anyPort: boolean): void {
  const bytes = d.packet.bytes
  let at = start
  if (end - at >= 13 && u16(bytes, at) === 1) at += 13 + (bytes[at + 2] ?? 0) + (bytes[at + 3] ?? 0)
  if (end - at >= 8 && u16(bytes, at) === 0) at += 8
  if (end - at < 40 || (bytes[at] ?? 0) >> 4 !== 6) return
  if (at + 40 + u16(bytes, at + 4) !== end + missing) return
  // On another port only addresses of Teredo itself, 2001::/32, tell it from chance.
  const own = u32(bytes, at + 8) === 0x20010000 || u32(bytes, at + 24) === 0x20010000
  if (own || !anyPort) inside(d, 'teredo', ip, at, end, missing)
}
