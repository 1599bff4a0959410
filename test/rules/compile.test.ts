import { describe, expect, test } from 'vitest'
import { compile } from '../../rules/compile.ts'
import { verdict } from '../../rules/verdict.ts'
import { Choices } from '../../schema/choices.ts'
import { endpoint, policyOf } from '../policies.ts'
import { cloud, HOME, place, rulesOf } from './one-device.ts'

const OWN = ['netneeds-dns-udp', 'netneeds-dns-tcp', 'netneeds-ntp-udp']

describe('who is allowed', () => {
  const endpoints = [
    cloud('a', 'required', 'unknown'),
    cloud('b', 'optional', 'required'),
    cloud('c', 'unknown', 'not-needed'),
    cloud('d', 'not-needed', 'optional'),
  ]
  test.each([
    [{}, ['a']],
    [{ for: 'native-app' }, ['b']],
    [{ for: 'both' }, ['a', 'b']],
    [{ allow: 'optional' }, ['a', 'b']],
    [{ allow: 'unknown' }, ['a', 'b', 'c']],
    [{ for: 'both', allow: 'unknown' }, ['a', 'b', 'c', 'd']],
    [{ without: 'a' }, []],
    [{ with: 'd' }, ['a', 'd']],
    [{ with: 'd', without: 'd' }, ['a']],
  ])('%j', (query, expected) => {
    const { allowed, withheld } = rulesOf({ endpoints }, query)
    expect(allowed).toEqual([...expected, ...OWN])
    expect([...expected, ...withheld].sort()).toEqual(['a', 'b', 'c', 'd'])
  })

  test('what is for setup or update only waits until it is added', () => {
    const parts = { endpoints: [cloud('ota', 'required', 'required', { when: 'update' })] }
    expect(rulesOf(parts).withheld).toEqual(['ota'])
    expect(rulesOf(parts).policy.withheld[0]?.reason).toContain('with=ota')
    expect(rulesOf(parts, { with: 'ota' }).allowed).toContain('ota')
    const window = 'for a firmware update load these rules with with=ota, and these again when it is done.'
    expect(rulesOf(parts).policy.notes).toContain(window)
    expect(rulesOf(parts, { with: 'ota' }).policy.notes.join()).not.toContain('firmware update')
    const off = 'what a firmware update needs is not known: undo these rules for the time of one'
    expect(rulesOf({ endpoints: [] }).policy.notes.join()).toContain(off)
    const home = policyOf([place(parts), place(parts, 'plug', ['192.168.1.51'])], HOME)
    expect(home.notes.filter((note) => /with=(robot|plug):ota,/.test(note))).toHaveLength(2)
    expect(
      policyOf([place(parts), place(parts, 'plug', ['192.168.1.51'])], {
        ...HOME,
        with: 'plug:ota',
      }).rules.map(({ id }) => id),
    ).toContain('plug.ota')
  })

  test('the internet comes in only where it is exposed', () => {
    const parts = { endpoints: [endpoint('web', { direction: 'inbound', peer: { role: 'internet' } })] }
    expect(rulesOf(parts).withheld).toEqual(['web'])
    const { policy, allowed } = rulesOf(parts, { expose: 'web' })
    expect(allowed).toContain('web')
    expect(policy.expose).toHaveLength(1)
  })
})

describe('DNS and NTP', () => {
  const endpoints = [
    cloud('time', 'required', 'unknown', { protocol: 'udp', ports: [123], purpose: 'time' }),
    endpoint('resolver', {
      peer: { network: '8.8.8.8' },
      protocol: 'udp',
      ports: [53],
      purpose: 'name-resolution',
    }),
  ]
  test.each([
    [{}, ['time', 'resolver', ...OWN], []],
    [{ dns: 'gateway', ntp: 'gateway' }, OWN, ['time', 'resolver']],
    [{ dns: 'redirect', ntp: 'redirect' }, OWN, ['time', 'resolver']],
    [{ dns: 'block', ntp: 'block' }, [], ['time', 'resolver']],
  ])('%j', (query, allowed, withheld) => {
    const found = rulesOf({ endpoints }, query)
    expect(found.allowed).toEqual(allowed)
    expect(found.withheld).toEqual(withheld)
    expect(found.policy.redirects.map((each) => each.service)).toEqual(
      'dns' in query && query.dns === 'redirect' ? ['dns', 'ntp'] : [],
    )
  })
})

describe('choices that cannot be met', () => {
  const problems = (
    query: Record<string, string>,
    devices = [place({ endpoints: [cloud('cloud', 'required', 'unknown')] })],
  ) => {
    const { ip: _ip, ip6: _ip6, mac: _mac, ...choices } = Choices.parse(query)
    const compiled = compile({ devices, choices, release: 'test', url: null, placeholders: true })
    return compiled.ok ? [] : compiled.problems
  }
  test('an unknown endpoint, with the nearest', () => {
    expect(problems({ without: 'clod' })).toMatchObject([{ parameter: 'without', suggestions: ['cloud'] }])
  })
  test('exposing what is outbound', () => {
    expect(problems({ expose: 'cloud' })).toMatchObject([{ parameter: 'expose' }])
  })
  test('rules on a device that is no computer', () => {
    expect(problems({ at: 'host' })).toMatchObject([{ parameter: 'at' }])
  })
  test('one address for two devices', () => {
    expect(problems({}, [place({}), place({}, 'other')])).toMatchObject([{ parameter: 'device' }])
  })
})

