import { describe, expect, test } from 'vitest'
import type { Rendered } from '../../rules/backend.ts'
import { iptables } from '../../rules/backends/iptables.ts'
import { nameSets } from '../../rules/backends/netfilter/name-sets.ts'
import { fileStem, stem } from '../../rules/backends/netfilter/naming.ts'
import { disjoint, sayable } from '../../rules/backends/netfilter/reach.ts'
import { nftables } from '../../rules/backends/nftables.ts'
import type { Policy } from '../../rules/policy.ts'
import { endpoint, POLICIES, policyOf, testDevice } from '../policies.ts'

const render: Record<string, (policy: Policy) => Rendered> = {
  nftables: (policy) => nftables.render(policy, {}),
  iptables: (policy) => iptables.render(policy, { hook: 'yes' }),
}
const place = (
  id: string,
  parts: Record<string, unknown> = {},
  ipv4 = ['192.168.1.50'],
  mac: string[] = [],
) => ({
  device: testDevice(id, parts),
  ipv4,
  ipv6: [],
  mac,
})
const named = (id: string, host: string, ports: (number | string)[]) =>
  endpoint(id, { peer: { host }, ports })

/** What the program reads: no comment, no blank line. */
const statements = (text: string) => text.split('\n').filter((line) => !/^\s*(#|$)/.test(line))

/** The same policy with harmless prose. */
function plain(policy: Policy): Policy {
  const copy = structuredClone(policy)
  for (const subject of copy.subjects) subject.name = 'x'
  for (const { endpoint } of [...copy.rules.map(({ why }) => why), ...copy.withheld]) {
    if (endpoint !== null) Object.assign(endpoint, { breaks: null, note: null, application: 'x' })
  }
  return { ...copy, notes: [] }
}

describe.each(Object.keys(render))('%s', (id) => {
  const files = (policy: Policy) =>
    render[id]?.(policy) ?? { files: [], apply: [], undo: [], dropped: [], notes: [] }

  test.each(Object.keys(POLICIES))('%s: deterministic, complete, hostile text stays comment', (name) => {
    const policy = POLICIES[name]?.() ?? policyOf([])
    const rendered = files(policy)
    expect(files(POLICIES[name]?.() ?? policyOf([]))).toEqual(rendered)
    const main = rendered.files[0]?.text ?? ''
    for (const { id: rule } of policy.rules) expect(main).toContain(rule)
    for (const { reason } of rendered.dropped) expect(main.replaceAll(/\n#\s+/g, ' ')).toContain(reason)
    for (const { text, name: file } of rendered.files) {
      expect(text.endsWith('\n')).toBe(true)
      expect(file).toMatch(/^[a-z0-9_.-]+$/)
      expect(Math.max(...text.split('\n').map((line) => Buffer.byteLength(line)))).toBeLessThan(
        file.endsWith('.nft') ? 100_000 : 1000,
      )
    }
    expect(files(plain(policy)).files.map(({ text }) => statements(text))).toEqual(
      rendered.files.map(({ text }) => statements(text)),
    )
  })

  test('drop never rejects, reject never drops', () => {
    const text = (refuse: string) =>
      files(policyOf([place('robot')], { refuse }))
        .files.flatMap(({ text }) => statements(text))
        .join('\n')
    expect(text('drop')).not.toMatch(/reject/i)
    expect(text('drop')).toMatch(/\bdrop$/im)
    expect(text('reject')).not.toMatch(/\bdrop$/im)
    expect(text('reject')).toMatch(/tcp reset|tcp-reset/)
  })

  test('addresses are rewritten only where the policy asks', () => {
    const nat = /nat hook|\*nat/
    const main = (name: string) => files(POLICIES[name]?.() ?? policyOf([])).files[0]?.text ?? ''
    expect(main('single-name')).not.toMatch(nat)
    for (const name of ['redirect', 'same-subnet-nat', 'expose']) expect(main(name)).toMatch(nat)
  })

  test('two devices never share a name of table, chain or set', () => {
    const own = (device: string) =>
      files(policyOf([place(device, { endpoints: [named('a', 'a.mi.com', [443])] })])).files.flatMap(
        ({ text }) =>
          statements(text).flatMap((line) => /^(?:table inet|:|create) ?(\S+)/.exec(line)?.[1] ?? []),
      )
    const sets = ['a', 'a-n1', 'a-f', 'home', `${'x'.repeat(60)}-1`, `${'x'.repeat(60)}-2`].map(own)
    for (const [index, names] of sets.entries()) {
      expect(names.length).toBeGreaterThan(0)
      for (const other of sets.slice(index + 1))
        expect(names.filter((name) => other.includes(name))).toEqual([])
    }
  })

  test('what cannot be said is dropped with its reason', () => {
    const endpoints = [
      endpoint('open', { direction: 'inbound', peer: { role: 'home-assistant' }, ports: [80] }),
      endpoint('group', {
        direction: 'inbound',
        peer: { network: '224.0.0.251' },
        protocol: 'udp',
        ports: [5353],
      }),
      named('wide', '*.mi.com', [443]),
    ]
    const policy = policyOf(
      [place('robot', { endpoints }, [], ['50:ec:50:00:00:01'])],
      { ha: '192.168.1.10' },
      false,
    )
    expect(files(policy).dropped).toEqual([
      { rule: 'robot.open', reason: expect.stringContaining('MAC alone') },
      { rule: 'robot.group', reason: expect.stringContaining('stays on the link') },
      { rule: 'robot.wide', reason: expect.stringContaining('wider') },
    ])
  })

  test('dnsmasq has one line for a name, and a name below a wildcard is in its sets too', () => {
    const endpoints = [
      named('exact', 'ot.io.mi.com', [443]),
      named('wide', '*.io.mi.com', [8883]),
      named('apex', 'io.mi.com', [80]),
      named('same', 'ott.io.mi.com', [443]),
    ]
    const conf = files(policyOf([place('robot', { endpoints })], { family: 'ipv4' })).files.at(-1)?.text ?? ''
    const lines = statements(conf).map((line) => line.split('/'))
    expect(lines.map(([, name]) => name)).toEqual(['ot.io.mi.com', 'ott.io.mi.com', 'io.mi.com'])
    expect(lines[0]?.[2]).toBe(lines[1]?.[2])
    expect(lines[0]?.[2]).not.toBe(lines[2]?.[2])
  })
})

test('name sets carry the groups of their own rules and of wildcards above them', () => {
  const policy = policyOf([
    place('robot', {
      endpoints: [
        named('a', 'x.io.mi.com', [443]),
        named('w', '*.io.mi.com', [8883]),
        named('b', 'mi.com', [1]),
      ],
    }),
  ])
  const seen = nameSets(policy).map(({ domains, groups }) => [
    domains,
    groups.flatMap(({ rules }) => rules.map(({ id }) => id)),
  ])
  expect(seen).toEqual([
    [['x.io.mi.com'], ['robot.a', 'robot.w']],
    [['io.mi.com'], ['robot.w']],
    [['mi.com'], ['robot.b']],
  ])
})

test('stems are short, stable and apart', () => {
  const long = policyOf([place('a'.repeat(64))], { name: 'abcdefghijklmnop' })
  expect(stem(long, 22)).toBe(stem(long, 22))
  expect(stem(long, 22).length).toBeLessThanOrEqual(22)
  expect(stem(policyOf([place('robot')]), 22)).toBe('netneeds_robot')
  expect(fileStem(policyOf([]))).toBe('netneeds-home')
})

test('ranges inside others fall away, and everything is two halves', () => {
  expect(disjoint(['192.168.0.0/16', '192.168.1.0/24', '192.168.0.0/16', '10.0.0.1'])).toEqual([
    '192.168.0.0/16',
    '10.0.0.1',
  ])
  expect(disjoint(['0.0.0.0/0', '10.0.0.0/8', '::/0'])).toEqual([
    '0.0.0.0/1',
    '128.0.0.0/1',
    '::/1',
    '8000::/1',
  ])
})

test('a rule keeps to the families it can be about', () => {
  const endpoints = [
    endpoint('ping', { peer: { role: 'gateway' }, protocol: 'icmp', ports: [] }),
    endpoint('net6', { peer: { network: '2a01:4f8::/32' } }),
  ]
  const { said, dropped } = sayable(
    policyOf([place('robot', { endpoints })], { dns: 'block', ntp: 'block' }, false),
  )
  expect(said.map(({ rule, families }) => [rule.id, families])).toEqual([['robot.ping', ['ipv4']]])
  expect(dropped.map(({ rule }) => rule)).toEqual(['robot.net6'])
})
