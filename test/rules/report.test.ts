import { describe, expect, test } from 'vitest'
import { dataReport } from '../../rules/report/report.ts'
import { sample } from '../../rules/report/sample.ts'
import type { Dataset } from '../../schema/dataset.ts'
import { Device } from '../../schema/device.ts'
import { Service } from '../../schema/service.ts'
import { witnessOf } from '../../schema/witness.ts'

const NOW = new Date('2026-11-21T12:00:00Z')
const SOURCES = {
  thread: { kind: 'forum', title: 'A thread', url: 'https://forum.maker.net/1', date: '2026-03' },
  old: { kind: 'paper', title: 'A paper', url: 'https://papers.maker.net/2', date: '2019' },
  code: { kind: 'integration-source', title: 'Code', url: 'https://github.com/a/b/blob/c/d.py', date: null },
}
const need = (home_assistant: string, native_app = 'unknown') => ({ home_assistant, native_app })
const to = (id: string, host: string, needed: unknown, sources: string[], more = {}) => ({
  id,
  direction: 'outbound',
  peer: { host },
  protocol: 'tcp',
  ports: [443],
  needed,
  breaks: 'it stops',
  sources,
  ...more,
})
const local = {
  id: 'control',
  direction: 'inbound',
  peer: { role: 'home-assistant' },
  protocol: 'udp',
  ports: [54321],
  needed: need('required'),
  sources: ['code'],
}
const device = (parts: Record<string, unknown>) =>
  Device.parse({ name: 'A', vendor: 'maker', category: 'vacuum', sources: SOURCES, ...parts })
const report = (line: Record<string, unknown>) => ({ of: 'internet', method: 'drop', ...line })

const DATASET: Dataset = {
  release: 'test',
  vendors: { maker: { name: 'Maker', url: null, also_known_as: [] } },
  redirects: {},
  integrations: {},
  services: {
    cloud: Service.parse({
      name: 'Maker cloud',
      vendor: 'maker',
      endpoints: [to('login', 'login.maker.net', {}, ['log'])],
      sources: { log: { kind: 'dns-log', title: 'A log', url: null, date: '2025-01-01' } },
    }),
  },
  devices: {
    cut: device({
      name: 'Cut',
      endpoints: [local],
      blocking: [
        report({ outcome: 'works', sources: ['thread'] }),
        report({ outcome: 'breaks', after: 'days', sources: ['old'] }),
      ],
    }),
    plug: device({
      name: 'Plug',
      category: 'plug',
      uses: [{ service: 'cloud', sources: ['thread'] }],
      endpoints: [
        local,
        to('stats', 'stats.maker.net', need('unknown', 'not-needed'), ['thread', 'old']),
        to('time', 'ntp.maker.net', need('unknown'), ['old'], {
          protocol: 'udp',
          ports: [123],
          purpose: 'time',
        }),
      ],
    }),
    lock: device({
      name: 'Lock',
      category: 'lock',
      endpoints: [
        to('cloud', 'unused.maker.net', need('required', 'required'), ['code'], {
          peer: { role: 'internet' },
          protocol: 'any',
          ports: [],
        }),
      ],
    }),
  },
}

