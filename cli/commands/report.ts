import { randomInt } from 'node:crypto'
import type { DataReport, Group, NeedCounts } from '../../rules/report/report.ts'
import { dataReport } from '../../rules/report/report.ts'
import { sample } from '../../rules/report/sample.ts'
import type { Dataset } from '../../schema/dataset.ts'
import { NEEDS, peerText } from '../../schema/endpoint.ts'
import { expandDevice } from '../../schema/expand.ts'
import { SCHEMA_VERSION } from '../../schema/http.ts'
import { type Arguments, flag, textOf, UsageError } from '../args.ts'
import type { Command, Streams } from '../command.ts'
import { datasetOf } from '../dataset.ts'
import { DATA_OPTION, knownEntries } from '../known.ts'
import { counted, printable, table } from '../table.ts'

/** So many rows of a long list are shown; `--all` shows the rest. */
const ROWS = 15

const whole = (args: Arguments, name: string, least: number): number | undefined => {
  const text = textOf(args, name)
  if (text === undefined) return undefined
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  if (!(number >= least)) throw new UsageError(`--${name} is a whole number from ${least} on, not "${text}"`)
  return number
}

const percent = (part: number, all: number): string =>
  all === 0 ? '–' : `${Math.round((100 * part) / all)} %`

const groupRows = (groups: readonly Group[]): string[][] =>
  groups.map(({ id, entries, status, answered }) => [
    id,
    `${entries}`,
    `${status.verified}`,
    `${status.reported}`,
    `${status.claimed}`,
    `${answered}`,
  ])

const needRow = (name: string, counts: NeedCounts): string[] => {
  const all = NEEDS.reduce((sum, need) => sum + counts[need], 0)
  return [name, ...NEEDS.map((need) => `${counts[need]}`), percent(all - counts.unknown, all)]
}

/** The report as text: counts first, then the work list. */
function textOfReport(report: DataReport, all: boolean): string {
  const { totals, status, evidence, wanted } = report
  const parts: string[] = []
  const section = (title: string, head: string[] | null, rows: string[][]): void => {
    const shown = all ? rows : rows.slice(0, ROWS)
    const rest = rows.length - shown.length
    parts.push(
      `${title}\n${rows.length === 0 ? 'none\n' : table(head, shown)}${rest > 0 ? `… and ${rest} more: --all\n` : ''}`,
    )
  }
  const groupHead = ['', 'ENTRIES', 'VERIFIED', 'REPORTED', 'CLAIMED', 'INTERNET ANSWERED']
  const needHead = ['', ...NEEDS.map((need) => need.toUpperCase()), 'KNOWN']
  parts.push(
    `Data report of ${report.date}, release ${report.release}\n` +
      [
        `${counted(totals.entries, 'entry', 'entries')} of ${counted(totals.vendors, 'vendor')}, ${counted(totals.services, 'shared service')}`,
        `${counted(totals.endpoints, 'endpoint')}, ${counted(totals.sources, 'source')}, ${totals.unsourced} endpoints without a source`,
        `${totals.with_hosts} entries name outbound hosts with ports; of ${totals.works_without} a source says that they work without the internet; one or the other: ${totals.with_hosts_or_works_without}`,
      ]
        .map((line) => `${line}\n`)
        .join(''),
  )
  section(
    'Status',
    ['', 'VERIFIED', 'REPORTED', 'CLAIMED'],
    [
      ['entries', `${status.entries.verified}`, `${status.entries.reported}`, `${status.entries.claimed}`],
      [
        'endpoints',
        `${status.endpoints.verified}`,
        `${status.endpoints.reported}`,
        `${status.endpoints.claimed}`,
      ],
    ],
  )
  section('Is the internet needed? Entries by the answer', needHead, [
    needRow('Home Assistant', report.internet.home_assistant),
    needRow('native app', report.internet.native_app),
  ])
  section('Needs of endpoints', needHead, [
    needRow('outside the home, Home Assistant', report.needs.outside.home_assistant),
    needRow('outside the home, native app', report.needs.outside.native_app),
    needRow('within the home, Home Assistant', report.needs.inside.home_assistant),
    needRow('within the home, native app', report.needs.inside.native_app),
  ])
  section('Evidence of endpoints', null, [
    [
      'two independent sources or more',
      `${evidence.independent.two_or_more}`,
      percent(evidence.independent.two_or_more, totals.endpoints),
    ],
    ['one source', `${evidence.independent.one}`, percent(evidence.independent.one, totals.endpoints)],
  ])
  section(
    'Newest source of endpoints, up to so long ago',
    null,
    Object.entries(evidence.age).map(([age, number]) => [
      age,
      `${number}`,
      percent(number, totals.endpoints),
    ]),
  )
  section(
    'Sources by kind',
    null,
    Object.entries(evidence.kinds)
      .sort(([, a], [, b]) => b - a)
      .map(([kind, number]) => [kind, `${number}`]),
  )
  section('By category', groupHead, groupRows(report.categories))
  section('By vendor', groupHead, groupRows(report.vendors))
  section(
    `Contradictions: ${report.contradictions.length}`,
    ['DEVICE', 'BLOCKED', 'REPORTS'],
    report.contradictions.map(({ device, of, reports }) => [
      device,
      of,
      reports.map(({ text, sources }) => `${text} [${sources.join(', ')}]`).join('\n'),
    ]),
  )
  section(
    `Most wanted block tests: ${wanted.block_tests.length}`,
    ['DEVICE', 'INTERNET UNKNOWN FOR', 'UNKNOWN NEEDS IT MAY SETTLE'],
    wanted.block_tests.map(({ device, answers, needs }) => [device, answers.join(', '), `${needs}`]),
  )
  section(
    `Most wanted captures, hosts not known: ${wanted.captures.length}`,
    null,
    wanted.captures.map(({ device, name }) => [device, name]),
  )
  section(
    'Services whose need is least known',
    ['SERVICE', 'DEVICES', 'UNKNOWN NEEDS'],
    wanted.services.map(({ service, devices, needs }) => [service, `${devices}`, `${needs}`]),
  )
  return parts.join('\n')
}

