import { describe, expect, test } from 'vitest'
import { needShown } from '../../capture/block-test.ts'
import { propose } from '../../capture/propose.ts'
import { BlockTest } from '../../schema/block-test.ts'
import { Device } from '../../schema/device.ts'
import type { ObservedFlow } from '../../schema/observed.ts'
import { statusOf } from '../../schema/status.ts'
import { device, input, NOW, named, ourData } from './propose-seen.ts'

const dataset = await ourData()
const S50 = dataset.devices['roborock-s50']
if (S50 === undefined) throw new Error('no S50')

const record = (over: Partial<BlockTest>): BlockTest =>
  BlockTest.parse({
    of: 'internet',
    method: 'reject',
    minutes: 600,
    outcome: 'works',
    for: 'native-app',
    ...over,
  })

const entryWith = (
  needed: Device['endpoints'][number]['needed'] = { native_app: 'unknown', home_assistant: 'unknown' },
) =>
  Device.parse({
    name: 'Acme Robot',
    vendor: 'roborock',
    category: 'vacuum',
    endpoints: [
      {
        id: 'api',
        direction: 'outbound',
        peer: { host: 'api.acme.io' },
        protocol: 'tcp',
        ports: [443],
        needed,
        sources: ['mine'],
      },
      {
        id: 'ota',
        direction: 'outbound',
        peer: { host: 'ota.acme.io' },
        protocol: 'tcp',
        ports: [443],
        sources: ['mine'],
      },
      {
        id: 'local',
        direction: 'inbound',
        peer: { role: 'home-assistant' },
        protocol: 'tcp',
        ports: [80],
        sources: ['mine'],
      },
    ],
    sources: { mine: { kind: 'capture', title: 'Mine' } },
  })

const blocked = input({ phase: 'blocked', sha256: 'b'.repeat(64) })
const run = (test: Partial<BlockTest>, entry = entryWith(), flows: ObservedFlow[] = []) =>
  propose(device({ flows }), {
    dataset,
    entry,
    id: 'acme-robot',
    now: NOW,
    inputs: [blocked],
    blockTests: [record(test)],
  })
const need = (proposal: ReturnType<typeof propose>, id: string) =>
  proposal.merged.endpoints.find((endpoint) => endpoint.id === id)?.needed

describe('what a test decides', () => {
  test.each([
    ['breaks', 5, 'required'],
    ['degrades', 5, 'optional'],
    ['works', 60, 'not-needed'],
    ['works', 59, 'unknown'],
  ] as const)('%s after %i minutes: %s', (outcome, minutes, shown) => {
    expect(needShown(record({ outcome, minutes }))).toBe(shown)
  })
  test('a host that breaks it is required, for whom it was watched', () => {
    const proposal = run({
      of: 'api.acme.io',
      outcome: 'breaks',
      method: 'dns',
      what_happened: 'The app is empty',
    })
    expect(need(proposal, 'api')).toEqual({ native_app: 'required', home_assistant: 'unknown' })
    expect(need(proposal, 'ota')).toEqual({ native_app: 'unknown', home_assistant: 'unknown' })
    expect(proposal.merged.endpoints[0]).toMatchObject({ breaks: 'The app is empty' })
    expect(proposal.merged.blocking).toMatchObject([
      {
        of: 'api',
        for: 'native-app',
        method: 'dns',
        outcome: 'breaks',
        note: 'The app is empty',
        sources: ['block-test-2026-11-01'],
      },
    ])
    expect(proposal.merged.sources['block-test-2026-11-01']).toMatchObject({
      kind: 'block-test',
      sha256: 'b'.repeat(64),
      minutes: 42,
      phases: ['blocked'],
    })
    expect(proposal.changesNothing).toBe(false)
    expect(Device.parse(proposal.merged)).toEqual(proposal.merged)
  })
  test('with the measurement that was there the endpoint is verified', () => {
    const { merged } = run({ of: 'api', outcome: 'breaks' })
    const sources = merged.endpoints[0]?.sources.flatMap((id) => merged.sources[id] ?? []) ?? []
    expect(statusOf(sources)).toBe('verified')
  })
  test('the whole internet: working shows that nothing of it is needed, breaking not what', () => {
    const works = run({ outcome: 'works' })
    expect(need(works, 'api')?.native_app).toBe('not-needed')
    expect(need(works, 'ota')?.native_app).toBe('not-needed')
    expect(need(works, 'local')?.native_app).toBe('unknown')
    const breaks = run({ outcome: 'breaks' })
    expect(need(breaks, 'api')?.native_app).toBe('unknown')
    expect(breaks.merged.blocking).toHaveLength(1)
  })
  test('too short a test is kept, and decides nothing', () => {
    const { merged } = run({ of: 'api', minutes: 10 })
    expect(merged.blocking).toHaveLength(1)
    expect(merged.endpoints[0]?.needed.native_app).toBe('unknown')
  })
  test('optional needs words', () => {
    const silent = run({ of: 'api', outcome: 'degrades' })
    expect(need(silent, 'api')?.native_app).toBe('unknown')
    expect(silent.changes.some(({ kind }) => kind === 'conflict')).toBe(true)
    const told = run({ of: 'api', outcome: 'degrades', what_happened: 'No maps' })
    expect(need(told, 'api')?.native_app).toBe('optional')
    expect(told.merged.endpoints[0]?.breaks).toBe('No maps')
  })
})

