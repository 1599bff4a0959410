import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** What tshark says of each frame of a file: every occurrence of the fields, in order. */

export const FIELDS = [
  'frame.number',
  'frame.protocols',
  'frame.len',
  'frame.cap_len',
  'eth.src',
  'eth.dst',
  'sll.src.eth',
  'wlan.sa',
  'wlan.da',
  'ip.src',
  'ip.dst',
  'ip.proto',
  'ip.flags.mf',
  'ip.frag_offset',
  'ipv6.src',
  'ipv6.dst',
  'ipv6.nxt',
  'ipv6.fraghdr.nxt',
  'ipv6.fraghdr.offset',
  'tcp.stream',
  'tcp.srcport',
  'tcp.dstport',
  'tcp.flags.syn',
  'tcp.flags.ack',
  'udp.srcport',
  'udp.dstport',
  'vlan.id',
  'dns.flags.response',
  'dns.qry.name',
  'dns.qry.type',
  'dns.resp.name',
  'dns.resp.type',
  'dns.resp.ttl',
  'dns.a',
  'dns.aaaa',
  'dns.cname',
  'tls.handshake.type',
  'tls.handshake.extension.type',
  'tls.handshake.extensions_server_name',
  'dtls.handshake.type',
  'dtls.handshake.extensions_server_name',
  'gquic.tag.sni',
  'quic.version',
  'http.host',
  'http.user_agent',
  'http2.headers.authority',
  'dhcp.type',
  'dhcp.hw.mac_addr',
  'dhcp.option.hostname',
  'dhcp.fqdn.name',
  'dhcp.option.vendor_class_id',
  'dhcpv6.client_domain',
  'mqtt.clientid',
  'nbns.name',
  '_ws.malformed',
] as const
export type Field = (typeof FIELDS)[number]

/** One frame: `all` gives each occurrence of a field, `one` the first or ''. */
export interface Row {
  all(field: Field): string[]
  one(field: Field): string
}

const SEPARATOR = '\x1e'
const AGGREGATOR = '\x1f'

/** zstd is not known to every tshark, gzip is; both are opened here so that the name does not matter. */
function opened(file: string): { path: string; close: () => void } {
  const head = readFileSync(file).subarray(0, 2)
  if (head[0] !== 0x1f || head[1] !== 0x8b) return { path: file, close: () => undefined }
  const folder = mkdtempSync(join(tmpdir(), 'netneeds-answer-'))
  const path = join(folder, 'capture')
  spawnSync('sh', ['-c', 'cat > "$0"', path], { input: gunzipSync(readFileSync(file)) })
  return { path, close: () => rmSync(folder, { recursive: true }) }
}

/** Reads a file with tshark, twice over, so that what comes late is known early. */
export function framesOf(file: string): { rows: Row[]; status: number } {
  const { path, close } = opened(file)
  const run = spawnSync(
    'tshark',
    [
      ...['-n', '-2', '-r', path, '-o', 'tcp.reassemble_out_of_order:TRUE', '-T', 'fields'],
      ...['-E', `separator=${SEPARATOR}`, '-E', `aggregator=${AGGREGATOR}`, '-E', 'occurrence=a'],
      ...FIELDS.flatMap((field) => ['-e', field]),
    ],
    { encoding: 'utf8', maxBuffer: 1 << 30 },
  )
  close()
  const rows = run.stdout
    .split('\n')
    .filter((line) => line.includes(SEPARATOR))
    .map((line) => {
      const cells = line.split(SEPARATOR)
      const all = (field: Field): string[] => {
        const cell = cells[FIELDS.indexOf(field)] ?? ''
        return cell === '' ? [] : cell.split(AGGREGATOR)
      }
      return { all, one: (field: Field) => all(field)[0] ?? '' }
    })
  return { rows, status: run.status ?? -1 }
}
