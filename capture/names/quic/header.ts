import { word } from './aes.ts'
import { varint, varintSize } from './varint.ts'
import { type Version, versionOf } from './version.ts'

/** A packet with a long header within a datagram. */
export interface LongHeader {
  version: Version
  initial: boolean
  /** The destination connection id is `bytes[id, idEnd)`. */
  id: number
  idEnd: number
  /** Where the packet number begins. */
  number: number
  /** Where the packet ends: another may follow (RFC 9000 section 12.2). */
  end: number
}

/**
 * Whether a datagram begins with an Initial packet of a version that can be read (RFC 9000 section 17.2.2). The
 * fixed bit may be off only with a token (RFC 9287 section 3.1). Says nothing about who sent it, client or server.
 */
export function isQuicInitial(bytes: Uint8Array, start: number, end: number): boolean {
  if (start < 0 || end - start < 29 || end > bytes.length || (bytes[start] as number) < 0x80) return false
  const version = versionOf(word(bytes, start + 1))
  if (version === undefined || (((bytes[start] as number) >>> 4) & 3) !== version.initial) return false
  const own = start + 6 + (bytes[start + 5] as number)
  if (own > start + 26 || own >= end || (bytes[own] as number) > 20) return false
  const token = varint(bytes, own + 1 + (bytes[own] as number), end)
  return token > 0 || (token === 0 && ((bytes[start] as number) & 0x40) !== 0)
}

/** Reads a long header; null for any other packet, or one that goes past `end`. */
export function readLongHeader(bytes: Uint8Array, start: number, end: number): LongHeader | null {
  if (end - start < 29 || (bytes[start] as number) < 0x80) return null
  const version = versionOf(word(bytes, start + 1))
  if (version === undefined) return null
  const type = ((bytes[start] as number) >>> 4) & 3
  const initial = type === version.initial
  if (!initial && type !== version.zeroRtt && type !== version.handshake) return null
  const id = start + 6
  const idEnd = id + (bytes[start + 5] as number)
  if (idEnd > id + 20 || idEnd >= end || (bytes[idEnd] as number) > 20) return null
  let at = idEnd + 1 + (bytes[idEnd] as number)
  if (initial) {
    const token = varint(bytes, at, end)
    if (token < 0 || token > end) return null
    at += varintSize(bytes[at] as number) + token
  }
  const length = varint(bytes, at, end)
  if (length < 0) return null
  const number = at + varintSize(bytes[at] as number)
  if (number + length > end) return null
  return { version, initial, id, idEnd, number, end: number + length }
}
