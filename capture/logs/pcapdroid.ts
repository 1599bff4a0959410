import { splitCsv } from './csv.ts'
import { readTime } from './line-time.ts'
import type { LogFormat, LogRecord } from './log.ts'
import { flow, NOTHING, question } from './record.ts'
import { hasPorts, LONGEST_LINE, readAddress, readCount, readName, readPort, readProtocol } from './words.ts'

const HEADER = /^IPProto,SrcIP,SrcPort,DstIp,DstPort,/i
/**
 * PCAPdroid's table of connections as CSV: what a phone's apps talk to. The name beside a connection comes from its hello, its
 * request or a DNS answer before it, and the file doesn't say which.
 */
export const pcapdroid: LogFormat = {
  id: 'pcapdroid',
  title: 'PCAPdroid connections (CSV)',
  detect: (lines) => (lines.slice(0, 3).some((line) => HEADER.test(line)) ? 1 : 0),
  create() {
    let columns: readonly string[] = []
    return {
      line(text) {
        if (text === '') return NOTHING
        if (text.length > LONGEST_LINE) return undefined
        if (HEADER.test(text)) {
          columns = splitCsv(text)
            .map((column) => column.trim().toLowerCase())
            .slice(0, 40)
          return NOTHING
        }
        const values = splitCsv(text)
        if (columns.length === 0 || values.length < columns.length) return undefined
        return readRow(columns, values)
      },
      end: () => NOTHING,
    }
  },
}

function readRow(columns: readonly string[], values: readonly string[]): readonly LogRecord[] | undefined {
  const app = columns.indexOf('app')
  // Names of apps are written as they are, with their commas: what is too much belongs to them.
  const shift = values.length - columns.length
  const cell = (column: string): string => {
    const at = columns.indexOf(column)
    return at < 0 ? '' : (values[app >= 0 && at > app ? at + shift : at] ?? '')
  }
  const source = readAddress(cell('srcip'))
  const destination = readAddress(cell('dstip'))
  if (source === null || destination === null) return undefined
  const protocol = readProtocol(cell('ipproto'), source.includes(':'))
  if (protocol === null) return undefined
  const time = readTime(cell('firstseen'))
  const last = readTime(cell('lastseen'))
  const proto = cell('proto')
  const dns = /^dns$/i.test(proto)
  const back = readCount(cell('pktsrcvd'))
  const name = readName(cell('info').replace(/:\d{1,5}$/, ''))
  const known = name !== null && readAddress(name) === null && name.includes('.') ? name : null
  const ports = hasPorts(protocol)
  const records: LogRecord[] = [
    flow({
      time,
      last: Number.isNaN(last) ? time : last,
      protocol,
      source,
      sourcePort: ports ? readPort(cell('srcport')) : null,
      destination,
      destinationPort: ports ? readPort(cell('dstport')) : null,
      answered: back > 0,
      started: true,
      packets: readCount(cell('pktssent')) + back,
      bytes: readCount(cell('bytessent')) + readCount(cell('bytesrcvd')),
      name: known === null || dns ? null : { name: known, via: 'log' },
      // Where it recognised nothing it writes the protocol again.
      application:
        /^[\w.-]{1,40}$/.test(proto) && proto.toLowerCase() !== protocol ? proto.toLowerCase() : null,
    }),
  ]
  if (dns && known !== null) records.push(question(time, source, known, null))
  return records
}
