/** One Ethernet frame and when it was seen. */
export type Frame = Uint8Array

/** An end of a conversation. */
export interface End {
  address: string
  port: number
}

const bytes = (...parts: (number | number[] | Uint8Array)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...part])))
const u16 = (value: number): number[] => [(value >> 8) & 255, value & 255]
const u24 = (value: number): number[] => [(value >> 16) & 255, ...u16(value)]
const u32 = (value: number): number[] => [...u16(value >>> 16), ...u16(value & 0xffff)]
export const ascii = (text: string): Uint8Array => new TextEncoder().encode(text)

function addressBytes(text: string): number[] {
  if (!text.includes(':')) return text.split('.').map(Number)
  const [head = '', tail = ''] = text.split('::')
  const words = (part: string) => part.split(':').filter((word) => word !== '')
  const missing = 8 - words(head).length - words(tail).length
  return [...words(head), ...Array.from({ length: missing }, () => '0'), ...words(tail)].flatMap((word) =>
    u16(Number.parseInt(word, 16)),
  )
}

/** The Internet checksum (RFC 1071). */
function checksum(data: Uint8Array): number {
  let sum = 0
  for (let at = 0; at < data.length; at += 2) sum += ((data[at] ?? 0) << 8) | (data[at + 1] ?? 0)
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >>> 16)
  return ~sum & 0xffff
}

/** An IP packet without a link layer; the checksum of what it carries stands at `sumAt`. */
function ip(
  from: string,
  to: string,
  protocol: number,
  payload: Uint8Array,
  sumAt: number | null,
): Uint8Array {
  const source = addressBytes(from)
  const target = addressBytes(to)
  const body = payload.slice()
  if (sumAt !== null) {
    // ICMP for IPv4 is summed without the addresses (RFC 792).
    const pseudo = protocol === 1 ? [] : [...source, ...target, ...u32(body.length), ...u32(protocol)]
    body.set(u16(checksum(bytes(pseudo, body))), sumAt)
  }
  if (source.length === 16) return bytes(0x60, 0, 0, 0, u16(body.length), protocol, 64, source, target, body)
  const head = bytes(0x45, 0, u16(20 + body.length), 0, 1, 0x40, 0, 64, protocol, 0, 0, source, target)
  head.set(u16(checksum(head)), 10)
  return bytes(head, body)
}

const ethernet = (packet: Uint8Array): Frame =>
  bytes([2, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 2], (packet[0] ?? 0) >> 4 === 6 ? [0x86, 0xdd] : [8, 0], packet)

/** The IP packet of a frame. */
export const packetOf = (frame: Frame = new Uint8Array()): Uint8Array => frame.slice(14)

const udpPacket = (from: End, to: End, payload: Uint8Array): Uint8Array =>
  ip(
    from.address,
    to.address,
    17,
    bytes(u16(from.port), u16(to.port), u16(8 + payload.length), 0, 0, payload),
    6,
  )

export const udp = (from: End, to: End, payload: Uint8Array): Frame => ethernet(udpPacket(from, to, payload))

const FIN = 1
const SYN = 2
const ACK = 16
const PSH = 8

function tcpPacket(
  from: End,
  to: End,
  seq: number,
  ack: number,
  flags: number,
  payload: Uint8Array,
): Uint8Array {
  const head = bytes(u16(from.port), u16(to.port), u32(seq), u32(ack), 0x50, flags, 0xff, 0xff, 0, 0, 0, 0)
  return ip(from.address, to.address, 6, bytes(head, payload), 16)
}

/** What one side says in a TCP connection. */
export type Said = readonly ['client' | 'server', Uint8Array]

/** A whole TCP connection: handshake of three, each thing said with its acknowledgement, and the end. */
export function tcp(client: End, server: End, said: readonly Said[]): Frame[] {
  const frames: Frame[] = []
  const sent = { client: 1000, server: 5000 }
  const send = (side: 'client' | 'server', flags: number, payload: Uint8Array = new Uint8Array()) => {
    const [from, to, other] =
      side === 'client' ? ([client, server, 'server'] as const) : ([server, client, 'client'] as const)
    frames.push(ethernet(tcpPacket(from, to, sent[side], flags === SYN ? 0 : sent[other], flags, payload)))
    sent[side] += payload.length + ((flags & (SYN | FIN)) === 0 ? 0 : 1)
  }
  send('client', SYN)
  send('server', SYN | ACK)
  send('client', ACK)
  for (const [side, payload] of said) {
    send(side, PSH | ACK, payload)
    send(side === 'client' ? 'server' : 'client', ACK)
  }
  send('client', FIN | ACK)
  send('server', FIN | ACK)
  send('client', ACK)
  return frames
}

/** An ICMP message, type and code first. */
export const icmp = (from: string, to: string, type: number, code: number, rest: Uint8Array): Frame =>
  from.includes(':')
    ? ethernet(ip(from, to, 58, bytes(type, code, 0, 0, rest), 2))
    : ethernet(ip(from, to, 1, bytes(type, code, 0, 0, rest), 2))

