import type { Cidr } from '../../schema/address.ts'
import { HOST_PATTERN } from '../../schema/host.ts'
import type { ObservedDevice, ObservedFlow } from '../../schema/observed.ts'
import { type Home, type Place, placeOf } from './place.ts'

/** A flow with one thing it was for: a name asked for, or an address without any. */
export interface Contact {
  flow: ObservedFlow
  /** Any of these may be what was asked for; none where only the address is known. */
  names: string[]
  /** What the names were aliases of, down to the address. */
  aliases: string[]
  place: Place
  address: Cidr | null
}

/** A name as entries write it: lower case, no trailing dot. */
export const plainName = (name: string): string => name.toLowerCase().replace(/\.+$/, '')

/** The names a device asked for itself; what else stands beside an address is an alias. */
export const askedBy = (device: ObservedDevice): ReadonlySet<string> =>
  new Set(device.lookups.map((lookup) => plainName(lookup.name)))

const unique = (names: string[]): string[] => [...new Set(names)]

/**
 * What a flow was for. A name from its own hello or request counts alone: an address is shared by many names,
 * and a documented neighbour on it explains nothing. The outer name of an encrypted hello counts last.
 */
export function contactsOf(flow: ObservedFlow, asked: ReadonlySet<string>, home: Home): Contact[] {
  const { place, address } = placeOf(flow, home)
  const named = flow.names
    .map((each) => ({ ...each, name: plainName(each.name) }))
    .filter(({ name }) => HOST_PATTERN.test(name) && !name.startsWith('*.'))
  const own = unique(
    named
      .filter(({ via, ech }) => (via === 'sni' || via === 'quic' || via === 'http') && ech !== true)
      .map(({ name }) => name),
  )
  const other = unique(
    named.filter(({ via }) => via === 'dns' || via === 'log' || via === 'mdns').map(({ name }) => name),
  )
  const wanted = other.filter((name) => asked.has(name))
  if (own.length > 0) {
    // With one name only, what was not asked for is its alias; with several nobody can tell whose.
    const aliases =
      own.length === 1 && wanted.every((name) => name === own[0]) && wanted.length > 0 ? other : []
    return own.map((name) => ({
      flow,
      names: [name],
      aliases: aliases.filter((alias) => alias !== name),
      place,
      address,
    }))
  }
  const names = wanted.length > 0 ? wanted : other
  const aliases = wanted.length > 0 ? other.filter((name) => !asked.has(name)) : []
  const outer = unique(named.filter(({ ech }) => ech === true).map(({ name }) => name))
  return [{ flow, names: names.length > 0 ? names : outer, aliases, place, address }]
}
