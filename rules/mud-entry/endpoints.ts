import type { z } from 'zod'
import type { Family } from '../../schema/address.ts'
import { type Endpoint, isGroupPeer } from '../../schema/endpoint.ts'
import { type PortRange, parsePorts } from '../../schema/ports.ts'
import type { Accepted, Lost } from './lists.ts'
import { keyOf, type Reach } from './reach.ts'

export type EndpointDraft = z.input<typeof Endpoint>

/** Limits of the entry format. */
const MOST_ENDPOINTS = 400
const MOST_PORTS = 60

/** An id of the entry format, from any text; '' where nothing of it can stand in one. */
export const slug = (text: string, most = 64): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, most)
    .replace(/-+$/, '')

/** What the names of an entry's parts have in common: without its way, its number and the device's own id. */
function baseOf(name: string, device: string): string {
  const plain = name
    .replace(/-(?:fr|to)dev$/, '')
    .replace(/^(?:from|to)-ipv[46]-/, '')
    .replace(/-\d{1,4}$/, '')
  const own = plain.startsWith(`${device}.`) ? plain.slice(device.length + 1) : plain
  // An entry keeps that prefix for the rules we add ourselves.
  return slug(own, 50).replace(/^(netneeds-)+/, '') || 'traffic'
}

const isAnswer = ({ way, opener }: Reach): boolean =>
  opener !== null && (way === 'from') !== (opener === 'device')

const covers = (ports: readonly PortRange[] | null, wanted: readonly PortRange[] | null): boolean =>
  ports === null ||
  (wanted?.every((one) => ports.some((range) => range.from <= one.from && one.to <= range.to)) ?? false)

/** Ranges of several entries as one list; null where one of them is every port. */
const joined = (all: readonly Reach[]): PortRange[] | null =>
  all.some(({ ports }) => ports === null)
    ? null
    : parsePorts(
        all.flatMap(({ ports }) =>
          (ports ?? []).map(({ from, to }) => (from === to ? from : `${from}-${to}`)),
        ),
      )

const portsOf = (all: readonly Reach[], family: Family): PortRange[] | null =>
  joined(all.filter((reach) => reach.family === family))

interface Group {
  base: string
  reach: Reach
  direction: 'outbound' | 'inbound'
  parts: Accepted[]
}

/** Entries about the same traffic. */
type Index = Map<string, { ways: Set<string>; opening: Reach[]; answers: Reach[] }>

function indexOf(accepted: readonly Accepted[]): Index {
  const index: Index = new Map()
  for (const { reach } of accepted) {
    const key = keyOf(reach)
    const known = index.get(key) ?? { ways: new Set(), opening: [], answers: [] }
    index.set(key, known)
    known.ways.add(reach.way)
    known[isAnswer(reach) ? 'answers' : 'opening'].push(reach)
  }
  return index
}

/** Entries that open, by what they are about; those that fit both sides are the device's where it sends. */
function groupsOf(accepted: readonly Accepted[], byKey: Index, device: string, lost: Lost[]): Group[] {
  const groups = new Map<string, Group>()
  for (const each of accepted.filter(({ reach }) => !isAnswer(reach))) {
    const { reach } = each
    const key = keyOf(reach)
    const mirrored =
      reach.opener === null && (byKey.get(key)?.ways.has(reach.way === 'from' ? 'to' : 'from') ?? false)
    if (mirrored && reach.way === 'to') continue
    const base = baseOf(each.name, device)
    const direction =
      reach.opener === null
        ? reach.way === 'from'
          ? 'outbound'
          : 'inbound'
        : reach.opener === 'device'
          ? 'outbound'
          : 'inbound'
    const id = `${base} ${direction} ${key}`
    const known = groups.get(id)
    if (known) known.parts.push(each)
    else {
      groups.set(id, { base, reach, direction, parts: [each] })
      if (mirrored)
        lost.push({
          pointer: each.pointer,
          reason: 'narrower: either side may open it; it is written as opened by the device',
        })
    }
  }
  return [...groups.values()]
}

