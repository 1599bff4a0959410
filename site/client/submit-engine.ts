import { endpointYaml, entryYaml, useYaml } from '../../capture/entry-yaml.ts'
import { mergeDevice, mergeText } from '../../capture/merge.ts'
import { type Change, type DeviceDraft, type Proposal, propose } from '../../capture/propose.ts'
import { type Line, leaving, redact } from '../../capture/redact.ts'
import type { BlockTest } from '../../schema/block-test.ts'
import type { Dataset } from '../../schema/dataset.ts'
import type { Need } from '../../schema/endpoint.ts'
import { loadDataset } from '../../schema/load.ts'
import { nearest } from '../../schema/nearest.ts'
import type { Problem } from '../../schema/problem.ts'
import type { Read } from './capture-protocol.ts'
import type { Facts, NeedEdits } from './submit-form.ts'

export interface Wanted {
  read: Read
  dataset: Dataset
  /** Which of the devices read. */
  device: number
  /** Id of the entry to change; null for a new one. */
  entry: string | null
  facts: Facts
  blockTest: BlockTest | null
  privateWords: string[]
  homeAssistant: string[]
  app: string[]
  lan: string[]
}

/** What the capture would change, before the person says anything of needs. */
export function proposalOf({ read, dataset, device, entry, facts, blockTest, ...said }: Wanted): Proposal {
  const { devices, inputs } = read.observed
  const observed = devices[device]
  if (observed === undefined) throw new Error(`there is no device ${device}`)
  return propose(observed, {
    ...said,
    others: devices.filter((_, index) => index !== device),
    dataset,
    entry: entry === null ? null : (dataset.devices[entry] ?? null),
    id: entry ?? (facts.id || null),
    now: new Date(),
    inputs: inputs.filter(({ packets, format }) => packets > 0 && format !== 'unknown'),
    name: facts.name || null,
    vendor: facts.vendor || null,
    category: facts.category,
    firmware: facts.firmware || null,
    region: facts.region || null,
    blockTests: blockTest === null ? [] : [blockTest],
  })
}

/** The claims a proposal is about: what it adds, and what it saw again. `key` is `endpoint id` or `use id`. */
export interface Claim {
  key: string
  id: string
  added: boolean
  /** As the proposal has it. */
  claim: DeviceDraft['endpoints'][number] | DeviceDraft['uses'][number]
  /** What the entry says today; null for what is new. */
  today: Claim['claim'] | null
  reason: string
  originals: string[]
}

export function claimsOf({ changes, merged, entry }: Proposal): Claim[] {
  const claims: Claim[] = []
  for (const change of changes) {
    const [of, id] =
      change.kind === 'add-endpoint'
        ? (['endpoint', change.endpoint.id] as const)
        : change.kind === 'add-use'
          ? (['use', change.use.service] as const)
          : change.kind === 'add-evidence'
            ? ([change.to, change.id] as const)
            : [null, '']
    if (of === null || claims.some(({ key }) => key === `${of} ${id}`)) continue
    const find = (device: Pick<DeviceDraft, 'endpoints' | 'uses'> | null) =>
      of === 'endpoint'
        ? device?.endpoints.find((each) => each.id === id)
        : device?.uses.find((each) => each.service === id)
    const claim = find(merged)
    if (claim === undefined) continue
    const { reason, originals } = change
    claims.push({
      key: `${of} ${id}`,
      id,
      added: change.kind !== 'add-evidence',
      claim,
      today: find(entry) ?? null,
      reason,
      originals,
    })
  }
  return claims
}

/** The changes as the person wants them: without what is left out, with the needs and words that were said. */
function editedChanges({ changes }: Proposal, claims: readonly Claim[], edits: NeedEdits): Change[] {
  const made: Change[] = []
  for (const change of changes) {
    const key = keyOf(change)
    if (key !== null && edits.get(key)?.leave === true) continue
    if (change.kind === 'add-endpoint') {
      const endpoint = withEdits(change.endpoint, edits.get(key ?? ''))
      made.push({ ...change, endpoint, yaml: endpointYaml(endpoint).join('\n') })
    } else if (change.kind === 'add-use') {
      const use = withEdits(change.use, edits.get(key ?? ''))
      made.push({ ...change, use, yaml: useYaml(use).join('\n') })
    } else made.push(change)
  }
  for (const { key, id, added, claim } of claims) {
    const edit = edits.get(key)
    if (edit === undefined || edit.leave) continue
    const of = key.startsWith('use ') ? ('use' as const) : ('endpoint' as const)
    const told = { of, id, reason: 'said by you', originals: [], path: `${of}s.${id}` }
    for (const consumer of ['native_app', 'home_assistant'] as const) {
      const need = edit[consumer]
      // What is new carries its needs itself, unless a block test sets them afterwards.
      if (need === undefined || (added && !isSet(changes, key, consumer)) || need === claim.needed[consumer])
        continue
      made.push({
        ...told,
        kind: 'set-need',
        for: consumer,
        need,
        yaml: `    needed: {${consumer}: ${need}}`,
      })
    }
    const { breaks } = edit
    if (!added && breaks !== undefined && breaks !== '' && claim.breaks === null)
      made.push({ ...told, kind: 'set-breaks', breaks, yaml: `    breaks: ${breaks}` })
  }
  // A source that nothing names any more stands for nothing; one by itself is left, to be seen.
  const used = new Set(sourcesNamed(made))
  return made.filter((change) => change.kind !== 'add-source' || used.has(change.id) || used.size === 0)
}

const sourcesNamed = (changes: readonly Change[]): string[] =>
  changes.flatMap((change) => {
    switch (change.kind) {
      case 'add-endpoint':
        return change.endpoint.sources
      case 'add-use':
        return change.use.sources
      case 'add-evidence':
        return [change.source]
      case 'add-blocking':
        return change.blocking.sources
      default:
        return []
    }
  })

