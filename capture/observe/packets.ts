import { u16, u32 } from '../bytes.ts'
import { applicationOf } from '../names/application.ts'
import type { Packet, PacketSink } from '../pcap/packet.ts'
import { type Connection, createConnections } from './connections.ts'
import { type ContentSink, contentOf } from './content.ts'
import { readDatagrams } from './datagrams.ts'
import { createDirection, hasPorts, TCP, UDP } from './direction.ts'
import { type Evidence, owns, received, seenAt, sent } from './evidence.ts'
import { type FlowTable, nameFlow } from './flow-table.ts'
import type { Hosts } from './hosts.ts'
import { readNeighbour } from './neighbours.ts'
import { securedBy, withinTls } from './secured.ts'
import { createTcp } from './tcp.ts'
import { toldNames } from './told-names.ts'

const ICMP = 1
const ICMPV6 = 58
/** Datagrams that may come before a hello: 0-RTT, or the end of an older connection of the same ports. */
const MOST_DATAGRAMS = 16

export interface PacketObserver extends PacketSink {
  /** Whom the packets from here on belong to: bits of PHASES. */
  phase(bits: number): void
  /** The file ends: what was begun in it is judged by what there is. */
  end(): void
  /** Packets whose flow found no room. */
  lost(): number
}

/**
 * Turns packets into flows and evidence. The client is whoever sent SYN; failing that, whoever was sent SYN-ACK,
 * said what a client says, or spoke first; only of a TCP connection met in its middle do the ports decide.
 */
