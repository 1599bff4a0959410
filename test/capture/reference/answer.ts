import { dnsOf } from './answer-names.ts'
import { type Layer, layersOf } from './layers.ts'
import { framesOf, type Row } from './tshark.ts'

/** What tshark finds in a capture, in the form of the reference answers. */
export interface Answer {
  packets: number
  tshark_exit: number
  malformed_frames: number
  fragment_frames: number
  packets_snapped: number
  vlans: string[]
  macs: Record<string, string[]>
  endpoints: Endpoint[]
  /** What tunnels carry, the same way. */
  endpoints_inner: Endpoint[]
  names: Names
}

export interface Endpoint {
  client_mac: string
  client: string
  proto: string
  server: string
  server_port: number
  /** `syn` and `synack` are facts, `first` and `port` (a well-known port sent first) are guesses. */
  client_by: string[]
}

export interface Names {
  dns_questions: [name: string, type: string][]
  dns_responses: number
  dns: DnsAddress[]
  cname_edges: [string, string][]
  mdns_names: string[]
  llmnr: string[]
  nbns: string[]
  sni: NameSeen[]
  sni_names: string[]
  client_hello_frames: number
  ech_hellos: number
  quic_versions: Record<string, number>
  http: NameSeen[]
  http_hosts: string[]
  dhcp: Record<string, { hostname: string[]; fqdn: string[]; vendor_class: string[] }>
  dhcpv6_fqdn: Record<string, string[]>
  mqtt_clientid: string[]
}

export interface DnsAddress {
  q: string
  chain: string[]
  owner: string
  ip: string
  ttl: string
  to_ip: string
  to_mac: string
  frame: number
}

export interface NameSeen {
  host?: string
  name?: string
  via: string
  client: string
  client_mac: string
  server: string
  port: number
  frame: number
}

const sourceMac = (row: Row): string => row.one('eth.src') || row.one('sll.src.eth') || row.one('wlan.sa')
const targetMac = (row: Row): string => row.one('eth.dst') || row.one('wlan.da')
const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort()

/** Who speaks to whom, by conversation: the first frame of one decides, unless a SYN says better. */
function endpointsOf(rows: readonly Row[], depthWanted: (layer: Layer) => boolean): Endpoint[] {
  interface Talk {
    client: string
    clientPort: number
    server: string
    port: number
    proto: string
    mac: string
    by: string
  }
  const talks = new Map<string, Talk>()
  for (const row of rows) {
    for (const layer of layersOf(row).filter(depthWanted)) {
      const ends = [`${layer.source} ${layer.sourcePort}`, `${layer.target} ${layer.targetPort}`].sort()
      const key = `${layer.depth} ${layer.proto} ${ends.join(' ')}`
      const mac = sourceMac(row)
      const opens = layer.syn === 'syn'
      const accepts = layer.syn === 'synack'
      const known = talks.get(key)
      if (known && (known.by === 'syn' || known.by === 'synack' || !(opens || accepts))) continue
      const swapped =
        accepts || (!opens && layer.proto === 'tcp' && layer.sourcePort < 1024 && layer.targetPort >= 1024)
      talks.set(key, {
        client: swapped ? layer.target : layer.source,
        clientPort: swapped ? layer.targetPort : layer.sourcePort,
        server: swapped ? layer.source : layer.target,
        port: swapped ? layer.sourcePort : layer.targetPort,
        proto: layer.proto,
        mac: swapped ? targetMac(row) : mac,
        by: opens ? 'syn' : accepts ? 'synack' : swapped ? 'port' : 'first',
      })
    }
  }
  const endpoints = new Map<string, Endpoint>()
  for (const { client, server, port, proto, mac, by } of talks.values()) {
    const key = `${client} ${proto} ${server} ${port}`
    const known = endpoints.get(key)
    if (known) known.client_by = sorted([...known.client_by, by])
    else
      endpoints.set(key, {
        client_mac: mac,
        client,
        proto,
        server,
        server_port: port,
        client_by: [by],
      })
  }
  return [...endpoints.values()]
}

function macsOf(rows: readonly Row[]): Record<string, string[]> {
  const macs = new Map<string, Set<string>>()
  for (const row of rows) {
    const mac = sourceMac(row)
    if (mac === '') continue
    const addresses = macs.get(mac) ?? new Set()
    macs.set(mac, addresses)
    const outer = layersOf(row, true)[0]
    if (outer) addresses.add(outer.source)
  }
  return Object.fromEntries([...macs].sort().map(([mac, addresses]) => [mac, [...addresses]]))
}