/** What a group says more than the file: families, and answers that the file does not let through. */
function sayWider({ reach, parts }: Group, byKey: Index, lost: Lost[]): void {
  const pointer = parts[0]?.pointer ?? ''
  const families = new Set(parts.map((part) => part.reach.family))
  const tied =
    (reach.peer !== 'anyone' && 'network' in reach.peer) ||
    ['icmp', 'icmpv6', 'igmp'].includes(reach.protocol) ||
    (reach.peer !== 'anyone' && isGroupPeer(reach.peer))
  if (!tied && families.size === 1)
    lost.push({
      pointer,
      reason: `wider: the file lets it through in ${[...families].join()} only, and an entry means both families`,
    })
  if (reach.opener === null || (reach.peer !== 'anyone' && isGroupPeer(reach.peer))) return
  const answers = byKey.get(keyOf(reach))?.answers ?? []
  const answered = { ipv4: portsOf(answers, 'ipv4'), ipv6: portsOf(answers, 'ipv6') }
  for (const part of parts) {
    if (!covers(answered[part.reach.family], part.reach.ports))
      lost.push({
        pointer: part.pointer,
        reason: 'wider: its answers pass too, which the file does not let through',
      })
  }
}

const SERVICE: Record<number, { application: string; purpose: 'name-resolution' | 'time' }> = {
  53: { application: 'dns', purpose: 'name-resolution' },
  123: { application: 'ntp', purpose: 'time' },
}

function endpointOf(id: string, { reach, direction }: Group, ports: PortRange[] | null): EndpointDraft {
  const { peer, protocol } = reach
  const only = ports?.length === 1 && ports[0]?.from === ports[0]?.to ? ports[0]?.from : undefined
  const service = direction === 'outbound' && only !== undefined ? SERVICE[only] : undefined
  const listed = (ports ?? []).map(({ from, to }) => (from === to ? from : `${from}-${to}`))
  return {
    id,
    direction,
    peer: peer === 'anyone' ? { role: 'internet' } : peer,
    protocol,
    ports: protocol !== 'tcp' && protocol !== 'udp' ? [] : ports === null ? ['any'] : listed,
    ...service,
    sources: ['mud'],
  }
}

/** Endpoints for what is let through; what they say more, or cannot say, is added to `lost`. */
export function endpointsOf(accepted: readonly Accepted[], device: string, lost: Lost[]): EndpointDraft[] {
  const endpoints: EndpointDraft[] = []
  const taken = new Set<string>()
  const byKey = indexOf(accepted)
  const groups = groupsOf(accepted, byKey, device, lost)
  for (const group of groups) {
    sayWider(group, byKey, lost)
    const ports = joined(group.parts.map((part) => part.reach))
    for (let start = 0; start === 0 || start < (ports?.length ?? 0); start += MOST_PORTS) {
      if (endpoints.length === MOST_ENDPOINTS) {
        lost.push({
          pointer: group.parts[0]?.pointer ?? '',
          reason: `an entry has at most ${MOST_ENDPOINTS} endpoints`,
        })
        break
      }
      let id = group.base
      for (let nth = 2; taken.has(id); nth++) id = `${group.base}-${nth}`
      taken.add(id)
      endpoints.push(endpointOf(id, group, ports?.slice(start, start + MOST_PORTS) ?? null))
    }
  }
  const opened = new Map([...byKey].map(([key, { opening }]) => [key, joined(opening)]))
  for (const { pointer, reach } of accepted.filter((each) => isAnswer(each.reach))) {
    const ports = opened.get(keyOf(reach))
    if (ports === undefined || !covers(ports, reach.ports))
      lost.push({ pointer, reason: 'an answer to nothing that the file lets be opened' })
  }
  return endpoints
}
