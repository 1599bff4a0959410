import {
  type ComparedFlow,
  type ComparedLookup,
  type Comparison,
  compareDevice,
} from '../../capture/compare.ts'
import { expandDevice } from '../../schema/expand.ts'
import { SCHEMA_VERSION } from '../../schema/http.ts'
import { flag, textOf, UsageError } from '../args.ts'
import type { Command } from '../command.ts'
import { HOME_OPTIONS, homeOf, inputsOf, PHASE_OPTION, readInputs, tellInputs } from '../inputs.ts'
import { DATA_OPTION, entryId, knownEntries } from '../known.ts'
import { deviceText, pickDevice } from '../pick-device.ts'
import { counted, table } from '../table.ts'

/** A titled list; columns in which nothing stands are left out. */
function section(title: string, rows: readonly string[][]): string {
  const [first] = rows
  if (first === undefined) return ''
  const filled = first.map((_, column) => rows.some((row) => row[column] !== ''))
  const kept = rows.map((row) => row.filter((_, column) => filled[column] === true))
  return `\n${title}\n${table(null, kept).replace(/^/gm, '  ').trimEnd()}\n`
}

const flowRow = ({ flow, names, endpoints, why }: ComparedFlow): string[] => [
  flow.direction,
  `${flow.protocol}${flow.port === null ? '' : ` ${flow.port}`}`,
  names.length === 0 ? flow.peer : `${names.join(' or ')} (${flow.peer})`,
  endpoints.join(', '),
  why,
]
/** One row a name, whatever types of it were asked for; names of flows that stand beside it are not said again. */
function lookupRows(lookups: readonly ComparedLookup[], flows: readonly ComparedFlow[]): string[][] {
  const said = new Set(flows.flatMap(({ names }) => names))
  const rows = new Map<string, string[]>()
  for (const { lookup, endpoints, why } of lookups) {
    const row = rows.get(lookup.name)
    if (row !== undefined) row[1] = [...new Set([...(row[1] ?? '').split(', '), lookup.type])].join(', ')
    else if (!said.has(lookup.name))
      rows.set(lookup.name, ['asked for', lookup.type, lookup.name, endpoints.join(', '), why])
  }
  return [...rows.values()]
}

function reportOf(comparison: Comparison, title: string): string {
  const { documented, baseline, undocumented, unseen, refused, lookups, unanswered_mdns } = comparison
  return [
    `${title} against ${comparison.entry}\n`,
    section('UNDOCUMENTED: the entry does not explain', [
      ...undocumented.map(flowRow),
      ...lookupRows(lookups.undocumented, undocumented),
    ]),
    section('REFUSED, blocked or never answered', refused.map(flowRow)),
    section(
      'ASKED BY mDNS, and nobody answered',
      unanswered_mdns.map(({ name, why }) => [name, why]),
    ),
    section(
      'UNSEEN: in the entry, not in this capture',
      unseen.map(({ endpoint, why }) => [endpoint, why]),
    ),
    section('DOCUMENTED', [...documented.map(flowRow), ...lookupRows(lookups.documented, documented)]),
    section('WHAT EVERY HOST DOES', baseline.map(flowRow)),
  ].join('')
}

export const compare: Command = {
  name: 'compare',
  usage: 'compare <file…> --device MAC|IP|NAME --against ID [--json]',
  about:
    'Tells what of a capture or log an entry does not explain. Exit 1 when there is anything. Reads what netneeds capture reads; nothing leaves this machine.',
  options: {
    device: {
      type: 'string',
      value: 'MAC|IP|NAME',
      about: 'the device; may be left out where the capture has one alone',
    },
    against: { type: 'string', value: 'ID', about: 'the entry' },
    json: { type: 'boolean', about: 'the whole comparison' },
    ...PHASE_OPTION,
    ...HOME_OPTIONS,
    data: DATA_OPTION,
  },
  async run(args, streams) {
    const { out, err } = streams
    const inputs = await inputsOf(args)
    const against = textOf(args, 'against')
    if (against === undefined)
      throw new UsageError('say which entry: --against ID, as --against roborock-s50')
    const { dataset } = await knownEntries(textOf(args, 'data'), err)
    const entry = expandDevice(dataset, entryId(dataset, against))
    if (entry === null) throw new UsageError(`there is no device "${against}"`)
    const observed = await readInputs(inputs, args, dataset, streams)
    const good = tellInputs(observed, err)
    const [only, ...more] = observed.devices
    const wanted = textOf(args, 'device')
    if (wanted === undefined && more.length > 0)
      throw new UsageError(
        `say which device: --device ${observed.devices.slice(0, 6).map(deviceText).join(' or ')}${more.length > 5 ? ' …' : ''}`,
      )
    const device =
      wanted === undefined && only !== undefined ? only : pickDevice(observed.devices, wanted ?? '')
    if (typeof device === 'string') {
      err(`netneeds compare: ${device}\n`)
      return 1
    }
    const others = observed.devices.filter((other) => other !== device)
    const comparison = compareDevice(device, entry, { ...homeOf(args), others })
    if (flag(args, 'json'))
      out(`${JSON.stringify({ schema_version: SCHEMA_VERSION, ...comparison }, null, 2)}\n`)
    else out(reportOf(comparison, deviceText(device)))
    const { undocumented, lookups } = comparison
    const news = undocumented.length + lookupRows(lookups.undocumented, undocumented).length
    err(
      comparison.explained
        ? 'the entry explains everything\n'
        : `${counted(news, 'thing')} the entry does not explain\n`,
    )
    return comparison.explained && good ? 0 : 1
  },
}
