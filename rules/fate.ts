import { type Cidr, contains, DOCUMENTATION, type Family, isMulticast, parseCidr } from '../schema/address.ts'
import { matchesName, type Name } from '../schema/host.ts'
import { type PortRange, parsePorts } from '../schema/ports.ts'
import type { Backend, Dropped } from './backend.ts'
import { HOME_ZONES, planOf } from './backends/dns-filter/plan.ts'
import { isAnswered, isAnsweredBelow } from './backends/dns-filter/server.ts'
import { protocolFamilies } from './backends/router/openings.ts'
import type { Far, Policy, Rule, Withheld } from './policy.ts'

/**
 * What becomes of an endpoint under one rule set: `allowed`, it goes through; `refused`, the rule set refuses it;
 * `withheld`, the choices do not let it through, yet nothing in this rule set refuses it either, so that it fares as
 * it did before.
 */
export type Fate = 'allowed' | 'refused' | 'withheld'

/** A fate and why, in words. */
export interface Fated {
  fate: Fate
  why: string
}

/** By device id, then by endpoint id. */
export type Fates = Record<string, Record<string, Fated>>

/** An endpoint with what a refusal would have to meet. */
type Met = Pick<Withheld, 'subject' | 'endpoint' | 'far'>

interface Output {
  policy: Policy
  backend: Pick<Backend, 'refuses' | 'can'>
  dropped: readonly Dropped[]
  /** Rules that are not in the output, and why. */
  lost: ReadonlyMap<string, string>
}

/** The fate of every documented endpoint in the output of a backend, whose `dropped` says what it left out. */
export function fatesOf(
  policy: Policy,
  backend: Pick<Backend, 'refuses' | 'can'>,
  dropped: readonly Dropped[],
): Fates {
  const lost = new Map(
    dropped.flatMap(({ rule, reason, said }) =>
      said === true || reason.startsWith('wider') ? [] : [[rule, reason] as const],
    ),
  )
  const output: Output = { policy, backend, dropped, lost }
  const fates: Fates = {}
  const say = (subject: string, endpoint: string, fated: Fated) => {
    fates[subject] ??= {}
    const known = fates[subject][endpoint]
    if (known?.fate !== 'allowed') fates[subject][endpoint] = fated
  }
  for (const each of policy.withheld) say(each.subject, each.endpoint.id, ofWithheld(output, each))
  for (const rule of policy.rules) {
    const { endpoint, reason } = rule.why
    if (endpoint === null) continue
    const unsaid = isExposed(policy, rule) ? undefined : lost.get(rule.id)
    const refused = unsaid !== undefined && sparedBy(output, { ...rule, endpoint }) === null
    say(
      rule.subject,
      endpoint.id,
      refused
        ? { fate: 'refused', why: `${reason}, but this format cannot let it through: ${unsaid}` }
        : { fate: 'allowed', why: reason },
    )
  }
  return fates
}

/** What is said of opening it to the internet is about the port forward, not about the rule. */
const isExposed = (policy: Policy, rule: Rule): boolean =>
  policy.expose.some(
    ({ subject, endpoint }) => subject === rule.subject && endpoint.id === rule.why.endpoint?.id,
  )

function ofWithheld(output: Output, each: Withheld): Fated {
  if (isSteered(output, each)) return { fate: 'withheld', why: `${each.reason}; the router answers instead` }
  const through = coveredBy(output, each)
  if (through !== null) return { fate: 'allowed', why: `${each.reason}, but it goes through with ${through}` }
  const spared = sparedBy(output, each)
  return spared === null
    ? { fate: 'refused', why: each.reason }
    : { fate: 'withheld', why: `${each.reason}; not refused either: ${spared}` }
}

/** Why nothing in the output refuses this, were there no rule for it; null when something does. */
function sparedBy(output: Output, met: Met): string | null {
  switch (output.backend.refuses) {
    case 'nothing':
      return 'this format tells what to refuse and refuses nothing by itself'
    case 'names':
      return sparedByNames(output, met)
    case 'internet':
      return sparedAtHome(output, met) ?? sparedByPackets(output, met)
    case 'packets':
      return sparedByPackets(output, met)
  }
}

