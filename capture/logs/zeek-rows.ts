import { list } from './json.ts'
import { readTime } from './line-time.ts'
import type { FlowRecord, LogRecord } from './log.ts'
import { flow, NOTHING, question } from './record.ts'
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

/** A row of either kind of file by column: undefined where it is not set. */
export type Row = (key: string) => unknown

const MOST = 500
const UNANSWERED = new Set(['S0', 'REJ', 'SH', 'RSTOS0'])
const ANSWERED = new Set(['S1', 'S2', 'S3', 'SF', 'RSTO', 'RSTR', 'SHR', 'RSTRH'])
/** Name services of the local link: Zeek tells of them as of DNS. */
const LINK_LOCAL = new Set([5353, 5355, 137])

const said = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''

/** What a row of a Zeek log tells; the kind of log is taken from its path, or else from its columns. */
export function readZeekRow(path: string, row: Row): readonly LogRecord[] | undefined {
  const kind = path === '' ? kindOf(row) : path.replace(/^.*[/.]/, '')
  switch (kind) {
    case 'conn':
      return readConn(row)
    case 'dns':
      return readDns(row)
    case 'ssl':
      return named(row, 'server_name', 'sni', 'tls', said(row('version')).startsWith('DTLS') ? 'udp' : 'tcp')
    case 'quic':
      return named(row, 'server_name', 'quic', 'quic', 'udp')
    case 'http':
      return named(row, 'host', 'http', 'http', 'tcp')
    case 'dhcp':
      return readDhcp(row)
    default:
      return NOTHING
  }
}

function kindOf(row: Row): string {
  if (row('conn_state') !== undefined) return 'conn'
  if (row('qtype_name') !== undefined || row('query') !== undefined) return 'dns'
  if (row('client_initial_dcid') !== undefined) return 'quic'
  if (row('method') !== undefined || row('host') !== undefined) return 'http'
  if (row('server_name') !== undefined && row('proto') === undefined) return 'ssl'
  return row('msg_types') !== undefined ? 'dhcp' : ''
}

function endsOf(row: Row): { source: string; destination: string } | null {
  const source = readAddress(said(row('id.orig_h')))
  const destination = readAddress(said(row('id.resp_h')))
  return source === null || destination === null ? null : { source, destination }
}

/** Seconds since 1970, or RFC 3339 (`LogAscii::json_timestamps`). */
const timeOf = (row: Row): number => readTime(row('ts'))

function readConn(row: Row): readonly LogRecord[] | undefined {
  const ends = endsOf(row)
  if (ends === null) return undefined
  const shown = said(row('proto'))
  const other = said(row('ip_proto')) || said(row('protocol_id'))
  const protocol = readProtocol(
    shown === 'unknown_transport' && other !== '' ? other : shown,
    ends.source.includes(':'),
  )
  if (protocol === null) return undefined
  const ports = hasPorts(protocol)
  const state = said(row('conn_state'))
  const time = timeOf(row)
  const duration = Number(said(row('duration')) || 0)
  const wire = readCount(said(row('orig_ip_bytes'))) + readCount(said(row('resp_ip_bytes')))
  const back = readCount(said(row('resp_pkts')))
  return [
    flow({
      time,
      last: time + (duration > 0 && duration < 1e9 ? Math.round(duration * 1e6) : 0),
      protocol,
      ...ends,
      sourcePort: ports ? readPort(said(row('id.orig_p'))) : null,
      destinationPort: ports ? readPort(said(row('id.resp_p'))) : null,
      answered: answeredBy(state, back),
      // "Connection attempt rejected": a RST answered the SYN.
      refused: state === 'REJ' ? 'rst' : null,
      // Without a SYN or its answer (S, h in the history), who began is Zeek's guess; ^ says that it turned the ends round.
      started: protocol === 'tcp' ? /[Sh]/.test(said(row('history'))) : !said(row('history')).startsWith('^'),
      packets: readCount(said(row('orig_pkts'))) + back,
      bytes: wire > 0 ? wire : readCount(said(row('orig_bytes'))) + readCount(said(row('resp_bytes'))),
      application: serviceOf(said(row('service'))),
    }),
  ]
}

function answeredBy(state: string, back: number): boolean | null {
  if (UNANSWERED.has(state)) return false
  if (ANSWERED.has(state)) return true
  return back > 0 ? true : null
}

/** The last of what Zeek recognised (`ssl,mysql`); its `ssl` is TLS. */
function serviceOf(services: string): string | null {
  const last = services.split(',').at(-1)?.toLowerCase() ?? ''
  if (!/^[a-z0-9_-]{1,40}$/.test(last)) return null
  return last === 'ssl' ? 'tls' : last
}

function readDns(row: Row): readonly LogRecord[] | undefined {
  const ends = endsOf(row)
  if (ends === null) return undefined
  const asked = said(row('query'))
  if (asked === '' || asked === '.' || LINK_LOCAL.has(readPort(said(row('id.resp_p'))) ?? 0)) return NOTHING
  const name = readName(asked)
  if (name === null) return undefined
  const type = readType(said(row('qtype_name')))
  const code = said(row('rcode_name'))
  const value = row('answers')
  const answers = typeof value === 'string' ? value.split(',', MOST) : list(value).slice(0, MOST)
  const addresses: string[] = []
  // Names of aliases stand in the same list; an address for another type is text of its own.
  if (type === 'A' || type === 'AAAA') {
    for (const one of answers) {
      const address = readAddress(said(one))
      if (address !== null) addresses.push(address)
    }
  }
  return [
    question(timeOf(row), ends.source, name, type, /^[A-Z0-9]{1,20}$/.test(code) ? code : null, addresses),
  ]
}

/** A hello or request: conn.log tells of the flow itself, so it counts no packets. */
function named(
  row: Row,
  column: string,
  via: 'sni' | 'quic' | 'http',
  application: string,
  protocol: string,
): readonly LogRecord[] | undefined {
  const ends = endsOf(row)
  if (ends === null) return undefined
  const name = readName(said(row(column)).replace(/:\d{1,5}$/, ''))
  if (name === null || readAddress(name) !== null) return NOTHING
  const established = row('established')
  const answered: FlowRecord['answered'] = established === true || established === 'T' ? true : null
  return [
    flow({
      time: timeOf(row),
      protocol,
      ...ends,
      sourcePort: readPort(said(row('id.orig_p'))),
      destinationPort: readPort(said(row('id.resp_p'))),
      answered,
      started: true,
      name: { name, via },
      application,
    }),
  ]
}

function readDhcp(row: Row): readonly LogRecord[] {
  const mac = readMac(said(row('mac')))
  const address = readAddress(said(row('assigned_addr')) || said(row('client_addr')))
  if (mac === null && address === null) return NOTHING
  return [{ kind: 'host', time: timeOf(row), address, mac, hostname: readLabel(row('host_name')) }]
}
