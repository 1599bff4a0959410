import type { Dropped } from '../../backend.ts'
import type { Policy } from '../../policy.ts'
import type { Plan } from './plan.ts'

/** What is said where refusals are logged: pf has no limit for it (pf.conf(5), log). */
export const UNLIMITED =
  'pf logs each refused packet and has no rate limit for it: a device that keeps trying fills the log, which is cut by its size.'

/** What both programs say with less than the policy. */
export function commonLimits(policy: Policy, plan: Plan): Dropped[] {
  const dropped: Dropped[] = []
  if (policy.at === 'host') return dropped
  if (policy.refusal === 'reject') {
    dropped.push({
      rule: 'refusal',
      reason:
        'reject is block return of pf: TCP gets a reset, other protocols ICMP port-unreachable instead of admin-prohibited',
    })
  }
  if (plan.aliases.some(({ type, name }) => type === 'host' && /_n\d+$/.test(name))) {
    dropped.push({
      rule: 'names',
      reason:
        'wider: names that share an address are let through together, and the firewall asks for the names itself every five minutes, so a service that answers each host differently may be missed',
    })
  }
  if (policy.scope === 'internet' && plan.aliases.length > 0) {
    dropped.push({
      rule: 'scope',
      reason:
        'narrower: the firewall itself counts as the internet at its addresses that are not in the home, as on WAN or a global IPv6 address; of it only what a rule names is let through there, until lan= names its networks',
    })
  }
  if (plan.forwards.length > 0) {
    dropped.push({
      rule: 'hairpin',
      reason: 'hosts of the home reach it through its public name only where a rule lets them in',
    })
  }
  return dropped
}
