import { contains, DOCUMENTATION, formatCidr, RESERVED } from '../../schema/address.ts'
import { type Endpoint, isGroupPeer, Protocol, peerText } from '../../schema/endpoint.ts'
import { type Generalised, type GeneralisedNames, type GeneraliseOptions, generalise } from '../generalise.ts'
import { groupOf } from '../match.ts'
import { applicationOf, purposeOf } from './application.ts'
import type { LeftOut } from './change.ts'
import type { Contact } from './contact.ts'
import { holdsAddress, isHosting } from './hosting.ts'
import { privateWord } from './personal.ts'
import { isLocal } from './place.ts'
import { portSpecs } from './port-specs.ts'
import type { Phase } from './source.ts'

/** An endpoint that would explain some contacts, without id and sources. */
export interface Wanted {
  endpoint: Omit<Endpoint, 'id' | 'sources'>
  reason: string
  originals: string[]
}

interface Part {
  direction: Endpoint['direction']
  peer: Endpoint['peer']
  protocol: Endpoint['protocol']
  application: string
  reason: string
  note: string | null
  original: string
  port: number | null
  phases: readonly Phase[]
}

/** More unnamed servers than this, and it is the service that counts, not the address. */
const MANY_ADDRESSES = 8
const MANY_TIME_SERVERS = 4
/** What a phone away from home speaks too: its address must not get into an entry. */
const PEER_TO_PEER = new Set([
  'unknown',
  'stun',
  'stuns',
  'turn',
  'dtls',
  'rtp',
  'rtcp',
  'webrtc',
  'quic',
  'ecp',
])

/** The name of a contact that was meant: not the hoster's where there is another. */
function meant(contact: Contact, asked: ReadonlySet<string>): string[] {
  const own = contact.names.filter((name) => !isHosting(name))
  if (own.length > 0) return own
  return contact.names.filter((name) => asked.has(name) || !holdsAddress(name))
}

/**
 * Endpoints for contacts that nothing explains, one for each direction, peer, protocol and application. Needs are
 * unknown: seen is not needed.
 */
export function wantedOf(
  contacts: readonly Contact[],
  asked: ReadonlySet<string>,
  options: GeneraliseOptions,
): { wanted: Wanted[]; leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = []
  const outward = contacts.filter(({ flow, place }) => flow.direction === 'outbound' && place === 'internet')
  const general = byName(
    generalise(
      outward.flatMap((contact) => meant(contact, asked)),
      options,
    ),
  )
  const parts: Part[] = []
  for (const contact of contacts) {
    const found = partsOf(contact, asked, general, options.privateWords ?? [])
    parts.push(...found.parts)
    if (found.left !== null) leftOut.push({ what: wordsOf(contact), reason: found.left })
  }
  return { wanted: joined(withoutManyAddresses(parts)).sort(inOrder), leftOut }
}

/** The patterns, and the reasons why there is none, by the name that was seen. */
interface General {
  of: ReadonlyMap<string, Generalised[]>
  left: ReadonlyMap<string, string>
}

function byName({ hosts, left }: GeneralisedNames): General {
  const of = new Map<string, Generalised[]>()
  for (const host of hosts)
    for (const name of host.originals) {
      const known = of.get(name)
      if (known) known.push(host)
      else of.set(name, [host])
    }
  return { of, left: new Map(left.map(({ name, reason }) => [name, reason])) }
}

/** A flow in words, for a person. */
export function wordsOf({ flow, names }: Contact): string {
  const port = flow.port === null ? '' : ` ${flow.port}`
  const name = names.length === 0 ? '' : ` (${names.join(', ')})`
  return `${flow.direction} ${flow.protocol}${port} ${flow.direction === 'outbound' ? 'to' : 'from'} ${flow.peer}${name}`
}

function partsOf(
  contact: Contact,
  asked: ReadonlySet<string>,
  general: General,
  privateWords: readonly string[],
): { parts: Part[]; left: string | null } {
  const { flow, place, address } = contact
  const left = (reason: string) => ({ parts: [], left: reason })
  const protocol = Protocol.safeParse(flow.protocol)
  if (!protocol.success || protocol.data === 'any') return left('an entry has no such protocol')
  const ported = protocol.data === 'tcp' || protocol.data === 'udp'
  if (ported && flow.port === 0) return left('port 0 is no port')
  const application = applicationOf(flow.application, flow.protocol, flow.port)
  const part = (peer: Endpoint['peer'], reason: string, note: string | null = null): Part => ({
    direction: flow.direction,
    peer,
    // Without a port only the name or address is known, as of a log that has no more.
    protocol: ported && flow.port === null ? 'any' : protocol.data,
    application,
    reason,
    note,
    original: wordsOf(contact),
    port: ported ? flow.port : null,
    phases: flow.phases,
  })
  const one = (peer: Endpoint['peer'], reason: string, note: string | null = null) => ({
    parts: [part(peer, reason, note)],
    left: null,
  })
  if (flow.direction === 'inbound') {
    if (place === 'multicast' || place === 'broadcast') return left('what others send to everybody is theirs')
    if (!flow.answered || flow.refused !== null) return left('it did not answer: nothing it offers')
    if (place === 'internet') return one({ role: 'internet' }, 'reached from outside; who it was stays here')
  }
  if (protocol.data === 'tcp' && (place === 'broadcast' || place === 'multicast'))
    return left('TCP reaches no group')
  if (place === 'broadcast') return one({ role: 'broadcast' }, 'sent to everybody in the network')
  if (place === 'multicast' && address !== null)
    return one({ network: groupOf(formatCidr(address)) }, 'sent to this group')
  if (isLocal(place)) {
    const role = place === 'lan' ? ('lan' as const) : (place as 'gateway' | 'home-assistant' | 'native-app')
    return one({ role }, place === 'lan' ? 'a host of the home' : `the host that has the role ${role}`)
  }
  if (address !== null && privateWord(formatCidr(address), privateWords) !== null)
    return left('an address of this home, or one you called private')
  return outside(contact, meant(contact, asked), general, part, application)
}

