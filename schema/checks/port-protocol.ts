import { isGroupPeer } from '../endpoint.ts'
import type { Check } from './check.ts'

export const portProtocol: Check = {
  rule: 'port-protocol',
  about:
    'TCP and UDP have ports, nothing else has; groups are not reached by TCP; only a host can need to resolve.',
  *check(draft) {
    for (const [index, endpoint] of draft.endpoints.entries()) {
      if (!endpoint) continue
      const { protocol, ports, peer } = endpoint
      const at = (key: string) => ['endpoints', index, key]
      const hasPorts = protocol === 'tcp' || protocol === 'udp'
      if (hasPorts && ports.length === 0) {
        yield {
          path: at('protocol'),
          message: `${protocol} endpoint "${endpoint.id}" has no ports`,
          hint: 'add "ports: [443]", or "ports: any" if every port is meant',
        }
      }
      if (!hasPorts && ports.length > 0) {
        yield {
          path: at('ports'),
          message: `${protocol} has no ports`,
          hint:
            protocol === 'any' ? 'write protocol: tcp or udp, or take the ports out' : 'take the ports out',
        }
      }
      if (ports.length > 1 && ports.includes('any'))
        yield {
          path: at('ports'),
          message: '"any" beside other ports',
          hint: 'any is all of them: write "ports: any"',
        }
      if (protocol === 'tcp' && isGroupPeer(peer))
        yield {
          path: at('protocol'),
          message: 'a multicast or broadcast peer is not reached by TCP',
          hint: 'write protocol: udp',
        }
      if (protocol === 'igmp' && !isGroupPeer(peer))
        yield {
          path: at('peer'),
          message: 'IGMP goes to a multicast group',
          hint: 'write {network: 224.0.0.22} or the group',
        }
      if ('network' in peer && protocol === 'icmp' && peer.network.includes(':'))
        yield { path: at('protocol'), message: 'ICMP to an IPv6 address', hint: 'write protocol: icmpv6' }
      if ('network' in peer && protocol === 'icmpv6' && !peer.network.includes(':'))
        yield { path: at('protocol'), message: 'ICMPv6 to an IPv4 address', hint: 'write protocol: icmp' }
      if (endpoint.resolve !== null && !('host' in peer))
        yield {
          path: at('resolve'),
          message: 'only a host name can need to resolve',
          hint: 'take "resolve" out, or name the host',
        }
      if (endpoint.direction === 'inbound' && 'host' in peer) {
        yield {
          path: at('peer'),
          message: 'nobody knows a host name from a packet that comes in',
          hint: 'write {role: internet} or {network: range} for an inbound endpoint',
        }
      }
    }
  },
}
