import { hostOfHttp, isResponse, methodAt } from '../http.ts'
import { asciiText, saysAt } from '../name-text.ts'
import type { Recogniser } from './read.ts'

/** What the path, type or upgrade of a request says about what runs over HTTP. */
function overHttp(bytes: Uint8Array, start: number, end: number): string | null {
  const request = hostOfHttp(bytes, start, end, true)
  if (typeof request === 'string') return null
  const { method, path, contentType, upgrade } = request
  if (upgrade === 'websocket') return 'websocket'
  // HomeKit Accessory Protocol, non-commercial version R2, sections 5.6 and 5.7; AirPlay has the same paths, not these.
  if (contentType === 'application/pairing+tlv8' || contentType === 'application/hap+json') return 'homekit'
  if (method === 'POST' && /^\/app\/(handshake[12]$|request\?seq=)/.test(path)) return 'klap-http'
  if (method === 'SUBSCRIBE' || method === 'UNSUBSCRIBE' || method === 'NOTIFY') return 'upnp-event'
  if (method === 'POST') {
    const head = asciiText(bytes, start, Math.min(end, start + 2048))
    if (/\r\nsoapaction: *"?urn:/i.test(head)) return 'upnp'
    if (head.includes('http://www.onvif.org/')) return 'onvif'
  }
  return 'http'
}

/** HTTP/1 requests and answers, and the preface of HTTP/2 without TLS (RFC 9113 section 3.4). */
export const http: Recogniser = (bytes, start, end) => {
  if (isResponse(bytes, start, end)) {
    const head = asciiText(bytes, start, Math.min(end, start + 1024))
    if (/^HTTP\/1\.1 101 [\s\S]*\r\nupgrade: *websocket/i.test(head)) return 'websocket'
    return /\r\ncontent-type: *application\/(hap\+json|pairing\+tlv8)/i.test(head) ? 'homekit' : 'http'
  }
  if (saysAt(bytes, start, end, 'PRI * HTTP/2.0\r\n')) return 'http'
  return methodAt(bytes, start, end) ? overHttp(bytes, start, end) : null
}

/** SSDP, its form for Yeelight's bulbs, and discovery by SOAP. */
export const httpDatagram: Recogniser = (bytes, start, end, port) => {
  const ssdp =
    saysAt(bytes, start, end, 'M-SEARCH * HTTP/1.') || saysAt(bytes, start, end, 'NOTIFY * HTTP/1.')
  if (ssdp || ((port === 1900 || port === 1982) && isResponse(bytes, start, end)))
    return port === 1982 ? 'ssdp-yeelight' : 'ssdp'
  if (bytes[start] !== 0x3c) return null
  const text = asciiText(bytes, start, Math.min(end, start + 2048))
  return /schemas\.xmlsoap\.org\/ws\/2005\/04\/discovery|docs\.oasis-open\.org\/ws-dd\/ns\/discovery/.test(
    text,
  )
    ? 'ws-discovery'
    : null
}

const AIRPLAY =
  /\r\n(apple-challenge|x-apple-[a-z-]+|client-instance|dacp-id|user-agent: *(airplay|itunes)\/)/i

/** RTSP (RFC 2326, RFC 7826) and AirPlay over it; SIP (RFC 3261 section 7). */
export const session: Recogniser = (bytes, start, end) => {
  const first = bytes[start] ?? 0
  if (first < 0x41 || first > 0x5a) return null
  const stop = Math.min(end, start + 512)
  const newline = bytes.subarray(start, stop).indexOf(0x0d)
  const line = asciiText(bytes, start, newline < 0 ? stop : start + newline)
  if (/^[A-Z_]+ \S+ RTSP\/[12]\.0$|^RTSP\/[12]\.0 [1-6]\d\d/.test(line))
    return AIRPLAY.test(asciiText(bytes, start, Math.min(end, start + 1024))) ? 'airplay' : 'rtsp'
  return /^[A-Z]+ (sips?|tel):\S+ SIP\/2\.0$|^SIP\/2\.0 [1-6]\d\d( |$)/.test(line) ? 'sip' : null
}

/** Protocols that open with a line of text, a greeting or a command. */
export const greeting: Recogniser = (bytes, start, end, port) => {
  if ((bytes[start] ?? 0) < 0x20 || (bytes[start] ?? 0) > 0x7e) return null
  const line = asciiText(bytes, start, Math.min(end, start + 256))
  if (/^SSH-(2\.0|1\.99|1\.5)-/.test(line)) return 'ssh'
  if (/^220[ -]/.test(line)) {
    if (/\bE?SMTP\b/.test(line)) return 'smtp'
    if (/\bFTP\b|FTPd/i.test(line)) return 'ftp'
    return port === 21 ? 'ftp' : port === 25 || port === 587 ? 'smtp' : null
  }
  if (/^(EHLO|HELO) \S+\r\n/i.test(line)) return 'smtp'
  if (/^\* (OK|PREAUTH)\b.*IMAP/i.test(line) || /^[A-Za-z0-9.]+ (CAPABILITY|LOGIN \S+ \S+|ID \()/.test(line))
    return 'imap'
  if (port === 143 && /^\* OK\b/.test(line)) return 'imap'
  if (/^\+OK\b/.test(line) && (port === 110 || /\bPOP3?\b/i.test(line))) return 'pop3'
  if (/^(NICK \S+|CAP LS( \d+)?|USER \S+ \S+ \S+ :.*)\r?\n/.test(line)) return 'irc'
  if (/^(<\?xml[^>]*\?>\s*)?<stream:stream\s/.test(line)) return 'xmpp'
  return null
}
