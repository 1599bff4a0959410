import { u16 } from '../bytes.ts'
import { type Decoding, inside } from './decoding.ts'
import { ethernet, etherType, ppp } from './ether.ts'
import { ip } from './ip.ts'
import { wlan, wlanSwapped } from './wlan.ts'

const nibble = (d: Decoding, at: number, end: number): number =>
  end > at ? (d.packet.bytes[at] ?? 0) >> 4 : 0

/** Where the header of a GRE packet ends; -1 where it does not fit. */
function greEnd(bytes: Uint8Array, start: number, end: number): number {
  const flags = u16(bytes, start)
  let at = start + 4
  if ((flags & 7) === 1) {
    // PPTP (RFC 2637 section 4.1): the key has the payload's length; the acknowledgement has a flag of its own.
    at += 4 + (flags & 0x1000 ? 4 : 0) + (flags & 0x80 ? 4 : 0)
    return at <= end ? at : -1
  }
  // RFC 2784 and 2890; the routing of RFC 1701 is a list that an empty entry ends.
  if (flags & 0xc000) at += 4
  if (flags & 0x2000) at += 4
  if (flags & 0x1000) at += 4
  if (flags & 0x4000) {
    for (;;) {
      if (end - at < 4) return -1
      const length = bytes[at + 3] ?? 0
      const over = length === 0 && u16(bytes, at) === 0
      at += 4 + length
      if (over) break
    }
  }
  return at <= end ? at : -1
}

/** Looks into a GRE packet (RFC 2784, 2890, 2637). */
export function gre(d: Decoding, start: number, end: number, missing: number): void {
  const bytes = d.packet.bytes
  if (end - start < 4) return
  const flags = u16(bytes, start)
  const type = u16(bytes, start + 2)
  if ((flags & 7) > 1) return
  const at = greEnd(bytes, start, end)
  if (at < 0) return
  switch (type) {
    case 0x6558:
      inside(d, 'gre', ethernet, at, end, missing)
      return
    case 0x880b:
      inside(d, 'gre', ppp, at, end, missing)
      return
    // ERSPAN (draft-foschiano-erspan): type I has no header and no sequence number, II has 8 bytes.
    case 0x88be:
      inside(d, 'erspan', ethernet, at + (flags & 0x1000 ? 8 : 0), end, missing)
      return
    case 0x22eb: {
      const subheader = end - at >= 12 && (bytes[at + 11] ?? 0) & 1 ? 8 : 0
      inside(d, 'erspan', ethernet, at + 12 + subheader, end, missing)
      return
    }
    // WCCP: the second version puts a redirect header of 4 bytes before the packet.
    case 0x883e:
      inside(d, 'gre', ip, nibble(d, at, end) === 4 ? at : at + 4, end, missing)
      return
    // Keepalives carry nothing; NHRP is its own protocol.
    case 0:
    case 0x2001:
      return
  }
  // Access points of Aruba send the frames of their stations so, one type for each tunnel.
  if (type >= 0x8200 && type <= 0x8210) {
    const swapped = end > at && ((bytes[at] ?? 0) & 3) !== 0
    inside(d, 'gre', swapped ? wlanSwapped : wlan, at, end, missing)
    return
  }
  inside(d, 'gre', greType, start, end, missing)
}

/** A GRE packet whose type is an EtherType. */
function greType(d: Decoding, start: number, end: number): void {
  const bytes = d.packet.bytes
  etherType(d, u16(bytes, start + 2), greEnd(bytes, start, end), end)
}
