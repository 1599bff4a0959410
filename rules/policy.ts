import type { Cidr, Family } from '../schema/address.ts'
import type { Need, Role } from '../schema/endpoint.ts'
import type { ExpandedEndpoint } from '../schema/expand.ts'
import type { Name } from '../schema/host.ts'
import type { PortRange } from '../schema/ports.ts'

/** A value the person must replace: a documentation address printed where they gave none. */
export interface Placeholder {
  /** The parameter that sets it: ip, ip6, mac, ha, app, gateway, lan, wan. */
  parameter: string
  value: string
  /** Whose it is, as "Home Assistant" or "Roborock S50". */
  what: string
}

/** One device the rules are for. Addresses are canonical; without any given they are placeholders. */
export interface Subject {
  id: string
  name: string
  ipv4: string[]
  ipv6: string[]
  mac: string[]
}

/** The far end of a rule. Ranges are canonical text; both lists empty means that nothing matches. */
export type Far =
  | { kind: 'name'; name: Name }
  | { kind: 'ranges'; ipv4: string[]; ipv6: string[]; role: Role | null; group: boolean }
  /** Anyone outside the home: everything that is in none of `Policy.home`. */
  | { kind: 'internet' }
  /** Anyone at all. */
  | { kind: 'any' }

/** Traffic that is let through. Replies to it (conntrack established, related) always are. */
export interface Rule {
  /** Unique in the policy: `device.endpoint`, or `device.netneeds-dns` and the like for what we add. */
  id: string
  /** Subject id. */
  subject: string
  /** Who starts, seen from the device. */
  direction: 'outbound' | 'inbound'
  far: Far
  protocol: 'tcp' | 'udp' | 'icmp' | 'icmpv6' | 'igmp' | 'any'
  /** Destination ports of the side that accepts; null is every port, and for protocols without ports. */
  ports: PortRange[] | null
  why: {
    /** The endpoint it comes from; null for what netneeds adds itself (the gateway's DNS and NTP). */
    endpoint: ExpandedEndpoint | null
    need: Need
    reason: string
  }
}

/** Documented traffic that these choices do not let through. */
export interface Withheld {
  subject: string
  endpoint: ExpandedEndpoint
  /** Where its far end is in this home. */
  far: Far
  need: Need
  reason: string
}

/** A name DNS must answer for this device, whether or not packets to it pass. */
export interface ResolvableName {
  subject: string
  name: Name
  endpoint: string
}

/** Steer a service of the device to the gateway, whatever server it asks for. */
export interface Redirect {
  subject: string
  service: 'dns' | 'ntp'
  ports: PortRange[]
  protocols: ('tcp' | 'udp')[]
}

/** Rewrite the source of what `from` sends to the device, because it answers only its own subnet. */
export interface SourceNat {
  subject: string
  from: { ipv4: string[]; ipv6: string[] }
}

/** An inbound endpoint opened to the internet: forward with the same port inside and outside, and hairpin. */
export interface Expose {
  subject: string
  endpoint: ExpandedEndpoint
  protocol: 'tcp' | 'udp'
  ports: PortRange[]
  /** The name for split-horizon DNS; null where none was given. */
  publicName: string | null
}

export type Service = 'allow' | 'gateway' | 'redirect' | 'block'

/**
 * What is let through, refused and why: the one neutral form that every backend reads. Decided by
 * `compile`, explained packet by packet by `verdict`.
 */
export interface Policy {
  release: string
  /** The address of this rule set, printed into it; null where there is no service (CLI). */
  url: string | null
  /** Prefix for tables, sets, chains and aliases. */
  name: string
  subjects: Subject[]
  rules: Rule[]
  withheld: Withheld[]
  names: { resolve: ResolvableName[] }
  refusal: 'reject' | 'drop'
  scope: 'internet' | 'all'
  at: 'router' | 'host'
  families: Family[]
  services: { dns: Service; ntp: Service }
  redirects: Redirect[]
  nat: SourceNat[]
  expose: Expose[]
  /** Addresses of the router in the device's network, for redirects and its own DNS and NTP. */
  gateway: { ipv4: string[]; ipv6: string[] }
  /** What counts as the home; everything outside, multicast apart, is the internet. */
  home: { ipv4: string[]; ipv6: string[] }
  interface: string | null
  wan: string | null
  placeholders: Placeholder[]
  /** Said in the output of every backend: advice and warnings of the compiler. */
  notes: string[]
}

export type { Cidr, Name, PortRange }
