import { describe, expect, test } from 'vitest'
import { opnsense } from '../../rules/backends/opnsense.ts'
import type { Policy } from '../../rules/policy.ts'
import { endpoint, HOSTILE, POLICIES, policyOf, testDevice } from '../policies.ts'
import { type Call, type File, perform } from './opnsense-api.ts'
import { expectVerdicts, probes } from './router-probes.ts'
import { type Aliases, fateOf } from './sense-fate.ts'

const DEFAULTS = opnsense.options.parse({})
const main = (policy: Policy): File => JSON.parse(opnsense.render(policy, DEFAULTS).files[0]?.text ?? '')

function read(policy: Policy) {
  const store = perform(main(policy).calls)
  const of = (kind: string) =>
    [...store].filter(([key]) => key.startsWith(`${kind} `)).map(([, each]) => each)
  const aliases: Aliases = new Map(
    of('alias').map(({ name = '', type = '', content = '' }) => [
      name,
      { type, content: content.split('\n') },
    ]),
  )
  const rules = of('filter')
    .sort((a, b) => Number(a.sequence) - Number(b.sequence))
    .map((rule) => ({
      action: rule.action ?? '',
      family: rule.ipprotocol ?? '',
      protocol: rule.protocol ?? '',
      from: { names: rule.source_net?.split(',') ?? [], not: rule.source_not === '1' },
      to: { names: rule.destination_net?.split(',') ?? [], not: rule.destination_not === '1' },
      port: rule.destination_port ?? '',
    }))
  return { store, aliases, rules, of }
}

describe.each(Object.keys(POLICIES))('opnsense, %s', (name) => {
  const policy = POLICIES[name]?.() as Policy
  const rendered = opnsense.render(policy, DEFAULTS)
  test('only fields and values of the models; every rule said or dropped', () => {
    const text = rendered.files[0]?.text ?? ''
    expect(text.endsWith('}\n')).toBe(true)
    perform(main(policy).calls)
    for (const { id } of policy.rules)
      expect(text.includes(id) || rendered.dropped.some((each) => each.rule === id)).toBe(true)
    for (const { reason } of rendered.dropped) expect(main(policy).about.join('\n')).toContain(reason)
    expect(opnsense.render(policy, DEFAULTS)).toEqual(rendered)
  })
  test('applied twice is applied once; undo leaves nothing', () => {
    const once = perform(main(policy).calls)
    const twice = perform(main(policy).calls, perform(main(policy).calls))
    expect([...twice]).toEqual([...once])
    expect(perform(main(policy).undo, twice).size).toBe(0)
  })
  // A host and a wildcard cannot be said here; what becomes of them has tests of its own below.
  if (policy.at === 'host' || name === 'wildcard') return
  test('packets fare as the policy says', () => {
    const { rules, aliases } = read(policy)
    expectVerdicts(policy, probes(policy, { link: true }), (packet) => fateOf(rules, aliases, packet))
  })
})

test('with at=host every rule is dropped and no rule stands', () => {
  const policy = POLICIES['at-host']?.()
  if (policy === undefined) throw new Error('no policy')
  expect(read(policy).rules).toEqual([])
  const dropped = opnsense.render(policy, DEFAULTS).dropped.map(({ rule }) => rule)
  for (const { id } of policy.rules) expect(dropped).toContain(id)
})

test('a wildcard and a name with "_" are dropped, and nothing wider stands in their place', () => {
  const policy = policyOf([
    {
      device: testDevice('robot', {
        endpoints: [
          endpoint('wild', { peer: { host: '*.io.mi.com' } }),
          endpoint('odd', { peer: { host: 'a_b.mi.com' } }),
          endpoint('plain', { peer: { host: 'c.mi.com' } }),
        ],
      }),
      ipv4: ['192.168.1.50'],
      ipv6: [],
      mac: [],
    },
  ])
  expect(opnsense.render(policy, DEFAULTS).dropped.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['robot.wild', 'robot.odd']),
  )
  const hosts = [...read(policy).aliases.values()]
    .flatMap(({ content }) => content)
    .filter((each) => each.endsWith('mi.com'))
  expect(hosts).toEqual(['c.mi.com'])
})

