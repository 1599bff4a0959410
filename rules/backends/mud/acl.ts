import type { Family } from '../../../schema/address.ts'
import type { PortRange } from '../../../schema/ports.ts'

/** The far end as RFC 8520 sections 4 and 8 can name it. */
export type Peer =
  | { kind: 'name'; name: string }
  | { kind: 'networks'; ipv4: string[]; ipv6: string[]; group: boolean }
  | { kind: 'local-networks' | 'my-controller' }
  | { kind: 'controller'; urn: string }
  | { kind: 'anyone' }

/** Traffic one way round: who starts it, with whom, on which ports of the side that accepts. */
export interface Flow {
  name: string
  starts: 'device' | 'peer'
  peer: Peer
  protocol: 'tcp' | 'udp' | 'icmp' | 'icmpv6' | 'igmp' | 'any'
  ports: PortRange[] | null
  forwarding: 'accept' | 'drop'
}

export interface Ace {
  name: string
  matches: Record<string, unknown>
  actions: { forwarding: 'accept' | 'drop' }
}

/** IANA protocol numbers. */
const NUMBER = { tcp: 6, udp: 17, icmp: 1, icmpv6: 58, igmp: 2, any: null } as const

/** Port matches of RFC 8519: one operator or one range an entry, so a list is several entries. */
function portMatches(ports: readonly PortRange[] | null): (Record<string, unknown> | null)[] {
  if (ports === null) return [null]
  return ports.map(({ from, to }) =>
    from === to ? { operator: 'eq', port: from } : { 'lower-port': from, 'upper-port': to },
  )
}

/** The address part of an entry for one way; one for each network, none where the family has nothing. */
function addressMatches(
  peer: Peer,
  family: Family,
  way: 'from' | 'to',
  starts: Flow['starts'],
): Record<string, unknown>[] {
  if (peer.kind === 'name') {
    // RFC 8520 section 8: dst-dnsname only in from-device policies, src-dnsname only in to-device ones.
    return [{ [`ietf-acldns:${way === 'from' ? 'dst' : 'src'}-dnsname`]: peer.name }]
  }
  if (peer.kind !== 'networks') return [{}]
  const full = family === 'ipv4' ? 32 : 128
  // A group is only ever a destination, also of what the device listens to.
  const end = way === 'from' || (peer.group && starts === 'peer') ? 'destination' : 'source'
  return peer[family].map((range) => ({
    [`${end}-${family}-network`]: range.includes('/') ? range : `${range}/${full}`,
  }))
}

function abstraction(peer: Peer): Record<string, unknown> {
  if (peer.kind === 'controller') return { 'ietf-mud:mud': { controller: peer.urn } }
  if (peer.kind === 'local-networks' || peer.kind === 'my-controller') {
    return { 'ietf-mud:mud': { [peer.kind]: [null] } }
  }
  return {}
}

const short = { from: 'fr', to: 'to' } as const

/** The entries one flow has in the access list of one family and way; empty where it has no part in it. */
export function acesOf(flow: Flow, family: Family, way: 'from' | 'to'): Ace[] {
  const { peer, protocol, starts } = flow
  if ((protocol === 'icmp' || protocol === 'igmp') && family === 'ipv6') return []
  if (protocol === 'icmpv6' && family === 'ipv4') return []
  // Nobody answers from a group address.
  const opens = (way === 'from') === (starts === 'device')
  if (peer.kind === 'networks' && peer.group && !opens) return []
  const number = NUMBER[protocol]
  const entries: Record<string, unknown>[] = []
  for (const address of addressMatches(peer, family, way, starts)) {
    for (const port of portMatches(flow.ports)) {
      const layer: Record<string, unknown> = {}
      // TCP only (RFC 8520 section 4); for a refusal who started it does not matter.
      if (protocol === 'tcp' && flow.forwarding === 'accept') {
        layer['ietf-mud:direction-initiated'] = starts === 'device' ? 'from-device' : 'to-device'
      }
      if (port !== null) layer[opens ? 'destination-port' : 'source-port'] = port
      const network = { ...address, ...(number === null ? {} : { protocol: number }) }
      entries.push({
        ...abstraction(peer),
        ...(Object.keys(network).length > 0 ? { [family]: network } : {}),
        ...(Object.keys(layer).length > 0 && (protocol === 'tcp' || protocol === 'udp')
          ? { [protocol]: layer }
          : {}),
      })
    }
  }
  return entries.map((matches, i) => ({
    name: `${flow.name}${entries.length > 1 ? `-${i}` : ''}-${short[way]}dev`,
    matches,
    actions: { forwarding: flow.forwarding },
  }))
}
