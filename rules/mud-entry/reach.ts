import type { z } from 'zod'
import { type Family, formatCidr } from '../../schema/address.ts'
import { isGroupPeer, type Peer, type Protocol, peerText } from '../../schema/endpoint.ts'
import { HOST_PATTERN } from '../../schema/host.ts'
import type { PortRange } from '../../schema/ports.ts'
import { type MudAce, maskedRange, type PortMatch } from './file.ts'

/** Towards the device or from it: the policy container an access list is named in. */
export type Way = 'from' | 'to'

/** What one entry of an access list is about, in the words of our entries. */
export interface Reach {
  way: Way
  family: Family
  peer: Peer | 'anyone'
  protocol: Protocol
  /** Who opens; null where the entry fits both (no ports, and no direction-initiated). */
  opener: 'device' | 'peer' | null
  /** Ports of the side that accepts; null is every port. */
  ports: PortRange[] | null
  /** How the entry means less than what we can write. */
  wider: string[]
}

type Read = { ok: true; reach: Reach } | { ok: false; reason: string }
const no = (reason: string) => ({ ok: false, reason }) as const

/** IANA protocol numbers, by the family they belong to. */
const PROTOCOL: Record<Family, Record<number, Protocol>> = {
  ipv4: { 1: 'icmp', 2: 'igmp', 6: 'tcp', 17: 'udp' },
  ipv6: { 6: 'tcp', 17: 'udp', 58: 'icmpv6' },
}

/** RFC 8520 section 17.7, and the class MUD generators use for the router. */
const GATEWAY = /^urn:ietf:params:mud:(dns|ntp|gateway)$/

function portRange(match: z.infer<typeof PortMatch>): PortRange | null {
  const { operator = 'eq', port, 'lower-port': lower, 'upper-port': upper } = match
  const from = port === undefined ? lower : operator === 'lte' ? 1 : port
  const to = port === undefined ? upper : operator === 'gte' ? 65535 : port
  if (operator === 'neq' || from === undefined || to === undefined || to < 1) return null
  return { from: Math.max(from, 1), to }
}

/** Names of the nodes that are there, besides those that can be said. */
const unsaid = (node: object | undefined, said: readonly string[]): string[] =>
  Object.entries(node ?? {}).flatMap(([key, value]) =>
    value === undefined || said.includes(key) ? [] : [key],
  )

type FarEnd = { ok: true; peer: Peer | 'anyone'; wider: string[] } | { ok: false; reason: string }

function abstractPeer(mud: NonNullable<MudAce['matches']['ietf-mud:mud']>): FarEnd {
  if (mud['my-controller'] !== undefined) return { ok: true, peer: { role: 'home-assistant' }, wider: [] }
  if (mud['local-networks'] !== undefined) return { ok: true, peer: { role: 'lan' }, wider: [] }
  if (mud.controller !== undefined) {
    const [, what] = GATEWAY.exec(mud.controller) ?? []
    if (what === undefined)
      return no('the controller is a class that the administrator fills: no role of ours')
    return { ok: true, peer: { role: 'gateway' }, wider: [] }
  }
  const what = mud.model !== undefined ? 'things of one model' : 'things of one manufacturer'
  return {
    ok: true,
    peer: { role: 'lan' },
    wider: [`wider: ${what} are only known here as the home network`],
  }
}

function networkPeer(text: string, end: 'source' | 'destination', way: Way, family: Family): FarEnd {
  const range = maskedRange(text, family)
  if (range === null) return no('the network is none')
  const peer: Peer = { network: formatCidr({ family, ...range }) }
  const group = isGroupPeer(peer)
  if (end !== (way === 'from' ? 'destination' : 'source') && !(way === 'to' && group))
    return no("it names an address of the device's own, which an entry does not know")
  if (way === 'to' && group && end === 'source') return no('nobody sends from a group address')
  return { ok: true, peer: peer.network === '255.255.255.255' ? { role: 'broadcast' } : peer, wider: [] }
}

