import type { Row } from './tshark.ts'

/** One IP packet within a frame; `depth` 0 is the link's own, 1 what a tunnel carries. */
export interface Layer {
  depth: number
  source: string
  target: string
  proto: string
  sourcePort: number
  targetPort: number
  syn: 'syn' | 'synack' | null
}

/** IANA protocol numbers that a flow is told of by name. */
const PROTOCOLS: Record<string, string> = {
  1: 'icmp',
  2: 'igmp',
  4: 'ipip',
  6: 'tcp',
  17: 'udp',
  41: 'ipv6',
  46: 'rsvp',
  47: 'gre',
  50: 'esp',
  51: 'ah',
  58: 'icmpv6',
  59: 'ipv6-nonxt',
  88: 'eigrp',
  89: 'ospf',
  103: 'pim',
  112: 'vrrp',
  115: 'l2tp',
  132: 'sctp',
  136: 'udplite',
  137: 'mpls',
}
/** Headers of IPv6 that lie before what it carries. */
const BEFORE = new Set(['0', '43', '44', '51', '60', '135', '139', '140'])
/** An error message quotes the packet it is about; that packet is no traffic. */
const QUOTES = new Set(['icmp', 'icmpv6'])
const yes = (value: string | undefined): boolean => value === '1' || value === 'True'

/** The IP packets of a frame, the outermost first; without the fragments whose rest is elsewhere. */
export function layersOf(row: Row, fragmentsToo = false): Layer[] {
  const taken = new Map<string, number>()
  const next = (field: Parameters<Row['all']>[0]): string | undefined => {
    const at = taken.get(field) ?? 0
    taken.set(field, at + 1)
    return row.all(field)[at]
  }
  const layers: Layer[] = []
  let current: Layer | undefined
  for (const protocol of row.one('frame.protocols').split(':')) {
    if (protocol === 'ip' || protocol === 'ipv6') {
      const six = protocol === 'ipv6'
      const source = next(six ? 'ipv6.src' : 'ip.src')
      const target = next(six ? 'ipv6.dst' : 'ip.dst')
      const number = next(six ? 'ipv6.nxt' : 'ip.proto')
      if (source === undefined || target === undefined || number === undefined) break
      if (current?.proto === '') current.proto = six ? 'ipv6' : 'ipip'
      current = {
        depth: layers.length,
        source,
        target,
        proto: (six ? BEFORE.has(number) : number === '51') ? '' : (PROTOCOLS[number] ?? `ip-${number}`),
        sourcePort: 0,
        targetPort: 0,
        syn: null,
      }
      layers.push(current)
    } else if (current && (protocol === 'tcp' || protocol === 'udp')) {
      current.proto = protocol
      current.sourcePort = Number(next(`${protocol}.srcport`) ?? 0)
      current.targetPort = Number(next(`${protocol}.dstport`) ?? 0)
      const syn = protocol === 'tcp' && yes(next('tcp.flags.syn'))
      const ack = protocol === 'tcp' && yes(next('tcp.flags.ack'))
      current.syn = syn ? (ack ? 'synack' : 'syn') : null
    } else if (current && QUOTES.has(protocol)) {
      current.proto = protocol
      break
    } else if (current?.proto === '' && protocol !== 'ah' && Object.values(PROTOCOLS).includes(protocol))
      current.proto = protocol
  }
  if (fragmentsToo) return layers
  // A fragment that was not put together has no ports: what it belongs to is told by the last one.
  return layers.filter(
    ({ proto, sourcePort, targetPort }) =>
      proto !== '' && !((proto === 'tcp' || proto === 'udp') && sourcePort === 0 && targetPort === 0),
  )
}
