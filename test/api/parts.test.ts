import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { prefers, wantsPage } from '../../api/accept.ts'
import { nameKeys, peerKey, rangeKeys } from '../../api/store/peers.ts'
import { widenedDevice } from '../../rules/widened.ts'
import { cidr, contains, formatCidr, parseCidr } from '../../schema/address.ts'
import { fits, identify } from '../../schema/identify.ts'
import { endpoint, testDevice } from '../policies.ts'
import { fixture } from './published.ts'

describe('Accept', () => {
  test.each([
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', true],
    ['*/*', false],
    ['application/json', false],
    ['application/json, text/html', false],
    ['application/json;q=0.5, text/html', true],
    ['text/html;q=0', false],
    ['text/*', true],
    ['text/html;q=x', false],
    ['', false],
    [undefined, false],
  ])('%s', (accept, expected) => {
    expect(wantsPage(accept)).toBe(expected)
  })
  test('a named type outweighs a wildcard of the same weight', () => {
    expect(prefers('application/json, */*', 'application/json', 'text/plain')).toBe(true)
    expect(prefers('text/plain, application/json', 'application/json', 'text/plain')).toBe(false)
  })
})

describe('patterns', () => {
  test.each([
    ['roborock-vacuum-s5_*', 'Roborock-Vacuum-S5_miio1', true],
    ['roborock-*', 'roborock', false],
    ['a*b*c', 'a1b2c', true],
    ['a*b*c', 'ac', false],
    ['ab*ba', 'aba', false],
    ['*', '', true],
    ['x', 'xy', false],
  ])('%s on %s', (pattern, text, expected) => {
    expect(fits(pattern, text)).toBe(expected)
  })
  test('agree with a regular expression, whatever is in them', () => {
    const part = fc.string({ unit: fc.constantFrom('a', 'b', '*', '.', '('), maxLength: 8 })
    fc.assert(
      fc.property(
        part,
        part.map((text) => text.replaceAll('*', '')),
        (pattern, text) => {
          const source = pattern
            .split('*')
            .map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
            .join('.*')
          expect(fits(pattern, text)).toBe(new RegExp(`^${source}$`, 's').test(text))
        },
      ),
    )
  })
  test('the more telling clue ranks higher', async () => {
    const dataset = await fixture()
    const both =
      identify(dataset, { mac: '50:ec:50:00:00:01', hostname: 'roborock-vacuum-s5_1' })[0]?.score ?? 0
    const one = identify(dataset, { mac: '50:ec:50:00:00:01' })[0]?.score ?? 0
    expect(both).toBeGreaterThan(one)
    expect(both).toBeLessThanOrEqual(1)
    expect(identify(dataset, { mac: '00:11:22:33:44:55' })).toEqual([])
  })

  test('a service type fits the instances of it', async () => {
    const dataset = await fixture()
    const vacuum = dataset.devices['roborock-s50']
    if (vacuum === undefined) throw new Error('the fixtures have changed')
    vacuum.identify.mdns = ['roborock-vacuum-s5_*._miio._udp']
    const scoreOf = (mdns: string) => identify(dataset, { mdns })[0]?.score ?? 0
    expect(scoreOf('_miio._udp')).toBeGreaterThan(0)
    expect(scoreOf('_miio._udp.local.')).toBe(scoreOf('_miio._udp'))
    expect(scoreOf('roborock-vacuum-s5_1._miio._udp.local')).toBeGreaterThan(scoreOf('_miio._udp'))
    expect(scoreOf('_udp.local')).toBe(0)
    expect(scoreOf('_http._tcp')).toBe(0)
  })
})

