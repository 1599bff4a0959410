import {
  type Cidr,
  contains,
  formatCidr,
  HOME,
  isMulticast,
  LIMITED_BROADCAST,
  parseAddress,
  parseCidr,
} from '../../schema/address.ts'
import type { ObservedDevice, ObservedFlow } from '../../schema/observed.ts'

/** What a peer is in this home. */
export type Place =
  | 'gateway'
  | 'home-assistant'
  | 'native-app'
  | 'lan'
  | 'broadcast'
  | 'multicast'
  | 'internet'

const TOLD = ['gateway', 'home-assistant', 'native-app'] as const
export type ToldRole = (typeof TOLD)[number]

/** What a person, or the rest of the capture, says of the home. Addresses and ranges as text. */
export interface HomeHints {
  lan?: readonly string[]
  gateway?: readonly string[]
  homeAssistant?: readonly string[]
  app?: readonly string[]
  /** The other devices of the same Observed: who is local, and what roles were found. */
  others?: readonly ObservedDevice[]
}

/** The home as far as it is known. */
export interface Home {
  lan: readonly Cidr[]
  roles: Record<ToldRole, ReadonlySet<string>>
  /** Whether anybody said which hosts have the role; if not, any host of the home may be it. */
  known: Record<ToldRole, boolean>
}

const canonical = (text: string): string => {
  const parsed = parseAddress(text)
  return parsed === null ? text : formatCidr(parsed)
}

/** The /64 a global IPv6 address lies in (RFC 4291 section 2.5.4), an IPv4 address by itself. */
function networkOf(text: string): Cidr[] {
  const address = parseAddress(text)
  if (address === null || isMulticast(address)) return []
  if (address.family === 'ipv4') return [address]
  return [{ family: 'ipv6', value: (address.value >> 64n) << 64n, bits: 64 }]
}

/** The home of a device: the private ranges, the networks that devices were seen in, and who has which role. */
export function homeOf(device: ObservedDevice, hints: HomeHints): Home {
  const others = hints.others ?? []
  const given: Record<ToldRole, readonly string[]> = {
    gateway: hints.gateway ?? [],
    'home-assistant': hints.homeAssistant ?? [],
    'native-app': hints.app ?? [],
  }
  const networks = new Map<string, Cidr>()
  for (const range of (hints.lan ?? []).flatMap((text) => parseCidr(text) ?? []))
    networks.set(formatCidr(range), range)
  for (const each of [device, ...others]) {
    for (const range of [...each.ipv4, ...each.ipv6].flatMap(networkOf)) {
      if (!HOME.some((own) => contains(own, range))) networks.set(formatCidr(range), range)
    }
  }
  const addresses = (role: ToldRole): Set<string> =>
    new Set([
      ...given[role].map(canonical),
      ...others
        .filter((other) => other.roles.includes(role))
        .flatMap((other) => [...other.ipv4, ...other.ipv6].map(canonical)),
    ])
  const roles = {
    gateway: addresses('gateway'),
    'home-assistant': addresses('home-assistant'),
    'native-app': addresses('native-app'),
  }
  const known = (role: ToldRole): boolean =>
    roles[role].size > 0 || device.flows.some((flow) => flow.peer_role === role)
  return {
    lan: [...HOME, ...networks.values()],
    roles,
    known: {
      gateway: known('gateway'),
      'home-assistant': known('home-assistant'),
      'native-app': known('native-app'),
    },
  }
}

/** Where the other side of a flow is, and its address where the text is one. */
export function placeOf(flow: ObservedFlow, home: Home): { place: Place; address: Cidr | null } {
  const address = parseAddress(flow.peer)
  if (address === null) return { place: flow.peer_role ?? 'internet', address }
  if (isMulticast(address)) return { place: 'multicast', address }
  if (flow.peer_role === 'broadcast' || contains(LIMITED_BROADCAST, address))
    return { place: 'broadcast', address }
  const text = formatCidr(address)
  for (const role of TOLD) if (home.roles[role].has(text)) return { place: role, address }
  for (const role of TOLD) if (flow.peer_role === role) return { place: role, address }
  const local = home.lan.some((range) => contains(range, address))
  // Without the mask of the network, .255 of a private /24 is the broadcast address in nearly every home.
  if (local && flow.peer_role === null && address.family === 'ipv4' && (address.value & 255n) === 255n)
    return { place: 'broadcast', address }
  return { place: local || flow.peer_role === 'lan' ? 'lan' : 'internet', address }
}

/** Whether a place is one host of the home. */
export const isLocal = (place: Place): boolean =>
  place === 'lan' || place === 'gateway' || place === 'home-assistant' || place === 'native-app'