/** As `verdict` has it, packet by packet; here for all packets of an endpoint at once. */
function sparedByPackets(
  { policy, backend, dropped }: Output,
  { subject: id, endpoint, far }: Met,
): string | null {
  const host = policy.at === 'host'
  const outbound = endpoint.direction === 'outbound'
  const none = dropped.find(({ rule }) => rule === 'host')
  if (none !== undefined) return none.reason
  if (host && outbound) return 'what this computer opens itself is not refused'
  const families = policy.families.filter(
    (family) =>
      protocolFamilies(endpoint.protocol).includes(family) &&
      (far.kind !== 'ranges' || far[family].length > 0),
  )
  if (families.length === 0) return `it is not of the chosen address family (${policy.families.join(', ')})`
  if (!host) {
    const subject = policy.subjects.find((each) => each.id === id)
    const mac = outbound && backend.can.mac && (subject?.mac.length ?? 0) > 0
    const refusal = dropped.find(({ rule }) => rule === `${id}.refusal`)
    if (refusal !== undefined && !mac) return refusal.reason
    if (!families.some((family) => mac || (subject?.[family].length ?? 0) > 0))
      return 'the device is not known by an address of its family'
  }
  if (far.kind === 'ranges' && far.group && !host) return 'multicast and broadcast stay on the link'
  if (isLinkLife(endpoint, far, host)) return 'address assignment and the link itself are left alone'
  if (policy.scope === 'internet' && staysHome(policy, far, families))
    return 'it stays in the home, and scope=internet was chosen'
  return null
}

/** DHCP at the router or at this computer, and what a link asks about groups. */
function isLinkLife({ protocol, ports, direction }: Met['endpoint'], far: Far, host: boolean): boolean {
  if (protocol === 'igmp') return host
  const toRouter = direction === 'outbound' && far.kind === 'ranges' && far.role === 'gateway'
  if (protocol !== 'udp' || !(host || toRouter)) return false
  const dhcp = host ? [67, 68, 546, 547] : [67, 547]
  const asked = parsePorts(ports)
  return (
    asked !== null && asked.length > 0 && asked.every(({ from, to }) => from === to && dhcp.includes(from))
  )
}

const isHomeName = ({ name }: Name): boolean =>
  HOME_ZONES.some((zone) => name === zone || name.endsWith(`.${zone}`))

const within = (ranges: readonly string[], range: Cidr): boolean =>
  ranges.some((text) => {
    const outer = parseCidr(text)
    return outer !== null && contains(outer, range)
  })

/** Whether all of a far end is in the home. Documentation addresses stand for hosts of the home that nobody has named. */
function staysHome(policy: Policy, far: Far, families: readonly Family[]): boolean {
  if (far.kind === 'name') return isHomeName(far.name)
  if (far.kind !== 'ranges') return false
  if (far.group || far.role === 'gateway') return true
  return families
    .flatMap((family) => far[family])
    .every((text) => {
      const range = parseCidr(text)
      if (range === null) return false
      const standIn = far.role !== null && DOCUMENTATION.some((each) => contains(each, range))
      return standIn || isMulticast(range) || within([...policy.home.ipv4, ...policy.home.ipv6], range)
    })
}

/** Filters for what a home opens to the internet: nothing in the home, nothing opened from outside. */
function sparedAtHome({ policy }: Output, { subject, endpoint, far }: Met): string | null {
  if (endpoint.direction === 'inbound') return 'what others open is not filtered here'
  if (staysHome(policy, far, policy.families)) return 'in the home nothing is filtered here'
  if (endpoint.protocol !== 'tcp' && endpoint.protocol !== 'udp') return 'only TCP and UDP are filtered here'
  const open = policy.rules.find(
    (rule) =>
      rule.subject === subject &&
      rule.direction === 'outbound' &&
      (rule.far.kind === 'internet' || rule.far.kind === 'any'),
  )
  return open === undefined ? null : `${open.id} leaves it all of the internet here`
}