test('a device known by its MAC address alone is filtered through a MAC alias', () => {
  const policy = policyOf(
    [
      {
        device: testDevice('robot', { endpoints: [endpoint('cloud', { peer: { host: 'ot.io.mi.com' } })] }),
        ipv4: [],
        ipv6: [],
        mac: ['50:ec:50:00:00:01'],
      },
    ],
    {},
    false,
  )
  const { rules, aliases } = read(policy)
  const packet = {
    protocol: 'tcp',
    from: '192.168.1.99',
    to: '2.3.4.5',
    port: 443,
    fromMac: '50:ec:50:00:00:01',
  } as const
  expect(fateOf(rules, aliases, packet)).toBe('refuse')
  expect(fateOf(rules, aliases, { ...packet, names: ['ot.io.mi.com'] })).toBe('accept')
  expect(fateOf(rules, aliases, { ...packet, fromMac: '50:ec:50:00:00:02' })).toBe('left')
})

test('passes of one rule set come before the refusals of another', () => {
  const { of } = read(POLICIES['second-device']?.() as Policy)
  const sequences = (pass: boolean) =>
    of('filter')
      .filter(({ action }) => (action === 'pass') === pass)
      .map(({ sequence }) => Number(sequence))
  expect(Math.max(...sequences(true))).toBeLessThan(100_000)
  expect(Math.min(...sequences(false))).toBeGreaterThanOrEqual(500_000)
})

test('calls the API would not take are refused', () => {
  const id = '00000000-0000-4000-8000-000000000000'
  const broken: Call[] = [
    { path: `/api/firewall/filter/setRule/${id}`, body: { rule: { action: 'allow' } } },
    { path: `/api/firewall/filter/setRule/1`, body: { rule: {} } },
    { path: `/api/core/system/reboot`, body: {} },
    { path: `/api/firewall/filter/setRule/${id}`, body: { rule: { source_net: 'nobody' } } },
    { path: `/api/firewall/alias/setItem/${id}`, body: { alias: { name: 'a-b' } } },
    { path: `/api/firewall/alias/setItem/${id}`, body: { alias: { type: 'external' } } },
    { path: `/api/firewall/alias/setItem/${id}`, body: { alias: { content: 'a.test; reboot' } } },
    { path: `/api/firewall/filter/setRule/${id}`, body: { rule: { destination_port: '53' } } },
    { path: `/api/firewall/filter/setRule/${id}`, body: { rule: { description: '$(reboot)' } } },
    { path: `/api/firewall/d_nat/setRule/${id}`, body: { rule: { target: 'a.test' } } },
    { path: `/api/firewall/filter/setItem/${id}`, body: { rule: { enabled: '1' } } },
  ]
  for (const call of broken) expect(() => perform([call])).toThrow()
})

test('no text of an entry reaches a call', () => {
  const with_ = (text: string) =>
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
    ).calls
  expect(with_(HOSTILE)).toEqual(with_('plain'))
})

test('redirects, port forward, source NAT', () => {
  const of = (name: string, kind: string) => read(POLICIES[name]?.() as Policy).of(kind)
  expect(
    of('redirect', 'd_nat').map((rule) => [
      rule.interface,
      rule.protocol,
      rule.target,
      rule['destination.port'],
    ]),
  ).toEqual([
    ['lan', 'tcp/udp', '127.0.0.1', '53'],
    ['lan', 'udp', '127.0.0.1', '123'],
  ])
  expect(of('expose', 'd_nat')[0]).toMatchObject({
    'destination.network': 'wanip',
    target: '192.168.1.50',
    'local-port': '443',
  })
  expect(of('same-subnet-nat', 'source_nat')[0]).toMatchObject({
    source_net: '192.168.1.10/32',
    destination_net: '192.168.1.50/32',
  })
})

test('log=yes marks every refusal and no pass, and says that nothing limits it', () => {
  for (const make of Object.values(POLICIES)) {
    const policy = make()
    const rendered = opnsense.render(policy, { ...DEFAULTS, log: 'yes' })
    const { calls }: File = JSON.parse(rendered.files[0]?.text ?? '')
    for (const [key, rule] of perform(calls))
      if (key.startsWith('filter')) expect(rule.log).toBe(rule.action === 'pass' ? undefined : '1')
    expect(rendered.notes.some((note) => note.includes('no rate limit'))).toBe(policy.at === 'router')
    expect(JSON.stringify(main(policy).calls)).not.toContain('"log"')
  }
})
