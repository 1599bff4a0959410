import { type Family, formatCidr, parseCidr } from '../schema/address.ts'
import type { HomeChoicesValue } from '../schema/choices.ts'
import { isGroupPeer, type Peer, type Role } from '../schema/endpoint.ts'
import { parseName } from '../schema/host.ts'
import type { Far, Placeholder } from './policy.ts'

/** Addresses by family. */
export interface Addresses {
  ipv4: string[]
  ipv6: string[]
}

/** Where the roles of entries are in this home, and which of them nobody has said. */
export interface Home {
  roles: Record<'home-assistant' | 'native-app' | 'gateway' | 'lan', Addresses>
  placeholders: Partial<Record<Role, Placeholder[]>>
}

// RFC 5737 and RFC 3849: an unedited rule matches nobody.
const UNSAID: Record<keyof Home['roles'], { parameter: string; what: string; ipv4: string; ipv6: string }> = {
  gateway: { parameter: 'gateway', what: 'the router', ipv4: '192.0.2.1', ipv6: '2001:db8::1' },
  'home-assistant': { parameter: 'ha', what: 'Home Assistant', ipv4: '192.0.2.2', ipv6: '2001:db8::2' },
  'native-app': { parameter: 'app', what: 'the phone with the app', ipv4: '192.0.2.3', ipv6: '2001:db8::3' },
  lan: { parameter: 'lan', what: 'your home network', ipv4: '192.0.2.0/24', ipv6: '2001:db8::/64' },
}

/** Ranges sorted into families, doubles removed, in the order given. */
export function byFamily(ranges: readonly string[], families: readonly Family[]): Addresses {
  const of = (family: Family) =>
    families.includes(family)
      ? [...new Set(ranges.filter((range) => parseCidr(range)?.family === family))]
      : []
  return { ipv4: of('ipv4'), ipv6: of('ipv6') }
}

/** Addresses of the own link, whatever network it is (RFC 4291 section 2.5.6). */
export const LINK_LOCAL = 'fe80::/10'

/** The home as the choices tell it; roles that were not given stand at documentation addresses. */
export function homeOf(
  choices: HomeChoicesValue,
  families: readonly Family[],
  assistants: readonly string[],
): Home {
  const placeholders: Home['placeholders'] = {}
  const at = (role: keyof Home['roles'], given: readonly string[]): Addresses => {
    if (given.length > 0) return byFamily(given, families)
    const { parameter, what, ipv4, ipv6 } = UNSAID[role]
    const addresses = byFamily([ipv4, ipv6], families)
    placeholders[role] = [...addresses.ipv4, ...addresses.ipv6].map((value) => ({ parameter, value, what }))
    return addresses
  }
  // A computer hears its own network from link-local addresses too (RFC 4291 section 2.5.6), mDNS above all.
  const onLink = (lan: Addresses): Addresses =>
    choices.at === 'host' && choices.lan.length > 0 && families.includes('ipv6')
      ? { ...lan, ipv6: [...lan.ipv6, LINK_LOCAL] }
      : lan
  return {
    roles: {
      'home-assistant': at('home-assistant', choices.ha.length > 0 ? choices.ha : assistants),
      'native-app': at('native-app', choices.app),
      gateway: at('gateway', choices.gateway),
      lan: onLink(at('lan', choices.lan)),
    },
    placeholders,
  }
}

/** The far end of an endpoint in this home. */
export function farOf(peer: Peer, home: Home, families: readonly Family[]): Far {
  if ('host' in peer) return { kind: 'name', name: parseName(peer.host) }
  if ('network' in peer) {
    const range = parseCidr(peer.network)
    const ranges = byFamily(range === null ? [] : [formatCidr(range)], families)
    return { kind: 'ranges', ...ranges, role: null, group: isGroupPeer(peer) }
  }
  switch (peer.role) {
    case 'internet':
      return { kind: 'internet' }
    case 'broadcast':
      return { kind: 'ranges', ...byFamily(['255.255.255.255'], families), role: 'broadcast', group: true }
    default:
      return { kind: 'ranges', ...home.roles[peer.role], role: peer.role, group: false }
  }
}
