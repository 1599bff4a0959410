import {
  type Cidr,
  cidr,
  contains,
  isMulticast,
  LIMITED_BROADCAST,
  parseAddress,
  parseCidr,
} from '../schema/address.ts'
import { matchesName } from '../schema/host.ts'
import type { Far, Policy, Rule, Subject } from './policy.ts'

/** One packet as the router, or the host itself with at=host, sees it. */
export interface Packet {
  protocol: 'tcp' | 'udp' | 'icmp' | 'icmpv6' | 'igmp'
  from: string
  to: string
  fromMac?: string
  /** Destination port for TCP and UDP. */
  port?: number
  /** ICMP type, where it matters. */
  type?: number
  /** Belongs to a connection that was let through (conntrack established or related). */
  established?: boolean
  /** Names that DNS gave this device the far address for. */
  names?: readonly string[]
  /** The packet is for the router itself, not forwarded. */
  toRouter?: boolean
}

export type Verdict =
  /** Let through; `rule` is its id. Null for what is not ours to decide: it goes on to the rules there were. */
  | { action: 'pass'; rule: string | null; why: string }
  | { action: 'refuse'; how: 'tcp-reset' | 'icmp-admin-prohibited' | 'drop'; why: string }
  | { action: 'redirect'; to: 'gateway'; rule: string; why: string }

/** ICMPv6 that a link cannot live without: neighbour and router discovery (RFC 4890 section 4.4.1), MLD. */
const LINK_ICMPV6 = new Set([130, 131, 132, 133, 134, 135, 136, 143])
/** DHCP and DHCPv6: without an address a device is dead. A router is asked at the server's ports, a host hears the client's. */
const DHCP = { router: new Set([67, 547]), host: new Set([67, 547, 68, 546]) }

const inAny = (ranges: readonly string[], address: Cidr): boolean =>
  ranges.some((text) => {
    const range = parseCidr(text)
    return range !== null && contains(range, address)
  })

const is = (subject: Subject, address: Cidr, mac?: string): boolean =>
  (mac !== undefined && subject.mac.includes(mac.toLowerCase())) ||
  inAny([...subject.ipv4, ...subject.ipv6], address)

const isHome = (policy: Policy, address: Cidr): boolean =>
  isMulticast(address) ||
  contains(LIMITED_BROADCAST, address) ||
  inAny([...policy.home.ipv4, ...policy.home.ipv6], address)

function matchesFar(policy: Policy, far: Far, address: Cidr, packet: Packet): boolean {
  switch (far.kind) {
    case 'any':
      return true
    case 'internet':
      return !isHome(policy, address)
    case 'name':
      return (packet.names ?? []).some((name) => matchesName(far.name, name))
    case 'ranges':
      // The router's own services answer on whichever of its addresses the device has been told.
      if (far.role === 'gateway' && packet.toRouter === true) return true
      return inAny([...far.ipv4, ...far.ipv6], address)
  }
}

function matches(policy: Policy, rule: Rule, far: Cidr, packet: Packet): boolean {
  if (rule.protocol !== 'any' && rule.protocol !== packet.protocol) return false
  if (rule.ports !== null) {
    const { port } = packet
    if (port === undefined || !rule.ports.some((range) => range.from <= port && port <= range.to))
      return false
  }
  return matchesFar(policy, rule.far, far, packet)
}

function refuse(policy: Policy, packet: Packet, why: string): Verdict {
  if (policy.refusal === 'drop') return { action: 'refuse', how: 'drop', why }
  return { action: 'refuse', how: packet.protocol === 'tcp' ? 'tcp-reset' : 'icmp-admin-prohibited', why }
}

/**
 * What the policy says should happen to one packet: the reference that real firewalls are tested against.
 * Throws TypeError for an address that is none.
 */
export function verdict(policy: Policy, packet: Packet): Verdict {
  const from = parseAddress(packet.from)
  const to = parseAddress(packet.to)
  if (from === null || to === null) throw new TypeError(`not an address: ${packet.from} or ${packet.to}`)
  const host = policy.at === 'host'
  const sender = host ? undefined : policy.subjects.find((subject) => is(subject, from, packet.fromMac))
  const receiver = host ? policy.subjects[0] : policy.subjects.find((subject) => is(subject, to))
  const notOurs: Verdict = { action: 'pass', rule: null, why: 'not from or to a device these rules are for' }
  if (!policy.families.includes(from.family)) return { ...notOurs, why: 'not of the chosen address family' }
  if (sender === undefined && receiver === undefined) return notOurs
  if (packet.established === true) return { action: 'pass', rule: null, why: 'reply to what was let through' }
  if (host && contains(cidr(from.family === 'ipv4' ? '127.0.0.0/8' : '::1'), from))
    return { ...notOurs, why: 'loopback' }

  for (const redirect of policy.redirects) {
    if (redirect.subject !== sender?.id || packet.port === undefined) continue
    const { port } = packet
    const steered = redirect.protocols.some((protocol) => protocol === packet.protocol)
    if (steered && redirect.ports.some((range) => range.from <= port && port <= range.to)) {
      return {
        action: 'redirect',
        to: 'gateway',
        rule: `${redirect.subject}.netneeds-${redirect.service}`,
        why: 'redirected to the gateway',
      }
    }
  }
  for (const rule of policy.rules) {
    const outbound =
      rule.direction === 'outbound' && rule.subject === sender?.id && matches(policy, rule, to, packet)
    // A group is where inbound packets go to, not whence they come.
    const other = rule.far.kind === 'ranges' && rule.far.group ? to : from
    const inbound =
      rule.direction === 'inbound' && rule.subject === receiver?.id && matches(policy, rule, other, packet)
    if (outbound || inbound) return { action: 'pass', rule: rule.id, why: rule.why.reason }
  }
  if ((host || packet.toRouter === true) && linkLife(packet, host)) {
    return { action: 'pass', rule: null, why: 'address assignment and neighbour discovery' }
  }
  if (sender !== undefined && isGroup(to)) {
    return {
      action: 'pass',
      rule: null,
      why: 'multicast and broadcast stay on the link; a router does not decide about them',
    }
  }
  if (policy.scope === 'internet') {
    // The router is in the home, whichever of its addresses was asked for.
    const leaves = sender !== undefined && packet.toRouter !== true && !isHome(policy, to)
    const enters = receiver !== undefined && !isHome(policy, from)
    if (!leaves && !enters) return { ...notOurs, why: 'inside the home, and scope=internet was chosen' }
  }
  return refuse(policy, packet, 'not among what is let through')
}

const isGroup = (address: Cidr): boolean => isMulticast(address) || contains(LIMITED_BROADCAST, address)

const linkLife = (packet: Packet, host: boolean): boolean =>
  (packet.protocol === 'igmp' && host) ||
  (packet.protocol === 'icmpv6' && packet.type !== undefined && LINK_ICMPV6.has(packet.type)) ||
  (packet.protocol === 'udp' && packet.port !== undefined && DHCP[host ? 'host' : 'router'].has(packet.port))
