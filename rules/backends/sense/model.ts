import type { PortRange } from '../../policy.ts'

/** An alias of pfSense or OPNsense. Addresses of both families may stand in one. */
export interface Alias {
  name: string
  type: 'host' | 'network' | 'port' | 'mac' | 'urljson'
  content: string[]
  /** What is taken out of the answer of a urljson alias, as a jq program. */
  path: string | null
  about: string
}

/** One side of a rule. `aliases` has one name where `not` is set: a negated list would be misread. */
export type End = { kind: 'any' } | { kind: 'self' } | { kind: 'aliases'; names: string[]; not: boolean }

/** A floating rule: first match, on packets coming in by any interface, or by `behind` the device's own. */
export interface PfRule {
  action: 'pass' | 'block' | 'reject'
  family: 'inet' | 'inet6' | 'inet46'
  protocol: 'tcp' | 'udp' | 'icmp' | 'igmp' | 'any'
  from: End
  to: End
  /** A port, a range as "8000-8010", or the name of a port alias. */
  port: string | null
  /** The packets come from the device. */
  behind: boolean
  about: string
}

/** A redirect to the firewall itself. */
export interface Steer {
  family: 'inet' | 'inet6'
  protocol: 'tcp' | 'udp' | 'tcp/udp'
  from: string[]
  port: string
  about: string
}

/** A port forward of the firewall's public address. */
export interface Forward {
  protocol: 'tcp' | 'udp'
  port: PortRange
  target: string
  about: string
}

/** Source NAT to the firewall's own address. */
export interface Masquerade {
  family: 'inet' | 'inet6'
  from: string
  to: string
  about: string
}

export const ANY: End = { kind: 'any' }
export const SELF: End = { kind: 'self' }
export const ends = (names: string[], not = false): End => ({ kind: 'aliases', names, not })
