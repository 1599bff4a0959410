import { applicationOfPort } from '../names/application.ts'

/** IANA "TLS ALPN Protocol IDs", those that say what is spoken within. */
const BY_ALPN: Record<string, string> = {
  h2: 'https',
  'http/1.1': 'https',
  'http/1.0': 'https',
  mqtt: 'mqtt-tls',
  dot: 'dns-over-tls',
  imap: 'imaps',
  'xmpp-client': 'xmpp-tls',
}
const WITHIN = /^(https|imaps|pop3s|smtps|sips|rtsps|ldaps|ircs|stuns|turns|rtmps|ftps)$|-tls$/

/** What is spoken within TLS, by what the client offered; null where it did not say. */
export const withinTls = (alpn: readonly string[]): string | null =>
  alpn
    .map((each) => (Object.hasOwn(BY_ALPN, each) ? BY_ALPN[each] : undefined))
    .find((each) => each !== undefined) ?? null

/** What is spoken within TLS on a port that is known for it; else plain `tls`. */
export function securedBy(port: number): string {
  const name = applicationOfPort('tcp', port)
  return name !== null && WITHIN.test(name) ? name : 'tls'
}
