import { cidr, contains, parseAddress } from '../../schema/address.ts'
import { share } from './line-share.ts'
import { createLineTimes } from './line-time.ts'
import type { LogFormat } from './log.ts'
import { flow, NOTHING, passOver } from './record.ts'
import { hasPorts, LONGEST_LINE, readAddress, readCount, readPort, readProtocol } from './words.ts'

const LINE =
  /^(?:\[\d{10}\.\d{1,9}\]\s+)?(?:\s*\[(NEW|UPDATE|DESTROY)\]\s+)?(?:ipv[46]\s+\d+\s+)?([a-z][a-z0-9-]{1,19})\s+(\d{1,3})\s(?=.{0,80}?\bsrc=)/
const PRIVATE = [
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '100.64.0.0/10',
  'fc00::/7',
  'fe80::/10',
].map(cidr)
const SUMMARY = /^conntrack v|flow entries have been shown/

/**
 * The kernel's table of connections: `conntrack -L`, `-E` (also with `-o timestamp`), and /proc/net/nf_conntrack. The first
 * tuple is what the device sent, before NAT; for what was forwarded to a private address from outside, that address is the
 * destination. Counters are there only with net.netfilter.nf_conntrack_acct.
 */
export const conntrack: LogFormat = {
  id: 'conntrack',
  title: 'Connection tracking table',
  detect: (lines) =>
    share(
      lines,
      (line) =>
        line.length <= LONGEST_LINE && LINE.test(line) && line.indexOf('src=') !== line.lastIndexOf('src='),
    ),
  create(now) {
    const timeOf = createLineTimes(now)
    return {
      line(text) {
        if (text.length > LONGEST_LINE) return undefined
        const head = LINE.exec(text)
        if (head === null) return passOver(text, SUMMARY.test(text))
        const first = text.indexOf('src=')
        const second = text.indexOf(' src=', first + 4)
        const end = second < 0 ? text.length : second
        const source = readAddress(field(text, 'src=', first, end) ?? '')
        const asked = readAddress(field(text, ' dst=', first, end) ?? '')
        const named = head[2] === 'unknown' ? (head[3] ?? '') : (head[2] ?? '')
        if (source === null || asked === null) return undefined
        const protocol = readProtocol(named, source.includes(':'))
        if (protocol === null) return undefined
        const ports = hasPorts(protocol)
        const replier = second < 0 ? null : readAddress(field(text, ' src=', second, text.length) ?? '')
        const forwarded = replier !== null && replier !== asked && !isPrivate(source) && isPrivate(replier)
        const port = forwarded
          ? field(text, ' sport=', second, text.length)
          : field(text, ' dport=', first, end)
        const counts = (key: string) =>
          readCount(field(text, key, first, end)) +
          (second < 0 ? 0 : readCount(field(text, key, second, text.length)))
        return [
          flow({
            time: text.charCodeAt(0) === 91 ? timeOf(text).time : Number.NaN,
            protocol,
            source,
            sourcePort: ports ? readPort(field(text, ' sport=', first, end)) : null,
            destination: forwarded ? replier : asked,
            destinationPort: ports ? readPort(port) : null,
            // A connection is always without an answer at the moment it is new.
            answered: head[1] === 'NEW' ? null : !text.includes('[UNREPLIED]'),
            started: true,
            packets: counts(' packets='),
            bytes: counts(' bytes='),
          }),
        ]
      },
      end: () => NOTHING,
    }
  },
}

const isPrivate = (address: string): boolean => {
  const parsed = parseAddress(address)
  return parsed !== null && PRIVATE.some((range) => contains(range, parsed))
}

function field(text: string, key: string, start: number, end: number): string | undefined {
  const at = text.indexOf(key, start)
  if (at < 0 || at >= end) return undefined
  const from = at + key.length
  const space = text.indexOf(' ', from)
  return text.slice(from, space < 0 || space > end ? end : space)
}
