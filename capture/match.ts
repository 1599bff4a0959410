import { type Cidr, contains, formatCidr, parseCidr } from '../schema/address.ts'
import type { Endpoint, ServiceEndpoint } from '../schema/endpoint.ts'
import { matchesName, type Name, parseName } from '../schema/host.ts'
import type { ObservedDevice, ObservedFlow, ObservedLookup } from '../schema/observed.ts'
import { type PortRange, parsePorts } from '../schema/ports.ts'
import { type Contact, plainName } from './propose/contact.ts'
import { isHomeName } from './propose/personal.ts'
import { type Home, isLocal, type Place } from './propose/place.ts'

/** How well an endpoint explains a contact, the best first. */
export const STRENGTHS = ['host', 'pattern', 'alias', 'network', 'role', 'presumed'] as const
export type Strength = (typeof STRENGTHS)[number]

export interface Match {
  /** Id of the endpoint. */
  endpoint: string
  strength: Strength
  /** One sentence for a person. */
  why: string
}

/** Answers which endpoints explain a contact or a name, best first. */
export interface Explainer {
  contact(contact: Contact): Match[]
  lookup(lookup: ObservedLookup): Match[]
}

type Known = Endpoint | ServiceEndpoint

interface Ready {
  endpoint: Known
  name: Name | null
  range: Cidr | null
  /** Null: every port. */
  ports: PortRange[] | null
}

/** The same group for both families: RFC 6762 section 3, UPnP 1.1 section 1.1.1, RFC 4795 section 2.4. */
const GROUPS: readonly (readonly string[])[] = [
  ['224.0.0.251', 'ff02::fb'],
  ['239.255.255.250', 'ff02::c', 'ff05::c', 'ff08::c'],
  ['224.0.0.252', 'ff02::1:3'],
]
/** The group under the one address by which entries know it. */
export function groupOf(address: string): string {
  return GROUPS.find((group) => group.includes(address))?.[0] ?? address
}

const PLACE_WORDS: Record<Place, string> = {
  gateway: 'the router',
  'home-assistant': 'Home Assistant',
  'native-app': 'the phone with the app',
  lan: 'a host of the home',
  broadcast: 'everybody in the network',
  multicast: 'a multicast group',
  internet: 'the internet',
}

const ready = (endpoint: Known): Ready => ({
  endpoint,
  name: 'host' in endpoint.peer ? parseName(endpoint.peer.host) : null,
  range: 'network' in endpoint.peer ? parseCidr(endpoint.peer.network) : null,
  ports: endpoint.ports.length === 0 ? null : parsePorts(endpoint.ports),
})

/** Direction, protocol and port; a port that the log left out is no contradiction. */
function carries({ endpoint, ports }: Ready, flow: ObservedFlow): boolean {
  if (endpoint.direction !== flow.direction) return false
  if (endpoint.protocol === 'any') return true
  if (endpoint.protocol !== flow.protocol) return false
  if (ports === null || flow.port === null) return true
  const { port } = flow
  return ports.some((range) => range.from <= port && port <= range.to)
}

function byRole({ endpoint }: Ready, contact: Contact, home: Home): Omit<Match, 'endpoint'> | null {
  if (!('role' in endpoint.peer)) return null
  const { role } = endpoint.peer
  const { place } = contact
  if (role === place || (role === 'lan' && isLocal(place)))
    return { strength: 'role', why: `${contact.flow.peer} is ${PLACE_WORDS[place]}` }
  if (place !== 'lan' || role === 'internet' || role === 'broadcast' || role === 'lan') return null
  if (home.known[role]) return null
  return {
    strength: 'presumed',
    why: `${contact.flow.peer} is a host of the home, and nobody said which one is ${PLACE_WORDS[role]}`,
  }
}

function byNetwork({ endpoint, range }: Ready, contact: Contact): Omit<Match, 'endpoint'> | null {
  if (range === null || contact.address === null) return null
  if (contains(range, contact.address))
    return { strength: 'network', why: `${contact.flow.peer} is in ${formatCidr(range)}` }
  if (endpoint.direction !== 'outbound' || contact.place !== 'multicast') return null
  const group = groupOf(formatCidr(contact.address))
  if (group !== groupOf(formatCidr(range))) return null
  return {
    strength: 'network',
    why: `${contact.flow.peer} is ${formatCidr(range)} in the other address family`,
  }
}

const POOL = /(^|\.)pool\.ntp\.org$/

/** A server of the pool has no name of its own in a capture that missed the question, and changes by the hour. */
function byPool({ name }: Ready, contact: Contact): Omit<Match, 'endpoint'> | null {
  if (name === null || !POOL.test(name.name)) return null
  const { flow, names, place } = contact
  if (names.length > 0 || place !== 'internet' || flow.protocol !== 'udp' || flow.port !== 123) return null
  return {
    strength: 'presumed',
    why: `${flow.peer} answers NTP and was not named; the servers of pool.ntp.org change all the time`,
  }
}

const rank = (a: Match, b: Match): number => STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength)

