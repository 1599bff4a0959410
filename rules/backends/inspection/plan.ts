import type { Family } from '../../../schema/address.ts'
import type { Dropped } from '../../backend.ts'
import type { Policy, PortRange, Rule, Subject } from '../../policy.ts'
import { ruleText } from '../../text.ts'
import {
  groupRanges,
  insideRanges,
  type Opening,
  openings,
  protocolFamilies,
  ruleIds,
} from '../router/openings.ts'
import { addresses, except, ports, type Signature } from './signatures.ts'

const BOTH: Family[] = ['ipv4', 'ipv6']
const DNS = 53

/** A name opening that the engine has to recognise by itself. */
export interface Named {
  opening: Opening
  rules: Rule[]
}

/** What one device needs, apart from what depends on how the engine reads names. */
export interface Watched {
  subject: Subject
  /** Its addresses as a list. */
  own: string
  passes: Signature[]
  named: Named[]
  /** Rules for DNS servers at known addresses, whose questions an engine can read. */
  dns: Named[]
  /** What is refused goes to, or comes from, all addresses but these. */
  spared: string[]
}

export interface InspectionPlan {
  devices: Watched[]
  dropped: Dropped[]
}

const onlyDns = ({ ports: list, direction, far }: Opening): boolean =>
  direction === 'outbound' &&
  far.kind === 'ranges' &&
  !far.group &&
  list?.length === 1 &&
  list[0]?.from === DNS &&
  list[0].to === DNS

/** Everything that no address of the home or group is. */
const inside = (policy: Policy): string[] => BOTH.flatMap((family) => insideRanges(policy, family))
const groups = (): string[] => BOTH.flatMap(groupRanges)

/** The far end of a rule as a list of the families that device and protocol share; null when nothing is left. */
function farEnd(policy: Policy, opening: Opening, families: readonly Family[]): string | null {
  const { far } = opening
  if (far.kind === 'any') return 'any'
  if (far.kind === 'internet') return except(inside(policy))
  if (far.kind !== 'ranges') return null
  const ranges = families.flatMap((family) => far[family])
  return ranges.length > 0 ? addresses(ranges) : null
}

const why = (rules: readonly Rule[]): string => rules.map(ruleText).join('; ')

/** Sorts a policy into signatures that header fields alone decide, and what needs names. */
export function inspectionPlan(policy: Policy): InspectionPlan {
  const plan: InspectionPlan = { devices: [], dropped: [] }
  const drop = (rules: readonly Rule[], reason: string) =>
    plan.dropped.push(...rules.map(({ id }) => ({ rule: id, reason })))
  if (policy.at === 'host') {
    const reason =
      'with at=host the rules belong in the firewall of the computer itself, an inspection engine reads what crosses it'
    plan.dropped.push({ rule: 'host', reason })
    drop(policy.rules, reason)
    return plan
  }
  for (const subject of policy.subjects) {
    const all = [...subject.ipv4, ...subject.ipv6]
    if (all.length > 0) {
      const spared = policy.scope === 'all' ? groups() : inside(policy)
      plan.devices.push({ subject, own: addresses(all), passes: [], named: [], dns: [], spared })
      continue
    }
    const reason = 'rules go by address and no address is known for this device: give it one, and that as ip'
    plan.dropped.push({ rule: `${subject.id}.refusal`, reason })
    drop(
      policy.rules.filter((rule) => rule.subject === subject.id),
      reason,
    )
  }
  for (const opening of openings(policy)) {
    const device = plan.devices.find(({ subject }) => subject.id === opening.subject.id)
    if (device !== undefined) place(policy, plan, device, opening)
  }
  if (policy.scope === 'all')
    for (const device of plan.devices) device.passes.push(...linkLife(policy, device))
  for (const device of plan.devices) device.passes.push(...errors(device))
  if (plan.devices.length > 0)
    plan.dropped.push({
      rule: 'errors',
      reason:
        'wider: ICMP errors towards the device pass whatever they are about, as without "packet too big" large answers are lost',
    })
  return plan
}

function place(policy: Policy, plan: InspectionPlan, device: Watched, opening: Opening): void {
  const { rules, protocol, direction } = opening
  const drop = (reason: string) => plan.dropped.push(...rules.map(({ id }) => ({ rule: id, reason })))
  const families = BOTH.filter(
    (family) => device.subject[family].length > 0 && protocolFamilies(protocol).includes(family),
  )
  if (opening.far.kind === 'names') {
    if (direction === 'inbound')
      drop('who opens a connection towards the device says no name that could be read')
    else device.named.push({ opening, rules })
    return
  }
  const far = farEnd(policy, opening, families)
  if (far === null || families.length === 0) {
    drop('nothing is left of it in the address families of the device')
    return
  }
  if (policy.scope === 'all' && onlyDns(opening)) {
    device.dns.push({ opening, rules })
    return
  }
  const own = addresses(families.flatMap((family) => device.subject[family]))
  const listed = ports(opening.ports)
  const outbound = direction === 'outbound'
  const header = { from: outbound ? own : far, fromPort: 'any', to: outbound ? far : own, toPort: listed }
  device.passes.push({
    action: 'pass',
    protocol: protocol === 'igmp' || protocol === 'any' ? 'ip' : protocol === 'icmpv6' ? 'icmp' : protocol,
    ...header,
    // Protocols without a client and a server have no flow.
    options: protocol === 'igmp' ? ['ip_proto:2'] : protocol === 'any' ? [] : ['flow:to_server'],
    about: ruleIds(rules),
    why: why(rules),
  })
}

