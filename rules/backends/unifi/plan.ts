import { contains, type Family, parseCidr } from '../../../schema/address.ts'
import type { Dropped } from '../../backend.ts'
import type { Policy, Subject } from '../../policy.ts'
import { ruleText } from '../../text.ts'
import { groupRanges, type Opening, openings, protocolFamilies, ruleIds } from '../router/openings.ts'
import { type Group, type Side, VERSION, type Zone, type ZonePolicy } from './model.ts'

const BOTH: Family[] = ['ipv4', 'ipv6']

/** What validators/hostname.go of the provider takes: no wildcard, no "_". */
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9][a-z0-9-]{0,61}[a-z0-9]$/

/** Zone policies in order and the groups they name. */
export interface UnifiPlan {
  policies: ZonePolicy[]
  groups: Group[]
  dropped: Dropped[]
}

/** A side together with the address families it is told by. */
interface Told {
  side: Side
  families: Family[]
}

const inHome = (policy: Policy, range: string): boolean => {
  const inner = parseCidr(range)
  return (
    inner !== null &&
    [...policy.home.ipv4, ...policy.home.ipv6].some((text) => {
      const outer = parseCidr(text)
      return outer !== null && contains(outer, inner)
    })
  )
}

/** Turns a policy into zone policies: what is let through first, then the refusal of new connections. */
export function unifiPlan(policy: Policy, key: (about: string) => string): UnifiPlan {
  const plan: UnifiPlan = { policies: [], groups: [], dropped: [] }
  if (policy.at === 'host') {
    const reason = 'with at=host the rules belong on the computer itself, and this is a gateway'
    plan.dropped.push({ rule: 'host', reason }, ...policy.rules.map(({ id }) => ({ rule: id, reason })))
    return plan
  }
  const group = (type: Group['type'], members: string[], about: string): string => {
    const found = plan.groups.find((each) => each.type === type && each.members.join() === members.join())
    if (found !== undefined) return found.key
    const made = { key: key(about), type, members }
    plan.groups.push(made)
    return made.key
  }
  /** A side told by addresses, apart by family because a group holds one. */
  const byAddress = (zone: Zone, of: (family: Family) => string[], about: string): Told[] =>
    BOTH.flatMap((family) => {
      const ranges = of(family)
      if (ranges.length === 0) return []
      const type = family === 'ipv4' ? 'address-group' : 'ipv6-address-group'
      const side: Side = ranges.some((range) => range.includes('/'))
        ? { zone, group: group(type, ranges, `${about} ${family}`) }
        : { zone, ips: ranges }
      return [{ side, families: [family] }]
    })
  const sender = (subject: Subject): Told[] => [
    ...(subject.mac.length > 0
      ? [{ side: { zone: 'device' as const, macs: subject.mac }, families: policy.families }]
      : []),
    ...byAddress('device', (family) => subject[family], `${subject.id} addresses`),
  ]
  const receiver = (subject: Subject): Told[] =>
    byAddress('device', (family) => subject[family], `${subject.id} addresses`)
  const push = (
    rest: Pick<ZonePolicy, 'about' | 'why' | 'action' | 'state' | 'protocol' | 'ports'>,
    from: readonly Told[],
    to: readonly Told[],
    possible: readonly Family[] = BOTH,
  ): boolean => {
    let placed = false
    for (const source of from) {
      for (const destination of to) {
        const families = possible.filter(
          (family) => source.families.includes(family) && destination.families.includes(family),
        )
        const [only] = families
        if (only === undefined) continue
        placed = true
        plan.policies.push({
          ...rest,
          key: key(rest.about),
          version: families.length === 2 ? 'BOTH' : VERSION[only],
          source: source.side,
          destination: destination.side,
        })
      }
    }
    return placed
  }
  const zone = (name: Zone): Told => ({ side: { zone: name }, families: policy.families })

  /** The far end of a rule, or why it has none; what is lost of it by rule id. */
  const farSides = (opening: Opening, lost: Map<string, string>): Told[] => {
    const { far, rules, direction } = opening
    if (far.kind === 'any') return (['internet', 'home', 'gateway'] as const).map(zone)
    if (far.kind === 'internet') return [zone('internet')]
    if (far.kind === 'names') {
      for (const rule of rules) {
        if (rule.far.kind !== 'name') continue
        if (direction === 'inbound')
          lost.set(rule.id, 'a zone policy knows no name for who opens a connection')
        else if (rule.far.name.wildcard)
          lost.set(rule.id, 'the provider takes whole host names alone (validators/hostname.go), no wildcard')
        else if (!HOST.test(rule.far.name.name))
          lost.set(rule.id, `the provider does not take ${rule.far.name.name} for a host name`)
      }
      const domains = [
        ...new Set(
          rules.flatMap(({ id, far: one }) => (one.kind === 'name' && !lost.has(id) ? [one.name.name] : [])),
        ),
      ]
      return domains.length > 0 ? [{ side: { zone: 'internet', domains }, families: policy.families }] : []
    }
    if (far.group) {
      for (const { id } of rules)
        lost.set(id, 'multicast and broadcast stay on the link: a policy between zones does not meet them')
      return []
    }
    // The gateway answers on any of its addresses: its zone is the gateway itself.
    if (far.role === 'gateway' && direction === 'outbound') return [zone('gateway')]
    const about = far.role ?? ruleIds(rules)
    return (['internet', 'home'] as const).flatMap((name) =>
      byAddress(
        name,
        (family) => far[family].filter((range) => inHome(policy, range) === (name === 'home')),
        about,
      ),
    )
  }

  // Not by auto_allow_return_traffic: the controller refuses that towards External and Gateway, for ICMP and
  // within one zone (api.err.FirewallPolicyCreateRespondTrafficPolicyNotAllowed).
  for (const subject of policy.subjects) {
    const replies = { action: 'ALLOW', state: 'replies', protocol: 'all', ports: null } as const
    const rest = { ...replies, about: `${subject.id}.replies`, why: 'replies to what was let through' }
    push(rest, sender(subject), (['internet', 'home', 'gateway'] as const).map(zone))
    push(rest, (['internet', 'home'] as const).map(zone), receiver(subject))
  }
  for (const opening of openings(policy)) {
    const { rules, subject, protocol, ports, direction } = opening
    const lost = new Map<string, string>()
    const far = farSides(opening, lost)
    const said = rules.filter(({ id }) => !lost.has(id))
    const rest = {
      about: ruleIds(said),
      why: said.map(ruleText).join('; '),
      action: 'ALLOW' as const,
      state: 'any' as const,
      protocol: protocol === 'any' ? ('all' as const) : protocol,
      ports,
    }
    const near = direction === 'outbound' ? sender(subject) : receiver(subject)
    const possible = protocolFamilies(protocol)
    const placed =
      direction === 'outbound' ? push(rest, near, far, possible) : push(rest, far, near, possible)
    for (const { id } of rules) {
      const missing =
        near.length === 0
          ? direction === 'outbound'
            ? 'no address of the device is known'
            : 'what is opened towards the device needs its IP address: give it a fixed one, and that as ip'
          : 'nothing is left of it in the address families of the device'
      const reason = lost.get(id) ?? (placed ? null : missing)
      if (reason !== null) plan.dropped.push({ rule: id, reason })
    }
  }
  const action = policy.refusal === 'reject' ? 'REJECT' : 'BLOCK'
  const zones = policy.scope === 'all' ? (['internet', 'home', 'gateway'] as const) : (['internet'] as const)
  for (const subject of policy.scope === 'all' ? policy.subjects : []) {
    const about = `${subject.id}.address-assignment`
    const pass = { about, action: 'ALLOW' as const, state: 'any' as const, ports: null }
    const from = sender(subject)
    const dhcp = { ...pass, protocol: 'udp' as const, why: 'address assignment' }
    push({ ...dhcp, ports: [{ from: 67, to: 67 }] }, from, [zone('gateway')], ['ipv4'])
    push({ ...dhcp, ports: [{ from: 547, to: 547 }] }, from, [zone('gateway')], ['ipv6'])
    push({ ...pass, protocol: 'icmpv6', why: 'neighbour discovery' }, from, [zone('gateway')], ['ipv6'])
    const groups = byAddress('gateway', groupRanges, 'multicast and broadcast')
    push(
      { ...pass, protocol: 'all', why: 'multicast and broadcast that the gateway listens to' },
      from,
      groups,
    )
  }
  for (const subject of policy.subjects) {
    const rest = {
      about: `${subject.id}.refusal`,
      action,
      state: 'new',
      protocol: 'all',
      ports: null,
    } as const
    const out = push({ ...rest, why: 'everything else it opens' }, sender(subject), zones.map(zone))
    const open = zones.filter((name) => name !== 'gateway').map(zone)
    const into = push({ ...rest, why: 'everything else opened towards it' }, open, receiver(subject))
    if (!out)
      plan.dropped.push({ rule: `${subject.id}.refusal`, reason: 'no address of this device is known' })
    else if (!into)
      plan.dropped.push({
        rule: `${subject.id}.refusal`,
        reason:
          'what others open towards a device known by MAC alone is not refused, and replies to it follow the policies there were',
      })
  }
  return plan
}