function sparedByNames({ policy, dropped, lost }: Output, { subject, endpoint, far }: Met): string | null {
  if (policy.at === 'host') return 'what this computer looks up stays answered'
  if (endpoint.direction === 'inbound') return 'a DNS filter does not see what others open'
  if (far.kind !== 'name') return 'a DNS filter decides about names, and this is reached without one'
  const unseen = dropped.find(({ rule }) => rule === subject)
  if (unseen !== undefined) return unseen.reason
  const device = planOf(policy).devices.find((each) => each.subject.id === subject)
  if (device === undefined) return 'no address is known for this device'
  if (device.everyName) return 'every name is answered for this device'
  const known = {
    ...device,
    answered: device.answered.filter(({ because }) =>
      because.some((id) => !lost.has(id.replace(/ must resolve$/, ''))),
    ),
  }
  const { name, wildcard } = far.name
  return (wildcard ? isAnsweredBelow(known, name) : isAnswered(known, name)) ? 'the name is answered' : null
}

/** Led to the router, whichever server it asks for: neither let through nor refused. */
function isSteered({ policy, backend, dropped }: Output, { subject, endpoint }: Met): boolean {
  const asked = parsePorts(endpoint.ports)
  if (
    asked === null ||
    asked.length === 0 ||
    endpoint.direction !== 'outbound' ||
    backend.refuses !== 'packets'
  )
    return false
  return policy.redirects.some(
    (redirect) =>
      redirect.subject === subject &&
      !dropped.some(({ rule }) => rule === `${subject}.netneeds-${redirect.service}`) &&
      redirect.protocols.some((protocol) => protocol === endpoint.protocol) &&
      asked.every((range) => redirect.ports.some((each) => inside(range, each))),
  )
}

const inside = (range: PortRange, outer: PortRange): boolean =>
  outer.from <= range.from && range.to <= outer.to

/** The rule of another endpoint that lets all of this through as well; null when none does. */
function coveredBy({ policy, lost }: Output, { subject, endpoint, far }: Met): string | null {
  const rules = policy.rules.filter(
    (rule) =>
      rule.subject === subject &&
      rule.direction === endpoint.direction &&
      !lost.has(rule.id) &&
      (rule.protocol === 'any' || rule.protocol === endpoint.protocol) &&
      covers(policy, rule.far, far),
  )
  const whole = rules.find(({ ports }) => ports === null)
  if (whole !== undefined) return whole.id
  const asked = endpoint.protocol === 'tcp' || endpoint.protocol === 'udp' ? parsePorts(endpoint.ports) : null
  const each = (asked ?? []).map((range) =>
    rules.find(({ ports }) => ports?.some((port) => inside(range, port))),
  )
  return each.length > 0 && each.every((rule) => rule !== undefined) ? (each[0]?.id ?? null) : null
}

/** Whether one far end holds all of another. */
function covers(policy: Policy, outer: Far, far: Far): boolean {
  if (outer.kind === 'any') return true
  if (outer.kind === 'internet') {
    if (far.kind === 'name') return !isHomeName(far.name)
    if (far.kind !== 'ranges') return far.kind === 'internet'
    const home = [...policy.home.ipv4, ...policy.home.ipv6].flatMap((text) => parseCidr(text) ?? [])
    return (
      !far.group &&
      far.role === null &&
      [...far.ipv4, ...far.ipv6].every((text) => {
        const range = parseCidr(text)
        return range !== null && !home.some((each) => contains(each, range) || contains(range, each))
      })
    )
  }
  if (outer.kind === 'name') {
    if (far.kind !== 'name') return false
    const { name, wildcard } = far.name
    if (!wildcard) return matchesName(outer.name, name)
    return outer.name.wildcard && (outer.name.name === name || matchesName(outer.name, name))
  }
  if (far.kind !== 'ranges' || far.group !== outer.group) return false
  if (far.role === 'gateway' && outer.role === 'gateway') return true
  const ranges = [...far.ipv4, ...far.ipv6]
  return (
    ranges.length > 0 &&
    ranges.every((text) => {
      const range = parseCidr(text)
      return range !== null && within([...outer.ipv4, ...outer.ipv6], range)
    })
  )
}
