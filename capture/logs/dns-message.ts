import { readAddress } from './words.ts'

/** What a DNS message answers. */
export interface DnsAnswer {
  code: string
  addresses: string[]
}

const CODES = ['NOERROR', 'FORMERR', 'SERVFAIL', 'NXDOMAIN', 'NOTIMP', 'REFUSED']
const LONGEST = 65_535
/** A message of 64 KiB holds no more addresses than this that anyone would read. */
const MOST = 500

/** Reads the code and the addresses of a DNS message (RFC 1035 section 4.1), in base64; null where it is none. */
export function readDnsAnswer(base64: string): DnsAnswer | null {
  if (base64.length > (LONGEST * 4) / 3 + 4) return null
  let binary: string
  try {
    binary = atob(base64)
  } catch {
    return null
  }
  if (binary.length < 12) return null
  const byte = (at: number) => (at < binary.length ? binary.charCodeAt(at) : 0)
  const word = (at: number) => (byte(at) << 8) | byte(at + 1)
  const code = byte(3) & 15
  const addresses: string[] = []
  let at = 12
  for (let left = word(4); left > 0 && at < binary.length; left--) at = skipName(binary, at) + 4
  for (let left = word(6); left > 0 && at < binary.length && addresses.length < MOST; left--) {
    at = skipName(binary, at)
    const type = word(at)
    const size = word(at + 8)
    const data = at + 10
    if (data + size > binary.length) break
    const address =
      type === 1 && size === 4 ? ipv4(binary, data) : type === 28 && size === 16 ? ipv6(binary, data) : null
    if (address !== null) addresses.push(address)
    at = data + size
  }
  return { code: CODES[code] ?? `RCODE${code}`, addresses }
}

/** The index behind a name; its own length where a pointer ends it, so that pointers are never followed. */
function skipName(binary: string, start: number): number {
  let at = start
  while (at < binary.length) {
    const length = binary.charCodeAt(at)
    if (length === 0) return at + 1
    if (length >= 0xc0) return at + 2
    at += length + 1
  }
  return binary.length
}

const ipv4 = (binary: string, at: number): string | null =>
  readAddress([0, 1, 2, 3].map((i) => binary.charCodeAt(at + i)).join('.'))

function ipv6(binary: string, at: number): string | null {
  const groups: string[] = []
  for (let i = 0; i < 16; i += 2)
    groups.push(((binary.charCodeAt(at + i) << 8) | binary.charCodeAt(at + i + 1)).toString(16))
  return readAddress(groups.join(':'))
}
