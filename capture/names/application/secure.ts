import { u16, u32 } from '../../bytes.ts'
import { saysAt } from '../name-text.ts'
import type { Recogniser } from './read.ts'

/** A record of TLS 1.0 to 1.3 (RFC 8446 section 5.1): a hello, or one from the middle of a connection. */
export const tls: Recogniser = (bytes, start, end) => {
  const type = bytes[start] ?? 0
  const minor = bytes[start + 2] ?? 0
  if (type < 20 || type > 23 || end - start < 6 || bytes[start + 1] !== 3 || minor > 4) return null
  const length = u16(bytes, start + 3)
  if (length === 0 || length > 16_384 + 2048) return null
  const first = bytes[start + 5] ?? 0
  if (type === 22) return first === 1 || first === 2 ? 'tls' : null
  if (type === 21) return length === 2 && (first === 1 || first === 2) ? 'tls' : null
  if (type === 20) return length === 1 && first === 1 ? 'tls' : null
  return minor === 3 && length > 16 ? 'tls' : null
}

/** A handshake record of DTLS 1.0 or 1.2 (RFC 6347 section 4.1); DTLS 1.3 begins the same (RFC 9147). */
export const dtls: Recogniser = (bytes, start, end) => {
  if (bytes[start] !== 22 || end - start < 25 || bytes[start + 1] !== 0xfe) return null
  const version = bytes[start + 2]
  const kind = bytes[start + 13] ?? 0
  if ((version !== 0xff && version !== 0xfd) || u16(bytes, start + 3) !== 0) return null
  return u16(bytes, start + 11) >= 12 && kind > 0 && kind < 4 ? 'dtls' : null
}

const quicVersion = (version: number): boolean =>
  version === 1 ||
  version === 0x6b3343cf ||
  // The drafts up to 34, and Google's Q046, Q050, T050, T051.
  (version >= 0xff000016 && version <= 0xff000022) ||
  version === 0x51303436 ||
  version === 0x51303530 ||
  version === 0x54303530 ||
  version === 0x54303531

/** A long header of QUIC with a version that exists (RFC 8999, RFC 9000, RFC 9369), or Google's before it. */
export const quic: Recogniser = (bytes, start, end) => {
  const first = bytes[start] ?? 0
  const size = end - start
  if (size < 20) return null
  // gQUIC Q043 and before: a public header with a version and an 8-byte connection id.
  if ((first & 0xc9) === 0x09 && saysAt(bytes, start + 9, end, 'Q0')) {
    const tens = bytes[start + 11] ?? 0
    const ones = bytes[start + 12] ?? 0
    return tens >= 0x32 && tens <= 0x34 && ones >= 0x30 && ones <= 0x39 ? 'quic' : null
  }
  if ((first & 0xc0) !== 0xc0 || !quicVersion(u32(bytes, start + 1))) return null
  // Google's Q046 has both lengths in one byte.
  if (bytes[start + 1] === 0x51) return 'quic'
  const destination = bytes[start + 5] ?? 0
  const source = bytes[start + 6 + destination] ?? 0
  return destination <= 20 && source <= 20 && 7 + destination + source < size ? 'quic' : null
}

/** RFC 8489 section 5; the methods 3 to 9 are those of TURN (RFC 8656 section 17). */
export const stun: Recogniser = (bytes, start, end) => {
  const kind = u16(bytes, start)
  if (end - start < 20 || kind > 0x3fff || u32(bytes, start + 4) !== 0x2112a442) return null
  const length = u16(bytes, start + 2)
  if (length % 4 !== 0 || length > 2048) return null
  const method = ((kind & 0x3e00) >> 2) | ((kind & 0xe0) >> 1) | (kind & 0x0f)
  return method >= 3 && method <= 9 ? 'turn' : method === 1 ? 'stun' : null
}

/** The handshake messages and keep-alives of the WireGuard paper, section 5.4: fixed sizes, three zero bytes. */
export const wireguard: Recogniser = (bytes, start, end, port) => {
  const type = bytes[start] ?? 0
  const size = end - start
  if (type < 1 || type > 4 || bytes[start + 1] !== 0 || u16(bytes, start + 2) !== 0) return null
  if ((type === 1 && size === 148) || (type === 2 && size === 92)) return 'wireguard'
  if (port !== 51820) return null
  return (type === 3 && size === 64) || (type === 4 && size >= 32 && size % 16 === 0) ? 'wireguard' : null
}

/** P_CONTROL_HARD_RESET of client or server, version 2, without and with an HMAC (OpenVPN protocol, section 3). */
const openvpnReset = (bytes: Uint8Array, at: number, size: number, port: number): boolean => {
  const first = bytes[at] ?? 0
  // The key id of a first packet is 0.
  if (first !== 0x38 && first !== 0x40 && first !== 0x50) return false
  // Session id, no acknowledgement, packet id 0.
  if (first === 0x38 && size === 14) return bytes[at + 9] === 0 && u32(bytes, at + 10) === 0
  return port === 1194 && size >= 14
}

export const openvpn: Recogniser = (bytes, start, end, port) =>
  openvpnReset(bytes, start, end - start, port) ? 'openvpn' : null

/** Over TCP each packet has its length before it. */
export const openvpnTcp: Recogniser = (bytes, start, end, port) =>
  u16(bytes, start) === end - start - 2 && openvpnReset(bytes, start + 2, end - start - 2, port)
    ? 'openvpn'
    : null
