import { list, type Members, members, number, readObject, text } from './json.ts'
import { share } from './line-share.ts'
import { readTime } from './line-time.ts'
import type { FlowRecord, LogFormat, LogRecord } from './log.ts'
import { answer, flow, NOTHING, passOver, question } from './record.ts'
import {
  hasPorts,
  readAddress,
  readCount,
  readLabel,
  readMac,
  readName,
  readPort,
  readProtocol,
  readType,
} from './words.ts'

const ADDRESSES = new Set(['A', 'AAAA'])
const MOST = 500

/** Suricata's eve.json: flows, DNS (versions 1 to 3), TLS, HTTP, QUIC, DHCP and drops; other events have no interest. */
export const suricata: LogFormat = {
  id: 'suricata',
  title: 'Suricata eve.json',
  detect: (lines) =>
    share(
      lines,
      (line) => line.startsWith('{') && line.includes('"event_type":') && line.includes('"timestamp":'),
    ),
  create: () => ({
    line(line) {
      const event = readObject(line)
      if (event === null || typeof event.event_type !== 'string') return passOver(line, false)
      switch (event.event_type) {
        case 'flow':
          return readFlow(event)
        case 'drop':
          return readPacket(event, { action: 'dropped', packets: 1 })
        case 'dns':
          return readDns(event)
        case 'tls':
          return named(event, text(members(event.tls)?.sni), 'sni', 'tls')
        case 'quic':
          return named(event, text(members(event.quic)?.sni), 'quic', 'quic')
        case 'http':
          return named(event, text(members(event.http)?.hostname).replace(/:\d{1,5}$/, ''), 'http', 'http')
        case 'dhcp':
          return readDhcp(event)
        default:
          return NOTHING
      }
    },
    end: () => NOTHING,
  }),
}

function readPacket(event: Members, more: Partial<FlowRecord>): readonly LogRecord[] | undefined {
  const source = readAddress(text(event.src_ip))
  const destination = readAddress(text(event.dest_ip))
  if (source === null || destination === null) return undefined
  const protocol = readProtocol(text(event.proto), source.includes(':'))
  if (protocol === null) return undefined
  const ports = hasPorts(protocol)
  return [
    flow({
      time: readTime(event.timestamp),
      protocol,
      source,
      sourcePort: ports ? readPort(number(event.src_port)) : null,
      destination,
      destinationPort: ports ? readPort(number(event.dest_port)) : null,
      ...more,
    }),
  ]
}

function readFlow(event: Members): readonly LogRecord[] | undefined {
  const counts = members(event.flow)
  if (counts === null) return undefined
  const back = readCount(number(counts.pkts_toclient))
  const time = readTime(counts.start)
  const last = readTime(counts.end)
  const application = text(event.app_proto)
  // Without its SYN, who began a TCP connection is Suricata's guess.
  const guessed = event.proto === 'TCP' && members(event.tcp)?.syn !== true
  return readPacket(event, {
    time,
    last: Number.isNaN(last) ? time : last,
    started: !guessed,
    answered: back > 0,
    action: counts.action === 'drop' || members(event.verdict)?.action === 'drop' ? 'dropped' : null,
    packets: readCount(number(counts.pkts_toserver)) + back,
    bytes: readCount(number(counts.bytes_toserver)) + readCount(number(counts.bytes_toclient)),
    application: /^[a-z0-9_-]{1,40}$/.test(application) && application !== 'failed' ? application : null,
  })
}

/** A hello or a request: the flow itself is told of by an event of its own, so it counts no packets. */
function named(
  event: Members,
  shown: string,
  via: 'sni' | 'quic' | 'http',
  application: string,
): readonly LogRecord[] | undefined {
  const name = readName(shown)
  if (name === null || readAddress(name) !== null) return NOTHING
  return readPacket(event, { name: { name, via }, application, started: true })
}

function readDns(event: Members): readonly LogRecord[] | undefined {
  const dns = members(event.dns)
  if (dns === null) return undefined
  // Answers of versions before 6 were told from the server's side.
  const reversed = event.src_port === 53 && event.dest_port !== 53
  if (event.dest_port === 5353 || event.dest_port === 5355) return NOTHING
  const client = readAddress(text(reversed ? event.dest_ip : event.src_ip))
  if (client === null) return undefined
  const first = members(list(dns.queries)[0]) ?? dns
  const name = readName(text(first.rrname))
  if (name === null) return text(first.rrname) === '' ? NOTHING : undefined
  const type = readType(text(first.rrtype))
  const time = readTime(event.timestamp)
  const kind = text(dns.type)
  if (kind === 'query' || kind === 'request') return [question(time, client, name, type)]
  if (kind !== 'answer' && kind !== 'response') return NOTHING
  const addresses: string[] = []
  for (const one of list(dns.answers)) {
    const record = members(one)
    const address =
      record !== null && ADDRESSES.has(text(record.rrtype)) ? readAddress(text(record.rdata)) : null
    if (address !== null && addresses.length < MOST) addresses.push(address)
  }
  // Version 1: one event a record, without a list.
  const alone =
    dns.answers === undefined && type !== null && ADDRESSES.has(type) ? readAddress(text(dns.rdata)) : null
  if (alone !== null) addresses.push(alone)
  const code = text(dns.rcode)
  return [answer(time, client, name, type, /^[A-Z0-9]{1,20}$/.test(code) ? code : null, addresses)]
}

function readDhcp(event: Members): readonly LogRecord[] {
  const dhcp = members(event.dhcp)
  const mac = readMac(text(dhcp?.client_mac))
  const assigned = readAddress(text(dhcp?.assigned_ip))
  const address = assigned === '0.0.0.0' ? null : assigned
  const hostname = readLabel(dhcp?.hostname)
  if (mac === null && address === null) return NOTHING
  return [{ kind: 'host', time: readTime(event.timestamp), address, mac, hostname }]
}
