import { CERTAINTY, type Flow, type FlowTable } from './flow-table.ts'
import type { Locality } from './locality.ts'

/** Where systems take a client's port from (ip-sysctl, ip_local_port_range; RFC 6335 section 6). */
const EPHEMERAL = 32_768

/**
 * A connection met in its middle is turned round where its supposed client is known to accept on that very port, and
 * its supposed server is not.
 */
export function turned(flows: FlowTable, where: Locality): Flow[] {
  const listening = new Set<string>()
  for (const flow of flows.all())
    if (CERTAINTY[flow.by] >= CERTAINTY.synack) listening.add(`${flow.server} ${flow.protocol} ${flow.port}`)
  return [...flows.all()].map((flow) => {
    const guessed = CERTAINTY[flow.by] < CERTAINTY.log && flow.protocol === 6
    const listens = (host: number, port: number) => listening.has(`${host} ${flow.protocol} ${port}`)
    // Nor is a home called from the internet on a port that only calls go out from.
    const called =
      where.place(flow.client) === 'internet' &&
      where.place(flow.server) === 'local' &&
      flow.port >= EPHEMERAL
    if (!guessed || listens(flow.server, flow.port)) return flow
    if (!listens(flow.client, flow.clientPort) && !(called && flow.clientPort < EPHEMERAL)) return flow
    return {
      ...flow,
      client: flow.server,
      clientMac: flow.serverMac,
      server: flow.client,
      serverMac: flow.clientMac,
      port: flow.clientPort,
      clientPort: flow.port,
      // Whoever spoke was the server.
      answered: true,
    }
  })
}
