import type { Policy } from '../../policy.ts'
import type { NameSet } from './name-sets.ts'
import { reflectorNotes } from './reflector.ts'

/** How long an address stays in a set after dnsmasq put it there. */
export const SET_SECONDS = 86_400

/** Advice that holds for nftables and iptables alike; `bridge` where a bridge table is loaded beside the rules. */
export function netfilterNotes(policy: Policy, sets: readonly NameSet[], bridge = false): string[] {
  const notes: string[] = []
  if (sets.length > 0) {
    notes.push(
      'Names are followed by dnsmasq: it must be the DNS server the device asks (dns=redirect sees to that), and it fills the sets only from answers it forwards, so restart it after loading the rules.',
      'wider: dnsmasq fills a set from names below the ones listed too, and whoever else is hosted at the same address is let through on the same ports.',
      'dnsmasq follows one line for a name: two rule sets that list the same name leave one of them without addresses. Ask for one rule set for all devices (/rules) instead.',
    )
  }
  if (policy.at === 'router') {
    notes.push(
      bridge
        ? 'The inet table sees only what is routed; the bridge table decides about what hosts of one network send each other through this machine.'
        : 'A router sees only what it routes: traffic inside one network, and through a bridge, is filtered only where bridge-nf-call-iptables is 1 (br_netfilter, as Docker sets it).',
      'Connections that were open before the rules were loaded stay open; conntrack -D -s ADDRESS ends them.',
    )
    if (policy.interface !== null) {
      notes.push(
        `The device is recognised only behind ${policy.interface}; by another interface it is not filtered.`,
      )
    }
    notes.push(...reflectorNotes(policy))
  } else if (policy.interface !== null) {
    notes.push(`Only what comes in by ${policy.interface} is filtered.`)
  }
  return notes
}
