import { describe, expect, test } from 'vitest'
import { edgeos } from '../../rules/backends/edgeos.ts'
import { without } from '../../rules/backends/netfilter/lacking.ts'
import type { Policy } from '../../rules/policy.ts'
import { endpoint, HOSTILE, POLICIES, policyOf, testDevice } from '../policies.ts'
import { fateOf, readAttach, readConfig } from './edgeos-config.ts'
import { expectVerdicts, probes } from './router-probes.ts'

const render = (policy: Policy) => edgeos.render(policy, {})
const text = (policy: Policy) => render(policy).files[0]?.text ?? ''
const named = (name: string) => POLICIES[name]?.() ?? policyOf([])
const robot = (endpoints: unknown[], query: Record<string, string> = {}, name = 'Robot') =>
  policyOf(
    [{ device: testDevice('robot', { name, endpoints }), ipv4: ['192.168.1.50'], ipv6: [], mac: [] }],
    query,
  )

describe.each(Object.keys(POLICIES))('EdgeOS, %s', (name) => {
  const policy = named(name)
  test('every rule is said or dropped, and what is dropped is printed', () => {
    const { dropped } = render(policy)
    const said = text(policy).replace(/\n# {3}/g, ' ')
    for (const { id } of policy.rules)
      expect(
        said.includes(`'${id}`) || dropped.some(({ rule }) => rule === id) || said.includes(`# ${id}`),
      ).toBe(true)
    for (const { rule, reason } of dropped) expect(said).toContain(`${rule}: ${reason}`)
    expect(render(policy)).toEqual(render(named(name)))
    expect(text(policy).endsWith(' end\n')).toBe(true)
  })
  if (policy.at === 'router')
    test('packets fare as the policy says', () => {
      const sayable = without(policy, { redirect: 'none', nat: 'none' }).policy
      const config = readConfig(text(policy))
      // Over IPv6 no name is followed: that is said, and tested below.
      const asked = probes(sayable).filter(({ from, names }) => names === undefined || !from.includes(':'))
      expectVerdicts(sayable, asked, (packet) => fateOf(config, packet))
    })
})

test('names over IPv6 are refused, and that is said', () => {
  const packet = { protocol: 'tcp', from: 'fd00::50', to: '2606:4700::1111', port: 443 } as const
  const config = readConfig(text(named('ipv6')))
  expect(fateOf(config, { ...packet, names: ['ot.io.mi.com'] })).toBe('refuse')
  expect(
    render(named('ipv6'))
      .dropped.map(({ reason }) => reason)
      .join(),
  ).toContain('over IPv6')
  const device = testDevice('robot', { endpoints: [endpoint('cloud', { peer: { host: 'ot.io.mi.com' } })] })
  const six = policyOf([{ device, ipv4: [], ipv6: ['fd00::50'], mac: [] }], { family: 'ipv6' })
  expect(render(six).dropped.map(({ rule }) => rule)).toContain('robot.cloud')
  expect(text(six)).not.toContain(' ipset=')
})

test('with at=host nothing is set', () => {
  const policy = named('at-host')
  expect(readConfig(text(policy)).size).toBe(0)
  const dropped = render(policy).dropped.map(({ rule }) => rule)
  for (const { id } of policy.rules) expect(dropped).toContain(id)
})

test('a rule set is tied to the interface that is named, and to no other', () => {
  const files = (query: Record<string, string>) =>
    render(robot([endpoint('a', { peer: { host: 'a.mi.com' } })], query)).files
  expect(files({}).map(({ name }) => name)).toEqual(['netneeds-robot.sh'])
  expect(files({ interface: 'br-iot' })).toHaveLength(1)
  const attach = files({ interface: 'switch0.20' })[1]?.text ?? ''
  expect(attach).toContain('set interfaces switch switch0 vif 20 firewall in name netneeds_robot_f\n')
  expect(readAttach(attach)).toEqual([
    'in name netneeds_robot_f',
    'out name netneeds_robot_f',
    'local name netneeds_robot_l',
    'in ipv6-name netneeds_robot_f6',
    'out ipv6-name netneeds_robot_f6',
    'local ipv6-name netneeds_robot_l6',
  ])
  expect(() => readAttach(attach.replace(/vif 20 fire/, 'vif 20; fire'))).toThrow()
  const unnamed = render(robot([])).dropped.find(({ rule }) => rule === 'interface')?.reason
  expect(unnamed).toMatch(/^CHANGE ME/)
})

test('the grammar refuses what EdgeOS would not take', () => {
  const good = text(named('ipv6'))
  expect(() => readConfig(good)).not.toThrow()
  const change = (from: string | RegExp, to: string) => {
    const bad = good.replace(from, to)
    expect(bad, String(from)).not.toBe(good)
    expect(() => readConfig(bad), String(from)).toThrow()
  }
  change('action reject', 'action refuse')
  change('destination port 443', 'destination port 443;reboot')
  change("description 'robot.cloud'", "description 'robot'cloud'")
  change('protocol tcp', 'protocol tls')
  change(/^\S+ set firewall group address-group .*\n/m, '')
  change(
    'wrapper set service dns forwarding options ipset=/ot.io',
    'wrapper set service dns forwarding options ipset=/*',
  )
  change(/(set service \S+ \S+ options ipset=\S+)\n/, '$1 server=9.9.9.9\n')
  change('rule 20 action accept', 'rule 20000 action accept')
  change('default-action accept', 'default-action jump')
  change('protocol icmpv6', 'protocol icmp')
  change('wrapper commit', 'wrapper save')
  change('/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper commit', 'reboot')
})

test('devices have their own rule sets and groups; a long id too', () => {
  const own = (id: string) => {
    const device = testDevice(id, { endpoints: [endpoint('a', { peer: { host: 'a.mi.com' } })] })
    const lines = text(policyOf([{ device, ipv4: ['192.168.1.50'], ipv6: [], mac: [] }])).split('\n')
    return lines.filter((line) => line.includes('wrapper delete '))
  }
  const sets = [own('a'), own('b'), own(`a${'-very'.repeat(8)}-long-id`)]
  for (const [index, lines] of sets.entries()) {
    expect(lines.length).toBeGreaterThan(3)
    for (const other of sets.slice(index + 1))
      expect(lines.filter((line) => other.includes(line))).toEqual([])
  }
})

test('numbers end at 9999: what finds none is refused, and said', () => {
  const policy = robot([])
  const [rule] = policy.rules
  if (rule === undefined) throw new Error('no rule')
  const rules = Array.from({ length: 10_050 }, (_, i) => ({
    ...rule,
    id: `robot.n${i}`,
    far: { kind: 'ranges' as const, ipv4: ['9.9.9.9'], ipv6: [], role: null, group: false },
    ports: [{ from: i + 1, to: i + 1 }],
  }))
  const many = { ...policy, rules, families: ['ipv4' as const] }
  const config = readConfig(text(many))
  const packet = { protocol: 'udp', from: '192.168.1.50', to: '9.9.9.9' } as const
  expect(fateOf(config, { ...packet, port: 1 })).toBe('accept')
  expect(fateOf(config, { ...packet, port: 10_050 })).toBe('refuse')
  const dropped = render(many).dropped.map((each) => each.rule)
  expect(dropped).toContain('robot.n10049')
  expect(dropped).not.toContain('robot.n0')
})

test('no text of an entry reaches a command', () => {
  const with_ = (said: string) =>
    text(
      robot(
        [endpoint('cloud', { peer: { host: 'ot.io.mi.com' }, breaks: said, application: said.slice(0, 40) })],
        {},
        said.slice(0, 80),
      ),
    )
      .split('\n')
      .filter((line) => !line.startsWith('#'))
  expect(with_(HOSTILE)).toEqual(with_('plain'))
})
