import type { BlockTest } from '../schema/block-test.ts'
import type { Dataset } from '../schema/dataset.ts'
import type { Device } from '../schema/device.ts'
import type { Endpoint } from '../schema/endpoint.ts'
import { expandDevice } from '../schema/expand.ts'
import type { ObservedDevice, ObservedInput } from '../schema/observed.ts'
import type { Source } from '../schema/source.ts'
import { blockTestChanges } from './block-test.ts'
import { endpointYaml, sourceYaml, useYaml } from './entry-yaml.ts'
import type { GeneraliseOptions } from './generalise.ts'
import { explainer, homeLookup } from './match.ts'
import { mergeDevice } from './merge.ts'
import type { Change, DeviceDraft, Proposal } from './propose/change.ts'
import { plainName } from './propose/contact.ts'
import { idFor } from './propose/endpoint-id.ts'
import { type Wanted, wantedOf, wordsOf } from './propose/endpoints.ts'
import { conflicts, evidence, seenOf } from './propose/evidence.ts'
import { clues } from './propose/identify.ts'
import { wantedLookups } from './propose/lookups.ts'
import { type Home, type HomeHints, homeOf } from './propose/place.ts'
import { privateWordsOf } from './propose/private-words.ts'
import { servicesOf, UNKNOWN } from './propose/services.ts'
import { type Phase, sourceIdFor, sourceOf } from './propose/source.ts'
import { type Replacement, redact } from './redact.ts'

export type { Change, DeviceDraft, LeftOut, Missing, Proposal } from './propose/change.ts'

/** What a proposal is made with, beside what was seen of the device. */
export interface ProposeContext extends HomeHints {
  dataset: Dataset
  /** The entry to change, as `dataset.devices[id]` or an edited one; null for a device that has none. */
  entry: Device | null
  /** The entry's id, or the one that a new one is to have; null where nobody has chosen. */
  id: string | null
  now: Date
  /** The inputs that the device was seen in. */
  inputs: readonly ObservedInput[]
  /** Where the inputs do not say it themselves. */
  phases?: readonly Phase[]
  firmware?: string | null
  region?: string | null
  /** What a person says of a new device. */
  name?: string | null
  vendor?: string | null
  category?: Device['category'] | null
  blockTests?: readonly BlockTest[]
  /** SSID, account, people's names: whatever else must not be in any line. */
  privateWords?: readonly string[]
}

/** What a person typed goes through the same net as what a capture holds. */
function withoutPersonal(
  told: ProposeContext,
  words: readonly string[],
): { context: ProposeContext; redacted: Replacement[] } {
  const redacted: Replacement[] = []
  const clean = <Text extends string | null | undefined>(text: Text): Text | string => {
    if (typeof text !== 'string') return text
    const [line] = redact([text], words)
    redacted.push(...(line?.replaced ?? []))
    return line?.text ?? text
  }
  const context: ProposeContext = {
    ...told,
    firmware: clean(told.firmware),
    region: clean(told.region),
    name: clean(told.name),
    blockTests: (told.blockTests ?? []).map((test) => ({
      ...test,
      what_happened: clean(test.what_happened),
    })),
  }
  return { context, redacted }
}

/** What schema/device.ts lets an entry hold: a device that talks to more is a computer that people use. */
const MOST_ENDPOINTS = 400

/** An entry with nothing in it yet. */
const emptyDraft = ({ name, vendor, category }: ProposeContext): DeviceDraft => ({
  name: name ?? null,
  vendor: vendor ?? null,
  category: category ?? null,
  models: [],
  also_known_as: [],
  native_app: null,
  home_assistant: null,
  identify: { dhcp_hostnames: [], mac_prefixes: [], mdns: [], ssdp: [] },
  uses: [],
  endpoints: [],
  blocking: [],
  network: null,
  note: null,
  exceptions: [],
  sources: {},
})

/** The id and the change of the source that some inputs are; an input that the entry already names is no news. */
function sourceChange(
  inputs: readonly ObservedInput[],
  context: ProposeContext,
  taken: Record<string, Source>,
  kind?: 'block-test',
): { id: string | null; changes: Change[] } {
  const { now, phases, firmware, region } = context
  const said = inputs.some(({ phase }) => phase !== null) ? {} : { phases }
  const source = sourceOf(inputs, { now, firmware, region, ...said, ...(kind ? { kind } : {}) })
  if (source === null) return { id: null, changes: [] }
  const [same] = Object.entries(taken).find(
    ([, each]) => each.sha256 === source.sha256 && (each.kind === source.kind || kind === undefined),
  ) ?? [null]
  if (same !== null) return { id: same, changes: [] }
  const id = sourceIdFor(source, new Set(Object.keys(taken)))
  const change: Change = {
    kind: 'add-source',
    id,
    source,
    path: `sources.${id}`,
    reason: 'the inputs, by their SHA-256; they stay with you',
    originals: inputs.map((input) => input.name),
    yaml: sourceYaml(id, source).join('\n'),
  }
  return { id, changes: [change] }
}

/** A source for what only a block test tells, where no input goes with it. */
function testSource(test: BlockTest, { now, firmware, region }: ProposeContext): Source {
  const date = test.date ?? now.toISOString().slice(0, 10)
  return {
    kind: 'block-test',
    title: `Block test of ${date}, ${test.minutes} ${test.minutes === 1 ? 'minute' : 'minutes'}`,
    url: null,
    date,
    firmware: firmware ?? null,
    region: region ?? null,
    note: null,
    sha256: null,
    minutes: test.minutes,
    phases: ['blocked'],
  }
}

