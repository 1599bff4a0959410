import { HTTP_METHODS, LONGEST_METHOD } from './http-methods.ts'
import { asciiText, plainText, saysAt } from './name-text.ts'

/** The beginning of an HTTP/1 request. */
export interface HttpRequest {
  method: string
  /** Whom it is meant for: lower case, no port, an IPv6 address without brackets; null where it says none or nonsense. */
  host: string | null
  /** The target without scheme and host, `*` of OPTIONS, empty for CONNECT; at most 255 characters. */
  path: string
  userAgent: string | null
  contentType: string | null
  /** The first of `upgrade`, lower case: `websocket`, `h2c`. */
  upgrade: string | null
  /** It is sent to a proxy: the peer is not the host. */
  proxy: boolean
}

/** Bytes of a request that are looked at. */
const LONGEST = 16_384
/** Header lines that are looked at. */
const LINES = 200

/** A registered name, an IPv4 address (RFC 3986 section 3.2.2), and the underscore that is met in the field. */
const NAME = /^[a-z0-9_](?:[a-z0-9_.-]{0,251}[a-z0-9_])?$/
const IPV6 = /^[0-9a-f:.]{2,45}$/

/** `Example.NET:80` or `[2001:db8::1]:80` without its port, lower case; null where it is no host. */
export function hostOfAuthority(text: string): string | null {
  const authority = text.trim().toLowerCase()
  const bracket = /^\[([^\]]*)\](?::\d{0,5})?$/.exec(authority)
  if (bracket) {
    const address = bracket[1] ?? ''
    return IPV6.test(address) && address.includes(':') ? address : null
  }
  const name = authority.replace(/:\d{0,5}$/, '').replace(/\.$/, '')
  return NAME.test(name) && !name.includes('..') ? name : null
}

/** Where the line that begins at `at` ends: its LF, or `end` where there is none. */
function lineEnd(bytes: Uint8Array, at: number, end: number): number {
  const found = bytes.subarray(at, end).indexOf(0x0a)
  return found < 0 ? end : at + found
}

/** The method at `start`, its end behind it; '' while it may become one, null where it is none. */
export function methodAt(bytes: Uint8Array, start: number, end: number): string | null {
  let at = start
  const limit = Math.min(end, start + LONGEST_METHOD + 1)
  while (at < limit && ((bytes[at] ?? 0) === 0x2d || ((bytes[at] ?? 0) >= 0x41 && (bytes[at] ?? 0) <= 0x5a)))
    at++
  const token = asciiText(bytes, start, at)
  if (at === end) return HTTP_METHODS.some((method) => method.startsWith(token)) ? '' : null
  return bytes[at] === 0x20 && HTTP_METHODS.includes(token) ? token : null
}

/** Takes a request's target apart (RFC 9112 section 3.2). */
function readTarget(request: HttpRequest, target: string): void {
  if (request.method === 'CONNECT') {
    request.proxy = true
    request.host = hostOfAuthority(target)
    return
  }
  const absolute = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#]*)(.*)$/i.exec(target)
  if (absolute) {
    request.proxy = true
    request.host = hostOfAuthority(absolute[1] ?? '')
  }
  request.path = (absolute ? absolute[2] || '/' : target).slice(0, 255)
}

/**
 * Whom the HTTP/1 request that begins at `start` is meant for. `'more'` while its head is not there whole and less
 * than 16 KiB; with `last` true what is there is read, as nothing more comes. `'no'`: it is no request. The target's
 * own authority goes before the Host line (RFC 9112 section 3.2.2); two different Host lines are no host.
 */
export function hostOfHttp(
  bytes: Uint8Array,
  start: number,
  end: number,
  last = false,
): HttpRequest | 'more' | 'no' {
  const limit = Math.min(end, bytes.length, start + LONGEST)
  const full = last || limit === start + LONGEST
  const method = start < 0 || start >= limit ? null : methodAt(bytes, start, limit)
  if (method === null) return 'no'
  if (method === '') return full ? 'no' : 'more'
  const first = lineEnd(bytes, start, limit)
  // A long line is not looked at anew with each segment that adds to it.
  if (first === limit && !full && limit - start > 1024) return 'more'
  const line = asciiText(bytes, start + method.length + 1, first)
  // RFC 9112 section 3: a target without blanks or controls, one blank, the version.
  if (first === limit && !full) return /^[\x21-\x7e\x80-\xff]*( [HTP/1.\d]*\r?)?$/.test(line) ? 'more' : 'no'
  const [, target] = /^([\x21-\x7e\x80-\xff]+) HTTP\/1\.\d\r?$/.exec(line) ?? []
  if (target === undefined) return 'no'
  const request: HttpRequest = {
    method,
    host: null,
    path: '',
    userAgent: null,
    contentType: null,
    upgrade: null,
    proxy: false,
  }
  readTarget(request, target)
  const ended = readHead(request, bytes, first + 1, limit)
  return ended || full ? request : 'more'
}

/** Reads the header lines; whether the empty one that ends them was found. */
function readHead(request: HttpRequest, bytes: Uint8Array, at: number, end: number): boolean {
  let said: string | null = null
  let differ = false
  let ended = false
  for (let i = 0; at < end && i < LINES; i++) {
    const newline = lineEnd(bytes, at, end)
    const stop = newline > at && bytes[newline - 1] === 0x0d ? newline - 1 : newline
    if (stop === at && newline < end) {
      ended = true
      break
    }
    // The last line without its end may lack a part of its value: a name cut short would be another name.
    if (newline === end) break
    const colon = bytes.subarray(at, stop).indexOf(0x3a)
    // The lengths of the names that are looked for.
    if (colon === 4 || colon === 7 || colon === 10 || colon === 12) {
      const name = asciiText(bytes, at, at + colon).toLowerCase()
      const from = at + colon + 1
      if (name === 'host') {
        const value = asciiText(bytes, from, Math.min(stop, from + 300)).trim()
        if (said !== null && said.toLowerCase() !== value.toLowerCase()) differ = true
        said ??= value
      } else if (name === 'user-agent') request.userAgent ??= plainText(bytes, from, stop)
      else if (name === 'content-type')
        request.contentType ??= plainText(bytes, from, stop)?.toLowerCase() ?? null
      else if (name === 'upgrade')
        request.upgrade ??= plainText(bytes, from, stop)?.split(',')[0]?.trim().toLowerCase() ?? null
    }
    at = newline + 1
  }
  if (!request.proxy && said !== null && !differ) request.host = hostOfAuthority(said)
  return ended
}

/** Whether an HTTP/1 response begins here: `HTTP/1.x`, a blank and a status (RFC 9112 section 4). */
export function isResponse(bytes: Uint8Array, start: number, end: number): boolean {
  end = Math.min(end, bytes.length)
  const digit = (at: number) => (bytes[at] ?? 0) >= 0x30 && (bytes[at] ?? 0) <= 0x39
  return (
    end - start >= 12 &&
    saysAt(bytes, start, end, 'HTTP/1.') &&
    digit(start + 7) &&
    bytes[start + 8] === 0x20 &&
    (bytes[start + 9] ?? 0) >= 0x31 &&
    (bytes[start + 9] ?? 0) <= 0x35 &&
    digit(start + 10) &&
    digit(start + 11)
  )
}
