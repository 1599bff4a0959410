import { u16 } from '../bytes.ts'
import type { Decoding } from './decoding.ts'
import type { Packet, Tunnel } from './packet.ts'

const MAX_DATAGRAMS = 1024
const MAX_BYTES = 4 * 2 ** 20
const MAX_DATAGRAM = 65_535
/** What a datagram begins with; most never need more. */
const SMALL = 2048
/** As many as are given up at a time. */
const BATCH = 64
/** Pieces of one datagram, alternating begin and end, that do not touch; more are not kept apart. */
const MAX_PIECES = 512

/** A datagram of which not all has come. */
interface Datagram {
  /** The fixed header of the first fragment (the addresses are in it), then the payload. */
  bytes: Uint8Array
  header: number
  version: 4 | 6
  protocol: number
  /** Begins and ends of what has come, in order: a, b, c, d for [a, b) and [c, d). */
  pieces: number[]
  /** Where bytes are missing although their fragment came: it was cut by the snap length. */
  hole: number
  /** Length of the payload; -1 until the last fragment has come. */
  total: number
  packets: number
  wire: number
  time: number
  sourceMac: number
  destinationMac: number
  depth: number
  tunnel: Tunnel | null
}

/** Datagrams that wait for fragments, the oldest first, and the bytes they hold. */
export interface Fragments {
  waiting: Map<string, Datagram>
  bytes: number
  /** Buffers that are free again. */
  spare: Uint8Array[]
  /** Whether old ones are being driven out: fragments found inside those wait for it to end. */
  evicting: boolean
}

/** One fragment: where its IP header lies, what of the payload it has and where that belongs. */
export interface Fragment {
  header: number
  version: 4 | 6
  protocol: number
  id: number
  start: number
  end: number
  missing: number
  offset: number
  more: boolean
}

/** Goes on with the payload of a datagram: `bytes[at, end)` behind a header at 0. */
export type Reassembled = (
  d: Decoding,
  version: 4 | 6,
  protocol: number,
  at: number,
  end: number,
  missing: number,
) => void

export const createFragments = (): Fragments => ({ waiting: new Map(), bytes: 0, spare: [], evicting: false })

/** Who sends what to whom (RFC 791 section 3.2, RFC 8200 section 4.5); inside a tunnel apart from outside. */
function keyOf(packet: Packet, fragment: Fragment): string {
  const { bytes, depth } = packet
  const { header, id, protocol } = fragment
  const word = (at: number): number => u16(bytes, at)
  if (fragment.version === 4) {
    const at = header + 12
    return String.fromCharCode(depth, protocol, id, word(at), word(at + 2), word(at + 4), word(at + 6))
  }
  let key = String.fromCharCode(depth, 256, id >>> 16, id & 0xffff)
  for (let at = header + 8; at < header + 40; at += 8) {
    key += String.fromCharCode(word(at), word(at + 2), word(at + 4), word(at + 6))
  }
  return key
}

function grow(store: Fragments, datagram: Datagram, length: number): void {
  if (length <= datagram.bytes.length) return
  const larger = new Uint8Array(Math.min(Math.max(length, datagram.bytes.length * 2), MAX_DATAGRAM + 60))
  larger.set(datagram.bytes)
  store.bytes += larger.length - datagram.bytes.length
  datagram.bytes = larger
}

/** Copies what has not come before (the first to come wins, as in Wireshark) and joins the pieces. */
function insert(datagram: Datagram, source: Uint8Array, start: number, from: number, to: number): void {
  const { pieces, header } = datagram
  let first = 0
  while (first < pieces.length && (pieces[first + 1] ?? 0) < from) first += 2
  let begin = from
  let end = to
  let free = from
  let last = first
  while (last < pieces.length && (pieces[last] ?? 0) <= to) {
    const a = pieces[last] ?? 0
    const b = pieces[last + 1] ?? 0
    if (free < a) datagram.bytes.set(source.subarray(start + free - from, start + a - from), header + free)
    free = Math.max(free, b)
    begin = Math.min(begin, a)
    end = Math.max(end, b)
    last += 2
  }
  if (free < to) datagram.bytes.set(source.subarray(start + free - from, start + to - from), header + free)
  pieces.splice(first, last - first, begin, end)
}

/** Hands on what has come from the beginning; without the first fragment nobody knows what it was. */
function release(d: Decoding, datagram: Datagram, next: Reassembled): void {
  const { pieces, hole, total, header } = datagram
  if (pieces[0] !== 0) {
    d.undecoded += datagram.packets
    return
  }
  const packet = d.packet
  const known = total >= 0 ? total : (pieces[pieces.length - 1] ?? 0) + 1
  const length = Math.min(pieces[1] ?? 0, hole, known)
  packet.bytes = datagram.bytes
  packet.packets = datagram.packets
  packet.wire = packet.depth === 0 ? datagram.wire : header + known
  next(d, datagram.version, datagram.protocol, header, header + length, known - length)
}

