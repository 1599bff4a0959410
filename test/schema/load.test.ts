import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadDataset, type ReadEntry } from '../../schema/load.ts'
import { readDataset } from '../../schema/read.ts'

const OPTIONS = { now: new Date('2026-11-21T12:00:00Z'), release: 'test' }
const GOOD = `name: Acme Robot
vendor: acme
category: vacuum
endpoints:
  - {id: cloud, direction: outbound, peer: {host: api.acme.io}, protocol: tcp, ports: any, sources: [log]}
sources:
  log: {kind: capture, title: A capture, url: "https://forum.acme.io/1", date: 2026-01-02}
`
const load = (text: string, path = 'devices/acme/acme-robot.yaml') =>
  loadDataset(
    new Map([
      ['vendors.yaml', 'acme: {name: Acme}\n'],
      [path, text],
    ]),
    OPTIONS,
  )

test('an entry has every key, with what is absent as null, empty or unknown', () => {
  const device = load(GOOD).dataset?.devices['acme-robot']
  expect(device).toMatchObject({ models: [], home_assistant: null, network: null, blocking: [] })
  expect(device?.endpoints[0]).toEqual({
    id: 'cloud',
    direction: 'outbound',
    peer: { host: 'api.acme.io' },
    protocol: 'tcp',
    ports: ['any'],
    application: 'unknown',
    purpose: 'unknown',
    needed: { native_app: 'unknown', home_assistant: 'unknown' },
    when: 'always',
    resolve: null,
    breaks: null,
    note: null,
    sources: ['log'],
  })
})

describe('broken text', () => {
  test.each([
    ['a duplicate key', GOOD.replace('category', 'name: Twice\ncategory'), 3, 'yaml', /unique/i],
    ['an unknown key', GOOD.replace('category', 'categroy'), 3, 'schema', /unknown key "categroy"/],
    [
      'an unknown key of an endpoint',
      GOOD.replace('ports: any', 'port: any'),
      5,
      'schema',
      /unknown key "port"/,
    ],
    ['a wrong value', GOOD.replace('vacuum', 'vaccum'), 3, 'schema', /cannot be "vaccum"/],
    [
      'a number for text',
      GOOD.replace('date: 2026-01-02', 'date: 2026-01-02, firmware: 3.10'),
      7,
      'schema',
      /must be text/,
    ],
    ['a port out of range', GOOD.replace('any', '[70000]'), 5, 'schema', /./],
    ['a range the wrong way round', GOOD.replace('any', '["9-8"]'), 5, 'schema', /range/],
    [
      'two peers',
      GOOD.replace('{host: api.acme.io}', '{host: api.acme.io, role: lan}'),
      5,
      'schema',
      /exactly one of host, network, role/,
    ],
    ['an alias', GOOD.replace('api.acme.io', '*x'), 5, 'yaml', /alias|Unresolved/i],
    ['an open bracket', GOOD.replace('ports: any', 'ports: [1'), 5, 'yaml', /./],
    ['two documents', `${GOOD}---\n${GOOD}`, 8, 'yaml', /more than one document/],
    ['nothing', '', 1, 'yaml', /empty/],
    ['a list', '- a\n', 1, 'schema', /mapping/],
    ['deep nesting', `name: ${'['.repeat(100_000)}`, 1, 'yaml', /./],
    ['a large file', `# ${'x'.repeat(300_000)}\n${GOOD}`, 1, 'file', /larger/],
    ['a control character', GOOD.replace('Acme Robot', '"Acme \\u202e Robot"'), 1, 'schema', /control/],
  ])('%s', (_, text, line, rule, message) => {
    const { dataset, problems } = load(text)
    expect(dataset).toBeNull()
    const found = problems.find(
      (problem) => problem.rule === rule && problem.line === line && message.test(problem.message),
    )
    expect(found, JSON.stringify(problems)).toBeDefined()
  })

  test('every problem of every file at once', () => {
    const { problems } = loadDataset(
      new Map([
        ['vendors.yaml', 'acme: {nam: Acme}\n'],
        [
          'devices/acme/acme-one.yaml',
          GOOD.replace('vacuum', 'vaccum').replace('sources: [log]', 'sources: []'),
        ],
        ['devices/acme/acme-two.yaml', 'name: [\n'],
        ['stray.txt', ''],
      ]),
      OPTIONS,
    )
    const rules = problems.map((problem) => `${problem.file.split('/').at(-1)} ${problem.rule}`)
    expect(rules).toContain('acme-one.yaml schema')
    expect(rules).toContain('acme-one.yaml claim-without-source')
    expect(rules).toContain('acme-two.yaml yaml')
    expect(rules).toContain('stray.txt file')
    expect(rules).toContain('vendors.yaml schema')
  })

  test('the nearest key is offered', () => {
    expect(
      load(GOOD.replace('category', 'categroy')).problems.find((problem) =>
        problem.message.startsWith('unknown key'),
      )?.hint,
    ).toBe('did you mean "category"?')
  })
})