/** DHCP and neighbour discovery, which a bridging engine sees too (RFC 4890 section 4.4.1). */
function linkLife(policy: Policy, { subject }: Watched): Signature[] {
  const found: Signature[] = []
  const about = `${subject.id}.address-assignment`
  const pass = { action: 'pass' as const, fromPort: 'any', about }
  for (const family of BOTH) {
    const from = subject[family]
    if (from.length === 0) continue
    found.push({
      ...pass,
      protocol: 'udp',
      from: addresses(from),
      to: addresses(insideRanges(policy, family)),
      toPort: family === 'ipv4' ? '67' : '547',
      options: ['flow:to_server'],
      why: 'DHCP, without which it has no address',
    })
    if (family === 'ipv4') {
      // It asks from 0.0.0.0, so that the answer to its new address is a talk of its own (RFC 2131 section 4.1).
      found.push({
        ...pass,
        protocol: 'udp',
        from: addresses(insideRanges(policy, family)),
        fromPort: '67',
        to: addresses(from),
        toPort: '68',
        options: ['flow:to_server'],
        why: 'the answer of the DHCP server',
      })
      continue
    }
    for (const types of ['129<>137', '143'])
      found.push({
        ...pass,
        protocol: 'icmp',
        from: addresses(from),
        to: 'any',
        toPort: 'any',
        options: [`itype:${types}`],
        why: 'neighbour discovery and multicast listeners',
      })
    // Answers and probes of neighbours come by unicast; they never cross a router (RFC 4861 section 7.1).
    found.push({
      ...pass,
      protocol: 'icmp',
      from: 'any',
      to: addresses(from),
      toPort: 'any',
      options: ['itype:132<>137'],
      why: 'neighbour discovery, towards it',
    })
  }
  return found
}

/**
 * ICMP errors about what was let through come from any router on the way, and the engine does not count them
 * to the connection (RFC 1191 section 4, RFC 4890 section 4.3.1).
 */
function errors({ subject }: Watched): Signature[] {
  const types = { ipv4: ['3', '10<>13'], ipv6: ['0<>5'] }
  return BOTH.filter((family) => subject[family].length > 0).flatMap((family) =>
    types[family].map((range) => ({
      action: 'pass' as const,
      protocol: 'icmp',
      from: 'any',
      fromPort: 'any',
      to: addresses(subject[family]),
      toPort: 'any',
      options: [`itype:${range}`],
      about: `${subject.id}.icmp-errors`,
      why: 'unreachable, packet too big, time exceeded, parameter problem',
    })),
  )
}

/** What is refused of a device whatever its names: by protocol, from it and towards it. */
export function refusals(
  device: Watched,
  policy: Policy,
  tcp: (base: Pick<Signature, 'action' | 'from' | 'fromPort' | 'about'>) => Signature[],
): Signature[] {
  const { subject, own } = device
  const far = except(device.spared)
  const base = { action: 'refuse' as const, from: own, fromPort: 'any', about: `${subject.id}.refusal` }
  const side = (protocol: string, from: string, to: string, how: string): Signature => ({
    ...base,
    protocol,
    from,
    to,
    toPort: 'any',
    options: protocol === 'ip' ? OTHERS : ['flow:to_server'],
    why: `everything else ${how} (${protocol === 'ip' ? 'other protocols' : protocol})`,
  })
  const others = policy.scope === 'all' ? 'any' : far
  return [
    ...tcp(base),
    ...['udp', 'icmp', 'ip'].map((protocol) => side(protocol, own, far, 'it sends')),
    ...['tcp', 'udp', 'icmp', 'ip'].map((protocol) => side(protocol, others, own, 'opened towards it')),
  ]
}

/** All but TCP, UDP, ICMP and ICMPv6, which have lines of their own. */
const OTHERS = ['ip_proto:!6', 'ip_proto:!17', 'ip_proto:!1', 'ip_proto:!58']

/** Ports as the engine's list without some: "any" where nothing is taken out. */
export const portsExcept = (list: readonly PortRange[]): string =>
  list.length === 0 ? 'any' : `!${ports(list)}`
