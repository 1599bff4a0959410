import { contains, formatCidr, HOME, parseAddress, parseMac } from '../../schema/address.ts'
import { dynamicService } from '../../schema/dynamic-dns.ts'
import type { ObservedDevice } from '../../schema/observed.ts'
import { plainName } from './contact.ts'
import { lowered, personalLabel } from './personal.ts'

/**
 * What is known to be this home's own: MAC addresses in every spelling, addresses, serial numbers within host and
 * instance names, names at dynamic-DNS services with the address behind them, and what the person adds (SSID,
 * account). Nothing that leaves may hold any of them.
 */
export function privateWordsOf(
  device: ObservedDevice,
  others: readonly ObservedDevice[],
  added: readonly string[],
): string[] {
  const words = new Set<string>()
  const add = (word: string) => {
    const plain = lowered(word.trim())
    if (plain.length >= 4) words.add(plain)
    const address = parseAddress(plain)
    if (address !== null) words.add(formatCidr(address))
  }
  for (const word of added) {
    add(word)
    if (word.trim().length >= 3) words.add(lowered(word.trim()))
  }
  for (const each of [device, ...others]) {
    const mac = each.mac === null ? null : parseMac(each.mac)
    if (mac !== null) for (const joint of [':', '-', '_', '.', '']) add(mac.replaceAll(':', joint))
    if (mac !== null) add(mac.slice(9).replaceAll(':', ''))
    for (const text of [...each.ipv4, ...each.ipv6]) {
      add(text)
      const address = parseAddress(text)
      // Public addresses of the home also hide in names, as 203-0-113-7.
      if (address !== null && !HOME.some((range) => contains(range, address)))
        for (const joint of ['-', '_']) add(formatCidr(address).replaceAll('.', joint))
    }
    for (const name of [...each.hostnames, ...each.mdns, ...each.ssdp])
      for (const word of serials(name)) add(word)
    for (const lookup of each.lookups) {
      const name = plainName(lookup.name)
      if (dynamicService(name) === null) continue
      add(name)
      for (const address of lookup.addresses) add(address)
    }
    for (const flow of each.flows) {
      const own = flow.names
        .map(({ name }) => plainName(name))
        .filter((name) => dynamicService(name) !== null)
      for (const name of own) add(name)
      if (own.length > 0) add(flow.peer)
    }
  }
  return [...words]
}

/** The parts of a name that number one device. */
const serials = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(
      (part) => part.length >= 6 && (personalLabel(part) !== null || part.replace(/\D/g, '').length >= 4),
    )
    .slice(0, 20)
