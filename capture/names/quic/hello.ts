import { type ClientHello, readClientHello } from '../client-hello.ts'
import { createPieces } from '../client-hello-pieces.ts'
import { readFrames, readGoogleFrames } from './frames.ts'
import { readChlo } from './gquic.ts'
import { type LongHeader, readLongHeader } from './header.ts'
import { type InitialKeys, initialKeys } from './keys.ts'
import { frames, opened, openInitial } from './packet.ts'
import type { Version } from './version.ts'

const MAX_HELLO = 65_536
const MAX_DATAGRAMS = 16
const MAX_KEYS = 6

/** Reads the hello of one connection attempt. */
export interface QuicHello {
  /**
   * The next datagram of the client, `bytes[start, end)`. `more` while the hello is not whole; once it gave a hello
   * or `no` it gives the same for ever.
   */
  push(bytes: Uint8Array, start: number, end: number): ClientHello | 'more' | 'no'
}

/**
 * For the client's datagrams of one connection attempt (same addresses and ports), in any order, coalesced or not:
 * decrypts the Initials, checks their tag, puts the CRYPTO frames together. The keys come from the first destination
 * connection id; after Retry or Version Negotiation, when they open nothing any more, from that of the new packets.
 * `no` where the hello can't be had: after 16 datagrams, 6 sets of keys or 64 KiB of handshake, or when the first
 * message is another. Holds about 10 KiB until then, at most 140 KiB.
 */
export function createQuicHello(): QuicHello {
  let keys: InitialKeys | null = null
  let first: Uint8Array | null = null
  let derived = 0
  let datagrams = 0
  let stream = createPieces(MAX_HELLO)
  let result: ClientHello | 'more' | 'no' = 'more'

  /** Opens a packet with the keys at hand or with new ones, which begin a new handshake. */
  function openPacket(bytes: Uint8Array, start: number, header: LongHeader): boolean {
    const { version } = header
    const known = keys?.version === version || (keys !== null && keys.version === version.otherwise)
    if (known && keys !== null && openInitial(keys, bytes, start, header)) return true
    const id = bytes.slice(header.id, header.idEnd)
    if (tryKeys(version, id, bytes, start, header)) return true
    if (version.otherwise !== null && tryKeys(version.otherwise, id, bytes, start, header)) return true
    // A server may choose another version that goes on with the first id (RFC 9369 section 4).
    return first !== null && tryKeys(version, first, bytes, start, header)
  }

  function tryKeys(
    version: Version,
    id: Uint8Array,
    bytes: Uint8Array,
    start: number,
    header: LongHeader,
  ): boolean {
    if (keys?.version === version && same(keys.id, id)) return false
    if (derived >= MAX_KEYS) {
      result = 'no'
      return false
    }
    derived++
    const fresh = initialKeys(version, id)
    if (!openInitial(fresh, bytes, start, header)) return false
    keys = fresh
    first ??= id
    stream = createPieces(MAX_HELLO)
    return true
  }

  return {
    push(bytes, start, end) {
      if (result !== 'more') return result
      const stop = Math.min(end, bytes.length)
      let at = start
      let id: LongHeader | null = null
      while (at >= 0 && at < stop && result === 'more') {
        const header = readLongHeader(bytes, at, stop)
        // Packets of another connection id have no place in the datagram (RFC 9000 section 12.2).
        if (header === null || (id !== null && !sameRange(bytes, id, header))) break
        if (header.initial && openPacket(bytes, at, header)) {
          const read = header.version.frames === 'ietf' ? readFrames : readGoogleFrames
          if (!read(opened, frames.start, frames.end, stream)) result = 'no'
          else result = readMessage(header.version, stream.bytes(), stream.filled())
        }
        id = header
        at = header.end
      }
      if (result === 'more' && ++datagrams >= MAX_DATAGRAMS) result = 'no'
      if (result !== 'more') {
        keys = null
        stream = createPieces(0)
      }
      return result
    },
  }
}

/** The hello at the beginning of a crypto stream. */
function readMessage(version: Version, bytes: Uint8Array, filled: number): ClientHello | 'more' | 'no' {
  if (version.message === 'chlo') return readChlo(bytes, 0, filled)
  if (filled > 0 && bytes[0] !== 1) return 'no'
  if (filled < 4) return 'more'
  const end = 4 + (((bytes[1] as number) << 16) | ((bytes[2] as number) << 8) | (bytes[3] as number))
  if (end > MAX_HELLO) return 'no'
  return filled < end ? 'more' : (readClientHello(bytes, 4, end) ?? 'no')
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i])
}

function sameRange(bytes: Uint8Array, a: LongHeader, b: LongHeader): boolean {
  if (a.idEnd - a.id !== b.idEnd - b.id) return false
  for (let i = 0; i < a.idEnd - a.id; i++) if (bytes[a.id + i] !== bytes[b.id + i]) return false
  return true
}
