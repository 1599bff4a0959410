/** The parts of a MUD file the tests look at. */
export interface Ace {
  name: string
  matches: {
    'ietf-mud:mud'?: { controller?: string; 'my-controller'?: null[]; 'local-networks'?: null[] }
    ipv4?: Record<string, string | number>
    ipv6?: Record<string, string | number>
    tcp?: Ports & { 'ietf-mud:direction-initiated'?: string }
    udp?: Ports
  }
  actions: { forwarding: string }
}
interface Ports {
  'source-port'?: Port
  'destination-port'?: Port
}
type Port = { operator: string; port: number } | { 'lower-port': number; 'upper-port': number }
interface Lists {
  'access-lists': { 'access-list': { name: string }[] }
}
export interface MudFile {
  'ietf-mud:mud': Record<string, unknown> & { 'from-device-policy': Lists; 'to-device-policy': Lists }
  'ietf-access-control-list:acls': { acl: { name: string; type: string; aces: { ace?: Ace[] } }[] }
}

/** A packet from or to the device, and what the administrator knows of the other end. */
export interface Probe {
  way: 'from' | 'to'
  family: 'ipv4' | 'ipv6'
  protocol: number
  opener: 'device' | 'peer'
  sourcePort?: number
  destinationPort?: number
  peer: { name?: string; network?: string; local?: boolean; controller?: boolean; urn?: string }
}

/** The entries for one way and family, found through the policy containers as a manager does. */
export function entries(file: MudFile, way: 'from' | 'to', family: 'ipv4' | 'ipv6'): Ace[] {
  const names = file['ietf-mud:mud'][`${way}-device-policy`]['access-lists']['access-list'].map(
    (each) => each.name,
  )
  return file['ietf-access-control-list:acls'].acl
    .filter((acl) => names.includes(acl.name) && acl.type === `${family}-acl-type`)
    .flatMap((acl) => acl.aces.ace ?? [])
}

const fits = (port: Port | undefined, value: number | undefined): boolean =>
  port === undefined ||
  (value !== undefined &&
    ('operator' in port
      ? port.operator === 'eq' && port.port === value
      : port['lower-port'] <= value && value <= port['upper-port']))

function matches(ace: Ace, probe: Probe): boolean {
  const mud = ace.matches['ietf-mud:mud']
  const network = ace.matches[probe.family] ?? {}
  const other = probe.family === 'ipv4' ? 'ipv6' : 'ipv4'
  if (ace.matches[other] !== undefined) throw new Error(`${ace.name} is of the wrong family`)
  if (mud?.controller !== undefined && mud.controller !== probe.peer.urn) return false
  if (mud?.['my-controller'] !== undefined && probe.peer.controller !== true) return false
  if (mud?.['local-networks'] !== undefined && probe.peer.local !== true) return false
  for (const [key, value] of Object.entries(network)) {
    if (key === 'protocol' && value !== probe.protocol) return false
    if (key.endsWith('-dnsname') && value !== probe.peer.name) return false
    if (key.endsWith('-network') && value !== probe.peer.network) return false
  }
  for (const [key, number] of [
    ['tcp', 6],
    ['udp', 17],
  ] as const) {
    const layer = ace.matches[key]
    if (layer === undefined) continue
    if (probe.protocol !== number) return false
    if (
      !fits(layer['source-port'], probe.sourcePort) ||
      !fits(layer['destination-port'], probe.destinationPort)
    )
      return false
    const initiated =
      'ietf-mud:direction-initiated' in layer ? layer['ietf-mud:direction-initiated'] : undefined
    if (initiated !== undefined && initiated !== (probe.opener === 'device' ? 'from-device' : 'to-device'))
      return false
  }
  return true
}

/** The first entry that matches decides; what none matches is refused (RFC 8520 section 5). */
export const passes = (file: MudFile, probe: Probe): boolean =>
  entries(file, probe.way, probe.family).find((ace) => matches(ace, probe))?.actions.forwarding === 'accept'
