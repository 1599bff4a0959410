import { describe, expect, test } from 'vitest'
import { foomuuri } from '../../rules/backends/foomuuri.ts'
import type { Policy } from '../../rules/policy.ts'
import { HOSTILE, POLICIES, policyOf } from '../policies.ts'
import { filled } from './first-match.ts'
import { fateOf, readFile } from './foomuuri-config.ts'
import { expectVerdicts, probes } from './router-probes.ts'

const named = (name: string) => POLICIES[name]?.() ?? policyOf([])
const targets = (conf: string) =>
  filled(conf, (target) => /^[46]#inet#foomuuri#(.+)_[46]$/.exec(target)?.[1] ?? target)
const read = (policy: Policy) => {
  const { files } = foomuuri.render(policy, foomuuri.options.parse({}))
  return readFile(files[0]?.text ?? '', targets(files[1]?.text ?? ''))
}

describe('foomuuri decides as the reference does', () => {
  test.each(Object.keys(POLICIES))('%s', (name) => {
    const policy = named(name)
    const rules = read(policy)
    expectVerdicts(policy, probes(policy), (packet) => fateOf(rules, policy.at === 'host', packet))
  })
})

test('the grammar refuses what foomuuri would not take', () => {
  const { files } = foomuuri.render(named('single-name'), foomuuri.options.parse({}))
  const good = files[0]?.text ?? ''
  const sets = targets(files[1]?.text ?? '')
  const change = (from: string | RegExp, to: string) => {
    const bad = good.replace(from, to)
    expect(bad, String(from)).not.toBe(good)
    expect(() => readFile(bad, sets), String(from)).toThrow()
  }
  change('tcp 443 saddr', 'tls 443 saddr')
  change('  udp 53', '  udp domain')
  change('daddr @netneeds_robot_n1', 'daddr @netneeds_robot_n2')
  change(/ {2}@netneeds_robot_n1.*\n/, '')
  change('szone -localhost dzone -localhost accept', 'accept')
  change('saddr 192.168.1.50', 'saddr $(reboot)')
  change('tcp saddr 192.168.1.50', 'saddr 192.168.1.50')
  change(/\n}\n$/, '\n')
})

test('no comment runs a command or joins two lines', () => {
  const policy = named('hostile-text')
  const ending: Policy = {
    ...policy,
    notes: [...policy.notes, 'ends in a backslash \\', `$(reboot) ${HOSTILE}`],
  }
  const text = foomuuri.render(ending, foomuuri.options.parse({})).files[0]?.text ?? ''
  expect(text).not.toContain('$(')
  expect(text).not.toMatch(/\\$/m)
  expect(read(ending)).toEqual(read(policy))
})

test('translation has sections of its own', () => {
  expect(read(named('redirect')).dnat).toEqual([
    '  udp 53 saddr 192.168.1.50 dnat 192.168.1.1',
    '  tcp 53 saddr 192.168.1.50 dnat 192.168.1.1',
    '  udp 123 saddr 192.168.1.50 dnat 192.168.1.1',
  ])
  expect(read(named('same-subnet-nat')).snat).toEqual(['  saddr 192.168.1.10 daddr 192.168.1.50 masquerade'])
  expect(read(named('expose')).dnat).toEqual(['  tcp 443 ipv4 iifname eth0 dnat 192.168.1.50'])
})
