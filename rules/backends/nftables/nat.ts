import type { Policy, SourceNat } from '../../policy.ts'
import { portsText } from '../../text.ts'
import type { Exposed } from '../netfilter/expose.ts'
import { DIGIT } from '../netfilter/reach.ts'
import { chain, familyGuard, HEADER, inside, oneOf, portList, statement } from './statements.ts'

function redirectLines(policy: Policy): string[] {
  const behind = policy.interface === null ? '' : `iifname "${policy.interface}"`
  return (['dns', 'ntp'] as const).flatMap((service) => {
    const redirects = policy.redirects.filter((redirect) => redirect.service === service)
    const [first] = redirects
    if (first === undefined) return []
    const subjects = policy.subjects.filter(({ id }) => redirects.some(({ subject }) => subject === id))
    const senders = [
      ...policy.families.map((family) => ({
        match: `${HEADER[family]} saddr`,
        all: subjects.flatMap((each) => each[family]),
      })),
      { match: 'ether saddr', all: subjects.flatMap(({ mac }) => mac) },
    ].filter(({ all }) => all.length > 0)
    return [
      inside([
        `${subjects.map(({ id }) => `${id}.netneeds-${service}`).join(', ')}: ${service.toUpperCase()} goes to this router, whatever server is asked`,
      ]),
      ...first.protocols.flatMap((protocol) =>
        senders.map(({ match, all }) =>
          statement(behind, match, oneOf(all), `${protocol} dport ${portList(first.ports)}`, 'redirect'),
        ),
      ),
    ]
  })
}

/** One statement for all devices that the same hosts reach by this router's address. */
function sourceNatLines(policy: Policy): string[] {
  const groups = new Map<string, { from: SourceNat['from']; ids: Set<string> }>()
  for (const { subject, from } of policy.nat) {
    const key = JSON.stringify(from)
    const group = groups.get(key) ?? { from, ids: new Set<string>() }
    groups.set(key, { from, ids: group.ids.add(subject) })
  }
  return [...groups.values()].flatMap(({ from, ids }) => {
    const devices = policy.subjects.filter(({ id }) => ids.has(id))
    const lines = policy.families.flatMap((family) => {
      const to = devices.flatMap((device) => device[family])
      return to.length === 0 || from[family].length === 0
        ? []
        : [
            statement(
              `${HEADER[family]} saddr ${oneOf(from[family])} ${HEADER[family]} daddr ${oneOf(to)} masquerade`,
            ),
          ]
    })
    const who = devices.map(({ id }) => id).join(', ')
    return lines.length === 0
      ? []
      : [
          inside([`${who}: answers only its own subnet, so Home Assistant borrows this router's address`]),
          ...lines,
        ]
  })
}

/** Chains that rewrite addresses; none where nothing is to be rewritten. */
export function natChains(policy: Policy, plan: Exposed): string[] {
  const before = redirectLines(policy)
  const after: string[] = []
  for (const { expose, to } of plan.forwards) {
    const ports = `${expose.protocol} dport ${portList(expose.ports)}`
    const what = `${expose.subject}.${expose.endpoint.id}`
    before.push(
      inside([`${what}: port forward ${expose.protocol.toUpperCase()} ${portsText(expose.ports)}`]),
      statement(`iifname "${plan.wan}" fib daddr type local`, ports, `dnat ip to ${to}`),
    )
    if (!plan.hairpin) continue
    before.push(
      inside([`${what}: the same from inside, by the public address (hairpin NAT)`]),
      statement(
        `iifname != "${plan.wan}" ip saddr @home4 fib daddr type local ip daddr != @home4`,
        ports,
        `dnat ip to ${to}`,
      ),
    )
    after.push(
      inside([`${what}: so that the answer comes back through the router (hairpin NAT)`]),
      statement(`ip saddr @home4 ip daddr ${to} ct status dnat`, ports, 'masquerade'),
    )
  }
  after.push(...sourceNatLines(policy))
  const guard = familyGuard(policy)
  return [
    ...(before.length > 0
      ? [chain('prerouting', 'nat hook prerouting priority dstnat - 5', [...guard, ...before])]
      : []),
    ...(after.length > 0
      ? [chain('postrouting', 'nat hook postrouting priority srcnat - 5', [...guard, ...after])]
      : []),
  ]
}

/** Lets hairpinned connections through to an exposed device: they come from inside, so no rule covers them. */
export const hairpinAccepts = (plan: Exposed, subject: string): string[] =>
  plan.hairpin
    ? plan.forwards
        .filter(({ expose }) => expose.subject === subject)
        .map(({ expose }) =>
          statement(
            `ip saddr @home${DIGIT.ipv4} ct status dnat ${expose.protocol} dport ${portList(expose.ports)} accept`,
          ),
        )
    : []
