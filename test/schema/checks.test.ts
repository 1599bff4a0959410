import { describe, expect, test } from 'vitest'
import { CHECKS } from '../../schema/checks/all.ts'
import { loadDataset } from '../../schema/load.ts'

const NOW = new Date('2026-11-21T12:00:00Z')
const VENDORS = 'acme: {name: Acme}\n'
const INTEGRATIONS = 'xiaomi_miio: {name: Xiaomi Miio}\nhue: {name: Philips Hue}\n'

const entry = (endpoints: string, rest = '') => `name: Acme Robot
vendor: acme
category: vacuum
${rest}endpoints:
${endpoints}
sources:
  log: {kind: capture, title: A capture, url: "https://forum.acme.io/1", date: 2026-01-02}
`
const outbound = (parts: string) =>
  `  - {id: cloud, direction: outbound, protocol: tcp, ports: [443], sources: [log], ${parts}}`
const host = (name: string) => entry(outbound(`peer: {host: "${name}"}`))

function problems(text: string, path = 'devices/acme/acme-robot.yaml', more: Record<string, string> = {}) {
  const files = new Map(
    Object.entries({ 'vendors.yaml': VENDORS, 'integrations.yaml': INTEGRATIONS, [path]: text, ...more }),
  )
  return loadDataset(files, { now: NOW, release: 'test' }).problems
}
const rules = (...args: Parameters<typeof problems>) => problems(...args).map((problem) => problem.rule)

test('a right entry has no problem', () => {
  expect(problems(host('api.acme.io'))).toEqual([])
})

describe('each check finds its fault and says where and how to mend it', () => {
  const bad: [rule: string, text: string, line: number, path?: string, more?: Record<string, string>][] = [
    [
      'duplicate-endpoint',
      entry(`${outbound('peer: {host: a.acme.io}')}\n${outbound('peer: {host: b.acme.io}')}`),
      6,
    ],
    [
      'duplicate-id',
      host('api.acme.io'),
      1,
      undefined,
      { 'devices/beta/acme-robot.yaml': host('api.acme.io') },
    ],
    [
      'duplicate-model',
      entry(outbound('peer: {host: api.acme.io}'), 'models: [R1, r2]\n'),
      4,
      undefined,
      { 'devices/acme/acme-b.yaml': entry(outbound('peer: {host: api.acme.io}'), 'models: [R2]\n') },
    ],
    ['file-name', host('api.acme.io'), 1, 'devices/acme/Acme_Robot.yaml'],
    ['file-name', host('api.acme.io'), 2, 'devices/other/acme-robot.yaml'],
    [
      'claim-without-source',
      entry('  - {id: c, direction: outbound, peer: {host: api.acme.io}, protocol: tcp, ports: [443]}'),
      5,
    ],
    [
      'claim-without-source',
      entry(
        '  - {id: c, direction: outbound, peer: {host: api.acme.io}, protocol: tcp, ports: [443], sources: [lod]}',
      ),
      5,
    ],
    [
      'unknown-reference',
      entry(outbound('peer: {host: api.acme.io}'), 'uses:\n  - {service: acme-clod, sources: [log]}\n'),
      5,
    ],
    ['breaks-missing', entry(outbound('peer: {host: api.acme.io}, needed: {home_assistant: optional}')), 5],
    ['private-host', host('nas.fritz.lan'), 5],
    ['private-host', host('nas.fritz.box'), 5],
    ['private-host', host('api.example.com'), 5],
    ['private-host', entry(outbound('peer: {network: 192.168.1.4}')), 5],
    ['private-host', entry(outbound('peer: {network: 203.0.113.0/25}')), 5],
    ['private-host', entry(outbound('peer: {network: 0.0.0.0/0}')), 5],
    ['wildcard-width', host('*.co.uk'), 5],
    ['wildcard-width', host('*.s3.amazonaws.com'), 5],
    ['wildcard-width', host('api.acme.notatld'), 5],
    ['personal-host', host('miller.duckdns.org'), 5],
    ['personal-host', host('50ec50000001.acme.io'), 5],
    ['personal-host', host('d-123456789012.acme.io'), 5],
    ['port-protocol', entry(outbound('peer: {host: api.acme.io}').replace('ports: [443], ', '')), 5],
    ['port-protocol', entry(outbound('peer: {host: api.acme.io}').replace('tcp', 'icmp')), 5],
    ['port-protocol', entry(outbound('peer: {network: 224.0.0.50}')), 5],
    ['future-date', host('api.acme.io').replace('2026-01-02', '2026-11-22'), 7],
    ['stale-source', host('api.acme.io').replace('2026-01-02', '2024-09'), 7],
    ['source-url', host('api.acme.io').replace('https://forum.acme.io/1', 'forum.acme.io/1'), 7],
    ['source-url', host('api.acme.io').replace('https://', 'https://me:secret@'), 7],
    [
      'unknown-integration',
      entry(outbound('peer: {host: api.acme.io}'), 'home_assistant: {integration: xiaomi_mio}\n'),
      4,
    ],
  ]
  test.each(bad)('%s', (rule, text, line, path, more) => {
    const found = problems(text, path, more).filter((problem) => problem.rule === rule)
    expect(found.length, JSON.stringify(problems(text, path, more))).toBeGreaterThan(0)
    expect(found[0]?.line).toBe(line)
    expect(found[0]?.hint).toBeTruthy()
  })
  test('every check is in this table', () => {
    expect(new Set(bad.map(([rule]) => rule))).toEqual(new Set(CHECKS.map((check) => check.rule)))
  })
})

describe('what is right is not found fault with', () => {
  test.each([
    ['a name on a shared platform', host('a1x2.iot.eu-central-1.amazonaws.com')],
    ['a wildcard below a registrable domain', host('*.io.mi.com')],
    ['a source of 24 months', host('api.acme.io').replace('2026-01-02', '2024-11-21')],
    ['a source of today', host('api.acme.io').replace('2026-01-02', '2026-11-21')],
    ['a source of this year', host('api.acme.io').replace('2026-01-02', '"2026"')],
    ['an IPv6 network', entry(outbound('peer: {network: "2a01:4f8::/32"}'))],
  ])('%s', (_, text) => {
    expect(problems(text)).toEqual([])
  })
})

describe('host forms', () => {
  test.each([
    ['API.acme.io', 'upper-case', 'api.acme.io'],
    ['api.acme.io.', 'dot', 'api.acme.io'],
    ['https://api.acme.io/v1', 'URL', 'api.acme.io'],
    ['nas', 'single label', 'role'],
    ['*.*.acme.io', 'wildcard', '*.'],
    ['*', 'wildcard', '*.'],
    ['192.0.2.1', 'address', 'network'],
    ['a b.acme.io', 'not a host name', 'domain'],
    ["x';drop.acme.io", 'not a host name', 'domain'],
  ])('%s is refused', (name, message, hint) => {
    const [found] = problems(host(name))
    expect(found).toMatchObject({ rule: 'schema', line: 5, severity: 'error' })
    expect(found?.message).toContain(message)
    expect(found?.hint).toContain(hint)
  })
})

describe('exceptions', () => {
  const excused = (at: string) =>
    host('50ec50000001.acme.io').replace(
      'sources:\n',
      `exceptions:\n  - {rule: personal-host, at: ${at}, reason: the same for everybody}\nsources:\n`,
    )
  test('a written exception silences the finding', () => {
    expect(rules(excused('cloud'))).toEqual([])
  })
  test('one that nothing needs is an error', () => {
    expect(rules(excused('other'))).toEqual(['personal-host', 'unneeded-exception'])
  })
})