/** Names that say what they are for: server names, hosts. `client` is who sent them. */
function seen(row: Row, layer: Layer | undefined): Omit<NameSeen, 'via' | 'name' | 'host'> {
  return {
    client: layer?.source ?? '',
    client_mac: sourceMac(row),
    server: layer?.target ?? '',
    port: layer?.targetPort ?? 0,
    frame: Number(row.one('frame.number')),
  }
}

function namesOf(rows: readonly Row[]): Names {
  const sni: NameSeen[] = []
  const http: NameSeen[] = []
  const dhcp: Names['dhcp'] = {}
  const dhcpv6: Record<string, string[]> = {}
  const versions: Record<string, number> = {}
  let hellos = 0
  let ech = 0
  for (const row of rows) {
    const layer = layersOf(row).at(-1)
    const protocols = row.one('frame.protocols').split(':')
    const add = (names: string[], via: string): void => {
      for (const name of names) sni.push({ name, via, ...seen(row, layer) })
    }
    add(row.all('tls.handshake.extensions_server_name'), protocols.includes('quic') ? 'quic' : 'tls')
    add(row.all('dtls.handshake.extensions_server_name'), 'dtls')
    add(row.all('gquic.tag.sni'), 'gquic')
    if ([...row.all('tls.handshake.type'), ...row.all('dtls.handshake.type')].includes('1')) hellos++
    if (row.all('tls.handshake.extension.type').includes('65037')) ech++
    for (const version of row.all('quic.version')) versions[version] = (versions[version] ?? 0) + 1
    for (const host of row.all('http.host'))
      http.push({ host, ...seen(row, layer), via: protocols.includes('ssdp') ? 'ssdp' : 'http' })
    if (row.one('dhcp.type') === '1') {
      const mac = row.one('dhcp.hw.mac_addr')
      const known = dhcp[mac] ?? { hostname: [], fqdn: [], vendor_class: [] }
      dhcp[mac] = {
        hostname: sorted([...known.hostname, ...row.all('dhcp.option.hostname')]),
        fqdn: sorted([...known.fqdn, ...row.all('dhcp.fqdn.name')]),
        vendor_class: sorted([...known.vendor_class, ...row.all('dhcp.option.vendor_class_id')]),
      }
    }
    const domains = row.all('dhcpv6.client_domain')
    const mac = sourceMac(row)
    if (domains.length > 0) dhcpv6[mac] = sorted([...(dhcpv6[mac] ?? []), ...domains])
  }
  return {
    ...dnsOf(rows, targetMac),
    nbns: sorted(rows.flatMap((row) => row.all('nbns.name'))),
    sni,
    sni_names: sorted(sni.map(({ name }) => name ?? '')),
    client_hello_frames: hellos,
    ech_hellos: ech,
    quic_versions: versions,
    http,
    http_hosts: sorted(http.filter(({ via }) => via === 'http').map(({ host }) => host ?? '')),
    dhcp,
    dhcpv6_fqdn: dhcpv6,
    mqtt_clientid: sorted(rows.flatMap((row) => row.all('mqtt.clientid'))),
  }
}

/** Asks tshark. */
export function answerOf(file: string): Answer {
  const { rows, status } = framesOf(file)
  const fragment = (row: Row): boolean =>
    row.all('ip.flags.mf').some((flag) => flag === '1' || flag === 'True') ||
    row.all('ip.frag_offset').some((offset) => offset !== '0') ||
    row.all('ipv6.fraghdr.nxt').length > 0
  return {
    packets: rows.length,
    tshark_exit: status,
    malformed_frames: rows.filter((row) => row.one('_ws.malformed') !== '').length,
    fragment_frames: rows.filter(fragment).length,
    packets_snapped: rows.filter((row) => row.one('frame.len') !== row.one('frame.cap_len')).length,
    vlans: sorted(rows.flatMap((row) => row.all('vlan.id'))),
    macs: macsOf(rows),
    endpoints: endpointsOf(rows, ({ depth }) => depth === 0),
    endpoints_inner: endpointsOf(rows, ({ depth }) => depth > 0),
    names: namesOf(rows),
  }
}
