import type { Packet } from '../../rules/verdict.ts'
import { ANY, type Asked, firstMatch, type Side, side, statements } from './first-match.ts'
import type { Fate } from './router-probes.ts'

const NAME = '[a-z][a-z0-9_]{0,30}'
const ADDRESS = '[0-9a-f.:]+(?:/\\d{1,3})?'
const PORTS = '\\d{1,5}(?:-\\d{1,5})?(?:,\\d{1,5}(?:-\\d{1,5})?)*'
const IF = '(?:!lo|[a-z]+\\d*[\\w.@-]*)'
const END = `(?:address ${ADDRESS}|mac-address (?:[0-9a-f]{2}:){5}[0-9a-f]{2}|group (?:network-group !?|domain-group |mac-group )${NAME})`

/** Paths of VyOS 1.4 (vyos-1x, sagitta, interface-definitions/firewall.xml.in) that a rule of ours has. */
const RULE = [
  'action (?:accept|reject|drop|jump)',
  `jump-target ${NAME}`,
  "description '[A-Za-z0-9 ._:/@+-]*'",
  `inbound-interface name ${IF}`,
  `outbound-interface name ${IF}`,
  `source ${END}`,
  `destination ${END}`,
  `destination port ${PORTS}`,
  'protocol (?:tcp|udp|icmp|ipv6-icmp|igmp)',
  'icmpv6 type \\d{1,3}',
  'state (?:established|related)',
].join('|')
const GROUP = [
  `group network-group (${NAME}) network \\d[\\d.]+/\\d{1,2}`,
  `group ipv6-network-group (${NAME}) network [0-9a-f:]+/\\d{1,3}`,
  `group domain-group (${NAME}) address [a-z0-9][-.a-z0-9]*`,
  `group mac-group (${NAME}) mac-address (?:[0-9a-f]{2}:){5}[0-9a-f]{2}`,
].join('|')
const PLACE = `ipv[46] (?:name ${NAME}|forward filter|input filter)`
const SET = new RegExp(
  `^set firewall (?:${GROUP}|${PLACE} (?:default-action return|rule [1-9]\\d{0,5} (?:${RULE})))$`,
)
const DELETE = new RegExp(
  `^delete firewall (?:ipv[46] name ${NAME}(?: rule [1-9]\\d{0,5})?|group (?:ipv6-)?(?:network|domain|mac)-group ${NAME})$`,
)

interface VyosRule extends Asked {
  jump: string | null
  state: boolean
}
export interface Config {
  /** Chains by "ipv4 name X" and "ipv4 forward filter"; rules in the order of their numbers. */
  chains: Map<string, VyosRule[]>
}

/** Reads a script as VyOS would; throws on a line that the grammar does not have and on what commit refuses. */
export function readConfig(text: string): Config {
  const lines = statements(text)
  const [source, configure, ...rest] = lines
  if (source !== 'source /opt/vyatta/etc/functions/script-template' || configure !== 'configure')
    throw new Error('not a script for vbash')
  if (rest.splice(-2).join() !== 'commit,exit') throw new Error('nothing is committed')
  const groups = new Map<string, string[]>()
  const tree = new Map<string, Map<number, string[]>>()
  for (const line of rest) {
    if (DELETE.test(line)) continue
    if (!SET.test(line)) throw new Error(`not in the grammar: ${line}`)
    const group = /^set firewall group (\S+ \S+) \S+ (\S+)$/.exec(line)
    if (group !== null) {
      const [, name = '', member = ''] = group
      groups.set(name, [...(groups.get(name) ?? []), member])
      continue
    }
    const [, place = '', number, words = ''] =
      /^set firewall (ipv[46] (?:name \S+|\w+ filter)) (?:default-action|rule (\d+)) (.*)$/.exec(line) ?? []
    const rules = tree.get(place) ?? new Map<number, string[]>()
    tree.set(place, rules)
    if (number !== undefined) rules.set(Number(number), [...(rules.get(Number(number)) ?? []), words])
  }
  const chains = new Map<string, VyosRule[]>()
  for (const [place, rules] of tree) {
    const six = place.startsWith('ipv6')
    const read = (words: readonly string[]): VyosRule => {
      const value = (path: string) =>
        words.find((each) => each.startsWith(`${path} `))?.slice(path.length + 1)
      const end = (which: 'source' | 'destination'): Side => {
        const address = value(`${which} address`)
        const mac = value(`${which} mac-address`)
        const [kind = '', name = ''] = value(`${which} group`)?.split(' ') ?? []
        if (address !== undefined) return side({ ranges: [address] })
        if (mac !== undefined) return side({ macs: [mac] })
        if (kind === '') return ANY
        const key = `${six && kind === 'network-group' ? 'ipv6-' : ''}${kind} ${name.replace('!', '')}`
        const members = groups.get(key)
        if (members === undefined) throw new Error(`no group ${key}`)
        if (kind === 'domain-group') return side({ names: members, below: false })
        return kind === 'mac-group'
          ? side({ macs: members })
          : side({ ranges: members, not: name.startsWith('!') })
      }
      const action = value('action')
      const jump = value('jump-target') ?? null
      if (action === undefined || (action === 'jump') !== (jump !== null))
        throw new Error(`no action: ${words.join()}`)
      const protocol = value('protocol') ?? null
      const ports = value('destination port')
      if (ports !== undefined && protocol !== 'tcp' && protocol !== 'udp')
        throw new Error('a port without protocol')
      if (protocol === (six ? 'icmp' : 'ipv6-icmp')) throw new Error('ICMP of the other family')
      const type = value('icmpv6 type')
      return {
        action,
        jump,
        state: value('state') !== undefined,
        family: six ? 'ipv6' : 'ipv4',
        from: end('source'),
        to: end('destination'),
        protocol: protocol === 'ipv6-icmp' ? 'icmpv6' : protocol,
        ports: ports?.split(',') ?? null,
        types: type === undefined ? null : [type],
      }
    }
    const sorted = [...rules].sort(([a], [b]) => a - b)
    chains.set(
      place,
      sorted.map(([, words]) => read(words)),
    )
  }
  for (const [place, rules] of chains)
    for (const { jump } of rules)
      if (jump !== null && !chains.has(`${place.slice(0, 4)} name ${jump}`))
        throw new Error(`no chain ${jump}`)
  return { chains }
}

/** What becomes of a packet that opens a connection. */
export function fateOf({ chains }: Config, host: boolean, packet: Packet): Fate {
  const family = packet.from.includes(':') ? 'ipv6' : 'ipv4'
  const through = (place: string): Fate => {
    let rules = (chains.get(place) ?? []).filter(({ state }) => !state)
    for (;;) {
      const found = firstMatch(rules, packet)
      if (found === undefined) return 'left'
      if (found.jump === null) return found.action === 'accept' ? 'accept' : 'refuse'
      const fate = through(`${family} name ${found.jump}`)
      if (fate !== 'left') return fate
      rules = rules.slice(rules.indexOf(found) + 1)
    }
  }
  return through(`${family} ${host || packet.toRouter ? 'input' : 'forward'} filter`)
}
