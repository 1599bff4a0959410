import { describe, expect, test } from 'vitest'
import { type Line, lineText } from '../../rules/changes/line.ts'
import { releaseChange } from '../../rules/changes/release.ts'
import { entryLines, isOnlyWording, shortLines, wideningLine } from '../../rules/changes/words.ts'
import type { Dataset } from '../../schema/dataset.ts'
import { Device } from '../../schema/device.ts'
import type { EntryDifference } from '../../schema/difference.ts'
import { Service } from '../../schema/service.ts'

const texts = (lines: readonly Line[]): string[] => lines.map(lineText)
const fields = (...all: [key: string, from: unknown, to: unknown][]): EntryDifference => ({
  fields: all.map(([key, from, to]) => ({ key, from, to })),
  endpoints: [],
})
const endpoint = (...all: [key: string, from: unknown, to: unknown][]): EntryDifference => ({
  fields: [],
  endpoints: [{ id: 'cloud', change: 'changed', fields: fields(...all).fields }],
})

describe('an endpoint that changed', () => {
  test.each([
    [
      'needed',
      { home_assistant: 'required', native_app: 'required' },
      { home_assistant: 'not-needed', native_app: 'required' },
      'need for Home Assistant from required to not needed',
    ],
    ['ports', [80, 443], [443], 'ports from 80, 443 to 443'],
    ['ports', [], ['any'], 'ports from none to any port'],
    ['peer', { host: 'a.acme.io' }, { role: 'home-assistant' }, 'far end from a.acme.io to Home Assistant'],
    ['protocol', 'tcp', 'any', 'protocol from TCP to ANY'],
    ['resolve', null, 'required', 'its name must resolve even where its packets are refused'],
    ['resolve', 'required', null, 'its name need no longer resolve'],
    ['breaks', null, 'It stops', 'what breaks without it now “It stops”'],
    ['breaks', 'it stops.', 'It stops', 'spelling of what breaks without it'],
    ['sources', ['a', 'b'], ['b', 'c'], 'sources: new c; gone a'],
    ['sources', ['a', 'b'], ['b', 'a'], 'sources in another order'],
  ])('%s: %j → %j', (key, from, to, words) => {
    expect(texts(entryLines(endpoint([key, from, to])))).toEqual([`changed cloud: ${words}`])
  })

  test('a long text is told by what differs in it', () => {
    const from = `${'The same beginning of a long text. '.repeat(6)}It was seen once. ${'And an end. '.repeat(20)}`
    const to = from.replace('once', 'twice')
    const [line = ''] = texts(entryLines(fields(['note', from, to])))
    expect(line).toMatch(/^note from “….*It was seen once\..*…” to “….*It was seen twice\..*…”$/)
    expect(line.length).toBeLessThan(200)
  })
})

describe('an entry that changed', () => {
  const report = (of: string, method: string, outcome: string, note: string | null = null) => ({
    ...{ of, method, outcome, note },
    ...{ for: null, after: null, sources: ['a'] },
  })
  test.each([
    ['models', ['A', 'B'], ['B', 'C'], ['models: new C; gone A']],
    ['native_app', 'Mi Home', null, ['native app gone, was Mi Home']],
    [
      'home_assistant',
      { integration: 'miio', iot_class: 'local_polling' },
      { integration: 'roborock', iot_class: 'local_polling' },
      ['Home Assistant integration from miio to roborock'],
    ],
    [
      'blocking',
      [report('internet', 'drop', 'works'), report('all', 'dns', 'works')],
      [report('internet', 'drop', 'breaks'), report('time', 'reject', 'degrades')],
      [
        'blocking internet by drop: from works to breaks',
        'report gone of blocking all in DNS: works',
        'new report of blocking time by reject: degrades',
      ],
    ],
    [
      'blocking',
      [report('internet', 'drop', 'works')],
      [report('internet', 'drop', 'works', 'x')],
      ['words or sources of reports of blocking'],
    ],
    [
      'uses',
      [
        { service: 'old', needed: {} },
        { service: 'acme', needed: { home_assistant: 'required' } },
      ],
      [
        { service: 'acme', needed: { home_assistant: 'optional' } },
        { service: 'new', needed: {} },
      ],
      [
        'no longer uses the cloud old',
        'cloud acme: need for Home Assistant from required to optional',
        'uses the cloud new',
      ],
    ],
    ['network', { same_subnet: null }, { same_subnet: true }, ['answers only its own network now yes']],
    ['sources.a', null, { title: 'A thread' }, ['new source “A thread”']],
    [
      'sources.a',
      { title: 'A', date: '2019' },
      { title: 'A', date: '2020' },
      ['source “A”: date from 2019 to 2020'],
    ],
  ])('%s: %j → %j', (key, from, to, words) => {
    expect(texts(entryLines(fields([key, from, to])))).toEqual(words)
  })

  test('wording and evidence are told apart from what rules follow from', () => {
    const wording = endpoint(
      ['note', 'a', 'b'],
      ['sources', ['a'], ['b']],
      ['breaks', 'it stops', 'It stops.'],
    )
    expect(isOnlyWording(wording)).toBe(true)
    expect(texts(shortLines(wording))).toEqual(['wording or evidence: 1 endpoint'])
    const matter = endpoint(['note', 'a', 'b'], ['ports', [1], [2]])
    expect(isOnlyWording(matter)).toBe(false)
    expect(texts(shortLines(matter))).toEqual(['changed cloud: ports from 1 to 2'])
    // An endpoint more, and a report that says otherwise, are never wording.
    expect(isOnlyWording({ fields: [], endpoints: [{ id: 'a', change: 'added', fields: [] }] })).toBe(false)
    expect(
      isOnlyWording(
        fields(['blocking', [report('all', 'drop', 'works')], [report('all', 'drop', 'breaks')]]),
      ),
    ).toBe(false)
    expect(
      isOnlyWording(
        fields(['blocking', [report('all', 'drop', 'works')], [report('all', 'drop', 'works', 'x')]]),
      ),
    ).toBe(true)
  })
})

