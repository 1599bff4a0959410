import { macNumber } from '../mac-number.ts'
import { readDhcp } from '../names/dhcp.ts'
import { readDhcpv6 } from '../names/dhcpv6.ts'
import type { Packet } from '../pcap/packet.ts'
import { add, type Evidence, identityOf, named, owns } from './evidence.ts'
import type { Flow } from './flow-table.ts'
import type { Hosts } from './hosts.ts'

/** Reads what DHCP tells of a device and of the home's servers; false where the bytes are none. */
export interface Leases {
  dhcp(bytes: Uint8Array, from: number, to: number, flow: Flow): boolean
  dhcpv6(bytes: Uint8Array, from: number, to: number, flow: Flow, packet: Packet, sender: number): boolean
}

/** RFC 8415 section 7.3: what a client sends. */
const FROM_CLIENT = new Set(['SOLICIT', 'REQUEST', 'INFORMATION-REQUEST', 'RENEW', 'REBIND', 'CONFIRM'])

export function leases(hosts: Hosts, evidence: Evidence): Leases {
  const roleOf = (text: string, role: 'gateway' | 'dns' | 'ntp' | 'dhcp') => {
    identityOf(evidence, -1, hosts.parse(text))?.roles.add(role)
  }

  function dhcp(bytes: Uint8Array, from: number, to: number, flow: Flow): boolean {
    const message = readDhcp(bytes, from, to)
    if (message === null) return false
    flow.application ??= 'dhcp'
    const mac = macNumber(message.mac)
    const identity = identityOf(evidence, mac, -1)
    const name = message.hostname ?? message.fqdn
    if (identity !== null && !message.reply) {
      for (const each of [message.hostname, message.fqdn]) if (each !== null) add(identity.hostnames, each)
      identity.vendorClass ??= message.vendorClass
      if (identity.requested.length === 0) identity.requested = message.requestedOptions.slice(0, 255)
      identity.mudUrl ??= message.mudUrl
      if (message.clientAddress !== null) owns(evidence, mac, hosts.parse(message.clientAddress))
    }
    if (!message.reply) return true
    if (message.type === 'ACK' && message.yourAddress !== null) {
      const host = hosts.parse(message.yourAddress)
      owns(evidence, mac, host)
      if (name !== null) named(evidence, host, name, 'dhcp', -1)
    }
    for (const router of message.routers) roleOf(router, 'gateway')
    for (const server of message.dns) roleOf(server, 'dns')
    for (const server of message.ntp) roleOf(server, 'ntp')
    if (message.server !== null) roleOf(message.server, 'dhcp')
    return true
  }

  function dhcpv6(
    bytes: Uint8Array,
    from: number,
    to: number,
    flow: Flow,
    packet: Packet,
    sender: number,
  ): boolean {
    const message = readDhcpv6(bytes, from, to)
    if (message === null) return false
    flow.application ??= 'dhcpv6'
    // The frame's own MAC is a tunnel's end where the message came through one.
    const mac = packet.depth === 0 && packet.sourceMac > 0 ? packet.sourceMac : macNumber(message.mac)
    if (!FROM_CLIENT.has(message.type)) {
      for (const server of message.dns) roleOf(server, 'dns')
      return true
    }
    const identity = identityOf(evidence, mac, sender)
    if (identity === null) return true
    if (message.fqdn !== null) add(identity.hostnames, message.fqdn)
    identity.vendorClass ??= message.vendorClass
    identity.mudUrl ??= message.mudUrl
    return true
  }

  return { dhcp, dhcpv6 }
}
