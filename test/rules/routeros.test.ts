import { describe, expect, test } from 'vitest'
import { routeros } from '../../rules/backends/routeros.ts'
import type { Policy } from '../../rules/policy.ts'
import { endpoint, HOSTILE, POLICIES, policyOf, testDevice } from '../policies.ts'
import { expectVerdicts, probes } from './router-probes.ts'
import { fateOf, type Item, run, statements } from './routeros-script.ts'

const main = (policy: Policy) => routeros.render(policy, {}).files[0]?.text ?? ''

describe.each(Object.keys(POLICIES))('routeros, %s', (name) => {
  const policy = POLICIES[name]?.() as Policy
  const rendered = routeros.render(policy, {})
  test('every line is one RouterOS takes, and says every rule or drops it', () => {
    const text = main(policy)
    expect(text.endsWith('\n')).toBe(true)
    expect(run(text).length).toBeGreaterThan(0)
    for (const { id } of policy.rules)
      expect(text.includes(id) || rendered.dropped.some((each) => each.rule === id)).toBe(true)
    for (const { reason } of rendered.dropped) expect(text.replace(/\n# {3}/g, ' ')).toContain(reason)
    expect(text).not.toMatch(/\\$/m)
    expect(main(policy)).toBe(text)
  })
  test('applied twice is applied once; undo leaves what was there', () => {
    const mine: Item[] = ['filter', 'nat'].map((leaf) => ({
      menu: `/ip firewall ${leaf}`,
      properties: { chain: 'forward', comment: 'mine' },
      first: false,
    }))
    const once = run(main(policy), mine)
    expect(run(main(policy), once)).toHaveLength(once.length)
    expect(new Set(run(main(policy), once))).toEqual(new Set(once))
    expect(run(rendered.undo.join('\n'), once)).toEqual(mine)
  })
  test('packets fare as the policy says', () => {
    const items = run(main(policy))
    expectVerdicts(policy, probes(policy), (packet) => fateOf(items, policy.at === 'host', packet))
  })
  test('chains that are jumped into exist, lists that are named are filled', () => {
    const items = run(main(policy))
    for (const { menu, properties } of items) {
      const target = properties['jump-target']
      if (target !== undefined)
        expect(items.some((each) => each.menu === menu && each.properties.chain === target)).toBe(true)
      for (const side of ['src-address-list', 'dst-address-list']) {
        const list = properties[side]?.replace('!', '')
        if (list !== undefined)
          expect(
            items.some((each) => each.properties.list === list || each.properties['address-list'] === list),
          ).toBe(true)
      }
    }
  })
})

test('lines RouterOS would not take are refused by the grammar', () => {
  const add = '/ip firewall filter add chain=x action=accept'
  for (const line of [
    `${add}`,
    `${add} comment="a" b"`,
    `${add} comment="a`,
    `${add} comment="$x"`,
    `${add} protocol=sctp comment="a"`,
    `${add} comment=a`,
    `${add} dst-port=1;2 comment="a"`,
    `${add} comment="a" place-before=0`,
    '/system reboot',
    '/ip dns static add name=a.b type=FWD comment="a"',
    `${add} chain=y comment="a"`,
  ]) {
    expect(() => run(line)).toThrow()
  }
  expect(run(`${add} comment="a"`)).toHaveLength(1)
})

test('no text of an entry reaches a statement', () => {
  const with_ = (text: string) =>
    statements(
      main(
        policyOf([
          {
            device: testDevice('robot', {
              name: `Robot ${text}`.slice(0, 80),
              endpoints: [
                endpoint('cloud', {
                  peer: { host: 'ot.io.mi.com' },
                  breaks: text,
                  application: text.slice(0, 40),
                  note: text,
                }),
              ],
            }),
            ipv4: ['192.168.1.50'],
            ipv6: [],
            mac: [],
          },
        ]),
      ),
    )
  expect(with_(HOSTILE)).toEqual(with_('plain'))
  expect(with_('ends in a backslash \\')).toEqual(with_('plain'))
})

test('a wildcard below another fills both, the nearer entry first, and its own domain is said to be taken in', () => {
  const policy = policyOf([
    {
      device: testDevice('robot', {
        endpoints: [
          endpoint('wide', { peer: { host: '*.mi.com' } }),
          endpoint('near', { peer: { host: '*.io.mi.com' }, ports: [8883] }),
        ],
      }),
      ipv4: ['192.168.1.50'],
      ipv6: [],
      mac: [],
    },
  ])
  const items = run(main(policy))
  const entries = items.filter(({ properties }) => properties.type === 'FWD')
  expect(entries.map(({ properties }) => properties.name)).toEqual(['io.mi.com', 'mi.com'])
  const near = entries[0]?.properties['address-list']
  expect(
    items
      .filter(({ properties }) => properties['dst-address-list'] === near)
      .map(({ properties }) => properties['dst-port'])
      .sort(),
  ).toEqual(['443', '443', '8883', '8883'])
  expect(
    routeros.render(policy, {}).dropped.some(({ reason }) => reason.startsWith('wider: match-subdomain')),
  ).toBe(true)
})

test('redirects, source NAT and a port forward that is off until its interface is known', () => {
  const nat = (name: string) =>
    run(main(POLICIES[name]?.() as Policy))
      .filter(({ menu }) => menu === '/ip firewall nat')
      .map(({ properties }) => properties)
  expect(
    nat('redirect')
      .filter(({ action }) => action === 'redirect')
      .map((p) => [p['src-address-list'], p.protocol, p['dst-port'], p['to-ports']]),
  ).toEqual([
    ['netneeds-robot-device-1', 'udp', '53', '53'],
    ['netneeds-robot-device-1', 'tcp', '53', '53'],
    ['netneeds-robot-device-1', 'udp', '123', '123'],
  ])
  expect(nat('same-subnet-nat').find(({ action }) => action === 'masquerade')).toMatchObject({
    'src-address': '192.168.1.10',
    'dst-address-list': 'netneeds-robot-device-1',
  })
  const forwards = nat('expose').filter(({ action }) => action === 'dst-nat')
  expect(forwards[0]).toMatchObject({
    'in-interface': 'eth0',
    'dst-port': '443',
    'to-addresses': '192.168.1.50',
  })
  expect(forwards[1]).toMatchObject({
    'dst-address-type': 'local',
    'dst-address-list': '!netneeds-robot-inside',
  })
  const off = run(main({ ...(POLICIES.expose?.() as Policy), wan: null })).filter(
    ({ properties }) => properties.action === 'dst-nat',
  )
  expect(off.map(({ properties }) => properties.disabled)).toEqual(['yes', 'yes'])
})

test('log=yes logs within a limit before it refuses; packets fare as before', () => {
  const policy = POLICIES.ipv6?.() as Policy
  const asked = routeros.render(policy, { log: 'yes' })
  const items = run(asked.files[0]?.text ?? '')
  for (const menu of ['/ip firewall filter', '/ipv6 firewall filter']) {
    const refuse = items.filter(
      (each) => each.menu === menu && each.properties.chain === 'netneeds-robot-refuse',
    )
    expect(refuse.map(({ properties }) => properties.action)).toEqual(['log', 'reject', 'reject'])
    expect(refuse[0]?.properties).toMatchObject({
      limit: '6/1m,5:packet',
      'log-prefix': '"netneeds robot:"',
    })
  }
  expectVerdicts(policy, probes(policy), (packet) => fateOf(items, false, packet))
  expect(run(main(policy)).some(({ properties }) => properties.action === 'log')).toBe(false)
  expect(asked.notes.join()).toContain('message~"netneeds robot:"')
})
