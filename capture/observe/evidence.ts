import type { ObservedName } from '../../schema/observed.ts'

/** One name asked for by one client. */
export interface Lookup {
  client: number
  clientMac: number
  server: number
  name: string
  type: string
  questions: number
  answers: number
  answer: string | null
  addresses: Set<string>
  first: number
  last: number
  phases: number
}

/** What a MAC address or, without one, an address said of itself. */
export interface Identity {
  hostnames: Set<string>
  mdns: Set<string>
  ssdp: Set<string>
  vendorClass: string | null
  requested: number[]
  /** What it asked by multicast DNS: `type name`. */
  questions: Map<string, { name: string; type: string; count: number; answered: boolean }>
  mudUrl: string | null
  roles: Set<'gateway' | 'dns' | 'ntp' | 'dhcp' | 'home-assistant' | 'native-app'>
}

/** What is known beside flows: who asked what, which names an address has, who has which address. */
export interface Evidence {
  lookups: Map<string, Lookup>
  /** Names of an address, each with the clients it was told to. */
  names: Map<number, Map<string, { name: string; via: ObservedName['via']; told: Set<number> }>>
  /** Addresses that a MAC has sent from. */
  senders: Map<number, Set<number>>
  /** Addresses that frames for a MAC went to. */
  receivers: Map<number, Set<number>>
  /** Addresses that a MAC says are its own: ARP, neighbour discovery, DHCP. */
  owned: Map<number, Set<number>>
  byMac: Map<number, Identity>
  byHost: Map<number, Identity>
  /** Multicast questions that wait for an answer, by `type name`. */
  waiting: Map<string, Set<Identity>>
  /** IPv6 prefixes of 64 bits that a router advertised: the first two words as text. */
  prefixes: Set<string>
}

export const emptyEvidence = (): Evidence => ({
  lookups: new Map(),
  names: new Map(),
  senders: new Map(),
  receivers: new Map(),
  owned: new Map(),
  byMac: new Map(),
  byHost: new Map(),
  waiting: new Map(),
  prefixes: new Set(),
})

const MOST = 200_000
const MOST_EACH = 5_000
const MOST_WORDS = 200

const emptyIdentity = (): Identity => ({
  hostnames: new Set(),
  mdns: new Set(),
  ssdp: new Set(),
  vendorClass: null,
  requested: [],
  questions: new Map(),
  mudUrl: null,
  roles: new Set(),
})

/** Adds to a set that must not grow without end. */
export function add<T>(set: Set<T>, item: T, most = MOST_WORDS): void {
  if (set.size < most) set.add(item)
}

function setOf<K>(map: Map<K, Set<number>>, key: K): Set<number> | null {
  const known = map.get(key)
  if (known !== undefined) return known
  if (map.size >= MOST) return null
  const made = new Set<number>()
  map.set(key, made)
  return made
}

/** The identity of a MAC where there is one, else of the address; null when there are too many. */
export function identityOf(evidence: Evidence, mac: number, host: number): Identity | null {
  const [map, key] = mac > 0 ? [evidence.byMac, mac] : [evidence.byHost, host]
  if (key < 0) return null
  const known = map.get(key)
  if (known !== undefined) return known
  if (map.size >= MOST) return null
  const made = emptyIdentity()
  map.set(key, made)
  return made
}

/** Notes that a MAC sent from an address. */
export function sent(evidence: Evidence, mac: number, host: number): void {
  if (mac <= 0 || host < 0) return
  const set = setOf(evidence.senders, mac)
  if (set !== null) add(set, host, MOST_EACH)
}

/** Notes that a frame for a MAC carried a packet for an address. */
export function received(evidence: Evidence, mac: number, host: number): void {
  if (mac <= 0 || host < 0) return
  const set = setOf(evidence.receivers, mac)
  if (set !== null) add(set, host, MOST_EACH)
}

/** Notes that an address belongs to a MAC on this link. */
export function owns(evidence: Evidence, mac: number, host: number): void {
  if (mac <= 0 || host < 0) return
  const set = setOf(evidence.owned, mac)
  if (set !== null) add(set, host, MOST_EACH)
}

/** Notes a name of an address, told to a client (-1: to everybody). */
export function named(
  evidence: Evidence,
  host: number,
  name: string,
  via: ObservedName['via'],
  client: number,
): void {
  if (host < 0 || name === '' || name === '.') return
  let names = evidence.names.get(host)
  if (names === undefined) {
    if (evidence.names.size >= MOST) return
    names = new Map()
    evidence.names.set(host, names)
  }
  const key = `${via} ${name}`
  const known = names.get(key)
  if (known !== undefined) add(known.told, client, MOST_EACH)
  else if (names.size < MOST_WORDS) names.set(key, { name, via, told: new Set([client]) })
}

/** The look-up of a name by a client, made when it is new; null when there are too many. */
export function lookupOf(
  evidence: Evidence,
  client: number,
  clientMac: number,
  server: number,
  name: string,
  type: string,
): Lookup | null {
  const key = `${client} ${type} ${name}`
  const known = evidence.lookups.get(key)
  if (known !== undefined) return known
  if (evidence.lookups.size >= MOST) return null
  const made: Lookup = {
    client,
    clientMac,
    server,
    name,
    type,
    questions: 0,
    answers: 0,
    answer: null,
    addresses: new Set(),
    first: Number.NaN,
    last: Number.NaN,
    phases: 0,
  }
  evidence.lookups.set(key, made)
  return made
}

/** Widens a span of time by a moment; NaN is no moment. */
export function seenAt(item: { first: number; last: number }, time: number): void {
  if (!(item.first <= time)) item.first = Number.isNaN(time) ? item.first : time
  if (!(item.last >= time)) item.last = Number.isNaN(time) ? item.last : time
}
