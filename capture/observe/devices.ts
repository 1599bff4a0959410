import type { Dataset } from '../../schema/dataset.ts'
import type { ObservedDevice, ObservedFlow, ObservedLookup } from '../../schema/observed.ts'
import { PHASES } from '../../schema/phases.ts'
import type { FindMaker } from '../makers.ts'
import { applicationOfPort } from '../names/application.ts'
import { protocolName } from '../protocol-name.ts'
import { timeText } from '../time-text.ts'
import { candidatesOf } from './candidates.ts'
import { type Evidence, type Identity, seenAt } from './evidence.ts'
import { CERTAINTY, type Flow, type FlowTable } from './flow-table.ts'
import type { Hosts } from './hosts.ts'
import { locate } from './locality.ts'
import { type DeviceRole, isPhone, rolesOf } from './roles.ts'
import { securedBy } from './secured.ts'
import { turned } from './turned.ts'
import { vendorOf } from './vendor-of.ts'

export interface DeviceOptions {
  /** Ranges that belong to the home beside the private ones. */
  lan?: readonly string[]
  homeAssistant?: readonly string[]
  /** The phone with the vendor's app. */
  app?: readonly string[]
  dataset?: Dataset
  /** IEEE's registry of makers. */
  makers?: FindMaker
}

interface Draft {
  mac: number
  hosts: Set<number>
  flows: Map<string, { flow: Flow; merged: ObservedFlow; first: number; last: number }>
  lookups: ObservedLookup[]
}

const ROLES: readonly DeviceRole[] = ['gateway', 'dns', 'ntp', 'dhcp', 'home-assistant', 'native-app']

const macText = (mac: number): string =>
  mac
    .toString(16)
    .padStart(12, '0')
    .replace(/(..)(?=.)/g, '$1:')

const phasesOf = (bits: number): ObservedFlow['phases'] =>
  PHASES.filter((_, index) => (bits & (1 << index)) !== 0)

/** TCP and UDP: what their well-known ports may be named by. */
const transport = (protocol: string): 'tcp' | 'udp' | null =>
  protocol === 'tcp' || protocol === 'udp' ? protocol : null

/** What was recognised; within TLS what the port is known for; else what the port is known for. */
const applicationOf = (flow: Flow, kind: 'tcp' | 'udp' | null, port: number | null): string | null =>
  kind === null || port === null
    ? flow.application
    : flow.application === 'tls'
      ? securedBy(port)
      : (flow.application ?? applicationOfPort(kind, port))

