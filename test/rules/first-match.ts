import type { Packet } from '../../rules/verdict.ts'
import { inRanges } from './router-probes.ts'

/** One end of a packet as a rule of some firewall says it. */
export interface Side {
  not: boolean
  any: boolean
  /** The machine itself. */
  self: boolean
  ranges: string[]
  macs: string[]
  /** What dnsmasq or the router fills a set from: these and, where `below`, every name below them. */
  names: string[]
  below: boolean
}

export const side = (parts: Partial<Side> = {}): Side => ({
  not: false,
  any: false,
  self: false,
  ranges: [],
  macs: [],
  names: [],
  below: true,
  ...parts,
})
export const ANY = side({ any: true })

/** A rule of a list that is asked from the top. */
export interface Asked {
  action: string
  family: 'ipv4' | 'ipv6' | null
  from: Side
  to: Side
  protocol: string | null
  /** "80", "8000-8010". */
  ports: string[] | null
  types: string[] | null
}

const meets = (end: Side, packet: Packet, source: boolean): boolean => {
  const address = source ? packet.from : packet.to
  const found =
    end.any ||
    (end.self && !source && packet.toRouter === true) ||
    (source && packet.fromMac !== undefined && end.macs.includes(packet.fromMac)) ||
    (!source &&
      end.names.some((name) =>
        packet.names?.some((each) => each === name || (end.below && each.endsWith(`.${name}`))),
      )) ||
    inRanges(address, end.ranges)
  return found !== end.not
}

/** The first rule that a packet matches. */
export const firstMatch = <R extends Asked>(rules: readonly R[], packet: Packet): R | undefined =>
  rules.find(
    (rule) =>
      (rule.family === null || (rule.family === 'ipv6') === packet.from.includes(':')) &&
      (rule.protocol === null || rule.protocol === packet.protocol) &&
      (rule.types === null || rule.types.includes(`${packet.type}`)) &&
      (rule.ports === null ||
        rule.ports.some((range) => {
          const [from = '', to = from] = range.split('-')
          return Number(from) <= (packet.port ?? -1) && (packet.port ?? -1) <= Number(to)
        })) &&
      meets(rule.from, packet, true) &&
      meets(rule.to, packet, false),
  )

/** Lines that say something to the program. */
export const statements = (text: string): string[] =>
  text.split('\n').filter((line) => !/^\s*(#|$)/.test(line))

/** The domains of each set in a dnsmasq file, by what `key` takes from the end of its line. */
export function filled(conf: string, key: (target: string) => string): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const line of statements(conf)) {
    const [, option, domain = '', targets = ''] = /^(ipset|nftset)=\/([a-z0-9._-]+)\/(.+)$/.exec(line) ?? []
    if (option === undefined) {
      if (!/^host-record=[a-z0-9.-]+(,[0-9a-f.:]+)+$/.test(line))
        throw new Error(`not a line of ours: ${line}`)
      continue
    }
    for (const target of targets.split(','))
      found.set(key(target), [...(found.get(key(target)) ?? []), domain])
  }
  return found
}