/** Entries to read again, endpoint by endpoint, with the places to read them against. */
function printSample(dataset: Dataset, wanted: number, seed: number, { out }: Streams): void {
  const ids = sample(Object.keys(dataset.devices), wanted, seed)
  out(`${ids.length} of ${Object.keys(dataset.devices).length} entries, seed ${seed}\n`)
  for (const id of ids) {
    const device = expandDevice(dataset, id)
    if (device === null) continue
    out(`\n${id} (data/devices/${device.vendor}/${id}.yaml)\n`)
    out(
      table(
        null,
        device.endpoints.map(({ id, direction, peer, protocol, ports, needed, sources }) => [
          '[ ]',
          id,
          `${direction === 'outbound' ? 'to' : 'from'} ${peerText(peer)}`,
          `${protocol} ${ports.join(',')}`.trim(),
          `app ${needed.native_app}, HA ${needed.home_assistant}`,
          sources.join(', '),
        ]),
      ),
    )
    const named = new Set(device.endpoints.flatMap(({ sources }) => sources))
    for (const [key, { url, title }] of Object.entries(device.sources))
      if (named.has(key)) out(`    ${key}: ${printable(url ?? title)}\n`)
  }
}

export const report: Command = {
  name: 'report',
  usage: 'report [--all] [--json] [--reread N [--seed SEED]]',
  wordless: true,
  about:
    'Tells what the data knows and what it does not. Entries by vendor, category and status, needs known and unknown, how well and how lately they are founded, contradictions, and the tests and captures that would settle the most. --reread picks entries at random, to be read again against their sources.',
  options: {
    all: { type: 'boolean', about: 'show the long lists whole' },
    json: { type: 'boolean', about: 'the whole report as JSON' },
    reread: {
      type: 'string',
      value: 'N',
      about: 'instead, so many entries picked at random, with every endpoint',
    },
    seed: {
      type: 'string',
      value: 'SEED',
      about: 'with --reread: the seed printed by an earlier one, for the same entries',
    },
    data: DATA_OPTION,
  },
  async run(args, streams) {
    const wanted = whole(args, 'reread', 1)
    const seed = whole(args, 'seed', 0)
    if (seed !== undefined && wanted === undefined) throw new UsageError('--seed goes with --reread N')
    const folder = textOf(args, 'data')
    const dataset =
      folder === undefined
        ? await datasetOf(undefined, streams.err)
        : (await knownEntries(folder, streams.err)).dataset
    if (dataset === null) return 1
    if (wanted !== undefined) {
      printSample(dataset, wanted, seed ?? randomInt(1_000_000), streams)
      return 0
    }
    const made = dataReport(dataset, new Date())
    streams.out(
      flag(args, 'json')
        ? `${JSON.stringify({ schema_version: SCHEMA_VERSION, ...made }, null, 2)}\n`
        : textOfReport(made, flag(args, 'all')),
    )
    return 0
  },
}
