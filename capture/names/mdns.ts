import type { DnsMessage, DnsQuestion } from './dns.ts'
import type { DnsRecord } from './dns-record.ts'

/** A service that is offered (RFC 6763). */
export interface MdnsService {
  /** Its own name, a dot in it as `\046`; null where only the type was told. */
  instance: string | null
  /** `_hap._tcp`, without the domain. */
  type: string
  /** Where it runs; null where the message has no SRV record of it. */
  host: string | null
  port: number | null
  /** The `key=value` texts. */
  texts: string[]
}

export interface MdnsHost {
  /** With its domain: `philips-hue.local`. */
  name: string
  addresses: string[]
}

export interface MdnsAnnouncement {
  announced: MdnsService[]
  hosts: MdnsHost[]
  /** What the sender looks for. */
  questions: DnsQuestion[]
}

/** `instance._type._proto.domain`; RFC 6763 section 7: a subtype stands before the type. */
const SERVICE = /^(?:(.+?)\.)?(_[^.]+\._(?:tcp|udp))\.[^_].*$/
const ENUMERATION = '_services._dns-sd._udp.'

/** What a sender says of itself: answers, and in a question what it wants to be called (RFC 6762 section 8.2). */
const isOwn = (message: DnsMessage, record: DnsRecord): boolean =>
  message.response ? record.section !== 'authority' : record.section === 'authority'

/**
 * What an mDNS message tells (RFC 6762). The records of a question's answer section are what its sender already
 * knows of others (section 7.1) and are left out. Also an answer may speak of other hosts: the names of the sender
 * are those of `hosts` that have its address.
 */
export function readMdns(message: DnsMessage): MdnsAnnouncement {
  const services = new Map<string, MdnsService>()
  const hosts = new Map<string, Set<string>>()

  const service = (name: string): MdnsService | null => {
    const known = services.get(name)
    if (known !== undefined) return known
    if (name.startsWith(ENUMERATION)) return null
    const [, before, type] = SERVICE.exec(name) ?? []
    if (type === undefined) return null
    const instance = before === undefined || before.endsWith('._sub') ? null : before
    const made: MdnsService = { instance, type, host: null, port: null, texts: [] }
    services.set(name, made)
    return made
  }

  for (const record of message.answers) {
    if (!isOwn(message, record)) continue
    if (record.address !== null) {
      const known = hosts.get(record.name)
      if (known === undefined) hosts.set(record.name, new Set([record.address]))
      else known.add(record.address)
    } else if (record.type === 'PTR') {
      service(record.name)
      if (record.target !== null) service(record.target)
    } else if (record.type === 'SRV') {
      const found = service(record.name)
      if (found !== null) {
        found.host = record.target
        found.port = record.port
      }
    } else if (record.type === 'TXT') {
      const found = service(record.name)
      if (found !== null && record.texts !== null) found.texts = record.texts
    }
  }
  return {
    announced: [...services.values()],
    hosts: [...hosts].map(([name, addresses]) => ({ name, addresses: [...addresses] })),
    questions: message.response ? [] : message.questions,
  }
}
