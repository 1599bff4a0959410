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

/** The kernel sends at most 50 ICMP errors at once, whatever the namespace (ip-sysctl, icmp_msgs_burst). */
const AT_ONCE = 40

/** Makes the tries and compares what each meets with what `wanted` says, the policy by default. */
export async function compare(
  lab: Lab,
  policy: Policy,
  tries: readonly Try[],
  wanted: (attempt: Try) => Outcome = (attempt) => expected(policy, attempt),
  timeout?: number,
): Promise<void> {
  const seen: [string, Outcome][] = []
  for (let start = 0; start < tries.length; start += AT_ONCE) {
    seen.push(
      ...(await Promise.all(
        tries.slice(start, start + AT_ONCE).map(async (attempt): Promise<[string, Outcome]> => {
          const { from, protocol, to, port } = attempt
          let { outcome } = await lab.probe(from, protocol, to, port, timeout)
          // Errors above the kernel's limits get lost; what is refused without a word stays so when asked again.
          for (let again = 0; again < 2 && outcome === 'timeout' && wanted(attempt) !== 'timeout'; again++)
            outcome = (await lab.probe(from, protocol, to, port, timeout)).outcome
          return [told(attempt), outcome]
        }),
      )),
    )
  }
  expect(Object.fromEntries(seen)).toEqual(
    Object.fromEntries(tries.map((attempt) => [told(attempt), wanted(attempt)])),
  )
}
