import { type DhcpOptions, readOptions } from './dhcp-options.ts'
import { nameAt } from './name.ts'
import { ipv4Text, macText } from './name-address.ts'
import { hostName, plainText } from './name-text.ts'

/** A message of DHCPv4 or BOOTP (RFC 2131, RFC 951); what it does not say is null or empty. */
export interface DhcpMessage {
  /** True for what a server sends (op 2). */
  reply: boolean
  /** DISCOVER, OFFER, REQUEST, …; null for BOOTP and unknown numbers. */
  type: string | null
  transaction: number
  /** Hardware address of the client, where it is Ethernet's. */
  mac: string | null
  /** The address the client has (ciaddr), is given (yiaddr), wishes (option 50). */
  clientAddress: string | null
  yourAddress: string | null
  requestedAddress: string | null
  /** Option 12 as it was sent. */
  hostname: string | null
  /** Option 81 (RFC 4702): lower case. */
  fqdn: string | null
  /** Option 60. */
  vendorClass: string | null
  /** Option 55, in the order of the client. */
  requestedOptions: number[]
  /** Option 54. */
  server: string | null
  routers: string[]
  dns: string[]
  ntp: string[]
  /** Option 15: lower case. */
  domain: string | null
  /** Option 61: a MAC where it is one, else bytes in hexadecimal. */
  clientId: string | null
  /** Option 161 (RFC 8520 section 10). */
  mudUrl: string | null
  /** The message or an option ends before its length says. */
  partial: boolean
}

/** RFC 2132 section 9.6, RFC 3203, RFC 4388, RFC 6926, RFC 7724. */
const TYPES = [
  'DISCOVER',
  'OFFER',
  'REQUEST',
  'DECLINE',
  'ACK',
  'NAK',
  'RELEASE',
  'INFORM',
  'FORCERENEW',
  'LEASEQUERY',
  'LEASEUNASSIGNED',
  'LEASEUNKNOWN',
  'LEASEACTIVE',
  'BULKLEASEQUERY',
  'LEASEQUERYDONE',
]

/** Addresses an option gives, at most: more are no honest list. */
const MOST = 32

function addresses(data: Uint8Array | undefined): string[] {
  const found: string[] = []
  if (data === undefined) return found
  for (let at = 0; at + 4 <= data.length && found.length < MOST; at += 4) found.push(ipv4Text(data, at))
  return found
}

const text = (data: Uint8Array | undefined): string | null =>
  data === undefined ? null : plainText(data, 0, data.length)

/** RFC 4702 section 2: flags, two old codes, then the name: on the wire form or, as of old, as ASCII. */
function fqdnOf(data: Uint8Array | undefined): string | null {
  if (data === undefined || data.length < 4) return null
  if (((data[0] ?? 0) & 4) === 0) return hostName(plainText(data, 3, data.length))
  const whole = nameAt(data, 3, 3, data.length)
  if (whole !== null) return whole === '.' ? null : hostName(whole)
  // A partial name has no root at its end.
  const rooted = new Uint8Array(data.length + 1)
  rooted.set(data)
  const name = nameAt(rooted, 3, 3, rooted.length)
  return name === null || name === '.' ? null : hostName(name)
}

function clientIdOf(data: Uint8Array | undefined): string | null {
  if (data === undefined || data.length < 2) return null
  if (data[0] === 1 && data.length === 7) return macText(data, 1)
  let hex = ''
  for (const byte of data.subarray(0, 64)) hex += byte.toString(16).padStart(2, '0')
  return hex
}

const present = (bytes: Uint8Array, at: number): string | null => {
  const address = ipv4Text(bytes, at)
  return address === '0.0.0.0' ? null : address
}

/** An address of the web that a device says describes it; null where it is none. */
export function mudUrlOf(data: Uint8Array | undefined): string | null {
  const url = data === undefined || data.length > 255 ? null : text(data)
  return url !== null && /^https?:\/\/[\x21-\x7e]+$/i.test(url) ? url : null
}

/** Reads a DHCPv4 message; null where `bytes[start, end)` is none. */
export function readDhcp(bytes: Uint8Array, start: number, end: number): DhcpMessage | null {
  end = Math.min(end, bytes.length)
  if (start < 0 || !(end - start >= 44)) return null
  const op = bytes[start]
  const hardware = bytes[start + 1] ?? 0
  const length = bytes[start + 2] ?? 0
  if ((op !== 1 && op !== 2) || length > 16) return null
  const options: DhcpOptions = readOptions(bytes, start, end)
  if (!options.magic && end - start >= 240) return null
  const option = (code: number) => options.values.get(code)
  const first = (code: number): string | null => addresses(option(code))[0] ?? null
  return {
    reply: op === 2,
    type: TYPES[(option(53)?.[0] ?? 0) - 1] ?? null,
    transaction: new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(start + 4),
    // Wi-Fi clients say 1 too (RFC 1700 "Number Hardware Type"); 6 is IEEE 802.
    mac: (hardware === 1 || hardware === 6) && length === 6 ? macText(bytes, start + 28) : null,
    clientAddress: present(bytes, start + 12),
    yourAddress: present(bytes, start + 16),
    requestedAddress: first(50),
    hostname: text(option(12)),
    fqdn: fqdnOf(option(81)),
    vendorClass: text(option(60)),
    requestedOptions: [...(option(55) ?? [])],
    server: first(54),
    routers: addresses(option(3)),
    dns: addresses(option(6)),
    ntp: addresses(option(42)),
    domain: hostName(text(option(15))),
    clientId: clientIdOf(option(61)),
    mudUrl: mudUrlOf(option(161)),
    partial: options.partial,
  }
}
