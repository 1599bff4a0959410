import { describe, expect, test } from 'vitest'
import { complement } from '../../rules/backends/netfilter/complement.ts'
import { without } from '../../rules/backends/netfilter/lacking.ts'
import { nameSets } from '../../rules/backends/netfilter/name-sets.ts'
import { sayable } from '../../rules/backends/netfilter/reach.ts'
import { type End, portChunks, stepsOf } from '../../rules/backends/netfilter/steps.ts'
import type { Policy } from '../../rules/policy.ts'
import type { Packet } from '../../rules/verdict.ts'
import { cidr, overlaps } from '../../schema/address.ts'
import { POLICIES, policyOf } from '../policies.ts'
import { ANY, type Asked, firstMatch, type Side, side } from './first-match.ts'
import { expectVerdicts, type Fate, inRanges, probes } from './router-probes.ts'

const sideOf = (end: End): Side => {
  if (end.kind === 'any') return ANY
  if (end.kind === 'mac') return side({ macs: end.macs })
  if (end.kind === 'names') return side({ names: end.sets.flatMap(({ domains }) => domains) })
  return side({ ranges: end.ranges, not: end.kind === 'outside' })
}

function fates(policy: Policy): (packet: Packet) => Fate {
  const { said } = sayable(policy)
  const rules = stepsOf(policy, said, nameSets(policy)).map((step): Asked & { hook: string } => ({
    ...step,
    action: step.verdict,
    from: sideOf(step.from),
    to: sideOf(step.to),
    protocol: step.protocol === 'any' ? null : step.protocol,
    ports: step.ports?.map(({ from, to }) => `${from}-${to}`) ?? null,
    types: step.types?.map(String) ?? null,
  }))
  return (packet) => {
    const hook = policy.at === 'host' || packet.toRouter ? 'input' : 'forward'
    const found = firstMatch(
      rules.filter((rule) => rule.hook === hook),
      packet,
    )
    return found === undefined ? 'left' : found.action === 'accept' ? 'accept' : 'refuse'
  }
}

describe('steps decide as the reference does', () => {
  test.each(Object.keys(POLICIES))('%s', (name) => {
    const policy = POLICIES[name]?.() ?? policyOf([])
    expectVerdicts(policy, probes(policy), fates(policy))
  })
})

test('a complement and its ranges share nothing and leave nothing out', () => {
  const ranges = ['10.0.0.0/8', '192.168.1.5', '224.0.0.0/4']
  const rest = complement(ranges, 'ipv4')
  for (const free of rest) for (const range of ranges) expect(overlaps(cidr(free), cidr(range))).toBe(false)
  for (const address of [
    '9.255.255.255',
    '11.0.0.0',
    '192.168.1.4',
    '192.168.1.6',
    '223.255.255.255',
    '240.0.0.0',
  ])
    expect(inRanges(address, rest)).toBe(true)
  const size = [...rest, ...ranges].reduce((sum, range) => sum + 2 ** (32 - cidr(range).bits), 0)
  expect(size).toBe(2 ** 32)
  expect(complement([], 'ipv6')).toEqual(['::/1', '8000::/1'])
  expect(complement(['0.0.0.0/0'], 'ipv4')).toEqual([])
})

test('ports are split without loss', () => {
  const ports = Array.from({ length: 20 }, (_, i) => ({ from: 100 * i + 1, to: 100 * i + 1 + (i % 2) }))
  const chunks = portChunks(ports, 15)
  expect(chunks.flat()).toEqual(ports)
  for (const chunk of chunks)
    expect(chunk.reduce((sum, { from, to }) => sum + (from === to ? 1 : 2), 0)).toBeLessThanOrEqual(15)
})

test('what a backend lacks falls out with its reason, and the rest stays', () => {
  const policy = POLICIES['second-device']?.() ?? policyOf([])
  const { policy: left, dropped } = without(policy, { mac: 'no MAC', names: 'no names' })
  expect(dropped).toEqual([
    { rule: 'robot.mac', reason: 'no MAC' },
    { rule: 'robot.cloud', reason: 'no names' },
  ])
  expect(left.rules.length).toBe(policy.rules.length - 1)
  expect(left.subjects.flatMap(({ mac }) => mac)).toEqual([])
  expect(without(policy, { wildcards: 'none' })).toEqual({ policy, dropped: [] })
})