/** ICMP port unreachable (RFC 792) about a UDP packet. */
export const unreachable = (from: string, to: string, about: { from: End; to: End }): Frame =>
  icmp(from, to, 3, 3, bytes([0, 0, 0, 0], udpPacket(about.from, about.to, ascii('12345678')).slice(0, 28)))

/** A capture file of Ethernet frames a millisecond apart (little endian, microseconds). */
export function pcap(frames: readonly Frame[]): Uint8Array {
  const little = (value: number) => u32(value).reverse()
  return bytes(
    [0xd4, 0xc3, 0xb2, 0xa1, 2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0, 0, 1, 0, 0, 0],
    ...frames.map((frame, index) =>
      bytes(
        little(1_700_000_000 + Math.floor(index / 1000)),
        little((index % 1000) * 1000),
        little(frame.length),
        little(frame.length),
        frame,
      ),
    ),
  )
}

const extension = (type: number, data: Uint8Array): Uint8Array => bytes(u16(type), u16(data.length), data)

/** A TLS ClientHello in one record (RFC 8446 section 4.1.2); `ech` adds an encrypted inner one, `padding` bytes. */
export function clientHello(
  name: string | null,
  { ech = false, padding = 0 }: { ech?: boolean; padding?: number } = {},
): Uint8Array {
  const host = ascii(name ?? '')
  const extensions = bytes(
    name === null ? [] : extension(0, bytes(u16(host.length + 3), 0, u16(host.length), host)),
    extension(10, bytes(u16(2), u16(29))),
    extension(13, bytes(u16(2), u16(0x0403))),
    extension(43, bytes(2, u16(0x0304))),
    // encrypted_client_hello: outer, HKDF-SHA256 and AES-128-GCM, config 1, key and payload that no one reads.
    ech
      ? extension(
          0xfe0d,
          bytes(0, u16(1), u16(1), 1, u16(32), Array(32).fill(7), u16(100), Array(100).fill(9)),
        )
      : [],
    padding > 0 ? extension(21, new Uint8Array(padding)) : [],
  )
  const hello = bytes(
    u16(0x0303),
    Array(32).fill(5),
    0,
    u16(4),
    u16(0x1301),
    u16(0xc02f),
    1,
    0,
    u16(extensions.length),
    extensions,
  )
  const handshake = bytes(1, u24(hello.length), hello)
  return bytes(0x16, u16(0x0301), u16(handshake.length), handshake)
}

/** A TLS ServerHello, and a record of encrypted bytes behind it. */
export function serverHello(): Uint8Array {
  const hello = bytes(
    u16(0x0303),
    Array(32).fill(6),
    0,
    u16(0x1301),
    0,
    u16(6),
    extension(43, bytes(u16(0x0304))),
  )
  const handshake = bytes(2, u24(hello.length), hello)
  return bytes(0x16, u16(0x0303), u16(handshake.length), handshake, sealed(64))
}

/** A record of encrypted data. */
export const sealed = (length: number): Uint8Array =>
  bytes(0x17, u16(0x0303), u16(length), Array(length).fill(0xa5))

const labels = (name: string): Uint8Array =>
  bytes(...name.split('.').map((label) => bytes(label.length, ascii(label))), 0)

/** A DNS question for an address (RFC 1035 section 4). */
export const dnsQuery = (name: string, id = 7): Uint8Array =>
  bytes(u16(id), u16(0x0100), u16(1), u16(0), u16(0), u16(0), labels(name), u16(1), u16(1))

/** Its answer. */
export const dnsAnswer = (name: string, id = 7): Uint8Array =>
  bytes(
    u16(id),
    u16(0x8180),
    u16(1),
    u16(1),
    u16(0),
    u16(0),
    labels(name),
    u16(1),
    u16(1),
    u16(0xc00c),
    u16(1),
    u16(1),
    u32(60),
    u16(4),
    [18, 194, 1, 1],
  )

/** A DNS message as TCP carries it, behind its length. */
export const byTcp = (message: Uint8Array): Uint8Array => bytes(u16(message.length), message)

/** The start of HTTP/2 without TLS (RFC 9113 section 3.3): preface, settings and one GET. */
export function http2(authority: string | null): Uint8Array {
  const frame = (type: number, flags: number, stream: number, payload: Uint8Array) =>
    bytes(u24(payload.length), type, flags, u32(stream), payload)
  const named = (index: number, text: string) => bytes(index, text.length, ascii(text))
  // HPACK (RFC 7541): GET, http and / are in the static table; :authority is its first name.
  const headers = bytes(0x82, 0x86, 0x84, authority === null ? [] : named(1, authority))
  return bytes(
    ascii('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
    frame(4, 0, 0, new Uint8Array()),
    frame(1, 5, 1, headers),
  )
}

/** Bytes cut in pieces, as segments of TCP may be. */
export function pieces(whole: Uint8Array, ...at: number[]): Uint8Array[] {
  const ends = [...at, whole.length]
  return ends.map((end, index) => whole.slice(index === 0 ? 0 : ends[index - 1], end))
}
