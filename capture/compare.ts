import type { ExpandedDevice } from '../schema/expand.ts'
import type { ObservedDevice, ObservedFlow, ObservedLookup } from '../schema/observed.ts'
import { baseline, best, explainer, homeLookup, STRENGTHS, type Strength } from './match.ts'
import { askedBy, contactsOf, plainName } from './propose/contact.ts'
import { type HomeHints, homeOf } from './propose/place.ts'
import { type UnansweredMdns, unansweredMdns } from './propose/unanswered.ts'

export type { UnansweredMdns } from './propose/unanswered.ts'

/** A flow, for one of the names it was for. */
export interface ComparedFlow {
  flow: ObservedFlow
  /** What was asked for; several where nobody can tell which of them it was; none for an address alone. */
  names: string[]
  /** Ids of the endpoints that explain it best, `service.endpoint` for those of a service. */
  endpoints: string[]
  /** How well the best one does; null where none does. */
  strength: Strength | null
  why: string
}

export interface ComparedLookup {
  lookup: ObservedLookup
  endpoints: string[]
  why: string
}

/** What a device did, against what its entry says. */
export interface Comparison {
  /** The id of the entry. */
  entry: string
  documented: ComparedFlow[]
  /** What every host does: no endpoint, and no news. */
  baseline: ComparedFlow[]
  undocumented: ComparedFlow[]
  /** Endpoints that nothing in this capture was for: no reason to take them out. */
  unseen: { endpoint: string; why: string }[]
  /** Flows that were refused, blocked or never answered; they also stand above. */
  refused: ComparedFlow[]
  lookups: { documented: ComparedLookup[]; undocumented: ComparedLookup[]; home: ComparedLookup[] }
  /** Questions by mDNS that nobody answered. */
  unanswered_mdns: UnansweredMdns[]
  /** True where nothing is undocumented, neither a flow nor a name. */
  explained: boolean
}

const REFUSED = {
  rst: 'the other side refused the connection',
  icmp: 'a host or router on the way said it cannot be reached',
  firewall: 'a firewall blocked it',
}

/**
 * Compares what a device was seen to do with its entry, services expanded. Pure. `hints.others` are the other
 * devices of the same capture: with them it is known who is local, and whose mDNS questions stayed unanswered.
 */
export function compareDevice(
  device: ObservedDevice,
  entry: ExpandedDevice,
  hints: HomeHints = {},
): Comparison {
  const home = homeOf(device, hints)
  const known = explainer(entry.endpoints, home)
  const asked = askedBy(device)
  const seen = new Set<string>()
  /** Names of flows, with whether the flow is explained. */
  const names = new Map<string, string[]>()
  const comparison: Comparison = {
    entry: entry.id,
    documented: [],
    baseline: [],
    undocumented: [],
    unseen: [],
    refused: [],
    lookups: { documented: [], undocumented: [], home: [] },
    unanswered_mdns: unansweredMdns(device, hints.others ?? []),
    explained: true,
  }
  for (const contact of device.flows.flatMap((flow) => contactsOf(flow, asked, home))) {
    const matches = known.contact(contact)
    for (const { endpoint } of matches) seen.add(endpoint)
    const usual = matches.length === 0 ? baseline(contact, device) : null
    const top = best(matches)
    const compared: ComparedFlow = {
      flow: contact.flow,
      names: contact.names,
      endpoints: top.map(({ endpoint }) => endpoint),
      strength: top[0]?.strength ?? null,
      why: top[0]?.why ?? usual ?? whyNot(contact.flow, contact.names, entry),
    }
    for (const name of [...contact.names, ...contact.aliases]) {
      if (matches.length > 0 || usual !== null) names.set(name, compared.endpoints)
    }
    const { answered, refused, direction } = contact.flow
    // Nobody answers what goes to everybody, and what every host says needs no answer.
    const expected = usual === null && contact.place !== 'multicast' && contact.place !== 'broadcast'
    if (refused !== null || (!answered && expected)) {
      const why = refused === null ? 'nobody answered' : REFUSED[refused]
      comparison.refused.push({ ...compared, why })
    }
    // A knock at a closed door is no door: what the device never answered it does not offer.
    const closed = direction === 'inbound' && (refused !== null || !answered)
    if (top.length > 0) comparison.documented.push(compared)
    else if (usual !== null) comparison.baseline.push(compared)
    else if (!closed) comparison.undocumented.push(compared)
  }
  compareLookups(comparison, device, (lookup) => {
    const matches = known.lookup(lookup)
    for (const { endpoint } of matches) seen.add(endpoint)
    const top = best(matches)
    if (top[0]) return { endpoints: top.map(({ endpoint }) => endpoint), why: top[0].why }
    const endpoints = names.get(plainName(lookup.name))
    return endpoints ? { endpoints, why: 'a documented flow was for it' } : null
  })
  comparison.unseen = entry.endpoints
    .filter(({ id }) => !seen.has(id))
    .map(({ id, when }) => ({
      endpoint: id,
      why:
        when === 'always'
          ? 'nothing in this capture was for it; a longer one may have it'
          : `only expected during ${when}`,
    }))
  comparison.explained = comparison.undocumented.length === 0 && comparison.lookups.undocumented.length === 0
  return comparison
}

function compareLookups(
  { lookups }: Comparison,
  device: ObservedDevice,
  explain: (lookup: ObservedLookup) => { endpoints: string[]; why: string } | null,
): void {
  for (const lookup of device.lookups) {
    const found = explain(lookup)
    const local = homeLookup(lookup)
    if (found !== null) lookups.documented.push({ lookup, ...found })
    else if (local !== null) lookups.home.push({ lookup, endpoints: [], why: local })
    else if (lookup.answer === 'NXDOMAIN')
      lookups.home.push({ lookup, endpoints: [], why: 'there is no such name, so nothing is reached by it' })
    else lookups.undocumented.push({ lookup, endpoints: [], why: 'no endpoint has this name' })
  }
}

/** What of an endpoint is nearest to a flow that none explains. */
function whyNot(flow: ObservedFlow, names: readonly string[], entry: ExpandedDevice): string {
  const same = entry.endpoints.find(({ peer }) => 'host' in peer && names.includes(peer.host))
  const port = flow.port === null ? '' : ` ${flow.port}`
  const sure =
    flow.started_by === 'first' && flow.protocol === 'tcp'
      ? '; who started it rests on the first packet seen'
      : ''
  if (same) return `${same.id} has the name, but not ${flow.direction} ${flow.protocol}${port}${sure}`
  return names.length === 0
    ? `no endpoint has ${flow.peer} for ${flow.direction} ${flow.protocol}${port}${sure}`
    : `no endpoint has ${names.join(' or ')} for ${flow.direction} ${flow.protocol}${port}${sure}`
}

/** Strengths in order, for those who sort by them. */
export { STRENGTHS }