describe('the data report', () => {
  const made = dataReport(DATASET, NOW)
  test('counts entries, endpoints once each, and what is known of them', () => {
    expect(made).toMatchObject({
      release: 'test',
      date: '2026-11-21',
      totals: {
        entries: 3,
        vendors: 1,
        services: 1,
        endpoints: 6,
        sources: 4,
        with_hosts: 1,
        works_without: 1,
        with_hosts_or_works_without: 2,
        unsourced: 0,
      },
      internet: {
        home_assistant: { required: 1, optional: 0, 'not-needed': 1, unknown: 1 },
        native_app: { required: 2, optional: 0, 'not-needed': 0, unknown: 1 },
      },
      needs: {
        // What Home Assistant opens is no question about the app.
        inside: { native_app: { unknown: 0 }, home_assistant: { required: 2 } },
        outside: {
          home_assistant: { required: 1, unknown: 3 },
          native_app: { required: 1, 'not-needed': 1, unknown: 2 },
        },
      },
    })
  })
  test('says how well and how lately claims are founded', () => {
    expect(made.evidence.independent).toEqual({ two_or_more: 1, one: 5 })
    expect(made.evidence.age).toEqual({ '1 year': 1, '2 years': 1, '5 years': 0, older: 1, undated: 3 })
    expect(made.evidence.kinds).toMatchObject({ 'integration-source': 1, forum: 1, paper: 1, 'dns-log': 1 })
    expect(made.status.endpoints).toEqual({ verified: 0, reported: 3, claimed: 3 })
  })
  test('lists what contradicts, with the reports', () => {
    expect(made.contradictions).toEqual([
      {
        device: 'cut',
        name: 'Cut',
        of: 'internet',
        reports: [
          { text: 'works when it is dropped', sources: ['thread'] },
          { text: 'breaks when it is dropped, after days', sources: ['old'] },
        ],
      },
    ])
  })
  test('a report by another method, or of another function, is no contradiction', () => {
    const { cut } = DATASET.devices
    if (cut === undefined) throw new Error('no entry')
    const [works, breaks] = cut.blocking
    if (works === undefined || breaks === undefined) throw new Error('no report')
    for (const other of [{ method: 'reject' as const }, { of: 'stats' }]) {
      const devices = { cut: { ...cut, blocking: [works, { ...breaks, ...other }] } }
      expect(dataReport({ ...DATASET, devices }, NOW).contradictions).toEqual([])
    }
    const said = {
      ...cut,
      blocking: [
        { ...works, for: 'home-assistant' as const },
        { ...breaks, for: 'native-app' as const },
      ],
    }
    expect(dataReport({ ...DATASET, devices: { cut: said } }, NOW).contradictions).toEqual([])
  })
  test('puts first what would settle most', () => {
    expect(made.wanted.block_tests).toEqual([
      { device: 'plug', name: 'Plug', answers: ['home-assistant', 'native-app'], needs: 3 },
    ])
    // Of the first it is reported that it breaks without the internet; with whom it talks there, nobody wrote.
    expect(made.wanted.captures.map(({ device }) => device)).toEqual(['cut', 'lock'])
    expect(made.wanted.services).toEqual([{ service: 'cloud', name: 'Maker cloud', devices: 1, needs: 2 }])
  })
  test('an empty data set has an empty report', () => {
    expect(dataReport({ ...DATASET, devices: {}, services: {} }, NOW)).toMatchObject({
      totals: { entries: 0, endpoints: 0 },
      vendors: [],
      wanted: { block_tests: [], captures: [], services: [] },
    })
  })
})

describe('a sample', () => {
  const ids = Array.from({ length: 40 }, (_, index) => `device-${index}`)
  test('is the same for the same seed, in whatever order the ids come', () => {
    expect(sample(ids, 10, 7)).toEqual(sample([...ids].reverse(), 10, 7))
    expect(sample(ids, 10, 7)).not.toEqual(sample(ids, 10, 8))
  })
  test('has none twice, and all of them when more are asked for than there are', () => {
    expect([...sample(ids, 99, 1)].sort()).toEqual([...ids].sort())
  })
  test('prefers none: each id comes about as often', () => {
    const counts = new Map(ids.map((id) => [id, 0]))
    for (let seed = 0; seed < 2000; seed++)
      for (const id of sample(ids, 4, seed)) counts.set(id, (counts.get(id) ?? 0) + 1)
    // 200 are expected of each; six standard deviations to either side.
    for (const number of counts.values()) expect(Math.abs(number - 200)).toBeLessThan(85)
  })
})

describe('one witness', () => {
  const of = (url: string | null, kind = 'forum' as const, title = 'A') => witnessOf({ kind, title, url })
  test.each([
    ['https://github.com/a/b/blob/c/d.py#L4', 'https://raw.githubusercontent.com/A/b/e/f.json'],
    ['https://github.com/a/b/issues/4#issuecomment-1', 'https://github.com/a/b/issues/4'],
    ['https://www.home-assistant.io/integrations/hue/', 'https://github.com/home-assistant/core/blob/x/y.py'],
    ['https://forum.net/t/1?page=2', 'https://www.forum.net/t/1/'],
  ])('%s is %s', (a, b) => expect(of(a)).toBe(of(b)))
  test.each([
    ['https://github.com/a/b/issues/4', 'https://github.com/a/b/issues/5'],
    ['https://github.com/a/b/issues/4', 'https://github.com/a/b/blob/c/d'],
    ['https://github.com/home-assistant/core/issues/1', 'https://www.home-assistant.io/integrations/hue'],
    ['https://community.home-assistant.io/t/1', 'https://community.home-assistant.io/t/2'],
    ['https://forum.net/1', 'https://forum.net/2'],
  ])('%s is not %s', (a, b) => expect(of(a)).not.toBe(of(b)))
  test('pages of one vendor are one, texts without address are known by their title', () => {
    expect(witnessOf({ kind: 'vendor-doc', title: 'A', url: 'https://www.maker.net/1' })).toBe(
      witnessOf({ kind: 'vendor-doc', title: 'B', url: 'https://maker.net/2' }),
    )
    expect(of(null, 'forum', 'A')).not.toBe(of(null, 'forum', 'B'))
  })
})
