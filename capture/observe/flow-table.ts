import type { ObservedFlow, ObservedName } from '../../schema/observed.ts'
import type { Tunnel } from '../pcap/packet.ts'

/** Everything seen between one client and one port of one server. */
export interface Flow {
  client: number
  server: number
  /** 48-bit numbers, -1 where the link has none. */
  clientMac: number
  serverMac: number
  /** IANA number, or -1 with `protocolName` from a log. */
  protocol: number
  protocolName: string | null
  port: number
  /** The client's port of the first connection: tells who was called when a connection is met in its middle. */
  clientPort: number
  depth: number
  tunnel: Tunnel | null
  packets: number
  bytes: number
  first: number
  last: number
  answered: boolean
  refused: ObservedFlow['refused']
  by: NonNullable<ObservedFlow['started_by']>
  application: string | null
  /** Names said within its own packets, each once. */
  names: Map<string, ObservedName>
  /** Bits of PHASES. */
  phases: number
  /** The destination was a broadcast of the link. */
  broadcast: boolean
}

/** How much a direction rests on: a handshake is never undone by a guess. */
export const CERTAINTY: Record<Flow['by'], number> = {
  port: 0,
  first: 1,
  log: 2,
  request: 3,
  synack: 4,
  syn: 5,
}

const MOST = 1 << 18
const RECENT = 1 << 12
const SHIFT = 20
const MOST_NAMES = 400

export interface FlowTable {
  /** The flow with these ends, made when it is new; null when there are 262,144 already. */
  flow(
    client: number,
    clientMac: number,
    server: number,
    serverMac: number,
    protocol: number,
    port: number,
    depth: number,
    protocolName?: string | null,
  ): Flow | null
  all(): Iterable<Flow>
  /** Flows that found no room. */
  lost(): number
}

/** An empty table of flows. */
export function createFlowTable(): FlowTable {
  const flows = new Map<string, Flow>()
  /** The flows that new connections mostly belong to: found without making their key. */
  const recent: (Flow | undefined)[] = new Array<Flow | undefined>(RECENT).fill(undefined)
  let lost = 0
  return {
    flow(client, clientMac, server, serverMac, protocol, port, depth, protocolName = null) {
      const slot =
        (Math.imul(client, 0x9e3779b1) ^ Math.imul(server, 0x85ebca6b) ^ Math.imul(port, 0xc2b2ae35)) >>>
        SHIFT
      const near = recent[slot]
      if (
        near !== undefined &&
        near.client === client &&
        near.server === server &&
        near.port === port &&
        near.protocol === protocol &&
        near.clientMac === clientMac &&
        near.depth === depth &&
        near.protocolName === protocolName
      )
        return near
      const key = `${client} ${clientMac} ${server} ${protocolName ?? protocol} ${port} ${depth}`
      const known = flows.get(key)
      if (known !== undefined) {
        recent[slot] = known
        return known
      }
      if (flows.size >= MOST) {
        lost++
        return null
      }
      const made: Flow = {
        client,
        server,
        clientMac,
        serverMac,
        protocol,
        protocolName,
        port,
        clientPort: -1,
        depth,
        tunnel: null,
        packets: 0,
        bytes: 0,
        first: Number.NaN,
        last: Number.NaN,
        answered: false,
        refused: null,
        by: 'port',
        application: null,
        names: new Map(),
        phases: 0,
        broadcast: false,
      }
      flows.set(key, made)
      recent[slot] = made
      return made
    },
    all: () => flows.values(),
    lost: () => lost,
  }
}

/** Notes a name that was said within a flow. */
export function nameFlow(flow: Flow, name: string, via: ObservedName['via'], ech = false): void {
  const key = `${via} ${name}`
  if (flow.names.size >= MOST_NAMES && !flow.names.has(key)) return
  const known = flow.names.get(key)
  if (known === undefined) flow.names.set(key, ech ? { name, via, ech } : { name, via })
  // A hello without ECH is proof of the name; one with it takes nothing back.
  else if (!ech) delete known.ech
}
