import type { Family } from '../../../schema/address.ts'
import type { Policy } from '../../policy.ts'
import { portsText } from '../../text.ts'
import type { Exposed } from '../netfilter/expose.ts'
import { homeIpset } from '../netfilter/ipsets.ts'
import { disjoint } from '../netfilter/reach.ts'
import { line, list, note, protocols, through } from './matches.ts'

/** Lets hairpinned connections through: they come from inside, so no rule covers them. */
export const hairpins = (base: string, plan: Exposed, family: Family): string[] =>
  family === 'ipv4' && plan.hairpin
    ? plan.forwards.flatMap(({ expose, to }) => [
        note(
          [`${expose.subject}.${expose.endpoint.id}: from inside by the public address (hairpin NAT)`],
          '            ',
        ),
        ...protocols(expose.protocol, expose.ports, null).map((match) =>
          line(
            `mod set match-set ${homeIpset(base, family)} src daddr ${to} ${match} mod conntrack ctstate DNAT`,
            'ACCEPT',
          ),
        ),
      ])
    : []

/** Rules that rewrite addresses, in the chains of the system: ferm keeps them in the order they are read. */
export function natTable(policy: Policy, base: string, plan: Exposed, family: Family): string[] {
  const before: string[] = []
  const after: string[] = []
  const inside: string[] = []
  const home = homeIpset(base, family)
  const behind = through({ in: policy.interface, out: null })
  for (const { subject, service, protocols: steered, ports } of policy.redirects) {
    const device = policy.subjects.find(({ id }) => id === subject)
    const senders = [
      ...(device && device[family].length > 0 ? [`saddr ${list(disjoint(device[family]))}`] : []),
      ...(device && device.mac.length > 0
        ? [`mod mac mac-source ${list(device.mac.map((mac) => mac.toUpperCase()))}`]
        : []),
    ]
    if (senders.length === 0) continue
    before.push(
      note([`${subject}.netneeds-${service}: goes to this router, whatever server is asked`], '            '),
    )
    for (const sender of senders)
      for (const protocol of steered)
        before.push(
          ...protocols(protocol, ports, null).map((match) => line(behind, sender, match, 'REDIRECT')),
        )
  }
  for (const { expose, to } of family === 'ipv4' ? plan.forwards : []) {
    const what = `${expose.subject}.${expose.endpoint.id}`
    before.push(
      note(
        [`${what}: port forward ${expose.protocol.toUpperCase()} ${portsText(expose.ports)}`],
        '            ',
      ),
    )
    for (const match of protocols(expose.protocol, expose.ports, null)) {
      before.push(line(`interface ${plan.wan} mod addrtype dst-type LOCAL`, match, `DNAT to ${to}`))
      if (!plan.hairpin) continue
      inside.push(line(match, `DNAT to ${to}`))
      after.push(
        line(`daddr ${to}`, match, `mod conntrack ctstate DNAT mod set match-set ${home} src`, 'MASQUERADE'),
      )
    }
  }
  // A chain of its own: ferm has one set match in a rule.
  const hairpin = [
    `        chain ${base}_p {`,
    line(`mod set match-set ${home} dst`, 'RETURN'),
    ...inside,
    '        }',
  ]
  if (inside.length > 0) {
    const local = `interface ! ${plan.wan} mod set match-set ${home} src mod addrtype dst-type LOCAL`
    before.push(
      note(['from inside, by the public address (hairpin NAT)'], '            '),
      line(local, `jump ${base}_p`),
    )
  }
  for (const { subject, from } of policy.nat) {
    const to = policy.subjects.find(({ id }) => id === subject)?.[family] ?? []
    if (to.length === 0 || from[family].length === 0) continue
    after.push(
      note(
        [`${subject}: answers only its own subnet, so Home Assistant borrows this router's address`],
        '            ',
      ),
    )
    after.push(line(`saddr ${list(from[family])} daddr ${list(disjoint(to))}`, 'MASQUERADE'))
  }
  if (before.length + after.length === 0) return []
  return [
    '    table nat {',
    ...(inside.length > 0 ? hairpin : []),
    ...(before.length > 0 ? ['        chain PREROUTING {', ...before, '        }'] : []),
    ...(after.length > 0 ? ['        chain POSTROUTING {', ...after, '        }'] : []),
    '    }',
  ]
}
