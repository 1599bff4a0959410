import { join } from 'node:path'
import type { Change } from '../../capture/propose/change.ts'
import { formatCidr, isMulticast, parseCidr } from '../../schema/address.ts'
import type { Dataset } from '../../schema/dataset.ts'
import type { Device } from '../../schema/device.ts'
import { type ExpandedDevice, type ExpandedEndpoint, expandDevice } from '../../schema/expand.ts'
import { matchesName, parseName } from '../../schema/host.ts'
import { ObservedDevice, ObservedFlow, ObservedInput, ObservedLookup } from '../../schema/observed.ts'
import { readDataset } from '../../schema/read.ts'

export const NOW = new Date('2026-11-21T12:00:00Z')

/** The data of this folder, as it is released. */
export async function ourData(): Promise<Dataset> {
  const { dataset, problems } = await readDataset(join(import.meta.dirname, '../../data'), {
    now: NOW,
    release: 'test',
  })
  if (dataset === null) throw new Error(JSON.stringify(problems.slice(0, 3)))
  return dataset
}

export const input = (over: Partial<ObservedInput> = {}): ObservedInput =>
  ObservedInput.parse({
    name: 'evening.pcap',
    format: 'pcap',
    sha256: `${'c0ffee'.repeat(10)}beef`,
    packets: 100,
    bytes: 12000,
    first: '2026-11-01T10:00:00.000000Z',
    last: '2026-11-01T10:42:00.000000Z',
    truncated: false,
    undecoded: 0,
    phase: null,
    ...over,
  })

const TIMES = { first: '2026-11-01T10:00:00.000000Z', last: '2026-11-01T10:30:00.000000Z' }

export const flow = (over: Partial<ObservedFlow> & Pick<ObservedFlow, 'peer'>): ObservedFlow =>
  ObservedFlow.parse({
    direction: 'outbound',
    protocol: 'tcp',
    port: 443,
    packets: 20,
    bytes: 4000,
    answered: true,
    ...TIMES,
    ...over,
  })

export const lookup = (name: string, over: Partial<ObservedLookup> = {}): ObservedLookup =>
  ObservedLookup.parse({ name, type: 'A', answer: 'NOERROR', count: 3, ...over })

export const device = (over: Partial<ObservedDevice> = {}): ObservedDevice =>
  ObservedDevice.parse({ mac: null, ipv4: ['192.168.1.50'], ipv6: [], ...over })

/** A flow to a name that was asked for before, with the question. */
export function named(
  name: string,
  over: Partial<ObservedFlow> = {},
): { flow: ObservedFlow; lookup: ObservedLookup } {
  const peer = over.peer ?? publicAddress(name)
  return {
    flow: flow({ names: [{ name, via: 'dns' }], ...over, peer }),
    lookup: lookup(name, { addresses: [peer] }),
  }
}

/** An address of the internet that no entry names, the same for the same text. */
export function publicAddress(text: string): string {
  let hash = 7
  for (const sign of text) hash = (hash * 31 + (sign.codePointAt(0) ?? 0)) % 65521
  return `45.67.${hash >> 8}.${hash & 255}`
}

const ROLE_PEERS = {
  gateway: '192.168.1.1',
  'home-assistant': '192.168.1.2',
  'native-app': '192.168.1.3',
  lan: '192.168.1.77',
  broadcast: '255.255.255.255',
  internet: '46.1.2.3',
} as const

const firstPort = (spec: number | string, protocol: string): number =>
  typeof spec === 'number'
    ? spec
    : spec === 'any'
      ? protocol === 'tcp'
        ? 443
        : 8053
      : Number(spec.split('-')[0])

/** What a device would show that does exactly what an endpoint says. */
export function shows(endpoint: ExpandedEndpoint): { flows: ObservedFlow[]; lookups: ObservedLookup[] } {
  const { peer, direction } = endpoint
  const protocol = endpoint.protocol === 'any' ? 'tcp' : endpoint.protocol
  const ported = protocol === 'tcp' || protocol === 'udp'
  const ports = !ported
    ? [null]
    : endpoint.ports.length === 0
      ? [443]
      : endpoint.ports.map((spec) => firstPort(spec, protocol))
  const application = endpoint.application === 'unknown' ? null : endpoint.application
  const base = { direction, protocol, application }
  if ('host' in peer) {
    const { name, wildcard } = parseName(peer.host)
    const host = wildcard ? `n1.${name}` : name
    const made = ports.map((port) => named(host, { ...base, port }))
    return { flows: made.map((each) => each.flow), lookups: made.slice(0, 1).map((each) => each.lookup) }
  }
  if ('network' in peer) {
    const range = parseCidr(peer.network)
    if (range === null) throw new Error(peer.network)
    const address = formatCidr({ ...range, bits: range.family === 'ipv4' ? 32 : 128 })
    const role = isMulticast(range) ? ({ peer_role: 'multicast' } as const) : {}
    return { flows: ports.map((port) => flow({ ...base, ...role, port, peer: address })), lookups: [] }
  }
  return {
    flows: ports.map((port) => flow({ ...base, port, peer: ROLE_PEERS[peer.role], peer_role: peer.role })),
    lookups: [],
  }
}

/** What a device would show that does all that its entry says, and nothing else but what every host does. */
export function showsAll(entry: ExpandedDevice): ObservedDevice {
  const parts = entry.endpoints.map(shows)
  const usual = [
    flow({ peer: '192.168.1.1', peer_role: 'gateway', protocol: 'udp', port: 53, application: 'dns' }),
    flow({ peer: '255.255.255.255', peer_role: 'broadcast', protocol: 'udp', port: 67, application: 'dhcp' }),
    flow({ peer: '224.0.0.22', peer_role: 'multicast', protocol: 'igmp', port: null }),
    flow({ peer: 'ff02::1', peer_role: 'multicast', protocol: 'icmpv6', port: null }),
  ]
  return device({
    mac: '50:ec:50:12:34:56',
    hostnames: ['some-host'],
    flows: [...parts.flatMap((part) => part.flows), ...usual],
    lookups: [
      ...parts.flatMap((part) => part.lookups),
      lookup('50.1.168.192.in-addr.arpa', { type: 'PTR' }),
      lookup('ntp.fritz.box', { answer: 'NXDOMAIN' }),
    ],
  })
}

export function expanded(dataset: Dataset, id: string, entry?: Device): ExpandedDevice {
  const all = entry === undefined ? dataset : { ...dataset, devices: { ...dataset.devices, [id]: entry } }
  const device = expandDevice(all, id)
  if (device === null) throw new Error(`no entry ${id}`)
  return device
}

/** The services that a proposal has the entry use. */
export const usesIn = (changes: readonly Change[]): string[] =>
  changes.flatMap((change) => (change.kind === 'add-use' ? [change.use.service] : []))

/** Whether a service has the host, or one below it: then the service is proposed in its place. */
export const hasHost = ({ services }: Dataset, service: string, host: string): boolean =>
  (services[service]?.endpoints ?? []).some(
    ({ peer }) =>
      'host' in peer &&
      (peer.host === host ||
        matchesName(parseName(host), peer.host) ||
        matchesName(parseName(peer.host), host)),
  )
