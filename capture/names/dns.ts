import { u16 } from '../bytes.ts'
import { type DnsRecord, type DnsSection, readRecord } from './dns-record.ts'
import { codeName, typeName } from './dns-type.ts'
import { nameAt, skipName } from './name.ts'

export { aliases } from './dns-aliases.ts'
export type { DnsRecord, DnsSection, DnsService } from './dns-record.ts'

export interface DnsQuestion {
  name: string
  /** A, AAAA, HTTPS, … */
  type: string
}

/** A message of DNS (RFC 1035), also of mDNS (RFC 6762) and LLMNR (RFC 4795), which share its form. */
export interface DnsMessage {
  id: number
  response: boolean
  /** 0 query, 4 notify, 5 update, … */
  opcode: number
  /** NOERROR, NXDOMAIN, … with the upper bits of EDNS. */
  rcode: string
  /** The server left something out: TC is set. */
  truncated: boolean
  questions: DnsQuestion[]
  /** The records of all three sections but OPT. */
  answers: DnsRecord[]
  /** The message ends, or cannot be read on, before its counts are met. */
  partial: boolean
  /** Bytes behind the last record that was read. */
  rest: number
}

/** RFC 6895 section 2.2: 3 and 7 on are not given out. */
const knownOpcode = (opcode: number): boolean => opcode < 7 && opcode !== 3
/** IN, CH, HS, NONE, ANY (RFC 6895 section 3.2); the upper bit asks mDNS for a unicast answer. */
const knownClass = (value: number): boolean => {
  const kind = value & 0x7fff
  return kind === 1 || kind === 255 || kind === 3 || kind === 4 || kind === 254
}

const SECTIONS: readonly DnsSection[] = ['answer', 'authority', 'additional']

/**
 * Reads the message in `bytes[start, end)`. A message that was cut short or is damaged gives what stands before
 * that and is `partial`. Null where it is no DNS: too short, an opcode or class that does not exist, nothing in it,
 * or its first question or record cannot be read.
 */
export function readDns(bytes: Uint8Array, start: number, end: number): DnsMessage | null {
  end = Math.min(end, bytes.length, start + 65_535)
  if (start < 0 || !(end - start >= 12)) return null
  const flags = u16(bytes, start + 2)
  const asked = u16(bytes, start + 4)
  const response = flags >= 0x8000
  const opcode = (flags >> 11) & 15
  if (!knownOpcode(opcode)) return null
  const message: DnsMessage = {
    id: u16(bytes, start),
    response,
    opcode,
    rcode: codeName(flags & 15),
    truncated: (flags & 0x0200) !== 0,
    questions: [],
    answers: [],
    partial: true,
    rest: 0,
  }
  let at = start + 12
  for (let i = 0; i < asked; i++) {
    const next = skipName(bytes, at, end)
    const name = next < 0 || next + 4 > end ? null : nameAt(bytes, start, at, end)
    if (name === null || !knownClass(u16(bytes, next + 2))) return i === 0 ? null : cut(message, at, end)
    message.questions.push({ name, type: typeName(u16(bytes, next)) })
    at = next + 4
  }
  let read = asked
  for (let kind = 0; kind < 3; kind++) {
    const section = SECTIONS[kind] ?? 'answer'
    const count = u16(bytes, start + 6 + 2 * kind)
    for (let i = 0; i < count; i++, read++) {
      const fixed = skipName(bytes, at, end)
      const data = fixed + 10
      const stop = fixed < 0 || data > end ? end + 1 : data + u16(bytes, fixed + 8)
      const name = stop > end ? null : nameAt(bytes, start, at, end)
      if (name === null) return read === 0 ? null : cut(message, at, end)
      // RFC 6891 section 6.1.3: the upper eight bits of the response code.
      if (u16(bytes, fixed) === 41) message.rcode = codeName(((bytes[fixed + 4] ?? 0) << 4) | (flags & 15))
      else message.answers.push(readRecord(section, name, bytes, start, fixed, stop))
      at = stop
    }
  }
  if (read === 0 && !response) return null
  message.partial = false
  message.rest = end - at
  return message
}

function cut(message: DnsMessage, at: number, end: number): DnsMessage {
  message.rest = end - at
  return message
}
