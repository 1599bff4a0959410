import { expect } from 'vitest'
import type { Policy } from '../../rules/policy.ts'
import type { HostId, Lab } from './lab.ts'
import type { Outcome } from './lab-agent.ts'
import { type Loaded, load, type Variant } from './lab-rules.ts'
import { expected, type Try, told } from './lab-tries.ts'
import { canUnshare, missing } from './tool.ts'

/** Whether this machine has what the packet tests need. */
export const able = (): boolean =>
  canUnshare() &&
  missing('ip', 'sysctl', 'dnsmasq', 'tcpdump', 'nft', 'ipset', 'iptables-legacy').length === 0

/** Applies twice, runs, undoes; what stood there before must stand there after, byte for byte. */
export async function meet(
  lab: Lab,
  variant: Variant,
  policy: Policy,
  body: (loaded: Loaded) => Promise<void>,
  { host = 'router', options = {} }: { host?: HostId; options?: Record<string, string> } = {},
): Promise<void> {
  const loaded = await load(lab, host, variant, policy, options)
  let after = ''
  try {
    await body(loaded)
  } finally {
    after = loaded.undo()
  }
  expect(loaded.applied).not.toBe(loaded.before)
  expect(loaded.again).toBe(loaded.applied)
  expect(after).toBe(loaded.before)
}

/** Makes every try at once and compares what each meets with what `wanted` says, the policy by default. */
export async function compare(
  lab: Lab,
  policy: Policy,
  tries: readonly Try[],
  wanted: (attempt: Try) => Outcome = (attempt) => expected(policy, attempt),
  timeout?: number,
): Promise<void> {
  const seen = await Promise.all(
    tries.map(async (attempt) => {
      const { outcome } = await lab.probe(attempt.from, attempt.protocol, attempt.to, attempt.port, timeout)
      return [told(attempt), outcome]
    }),
  )
  expect(Object.fromEntries(seen)).toEqual(
    Object.fromEntries(tries.map((attempt) => [told(attempt), wanted(attempt)])),
  )
}
