import { u16, u32 } from '../bytes.ts'
import { address, type Decoding } from './decoding.ts'
import { arp, ethernet, etherType, llc, ppp, pppoe } from './ether.ts'
import { ip } from './ip.ts'
import { nflog } from './nflog.ts'
import { avs, ppi, prism, radiotap } from './radio.ts'
import { wlan } from './wlan.ts'

/** What lies in a frame of this LINKTYPE_ (tcpdump.org/linktypes.html). Links without IP are counted as undecoded. */
export function link(d: Decoding, type: number, at: number, end: number): void {
  switch (type) {
    case 1:
      ethernet(d, at, end)
      return
    // Apple's header: its length, a type, and the link of what follows (tcpdump.org/linktypes.html, LINKTYPE_PKTAP).
    case 149: // the number it had before
    case 258:
      pktap(d, at, end)
      return
    case 0:
    case 108:
      loopback(d, at, end)
      return
    case 12: // raw IP, under the numbers of several systems
    case 14:
    case 101:
    case 228:
    case 229:
      ip(d, at, end)
      return
    case 166:
      ppp(d, at, end)
      return
    // Cisco's HDLC is found under the type of PPP too (tcpdump.org/linktypes.html).
    case 9:
    case 50:
    case 104:
      hdlc(d, at, end)
      return
    case 107:
      frameRelay(d, at, end)
      return
    case 51:
      pppoe(d, at, end)
      return
    case 204: // PPP behind a byte for its direction
      ppp(d, at + 1, end)
      return
    case 105:
      wlan(d, at, end)
      return
    case 113:
      cooked(d, at, end)
      return
    case 117:
      pflog(d, at, end)
      return
    case 119:
      prism(d, at, end)
      return
    case 127:
      radiotap(d, at, end)
      return
    case 163:
      avs(d, at, end)
      return
    case 192:
      ppi(d, at, end, link)
      return
    case 239:
      nflog(d, at, end)
      return
    case 276:
      cooked2(d, at, end)
      return
  }
  d.undecoded++
}

/** The address family of BSD in either byte order; AF_INET6 differs from system to system. */
function loopback(d: Decoding, at: number, end: number): void {
  const bytes = d.packet.bytes
  if (end - at < 4) {
    d.undecoded++
    return
  }
  const big = u32(bytes, at)
  const family = big < 65_536 ? big : (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256
  if (family === 2 || family === 10 || family === 24 || family === 28 || family === 30) ip(d, at + 4, end)
  // Some systems write an EtherType behind two bytes of their own.
  else etherType(d, u16(bytes, at + 2), at + 4, end)
}

/** RFC 2427 section 3: an address whose last byte has its lowest bit set, then a protocol; Cisco's has an EtherType there. */
function frameRelay(d: Decoding, start: number, end: number): void {
  const bytes = d.packet.bytes
  let at = start
  while (at < end && ((bytes[at] ?? 0) & 1) === 0) at++
  at++
  if (end - at < 3 || at - start > 4) d.undecoded++
  else if (bytes[at] !== 3) etherType(d, u16(bytes, at), at + 2, end)
  else {
    const pad = bytes[at + 1] === 0 ? 2 : 1
    const protocol = bytes[at + pad] ?? 0
    if (protocol === 0xcc || protocol === 0x8e) ip(d, at + pad + 1, end)
    else if (protocol === 0x80) etherType(d, u16(bytes, at + pad + 4), at + pad + 6, end)
  }
}

function pktap(d: Decoding, at: number, end: number): void {
  const bytes = d.packet.bytes
  const word = (from: number) => (bytes[from] ?? 0) + (bytes[from + 1] ?? 0) * 256
  const length = word(at)
  const inner = word(at + 8)
  if (end - at < 12 || length < 12 || end - at < length || inner === 258) d.undecoded++
  else link(d, inner, at + length, end)
}

/** A packet logged by pf: the first byte is the header's length without its padding, the second the address family. */
function pflog(d: Decoding, at: number, end: number): void {
  const bytes = d.packet.bytes
  const length = ((bytes[at] ?? 0) + 3) & ~3
  if (length < 4 || end - at < length) d.undecoded++
  else ip(d, at + length, end)
}

/** PPP in HDLC-like framing, or Cisco's HDLC (RFC 1547 section 4.3.1), whose protocols are EtherTypes. */
function hdlc(d: Decoding, at: number, end: number): void {
  const bytes = d.packet.bytes
  if (end - at < 4) d.undecoded++
  else if (bytes[at] === 0x0f || bytes[at] === 0x8f) etherType(d, u16(bytes, at + 2), at + 4, end)
  else ppp(d, at, end)
}

/** LINKTYPE_LINUX_SLL: of the addresses only the sender's is kept. */
function cooked(d: Decoding, at: number, end: number): void {
  if (end - at < 16) {
    d.undecoded++
    return
  }
  const bytes = d.packet.bytes
  cookedPayload(d, u16(bytes, at + 2), u16(bytes, at + 4), at + 6, u16(bytes, at + 14), at + 16, end)
}

/** LINKTYPE_LINUX_SLL2. */
function cooked2(d: Decoding, at: number, end: number): void {
  if (end - at < 20) {
    d.undecoded++
    return
  }
  const bytes = d.packet.bytes
  cookedPayload(d, u16(bytes, at + 8), bytes[at + 11] ?? 0, at + 12, u16(bytes, at), at + 20, end)
}

/** Kinds of device whose protocol field is no EtherType: netlink (824), CAN (280). */
function cookedPayload(
  d: Decoding,
  hardware: number,
  addressLength: number,
  sender: number,
  protocol: number,
  at: number,
  end: number,
): void {
  if (hardware === 824 || hardware === 280) return
  if (hardware === 803) {
    radiotap(d, at, end)
    return
  }
  if (hardware === 801) {
    wlan(d, at, end)
    return
  }
  address(d, addressLength === 6 ? sender : -1, -1)
  if (protocol === 4) llc(d, at, end)
  else if (protocol === 0x0806) arp(d, at, end)
  else etherType(d, protocol, at, end)
}
