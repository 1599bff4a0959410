import { u16, u32 } from '../bytes.ts'
import type { Decoding } from './decoding.ts'
import { defragment, type Fragment } from './fragments.ts'
import { tunnelled } from './tunnel.ts'

/** A fragment under way to the store: one object, filled anew each time. */
const fragment: Fragment = {
  header: 0,
  version: 4,
  protocol: 0,
  id: 0,
  start: 0,
  end: 0,
  missing: 0,
  offset: 0,
  more: false,
}

/** An IP packet of the version that its first four bits say. */
export function ip(d: Decoding, at: number, end: number): void {
  const version = end > at ? (d.packet.bytes[at] ?? 0) >> 4 : 0
  if (version === 4) ip4(d, at, end)
  else if (version === 6) ip6(d, at, end)
  else d.undecoded++
}

/** RFC 791 section 3.1. */
function ip4(d: Decoding, at: number, end: number): void {
  const packet = d.packet
  const bytes = packet.bytes
  const header = ((bytes[at] ?? 0) & 15) * 4
  if (end - at < 20 || header < 20 || end - at < header) {
    d.undecoded++
    return
  }
  // A length of 0 is a packet that the network card was to cut up (segmentation offload).
  const total = u16(bytes, at + 2) || end - at + d.cut
  if (total < header) {
    d.undecoded++
    return
  }
  const stop = Math.min(at + total, end)
  const missing = at + total - stop
  if (packet.depth > 0) packet.wire = total
  const protocol = bytes[at + 9] ?? 0
  const place = u16(bytes, at + 6)
  if ((place & 0x3fff) === 0) {
    payload(d, 4, at, protocol, at + header, stop, missing)
    return
  }
  fragment.header = at
  fragment.version = 4
  fragment.protocol = protocol
  fragment.id = u16(bytes, at + 4)
  fragment.start = at + header
  fragment.end = stop
  fragment.missing = missing
  fragment.offset = (place & 0x1fff) * 8
  fragment.more = (place & 0x2000) !== 0
  defragment(d, fragment, reassembled)
}

/** RFC 8200 section 3. */
function ip6(d: Decoding, at: number, end: number): void {
  const packet = d.packet
  const bytes = packet.bytes
  if (end - at < 40) {
    d.undecoded++
    return
  }
  const next = bytes[at + 6] ?? 0
  let length = u16(bytes, at + 4)
  // 0 is a jumbogram (RFC 2675), said in a hop-by-hop header, or segmentation offload; with nothing next it is 0.
  if (length === 0 && next !== 59) length = end - at - 40 + d.cut
  const stop = Math.min(at + 40 + length, end)
  if (packet.depth > 0) packet.wire = 40 + length
  extensions(d, at, next, at + 40, stop, at + 40 + length - stop)
}

/** Walks the extension headers (RFC 8200 section 4) to what the packet carries. */
function extensions(
  d: Decoding,
  header: number,
  first: number,
  start: number,
  end: number,
  missing: number,
): void {
  const bytes = d.packet.bytes
  let next = first
  let at = start
  for (;;) {
    switch (next) {
      case 0: // hop by hop
      case 43: // routing
      case 60: // destination options
      case 135: // mobility
      case 139: // host identity
      case 140: {
        if (end - at < 8) {
          lost(d)
          return
        }
        const length = ((bytes[at + 1] ?? 0) + 1) * 8
        // A mobility message is itself what the packet carries (RFC 6275 section 6.1.1).
        if (next === 135 && bytes[at] === 59) {
          payload(d, 6, header, 135, at, end, missing)
          return
        }
        if (end - at < length) {
          lost(d)
          return
        }
        next = bytes[at] ?? 0
        at += length
        break
      }
      case 44: {
        if (end - at < 8) {
          lost(d)
          return
        }
        const place = u16(bytes, at + 2)
        next = bytes[at] ?? 0
        at += 8
        // An atomic fragment (RFC 6946) is whole.
        if ((place & 0xfff9) === 0) break
        fragment.header = header
        fragment.version = 6
        fragment.protocol = next
        fragment.id = u32(bytes, at - 4)
        fragment.start = at
        fragment.end = end
        fragment.missing = missing
        fragment.offset = place & 0xfff8
        fragment.more = (place & 1) !== 0
        defragment(d, fragment, reassembled)
        return
      }
      default:
        payload(d, 6, header, next, at, end, missing)
        return
    }
  }
}

function lost(d: Decoding): void {
  d.undecoded++
}

/** Goes on with a datagram whose fragments were put together. */
export function reassembled(
  d: Decoding,
  version: 4 | 6,
  protocol: number,
  at: number,
  end: number,
  missing: number,
): void {
  if (version === 4) payload(d, 4, 0, protocol, at, end, missing)
  else extensions(d, 0, protocol, at, end, missing)
}

/** What a packet carries, from its own header on: told, and looked into where it is a tunnel. */
function payload(
  d: Decoding,
  version: 4 | 6,
  header: number,
  carried: number,
  start: number,
  end: number,
  missing: number,
): void {
  const packet = d.packet
  let protocol = carried
  let at = start
  // Authentication headers (RFC 4302) hide nothing.
  while (protocol === 51 && end - at >= 12) {
    const length = ((packet.bytes[at + 1] ?? 0) + 2) * 4
    if (end - at < length) break
    protocol = packet.bytes[at] ?? 0
    at += length
  }
  packet.version = version
  packet.source = header + (version === 4 ? 12 : 8)
  packet.destination = header + (version === 4 ? 16 : 24)
  packet.protocol = protocol
  packet.start = at
  packet.end = end
  packet.missing = missing
  d.sink.packet(packet)
  if (protocol !== 6) tunnelled(d, version, protocol, at, end, missing)
}
