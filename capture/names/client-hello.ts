/** What a hello tells of where its client wants to go. */
export interface ClientHello {
  /** server_name, lower case, no trailing dot; null where there is none or it can't be the name of a host. */
  sni: string | null
  /**
   * The hello has an encrypted_client_hello (or the older encrypted_server_name) extension. That alone does not make
   * `sni` an outer name: browsers send the extension with random content (GREASE, RFC 9849 section 6.2) in every
   * hello, and then `sni` is the true name; the two are made to look alike. What tells them apart is the name: with
   * real ECH it is the public name of the provider (cloudflare-ech.com), which its many customers share.
   */
  ech: boolean
  /** Protocols offered (RFC 7301) that are printable, in the client's order. */
  alpn: string[]
}

const SERVER_NAME = 0
const ALPN = 16
const MAX_PROTOCOLS = 32

/**
 * Reads the body of a ClientHello, without its handshake header: TLS up to 1.3 (RFC 8446 section 4.1.2) and DTLS
 * 1.0 to 1.3 with its cookie (RFC 9147 section 5.3). Null where it is none, or lengths contradict each other before
 * a server_name was met.
 */
export function readClientHello(bytes: Uint8Array, start: number, end: number): ClientHello | null {
  return read(bytes, start, Math.min(end, bytes.length), false)
}

/** The same of a body whose end was not captured: null unless the server_name is in what there is. */
export function readCutClientHello(bytes: Uint8Array, start: number, end: number): ClientHello | null {
  return read(bytes, start, Math.min(end, bytes.length), true)
}

/** `bytes[start, end)` as the name of a host, lower case, no trailing dot; null where it can't be one. */
export function hostName(bytes: Uint8Array, start: number, end: number): string | null {
  const stop = end > start && bytes[end - 1] === 0x2e ? end - 1 : end
  if (stop <= start || stop - start > 253 || stop > bytes.length) return null
  let name = ''
  let label = 0
  let colon = -1
  for (let at = start; at < stop; at++) {
    let char = bytes[at] as number
    if (colon >= 0 || char === 0x3a) {
      // Some clients put their port behind the name, against RFC 6066 section 3: it is what they said.
      if (colon < 0 && label === 0) return null
      if (colon >= 0 && (char < 0x30 || char > 0x39)) return null
      if (colon < 0) colon = at
      else if (at - colon > 5) return null
    } else if (char === 0x2e) {
      if (label === 0) return null
      label = 0
    } else {
      if (char >= 0x41 && char <= 0x5a) char += 0x20
      const fits =
        (char >= 0x61 && char <= 0x7a) || (char >= 0x30 && char <= 0x39) || char === 0x2d || char === 0x5f
      if (!fits || ++label > 63) return null
    }
    name += String.fromCharCode(char)
  }
  return label === 0 || colon === stop - 1 ? null : name
}

function read(bytes: Uint8Array, start: number, end: number, cut: boolean): ClientHello | null {
  // Version, random and the length of the session id.
  if (start < 0 || end - start < 35) return null
  const major = bytes[start] as number
  // DTLS counts down from 254; 1.0 was old OpenSSL's.
  const datagram = major === 0xfe || (major === 1 && bytes[start + 1] === 0)
  if (major !== 3 && !datagram) return null
  const session = bytes[start + 34] as number
  let at = start + 35 + session
  if (session > 32 || at >= end) return null
  if (datagram) at += 1 + (bytes[at] as number)
  if (at + 2 > end) return null
  const suites = uint16(bytes, at)
  at += 2 + suites
  if (suites === 0 || suites % 2 !== 0 || at >= end) return null
  const compressions = bytes[at] as number
  at += 1 + compressions
  if (compressions === 0 || at > end) return null

  const hello: ClientHello = { sni: null, ech: false, alpn: [] }
  if (at === end) return cut ? null : hello
  if (at + 2 > end) return null
  const stop = at + 2 + uint16(bytes, at)
  return readExtensions(bytes, at + 2, Math.min(stop, end), cut || stop > end, hello)
}

function readExtensions(
  bytes: Uint8Array,
  start: number,
  end: number,
  cut: boolean,
  hello: ClientHello,
): ClientHello | null {
  let named = false
  let at = start
  while (at + 4 <= end) {
    const type = uint16(bytes, at)
    const from = at + 4
    at = from + uint16(bytes, at + 2)
    if (at > end) break
    if (type === SERVER_NAME && !named) {
      named = true
      hello.sni = readServerName(bytes, from, at)
    } else if (type === ALPN && hello.alpn.length === 0) readProtocols(bytes, from, at, hello.alpn)
    else if (isEncryptedHello(type)) hello.ech = true
  }
  // What is damaged behind the name does not make the name wrong.
  return named || (at === end && !cut) ? hello : null
}

/** RFC 9849: 0xfe0d; its drafts 8 to 12: 0xfe08 to 0xfe0c, draft 7: 0xff02; encrypted SNI before it: 0xffce. */
function isEncryptedHello(type: number): boolean {
  return (type >= 0xfe08 && type <= 0xfe0d) || type === 0xff02 || type === 0xffce
}

/** RFC 6066 section 3: the first entry of type host_name. */
function readServerName(bytes: Uint8Array, start: number, end: number): string | null {
  if (start + 2 > end) return null
  const stop = Math.min(start + 2 + uint16(bytes, start), end)
  let at = start + 2
  while (at + 3 <= stop) {
    const from = at + 3
    const to = from + uint16(bytes, at + 1)
    if (to > stop) return null
    if (bytes[at] === 0) return hostName(bytes, from, to)
    at = to
  }
  return null
}

function readProtocols(bytes: Uint8Array, start: number, end: number, protocols: string[]): void {
  if (start + 2 > end) return
  const stop = Math.min(start + 2 + uint16(bytes, start), end)
  let at = start + 2
  while (at < stop && protocols.length < MAX_PROTOCOLS) {
    const from = at + 1
    at = from + (bytes[at] as number)
    if (at > stop) return
    let protocol = ''
    for (let i = from; i < at; i++) {
      const char = bytes[i] as number
      if (char < 0x21 || char > 0x7e) {
        protocol = ''
        break
      }
      protocol += String.fromCharCode(char)
    }
    if (protocol !== '') protocols.push(protocol)
  }
}

function uint16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] as number) << 8) | (bytes[at + 1] as number)
}
