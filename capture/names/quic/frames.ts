import type { Pieces } from '../client-hello-pieces.ts'
import { varint, varintSize } from './varint.ts'

const PADDING = 0x00
const PING = 0x01
const ACK = 0x02
const ACK_ECN = 0x03
const CRYPTO = 0x06
const CLOSE = 0x1c
const CLOSE_APPLICATION = 0x1d

/** A CRYPTO frame further ahead than this is none of a client's hello. */
const MAX_GAP = 16_384

/**
 * Adds the CRYPTO frames among `bytes[start, end)` to `stream` (RFC 9000 section 19). Goes on past PADDING, PING, ACK
 * and CONNECTION_CLOSE, stops at what an Initial can't have. False where the stream asks for more than it may.
 */
export function readFrames(bytes: Uint8Array, start: number, end: number, stream: Pieces): boolean {
  let at = start
  while (at < end) {
    const type = bytes[at++] as number
    if (type === PADDING || type === PING) continue
    if (type === CRYPTO) {
      const length = addCrypto(bytes, at, end, stream)
      if (length === -2) return false
      if (length < 0) return true
      at = length
    } else if (type === ACK || type === ACK_ECN) at = afterAck(bytes, at, end, type === ACK_ECN)
    else if (type === CLOSE || type === CLOSE_APPLICATION) at = afterClose(bytes, at, end, type === CLOSE)
    else return true
    if (at < 0) return true
  }
  return true
}

/** The same for the frames of Google's QUIC 50 and 51 (PADDING 0, PING 7, CRYPTO 8, ACK 01ntllmm). */
export function readGoogleFrames(bytes: Uint8Array, start: number, end: number, stream: Pieces): boolean {
  let at = start
  while (at >= 0 && at < end) {
    const type = bytes[at++] as number
    if (type === 0 || type === 7) continue
    if (type === 8) {
      at = addCrypto(bytes, at, end, stream)
      if (at === -2) return false
    } else if ((type & 0xc0) === 0x40) at = afterGoogleAck(bytes, at, end, type)
    else return true
  }
  return true
}

/** Where an ACK frame of Google's QUIC from 39 on ends, `at` after its type; -1 where it goes past `end`. */
export function afterGoogleAck(bytes: Uint8Array, at: number, end: number, type: number): number {
  const block = size((type & 3) as 0 | 1 | 2 | 3)
  let next = at + size(((type >>> 2) & 3) as 0 | 1 | 2 | 3) + 2
  let more = 0
  if (type & 0x20) {
    if (next >= end) return -1
    more = bytes[next++] as number
  }
  next += block + more * (1 + block)
  if (next >= end) return -1
  const times = bytes[next++] as number
  if (times > 0) next += 5 + (times - 1) * 3
  return next > end ? -1 : next
}

function size(code: 0 | 1 | 2 | 3): number {
  return code === 3 ? 6 : 1 << code
}

/** Where the frame ends; -1 where it goes past `end`, -2 where the stream does not take it. */
function addCrypto(bytes: Uint8Array, start: number, end: number, stream: Pieces): number {
  const offset = varint(bytes, start, end)
  if (offset < 0) return -1
  let at = start + varintSize(bytes[start] as number)
  const length = varint(bytes, at, end)
  if (length < 0) return -1
  at += varintSize(bytes[at] as number)
  if (at + length > end) return -1
  if (offset > stream.filled() + MAX_GAP || !stream.add(offset, bytes, at, at + length)) return -2
  return at + length
}

function afterAck(bytes: Uint8Array, start: number, end: number, ecn: boolean): number {
  let at = start
  let left = 4
  for (let i = 0; i < left; i++) {
    const value = varint(bytes, at, end)
    if (value < 0) return -1
    // The third is the number of ranges, two integers each; three counters follow with ECN.
    if (i === 2) left += 2 * value + (ecn ? 3 : 0)
    at += varintSize(bytes[at] as number)
  }
  return at
}

function afterClose(bytes: Uint8Array, start: number, end: number, transport: boolean): number {
  let at = start
  for (let i = transport ? 0 : 1; i < 3; i++) {
    const value = varint(bytes, at, end)
    if (value < 0) return -1
    at += varintSize(bytes[at] as number)
    if (i === 2) at += value
  }
  return at > end ? -1 : at
}