describe('a folder', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'netneeds-'))
    mkdirSync(join(folder, 'devices/acme'), { recursive: true })
    writeFileSync(join(folder, 'vendors.yaml'), 'acme: {name: Acme}\n')
    writeFileSync(join(folder, 'devices/acme/acme-robot.yaml'), GOOD)
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  test('is read', async () => {
    const { dataset, problems } = await readDataset(folder, OPTIONS)
    expect(problems).toEqual([])
    expect(Object.keys(dataset?.devices ?? {})).toEqual(['acme-robot'])
  })
  test('a link out of it is refused and not followed', async () => {
    symlinkSync('/etc/passwd', join(folder, 'devices/acme/acme-passwd.yaml'))
    symlinkSync('/etc', join(folder, 'devices/etc'))
    const { dataset, problems } = await readDataset(folder, OPTIONS)
    expect(dataset).toBeNull()
    expect(problems.map((problem) => problem.message)).toEqual(['is a symbolic link', 'is a symbolic link'])
  })
  test('a file of 5 MB, and one that is not UTF-8, are refused', async () => {
    writeFileSync(join(folder, 'devices/acme/acme-big.yaml'), Buffer.alloc(5 << 20, 0x61))
    writeFileSync(join(folder, 'devices/acme/acme-latin.yaml'), Buffer.from([0x6e, 0xe4]))
    const { problems } = await readDataset(folder, OPTIONS)
    expect(problems.map((problem) => problem.message)).toEqual(['is larger than 256 KiB', 'is not UTF-8'])
  })
})

test('what is remembered gives the same as reading anew, and is read once', () => {
  const entry = (host: string) =>
    `name: Acme Robot\nvendor: acme\ncategory: vacuum\nendpoints:\n  - {id: cloud, direction: outbound, peer: {host: ${host}}, protocol: tcp, ports: [443], sources: [log]}\nsources:\n  log: {kind: capture, title: A capture, url: "https://forum.acme.io/1", date: 2026-01-02}\n`
  const files = (host: string, other: string) =>
    new Map([
      ['vendors.yaml', 'acme: {name: Acme}\n'],
      ['devices/acme/acme-robot.yaml', entry(host)],
      ['devices/acme/acme-plug.yaml', other],
    ])
  const remembered = new Map<string, ReadEntry>()
  const options = { now: new Date('2026-11-21'), release: 'test' }
  for (const folder of [
    files('a.acme.io', entry('b.acme.io')),
    files('a.acme.io', 'name: 1\n'),
    files('c.acme.io', ': ['),
    files('a.acme.io', entry('b.acme.io')),
  ])
    expect(loadDataset(folder, { ...options, remembered })).toEqual(loadDataset(folder, options))
  // Two texts of the robot, three of the plug, one of the vendors.
  expect(remembered.size).toBe(6)
})
