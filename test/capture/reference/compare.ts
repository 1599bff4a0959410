import type { Observed, ObservedDevice, ObservedFlow } from '../../../schema/observed.ts'
import type { Endpoint, NameSeen } from './answer.ts'

/** Where what we observed and what the reference says differ; `-` only they say, `+` only we, `~` a guess of theirs. */

/** The part of an answer that is compared. */
export interface Reference {
  endpoints: Endpoint[]
  endpoints_inner: Endpoint[]
  names: {
    dns_questions: [string, string][]
    dns: { q: string; owner: string; ip: string; to_ip: string; frame: number }[]
    sni: NameSeen[]
    http: NameSeen[]
    dhcp: Record<string, { hostname: string[]; fqdn: string[] }>
    dhcpv6_fqdn: Record<string, string[]>
  }
}

const FACTS = new Set(['syn', 'synack'])
const VIA: Record<string, string> = { tls: 'sni', dtls: 'sni', quic: 'quic', gquic: 'quic', http: 'http' }
/** The reference has ports of these alone. */
const PORTED = new Set(['tcp', 'udp'])

/** A name without the accidents of writing: case, the last dot, the port of an HTTP host. */
const plain = (name: string): string => {
  const bare = name.toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '')
  return bare === '<root>' ? '' : bare
}
const isAddress = (name: string): boolean => /^[\d.]+$|^\[?[0-9a-f]*:[0-9a-f:.]*\]?$/.test(name)

interface Flow {
  mac: string | null
  own: ReadonlySet<string>
  flow: ObservedFlow
}
const flowsOf = (observed: Observed): Flow[] =>
  observed.devices.flatMap((device) =>
    device.flows.map((flow) => ({
      mac: device.mac,
      own: new Set([...device.ipv4, ...device.ipv6]),
      flow,
    })),
  )

/** What a host has that has no address yet: no address of a device, so its MAC says who it is. */
const UNSPECIFIED = new Set(['0.0.0.0', '::'])

/** Whether a flow is the one from `client`, of that MAC, to `server`. */
const joins = ({ mac, own, flow }: Flow, client: string, server: string, clientMac = ''): boolean =>
  flow.direction === 'outbound'
    ? (own.has(client) || (UNSPECIFIED.has(client) && mac === clientMac)) && flow.peer === server
    : own.has(server) && flow.peer === client
const samePort = (flow: ObservedFlow, { proto, server_port }: Endpoint): boolean =>
  !PORTED.has(proto) || flow.port === server_port
const shown = (flow: ObservedFlow, own: ReadonlySet<string>): string => {
  const mine = [...own][0] ?? '?'
  const [client, server] = flow.direction === 'outbound' ? [mine, flow.peer] : [flow.peer, mine]
  return `${client} ${flow.protocol} ${server} ${flow.port ?? 0} (${flow.started_by})`
}

/** Flows that one side has and the other has not; tunnels are compared where the reference looked into them. */
function flowDifferences(reference: Reference, flows: readonly Flow[]): string[] {
  const found: string[] = []
  const inner = reference.endpoints_inner
  const known = [...reference.endpoints, ...inner]
  for (const endpoint of known) {
    const { client, client_mac, server, proto, client_by } = endpoint
    const between = flows.filter(
      (each) =>
        each.flow.protocol === proto &&
        (joins(each, client, server, client_mac) || joins(each, server, client)),
    )
    if (between.some((each) => joins(each, client, server, client_mac) && samePort(each.flow, endpoint)))
      continue
    const fact = client_by.some((by) => FACTS.has(by))
    const what = `flow ${client} ${proto} ${server} ${endpoint.server_port} (${client_by.join(',')})`
    if (fact || between.length === 0) found.push(`- ${what}`)
    else found.push(`~ ${what}`)
  }
  for (const each of flows) {
    const { own, flow } = each
    if (flow.tunnel !== null && inner.length === 0) continue
    const about = known.filter(
      ({ client, client_mac, server, proto }) =>
        proto === flow.protocol && (joins(each, client, server, client_mac) || joins(each, server, client)),
    )
    const same = about.some(
      (endpoint) =>
        joins(each, endpoint.client, endpoint.server, endpoint.client_mac) && samePort(flow, endpoint),
    )
    // Where theirs is a guess it is told once, from their side.
    const guessed = about.some(({ client_by }) => !client_by.some((by) => FACTS.has(by)))
    if (!same && !(guessed && !FACTS.has(flow.started_by))) found.push(`+ flow ${shown(flow, own)}`)
  }
  return found
}

function questionDifferences(reference: Reference, observed: Observed): string[] {
  const theirs = new Set(reference.names.dns_questions.map(([name, type]) => `${plain(name)} ${type}`))
  const ours = new Set(
    observed.devices.flatMap((device) => device.lookups.map(({ name, type }) => `${plain(name)} ${type}`)),
  )
  return [
    ...[...theirs].filter((item) => !ours.has(item)).map((item) => `- question ${item}`),
    ...[...ours].filter((item) => !theirs.has(item)).map((item) => `+ question ${item}`),
  ]
}

