import { u16 } from '../bytes.ts'
import { typeName } from './dns-type.ts'
import { nameAt, skipName } from './name.ts'
import { ipv4Text, ipv6Text } from './name-address.ts'
import { plainText } from './name-text.ts'

export type DnsSection = 'answer' | 'authority' | 'additional'

/** What an SVCB or HTTPS record says (RFC 9460). */
export interface DnsService {
  /** 0: the record only names an alias, its target. */
  priority: number
  alpn: string[]
  /** ipv4hint and ipv6hint. */
  addresses: string[]
  /** Whether an encrypted hello is offered. */
  ech: boolean
}

/** One resource record; what its type does not have, or what is damaged in it, is null. */
export interface DnsRecord {
  section: DnsSection
  name: string
  /** A, AAAA, …, `TYPE65280` where the number has no name here. */
  type: string
  /** Seconds. */
  ttl: number
  /** Of A and AAAA. */
  address: string | null
  /** Of CNAME, DNAME, PTR, NS, SRV, SVCB, HTTPS, MX, and the primary server of SOA. `.` in SVCB is the owner itself. */
  target: string | null
  /** Of SRV, and of SVCB and HTTPS where they have one. */
  port: number | null
  /** Of TXT. */
  texts: string[] | null
  /** Of SVCB and HTTPS. */
  service: DnsService | null
}

/** Strings a record holds, at most. */
const MOST_STRINGS = 256

function stringsOf(bytes: Uint8Array, at: number, end: number): string[] {
  const found: string[] = []
  while (at < end && found.length < MOST_STRINGS) {
    const stop = at + 1 + (bytes[at] ?? 0)
    if (stop > end) break
    const text = plainText(bytes, at + 1, stop)
    if (text !== null) found.push(text)
    at = stop
  }
  return found
}

/** RFC 9460 section 2.2; a parameter that does not fit ends the reading, what came before it holds. */
function readService(record: DnsRecord, bytes: Uint8Array, start: number, at: number, end: number): void {
  const next = skipName(bytes, at + 2, end)
  if (next < 0) return
  record.target = nameAt(bytes, start, at + 2, end)
  const service: DnsService = { priority: u16(bytes, at), alpn: [], addresses: [], ech: false }
  record.service = service
  for (at = next; at + 4 <= end; ) {
    const key = u16(bytes, at)
    const stop = at + 4 + u16(bytes, at + 2)
    if (stop > end) return
    at += 4
    if (key === 1) service.alpn = stringsOf(bytes, at, stop)
    else if (key === 3 && stop - at === 2) record.port = u16(bytes, at)
    else if (key === 4) for (; at + 4 <= stop; at += 4) service.addresses.push(ipv4Text(bytes, at))
    else if (key === 5) service.ech = true
    else if (key === 6) for (; at + 16 <= stop; at += 16) service.addresses.push(ipv6Text(bytes, at))
    at = stop
  }
}

/** The record whose owner is `name` and whose fixed part, from the type on, is at `at`; its data ends at `end`. */
export function readRecord(
  section: DnsSection,
  name: string,
  bytes: Uint8Array,
  start: number,
  at: number,
  end: number,
): DnsRecord {
  const type = u16(bytes, at)
  const ttl = u16(bytes, at + 4) * 65536 + u16(bytes, at + 6)
  const record: DnsRecord = {
    section,
    name,
    type: typeName(type),
    ttl,
    address: null,
    target: null,
    port: null,
    texts: null,
    service: null,
  }
  // mDNS has the cache-flush bit in the class (RFC 6762 section 10.2).
  if ((u16(bytes, at + 2) & 0x7fff) !== 1) return record
  const data = at + 10
  if (type === 1) {
    if (end - data === 4) record.address = ipv4Text(bytes, data)
  } else if (type === 28) {
    if (end - data === 16) record.address = ipv6Text(bytes, data)
  } else if (type === 5 || type === 12 || type === 2 || type === 39 || type === 6) {
    record.target = nameAt(bytes, start, data, end)
  } else if (type === 16) {
    record.texts = stringsOf(bytes, data, end)
  } else if (type === 33) {
    if (end - data > 6) {
      record.port = u16(bytes, data + 4)
      record.target = nameAt(bytes, start, data + 6, end)
    }
  } else if (type === 64 || type === 65) {
    if (end - data > 2) readService(record, bytes, start, data, end)
  } else if (type === 15) {
    if (end - data > 2) record.target = nameAt(bytes, start, data + 2, end)
  }
  return record
}
