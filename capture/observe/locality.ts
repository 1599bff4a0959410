import { type Cidr, contains, HOME, LIMITED_BROADCAST, MULTICAST, parseCidr } from '../../schema/address.ts'
import type { Evidence } from './evidence.ts'
import type { FlowTable } from './flow-table.ts'
import type { Hosts } from './hosts.ts'

/** What kind of place an address is. */
export type Place = 'local' | 'internet' | 'multicast' | 'broadcast' | 'none'

export interface Locality {
  place(host: number): Place
  /** The MAC address a local address has; -1 where it is not known, as for one behind a router. */
  macOf(host: number): number
  /** A MAC address that sends what others sent: a router's. */
  isRouter(mac: number): boolean
}

/** The MAC of software loopback names nobody. */
const NO_MAC = 0

/**
 * Tells local from internet: private ranges, what answers ARP or neighbour discovery or was given by DHCP, prefixes
 * that a router advertises on the link (RFC 4861 section 4.6.2), and `lan`, the ranges a person names.
 */
export function locate(hosts: Hosts, flows: FlowTable, evidence: Evidence, lan: readonly string[]): Locality {
  const named = lan.map(parseCidr).filter((range) => range !== null)
  const places = new Map<number, Place>()
  const onLink = new Set<number>()
  for (const set of evidence.owned.values()) for (const host of set) onLink.add(host)
  // A directed broadcast looks like an address; the link's own destination tells it.
  const broadcasts = new Set<number>()
  const clients = new Set<number>()
  for (const flow of flows.all()) {
    clients.add(flow.client)
    if (flow.broadcast && hosts.family(flow.server) === 4) broadcasts.add(flow.server)
  }
  // Where the link does not tell: the last address of the sender's /24, which nobody ever answered from.
  for (const { client, server, answered, protocol } of flows.all())
    if (
      protocol === 17 &&
      !answered &&
      hosts.family(server) === 4 &&
      (hosts.word(server, 0) & 255) === 255 &&
      hosts.word(server, 0) >>> 8 === hosts.word(client, 0) >>> 8 &&
      !clients.has(server)
    )
      broadcasts.add(server)

  function judge(host: number): Place {
    const ipv6 = hosts.family(host) === 6
    const word = (index: number) => BigInt(hosts.word(host, index))
    const value = ipv6 ? (word(0) << 96n) | (word(1) << 64n) | (word(2) << 32n) | word(3) : word(0)
    const address: Cidr = { family: ipv6 ? 'ipv6' : 'ipv4', value, bits: ipv6 ? 128 : 32 }
    if (value === 0n) return 'none'
    if (MULTICAST.some((group) => contains(group, address))) return 'multicast'
    if (contains(LIMITED_BROADCAST, address)) return 'broadcast'
    if (broadcasts.has(host) && !onLink.has(host)) return 'broadcast'
    if (named.some((range) => contains(range, address)) || HOME.some((range) => contains(range, address)))
      return 'local'
    if (onLink.has(host)) return 'local'
    if (ipv6 && evidence.prefixes.has(`${hosts.word(host, 0)} ${hosts.word(host, 1)}`)) return 'local'
    return 'internet'
  }

  function place(host: number): Place {
    const known = places.get(host)
    if (known !== undefined) return known
    const judged = judge(host)
    places.set(host, judged)
    return judged
  }

  const routers = new Set<number>()
  const localOf = new Map<number, number[]>()
  const macsOf = new Map<number, { mac: number; own: boolean }[]>()
  const note = (host: number, mac: number, own: boolean) => {
    const list = macsOf.get(host)
    if (list === undefined) macsOf.set(host, [{ mac, own }])
    else {
      const known = list.find((each) => each.mac === mac)
      if (known === undefined) list.push({ mac, own })
      else if (own) known.own = true
    }
  }
  for (const [mac, set] of evidence.owned) for (const host of set) if (mac !== NO_MAC) note(host, mac, true)
  for (const [mac, set] of evidence.senders) {
    if (mac === NO_MAC) continue
    const local: number[] = []
    let away = 0
    for (const host of set) {
      const where = place(host)
      if (where === 'local') local.push(host)
      else if (where === 'internet') away++
      note(host, mac, false)
    }
    localOf.set(mac, local)
    if (away > 1 || (away === 1 && local.length > 0)) routers.add(mac)
  }

  // Whom frames are sent to for several places is a router too; for one local address alone, its own.
  const addressed = new Map<number, number>()
  for (const [mac, set] of evidence.receivers) {
    const [host] = set
    if (mac === NO_MAC || host === undefined || routers.has(mac)) continue
    if (set.size === 1 && place(host) === 'local') addressed.set(host, mac)
    else if ([...set].filter((each) => place(each) === 'internet').length > 1) routers.add(mac)
  }

  /** Link-local addresses never come from behind a router (RFC 4291 section 2.5.6). */
  const onLinkOnly = (host: number): boolean =>
    hosts.family(host) === 6 && hosts.word(host, 0) >>> 22 === 0x3fa

  const macs = new Map<number, number>()
  function macOf(host: number): number {
    const known = macs.get(host)
    if (known !== undefined) return known
    const list = macsOf.get(host) ?? []
    const own = list.find((each) => each.own)
    const direct = list.find((each) => !routers.has(each.mac))
    let mac = own?.mac ?? direct?.mac ?? (list.length === 0 ? (addressed.get(host) ?? -1) : -1)
    if (mac < 0) {
      const [router] = list
      const family = hosts.family(host)
      const others = [
        ...(localOf.get(router?.mac ?? -1) ?? []),
        ...(evidence.owned.get(router?.mac ?? -1) ?? []),
      ]
      const alone = others.every((each) => each === host || hosts.family(each) !== family)
      if (router && place(host) === 'local' && (alone || onLinkOnly(host))) mac = router.mac
    }
    macs.set(host, mac)
    return mac
  }

  return { place, macOf, isRouter: (mac) => routers.has(mac) }
}