describe('contradictions', () => {
  test('what people wrote of a need stays, and the test stands beside it', () => {
    const proposal = run({ of: 'api' }, entryWith({ native_app: 'required', home_assistant: 'unknown' }))
    expect(need(proposal, 'api')?.native_app).toBe('required')
    expect(proposal.merged.blocking).toHaveLength(1)
    const [conflict] = proposal.changes.filter(({ kind }) => kind === 'conflict')
    expect(conflict?.reason).toContain('not-needed, and the entry says required')
  })
  test('a block that did not hold decides nothing', () => {
    const through = named('api.acme.io', { phases: ['blocked'] }).flow
    const proposal = run({ of: 'api' }, entryWith(), [through])
    expect(need(proposal, 'api')?.native_app).toBe('unknown')
    expect(proposal.merged.blocking).toEqual([])
    expect(proposal.changes.filter(({ kind }) => kind === 'conflict')[0]?.reason).toContain('did not hold')
    const refused = named('api.acme.io', { phases: ['blocked'], answered: false, refused: 'rst' }).flow
    expect(need(run({ of: 'api' }, entryWith(), [refused]), 'api')?.native_app).toBe('not-needed')
  })
  test('a test of something the entry has not', () => {
    const proposal = run({ of: 'gone.acme.io' })
    expect(proposal.changes.map(({ kind }) => kind)).toContain('conflict')
    expect(proposal.merged.blocking).toEqual([])
  })
})

test('a service as a whole', () => {
  const entry = {
    ...S50,
    uses: S50.uses.map((use) => ({
      ...use,
      needed: { native_app: 'unknown' as const, home_assistant: 'unknown' as const },
    })),
  }
  const proposal = run({ of: 'xiaomi-cloud', outcome: 'breaks', for: 'home-assistant' }, entry)
  expect(proposal.merged.uses[0]?.needed.home_assistant).toBe('required')
  expect(proposal.merged.blocking.at(-1)).toMatchObject({ of: 'xiaomi-cloud', outcome: 'breaks' })
})

test('without a capture the test is a source of its own', () => {
  const proposal = propose(device(), {
    dataset,
    entry: entryWith(),
    id: 'acme-robot',
    now: NOW,
    inputs: [],
    blockTests: [record({ of: 'api', date: '2026-10-03' })],
  })
  expect(proposal.merged.sources['block-test-2026-10-03']).toMatchObject({
    kind: 'block-test',
    sha256: null,
    minutes: 600,
  })
})
