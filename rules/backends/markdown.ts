import { z } from 'zod'
import type { Backend, Rendered } from '../backend.ts'
import type { Policy } from '../policy.ts'
import { code, plain, quoted } from './data/plain.ts'
import { type Row, rowsOf } from './data/rows.ts'
import { fileBase } from './router/names.ts'

const Options = z.strictObject({})
type Options = z.infer<typeof Options>

const TITLES = ['Verdict', 'Rule', 'Direction', 'Peer', 'Service', 'Need', 'Why', 'Without it', 'Note']

const cells = (row: Row): string[] => [
  row.verdict,
  code(row.rule),
  row.direction,
  code(row.peer),
  [row.protocol.toUpperCase(), code(row.ports), row.application === 'unknown' ? '' : quoted(row.application)]
    .filter((part) => part !== '')
    .join(' '),
  row.need,
  plain(row.reason),
  quoted(row.breaks),
  quoted(row.note),
]

const tableLine = (parts: readonly string[]): string => `| ${parts.join(' | ')} |`

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', `## ${title}`, '', ...lines.map((line) => `- ${line}`)] : []
}

function render(policy: Policy): Rendered {
  const file = `${fileBase(policy)}.md`
  const apply = [`Read ${file}, or keep it beside the rules that another format made; it changes nothing.`]
  const undo = [`Delete ${file}.`]
  const notes = ['A table for people: quotation marks hold what the entry says in its own words.']
  const devices = policy.subjects.map(({ id, name, ipv4, ipv6, mac }) => {
    const addresses = [...ipv4, ...ipv6, ...mac].map(code).join(', ')
    return `${code(id)} ${quoted(name)}: ${addresses === '' ? 'no address given' : addresses}`
  })
  const text = [
    '# What is let through, and what is not',
    '',
    `Release ${code(policy.release)}${policy.url === null ? '' : `, from ${code(policy.url)}`}.`,
    ...section('Devices', devices),
    ...section(
      'CHANGE ME: documentation addresses',
      policy.placeholders.map(
        ({ parameter, value, what }) =>
          `${code(value)} stands for ${quoted(what)} (parameter ${code(parameter)})`,
      ),
    ),
    '',
    '## Rules',
    '',
    'From the top; replies to what is let through pass.',
    '',
    tableLine(TITLES),
    tableLine(TITLES.map(() => '---')),
    ...rowsOf(policy).map((row) => tableLine(cells(row))),
    ...section('Notes', [...policy.notes.map(quoted), ...notes]),
    ...section('To apply', apply),
    ...section('To undo', undo),
    '',
  ].join('\n')
  return {
    files: [{ name: file, media_type: 'text/markdown', text, place: 'a page, an issue, a pull request' }],
    apply,
    undo,
    dropped: [],
    notes,
  }
}

/** A table for people: CommonMark with the tables of GitHub. */
export const markdown: Backend<Options> = {
  id: 'markdown',
  title: 'Markdown',
  layer: 'guide',
  refuses: 'nothing',
  about: 'A table for people: what is let through, withheld and refused, and why.',
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
  checkedBy: 'a strict grammar of the table; entry text is escaped',
  followsNames: 'names are given as names; nothing is followed',
  update: 'fetch it with the ETag of last time; 304 says that nothing changed',
  manyDevices: true,
  render,
}