/** Takes a datagram out of the store; its buffer is free once it was handed on. */
function forget(store: Fragments, key: string, datagram: Datagram): void {
  store.waiting.delete(key)
  store.bytes -= datagram.bytes.length
}

function reuse(store: Fragments, datagram: Datagram): void {
  if (datagram.bytes.length === SMALL && store.spare.length < MAX_DATAGRAMS) store.spare.push(datagram.bytes)
}

/** Gives up a datagram: what there is of it is told as it stood when it began. */
function giveUp(d: Decoding, key: string, datagram: Datagram, next: Reassembled): void {
  forget(d.fragments, key, datagram)
  const packet = d.packet
  const { bytes, time, sourceMac, destinationMac, depth, tunnel, packets, wire } = packet
  packet.time = datagram.time
  packet.sourceMac = datagram.sourceMac
  packet.destinationMac = datagram.destinationMac
  packet.depth = datagram.depth
  packet.tunnel = datagram.tunnel
  release(d, datagram, next)
  reuse(d.fragments, datagram)
  packet.bytes = bytes
  packet.time = time
  packet.sourceMac = sourceMac
  packet.destinationMac = destinationMac
  packet.depth = depth
  packet.tunnel = tunnel
  packet.packets = packets
  packet.wire = wire
}

function begin(d: Decoding, fragment: Fragment, key: string): Datagram {
  const { sourceMac, destinationMac, depth, tunnel, time } = d.packet
  const datagram: Datagram = {
    bytes: d.fragments.spare.pop() ?? new Uint8Array(SMALL),
    header: fragment.version === 4 ? 20 : 40,
    version: fragment.version,
    protocol: fragment.protocol,
    pieces: [],
    hole: Number.POSITIVE_INFINITY,
    total: -1,
    packets: 0,
    wire: 0,
    time,
    sourceMac,
    destinationMac,
    depth,
    tunnel,
  }
  copyHeader(datagram, d.packet.bytes, fragment)
  d.fragments.waiting.set(key, datagram)
  d.fragments.bytes += datagram.bytes.length
  return datagram
}

function copyHeader(datagram: Datagram, bytes: Uint8Array, fragment: Fragment): void {
  datagram.bytes.set(bytes.subarray(fragment.header, fragment.header + datagram.header), 0)
  datagram.protocol = fragment.protocol
}

/** Takes a fragment in; a datagram that is complete with it goes to `next`, and so does one it drives out. */
export function defragment(d: Decoding, fragment: Fragment, next: Reassembled): void {
  const { packet, fragments: store } = d
  const { offset, start, end, more } = fragment
  const to = offset + end - start + fragment.missing
  if (to > MAX_DATAGRAM || to === offset) {
    d.undecoded++
    return
  }
  const key = keyOf(packet, fragment)
  const datagram = store.waiting.get(key) ?? begin(d, fragment, key)
  datagram.packets++
  datagram.wire += packet.wire
  if (!more && datagram.total < 0) datagram.total = to
  if (offset === 0 && datagram.pieces[0] !== 0) copyHeader(datagram, packet.bytes, fragment)
  if (fragment.missing > 0) datagram.hole = Math.min(datagram.hole, offset + end - start)
  grow(store, datagram, datagram.header + to)
  insert(datagram, packet.bytes, start, offset, to)
  const { pieces, total } = datagram
  if (pieces[0] === 0 && total >= 0 && (pieces[1] ?? 0) >= total) {
    forget(store, key, datagram)
    const { bytes, packets, wire } = packet
    release(d, datagram, next)
    reuse(store, datagram)
    packet.bytes = bytes
    packet.packets = packets
    packet.wire = wire
    return
  }
  if (store.evicting) return
  store.evicting = true
  if (pieces.length > MAX_PIECES) giveUp(d, key, datagram, next)
  if (store.waiting.size > MAX_DATAGRAMS || store.bytes > MAX_BYTES) {
    let left = BATCH
    for (const [oldest, waiting] of store.waiting) {
      if (left-- <= 0 && store.waiting.size <= MAX_DATAGRAMS && store.bytes <= MAX_BYTES) break
      giveUp(d, oldest, waiting, next)
    }
  }
  store.evicting = false
}

/** Gives up all that still wait, the oldest first. */
export function giveUpAll(d: Decoding, next: Reassembled): void {
  d.fragments.evicting = true
  for (const [key, datagram] of d.fragments.waiting) giveUp(d, key, datagram, next)
  d.fragments.evicting = false
}