function namePeer(text: string, way: Way): FarEnd {
  const name = text.toLowerCase().replace(/\.$/, '')
  for (const family of ['ipv4', 'ipv6'] as const) {
    const range = `${name}/${family === 'ipv4' ? 32 : 128}`
    if (maskedRange(range, family) !== null)
      return networkPeer(range, way === 'from' ? 'destination' : 'source', way, family)
  }
  if (!HOST_PATTERN.test(name)) return no('the name is no host name that an entry may have')
  return { ok: true, peer: { host: name }, wider: [] }
}

function farEnd({ matches }: MudAce, way: Way, family: Family): FarEnd {
  const mud = matches['ietf-mud:mud'] ?? {}
  const network: Record<string, unknown> = matches[family] ?? {}
  const ends = (['source', 'destination'] as const).flatMap((end) => {
    const text = network[`${end}-${family}-network`]
    return typeof text === 'string' ? [{ end, text }] : []
  })
  const name = network[`ietf-acldns:${way === 'from' ? 'dst' : 'src'}-dnsname`]
  const abstract = Object.values(mud).filter((value) => value !== undefined).length
  const count = abstract + ends.length + (name === undefined ? 0 : 1)
  if (count > 1) return no('several conditions on the far end hold at once, and an entry has one')
  if (abstract > 0) return abstractPeer(mud)
  const [end] = ends
  if (end !== undefined) return networkPeer(end.text, end.end, way, family)
  if (typeof name === 'string') return namePeer(name, way)
  return { ok: true, peer: 'anyone', wider: [] }
}

/** What an entry of a list of this way and family says, or why ours cannot say it. */
export function reachOf(ace: MudAce, way: Way, family: Family): Read {
  const { matches } = ace
  const network = matches[family]
  const layer = matches.tcp ?? matches.udp
  const odd = [
    ...unsaid(matches, ['ietf-mud:mud', 'ipv4', 'ipv6', 'tcp', 'udp']),
    ...unsaid(network, [
      'protocol',
      'ietf-acldns:src-dnsname',
      'ietf-acldns:dst-dnsname',
      `source-${family}-network`,
      `destination-${family}-network`,
    ]),
    ...unsaid(layer, ['source-port', 'destination-port', 'ietf-mud:direction-initiated']),
  ]
  if (odd.length > 0) return no(`it depends on ${odd.join(', ')}, which an entry has no word for`)
  const far = farEnd(ace, way, family)
  if (!far.ok) return far
  const number = network?.protocol ?? (matches.tcp ? 6 : matches.udp ? 17 : undefined)
  const protocol = number === undefined ? 'any' : PROTOCOL[family][number]
  if (protocol === undefined) return no(`protocol ${number} of ${family} has no word in an entry`)

  const away = layer?.['destination-port']
  const near = layer?.['source-port']
  const initiated = matches.tcp?.['ietf-mud:direction-initiated']
  const group = far.peer !== 'anyone' && isGroupPeer(far.peer)
  // Whoever sends to a port opens; whoever sends from it answers. To a group one can only send.
  const opens =
    initiated === undefined
      ? away !== undefined || group
        ? true
        : near !== undefined
          ? false
          : null
      : (initiated === 'from-device') === (way === 'from')
  const opener = opens === null ? null : opens === (way === 'from') ? 'device' : 'peer'
  const serving = opens === false ? near : away
  const own = opens === false ? away : near
  if (own !== undefined && serving === undefined)
    return no(
      'it names only a port of the side that opens, and an entry names those of the side that accepts',
    )
  const range = serving === undefined ? null : portRange(serving)
  if (serving !== undefined && range === null) return no('its ports are no single range from 1 to 65535')
  const wider = [...far.wider]
  if (own !== undefined) wider.push('wider: the port of the side that opens cannot be said')
  return {
    ok: true,
    reach: { way, family, peer: far.peer, protocol, opener, ports: range === null ? null : [range], wider },
  }
}

/** Who, and in which protocol: entries with the same are about the same traffic. */
export const keyOf = ({ opener, peer, protocol }: Pick<Reach, 'opener' | 'peer' | 'protocol'>): string =>
  `${opener ?? 'either'} ${peer === 'anyone' ? peer : `${Object.keys(peer)[0] ?? ''}:${peerText(peer)}`} ${protocol}`
