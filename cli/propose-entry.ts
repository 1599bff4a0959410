import { join, relative } from 'node:path'
import { entryYaml, missingOf } from '../capture/entry-yaml.ts'
import { mergeDevice, mergeText } from '../capture/merge.ts'
import { type Change, type Proposal, propose } from '../capture/propose.ts'
import { type Line, redact } from '../capture/redact.ts'
import type { BlockTest } from '../schema/block-test.ts'
import type { Dataset } from '../schema/dataset.ts'
import { CATEGORIES, type Device } from '../schema/device.ts'
import { nearest } from '../schema/nearest.ts'
import type { Observed, ObservedDevice } from '../schema/observed.ts'
import type { Problem } from '../schema/problem.ts'
import { Line as LineSchema } from '../schema/text.ts'
import { type Arguments, FileError, flag, type Option, textOf, textsOf, UsageError } from './args.ts'
import { readBlockTests } from './block-test.ts'
import type { Streams } from './command.ts'
import { idOf, isSlug, pathOf, vendorOf } from './entry-place.ts'
import { homeOf } from './inputs.ts'
import { entryId, type Known } from './known.ts'
import { report } from './report.ts'
import { counted, printable } from './table.ts'
import { problemsOf, writeWhole } from './write-entry.ts'

/** What a person says of the device and of the test, beside the capture. */
export const PROPOSE_OPTIONS: Record<string, Option> = {
  name: { type: 'string', value: 'TEXT', about: 'of a new entry: the name it is sold under' },
  vendor: { type: 'string', value: 'ID', about: 'of a new entry: the vendor, an id of data/vendors.yaml' },
  category: { type: 'string', value: 'WORD', about: `of a new entry: ${CATEGORIES.join(', ')}` },
  id: { type: 'string', value: 'ID', about: 'of a new entry; made of vendor and name without it' },
  firmware: { type: 'string', value: 'TEXT', about: 'the firmware it had' },
  region: { type: 'string', value: 'TEXT', about: 'the country it was in, as DE' },
  'block-test': {
    type: 'string',
    value: 'RECORD',
    multiple: true,
    about:
      'what was noted of a block test, as "{of: internet, method: reject, minutes: 1440, outcome: works, for: home-assistant}", or a file with it',
  },
  private: {
    type: 'string',
    value: 'WORD',
    multiple: true,
    about: 'a word that must not be in the entry: the name of your network, an account, a person',
  },
  recognise: {
    type: 'boolean',
    about: 'with --into: add what an existing entry could be recognised by, too',
  },
}

/** The options of a proposal, read and checked before any file is. */
export interface Wishes {
  into: string | null
  id: string | null
  name: string | null
  vendor: string | null
  category: Device['category'] | null
  firmware: string | null
  region: string | null
  tests: BlockTest[]
}

const lineOf = (args: Arguments, name: string, max: number): string | null => {
  const text = textOf(args, name)
  if (text === undefined) return null
  const parsed = LineSchema(max).safeParse(text)
  if (parsed.success) return parsed.data
  throw new UsageError(`--${name}: ${parsed.error.issues[0]?.message ?? 'cannot be used'}`)
}

const guess = (near: readonly string[]): string =>
  near.length > 0 ? `; did you mean ${near.join(', ')}?` : ''

/** Reads what a person says. Throws UsageError for what cannot be. */
export async function wishesOf(args: Arguments, dataset: Dataset): Promise<Wishes> {
  const given = { into: textOf(args, 'into'), id: textOf(args, 'id'), vendor: textOf(args, 'vendor') }
  const into = given.into === undefined ? null : entryId(dataset, given.into)
  const alone = (['name', 'vendor', 'category', 'id'] as const).find((name) => args.options[name])
  if (into !== null && alone !== undefined)
    throw new UsageError(`--${alone} is for a new entry; ${into} has its own`)
  if (into === null && flag(args, 'recognise')) throw new UsageError('--recognise goes with --into')
  if (given.id !== undefined && !isSlug(given.id))
    throw new UsageError(`--id is lower-case letters, digits and single hyphens, not "${given.id}"`)
  const vendor = given.vendor === undefined ? null : vendorOf(dataset.vendors, given.vendor)
  if (vendor !== null && !('id' in vendor))
    throw new UsageError(
      `--vendor: "${given.vendor}" is not in data/vendors.yaml${guess(vendor.near)}${vendor.near.length > 0 ? '' : '; add it there first'}`,
    )
  const word = textOf(args, 'category')
  const category = CATEGORIES.find((each) => each === word) ?? null
  if (word !== undefined && category === null)
    throw new UsageError(`--category: there is no "${word}"${guess(nearest(word, CATEGORIES, 2))}`)
  return {
    into,
    id: given.id ?? null,
    name: lineOf(args, 'name', 80),
    vendor: vendor === null ? null : vendor.id,
    category,
    firmware: lineOf(args, 'firmware', 60),
    region: lineOf(args, 'region', 40),
    tests: await readBlockTests(textsOf(args, 'block-test')),
  }
}

/** The entry's text as it leaves, and what was taken out of its lines. Null where it cannot be edited in place. */
function linesOf(
  proposal: Proposal,
  changes: readonly Change[],
  before: string | null,
): { lines: Line[]; edited: boolean } {
  const { privateWords } = proposal
  if (before === null) {
    const made = entryYaml(proposal.merged).replace(/\n+$/, '')
    return { lines: redact(made.split('\n'), privateWords), edited: true }
  }
  const text = mergeText(before, changes)
  const base = proposal.entry
  const made = text ?? (base === null ? before : entryYaml(mergeDevice(base, changes)))
  // What people wrote stands; only lines that were not there are new.
  const old = new Set(before.split('\n'))
  const lines = made
    .replace(/\n+$/, '')
    .split('\n')
    .flatMap((line) => (old.has(line) ? [{ text: line, replaced: [] }] : redact([line], privateWords)))
  return { lines, edited: text !== null }
}

