import { parseAddress } from '../../schema/address.ts'
import type { LogRecord } from './log.ts'
import { createPendingQuestions, type Pending } from './pending-questions.ts'
import { answer, NOTHING } from './record.ts'
import { isNull, readAddress, readName } from './words.ts'

const SERIALS = 4096
const NONE: readonly Pending[] = []
// FTL's reasons (dnsmasq_interface.c), Pi-hole 5 and 6.
const BLOCKED =
  /^(?:gravity blocked|exactly (?:denied|blacklisted)|regex (?:denied|blacklisted)|special domain|blocked upstream|Mozilla canary|Apple iCloud|Designated Resolver)/
const CODES = new Set(['SERVFAIL', 'REFUSED', 'FORMERR', 'NOTIMP', 'NXDOMAIN'])

/** What an alias (`reply x is <CNAME>`) is followed by: the lines of the names behind it. */
interface Chain {
  pid: string
  questions: readonly Pending[]
  /** The name whose addresses come; null until its first line. */
  target: string | null
}

/** Answers of dnsmasq, each joined to who asked. */
export interface DnsmasqAnswers {
  ask(client: string, name: string, type: string | null, serial: string | null): void
  answer(body: string, pid: string, serial: string | null, time: number): readonly LogRecord[]
}

export function createDnsmasqAnswers(): DnsmasqAnswers {
  const pending = createPendingQuestions()
  const bySerial = new Map<string, Pending>()
  let chain: Chain | null = null

  /** Who is answered by a line about this name. */
  function asked(name: string, type: string | null, pid: string): readonly Pending[] {
    if (chain !== null && chain.pid === pid && (chain.target === null || chain.target === name)) {
      chain.target = name
      return type === null
        ? chain.questions
        : chain.questions.filter((one) => one.type === type || one.type === null)
    }
    chain = null
    return pending.of(name, type)
  }

  function alias(name: string, pid: string): void {
    const goesOn = chain !== null && chain.pid === pid && (chain.target === null || chain.target === name)
    chain = {
      pid,
      questions: goesOn && chain !== null ? chain.questions : pending.of(name, null),
      target: null,
    }
  }

  function records(
    to: readonly Pending[],
    name: string | null,
    time: number,
    code: string,
    addresses: string[],
  ): LogRecord[] {
    const given: LogRecord[] = []
    for (const one of to) {
      pending.settle(one)
      const said = name ?? one.name
      given.push(
        answer(time, one.client, said, one.type, code, addresses, said === one.name ? null : one.name),
      )
    }
    return given
  }

  return {
    ask(client, name, type, serial) {
      chain = null
      if (serial === null) {
        pending.ask(client, name, type)
        return
      }
      if (bySerial.size >= SERIALS) bySerial.clear()
      bySerial.set(serial, { client, name, type, answered: false })
    },
    answer(body, pid, serial, time) {
      // `x is …`; one reason of FTL has an «is» of its own.
      const is = body.startsWith('to be ') ? body.lastIndexOf(' is ') : body.indexOf(' is ')
      if (is < 0) return NOTHING
      const space = body.lastIndexOf(' ', is - 1)
      if (space < 0) return NOTHING
      const source = body.slice(0, space)
      const shown = body.slice(space + 1, is)
      const end = body.indexOf(' ', is + 4)
      const value = end < 0 ? body.slice(is + 4) : body.slice(is + 4, end)
      const known = serial === null ? undefined : bySerial.get(serial)

      if (source === 'validation') return NOTHING
      if (shown === 'error') {
        const one = known ?? (serial === null ? pending.only() : null)
        return one === null ? NOTHING : records([one], null, time, CODES.has(value) ? value : 'SERVFAIL', [])
      }
      const about = readAddress(shown)
      if (about !== null) {
        const back = known ?? pending.of(reverseName(about), 'PTR')[0]
        return back === undefined
          ? NOTHING
          : records([back], null, time, CODES.has(value) ? value : 'NOERROR', [])
      }
      const name = readName(shown)
      if (name === null) return NOTHING
      if (value === '<CNAME>') {
        if (serial === null) alias(name, pid)
        return NOTHING
      }
      const address = readAddress(value)
      const type = address !== null ? (address.includes(':') ? 'AAAA' : 'A') : typeOf(value)
      const to = serial === null ? asked(name, type, pid) : known === undefined ? NONE : [known]
      if (to.length === 0) return NOTHING
      const blocked =
        BLOCKED.test(source) || source.startsWith('to be ') || (address !== null && isNull(address))
      if (blocked) return records(to, name, time, 'BLOCKED', [])
      if (address !== null) return records(to, name, time, 'NOERROR', [address])
      return records(to, name, time, CODES.has(value) ? value : 'NOERROR', [])
    },
  }
}

/** The name that is asked for an address's name (RFC 1035 section 3.5, RFC 3596 section 2.5). */
function reverseName(address: string): string {
  if (!address.includes(':')) return `${address.split('.').reverse().join('.')}.in-addr.arpa`
  const digits = (parseAddress(address)?.value ?? 0n).toString(16).padStart(32, '0')
  return `${[...digits].reverse().join('.')}.ip6.arpa`
}

/** The type that «no data» is for; null where it does not say. */
function typeOf(value: string): string | null {
  if (value === 'NODATA-IPv4') return 'A'
  return value === 'NODATA-IPv6' ? 'AAAA' : null
}
