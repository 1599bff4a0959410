import { applicationOf, applicationOfPort } from '../names/application.ts'
import type { Packet, PacketSink } from '../pcap/packet.ts'
import { type Connection, createConnections } from './connections.ts'
import { type Content, type ContentSink, clientScanner, dnsScanner, emptyContent } from './content.ts'
import { readDatagrams } from './datagrams.ts'
import { type Evidence, owns, received, seenAt, sent } from './evidence.ts'
import { CERTAINTY, type Flow, type FlowTable, nameFlow } from './flow-table.ts'
import type { Hosts } from './hosts.ts'
import { readNeighbour } from './neighbours.ts'
import { toldNames } from './told-names.ts'

export const TCP = 6
export const UDP = 17
const ICMP = 1
const ICMPV6 = 58
const SYN = 2
const RST = 4
const FIN = 1
const ACK = 16
const MOST_LOOKED = 4
/** Datagrams that may come before a hello: 0-RTT, or the end of an older connection of the same ports. */
const MOST_DATAGRAMS = 16

/** What an entry names ports of. */
const hasPorts = (protocol: number): boolean => protocol === TCP || protocol === UDP

/** How much a port looks like a server's: 2 below 1024, 1 for one with a name, else 0. */
const fame = (port: number): number => (port < 1024 ? 2 : applicationOfPort('tcp', port) !== null ? 1 : 0)

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
  let phases = 0
  let lost = 0
  /** The time of the packet at hand; in an array, for a variable would be a new number on the heap each time. */
  const now = new Float64Array(1)

  const u16 = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
  const u32 = (bytes: Uint8Array, at: number): number => ((u16(bytes, at) << 16) | u16(bytes, at + 2)) >>> 0
  const hostAt = (bytes: Uint8Array, at: number, version: 4 | 6): number =>
    version === 4 ? hosts.v4(u32(bytes, at)) : hosts.v6(bytes, at)

  /** Gives a connection the flow that its client and server say, and takes along what it has carried so far. */
  function settle(
    connection: Connection,
    clientA: boolean,
    by: Flow['by'],
    macA: number,
    macB: number,
  ): void {
    const before = connection.flow
    if (before !== null) {
      before.packets -= connection.packets
      before.bytes -= connection.bytes
    }
    connection.clientA = clientA
    connection.by = by
    const { a, b, portA, portB, key } = connection
    const protocol = key & 0xff
    const port = hasPorts(protocol) ? (clientA ? portB : portA) : -1
    const flow = clientA
      ? flows.flow(a, macA, b, macB, protocol, port, key >> 8)
      : flows.flow(b, macB, a, macA, protocol, port, key >> 8)
    connection.flow = flow
    if (flow === null) return
    flow.packets += connection.packets
    flow.bytes += connection.bytes
    if (flow.clientPort < 0) flow.clientPort = clientA ? portA : portB
    if (CERTAINTY[by] >= CERTAINTY[flow.by]) flow.by = by
    flow.phases |= phases
    seenAt(flow, connection.first)
    if (connection.bothWays) flow.answered = true
    if (before !== null && before !== flow && before.application !== null)
      flow.application ??= before.application
  }

  /** The other end turns out to be the client. */
  function turn(connection: Connection, by: Flow['by']): void {
    const { flow } = connection
    if (flow === null) return
    const macClient = flow.clientMac
    const macServer = flow.serverMac
    const clientA = !connection.clientA
    connection.content = null
    connection.clientDone = false
    settle(connection, clientA, by, clientA ? macServer : macClient, clientA ? macClient : macServer)
  }

  const sink: ContentSink = {
    hello({ flow }, hello) {
      if (flow === null) return
      flow.application ??= 'tls'
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

  function application(
    flow: Flow,
    protocol: 'tcp' | 'udp',
    bytes: Uint8Array,
    start: number,
    end: number,
  ): boolean {
    if (flow.application !== null) return true
    flow.application = applicationOf(protocol, flow.port, bytes, start, end)
    return flow.application !== null
  }

  function tcp(connection: Connection, packet: Packet, fromA: boolean, fresh: boolean): void {
    const { bytes, start, end } = packet
    const flags = end - start >= 14 ? (bytes[start + 13] ?? 0) : 0
    const macA = fromA ? packet.sourceMac : packet.destinationMac
    const macB = fromA ? packet.destinationMac : packet.sourceMac
    const syn = (flags & SYN) !== 0
    const ack = (flags & ACK) !== 0
    if (
      syn &&
      !ack &&
      (fresh || connection.closed || connection.clientA !== fromA || connection.by !== 'syn')
    ) {
      if (!fresh && (connection.closed || connection.by === 'syn')) {
        connection.packets = 0
        connection.bytes = 0
        connection.first = packet.time
        connection.bothWays = false
      }
      connection.closed = false
      connection.content = null
      connection.clientDone = false
      connection.serverDone = false
      settle(connection, fromA, 'syn', macA, macB)
    } else if (syn && ack) {
      if (fresh || CERTAINTY[connection.by] < CERTAINTY.synack)
        settle(connection, !fromA, 'synack', macA, macB)
    } else if (fresh) {
      const sport = fromA ? connection.portA : connection.portB
      const dport = fromA ? connection.portB : connection.portA
      const turned = fame(sport) > fame(dport)
      const plain = fame(dport) > fame(sport)
      settle(connection, turned ? !fromA : fromA, turned || plain ? 'port' : 'first', macA, macB)
    }
    const { flow } = connection
    if (flow === null) return
    const fromClient = connection.clientA === fromA
    if ((flags & RST) !== 0 && !fromClient && !flow.answered) flow.refused = 'rst'
    if ((flags & (RST | FIN)) !== 0) connection.closed = true
    const header = end - start >= 13 ? ((bytes[start + 12] ?? 0) >> 4) * 4 : 20
    const from = start + Math.max(20, header)
    const length = end + packet.missing - from
    if (!fromClient && ((syn && ack) || length > 0 || (!syn && (flags & RST) === 0))) {
      connection.bothWays = true
      flow.answered = true
      if (flow.refused === 'rst') flow.refused = null
    }
    if (fromClient ? connection.clientDone : connection.serverDone) {
      if (connection.clientDone && connection.serverDone) connection.content = null
      return
    }
    if (length <= 0 && !syn) return
    content(connection, flow, packet, fromClient, from, length, syn)
  }

  function content(
    connection: Connection,
    flow: Flow,
    packet: Packet,
    fromClient: boolean,
    from: number,
    length: number,
    syn: boolean,
  ): void {
    const { bytes, start, end } = packet
    const state = contentOf(connection)
    const sequence = u32(bytes, start + 4)
    const dns = flow.port === 53
    if (syn) {
      if (fromClient) {
        state.client = dns ? dnsScanner(connection, true, sink) : clientScanner(connection, sink)
        state.client.begin(sequence + 1)
      } else if (dns) {
        state.server = dnsScanner(connection, false, sink)
        state.server.begin(sequence + 1)
      }
      return
    }
    if (from < end) {
      if (application(flow, 'tcp', bytes, from, end) || ++state.looked >= MOST_LOOKED) {
        if (!fromClient && !dns) connection.serverDone = true
      }
      // Met in its middle: who says what a client says is the client.
      if (!fromClient && CERTAINTY[connection.by] < CERTAINTY.request && saysClient(bytes, from, end)) {
        turn(connection, 'request')
        const { flow: turned } = connection
        if (turned !== null) content(connection, turned, packet, true, from, length, false)
        return
      }
    }
    if (fromClient) {
      state.client ??= dns ? dnsScanner(connection, true, sink) : clientScanner(connection, sink)
      state.client.push(sequence, bytes, from, Math.max(from, end), length)
    } else if (dns) {
      state.server ??= dnsScanner(connection, false, sink)
      state.server.push(sequence, bytes, from, Math.max(from, end), length)
    }
  }

  function udp(connection: Connection, packet: Packet, fromA: boolean, fresh: boolean): void {
    const { bytes, start, end } = packet
    const from = start + 8
    const stop = Math.max(from, Math.min(end, start + Math.max(8, u16(bytes, start + 4) || end - start)))
    if (fresh) {
      const macA = fromA ? packet.sourceMac : packet.destinationMac
      const macB = fromA ? packet.destinationMac : packet.sourceMac
      const answer = datagrams.isAnswer(connection, fromA, bytes, from, stop)
      settle(connection, answer ? !fromA : fromA, answer ? 'request' : 'first', macA, macB)
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
    application(flow, 'udp', bytes, from, stop)
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
        settle(connection, fromA, 'first', macA, macB)
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

function contentOf(connection: Connection): Content {
  connection.content ??= emptyContent()
  return connection.content
}

/** IEEE 802: the lowest bit of the first byte marks a group. */
const isGroupMac = (mac: number): boolean => mac > 0 && (Math.floor(mac / 2 ** 40) & 1) === 1

/** A ClientHello, or a request of HTTP. */
function saysClient(bytes: Uint8Array, at: number, end: number): boolean {
  if (end - at < 6) return false
  if (bytes[at] === 0x16) return bytes[at + 1] === 3 && bytes[at + 5] === 1
  const head = String.fromCharCode(...bytes.subarray(at, Math.min(end, at + 8)))
  return /^(GET|PUT|POST|HEAD|PATCH|DELETE|OPTIONS|CONNECT)[ /]?/.test(head) && head.includes(' ')
}
