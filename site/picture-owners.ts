import type { Dataset } from '../schema/dataset.ts'
import { isGroupPeer, type Need, type Peer, peerText } from '../schema/endpoint.ts'
import type { ExpandedEndpoint } from '../schema/expand.ts'
import { platformDomain } from '../schema/registrable.ts'
import type { Source } from '../schema/source.ts'
import { cloudRegionOf } from './host-region.ts'
import { NEED_RANK } from './words.ts'

export type Side = 'home' | 'outside'

/** An endpoint that the picture has to draw: whose it is, and what its sources are. */
export interface Drawable {
  device: string
  endpoint: ExpandedEndpoint
  sources: Readonly<Record<string, Pick<Source, 'region'>>>
}

/** Somebody at the other end, with everything that leads there. */
export interface Owner {
  side: Side
  label: string
  /** What stands below the label in smaller letters; none for a plain name. */
  detail: string[]
  endpoints: Drawable[]
}

/** Names of services by id. */
export type ServiceNames = Readonly<Record<string, string>>

/** The names of all services of a data set, by id. */
export const serviceNamesOf = ({ services }: Pick<Dataset, 'services'>): ServiceNames =>
  Object.fromEntries(Object.entries(services).map(([id, { name }]) => [id, name]))

const ROLES: Record<string, string> = {
  'home-assistant': 'Home Assistant',
  'native-app': 'Phone',
  gateway: 'Router',
  lan: 'Home network',
  broadcast: 'Home network',
}

/** How much an endpoint is needed, by Home Assistant or the app; 0 is the most. */
export const rankOf = ({ needed }: ExpandedEndpoint): number =>
  Math.min(NEED_RANK[needed.home_assistant], NEED_RANK[needed.native_app])

/** The stronger of both needs, by which a line is marked. */
export const needOf = ({ needed }: ExpandedEndpoint): Need =>
  NEED_RANK[needed.home_assistant] <= NEED_RANK[needed.native_app] ? needed.home_assistant : needed.native_app

const domainOf = (peer: Peer): string | null => {
  if (!('host' in peer)) return null
  const host = peerText(peer).replace(/^\*\./, '')
  return platformDomain(host) ?? host
}

/** Who is at the other end, and on which side of the picture. A service is one owner, whatever its domains. */
function whose({ peer, via }: ExpandedEndpoint, services: ServiceNames): { side: Side; label: string } {
  if ('role' in peer) {
    const label = ROLES[peer.role]
    return label === undefined ? { side: 'outside', label: 'Any host' } : { side: 'home', label }
  }
  if (isGroupPeer(peer)) return { side: 'home', label: 'Home network' }
  if (via !== null) return { side: 'outside', label: services[via] ?? via }
  return { side: 'outside', label: domainOf(peer) ?? 'Addresses' }
}

/** The domains of an owner that its label does not name already, and its single prefix. */
function detailOf(label: string, endpoints: readonly Drawable[]): string[] {
  const domains = [...new Set(endpoints.flatMap(({ endpoint }) => domainOf(endpoint.peer) ?? []))]
  if (domains.length > 1) return [`${domains.length} domains`]
  return domains.filter((domain) => domain !== label)
}

/** Addresses have the prefix for a name where there is only one. */
function named(label: string, endpoints: readonly Drawable[]): { label: string; detail: string[] } {
  if (label !== 'Addresses') return { label, detail: detailOf(label, endpoints) }
  const prefixes = [...new Set(endpoints.map(({ endpoint }) => peerText(endpoint.peer)))]
  const [only] = prefixes
  return prefixes.length === 1 && only !== undefined
    ? { label: only, detail: [] }
    : { label, detail: [`${prefixes.length} prefixes`] }
}

const best = (endpoints: readonly Drawable[]): number =>
  Math.min(...endpoints.map(({ endpoint }) => rankOf(endpoint)))

/**
 * Everybody at the other end: at home in a fixed order, outside the most needed first. Of those outside `most` have a
 * box of their own; the others share one.
 */
export function ownersOf(all: readonly Drawable[], services: ServiceNames, most: number): Owner[] {
  const found = new Map<string, { side: Side; label: string; endpoints: Drawable[] }>()
  for (const each of all) {
    const { side, label } = whose(each.endpoint, services)
    const key = `${side} ${label}`
    const known = found.get(key) ?? { side, label, endpoints: [] }
    known.endpoints.push(each)
    found.set(key, known)
  }
  const order = Object.values(ROLES)
  const of = (side: Side): Owner[] =>
    [...found.values()]
      .filter((each) => each.side === side)
      .map(({ label, endpoints }) => ({ side, endpoints, ...named(label, endpoints) }))
  const home = of('home').sort((a, b) => order.indexOf(a.label) - order.indexOf(b.label))
  const outside = of('outside').sort(
    (a, b) =>
      best(a.endpoints) - best(b.endpoints) ||
      b.endpoints.length - a.endpoints.length ||
      (a.label < b.label ? -1 : 1),
  )
  // A box for a single one more would say less than its name.
  const others = outside.length > most + 1 ? outside.splice(most) : []
  if (others.length > 0)
    outside.push({
      side: 'outside',
      label: `${others.length} more owners`,
      detail: [],
      endpoints: others.flatMap(({ endpoints }) => endpoints),
    })
  return [...home, ...outside]
}

const unique = (words: readonly string[]): string => [...new Set(words)].sort().join(', ')

/**
 * Where endpoints are, as far as that is known: the regions their host names carry, and where the devices were that
 * were seen talking to them. What is at home is where the home is, and says nothing.
 */
export function regionWords(all: readonly Drawable[]): string[] {
  const outside = all.filter(({ endpoint }) => 'host' in endpoint.peer || 'network' in endpoint.peer)
  const clouds = outside.flatMap(({ endpoint: { peer } }) =>
    'host' in peer ? (cloudRegionOf(peer.host) ?? []) : [],
  )
  const seen = outside.flatMap(({ endpoint, sources }) =>
    endpoint.sources.flatMap((id) => sources[id]?.region ?? []),
  )
  return [
    ...(clouds.length > 0 ? [`in ${unique(clouds)}`] : []),
    ...(seen.length > 0 ? [`seen in ${unique(seen)}`] : []),
  ]
}
