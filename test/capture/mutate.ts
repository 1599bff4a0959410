import { gzipSync, zstdCompressSync } from 'node:zlib'
import {
  ACK,
  address,
  ascii,
  frame,
  type Host,
  join,
  pcap,
  pcapHeader,
  pcapRecord,
  tcp,
  u16,
  u32,
  udp,
} from '../../bench/capture-bytes.ts'
import { dns, dnsName } from '../../bench/capture-payloads.ts'
import { home, httpTalk, leases, quicTalk, smallTalk, tlsTalk } from '../../bench/capture-traffic.ts'

/** Captures to be damaged, and the ways of damaging them. */

export type Below = (limit: number) => number

const A: Host = { mac: Uint8Array.of(0x50, 0xec, 0x50, 0, 0, 1), address: address('192.168.1.50') }
const B: Host = { mac: Uint8Array.of(2, 0, 0, 0, 0, 2), address: address('18.194.1.7') }
const A6: Host = { ...A, address: address('fe80::1') }
const B6: Host = { ...B, address: address('2a05:d014::7') }
const little = (value: number): Uint8Array => Uint8Array.from(u32(value).reverse())

/** Frames of every kind of conversation a home has. */
function talks(seed: number): Uint8Array[] {
  const at = home(seed)
  const take = (talk: Iterable<Uint8Array>): Uint8Array[] => [...Iterator.from(talk).take(24)]
  return [tlsTalk, httpTalk, quicTalk, smallTalk, smallTalk, leases].flatMap((talk) => take(talk(at)))
}

/** A pcapng file (section, interface, enhanced packets, names) of frames. */
export function pcapng(frames: readonly Uint8Array[]): Uint8Array {
  const block = (type: number, body: Uint8Array): Uint8Array => {
    const pad = new Uint8Array((4 - (body.length % 4)) % 4)
    const length = little(12 + body.length + pad.length)
    return join(little(type), length, body, pad, length)
  }
  const named = join(1, 0, 11, 0, [18, 194, 1, 7], ascii('a.test'), 0, 0, u32(0))
  return join(
    block(0x0a0d0d0a, join(little(0x1a2b3c4d), [1, 0, 0, 0], new Uint8Array(8).fill(255))),
    block(1, join([1, 0, 0, 0], little(0), [9, 0, 1, 0, 9, 0, 0, 0, 0, 0, 0, 0])),
    block(4, named),
    ...frames.map((bytes, index) =>
      block(
        6,
        join(little(0), little(0x63000), little(index), little(bytes.length), little(bytes.length), bytes),
      ),
    ),
    block(3, join(little(60), frames[0] ?? [])),
  )
}

/** Names that point at themselves, at each other and past the end (RFC 1035 section 4.1.4). */
function pointerLoops(): Uint8Array[] {
  const head = join(u16(7), u16(0x8180), u16(1), u16(3), u32(0))
  const answer = (name: number[]): Uint8Array => join(name, u16(5), u16(1), u32(60), u16(2), [0xc0, 0x0c])
  const loops: number[][] = [
    [0xc0, 0x0c],
    [0xc0, 0x0e, 0xc0, 0x0c],
    [1, 0x61, 0xc0, 0x0c],
    [0xff, 0xff],
    [63, ...Array.from({ length: 60 }, () => 0x61)],
    [0xc0],
  ]
  return loops.map((name) =>
    join(head, name, u16(1), u16(1), answer(name), answer([0xc0, 0x0c]), answer(name)),
  )
}

const chainOfAliases = (): Uint8Array =>
  dns(
    9,
    0x8180,
    [{ name: 'a0.test', type: 1 }],
    Array.from({ length: 90 }, (_, index) => ({
      name: `a${index}.test`,
      type: 5,
      data: dnsName(`a${(index + 1) % 90}.test`),
    })),
  )

/** As long a name as DNS allows, of bytes that are no letters and grow when they are written. */
const tunnelName = (): Uint8Array => {
  const label = join(62, new Uint8Array(62).fill(0xe9))
  return join(u16(5), u16(0x100), u16(1), u16(0), u32(0), label, label, label, label, 0, u16(10), u16(1))
}

/** Frames in which something is nested, cut in pieces or out of order. */
function oddFrames(): Uint8Array[] {
  const question = dns(3, 0x100, [{ name: 'ot.io.mi.com', type: 1 }], [])
  const inside = frame(A, B, 17, udp(5000, 53, question))
  const six = frame(A6, B6, 17, udp(5000, 53, question))
  const ipOf = (bytes: Uint8Array): Uint8Array => bytes.subarray(14)
  const piece = (offset: number, more: number, body: Uint8Array): Uint8Array =>
    frame(A6, B6, 44, join(17, 0, u16((offset << 3) | more), u32(77), body))
  const datagram = udp(5000, 53, question)
  const hello = ascii('GET / HTTP/1.1\r\nHost: a.test\r\n\r\n')
  const segments = [0, 7, 3, 14, 3].map((from) =>
    frame(A, B, 6, tcp(4000, 80, 1000 + from, 1, ACK, hello.subarray(from, from + 9))),
  )
  return [
    frame(A, B, 47, join(u16(0), u16(0x800), ipOf(inside))),
    frame(A, B, 47, join(u16(0x3000), u16(0x6558), u32(1), u32(2), inside)),
    frame(A, B, 4, ipOf(inside)),
    frame(A, B, 41, ipOf(six)),
    frame(A, B, 17, udp(4000, 4789, join(u32(0x08000000), u32(0x100), inside))),
    frame(A, B, 17, udp(4000, 6081, join([0, 0], u16(0x6558), u32(0x100), inside))),
    frame(A, B, 17, udp(4000, 3544, ipOf(six))),
    frame(A, B, 17, udp(2152, 2152, join([0x30, 0xff], u16(inside.length - 14), u32(1), ipOf(inside)))),
    piece(0, 1, datagram.subarray(0, 16)),
    piece(2, 0, datagram.subarray(16)),
    piece(1, 1, datagram.subarray(8, 24)),
    ...segments,
    ...pointerLoops().map((payload) => frame(B, A, 17, udp(53, 5000, payload))),
    ...pointerLoops().map((payload) => frame(A, B, 17, udp(5353, 5353, payload))),
    frame(B, A, 17, udp(53, 5000, chainOfAliases())),
    frame(A, B, 17, udp(5000, 53, tunnelName())),
    frame(B, A, 6, tcp(53, 4001, 1, 1, ACK, join(u16(65_535), pointerLoops()[0] ?? []))),
    join(A.mac, B.mac, u16(0x8100), u16(7), u16(0x88a8), u16(8), inside.subarray(12)),
    join(A.mac, B.mac, u16(0x8864), [0x11, 0], u16(1), u16(inside.length - 12), u16(0x21), ipOf(inside)),
    join(A.mac, B.mac, u16(0x8847), u32(0x00010140), ipOf(inside)),
    join(
      new Uint8Array(6).fill(255),
      A.mac,
      u16(0x806),
      [0, 1, 8, 0, 6, 4, 0, 1],
      A.mac,
      A.address,
      new Uint8Array(10),
    ),
  ]
}

