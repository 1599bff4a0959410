import { z } from 'zod'
import type { Backend, Rendered } from '../backend.ts'
import type { Policy } from '../policy.ts'
import { oneLine } from '../text.ts'
import { COLUMNS, type Row, rowsOf } from './data/rows.ts'
import { fileBase } from './router/names.ts'

const Options = z.strictObject({})
type Options = z.infer<typeof Options>

/** Signs that make a spreadsheet program take a cell for a formula (OWASP, CSV Injection), full-width ones too. */
const FORMULA = /^[\s"']*[=+\-@\uff1d\uff0b\uff0d\uff20]/

/**
 * A field, quoted as RFC 4180 section 2 has it. An apostrophe goes before what would be a formula, and a
 * semicolon becomes a comma, because programs that part at semicolons would begin a cell behind it.
 */
export function field(text: string): string {
  const safe = oneLine(text).replaceAll(';', ',')
  return `"${(FORMULA.test(safe) ? `'${safe}` : safe).replaceAll('"', '""')}"`
}

const line = (row: Pick<Row, 'verdict'> & Partial<Row>): string =>
  COLUMNS.map((column) => field(row[column] ?? '')).join(',')

/** What is true of the whole file, as rows, because the format has no comments. */
function remarks(policy: Policy): (Pick<Row, 'verdict'> & Partial<Row>)[] {
  return [
    {
      verdict: 'note',
      rule: 'release',
      reason: `release ${policy.release}${policy.url === null ? '' : ` from ${policy.url}`}`,
    },
    ...policy.placeholders.map(({ parameter, value, what }) => ({
      verdict: 'change-me' as const,
      rule: parameter,
      peer: value,
      reason: `CHANGE ME: this documentation address stands for ${what}`,
    })),
    ...policy.notes.map((reason) => ({ verdict: 'note' as const, rule: 'advice', reason })),
  ]
}

function render(policy: Policy): Rendered {
  const file = `${fileBase(policy)}.csv`
  const text = [COLUMNS.map(field).join(','), ...[...rowsOf(policy), ...remarks(policy)].map(line), ''].join(
    '\n',
  )
  return {
    files: [{ name: file, media_type: 'text/csv', text, place: 'a spreadsheet or a script' }],
    apply: [`Open ${file} in a spreadsheet program as UTF-8; it changes nothing.`],
    undo: [`Delete ${file}.`],
    dropped: [],
    notes: [
      'One row a rule; the column verdict says allow, withheld, resolve, redirect, source-nat, expose, reject or drop (the rest), change-me or note.',
      'Lines end in LF, every field is quoted, a semicolon in a text is a comma here, and an apostrophe stands before what a spreadsheet would compute.',
    ],
  }
}

/** A table for spreadsheets: RFC 4180. */
export const csv: Backend<Options> = {
  id: 'csv',
  title: 'CSV',
  layer: 'standard',
  refuses: 'nothing',
  about: 'A table with one row a rule and a column verdict, for spreadsheets and scripts.',
  options: Options,
  can: {
    hosts: true,
    wildcards: true,
    ports: true,
    mac: true,
    ipv6: true,
    inbound: true,
    multicast: true,
    reject: true,
    redirect: true,
    nat: true,
    expose: true,
    split_dns: true,
  },
  checker: null,
  proof: 'grammar',
  checkedBy: 'read back by a strict RFC 4180 reader; no field is a formula',
  followsNames: 'names are given as names; nothing is followed',
  update: 'fetch it with the ETag of last time; 304 says that nothing changed',
  manyDevices: true,
  render,
}