/** The endpoints made ready for many questions: names are looked up, ranges and roles are gone through. */
export function explainer(endpoints: readonly Known[], home: Home): Explainer {
  const all = endpoints.map(ready)
  const byName = new Map<string, Ready[]>()
  const rest: Ready[] = []
  const pool: Ready[] = []
  for (const each of all) {
    if (each.name === null) {
      rest.push(each)
      continue
    }
    const key = `${each.name.wildcard ? '*.' : ''}${each.name.name}`
    const list = byName.get(key)
    if (list) list.push(each)
    else byName.set(key, [each])
    if (POOL.test(each.name.name)) pool.push(each)
  }
  /** Every endpoint whose host stands for the name. */
  const named = (name: string): Ready[] => {
    const found = [...(byName.get(name) ?? [])]
    for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
      found.push(...(byName.get(`*.${name.slice(dot + 1)}`) ?? []))
    }
    return found.filter((each) => each.name !== null && matchesName(each.name, name))
  }
  const nameMatch = (each: Ready, name: string, alias: boolean): Match => {
    const wildcard = each.name?.wildcard === true
    const host = 'host' in each.endpoint.peer ? each.endpoint.peer.host : ''
    const said = wildcard ? `${name} is below ${host}` : `it asked for ${name}`
    return {
      endpoint: each.endpoint.id,
      strength: alias ? 'alias' : wildcard ? 'pattern' : 'host',
      why: alias ? `${name} is another name of the address` : said,
    }
  }
  return {
    contact(contact) {
      const found: Match[] = []
      for (const [names, alias] of [
        [contact.names, false],
        [contact.aliases, true],
      ] as const) {
        for (const name of names)
          for (const each of named(name))
            if (carries(each, contact.flow)) found.push(nameMatch(each, name, alias))
      }
      for (const each of rest) {
        if (!carries(each, contact.flow)) continue
        const match = byNetwork(each, contact) ?? byRole(each, contact, home)
        if (match) found.push({ endpoint: each.endpoint.id, ...match })
      }
      if (found.length === 0) {
        for (const each of pool) {
          const match = carries(each, contact.flow) ? byPool(each, contact) : null
          if (match) found.push({ endpoint: each.endpoint.id, ...match })
        }
      }
      return firstOfEach(found.sort(rank))
    },
    lookup(lookup) {
      const name = plainName(lookup.name)
      const found = named(name).map((each) => nameMatch(each, name, false))
      const addresses = lookup.addresses.flatMap((text) => parseCidr(text) ?? [])
      for (const each of rest) {
        const { range } = each
        if (range === null || each.endpoint.direction !== 'outbound') continue
        const hit = addresses.find((address) => contains(range, address))
        if (hit)
          found.push({
            endpoint: each.endpoint.id,
            strength: 'network',
            why: `${name} is ${formatCidr(hit)}, in ${formatCidr(range)}`,
          })
      }
      return firstOfEach(found.sort(rank))
    },
  }
}

const firstOfEach = (matches: Match[]): Match[] =>
  [...new Map([...matches].reverse().map((match) => [match.endpoint, match])).values()].reverse()

/** The matches of the best strength there is: what a person would name as the explanation. */
export const best = (matches: readonly Match[]): Match[] =>
  matches.filter((match) => match.strength === matches[0]?.strength)

const asksMdns = (device: ObservedDevice): boolean =>
  device.mdns_questions.length > 0 ||
  device.lookups.some((lookup) => plainName(lookup.name).endsWith('.local'))

/**
 * What every host of a network does, so that it is neither documented nor proposed. Rules need no entry for it: a
 * router's own DNS and NTP are always let through (RFC 8520 section 5), DHCP, ARP and neighbour discovery never
 * cross a router, and groups are joined link by link.
 */
export function baseline(contact: Contact, device: ObservedDevice): string | null {
  const { flow, place } = contact
  const { protocol, port, direction } = flow
  const local = isLocal(place)
  const datagram = protocol === 'udp'
  if ((datagram || protocol === 'tcp') && port === 53 && direction === 'outbound' && local)
    return "DNS to the home's own resolver is always allowed"
  if (datagram && port === 123 && direction === 'outbound' && local)
    return "NTP to the home's own server is always allowed"
  if (datagram && (port === 67 || port === 68 || port === 546 || port === 547))
    return 'DHCP gives every host its address (RFC 2131, RFC 8415)'
  if (protocol === 'arp') return 'ARP finds neighbours (RFC 826)'
  if (protocol === 'igmp') return 'IGMP joins multicast groups on the own link (RFC 3376)'
  if (protocol === 'icmpv6' && place !== 'internet')
    return 'neighbour discovery and MLD keep IPv6 going on the own link (RFC 4861, RFC 3810)'
  if (protocol === 'icmp' && direction === 'inbound' && local) return 'every host may be pinged at home'
  if (datagram && port === 5353) {
    if (local) return 'mDNS between two hosts of the link (RFC 6762)'
    if (place === 'multicast' && direction === 'outbound' && device.mdns.length > 0 && !asksMdns(device))
      return 'it announces itself by mDNS and asks for nothing (RFC 6762)'
  }
  return null
}

/** Why a lookup is no news: a name of this home, or the reverse of an address. Null where it may be one. */
export function homeLookup(lookup: ObservedLookup): string | null {
  const name = plainName(lookup.name)
  return isHomeName(name) ? 'a name of this home, or a reverse look-up' : null
}
