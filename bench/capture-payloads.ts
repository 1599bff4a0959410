import { createCipheriv, createHmac } from 'node:crypto'
import { ascii, join, u16, u32 } from './capture-bytes.ts'

/** What the packets of a made capture carry: DNS, TLS, QUIC, DHCP, NTP. */

/** A random byte source: `count` bytes. */
export type Bytes = (count: number) => Uint8Array

/** A name as DNS writes it, uncompressed (RFC 1035 section 3.1). */
export const dnsName = (name: string): Uint8Array =>
  join(...name.split('.').flatMap((label) => [label.length, ascii(label)]), 0)

export interface DnsRecord {
  name: string
  type: number
  data: Uint8Array
}

/** A DNS message; `flags` 0x100 for a question, 0x8180 for an answer, 0x8400 for mDNS. */
export function dns(
  id: number,
  flags: number,
  questions: readonly { name: string; type: number }[],
  answers: readonly DnsRecord[],
): Uint8Array {
  return join(
    u16(id),
    u16(flags),
    u16(questions.length),
    u16(answers.length),
    u32(0),
    ...questions.map(({ name, type }) => join(dnsName(name), u16(type), u16(1))),
    ...answers.map(({ name, type, data }) =>
      join(dnsName(name), u16(type), u16(1), u32(120), u16(data.length), data),
    ),
  )
}

const sized8 = (bytes: Uint8Array): Uint8Array => join(bytes.length, bytes)
const sized16 = (bytes: Uint8Array): Uint8Array => join(u16(bytes.length), bytes)
const extension = (type: number, body: Uint8Array): Uint8Array => join(u16(type), sized16(body))
const list16 = (...values: number[]): Uint8Array => sized16(join(...values.map(u16)))

/** The handshake message of a TLS 1.3 ClientHello (RFC 8446 section 4.1.2). `padding` makes it span segments. */
export function clientHello(name: string, random: Bytes, quic: boolean, padding = 0): Uint8Array {
  const host = join(0, sized16(ascii(name)))
  const alpn = quic ? ['h3'] : ['h2', 'http/1.1']
  const extensions = join(
    extension(0, sized16(host)),
    extension(10, list16(0x1d, 0x17, 0x18)),
    extension(13, list16(0x403, 0x804, 0x401, 0x503, 0x805, 0x501, 0x806, 0x601)),
    extension(16, sized16(join(...alpn.map((id) => sized8(ascii(id)))))),
    extension(43, Uint8Array.of(2, 3, 4)),
    extension(45, Uint8Array.of(1, 1)),
    extension(51, sized16(join(u16(0x1d), sized16(random(32))))),
    quic ? extension(57, Uint8Array.of(4, 4, 0x80, 0x10, 0, 0, 1, 2, 0x67, 0x10)) : [],
    padding > 0 ? extension(21, new Uint8Array(padding)) : [],
  )
  const body = join(
    u16(0x303),
    random(32),
    sized8(quic ? new Uint8Array(0) : random(32)),
    list16(0x1301, 0x1302, 0x1303, ...(quic ? [] : [0xc02b, 0xc02f, 0xc02c, 0xc030])),
    Uint8Array.of(1, 0),
    sized16(extensions),
  )
  return join(1, 0, u16(body.length), body)
}

/** The handshake message of a ServerHello (RFC 8446 section 4.1.3). */
export function serverHello(random: Bytes): Uint8Array {
  const extensions = join(
    extension(43, Uint8Array.of(3, 4)),
    extension(51, join(u16(0x1d), sized16(random(32)))),
  )
  const body = join(u16(0x303), random(32), sized8(random(32)), u16(0x1301), 0, sized16(extensions))
  return join(2, 0, u16(body.length), body)
}

/** A TLS record: 22 handshake, 20 change cipher spec, 23 application data. */
export const tlsRecord = (type: number, body: Uint8Array): Uint8Array => join(type, 3, 3, sized16(body))

const SALT = Buffer.from('38762cf7f55934b34d179ae6a4c80cadccbb7f0a', 'hex')
const hmac = (key: Uint8Array, data: Uint8Array): Uint8Array =>
  createHmac('sha256', key).update(data).digest()
const expand = (secret: Uint8Array, label: string, length: number): Uint8Array =>
  hmac(secret, join(u16(length), sized8(ascii(`tls13 ${label}`)), 0, 1)).subarray(0, length)

/** CRYPTO frames of a handshake message, cut at `cuts` and in the order given by `order`. */
export function cryptoFrames(
  message: Uint8Array,
  cuts: readonly number[],
  order: readonly number[],
): Uint8Array[] {
  const edges = [0, ...cuts, message.length]
  return order.map((part) => {
    const from = edges[part] ?? 0
    const to = edges[part + 1] ?? message.length
    return join(6, u16(0x4000 | from), u16(0x4000 | (to - from)), message.subarray(from, to))
  })
}

export interface InitialOptions {
  /** What both sides' keys are made of: the first destination connection id of the client. */
  keyed: Uint8Array
  destination: Uint8Array
  source: Uint8Array
  number: number
  fromServer?: boolean
}

/** A protected QUIC v1 Initial of 1,200 bytes (RFC 9001 section 5). */
export function quicInitial(options: InitialOptions, frames: Uint8Array): Uint8Array {
  const secret = expand(hmac(SALT, options.keyed), options.fromServer ? 'server in' : 'client in', 32)
  const start = join(0xc1, u32(1), sized8(options.destination), sized8(options.source), 0)
  const numberAt = start.length + 2
  const plain = join(frames, new Uint8Array(Math.max(0, 1200 - numberAt - 2 - 16 - frames.length)))
  const header = join(start, u16(0x4000 | (plain.length + 18)), u16(options.number))
  const nonce = Uint8Array.from(expand(secret, 'quic iv', 12))
  nonce[11] = (nonce[11] ?? 0) ^ (options.number & 255)
  nonce[10] = (nonce[10] ?? 0) ^ (options.number >> 8)
  const cipher = createCipheriv('aes-128-gcm', expand(secret, 'quic key', 16), nonce)
  cipher.setAAD(header)
  const packet = join(header, cipher.update(plain), cipher.final(), cipher.getAuthTag())
  const mask = createCipheriv('aes-128-ecb', expand(secret, 'quic hp', 16), null).update(
    packet.subarray(numberAt + 4, numberAt + 20),
  )
  packet[0] = (packet[0] ?? 0) ^ ((mask[0] ?? 0) & 15)
  for (let i = 0; i < 2; i++) packet[numberAt + i] = (packet[numberAt + i] ?? 0) ^ (mask[i + 1] ?? 0)
  return packet
}

/** A DHCPv4 message (RFC 2131) with a message type and more options. */
export function dhcp(
  type: number,
  mac: Uint8Array,
  given: Uint8Array,
  options: readonly [code: number, value: Uint8Array][],
): Uint8Array {
  const asks = type === 1 || type === 3
  return join(
    asks ? 1 : 2,
    [1, 6, 0],
    mac.subarray(2, 6),
    u32(0),
    u32(0),
    asks ? u32(0) : given,
    u32(0),
    u32(0),
    mac,
    new Uint8Array(10 + 192),
    u32(0x63825363),
    [53, 1, type],
    ...options.map(([code, value]) => join(code, sized8(value))),
    255,
  )
}

/** A client's NTP question or, with `answer`, a server's reply (RFC 5905 section 7.3). */
export const ntp = (random: Bytes, answer: boolean): Uint8Array =>
  join(answer ? 0x24 : 0x23, answer ? 2 : 0, 6, 0xec, u32(0), u32(0), u32(0), new Uint8Array(24), random(8))
