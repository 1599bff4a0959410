import { cidr, contains, type Family, LIMITED_BROADCAST } from '../../../schema/address.ts'
import type { Policy, Rule } from '../../policy.ts'
import { portsText } from '../../text.ts'

const MDNS = new Set(['224.0.0.251', 'ff02::fb'])
/** Groups that stay on their link whatever a router is told: RFC 5771 section 4, RFC 4291 section 2.7. */
const LINK_LOCAL = ['224.0.0.0/24', 'ff02::/16'].map(cidr)
/** How long the prefix of one network of a home usually is; for advice, never for a rule. */
const NETWORK: Record<Family, number> = { ipv4: 24, ipv6: 64 }

/** Placeholder for the interface towards Home Assistant, or the device where none was given. */
const PEER = 'HA-INTERFACE'
const DEVICE = 'DEVICE-INTERFACE'

/** A group or broadcast address that rules of the policy send to or listen on. */
interface Group {
  address: string
  direction: Rule['direction']
  ports: string[]
}

const network = (address: string): string => {
  const { family, value, bits } = cidr(address)
  const rest = BigInt((family === 'ipv4' ? 32 : 128) - Math.min(bits, NETWORK[family]))
  return `${family} ${value >> rest}`
}

/** Whether the device and who speaks with it are in different networks, as far as the policy shows. */
function crosses(policy: Policy): boolean {
  if (policy.at === 'host') return false
  if (policy.interface !== null) return true
  const peers = policy.rules.flatMap(({ far }) =>
    far.kind === 'ranges' && (far.role === 'home-assistant' || far.role === 'native-app')
      ? [...far.ipv4, ...far.ipv6]
      : [],
  )
  const near = policy.subjects.flatMap(({ ipv4, ipv6 }) => [...ipv4, ...ipv6]).map(network)
  const known = new Set(near.map((each) => each.split(' ')[0]))
  return peers.map(network).some((each) => known.has(each.split(' ')[0]) && !near.includes(each))
}

function groupsOf(policy: Policy): Group[] {
  const found = new Map<string, Group>()
  for (const { far, direction, protocol, ports } of policy.rules) {
    if (far.kind !== 'ranges' || !far.group || (protocol !== 'udp' && protocol !== 'any')) continue
    for (const address of policy.families.flatMap((family) => far[family])) {
      const key = `${address} ${direction}`
      const group = found.get(key) ?? { address, direction, ports: [] }
      const text = ports?.map((range) => portsText([range])) ?? []
      group.ports = [...new Set([...group.ports, ...text])]
      found.set(key, group)
    }
  }
  return [...found.values()]
}

/**
 * How a Linux router carries the groups of a policy from one network to another, where the policy shows that
 * the device is in a network of its own; empty otherwise. For every backend whose router runs Linux programs.
 * Facts: avahi-daemon.conf(5); smcroute.conf(5), and that 224.0.0.x is not routed and a TTL above 1 is needed
 * (troglobit/smcroute issues 150 and 217); README of udpbroadcastrelay.
 */
export function reflectorNotes(policy: Policy): string[] {
  if (!crosses(policy)) return []
  const device = policy.interface ?? DEVICE
  const notes: string[] = []
  const groups = groupsOf(policy)
  if (groups.some(({ address }) => MDNS.has(address))) {
    notes.push(
      `Multicast DNS between the networks: avahi-daemon on this router with, in /etc/avahi/avahi-daemon.conf, allow-interfaces=${device},${PEER} under [server] and enable-reflector=yes under [reflector].`,
    )
  }
  const relayed = new Map<string, Group>()
  for (const group of groups) {
    const { address, direction } = group
    if (MDNS.has(address)) continue
    const range = cidr(address)
    const broadcast = contains(LIMITED_BROADCAST, range)
    if (broadcast || LINK_LOCAL.some((each) => contains(each, range))) {
      if (range.family === 'ipv4') {
        const known = relayed.get(address)
        relayed.set(address, {
          ...group,
          ports: [...new Set([...(known?.ports ?? []), ...group.ports])],
        })
      } else {
        notes.push(
          `${address} is link-local and is not routed: Home Assistant needs an interface in the device's network.`,
        )
      }
      continue
    }
    const [from, to] = direction === 'outbound' ? [device, PEER] : [PEER, device]
    const join = address.includes('/') ? '' : `"mgroup from ${from} group ${address}" and `
    notes.push(
      `${address} between the networks: smcroute with ${join}"mroute from ${from} group ${address} to ${to}" in smcroute.conf; only packets with a TTL above 1 are routed.`,
    )
  }
  let id = 0
  for (const { address, ports } of relayed.values()) {
    const broadcast = contains(LIMITED_BROADCAST, cidr(address))
    const group = broadcast ? '' : ` --multicast ${address}`
    const commands = (ports.length > 0 ? ports : ['PORT']).map((port) => {
      id++
      return `udpbroadcastrelay --id ${id} --port ${port} --dev ${device} --dev ${PEER}${group}`
    })
    notes.push(
      `${address} between the networks: no multicast router forwards it (${broadcast ? 'it is a broadcast' : 'it is link-local'}), a relay that sends it anew can: ${commands.join('; ')}. One process for each port, --id from 1 to 63 and never twice.`,
    )
  }
  if (notes.join().includes(PEER))
    notes.push(
      `${policy.interface === null ? `${DEVICE} and ${PEER} stand` : `${PEER} stands`} for the ${policy.interface === null ? 'interfaces' : 'interface'} towards ${policy.interface === null ? 'the device and ' : ''}Home Assistant; a relay carries the group for every device of the two networks, not for this one alone.`,
    )
  return notes
}
