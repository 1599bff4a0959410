import { readObject } from './json.ts'
import { share } from './line-share.ts'
import type { LogFormat } from './log.ts'
import { NOTHING } from './record.ts'
import { type Row, readZeekRow } from './zeek-rows.ts'

const KNOWN = /^#(?:separator |fields\t|path\t|set_separator|types\t|open\t|close\t|empty_field|unset_field)/

/** The column names and signs of a TSV log: each file says its own. */
interface Header {
  path: string
  fields: readonly string[]
  separator: string
  unset: string
  empty: string
}

/** Zeek's conn, dns, ssl, http, quic and dhcp logs, as TSV with their header or as JSON lines; several may follow each other. */
export const zeek: LogFormat = {
  id: 'zeek',
  title: 'Zeek log',
  detect: (lines) => {
    if (
      lines.some((line) => line.startsWith('#fields\t')) &&
      lines.some((line) => line.startsWith('#path\t'))
    )
      return 1
    return share(
      lines,
      (line) =>
        KNOWN.test(line) || (line.startsWith('{') && line.includes('"id.orig_h":') && line.includes('"ts":')),
    )
  },
  create() {
    const header: Header = { path: '', fields: [], separator: '\t', unset: '-', empty: '(empty)' }
    return {
      line(text) {
        if (text === '') return NOTHING
        if (text.charCodeAt(0) === 35) {
          readHeader(text, header)
          return NOTHING
        }
        if (text.charCodeAt(0) === 123) {
          const entry = readObject(text)
          if (entry === null) return undefined
          return readZeekRow(typeof entry._path === 'string' ? entry._path : '', (key) => entry[key])
        }
        if (header.fields.length === 0) return undefined
        const values = text.split(header.separator)
        // A row that is cut off has fewer columns than its header.
        if (values.length !== header.fields.length) return undefined
        return readZeekRow(header.path, rowOf(header, values))
      },
      end: () => NOTHING,
    }
  },
}

function rowOf(header: Header, values: readonly string[]): Row {
  return (key) => {
    const value = values[header.fields.indexOf(key)]
    return value === undefined || value === header.unset ? undefined : value === header.empty ? '' : value
  }
}

function readHeader(text: string, header: Header): void {
  if (text.startsWith('#separator ')) {
    const sign = /^\\x([0-9a-fA-F]{2})$/.exec(text.slice(11))?.[1]
    header.separator = sign === undefined ? '\t' : String.fromCharCode(Number.parseInt(sign, 16))
    return
  }
  const [key, ...values] = text.split(header.separator)
  const value = values[0] ?? ''
  if (key === '#fields') header.fields = values.slice(0, 200)
  else if (key === '#path') header.path = value
  else if (key === '#unset_field') header.unset = value
  else if (key === '#empty_field') header.empty = value
}