export function observePackets(hosts: Hosts, flows: FlowTable, evidence: Evidence): PacketObserver {
  const connections = createConnections()
  const names = toldNames(hosts, evidence, () => phases)
  const datagrams = readDatagrams(hosts, evidence, names)
  const direction = createDirection(flows, () => phases)
  let phases = 0
  let lost = 0
  /** The time of the packet at hand; in an array, for a variable would be a new number on the heap each time. */
  const now = new Float64Array(1)

  const hostAt = (bytes: Uint8Array, at: number, version: 4 | 6): number =>
    version === 4 ? hosts.v4(u32(bytes, at)) : hosts.v6(bytes, at)

  const sink: ContentSink = {
    hello({ flow }, hello) {
      if (flow === null) return
      if (flow.application === null || flow.application === 'tls')
        flow.application = withinTls(hello.alpn) ?? securedBy(flow.port)
      if (hello.sni !== null) nameFlow(flow, hello.sni, 'sni', hello.ech)
    },
    request({ flow }, request) {
      if (flow === null) return
      flow.application ??= 'http'
      if (request.host !== null && hosts.parse(request.host) < 0) nameFlow(flow, request.host, 'http')
    },
    dns(connection, message, fromClient) {
      const { flow, a, b, clientA } = connection
      if (flow === null) return
      flow.application ??= 'dns'
      const client = clientA ? a : b
      const server = clientA ? b : a
      names.dns(message, fromClient ? client : server, fromClient ? server : client, now[0] ?? Number.NaN)
    },
  }
  const tcp = createTcp(direction, sink)

  function udp(connection: Connection, packet: Packet, fromA: boolean, fresh: boolean): void {
    const { bytes, start, end } = packet
    const from = start + 8
    const stop = Math.max(from, Math.min(end, start + Math.max(8, u16(bytes, start + 4) || end - start)))
    if (fresh) {
      const macA = fromA ? packet.sourceMac : packet.destinationMac
      const macB = fromA ? packet.destinationMac : packet.sourceMac
      const answer = datagrams.isAnswer(connection, fromA, bytes, from, stop)
      direction.settle(connection, answer ? !fromA : fromA, answer ? 'request' : 'first', macA, macB)
    }
    const { flow } = connection
    if (flow === null) return
    const fromClient = connection.clientA === fromA
    if (!fromClient) {
      connection.bothWays = true
      flow.answered = true
      if (flow.refused === 'icmp') flow.refused = null
    }
    if (from >= stop) return
    if (datagrams.datagram(connection, packet, fromA, flow, from, stop)) return
    if (connection.clientDone) {
      connection.content = null
      return
    }
    const state = contentOf(connection)
    const hello = fromClient ? datagrams.hello(state, bytes, from, stop) : 'more'
    if (typeof hello === 'object') {
      connection.clientDone = true
      flow.application ??= hello.application
      if (hello.sni !== null) nameFlow(flow, hello.sni, hello.via, hello.ech)
      return
    }
    flow.application ??= applicationOf('udp', flow.port, bytes, from, stop)
    if (flow.application === 'dns' && datagrams.dns(connection, packet, fromA, from, stop)) return
    if ((hello === 'no' || !fromClient) && ++state.looked >= MOST_DATAGRAMS) connection.clientDone = true
  }

  /** An error message names the packet it is about: RFC 792, RFC 4443 section 3. */
  function unreachable(packet: Packet): void {
    const { bytes, start, end, protocol } = packet
    const type = bytes[start] ?? 0
    if (protocol === ICMP ? type !== 3 : type !== 1) return
    const inner = start + 8
    const version = (bytes[inner] ?? 0) >> 4
    if (version !== 4 && version !== 6) return
    const header = version === 4 ? ((bytes[inner] ?? 0) & 15) * 4 : 40
    const ports = inner + header
    if (header < 20 || ports + 4 > end) return
    const about = bytes[version === 4 ? inner + 9 : inner + 6] ?? 0
    const source = hostAt(bytes, version === 4 ? inner + 12 : inner + 8, version)
    const target = hostAt(bytes, version === 4 ? inner + 16 : inner + 24, version)
    const withPorts = hasPorts(about)
    const connection = connections.known(
      source,
      withPorts ? u16(bytes, ports) : 0,
      target,
      withPorts ? u16(bytes, ports + 2) : 0,
      about | (packet.depth << 8),
    )
    const flow = connection?.flow
    if (flow && !flow.answered) flow.refused = 'icmp'
  }

  function packet(packet: Packet): void {
    const { bytes, start, end, version, protocol } = packet
    now[0] = packet.time
    const source = hostAt(bytes, packet.source, version)
    const destination = hostAt(bytes, packet.destination, version)
    if (source < 0 || destination < 0) {
      lost++
      return
    }
    let sport = 0
    let dport = 0
    if (hasPorts(protocol)) {
      if (end - start < 4) {
        lost++
        return
      }
      sport = u16(bytes, start)
      dport = u16(bytes, start + 2)
    }
    const connection = connections.at(source, sport, destination, dport, protocol | (packet.depth << 8))
    const fresh = connection.packets === 0 && connection.flow === null
    const fromA = connection.a === source && connection.portA === sport
    if (fresh) {
      connection.first = packet.time
      if (packet.depth === 0) {
        sent(evidence, packet.sourceMac, source)
        if (!isGroupMac(packet.destinationMac)) received(evidence, packet.destinationMac, destination)
      }
    } else if (!connection.bothWays && packet.depth === 0 && connection.clientA !== fromA)
      sent(evidence, packet.sourceMac, source)
    connection.packets += packet.packets
    connection.bytes += packet.wire
    const flowBefore = connection.flow
    if (flowBefore !== null) {
      flowBefore.packets += packet.packets
      flowBefore.bytes += packet.wire
      flowBefore.phases |= phases
      if (!(packet.time <= flowBefore.last)) seenAt(flowBefore, packet.time)
    }
    if (protocol === TCP) tcp(connection, packet, fromA, fresh)
    else if (protocol === UDP) udp(connection, packet, fromA, fresh)
    else {
      if (fresh) {
        const macA = fromA ? packet.sourceMac : packet.destinationMac
        const macB = fromA ? packet.destinationMac : packet.sourceMac
        direction.settle(connection, fromA, 'first', macA, macB)
      } else if (connection.flow !== null && connection.clientA !== fromA) connection.flow.answered = true
      if (protocol === ICMP || protocol === ICMPV6) {
        unreachable(packet)
        if (protocol === ICMPV6 && packet.depth === 0) readNeighbour(hosts, evidence, packet)
      }
    }
    const { flow } = connection
    if (flow === null) lost++
    else if (fresh) {
      if (packet.tunnel !== null && packet.depth > 0) flow.tunnel = packet.tunnel
      if (isGroupMac(packet.destinationMac) && fromA) flow.broadcast = true
    }
  }

  return {
    packet,
    arp(mac, bytes, address) {
      const host = hosts.v4(u32(bytes, address))
      // An ARP probe asks with 0.0.0.0 (RFC 5227 section 2.1.1).
      if (host >= 0 && u32(bytes, address) !== 0) owns(evidence, mac, host)
    },
    phase(bits) {
      phases = bits
    },
    end() {
      for (const { content } of connections.all()) {
        content?.client?.end()
        content?.server?.end()
      }
    },
    lost: () => lost,
  }
}

/** IEEE 802: the lowest bit of the first byte marks a group. */
const isGroupMac = (mac: number): boolean => mac > 0 && (Math.floor(mac / 2 ** 40) & 1) === 1
