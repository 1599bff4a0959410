import {
  cidr,
  contains,
  type Family,
  formatCidr,
  LIMITED_BROADCAST,
  MULTICAST,
} from '../../../schema/address.ts'
import type { Dropped } from '../../backend.ts'
import type { Policy, Rule, Subject } from '../../policy.ts'

/** The last digit of set and file names. */
export const DIGIT: Record<Family, 4 | 6> = { ipv4: 4, ipv6: 6 }
/** ICMPv6 that a link cannot live without (RFC 4890 section 4.4.1), and MLD. */
export const LINK_ICMPV6 = [130, 131, 132, 133, 134, 135, 136, 143]
/** Neighbour discovery: router and neighbour solicitation and advertisement, redirect (RFC 4861 section 4). */
export const NEIGHBOUR_ICMPV6 = [133, 134, 135, 136, 137]

/** Groups of each family that a router never refuses: they stay on the link. */
export const GROUPS: Record<Family, string[]> = { ipv4: [], ipv6: [] }
for (const range of [...MULTICAST, LIMITED_BROADCAST]) GROUPS[range.family].push(formatCidr(range))

/** Ranges without those that lie in another; /0 in two halves, because hash:net and interval sets refuse it. */
export function disjoint(ranges: readonly string[]): string[] {
  const halves: Record<string, string[]> = {
    '0.0.0.0/0': ['0.0.0.0/1', '128.0.0.0/1'],
    '::/0': ['::/1', '8000::/1'],
  }
  const all = [...new Set(ranges.flatMap((range) => halves[range] ?? [range]))].map(cidr)
  return all
    .filter((range) => !all.some((other) => other !== range && contains(other, range)))
    .map(formatCidr)
}

/** What is no internet: the home, and groups. */
export const inside = (policy: Policy, family: Family): string[] =>
  disjoint([...policy.home[family], ...GROUPS[family]])

/** Whether some statement asks for the difference between home and internet. */
export const asksForHome = (policy: Policy): boolean =>
  policy.scope === 'internet' ||
  policy.rules.some((rule) => rule.far.kind === 'internet') ||
  policy.expose.length > 0

/** Families in which a packet of this direction can be told to be the subject's. */
function knownBy(policy: Policy, subject: Subject | undefined, rule: Rule): Family[] {
  if (policy.at === 'host') return policy.families
  return policy.families.filter(
    (family) =>
      subject && (subject[family].length > 0 || (rule.direction === 'outbound' && subject.mac.length > 0)),
  )
}

/** On packets for the router itself this rule holds for each of its addresses. */
export const isRouters = (policy: Policy, rule: Rule): boolean =>
  policy.at === 'router' &&
  rule.direction === 'outbound' &&
  rule.far.kind === 'ranges' &&
  rule.far.role === 'gateway'

/** A rule and the families it has statements for. */
export interface Said {
  rule: Rule
  families: Family[]
}

/** The rules that packet filters can say, and why they cannot say the others. */
export function sayable(policy: Policy): { said: Said[]; dropped: Dropped[] } {
  const said: Said[] = []
  const dropped: Dropped[] = []
  const subjects = new Map(policy.subjects.map((subject) => [subject.id, subject]))
  for (const rule of policy.rules) {
    const { far, protocol } = rule
    const subject = subjects.get(rule.subject)
    const known = knownBy(policy, subject, rule)
    const families = known.filter(
      (family) =>
        (far.kind !== 'ranges' || far[family].length > 0) &&
        (family === 'ipv4' ? protocol !== 'icmpv6' : protocol !== 'icmp' && protocol !== 'igmp'),
    )
    const drop = (reason: string) => dropped.push({ rule: rule.id, reason })
    if (policy.at === 'router' && rule.direction === 'inbound' && far.kind === 'ranges' && far.group) {
      drop(
        'what is sent to a group or by broadcast stays on the link: it is not forwarded, and not refused here',
      )
    } else if (known.length === 0) {
      drop(
        rule.direction === 'inbound' && subject !== undefined && subject.mac.length > 0
          ? 'the device is known by MAC alone, so what others open towards it is not filtered and passes anyway'
          : 'no address of the device is given',
      )
    } else if (families.length === 0 && !(isRouters(policy, rule) && policy.scope === 'all')) {
      drop('the device is not known by an address of the family this is about')
    } else {
      said.push({ rule, families })
      if (far.kind === 'name' && far.name.wildcard) {
        drop(`wider: dnsmasq fills the set from ${far.name.name} itself too, not only from names below it`)
      }
    }
  }
  return { said, dropped }
}