describe('what lets more through', () => {
  const rule = {
    kind: 'rule',
    for: 'native-app',
    direction: 'outbound',
    endpoint: 'a',
    purpose: null,
  } as const
  test.each([
    [{ ...rule, peer: 'a.acme.io', protocol: 'tcp', ports: '443' }, 'for the app: to a.acme.io TCP 443'],
    [
      { ...rule, peer: 'the internet', protocol: 'any', ports: 'any port' },
      'for the app: to the internet any protocol',
    ],
    [
      { ...rule, direction: 'inbound', peer: 'home-assistant (192.0.2.2)', protocol: 'udp', ports: '1-2' },
      'for the app: from Home Assistant UDP 1-2',
    ],
    [
      { ...rule, kind: 'name', peer: 'a.acme.io', protocol: null, ports: '' },
      'for the app: the name a.acme.io resolves',
    ],
  ] as const)('%j', (widening, words) => {
    expect(lineText(wideningLine(widening))).toBe(words)
  })
})

describe('a release', () => {
  const device = (endpoints: object[]) =>
    Device.parse({
      name: 'Plug',
      vendor: 'acme',
      category: 'plug',
      endpoints,
      uses: [{ service: 'acme-cloud' }],
      sources: {},
    })
  const cloud = (port: number) =>
    Service.parse({
      ...{ name: 'Acme cloud', vendor: 'acme', sources: {} },
      endpoints: [
        { id: 'api', direction: 'outbound', peer: { host: 'a.acme.io' }, protocol: 'tcp', ports: [port] },
      ],
    })
  const dataset = (release: string, devices: Dataset['devices'], port = 443): Dataset => ({
    ...{ release, devices, vendors: {}, redirects: {}, integrations: {} },
    services: { 'acme-cloud': cloud(port) },
  })
  const origin = { date: '2026-01-01T00:00:00.000Z', commit: null }
  const plug = device([])

  test('tells the cloud that changed, and the devices that use it, though their files did not', () => {
    // The very same object on both sides, as in releases that are read one after the other.
    const change = releaseChange(dataset('1', { plug }), dataset('2', { plug }, 8443), origin)
    expect(change).toMatchObject({ id: '2', before: '1', devices: 1 })
    expect(change.services.map((each) => texts(entryLines(each)))).toEqual([
      ['changed api: ports from 443 to 8443'],
    ])
    expect(change.changes.map((each) => texts(entryLines(each)))).toEqual([
      ['changed acme-cloud.api: ports from 443 to 8443'],
    ])
  })
  test('that changed nothing has nothing, and the first counts its entries', () => {
    expect(releaseChange(dataset('1', { plug }), dataset('2', { plug: device([]) }), origin)).toMatchObject({
      ...{ changes: [], services: [], widened: [] },
    })
    expect(releaseChange(null, dataset('1', { plug }), origin)).toMatchObject({
      ...{ before: null, devices: 1, changes: [], services: [], widened: [] },
    })
  })
})