describe('keys of the reverse look-up', () => {
  test('a range is found by every address in it, and by no other', () => {
    const address = fc
      .integer({ min: 0, max: 2 ** 32 - 1 })
      .map((value) => formatCidr({ family: 'ipv4', value: BigInt(value), bits: 32 }))
    fc.assert(
      fc.property(address, address, fc.integer({ min: 0, max: 32 }), (a, b, bits) => {
        const rest = BigInt(32 - bits)
        const range = { family: 'ipv4' as const, value: (cidr(a).value >> rest) << rest, bits }
        const key = peerKey({ network: `${formatCidr({ ...range, bits: 32 })}/${bits}` }) ?? ''
        const target = parseCidr(b)
        expect(target && rangeKeys(target).includes(key)).toBe(contains(range, cidr(b)))
        expect(rangeKeys(cidr(a))).toContain(key)
      }),
    )
  })
  test('names', () => {
    expect(nameKeys('a.b.c')).toEqual(['=a.b.c', '*b.c', '*c'])
    expect(peerKey({ host: '*.b.c' })).toBe('*b.c')
    expect(peerKey({ role: 'gateway' })).toBeNull()
  })
})

describe('what is widened', () => {
  const device = (...endpoints: object[]) => testDevice('robot', { endpoints })
  const net = (id: string, parts: object) => endpoint(id, parts as Record<string, unknown>)
  const rules = (before: object[], after: object[]) =>
    widenedDevice(device(...before), device(...after))
      .filter(({ for: who }) => who === 'home-assistant')
      .map(({ endpoint: id }) => id)

  test.each([
    ['the same', [net('a', { peer: { host: 'x.mi.com' } })], [net('a', { peer: { host: 'x.mi.com' } })], []],
    [
      'a name under a wildcard',
      [net('a', { peer: { host: '*.mi.com' } })],
      [net('b', { peer: { host: 'x.mi.com' } })],
      [],
    ],
    [
      'a wildcard over a name',
      [net('a', { peer: { host: 'x.mi.com' } })],
      [net('a', { peer: { host: '*.mi.com' } })],
      ['a'],
    ],
    [
      'the apex of a wildcard',
      [net('a', { peer: { host: '*.mi.com' } })],
      [net('b', { peer: { host: 'mi.com' } })],
      ['b'],
    ],
    [
      'a smaller network',
      [net('a', { peer: { network: '18.0.0.0/8' } })],
      [net('a', { peer: { network: '18.1.0.0/16' } })],
      [],
    ],
    [
      'a larger network',
      [net('a', { peer: { network: '18.1.0.0/16' } })],
      [net('a', { peer: { network: '18.0.0.0/8' } })],
      ['a'],
    ],
    [
      'ports of two rules',
      [
        net('a', { peer: { host: 'x.mi.com' }, ports: [80] }),
        net('b', { peer: { host: 'x.mi.com' }, ports: [81] }),
      ],
      [net('c', { peer: { host: 'x.mi.com' }, ports: ['80-81'] })],
      [],
    ],
    [
      'a further port',
      [net('a', { peer: { host: 'x.mi.com' }, ports: [80] })],
      [net('a', { peer: { host: 'x.mi.com' }, ports: [80, 82] })],
      ['a'],
    ],
    [
      'any port',
      [net('a', { peer: { host: 'x.mi.com' }, ports: [80] })],
      [net('a', { peer: { host: 'x.mi.com' }, ports: ['any'] })],
      ['a'],
    ],
    [
      'another protocol',
      [net('a', { peer: { host: 'x.mi.com' } })],
      [net('a', { peer: { host: 'x.mi.com' }, protocol: 'udp' })],
      ['a'],
    ],
    [
      'the other direction',
      [net('a', { peer: { role: 'lan' } })],
      [net('a', { peer: { role: 'lan' }, direction: 'inbound' })],
      ['a'],
    ],
    [
      'a need that grew',
      [net('a', { peer: { host: 'x.mi.com' }, needed: { home_assistant: 'unknown' } })],
      [net('a', { peer: { host: 'x.mi.com' } })],
      ['a'],
    ],
    [
      'a need that shrank',
      [net('a', { peer: { host: 'x.mi.com' } })],
      [net('a', { peer: { host: 'x.mi.com' }, needed: { home_assistant: 'unknown' } })],
      [],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(rules(before, after)).toEqual(expected)
  })
})
