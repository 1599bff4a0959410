import { type ClientHello, readClientHello } from './client-hello.ts'
import { createPieces, type Pieces } from './client-hello-pieces.ts'

const HANDSHAKE = 22
const CLIENT_HELLO = 1
const RECORD_HEADER = 13
const FRAGMENT_HEADER = 12
const MAX_HELLO = 65_536
const MAX_DATAGRAMS = 16

/** Part of a ClientHello: where it lies in the datagram, and where it belongs in the message. */
interface Fragment {
  sequence: number
  length: number
  offset: number
  start: number
  end: number
}

/**
 * Whether a datagram begins as one with a DTLS ClientHello does (RFC 6347 section 4.1, RFC 9147 section 4: the
 * record of a hello is not encrypted and in epoch 0).
 */
export function isDtlsHello(bytes: Uint8Array, start: number, end: number): boolean {
  return (
    end - start >= RECORD_HEADER + FRAGMENT_HEADER &&
    isPlainHandshake(bytes, start) &&
    bytes[start + RECORD_HEADER] === CLIENT_HELLO
  )
}

/** The ClientHello of one DTLS datagram; `no` where there is none or it goes over several fragments. */
export function helloOfDtls(bytes: Uint8Array, start: number, end: number): ClientHello | 'no' {
  let hello: ClientHello | null = null
  eachFragment(bytes, start, Math.min(end, bytes.length), (part) => {
    if (part.offset === 0 && part.end - part.start === part.length) {
      hello ??= readClientHello(bytes, part.start, part.end)
    }
    return hello === null
  })
  return hello ?? 'no'
}

/** Puts a fragmented hello together. */
export interface DtlsHello {
  /** The next datagram of the client. */
  push(bytes: Uint8Array, start: number, end: number): ClientHello | 'more' | 'no'
}

/**
 * For the first datagrams of one DTLS client, in any order (RFC 9147 section 5.5). `no` after a hello that can't be
 * read, after 16 datagrams, or where the first has none. A second hello (after HelloVerifyRequest) takes the place
 * of an unfinished first.
 */
export function createDtlsHello(): DtlsHello {
  let pieces: Pieces = createPieces(MAX_HELLO)
  let sequence = -1
  let length = -1
  let datagrams = 0
  let result: ClientHello | 'more' | 'no' = 'more'

  function take(bytes: Uint8Array, part: Fragment): boolean {
    if (part.sequence > sequence) {
      pieces = createPieces(MAX_HELLO)
      sequence = part.sequence
      length = part.length
    }
    if (part.sequence !== sequence || part.length !== length) return true
    if (part.offset + part.end - part.start > length) return true
    if (!pieces.add(part.offset, bytes, part.start, part.end)) result = 'no'
    else if (pieces.filled() >= length) result = readClientHello(pieces.bytes(), 0, length) ?? 'no'
    return result === 'more'
  }

  return {
    push(bytes, start, end) {
      if (result !== 'more') return result
      eachFragment(bytes, start, Math.min(end, bytes.length), (part) => take(bytes, part))
      if (result === 'more' && (sequence === -1 || ++datagrams >= MAX_DATAGRAMS)) result = 'no'
      return result
    },
  }
}

/** Calls `use` with every fragment of a ClientHello until it gives false. */
function eachFragment(bytes: Uint8Array, start: number, end: number, use: (part: Fragment) => boolean): void {
  if (start < 0) return
  let at = start
  while (at + RECORD_HEADER + FRAGMENT_HEADER <= end && isPlainHandshake(bytes, at)) {
    const stop = at + RECORD_HEADER + uint16(bytes, at + 11)
    let from = at + RECORD_HEADER
    while (from + FRAGMENT_HEADER <= Math.min(stop, end)) {
      const part = {
        sequence: uint16(bytes, from + 4),
        length: uint24(bytes, from + 1),
        offset: uint24(bytes, from + 6),
        start: from + FRAGMENT_HEADER,
        end: from + FRAGMENT_HEADER + uint24(bytes, from + 9),
      }
      if (part.end > Math.min(stop, end)) return
      if (bytes[from] === CLIENT_HELLO && part.length <= MAX_HELLO && !use(part)) return
      from = part.end
    }
    at = stop
  }
}

/** Type handshake, version 254.x (or OpenSSL's early 1.0), epoch 0. */
function isPlainHandshake(bytes: Uint8Array, at: number): boolean {
  const version = uint16(bytes, at + 1)
  return (
    bytes[at] === HANDSHAKE &&
    (version === 0xfeff || version === 0xfefd || version === 0x0100) &&
    uint16(bytes, at + 3) === 0
  )
}

function uint16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] as number) << 8) | (bytes[at + 1] as number)
}

function uint24(bytes: Uint8Array, at: number): number {
  return ((bytes[at] as number) << 16) | uint16(bytes, at + 1)
}
