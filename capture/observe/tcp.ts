import { u32 } from '../bytes.ts'
import { applicationOf, applicationOfPort } from '../names/application.ts'
import type { Packet } from '../pcap/packet.ts'
import type { Connection } from './connections.ts'
import { type ContentSink, clientScanner, contentOf, dnsScanner } from './content.ts'
import type { Direction } from './direction.ts'
import { CERTAINTY, type Flow } from './flow-table.ts'

const FIN = 1
const SYN = 2
const RST = 4
const ACK = 16
/** Segments that are looked at to know the application. */
const MOST_LOOKED = 4

/** How much a port looks like a server's: 2 below 1024, 1 for one with a name, else 0. */
const fame = (port: number): number => (port < 1024 ? 2 : applicationOfPort('tcp', port) !== null ? 1 : 0)

/** Reads a segment (RFC 9293): whose connection it is, whether it was answered or refused, and what it says. */
export type ReadTcp = (connection: Connection, packet: Packet, fromA: boolean, fresh: boolean) => void

export function createTcp({ settle, turn }: Direction, sink: ContentSink): ReadTcp {
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
      connection.finished = 0
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
    if (connection.clientDone && connection.serverDone) connection.content = null
    else if (!(fromClient ? connection.clientDone : connection.serverDone) && (length > 0 || syn))
      content(connection, flow, packet, fromClient, from, length, syn)
    if ((flags & FIN) !== 0) connection.finished |= fromClient ? 1 : 2
    if (connection.finished === 3 || (flags & RST) !== 0) close(connection)
  }

  /** What was begun is judged by what there is, and let go of: most connections of a long capture are over. */
  function close(connection: Connection): void {
    connection.content?.client?.end()
    connection.content?.server?.end()
    connection.content = null
    connection.clientDone = true
    connection.serverDone = true
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
      if (application(flow, bytes, from, end) || ++state.looked >= MOST_LOOKED) {
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

  return tcp
}

/** Whether the application is known by now. */
function application(flow: Flow, bytes: Uint8Array, start: number, end: number): boolean {
  flow.application ??= applicationOf('tcp', flow.port, bytes, start, end)
  return flow.application !== null
}

/** A ClientHello, or a request of HTTP. */
function saysClient(bytes: Uint8Array, at: number, end: number): boolean {
  if (end - at < 6) return false
  if (bytes[at] === 0x16) return bytes[at + 1] === 3 && bytes[at + 5] === 1
  const head = String.fromCharCode(...bytes.subarray(at, Math.min(end, at + 8)))
  return /^(GET|PUT|POST|HEAD|PATCH|DELETE|OPTIONS|CONNECT)[ /]?/.test(head) && head.includes(' ')
}