const isSet = (changes: readonly Change[], key: string, consumer: 'native_app' | 'home_assistant'): boolean =>
  changes.some((change) => change.kind === 'set-need' && change.for === consumer && keyOf(change) === key)

function keyOf(change: Change): string | null {
  switch (change.kind) {
    case 'add-endpoint':
      return `endpoint ${change.endpoint.id}`
    case 'add-use':
      return `use ${change.use.service}`
    case 'add-evidence':
      return `${change.to} ${change.id}`
    case 'set-need':
    case 'set-breaks':
      return `${change.of} ${change.id}`
    case 'add-blocking':
      return `endpoint ${change.blocking.of}`
    default:
      return null
  }
}

type Edit = NonNullable<ReturnType<NeedEdits['get']>>

function withEdits<
  T extends { needed: Record<'native_app' | 'home_assistant', Need>; breaks: string | null },
>(claim: T, edit: Edit | undefined): T {
  if (edit === undefined) return claim
  return {
    ...claim,
    needed: {
      native_app: edit.native_app ?? claim.needed.native_app,
      home_assistant: edit.home_assistant ?? claim.needed.home_assistant,
    },
    breaks: edit.breaks === undefined || edit.breaks === '' ? claim.breaks : edit.breaks,
  }
}

export interface Made {
  /** The whole file, without anything personal. */
  text: string
  /** Every line that leaves. */
  lines: Line[]
  /** False where the file of an existing entry could not be edited in place, so that its comments are lost. */
  kept: boolean
}

/** The entry as a file. `text` is the file of an existing entry, where it is at hand. */
export function makeEntry(proposal: Proposal, edits: NeedEdits, facts: Facts, text: string | null): Made {
  const changes = editedChanges(proposal, claimsOf(proposal), edits)
  const { entry, privateWords } = proposal
  if (entry !== null) {
    const lines = leaving({ ...proposal, changes })
    const edited = text === null ? null : mergeText(text, changes)
    const old = new Set((edited === null ? entryYaml(entry) : (text ?? '')).split('\n'))
    const whole = edited ?? entryYaml(mergeDevice(entry, changes))
    const cleaned = whole
      .split('\n')
      .map((line) => (old.has(line) ? line : (redact([line], privateWords)[0]?.text ?? '')))
    return { text: cleaned.join('\n'), lines, kept: edited !== null }
  }
  // Everything that a new entry gets is a change, from an entry with nothing in it.
  const { merged } = proposal
  const empty: DeviceDraft = {
    ...merged,
    name: facts.name || null,
    vendor: facts.vendor || null,
    category: facts.category,
    models: facts.models,
    native_app: facts.nativeApp || null,
    home_assistant: facts.integration === '' ? null : { integration: facts.integration, iot_class: null },
    identify: { dhcp_hostnames: [], mac_prefixes: [], mdns: [], ssdp: [] },
    uses: [],
    endpoints: [],
    blocking: [],
    sources: {},
  }
  const lines = leaving({ ...proposal, changes, merged: mergeDevice(empty, changes) })
  return { text: `${lines.map((line) => line.text).join('\n')}\n`, lines, kept: true }
}

/** Lines of a text changed by hand that still hold something personal, by line number from 1. */
export function personalLines(
  text: string,
  before: string,
  words: readonly string[],
): { line: number; why: string }[] {
  const known = new Set(before.split('\n'))
  return text.split('\n').flatMap((line, index) => {
    const [checked] = known.has(line) ? [] : redact([line], words)
    return (checked?.replaced ?? []).map(({ why }) => ({ line: index + 1, why }))
  })
}

/**
 * What the validator says of the file, by the checks every release goes through. Of vendors, services and
 * integrations only those that the text may mean go with it: all of them would be read anew at each key.
 */
export function problemsOf(path: string, text: string, dataset: Dataset, isNew: boolean): Problem[] {
  const few = <T>(all: Record<string, T>, words: readonly string[]): string => {
    const ids = new Set(
      words.flatMap((word) => (Object.hasOwn(all, word) ? [word] : nearest(word, Object.keys(all), 3))),
    )
    // An empty list would mean that there is nothing to compare with.
    if (ids.size === 0) ids.add(Object.keys(all)[0] ?? '')
    return JSON.stringify(
      Object.fromEntries([...ids].flatMap((id) => (all[id] === undefined ? [] : [[id, all[id]]]))),
    )
  }
  const said = (key: string): string[] =>
    [...text.matchAll(new RegExp(`\\b${key}:\\s*["']?([A-Za-z0-9_-]{1,64})`, 'g'))].map(
      ([, word]) => word ?? '',
    )
  const files = new Map([
    [path.replace(/^data\//, ''), text],
    ['vendors.yaml', few(dataset.vendors, said('vendor'))],
    ['integrations.yaml', few(dataset.integrations, said('integration'))],
  ])
  const services: Record<string, unknown> = JSON.parse(few(dataset.services, said('service')))
  for (const [id, service] of Object.entries(services))
    files.set(`services/${id}.yaml`, JSON.stringify(service))
  const { problems } = loadDataset(files, { now: new Date(), release: dataset.release })
  const id = /([^/]+)\.yaml$/.exec(path)?.[1] ?? ''
  const own = problems.filter(({ file }) => file === path)
  if (!isNew || !Object.hasOwn(dataset.devices, id)) return own
  const taken: Problem = {
    file: path,
    line: 1,
    column: 1,
    severity: 'error',
    rule: 'duplicate-id',
    message: `there is already an entry ${id}`,
    hint: 'choose it above under “This is”, or give the new one another id',
    fix: null,
  }
  return [taken, ...own]
}