/** A contact with the internet: by name, else by address where that is no person's own. */
function outside(
  { flow, names, address }: Contact,
  wanted: readonly string[],
  general: General,
  part: (peer: Endpoint['peer'], reason: string, note?: string | null) => Part,
  application: string,
): { parts: Part[]; left: string | null } {
  if (wanted.length > 0) {
    const hosts = [...new Set(wanted.flatMap((name) => general.of.get(name) ?? []))]
    const unsure =
      wanted.length > 1
        ? `; its address has ${wanted.length} names that were asked for, any of them may be meant`
        : ''
    if (hosts.length > 0)
      return {
        parts: hosts.map((each) => part({ host: each.host }, each.reason + unsure, noteOf(each))),
        left: null,
      }
    return {
      parts: [],
      left: wanted.flatMap((name) => general.left.get(name) ?? [])[0] ?? 'not a name',
    }
  }
  if (address === null) return { parts: [], left: 'neither a name nor an address' }
  if ([...DOCUMENTATION, ...RESERVED].some((range) => contains(range, address)))
    return { parts: [], left: 'a reserved address is nobody' }
  const high = flow.protocol === 'udp' ? 1024 : 32768
  if (flow.port !== null && flow.port >= high && PEER_TO_PEER.has(application)) {
    return {
      parts: [
        part(
          { role: 'internet' },
          'peers without a name on high ports may be your phone away from home: their addresses stay here',
          'Peers without a name; their addresses were left out',
        ),
      ],
      left: null,
    }
  }
  const seen = names.length > 0 ? `; it is also called ${names.join(', ')}` : ''
  return {
    parts: [
      part(
        { network: formatCidr(address) },
        `no name was asked for${seen}`,
        'No name was seen for it. An address alone may change hands.',
      ),
    ],
    left: null,
  }
}

/** What the device offers first, then what it asks at home, of groups, of names and of addresses. */
function orderOf({ endpoint: { direction, peer, protocol, ports } }: Wanted): string {
  const kind = 'role' in peer ? 0 : 'network' in peer && isGroupPeer(peer) ? 1 : 'host' in peer ? 2 : 3
  const port = String(ports[0] ?? '').padStart(11, '0')
  return [direction === 'inbound' ? 0 : 1, kind, peerText(peer), protocol, port].join(' ')
}
const inOrder = (a: Wanted, b: Wanted): number => (orderOf(a) < orderOf(b) ? -1 : 1)

const noteOf = (each: Generalised): string | null =>
  each.host.startsWith('*.')
    ? each.personal
      ? 'Each device has a name of its own below this one.'
      : 'Numbered or regional names below this one.'
    : null

/** Very many addresses of one service are the service at large. */
function withoutManyAddresses(parts: readonly Part[]): Part[] {
  const keyOf = (part: Part) => JSON.stringify([part.direction, part.protocol, part.application, part.port])
  const addresses = new Map<string, Set<string>>()
  for (const part of parts) {
    if (!('network' in part.peer) || part.note === null) continue
    const known = addresses.get(keyOf(part)) ?? new Set()
    addresses.set(keyOf(part), known.add(part.peer.network))
  }
  return parts.map((part) => {
    const count = 'network' in part.peer && part.note !== null ? (addresses.get(keyOf(part))?.size ?? 0) : 0
    if (count <= (part.application === 'ntp' ? MANY_TIME_SERVERS : MANY_ADDRESSES)) return part
    return {
      ...part,
      peer: { role: 'internet' },
      reason: `${count} addresses without a name, all of them the same service`,
      note: 'Many servers without a name; the addresses were left out',
    }
  })
}

const WEB = new Set(['http', 'https'])

function joined(parts: readonly Part[]): Wanted[] {
  const groups = new Map<string, [Part, ...Part[]]>()
  for (const part of parts) {
    const spoken = WEB.has(part.application) ? 'web' : part.application
    const key = JSON.stringify([part.direction, peerText(part.peer), part.protocol, spoken])
    const known = groups.get(key)
    if (known) known.push(part)
    else groups.set(key, [part])
  }
  return [...groups.values()].map((group) => {
    const [first] = group
    const ported = first.protocol === 'tcp' || first.protocol === 'udp'
    const application = group.find((part) => part.application === 'https')?.application ?? first.application
    return {
      endpoint: {
        direction: first.direction,
        peer: first.peer,
        protocol: first.protocol,
        ports: ported ? portSpecs(group.flatMap((part) => part.port ?? [])) : [],
        application,
        purpose: purposeOf(application, 'host' in first.peer ? first.peer.host : null),
        needed: { native_app: 'unknown', home_assistant: 'unknown' },
        when: whenOf(group),
        resolve: null,
        breaks: null,
        note: first.note,
      },
      reason: first.reason,
      originals: [...new Set(group.map((part) => part.original))].sort(),
    }
  })
}

/** Setup or update only where it was seen in no other phase; a block does not count as one. */
function whenOf(parts: readonly Part[]): Endpoint['when'] {
  if (parts.some((part) => part.phases.length === 0)) return 'always'
  const phases = new Set(parts.flatMap((part) => part.phases))
  phases.delete('blocked')
  const [only] = phases
  return phases.size === 1 && (only === 'setup' || only === 'update') ? only : 'always'
}