/** Which address was told to whom for a name that was asked for. */
function addressDifferences(reference: Reference, observed: Observed): string[] {
  const asked = new Set(reference.names.dns_questions.map(([name]) => plain(name)))
  const told = (device: ObservedDevice, name: string, address: string): boolean =>
    device.lookups.some((lookup) => plain(lookup.name) === plain(name) && lookup.addresses.includes(address))
  const owns = (device: ObservedDevice, address: string): boolean =>
    device.ipv4.includes(address) || device.ipv6.includes(address)
  // What a message adds on other names than the one it answers first is no answer to a question.
  const first = new Map<number, string>()
  for (const { frame, q } of reference.names.dns) if (!first.has(frame)) first.set(frame, plain(q))
  const missing = reference.names.dns
    .filter(({ q, frame }) => asked.has(plain(q)) && first.get(frame) === plain(q))
    .filter(
      ({ q, ip, to_ip }) => !observed.devices.some((device) => owns(device, to_ip) && told(device, q, ip)),
    )
    .map(({ q, ip, to_ip }) => `- address ${plain(q)} ${ip} to ${to_ip}`)
  const extra = observed.devices.flatMap((device) =>
    device.lookups.flatMap((lookup) =>
      lookup.addresses
        .filter(
          (address) =>
            !reference.names.dns.some(
              ({ q, owner, ip, to_ip }) =>
                ip === address &&
                owns(device, to_ip) &&
                [plain(q), plain(owner)].includes(plain(lookup.name)),
            ),
        )
        .map(
          (address) => `+ address ${plain(lookup.name)} ${address} to ${device.ipv4[0] ?? device.ipv6[0]}`,
        ),
    ),
  )
  return [...missing, ...extra]
}

/** Names of the hello or of the request: on which connection, and which name. */
function helloDifferences(reference: Reference, flows: readonly Flow[]): string[] {
  const theirs = [
    ...reference.names.sni.map((seen) => ({ ...seen, name: plain(seen.name ?? '') })),
    ...reference.names.http
      .filter(({ via }) => via === 'http')
      .map((seen) => ({ ...seen, name: plain(seen.host ?? '') })),
  ].filter(({ name }) => name !== '' && !isAddress(name))
  const has = (each: Flow, name: string, via: string): boolean =>
    each.flow.names.some((seen) => plain(seen.name) === name && seen.via === via)
  const missing = theirs
    .filter(
      ({ name, via, client, server, port }) =>
        !flows.some(
          (each) =>
            has(each, name, VIA[via] ?? via) &&
            // A reference that did not look into the tunnel knows its ends alone, and no port.
            (port === 0 || (joins(each, client, server) && each.flow.port === port)),
        ),
    )
    .map(({ name, via, client, server, port }) => `- ${via} ${name} ${client} ${server} ${port}`)
  const extra = flows.flatMap((each) =>
    each.flow.names
      .filter(({ via, name }) => ['sni', 'quic', 'http'].includes(via) && !isAddress(plain(name)))
      .filter(
        (seen) =>
          !theirs.some(
            ({ name, via, client, server, port }) =>
              name === plain(seen.name) &&
              VIA[via] === seen.via &&
              (port === 0 || joins(each, client, server)),
          ),
      )
      .map((seen) => `+ ${seen.via} ${plain(seen.name)} ${shown(each.flow, each.own)}`),
  )
  return [...missing, ...extra]
}

function dhcpDifferences(reference: Reference, observed: Observed): string[] {
  const named = [
    ...Object.entries(reference.names.dhcp).map(([mac, { hostname, fqdn }]) => ({
      mac,
      names: [...hostname, ...fqdn],
    })),
    ...Object.entries(reference.names.dhcpv6_fqdn).map(([mac, names]) => ({ mac, names })),
  ]
  return named.flatMap(({ mac, names }) =>
    names
      .filter((name) => plain(name) !== '')
      .filter(
        (name) =>
          !observed.devices.some(
            (device) => device.mac === mac && device.hostnames.some((host) => plain(host) === plain(name)),
          ),
      )
      .map((name) => `- dhcp ${name} ${mac}`),
  )
}

/** All differences, each said once, in order. */
export function differencesBetween(reference: Reference, observed: Observed): string[] {
  const flows = flowsOf(observed)
  return [
    ...new Set([
      ...questionDifferences(reference, observed),
      ...addressDifferences(reference, observed),
      ...helloDifferences(reference, flows),
      ...dhcpDifferences(reference, observed),
      ...flowDifferences(reference, flows),
    ]),
  ].sort()
}