/**
 * What a capture or log would change in an entry, or the whole of a new one, each change with its reason. Pure: the
 * same input gives the same proposal. Nothing is taken out of an entry, and nothing is called needed that was only
 * seen: needs come from block tests.
 */
export function propose(device: ObservedDevice, told: ProposeContext): Proposal {
  const privateWords = privateWordsOf(device, told.others ?? [], told.privateWords ?? [])
  const { context, redacted } = withoutPersonal(told, privateWords)
  const { dataset, entry } = context
  const id = context.id ?? null
  const base: DeviceDraft = entry ?? emptyDraft(context)
  const home = homeOf(device, context)
  const key = id ?? 'new'
  const expanded = entry === null ? null : expandDevice({ ...dataset, devices: { [key]: entry } }, key)
  const known = explainer(expanded?.endpoints ?? [], home)
  const seen = seenOf(device, known, home)

  const tests = context.blockTests ?? []
  const blocked = tests.length === 0 ? [] : context.inputs.filter(({ phase }) => phase === 'blocked')
  const watched = context.inputs.filter((input) => !blocked.includes(input))
  const main = sourceChange(watched.length > 0 ? watched : context.inputs, context, base.sources)
  const sources = main.id === null ? [] : [main.id]

  const services = servicesOf(
    seen.unexplained,
    dataset,
    base.uses.map(({ service }) => service),
    home,
  )
  const served = new Set(services.flatMap(({ contacts }) => contacts))
  const options: GeneraliseOptions = {
    privateWords,
  }
  const left = seen.unexplained.filter((contact) => !served.has(contact))
  const found = wantedOf(left, seen.asked, options)
  const names = new Set(seen.contacts.flatMap(({ contact }) => [...contact.names, ...contact.aliases]))
  const unmet = device.lookups.filter(
    (lookup) =>
      known.lookup(lookup).length === 0 && !names.has(plainName(lookup.name)) && homeLookup(lookup) === null,
  )
  const asked = wantedLookups(
    unmet,
    dataset,
    [...base.uses, ...services].map(({ service }) => service),
    options,
  )

  const changes: Change[] = services.map(({ service, contacts, reason }): Change => {
    const use = { service, needed: UNKNOWN, breaks: null, note: null, sources }
    const originals = [...new Set(contacts.map(wordsOf))]
    const yaml = useYaml(use).join('\n')
    return { kind: 'add-use', use, path: `uses.${service}`, reason, originals, yaml }
  })
  changes.push(
    ...asked.uses.map((each): Change => {
      const use = { service: each.service, needed: UNKNOWN, breaks: null, note: null, sources }
      return { kind: 'add-use', use, path: `uses.${each.service}`, ...each, yaml: useYaml(use).join('\n') }
    }),
  )
  const wanted = [...found.wanted, ...asked.wanted]
  const room = Math.max(0, MOST_ENDPOINTS - base.endpoints.length)
  changes.push(...endpointChanges(wanted.slice(0, room), base.endpoints, sources))
  changes.push(...conflicts(left, base.endpoints, seen))
  if (entry !== null && main.id !== null) changes.push(...evidence(device, seen, known, entry, main.id))
  const recognise = clues(device, base.identify, { dataset, id, privateWords })
  if (entry === null) changes.push(...recognise)
  changes.push(...main.changes)
  changes.push(...tested(tests, blocked, changes, base, device, home, context))
  return {
    id,
    entry,
    changes,
    offers: entry === null ? [] : recognise,
    leftOut: [
      ...found.leftOut,
      ...asked.leftOut,
      ...wanted
        .slice(room)
        .map(({ originals }) => ({ what: originals.join(', '), reason: 'an entry has no room for more' })),
    ],
    source: main.changes.length > 0 ? main.id : null,
    changesNothing: changes.every(({ kind }) => kind === 'add-source' || kind === 'add-evidence'),
    privateWords,
    redacted,
    merged: mergeDevice(base, changes),
  }
}

function endpointChanges(wanted: readonly Wanted[], taken: readonly Endpoint[], sources: string[]): Change[] {
  const ids = new Set(taken.map(({ id }) => id))
  return wanted.map(({ endpoint: bare, reason, originals }): Change => {
    const id = idFor(bare, ids)
    ids.add(id)
    const endpoint: Endpoint = { id, ...bare, sources }
    const yaml = endpointYaml(endpoint).join('\n')
    return { kind: 'add-endpoint', endpoint, path: `endpoints.${id}`, reason, originals, yaml }
  })
}

/** What block tests decide, on top of what the other changes make of the entry. */
function tested(
  tests: readonly BlockTest[],
  inputs: readonly ObservedInput[],
  before: readonly Change[],
  base: DeviceDraft,
  device: ObservedDevice,
  home: Home,
  context: ProposeContext,
): Change[] {
  const changes: Change[] = []
  for (const test of tests) {
    const draft = mergeDevice(base, [...before, ...changes])
    let made = sourceChange(inputs, context, draft.sources, 'block-test')
    if (made.id === null) {
      const source = testSource(test, context)
      const id = sourceIdFor(source, new Set(Object.keys(draft.sources)))
      const told = { path: `sources.${id}`, reason: 'the test, without a capture of it', originals: [] }
      const yaml = sourceYaml(id, source).join('\n')
      made = { id, changes: [{ kind: 'add-source', id, source, ...told, yaml }] }
    }
    const found = made.id === null ? [] : blockTestChanges(test, draft, made.id, device, home)
    // A source stands for something: a test that only conflicts adds none.
    if (found.some(({ kind }) => kind !== 'conflict')) changes.push(...made.changes)
    changes.push(...found)
  }
  return changes
}