describe('what is not given', () => {
  test('is a documentation address, and only where a rule prints it', () => {
    const policy = policyOf([place({ endpoints: [] }, 'robot', [])], {})
    expect(policy.placeholders.map(({ parameter }) => parameter)).toEqual(['ip', 'ip6', 'gateway', 'gateway'])
    expect(policy.subjects[0]).toMatchObject({ ipv4: ['192.0.2.50'], ipv6: ['2001:db8::50'] })
  })
  test('Home Assistant in the same home is known by its address', () => {
    const miio = endpoint('miio', {
      direction: 'inbound',
      peer: { role: 'home-assistant' },
      protocol: 'udp',
      ports: [54321],
    })
    const policy = policyOf(
      [place({ endpoints: [miio] }), place({ category: 'server' }, 'home-assistant', ['192.168.1.10'])],
      { family: 'ipv4' },
    )
    expect(policy.rules.find((rule) => rule.id === 'robot.miio')?.far).toMatchObject({
      ipv4: ['192.168.1.10'],
    })
  })
})

describe('verdict', () => {
  const endpoints = [
    cloud('cloud', 'required', 'unknown'),
    endpoint('miio', {
      direction: 'inbound',
      peer: { role: 'home-assistant' },
      protocol: 'udp',
      ports: [54321],
    }),
  ]
  const at = (query: Record<string, string> = {}) => rulesOf({ endpoints }, query).policy
  const device = '192.168.1.50'
  test.each([
    [
      'the cloud by name',
      {},
      { protocol: 'tcp', from: device, to: '18.194.0.1', port: 443, names: ['cloud.mi.com'] },
      'pass',
    ],
    [
      'the same address by another name',
      {},
      { protocol: 'tcp', from: device, to: '18.194.0.1', port: 443, names: ['evil.com'] },
      'tcp-reset',
    ],
    [
      'another port of the cloud',
      {},
      { protocol: 'tcp', from: device, to: '18.194.0.1', port: 80, names: ['cloud.mi.com'] },
      'tcp-reset',
    ],
    [
      'UDP to nowhere',
      {},
      { protocol: 'udp', from: device, to: '18.194.0.1', port: 443 },
      'icmp-admin-prohibited',
    ],
    ['dropped', { refuse: 'drop' }, { protocol: 'tcp', from: device, to: '18.194.0.1', port: 80 }, 'drop'],
    ['Home Assistant', {}, { protocol: 'udp', from: '192.168.1.10', to: device, port: 54321 }, 'pass'],
    [
      'somebody else',
      {},
      { protocol: 'udp', from: '192.168.1.11', to: device, port: 54321 },
      'icmp-admin-prohibited',
    ],
    [
      'a reply',
      {},
      { protocol: 'udp', from: device, to: '192.168.1.11', port: 9, established: true },
      'pass',
    ],
    ['two others', {}, { protocol: 'tcp', from: '192.168.1.11', to: '192.168.1.12', port: 22 }, 'pass'],
    [
      'the router by another address',
      {},
      { protocol: 'udp', from: device, to: '192.168.9.1', port: 53, toRouter: true },
      'pass',
    ],
    [
      'the router by SSH',
      {},
      { protocol: 'tcp', from: device, to: '192.168.1.1', port: 22, toRouter: true },
      'tcp-reset',
    ],
    ['DHCP', {}, { protocol: 'udp', from: device, to: '192.168.1.1', port: 67, toRouter: true }, 'pass'],
    ['multicast', {}, { protocol: 'udp', from: device, to: '224.0.0.251', port: 5353 }, 'pass'],
    [
      'inside the home',
      { scope: 'internet' },
      { protocol: 'tcp', from: device, to: '192.168.2.9', port: 22 },
      'pass',
    ],
    [
      'out of the home',
      { scope: 'internet' },
      { protocol: 'tcp', from: device, to: '18.0.0.1', port: 22 },
      'tcp-reset',
    ],
    [
      'into the home',
      { scope: 'internet' },
      { protocol: 'tcp', from: '18.0.0.1', to: device, port: 22 },
      'tcp-reset',
    ],
    [
      'its own resolver',
      { dns: 'redirect' },
      { protocol: 'udp', from: device, to: '8.8.8.8', port: 53 },
      'redirect',
    ],
  ] as const)('%s', (_, query, packet, expected) => {
    const found = verdict(at(query), packet)
    expect(found.action === 'refuse' ? found.how : found.action).toBe(expected)
  })
})

describe('addresses that cannot do what was asked', () => {
  test.each(['0.0.0.0', '127.0.0.1', '255.255.255.255', '224.0.0.251'])('ip=%s is no host', (ip) => {
    expect(Choices.safeParse({ ip }).success).toBe(false)
  })
  test.each(['::', '::1', 'ff02::fb', '::ffff:1.2.3.4'])('ip6=%s is no host', (ip6) => {
    expect(Choices.safeParse({ ip6 }).success).toBe(false)
  })
  test('a group has no MAC address of a host', () => {
    expect(Choices.safeParse({ mac: 'ff:ff:ff:ff:ff:ff' }).success).toBe(false)
    expect(Choices.safeParse({ mac: '50:ec:50:00:00:01' }).success).toBe(true)
  })
  const { ip: _ip, ip6: _ip6, mac: _mac, ...choices } = Choices.parse({ family: 'ipv6' })
  const asked = (family: 'both' | 'ipv6') =>
    compile({
      devices: [place({ endpoints: [] })],
      choices: { ...choices, family },
      release: '2026.01.01',
      url: null,
      placeholders: false,
    })
  test('a home without an address of the one family is a problem, of one of two it is said', () => {
    const none = asked('ipv6')
    expect(none.ok ? [] : none.problems.map(({ parameter }) => parameter)).toEqual(['family'])
    const open = asked('both')
    expect(open.ok && open.policy.notes.join()).toContain('over IPv6 is NOT refused')
  })
})
