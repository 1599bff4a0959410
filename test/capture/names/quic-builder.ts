import { ecb, gcm } from '@noble/ciphers/aes.js'
import { expand, extract } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { join, text, u8, u16 } from './client-hello-builder.ts'

/** Client packets of QUIC, protected by the library's AES-GCM and HKDF and not by the code under test. */

export interface Initial {
  version?: number
  salt?: string
  label?: string
  /** The two type bits. */
  type?: number
  id?: Uint8Array
  source?: Uint8Array
  /** The connection id the keys come from, where it is not `id`. */
  keyId?: Uint8Array
  token?: Uint8Array
  number?: number
  numberSize?: 1 | 2 | 3 | 4
  payload: Uint8Array
  /** Fills up with PADDING until the packet has this size. */
  size?: number
}

export const SALTS = {
  v1: '38762cf7f55934b34d179ae6a4c80cadccbb7f0a',
  v2: '0dede3def700a6db819381be6e269dcbf9bd2ed9',
  draft22: '7fbcdb0e7c66bbe9193a96cd21519ebd7a02644a',
  draft23: 'c3eef712c72ebb5a11a7d2432bb46365bef9f502',
  draft29: 'afbfec289993d24c9e9786f19c6111e04390a899',
  q050: '504574efd066fe2f9d945cfcdbd3a7f0d3b56b45',
  t050: '7ff579e5acd072915580304c43a2367c60488310',
  t051: '7a4edef4e7ccee5fa4506c19124fc8ccda6e033d',
}
export const V2 = { version: 0x6b3343cf, salt: SALTS.v2, label: 'quicv2 ', type: 1 }
export const ID = fromHex('8394c8f03e515708')

export function fromHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The shortest form that holds the value, or one of `size` bytes. */
export function varint(value: number, size = value < 64 ? 1 : value < 16_384 ? 2 : 4): Uint8Array {
  const out = new Uint8Array(size)
  let left = value
  for (let i = size - 1; i >= 0; i--) {
    out[i] = left % 256
    left = Math.floor(left / 256)
  }
  out[0] = (out[0] ?? 0) | (Math.log2(size) << 6)
  return out
}

export function crypto(offset: number, data: Uint8Array, type = 6): Uint8Array {
  return join(u8(type), varint(offset), varint(data.length), data)
}

/** HKDF-Expand-Label (RFC 8446 section 7.1). */
export function expandLabel(secret: Uint8Array, label: string, length: number): Uint8Array {
  const name = text(`tls13 ${label}`)
  return expand(sha256, secret, join(u16(length), u8(name.length), name, u8(0)), length)
}

export function clientKeys(salt: string, label: string, id: Uint8Array) {
  const client = expandLabel(extract(sha256, id, fromHex(salt)), 'client in', 32)
  return {
    key: expandLabel(client, `${label}key`, 16),
    iv: expandLabel(client, `${label}iv`, 12),
    header: expandLabel(client, `${label}hp`, 16),
  }
}

/** A protected Initial packet (RFC 9001 section 5). */
export function initial(parts: Initial): Uint8Array {
  const {
    version = 1,
    salt = SALTS.v1,
    label = 'quic ',
    type = 0,
    id = ID,
    number = 0,
    numberSize = 4,
  } = parts
  const { token = u8(), source = u8() } = parts
  const keys = clientKeys(salt, label, parts.keyId ?? id)
  const head = join(
    u8(0xc0 | (type << 4) | (numberSize - 1)),
    u16(version >>> 16),
    u16(version),
    u8(id.length),
    id,
    u8(source.length),
    source,
    varint(token.length),
    token,
  )
  const room = (parts.size ?? 0) - head.length - 2 - numberSize - 16
  const payload = join(parts.payload, new Uint8Array(Math.max(0, room - parts.payload.length)))
  const digits = Uint8Array.from({ length: numberSize }, (_, i) => number >>> (8 * (numberSize - 1 - i)))
  const header = join(head, varint(numberSize + payload.length + 16, 2), digits)
  const nonce = keys.iv.slice()
  digits.forEach((byte, i) => {
    nonce[12 - numberSize + i] = (nonce[12 - numberSize + i] ?? 0) ^ byte
  })
  const packet = join(header, gcm(keys.key, nonce, header).encrypt(payload))
  const at = header.length - numberSize
  const mask = ecb(keys.header, { disablePadding: true }).encrypt(packet.slice(at + 4, at + 20))
  packet[0] = (packet[0] ?? 0) ^ ((mask[0] ?? 0) & 0x0f)
  for (let i = 0; i < numberSize; i++) packet[at + i] = (packet[at + i] ?? 0) ^ (mask[i + 1] ?? 0)
  return packet
}

/** A 0-RTT or Handshake packet, its content no more than noise. */
export function otherPacket(type: number, size: number, id = ID, version = 1): Uint8Array {
  const head = join(u8(0xc0 | (type << 4)), u16(version >>> 16), u16(version), u8(id.length), id, u8(0))
  return join(head, varint(size, 2), new Uint8Array(size).fill(0x5a))
}
