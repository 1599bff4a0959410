import {
  contains,
  type Family,
  formatCidr,
  LIMITED_BROADCAST,
  MULTICAST,
  parseCidr,
} from '../../../schema/address.ts'
import type { Name } from '../../../schema/host.ts'
import type { Far, Policy, PortRange, Rule, Subject } from '../../policy.ts'

/** What a rule lets through, with the names of rules that share subject, direction, protocol and ports in one. */
export interface Opening {
  rules: Rule[]
  subject: Subject
  direction: Rule['direction']
  protocol: Rule['protocol']
  ports: PortRange[] | null
  far: { kind: 'names'; names: Name[] } | Exclude<Far, { kind: 'name' }>
}

/** The policy's rules in order, names grouped so that a set of addresses never meets ports of another name. */
export function openings(policy: Policy): Opening[] {
  const found: Opening[] = []
  const byKey = new Map<string, Name[]>()
  for (const rule of policy.rules) {
    const subject = policy.subjects.find(({ id }) => id === rule.subject)
    if (subject === undefined) continue
    const { direction, protocol, ports, far } = rule
    const opening = { rules: [rule], subject, direction, protocol, ports }
    if (far.kind !== 'name') {
      found.push({ ...opening, far })
      continue
    }
    const key = JSON.stringify([subject.id, direction, protocol, ports])
    const names = byKey.get(key)
    if (names === undefined) {
      const fresh = [far.name]
      byKey.set(key, fresh)
      found.push({ ...opening, far: { kind: 'names', names: fresh } })
      continue
    }
    if (!names.some((each) => each.name === far.name.name && each.wildcard === far.name.wildcard))
      names.push(far.name)
    found.find((each) => each.far.kind === 'names' && each.far.names === names)?.rules.push(rule)
  }
  return found
}

/** Address families a protocol exists in. */
export const protocolFamilies = (protocol: Rule['protocol']): Family[] =>
  protocol === 'icmp' || protocol === 'igmp' ? ['ipv4'] : protocol === 'icmpv6' ? ['ipv6'] : ['ipv4', 'ipv6']

/** Multicast and the limited broadcast of a family: a router does not decide about them. */
export const groupRanges = (family: Family): string[] => [
  ...MULTICAST.filter((range) => range.family === family).map(formatCidr),
  ...(family === 'ipv4' ? [formatCidr(LIMITED_BROADCAST)] : []),
]

/** Everything that is not the internet, of a family. */
export const insideRanges = (policy: Policy, family: Family): string[] =>
  outermost([...policy.home[family], ...groupRanges(family)])

/** Without the ranges that lie in another: some programs refuse a set whose parts overlap. */
function outermost(ranges: readonly string[]): string[] {
  const parsed = ranges.map((text) => ({ text, range: parseCidr(text) }))
  return parsed
    .filter(
      ({ text, range }) =>
        range !== null &&
        !parsed.some((other) => other.text !== text && other.range !== null && contains(other.range, range)),
    )
    .map(({ text }) => text)
}

/** "robot.cloud, robot.ntp". */
export const ruleIds = (rules: readonly Rule[]): string => rules.map((rule) => rule.id).join(', ')
