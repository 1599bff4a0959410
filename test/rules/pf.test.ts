import { describe, expect, test } from 'vitest'
import { without } from '../../rules/backends/netfilter/lacking.ts'
import { pf } from '../../rules/backends/pf.ts'
import type { Policy } from '../../rules/policy.ts'
import { POLICIES, policyOf } from '../policies.ts'
import { filled } from './first-match.ts'
import { fateOf, readAnchor } from './pf-anchor.ts'
import { expectVerdicts, probes } from './router-probes.ts'

const read = (policy: Policy, system: 'openbsd' | 'freebsd' = 'openbsd') => {
  const { files } = pf.render(policy, { system })
  return readAnchor(
    files[0]?.text ?? '',
    filled(files[1]?.text ?? '', (target) => target),
  )
}
const named = (name: string) => POLICIES[name]?.() ?? policyOf([])

describe('pf decides as the reference does', () => {
  test.each(Object.keys(POLICIES))('%s', (name) => {
    const policy = named(name)
    const sayable = without(policy, { mac: 'none' }).policy
    for (const system of ['openbsd', 'freebsd'] as const) {
      const { rules } = read(policy, system)
      expectVerdicts(sayable, probes(sayable), (packet) => fateOf(rules, packet))
    }
  })
})

test('the grammar refuses what pf would not take', () => {
  const tables = new Map([['n1', ['a.test']]])
  const good = 'pass in quick inet proto tcp from 192.168.1.50 to <n1> port { 80, 8000:8010 } tag netneeds'
  expect(readAnchor(good, tables).rules).toHaveLength(1)
  for (const bad of [
    good.replace('<n1>', '<n2>'),
    good.replace('quick ', ''),
    good.replace('inet', 'inet4'),
    good.replace('80, ', '80 '),
    good.replace('192.168.1.50', 'cloud.test'),
    good.replace('pass', 'block return-rst').replace('proto tcp', 'proto udp'),
    good.replace('pass', 'block return-icmp(13)').replace('inet', 'inet6'),
    `${good}; pass all`,
    'table <t> const { }',
    'anchor "x"',
  ])
    expect(() => readAnchor(bad, tables), bad).toThrow()
})

test('no name stands in the anchor: pf would look it up once', () => {
  const { files, notes } = pf.render(named('many-rules'), { system: 'openbsd' })
  const rules = files[0]?.text.split('\n').filter((line) => !line.startsWith('#')) ?? []
  expect(rules.join('\n')).not.toContain('mi.com')
  expect(files[1]?.text).toContain('ipset=/h0.mi.com/netneeds_robot_n1\n')
  expect(notes.join(' ')).toContain('pfctl -q -t netneeds_robot_n1 -T replace h0.mi.com')
})

test('translation is written as each system has it', () => {
  const lines = (name: string, system: 'openbsd' | 'freebsd', parts: Partial<Policy> = {}) =>
    read({ ...named(name), ...parts }, system).translations
  expect(lines('redirect', 'openbsd')).toContain(
    'pass in quick inet proto udp from 192.168.1.50 to any port 123 rdr-to 192.168.1.1 tag netneeds',
  )
  expect(lines('redirect', 'freebsd')).toContain(
    'rdr inet proto udp from 192.168.1.50 to any port 123 -> 192.168.1.1',
  )
  expect(lines('expose', 'freebsd')).toEqual([
    'rdr on eth0 inet proto tcp from any to (eth0) port 443 -> 192.168.1.50',
  ])
  expect(lines('same-subnet-nat', 'openbsd')).toEqual([])
  expect(lines('same-subnet-nat', 'openbsd', { interface: 'em1' })).toEqual([
    'match out on em1 inet from 192.168.1.10 to 192.168.1.50 nat-to (em1)',
  ])
  expect(pf.render(named('same-subnet-nat'), { system: 'openbsd' }).dropped).toContainEqual({
    rule: 'robot.source-nat',
    reason: expect.stringContaining('interface='),
  })
})

test('answers to what the machine itself opens have a state', () => {
  const { rules } = read(named('inbound-home-assistant'))
  const out = rules.filter(({ direction }) => direction === 'out')
  expect(out.map(({ action, tagged, from }) => [action, tagged, from.self])).toEqual([
    ['accept', true, false],
    ['accept', null, true],
    ['refuse', null, false],
    ['refuse', null, false],
  ])
})
