import { type ClientHello, readClientHello, readCutClientHello } from './client-hello.ts'

export { createDtlsHello, type DtlsHello, helloOfDtls, isDtlsHello } from './tls-datagram.ts'

const HANDSHAKE = 22
const CLIENT_HELLO = 1
const RECORD_HEADER = 5
const MESSAGE_HEADER = 4
/** RFC 8446 section 5.1 allows 2^14; old stacks sent what encryption adds (RFC 5246 section 6.2.3). */
const MAX_RECORD = 16_384 + 2048
const MAX_HELLO = 65_536

/**
 * The ClientHello at the beginning of what a TCP client sent, `bytes[start, end)` without a gap (RFC 8446 sections
 * 4 and 5.1; SSLv2's own form is not read). `more` while it can still become one, `no` as soon as it can't, at the
 * latest after 64 KiB. With `ended` nothing more comes (the rest was not captured): a hello whose name is already
 * there is given, and never `more`.
 */
export function helloOfTls(
  bytes: Uint8Array,
  start: number,
  end: number,
  ended = false,
): ClientHello | 'more' | 'no' {
  const size = Math.min(end, bytes.length) - start
  if (!canBegin(bytes, start, size)) return 'no'
  if (size < RECORD_HEADER + MESSAGE_HEADER) return ended ? 'no' : 'more'

  const record = uint16(bytes, start + 3)
  const message = record < MESSAGE_HEADER ? 0 : MESSAGE_HEADER + uint24(bytes, start + RECORD_HEADER + 1)
  if (message > MAX_HELLO) return 'no'
  const from = start + RECORD_HEADER + MESSAGE_HEADER
  if (message > 0 && message <= record) {
    if (RECORD_HEADER + message <= size) {
      return readClientHello(bytes, from, start + RECORD_HEADER + message) ?? 'no'
    }
    if (!ended) return 'more'
    return readCutClientHello(bytes, from, start + size) ?? 'no'
  }
  if (!ended && RECORD_HEADER + message > size) return size > MAX_HELLO ? 'no' : 'more'
  return helloOfRecords(bytes, start, start + size, ended)
}

/** Whether so few bytes can be the first of a TLS record with a ClientHello. */
function canBegin(bytes: Uint8Array, start: number, size: number): boolean {
  if (start < 0) return false
  if (size >= 1 && bytes[start] !== HANDSHAKE) return false
  if (size >= 2 && bytes[start + 1] !== 3) return false
  if (size >= 3 && (bytes[start + 2] as number) > 4) return false
  if (size >= 5) {
    const length = uint16(bytes, start + 3)
    if (length === 0 || length > MAX_RECORD) return false
  }
  return size < 6 || bytes[start + 5] === CLIENT_HELLO
}

/** A message that goes over several records, put together. */
function helloOfRecords(
  bytes: Uint8Array,
  start: number,
  end: number,
  ended: boolean,
): ClientHello | 'more' | 'no' {
  const message = new Uint8Array(Math.min(end - start, MAX_HELLO))
  let filled = 0
  let need = Number.POSITIVE_INFINITY
  let at = start
  while (at < end && filled < need) {
    if (!canGoOn(bytes, at, end - at)) return 'no'
    if (at + RECORD_HEADER > end) break
    const length = uint16(bytes, at + 3)
    const take = Math.min(length, end - at - RECORD_HEADER, message.length - filled)
    message.set(bytes.subarray(at + RECORD_HEADER, at + RECORD_HEADER + take), filled)
    filled += take
    at += RECORD_HEADER + length
    if (need === Number.POSITIVE_INFINITY && filled >= MESSAGE_HEADER)
      need = MESSAGE_HEADER + uint24(message, 1)
    if (need > MAX_HELLO && need !== Number.POSITIVE_INFINITY) return 'no'
  }
  if (filled >= need) return readClientHello(message, MESSAGE_HEADER, need) ?? 'no'
  if (ended) return readCutClientHello(message, MESSAGE_HEADER, filled) ?? 'no'
  return end - start > MAX_HELLO ? 'no' : 'more'
}

/** Whether a record can carry more of the message: nothing may come between its parts. */
function canGoOn(bytes: Uint8Array, at: number, size: number): boolean {
  if (bytes[at] !== HANDSHAKE) return false
  if (size >= 2 && bytes[at + 1] !== 3) return false
  if (size < RECORD_HEADER) return true
  const length = uint16(bytes, at + 3)
  return length > 0 && length <= MAX_RECORD
}

function uint16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] as number) << 8) | (bytes[at + 1] as number)
}

function uint24(bytes: Uint8Array, at: number): number {
  return ((bytes[at] as number) << 16) | uint16(bytes, at + 1)
}
