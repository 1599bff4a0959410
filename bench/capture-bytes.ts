/** Frames and pcap files, built byte by byte. */

/** An end of a conversation: MAC and address as bytes. */
export interface Host {
  mac: Uint8Array
  address: Uint8Array
}

const encoder = new TextEncoder()
export const ascii = (text: string): Uint8Array => encoder.encode(text)
export const u16 = (value: number): number[] => [(value >>> 8) & 255, value & 255]
export const u32 = (value: number): number[] => [...u16(value >>> 16), ...u16(value)]

/** Numbers, lists and byte arrays, one after the other. */
export function join(...parts: (number | readonly number[] | Uint8Array)[]): Uint8Array {
  let length = 0
  for (const part of parts) length += typeof part === 'number' ? 1 : part.length
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    if (typeof part === 'number') bytes[at++] = part
    else {
      bytes.set(part, at)
      at += part.length
    }
  }
  return bytes
}

/** A small generator of numbers below 2^32 that is the same on every machine (mulberry32). */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/** IPv4 or IPv6 text as bytes. */
export function address(text: string): Uint8Array {
  if (!text.includes(':')) return Uint8Array.from(text.split('.').map(Number))
  const [head = '', tail = ''] = text.split('::')
  const words = (part: string): string[] => part.split(':').filter((word) => word !== '')
  const gap = Array.from({ length: 8 - words(head).length - words(tail).length }, () => '0')
  return Uint8Array.from(
    [...words(head), ...gap, ...words(tail)].flatMap((word) => u16(Number.parseInt(word, 16))),
  )
}

const sum = (bytes: Uint8Array, from: number, to: number, before: number): number => {
  let total = before
  let at = from
  for (; at + 1 < to; at += 2) total += ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
  if (at < to) total += (bytes[at] ?? 0) << 8
  return total
}
const folded = (total: number): number => {
  let rest = total
  while (rest > 0xffff) rest = (rest % 0x10000) + Math.floor(rest / 0x10000)
  return ~rest & 0xffff
}

const CHECKSUM_AT: Record<number, number> = { 1: 2, 2: 2, 6: 16, 17: 6, 58: 2 }
let identification = 0

/** Ethernet, IP and what it carries, with right checksums. */
export function frame(from: Host, to: Host, protocol: number, segment: Uint8Array): Uint8Array {
  const six = from.address.length === 16
  const at = six ? 54 : 34
  identification = (identification + 1) & 0xffff
  const bytes = new Uint8Array(Math.max(60, at + segment.length))
  bytes.set(to.mac, 0)
  bytes.set(from.mac, 6)
  bytes.set(six ? [0x86, 0xdd] : [8, 0], 12)
  if (six) bytes.set([0x60, 0, 0, 0, ...u16(segment.length), protocol, 64], 14)
  else bytes.set([0x45, 0, ...u16(20 + segment.length), ...u16(identification), 0x40, 0, 64, protocol], 14)
  bytes.set(from.address, six ? 22 : 26)
  bytes.set(to.address, six ? 38 : 30)
  if (!six) bytes.set(u16(folded(sum(bytes, 14, 34, 0))), 24)
  bytes.set(segment, at)
  const field = CHECKSUM_AT[protocol]
  if (field !== undefined) {
    bytes.set([0, 0], at + field)
    const pseudo = protocol < 3 ? 0 : sum(bytes, six ? 22 : 26, at, protocol + segment.length)
    const checksum = folded(sum(bytes, at, at + segment.length, pseudo))
    bytes.set(u16(checksum === 0 && protocol === 17 ? 0xffff : checksum), at + field)
  }
  return bytes
}

export const udp = (from: number, to: number, payload: Uint8Array): Uint8Array =>
  join(u16(from), u16(to), u16(8 + payload.length), 0, 0, payload)

export const FIN = 1
export const SYN = 2
export const RST = 4
export const PUSH = 8
export const ACK = 16

/** A TCP segment; a SYN carries the usual options. */
export function tcp(
  from: number,
  to: number,
  sequence: number,
  acknowledged: number,
  flags: number,
  payload: Uint8Array,
): Uint8Array {
  const options = flags & SYN ? [2, 4, 5, 0xb4, 4, 2, 1, 1, 1, 3, 3, 7] : []
  const head = [
    ...u16(from),
    ...u16(to),
    ...u32(sequence),
    ...u32(flags & ACK ? acknowledged : 0),
    (20 + options.length) << 2,
    flags,
    ...u16(64_240),
    0,
    0,
    0,
    0,
    ...options,
  ]
  return join(head, payload)
}

/** Header of a little-endian pcap file with microseconds. */
export function pcapHeader(link = 1): Uint8Array {
  const bytes = new Uint8Array(24)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, 0xa1b2c3d4, true)
  view.setUint16(4, 2, true)
  view.setUint16(6, 4, true)
  view.setUint32(16, 262_144, true)
  view.setUint32(20, link, true)
  return bytes
}

/** One record of a pcap file; `time` in microseconds since 1970. */
export function pcapRecord(time: number, bytes: Uint8Array): Uint8Array {
  const record = new Uint8Array(16 + bytes.length)
  const view = new DataView(record.buffer)
  view.setUint32(0, Math.floor(time / 1e6), true)
  view.setUint32(4, time % 1e6, true)
  view.setUint32(8, bytes.length, true)
  view.setUint32(12, bytes.length, true)
  record.set(bytes, 16)
  return record
}

/** A whole pcap file of frames a millisecond apart. */
export const pcap = (frames: readonly Uint8Array[], link = 1): Uint8Array =>
  join(pcapHeader(link), ...frames.map((bytes, index) => pcapRecord(1.7e15 + index * 1000, bytes)))