/** The devices of the local network with what each started, accepted and asked for, busiest first. */
export function devicesOf(
  hosts: Hosts,
  flows: FlowTable,
  evidence: Evidence,
  options: DeviceOptions,
): ObservedDevice[] {
  const where = locate(hosts, flows, evidence, options.lan ?? [])
  const said = (texts: readonly string[] | undefined) =>
    new Set((texts ?? []).map((text) => hosts.parse(text)))
  const assistants = said(options.homeAssistant)
  const phones = said(options.app)
  const drafts = new Map<string, Draft>()

  function draftOf(host: number, mac: number): Draft {
    const key = mac > 0 ? `mac ${mac}` : `host ${host}`
    let draft = drafts.get(key)
    if (draft === undefined) {
      draft = { mac: mac > 0 ? mac : -1, hosts: new Set(), flows: new Map(), lookups: [] }
      drafts.set(key, draft)
    }
    draft.hosts.add(host)
    return draft
  }

  const identityOfHost = (host: number): Identity | undefined => {
    const mac = where.macOf(host)
    return (mac > 0 ? evidence.byMac.get(mac) : undefined) ?? evidence.byHost.get(host)
  }
  const all = turned(flows, where).filter((flow) => flow.packets > 0 || flow.by === 'log')
  const told = rolesOf(all, evidence)
  /** What a local host is; what the person said takes the place of every guess. */
  function guessed(host: number, identity: Identity | undefined, role: DeviceRole): boolean {
    if (role === 'home-assistant' && assistants.size > 0) return assistants.has(host)
    if (role === 'native-app')
      return phones.size > 0 ? phones.has(host) : identity !== undefined && isPhone(identity)
    return told(host).has(role) || identity?.roles.has(role) === true
  }

  function roleOf(host: number): ObservedFlow['peer_role'] {
    if (assistants.has(host)) return 'home-assistant'
    if (phones.has(host)) return 'native-app'
    const place = where.place(host)
    if (place === 'multicast') return 'multicast'
    if (place === 'broadcast') return 'broadcast'
    if (place === 'internet') return 'internet'
    if (place === 'none') return null
    const mac = where.macOf(host)
    const identity = identityOfHost(host)
    if ((mac > 0 && where.isRouter(mac)) || guessed(host, identity, 'gateway')) return 'gateway'
    if (guessed(host, identity, 'home-assistant')) return 'home-assistant'
    if (guessed(host, identity, 'native-app')) return 'native-app'
    return 'lan'
  }

  function put(draft: Draft, direction: ObservedFlow['direction'], peerHost: number, flow: Flow): void {
    const peer = hosts.text(peerHost)
    const protocol = flow.protocolName ?? protocolName(flow.protocol)
    const port = flow.port < 0 ? null : flow.port
    const key = `${direction} ${peer} ${protocol} ${port} ${flow.depth}`
    const known = draft.flows.get(key)
    if (known !== undefined) {
      const { merged } = known
      merged.packets += flow.packets
      merged.bytes += flow.bytes
      merged.answered ||= flow.answered
      merged.refused = merged.answered ? null : (merged.refused ?? flow.refused)
      merged.application ??= flow.application
      if (CERTAINTY[flow.by] > CERTAINTY[merged.started_by]) merged.started_by = flow.by
      merged.phases = PHASES.filter(
        (phase) => merged.phases.includes(phase) || phasesOf(flow.phases).includes(phase),
      )
      for (const name of flow.names.values())
        if (!merged.names.some((each) => each.name === name.name && each.via === name.via))
          merged.names.push(name)
      seenAt(known, flow.first)
      seenAt(known, flow.last)
      return
    }
    const kind = transport(protocol)
    draft.flows.set(key, {
      flow,
      first: flow.first,
      last: flow.last,
      merged: {
        direction,
        peer,
        peer_role: roleOf(peerHost),
        names: [...namesOf(peerHost, draft), ...flow.names.values()],
        protocol,
        port,
        application: applicationOf(flow, kind, port),
        packets: flow.packets,
        bytes: flow.bytes,
        first: null,
        last: null,
        answered: flow.answered,
        refused: flow.answered ? null : flow.refused,
        started_by: flow.by,
        tunnel: flow.depth > 0 ? (flow.tunnel ?? 'tunnel') : null,
        phases: phasesOf(flow.phases),
      },
    })
  }

  function namesOf(host: number, draft: Draft): ObservedFlow['names'] {
    const names = evidence.names.get(host)
    if (names === undefined) return []
    return [...names.values()].map(({ name, via, told }) => {
      const own = told.has(-1) || [...draft.hosts].some((each) => told.has(each)) || via === 'mdns'
      return own ? { name, via } : { name, via, other: true }
    })
  }

  // First every local address finds its device, so that a device knows all its addresses when names are given.
  /** The MAC of who asks: its own, and none where only its router's is seen. */
  const macOfClient = (host: number): number => {
    const mac = where.macOf(host)
    return where.place(host) !== 'local' && where.isRouter(mac) ? -1 : mac
  }
  const clientDraft = (flow: Flow): Draft | null => {
    const place = where.place(flow.client)
    if (place === 'local') return draftOf(flow.client, where.macOf(flow.client))
    if (place === 'none') return draftOf(flow.client, flow.clientMac)
    if (where.place(flow.server) === 'local') return null
    return draftOf(flow.client, macOfClient(flow.client))
  }
  for (const flow of all) {
    clientDraft(flow)
    if (where.place(flow.server) === 'local') draftOf(flow.server, where.macOf(flow.server))
  }
  for (const lookup of evidence.lookups.values()) {
    draftOf(lookup.client, macOfClient(lookup.client))
  }
  for (const flow of all) {
    const client = clientDraft(flow)
    if (client !== null) put(client, 'outbound', flow.server, flow)
    if (where.place(flow.server) === 'local')
      put(draftOf(flow.server, where.macOf(flow.server)), 'inbound', flow.client, flow)
  }
  for (const lookup of evidence.lookups.values()) {
    draftOf(lookup.client, macOfClient(lookup.client)).lookups.push({
      name: lookup.name,
      type: lookup.type,
      answer: lookup.answer,
      count: Math.max(lookup.questions, lookup.answers > 0 ? 1 : 0),
      addresses: [...lookup.addresses],
      server: lookup.server < 0 ? null : hosts.text(lookup.server),
      first: timeText(lookup.first),
      last: timeText(lookup.last),
      phases: phasesOf(lookup.phases),
    })
  }
  // Who only asked for an address, through a relay perhaps, is a device too.
  for (const [mac, identity] of evidence.byMac)
    if (identity.hostnames.size > 0 && !drafts.has(`mac ${mac}`))
      drafts.set(`mac ${mac}`, { mac, hosts: new Set(), flows: new Map(), lookups: [] })
  return [...drafts.values()]
    .map((draft) => finished(draft))
    .sort(
      (a, b) =>
        weight(b) - weight(a) || (a.ipv4[0] ?? a.ipv6[0] ?? '').localeCompare(b.ipv4[0] ?? b.ipv6[0] ?? ''),
    )

  function finished(draft: Draft): ObservedDevice {
    const identities = [
      ...(draft.mac > 0 ? [evidence.byMac.get(draft.mac)] : []),
      ...[...draft.hosts].map((host) => evidence.byHost.get(host)),
    ].filter((each) => each !== undefined)
    // What a MAC owns without having sent from it belongs to it too.
    for (const host of evidence.owned.get(draft.mac) ?? [])
      if (where.macOf(host) === draft.mac) draft.hosts.add(host)
    const addresses = [...draft.hosts].filter((host) => draft.mac < 0 || where.place(host) !== 'none')
    const texts = (family: 4 | 6) =>
      addresses
        .filter((host) => hosts.family(host) === family)
        .map((host) => hosts.text(host))
        .sort()
    const union = <T>(pick: (identity: Identity) => Iterable<T>): T[] => [
      ...new Set(identities.flatMap((each) => [...pick(each)])),
    ]
    const roles = new Set<DeviceRole>()
    for (const host of draft.hosts)
      for (const role of ROLES) if (guessed(host, identityOfHost(host), role)) roles.add(role)
    for (const identity of identities)
      for (const role of identity.roles)
        if (role !== 'home-assistant' || assistants.size === 0) roles.add(role)
    if (draft.mac > 0 && where.isRouter(draft.mac)) roles.add('gateway')
    const vendorClass = identities.find((each) => each.vendorClass !== null)?.vendorClass ?? null
    const requested = union((each) => each.requested)
    const mudUrl = identities.find((each) => each.mudUrl !== null)?.mudUrl ?? null
    const hostnames = union((each) => each.hostnames)
    const mdns = union((each) => each.mdns)
    const mac = draft.mac > 0 ? macText(draft.mac) : null
    return {
      mac,
      ipv4: texts(4),
      ipv6: texts(6),
      hostnames,
      vendor: vendorOf(mac, options.dataset, options.makers),
      roles: [...roles],
      mdns,
      ssdp: union((each) => each.ssdp),
      mdns_questions: identities.flatMap((each) => [...each.questions.values()]),
      dhcp:
        vendorClass === null && requested.length === 0 && mudUrl === null
          ? null
          : { vendor_class: vendorClass, requested_options: requested, mud_url: mudUrl },
      candidates: candidatesOf(options.dataset, mac, hostnames, mdns),
      lookups: draft.lookups,
      flows: [...draft.flows.values()].map(({ merged, first, last }) => ({
        ...merged,
        first: timeText(first),
        last: timeText(last),
      })),
    }
  }
}

const weight = (device: ObservedDevice): number =>
  device.flows.reduce((sum, flow) => sum + flow.packets, 0) + device.lookups.length
