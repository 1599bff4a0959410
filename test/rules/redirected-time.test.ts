import { describe, expect, test } from 'vitest'
import type { Backend } from '../../rules/backend.ts'
import { BACKENDS } from '../../rules/registry.ts'
import { endpoint, policyOf, testDevice } from '../policies.ts'
import { fateOf, parseRules, SNORT, SURICATA } from './inspection-rules.ts'

const DEVICE = '192.168.1.50'
const ROUTER = '192.168.1.1'
const TIME = { peer: { host: 'time.netneeds.org' }, protocol: 'udp', ports: [123], purpose: 'time' }
const NAMED = BACKENDS.filter(({ layer }) => layer === 'dns' || layer === 'inspection')

const robot = (query: Record<string, string> = {}) =>
  policyOf(
    [
      {
        device: testDevice('robot', { endpoints: [endpoint('time', TIME)] }),
        ipv4: [DEVICE],
        ipv6: [],
        mac: [],
      },
    ],
    { gateway: ROUTER, family: 'ipv4', ...query },
  )

const filesOf = (backend: Backend, query: Record<string, string> = {}) =>
  backend.render(robot(query), backend.options.parse({})).files

/** The lines that do something, without the escapes of expressions and the lengths in questions. */
const lines = (backend: Backend, query: Record<string, string>): string =>
  filesOf(backend, query)
    .filter(({ place }) => place !== 'for you to read')
    .flatMap(({ text }) => text.split('\n'))
    .filter((line) => !/^\s*(#|--|!|;|\/\/)/.test(line))
    .join('\n')
    .replace(/\|0[0-9]\|/g, '.')
    .replace(/\\+/g, '')

describe('ntp=redirect: a device that finds no time server sends nothing that could be redirected', () => {
  test('every format that decides about names is asked', () => {
    expect(NAMED.map(({ id }) => id)).toEqual(expect.arrayContaining(['pihole', 'dnsmasq', 'suricata']))
  })
  test.each(NAMED)('$id answers the name of the time server', (backend) => {
    expect(lines(backend, { ntp: 'redirect' })).toContain('time.netneeds.org')
    // Refused on purpose: then its name is as well.
    expect(lines(backend, { ntp: 'block' })).not.toContain('time.netneeds.org')
  })
})

test.each([
  ['suricata', SURICATA],
  ['snort3', SNORT],
] as const)('%s lets the answer of the DHCP server through', (id, language) => {
  const backend = NAMED.find((each) => each.id === id)
  if (backend === undefined) throw new Error(`no format ${id}`)
  const rules = parseRules(filesOf(backend)[0]?.text ?? '', language)
  const answer = { protocol: 'udp', from: ROUTER, to: DEVICE, port: 68 } as const
  const passes = rules.filter(({ action, toPort }) => action === 'pass' && toPort === '68')
  expect(passes.map(({ fromPort }) => fromPort)).toEqual(['67'])
  expect(fateOf(passes, answer)).toBe('accept')
  expect(fateOf(rules, { ...answer, port: 69 })).toBe('refuse')
  expect(fateOf(rules, { ...answer, from: '203.0.113.9' })).toBe('refuse')
})
