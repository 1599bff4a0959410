/** Bytes of hellos, made from what they should say. */

export interface HelloParts {
  sni?: string
  alpn?: string[]
  /** Further extensions: number and content. They come first. */
  extensions?: [number, number[] | Uint8Array][]
  version?: number
  session?: number
  /** Length of the cookie DTLS has. */
  cookie?: number
  /** Bytes of an extension that fills up. */
  padding?: number
}

export const text = (value: string): Uint8Array => new TextEncoder().encode(value)
export const u8 = (...values: number[]): Uint8Array => Uint8Array.from(values)
export const u16 = (value: number): Uint8Array => u8(value >> 8, value)
export const u24 = (value: number): Uint8Array => u8(value >> 16, value >> 8, value)

export function join(...parts: (Uint8Array | number[])[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}

export function extension(type: number, content: Uint8Array | number[]): Uint8Array {
  return join(u16(type), u16(content.length), content)
}

export function serverName(name: Uint8Array): Uint8Array {
  return extension(0, join(u16(name.length + 3), u8(0), u16(name.length), name))
}

/** The body of a ClientHello (RFC 8446 section 4.1.2). */
export function helloBody(parts: HelloParts): Uint8Array {
  const { version = 0x0303, session = 32, cookie } = parts
  const extensions: Uint8Array[] = (parts.extensions ?? []).map(([type, content]) => extension(type, content))
  if (parts.padding !== undefined) extensions.push(extension(21, new Uint8Array(parts.padding)))
  if (parts.sni !== undefined) extensions.push(serverName(text(parts.sni)))
  if (parts.alpn !== undefined) {
    const names = join(...parts.alpn.map((name) => join(u8(name.length), text(name))))
    extensions.push(extension(16, join(u16(names.length), names)))
  }
  const all = join(...extensions)
  return join(
    u16(version),
    new Uint8Array(32).fill(7),
    u8(session),
    new Uint8Array(session).fill(9),
    cookie === undefined ? [] : join(u8(cookie), new Uint8Array(cookie).fill(5)),
    u16(4),
    [0x13, 0x01, 0xc0, 0x2b],
    [1, 0],
    u16(all.length),
    all,
  )
}

/** With the header of a handshake message. */
export function handshake(body: Uint8Array): Uint8Array {
  return join(u8(1), u24(body.length), body)
}

/** In TLS records of at most `size` bytes. */
export function records(message: Uint8Array, size = 16_384): Uint8Array {
  const parts: Uint8Array[] = []
  for (let at = 0; at < message.length; at += size) {
    const part = message.subarray(at, at + size)
    parts.push(join(u8(22, 3, 1), u16(part.length), part))
  }
  return join(...parts)
}

/** Numbers from 0 to 2^32 that are the same in every run. */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return (value ^ (value >>> 14)) >>> 0
  }
}

/** A copy with some bits turned, bytes overwritten, cut off or doubled. */
export function mutate(bytes: Uint8Array, next: () => number): Uint8Array {
  let out: Uint8Array = bytes.slice()
  for (let i = next() % 4; i >= 0 && out.length > 0; i--) {
    const at = next() % out.length
    const kind = next() % 5
    if (kind === 0) out[at] = (out[at] as number) ^ (1 << (next() % 8))
    else if (kind === 1) out[at] = 0xff
    else if (kind === 2) out[at] = 0
    else if (kind === 3) out = out.slice(0, at)
    else out = join(out.subarray(0, at), out.subarray(Math.max(0, at - (next() % 64))))
  }
  return out
}
