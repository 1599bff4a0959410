import type { Family } from '../../../schema/address.ts'
import type { PortRange } from '../../policy.ts'

/** Zones of the home, as variables of the file. */
export type Zone = 'device' | 'internet' | 'home' | 'gateway'
export const ZONES: readonly Zone[] = ['device', 'internet', 'home', 'gateway']

/** One side of a zone policy; at most one of macs, ips, group and domains restricts it. */
export interface Side {
  zone: Zone
  macs?: string[]
  ips?: string[]
  /** The resource name of an address group, where there are ranges. */
  group?: string
  domains?: string[]
}

/** A zone policy: `unifi_firewall_zone_policy`. */
export interface ZonePolicy {
  key: string
  /** The rule ids or the topic it stands for. */
  about: string
  why: string
  action: 'ALLOW' | 'BLOCK' | 'REJECT'
  /** Connection states it is for. */
  state: 'any' | 'new' | 'replies'
  version: 'BOTH' | 'IPV4' | 'IPV6'
  protocol: 'all' | 'tcp' | 'udp' | 'icmp' | 'icmpv6' | 'igmp'
  source: Side
  destination: Side
  /** Destination ports; null is every port. */
  ports: PortRange[] | null
}

/** A group of addresses or ports: `unifi_firewall_group`. */
export interface Group {
  key: string
  type: 'address-group' | 'ipv6-address-group' | 'port-group'
  members: string[]
}

export interface PortForward {
  key: string
  about: string
  protocol: 'tcp' | 'udp'
  port: PortRange
  to: string
  wan: 'wan' | 'wan2' | 'both'
}

export interface DnsRecord {
  key: string
  about: string
  name: string
  type: 'A' | 'AAAA'
  record: string
}

export const VERSION: Record<Family, 'IPV4' | 'IPV6'> = { ipv4: 'IPV4', ipv6: 'IPV6' }

/** "443" or "8000-8010". */
export const portText = ({ from, to }: PortRange, between = '-'): string =>
  from === to ? `${from}` : `${from}${between}${to}`