const SHOWN = 6

function tell(
  proposal: Proposal,
  changes: readonly Change[],
  lines: readonly Line[],
  before: string | null,
  streams: Streams,
): void {
  const err = (text: string) => streams.err(`${printable(text)}\n`)
  for (const { kind, path, reason, originals } of changes) {
    const more = originals.length > SHOWN ? `, and ${originals.length - SHOWN} more` : ''
    const seen = originals.length === 0 ? '' : ` [${originals.slice(0, SHOWN).join(', ')}${more}]`
    err(`${kind === 'conflict' ? 'CONFLICT' : kind}  ${path}: ${reason}${seen}`)
  }
  for (const { what, reason } of proposal.leftOut) err(`left out  ${what}: ${reason}`)
  if (proposal.offers.length > 0 && !changes.some((change) => proposal.offers.includes(change)))
    for (const { path, reason } of proposal.offers) err(`with --recognise  ${path}: ${reason}`)
  for (const [index, { text, replaced }] of lines.entries())
    for (const { what, by, why } of replaced)
      err(`redacted  line ${index + 1}: ${what}, now ${by}: ${why} | ${text.trim()}`)
  if (before !== null) {
    const old = new Set(before.split('\n'))
    err('every line that is new, and so would leave this machine:')
    for (const { text } of lines) if (!old.has(text)) err(`+ ${text}`)
  }
  if (proposal.entry !== null && proposal.changesNothing)
    err('no news: the entry says all of it; the only change is that it was seen again')
}

/** Prints the proposed entry of a device, or an existing one with it merged in, and writes it where that is wished. */
export async function proposeEntry(
  device: ObservedDevice,
  observed: Observed,
  wishes: Wishes,
  known: Known,
  args: Arguments,
  streams: Streams,
): Promise<number> {
  const { dataset, files, folder } = known
  const { into, name, category } = wishes
  const entry = into === null ? null : (dataset.devices[into] ?? null)
  const maker = device.vendor === null ? null : vendorOf(dataset.vendors, device.vendor)
  const vendor = wishes.vendor ?? (maker !== null && 'id' in maker ? maker.id : null)
  const made =
    vendor === null || name === null ? null : idOf(vendor, dataset.vendors[vendor]?.name ?? vendor, name)
  const id = into ?? wishes.id ?? made
  const proposal = propose(device, {
    dataset,
    entry,
    id,
    now: new Date(),
    inputs: observed.inputs,
    others: observed.devices.filter((other) => other !== device),
    ...homeOf(args),
    firmware: wishes.firmware,
    region: wishes.region,
    name,
    vendor,
    category,
    blockTests: wishes.tests,
    privateWords: textsOf(args, 'private'),
  })
  const changes = flag(args, 'recognise') ? [...proposal.changes, ...proposal.offers] : proposal.changes
  const path =
    entry === null
      ? vendor === null || id === null
        ? null
        : pathOf(vendor, id)
      : pathOf(entry.vendor, into ?? '')
  const before = entry === null || path === null ? null : (files.get(path) ?? null)
  const { lines, edited } = linesOf(proposal, changes, before)
  const text = `${lines.map((line) => line.text).join('\n')}\n`

  tell(proposal, changes, lines, before, streams)
  const [likely] = device.candidates
  if (entry === null && likely !== undefined && likely.score >= 0.5)
    streams.err(
      `it may be ${likely.id} (${likely.because.join('; ')}): --into ${likely.id} merges into that\n`,
    )
  if (!edited) streams.err('the file cannot be edited in place: what follows has lost its comments\n')
  streams.out(text)

  const missing = entry === null ? missingOf(proposal.merged) : []
  if (missing.length > 0) {
    const wanted = missing.map((each) => `--${each}`).join(', ')
    if (flag(args, 'write')) throw new UsageError(`--write needs ${wanted}; nothing was written`)
    streams.err(`still to fill in: ${missing.join(', ')} (or give ${wanted})\n`)
    return 0
  }
  if (path === null) throw new UsageError('--write needs --id; nothing was written')
  const problems = newsOf(
    problemsOf(files, path, text),
    before === null ? [] : problemsOf(files, path, before),
  )
  streams.err(report(problems, 'human', streams.terminal))
  if (!flag(args, 'write')) return 0
  if (problems.some(({ severity }) => severity === 'error')) {
    streams.err('nothing was written: mend these first\n')
    return 1
  }
  const full = join(folder, path)
  if (!edited) throw new FileError(`${full} cannot be edited in place; nothing was written`)
  const there = files.get(path)
  if (there === text) {
    streams.err(`${shown(full)} says so already\n`)
    return 0
  }
  if (entry === null && there !== undefined)
    throw new FileError(`${shown(full)} is there already; --into ${id} merges into it; nothing was written`)
  await writeWhole(full, text, before)
  streams.err(`wrote ${shown(full)}, ${counted(lines.length, 'line')}\n`)
  return 0
}

/** The problems that were not there before; lines have moved, so they are told by their words. */
function newsOf(problems: readonly Problem[], before: readonly Problem[]): Problem[] {
  const old = new Set(before.map(({ rule, message }) => `${rule} ${message}`))
  return problems.filter(({ rule, message }) => !old.has(`${rule} ${message}`))
}

const shown = (path: string): string => {
  const near = relative(process.cwd(), path)
  return near.startsWith('..') ? path : near
}
