import { portsText } from '../../text.ts'
import type { Exposed } from '../netfilter/expose.ts'
import type { Chains, Hook } from './filter.ts'
import { append, atHome, type Context, notAtHome, protocolMatches, remark, senders } from './matches.ts'

function redirectRules(context: Context, chain: string): string[] {
  const { policy } = context
  return (['dns', 'ntp'] as const).flatMap((service) => {
    const redirects = policy.redirects.filter((redirect) => redirect.service === service)
    const [first] = redirects
    if (first === undefined) return []
    const subjects = policy.subjects.filter(({ id }) => redirects.some(({ subject }) => subject === id))
    return [
      remark([
        `${subjects.map(({ id }) => `${id}.netneeds-${service}`).join(', ')}: ${service.toUpperCase()} goes to this router, whatever server is asked`,
      ]),
      ...first.protocols.flatMap((protocol) =>
        senders(context, subjects).flatMap((match) =>
          protocolMatches({ protocol, ports: first.ports }).map((ports) =>
            append(chain, match, ports, '-j REDIRECT'),
          ),
        ),
      ),
    ]
  })
}

/** Chains that rewrite addresses; empty lists where nothing is to be rewritten. */
export function nat(context: Context, plan: Exposed): Chains {
  const { policy, family, base } = context
  const [before, after] = [`${base}_p`, `${base}_s`]
  const first = redirectRules(context, before)
  const last: string[] = []
  for (const { expose, to } of family === 'ipv4' ? plan.forwards : []) {
    const what = `${expose.subject}.${expose.endpoint.id}`
    const forward = (...match: string[]) =>
      protocolMatches(expose).map((ports) =>
        append(before, ...match, ports, `-j DNAT --to-destination ${to}`),
      )
    first.push(
      remark([`${what}: port forward ${expose.protocol.toUpperCase()} ${portsText(expose.ports)}`]),
      ...forward(`-i ${plan.wan}`, '-m addrtype --dst-type LOCAL'),
    )
    if (!plan.hairpin) continue
    first.push(
      remark([`${what}: the same from inside, by the public address (hairpin NAT)`]),
      ...forward(
        `! -i ${plan.wan}`,
        atHome(context, 'src'),
        '-m addrtype --dst-type LOCAL',
        notAtHome(context, 'dst'),
      ),
    )
    last.push(
      remark([`${what}: so that the answer comes back through the router (hairpin NAT)`]),
      ...protocolMatches(expose).map((ports) =>
        append(
          after,
          `-d ${to}`,
          ports,
          '-m conntrack --ctstate DNAT',
          atHome(context, 'src'),
          '-j MASQUERADE',
        ),
      ),
    )
  }
  for (const { subject, from } of policy.nat) {
    const device = policy.subjects.find(({ id }) => id === subject)
    const lines = (device?.[family] ?? []).flatMap((to) =>
      from[family].map((source) => append(after, `-s ${source} -d ${to} -j MASQUERADE`)),
    )
    if (lines.length > 0) {
      last.push(
        remark([`${subject}: answers only its own subnet, so Home Assistant borrows this router's address`]),
        ...lines,
      )
    }
  }
  const parts = [
    { chain: before, rules: first, from: 'PREROUTING' },
    { chain: after, rules: last, from: 'POSTROUTING' },
  ].filter(({ rules }) => rules.length > 0)
  return {
    chains: parts.map(({ chain }) => chain),
    rules: parts.flatMap(({ rules }) => rules),
    hooks: parts.map(({ chain, from }): Hook => ({ table: 'nat', from, to: chain })),
  }
}
