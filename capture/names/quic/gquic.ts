import { type ClientHello, hostName } from '../client-hello.ts'
import { word } from './aes.ts'
import { afterGoogleAck } from './frames.ts'

const CHLO = 0x43484c4f
const SNI = 0x534e4900
const MAX_TAGS = 128
const CRYPTO_STREAM = 1
const HASH = 12

/**
 * The server name in the hello of Google's QUIC before TLS (Q024 to Q043 and Q046), whose first packets are not
 * encrypted: the CHLO in the first crypto frame of one datagram of the client, or `no`. The layout is that of Chromium's
 * "QUIC Crypto" and "QUIC Wire Layout Specification". Q050 and later go to `createQuicHello`.
 */
export function helloOfGquic(bytes: Uint8Array, start: number, end: number): ClientHello | 'no' {
  const stop = Math.min(end, bytes.length)
  if (start < 0 || stop - start < 40) return 'no'
  const flags = bytes[start] as number
  if (flags & 0x80) {
    // Q046: IETF-like header, connection id of 8 bytes for the server and none for the client.
    if (word(bytes, start + 1) !== 0x51303436 || bytes[start + 5] !== 0x50 || (flags & 0x30) !== 0)
      return 'no'
    return helloOfFrames(bytes, start + 14 + (flags & 3) + 1 + HASH, stop, true)
  }
  // Public flags: version there, no reset, connection id of 8 bytes.
  if ((flags & 0x0b) !== 0x09) return 'no'
  const version = word(bytes, start + 9)
  const number = (version & 255) - 0x30 + 10 * (((version >>> 8) & 255) - 0x30)
  if (version >>> 16 !== 0x5130 || number < 24 || number > 43) return 'no'
  const size = [1, 2, 4, 6][(flags >>> 4) & 3] as number
  // Before Q034 a byte of private flags came next.
  const frames = start + 13 + size + HASH + (number < 34 ? 1 : 0)
  return helloOfFrames(bytes, frames, stop, number >= 39)
}

/** Google's frames: the first of the crypto stream that holds a CHLO. Numbers are big-endian from Q039 on. */
function helloOfFrames(bytes: Uint8Array, start: number, end: number, big: boolean): ClientHello | 'no' {
  let at = start
  while (at >= 0 && at < end) {
    const type = bytes[at++] as number
    if (type === 0 || type === 7) continue
    if (type & 0x80) {
      // STREAM: 1fdoooss, stream id of ss + 1 bytes, offset of none or ooo + 1, length of two where d is set.
      const offset = (type >>> 2) & 7
      const idSize = (type & 3) + 1
      const id = bytes[big ? at + idSize - 1 : at]
      at += idSize + (offset === 0 ? 0 : offset + 1)
      let stop = end
      if (type & 0x20) {
        if (at + 2 > end) return 'no'
        const [low, high] = big ? [at + 1, at] : [at, at + 1]
        at += 2
        stop = at + (bytes[low] as number) + 256 * (bytes[high] as number)
      }
      if (stop > end) return 'no'
      if (id === CRYPTO_STREAM) {
        const hello = readChlo(bytes, at, stop)
        if (typeof hello === 'object') return hello
      }
      at = stop
    } else if (type & 0x40 && big) at = afterGoogleAck(bytes, at, end, type)
    else return 'no'
  }
  return 'no'
}

/**
 * A CHLO message: a table of tags and where their values end, then the values, all little-endian. `more` where it
 * goes on after `end` and the name is not there yet.
 */
export function readChlo(bytes: Uint8Array, start: number, end: number): ClientHello | 'more' | 'no' {
  if (end - start < 8) return 'more'
  if (word(bytes, start) !== CHLO) return 'no'
  const tags = little(bytes, start + 4) & 0xffff
  if (tags > MAX_TAGS) return 'no'
  const values = start + 8 + 8 * tags
  if (values > end) return 'more'
  let from = 0
  for (let i = 0; i < tags; i++) {
    const at = start + 8 + 8 * i
    const to = little(bytes, at + 4)
    if (to < from) return 'no'
    if (word(bytes, at) === SNI) {
      if (values + to > end) return 'more'
      return { sni: hostName(bytes, values + from, values + to), ech: false, alpn: [] }
    }
    from = to
  }
  return { sni: null, ech: false, alpn: [] }
}

function little(bytes: Uint8Array, at: number): number {
  return (
    ((bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24)) >>>
    0
  )
}
