import type { Connection } from './connections.ts'
import { seenAt } from './evidence.ts'
import { CERTAINTY, type Flow, type FlowTable } from './flow-table.ts'

export const TCP = 6
export const UDP = 17

/** What an entry names ports of. */
export const hasPorts = (protocol: number): boolean => protocol === TCP || protocol === UDP

/** Says who is the client of a connection, and moves what it carried along when that changes. */
export interface Direction {
  settle(connection: Connection, clientA: boolean, by: Flow['by'], macA: number, macB: number): void
  turn(connection: Connection, by: Flow['by']): void
}

/** `phases` gives the bits of the input that is read. */
export function createDirection(flows: FlowTable, phases: () => number): Direction {
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
    flow.phases |= phases()
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

  return { settle, turn }
}