/** An IP packet that holds itself in GRE `depth` times over. */
function nested(depth: number): Uint8Array {
  let bytes = frame(A, B, 17, udp(5000, 53, dns(3, 0x100, [{ name: 'a.test', type: 1 }], [])))
  for (let i = 0; i < depth; i++) bytes = frame(A, B, 47, join(u16(0), u16(0x800), bytes.subarray(14)))
  return bytes
}

/** Small whole files, each of another kind. */
export function seeds(): Uint8Array[] {
  const odd = oddFrames()
  const common = talks(11)
  const plain = pcap([...common, ...odd])
  const links = [0, 12, 101, 105, 108, 113, 127, 228, 229, 239, 276].map((link) =>
    pcap(
      odd.map((bytes) => bytes.subarray(link === 101 || link === 228 ? 14 : 0)),
      link,
    ),
  )
  return [
    plain,
    pcap(odd),
    pcap([nested(30), ...odd]),
    pcapng([...common.slice(0, 60), ...odd]),
    pcapng(odd),
    ...links,
    gzipSync(plain),
    zstdCompressSync(plain),
    gzipSync(pcapng(odd)),
  ]
}

/** Files that promise far more than they hold, or hold far more than they look. */
export function bombs(): Uint8Array[] {
  // Packed a mebibyte at a time: what the making takes must not hide what the reading takes.
  const piece = new Uint8Array(1 << 20)
  const many = (pack: (bytes: Uint8Array) => Uint8Array): Uint8Array =>
    join(pack(pcapHeader()), ...Array.from({ length: 96 }, () => pack(piece)))
  const zeros = join(pcapHeader(), new Uint8Array(12 << 20))
  const record = (captured: number): Uint8Array => {
    const bytes = pcapRecord(1.7e15, oddFrames()[0] ?? new Uint8Array(60))
    new DataView(bytes.buffer).setUint32(8, captured, true)
    return join(pcapHeader(), bytes)
  }
  const section = pcapng([]).subarray(0, 28)
  const block = (type: number, length: number): Uint8Array =>
    join(section, little(type), little(length), new Uint8Array(64))
  const packed = gzipSync(zeros)
  return [
    packed,
    zstdCompressSync(zeros),
    many(gzipSync),
    many(zstdCompressSync),
    gzipSync(packed),
    packed.subarray(0, packed.length >> 1),
    ...[0xffffffff, 0x7fffffff, 0x80000000, 262_145].map(record),
    ...[0xfffffffc, 0xffffffff, 0x7ffffffc, 0, 4, 12].flatMap((length) => [
      block(6, length),
      block(1, length),
    ]),
    block(0x0a0d0d0a, 0xfffffffc),
    pcap([nested(1500)]),
    new Uint8Array(0),
    new Uint8Array(1_000_000),
  ]
}

const EXTREMES = [0, 1, 0x7f, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0xffffffff]

/** One damaged copy. */
export function mutated(bytes: Uint8Array, below: Below): Uint8Array {
  const copy = new Uint8Array(bytes)
  const at = (): number => below(Math.max(1, copy.length))
  switch (below(6)) {
    case 0:
      for (let flips = 1 + below(40); flips > 0; flips--) {
        const where = at()
        copy[where] = (copy[where] ?? 0) ^ (1 << below(8))
      }
      return copy
    case 1:
      return copy.subarray(0, at())
    case 2:
      // A lying length: two or four bytes of either order.
      for (let lies = 1 + below(6); lies > 0; lies--) {
        const value = EXTREMES[below(EXTREMES.length)] ?? 0
        const said = below(2) === 0 ? u16(value) : u32(value)
        copy.set((below(2) === 0 ? said : said.reverse()).slice(0, copy.length), Math.max(0, at() - 4))
      }
      return copy
    case 3: {
      const from = at()
      return join(copy.subarray(0, from), copy.subarray(Math.min(copy.length, from + 1 + below(64))))
    }
    case 4: {
      const from = at()
      const part = copy.subarray(from, from + 1 + below(4000))
      return join(copy.subarray(0, from), part, part, copy.subarray(from))
    }
    default:
      for (let runs = 1 + below(4); runs > 0; runs--) {
        const from = at()
        copy.fill(below(256), from, from + below(80))
      }
      return copy
  }
}
