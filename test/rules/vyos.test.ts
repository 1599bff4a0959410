import { describe, expect, test } from 'vitest'
import { without } from '../../rules/backends/netfilter/lacking.ts'
import { vyos } from '../../rules/backends/vyos.ts'
import type { Policy } from '../../rules/policy.ts'
import { endpoint, POLICIES, policyOf, testDevice } from '../policies.ts'
import { expectVerdicts, probes } from './router-probes.ts'
import { fateOf, readConfig } from './vyos-config.ts'

const text = (policy: Policy, rule = '1') => vyos.render(policy, { rule }).files[0]?.text ?? ''
const named = (name: string) => POLICIES[name]?.() ?? policyOf([])

describe('VyOS decides as the reference does', () => {
  test.each(Object.keys(POLICIES))('%s', (name) => {
    const policy = named(name)
    const sayable = without(policy, { wildcards: 'none', redirect: 'none', nat: 'none' }).policy
    const config = readConfig(text(policy))
    expectVerdicts(sayable, probes(sayable), (packet) => fateOf(config, policy.at === 'host', packet))
  })
})

test('the grammar refuses what VyOS would not take', () => {
  const good = text(named('single-name'))
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
  change(
    'group domain-group netneeds_robot_n1 address ot.io.mi.com',
    'group domain-group netneeds_robot_n1 address *.mi.com',
  )
  change(/set firewall group domain-group .*\n/, '')
  change(/set firewall ipv4 name netneeds_f rule \d+ jump-target .*\n/, '')
  change('jump-target netneeds_f\n', 'jump-target netneeds_x\n')
  change('\ncommit\n', '\n')
})

test('rule sets of two devices have their own chains, groups and places', () => {
  const own = (id: string) => {
    const device = testDevice(id, { endpoints: [endpoint('a', { peer: { host: 'a.mi.com' } })] })
    const lines = text(policyOf([{ device, ipv4: ['192.168.1.50'], ipv6: [], mac: [] }])).split('\n')
    return lines.filter((line) => line.startsWith('delete '))
  }
  const [a, b] = [own('a'), own('b')]
  expect(a.length).toBeGreaterThan(3)
  expect(a.filter((line) => b.includes(line))).toEqual([])
})

test('the jump stands where it is told to', () => {
  expect(text(named('single-name'), '7')).toContain(
    'set firewall ipv4 forward filter rule 7 jump-target netneeds_f\n',
  )
  expect(vyos.options.safeParse({ rule: '0' }).success).toBe(false)
  expect(vyos.options.safeParse({ rule: '1; reboot' }).success).toBe(false)
})

test('what VyOS has no word for is dropped', () => {
  const endpoints = [
    endpoint('wide', { peer: { host: '*.mi.com' } }),
    endpoint('odd', { peer: { host: '_a.mi.com' } }),
  ]
  const device = testDevice('robot', { endpoints })
  const policy = policyOf([{ device, ipv4: ['192.168.1.50'], ipv6: [], mac: [] }], {
    interface: 'wan0',
    dns: 'redirect',
  })
  expect(vyos.render(policy, { rule: '1' }).dropped.map(({ rule }) => rule)).toEqual([
    'robot.wide',
    'robot.odd',
    'robot.netneeds-dns',
    'interface',
    'refusal',
  ])
})

test('the record of a public name is told in the words of VyOS', () => {
  const reason = vyos
    .render(named('expose'), { rule: '1' })
    .dropped.find(({ rule }) => rule === 'public_name')?.reason
  expect(reason).toMatch(/set system static-host-mapping host-name [a-z.]+ inet \d+\.\d+\.\d+\.\d+[ ;]/)
  expect(reason).not.toContain('host-record')
})

test('who asks for at=host is told that the router is meant itself', () => {
  const notes = (name: string) => vyos.render(named(name), { rule: '1' }).notes.join('\n')
  expect(notes('at-host')).toMatch(/this router itself .* refused, its own DNS, web page and SSH too/)
  expect(notes('single-name')).not.toContain('this router itself')
})
