import { u16 } from '../bytes.ts'
import { nameAt, skipName } from './name.ts'
import { ipv4Text } from './name-address.ts'
import { plainText } from './name-text.ts'

export interface NbnsName {
  /** Without the blanks that fill it, in the case it was sent. */
  name: string
  /** The sixteenth byte: 0x00 workstation, 0x1b and 0x1c domain, 0x20 file server. */
  suffix: number
}

export interface NbnsRecord extends NbnsName {
  group: boolean
  addresses: string[]
}

/** A message of the NetBIOS name service (RFC 1002 section 4.2). */
export interface NbnsMessage {
  id: number
  response: boolean
  /** 0 query, 5 registration, 6 release, 7 wait, 8 refresh, 15 multi-homed registration. */
  opcode: number
  rcode: number
  questions: NbnsName[]
  /** Names with their addresses; in a registration those that the sender claims. */
  records: NbnsRecord[]
  /** The names of the answering host: of a node status response. */
  status: NbnsRecord[]
}

const half = new Uint8Array(15)

/** RFC 1001 section 14.1: each byte of the name is two letters from A to P. */
function decoded(bytes: Uint8Array, start: number, at: number, end: number): NbnsName | null {
  const text = nameAt(bytes, start, at, end)
  if (text === null || text.length < 32) return null
  if (text.length > 32 && text.charCodeAt(32) !== 0x2e) return null
  let suffix = 0
  for (let i = 0; i < 16; i++) {
    const high = text.charCodeAt(2 * i) - 0x61
    const low = text.charCodeAt(2 * i + 1) - 0x61
    if (high < 0 || high > 15 || low < 0 || low > 15) return null
    if (i < 15) half[i] = (high << 4) | low
    else suffix = (high << 4) | low
  }
  return { name: plainText(half, 0, 15) ?? '', suffix }
}

/** RFC 1002 section 4.2.18: a count, then names of 18 bytes. */
function statusOf(bytes: Uint8Array, at: number, end: number): NbnsRecord[] {
  const found: NbnsRecord[] = []
  const count = bytes[at] ?? 0
  for (let i = 0; i < count; i++) {
    const from = at + 1 + 18 * i
    if (from + 18 > end) break
    found.push({
      name: plainText(bytes, from, from + 15) ?? '',
      suffix: bytes[from + 15] ?? 0,
      group: ((bytes[from + 16] ?? 0) & 0x80) !== 0,
      addresses: [],
    })
  }
  return found
}

/** Reads a NetBIOS name service message; null where it is none. What is cut short gives what stands before. */
export function readNbns(bytes: Uint8Array, start: number, end: number): NbnsMessage | null {
  end = Math.min(end, bytes.length)
  if (start < 0 || !(end - start >= 12)) return null
  const flags = u16(bytes, start + 2)
  const message: NbnsMessage = {
    id: u16(bytes, start),
    response: flags >= 0x8000,
    opcode: (flags >> 11) & 15,
    rcode: flags & 15,
    questions: [],
    records: [],
    status: [],
  }
  const known = message.opcode === 0 || (message.opcode > 4 && message.opcode < 10) || message.opcode === 15
  if (!known) return null
  let at = start + 12
  const asked = u16(bytes, start + 4)
  for (let i = 0; i < asked; i++) {
    const next = skipName(bytes, at, end)
    const name = next < 0 || next + 4 > end ? null : decoded(bytes, start, at, end)
    if (name === null) return i === 0 ? null : message
    message.questions.push(name)
    at = next + 4
  }
  const told = u16(bytes, start + 6) + u16(bytes, start + 8) + u16(bytes, start + 10)
  if (asked + told === 0) return null
  for (let i = 0; i < told; i++) {
    const fixed = skipName(bytes, at, end)
    const data = fixed + 10
    if (fixed < 0 || data > end) return asked + i === 0 ? null : message
    const stop = data + u16(bytes, fixed + 8)
    const name = decoded(bytes, start, at, end)
    if (name === null || stop > end) return asked + i === 0 ? null : message
    const type = u16(bytes, fixed)
    if (type === 0x21) message.status.push(...statusOf(bytes, data, stop))
    else if (type === 0x20) {
      const record: NbnsRecord = { ...name, group: ((bytes[data] ?? 0) & 0x80) !== 0, addresses: [] }
      for (let from = data; from + 6 <= stop; from += 6) record.addresses.push(ipv4Text(bytes, from + 2))
      message.records.push(record)
    }
    at = stop
  }
  return message
}
