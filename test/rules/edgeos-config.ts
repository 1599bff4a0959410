import type { Packet } from '../../rules/verdict.ts'
import { ANY, type Asked, firstMatch, type Side, side, statements } from './first-match.ts'
import type { Fate } from './router-probes.ts'

const NAME = '[a-z][a-z0-9_]{0,27}'
const GROUP = '[a-z][a-z0-9_]{0,30}'
const FOUR = '\\d{1,3}(?:\\.\\d{1,3}){3}(?:/\\d{1,2})?'
const SIX = '[0-9a-f]{0,4}:[0-9a-f:]*(?:/\\d{1,3})?'
const MAC = '(?:[0-9a-f]{2}:){5}[0-9a-f]{2}'
const PORT = '\\d{1,5}(?:-\\d{1,5})?'
const HOST = '[a-z0-9][-a-z0-9]*(?:\\.[a-z0-9][-a-z0-9]*)+'
const OPTION = `service dns forwarding options ipset=/(${HOST})/(${GROUP})`

/** Words behind "rule N" in vyatta-cfg-firewall (templates/firewall/name and ipv6-name), those that we write. */
const words = (address: string, icmp: string): string =>
  [
    'action (?:accept|reject|drop)',
    "description '[A-Za-z0-9._:/@+-]*'",
    `(?:source|destination) address (?:${address})`,
    `source mac-address ${MAC}`,
    `protocol (?:all|tcp|udp|${icmp})`,
    `destination port ${PORT}(?:,${PORT}){0,14}`,
    'state (?:established|related) enable',
  ].join('|')
const IN_FOUR = `${words(FOUR, 'icmp|igmp')}|(?:source|destination) group (?:network|address)-group ${GROUP}`
const IN_SIX = `${words(SIX, 'icmpv6')}|icmpv6 type \\d{1,3}`
const NUMBER = '[1-9]\\d{0,3}'
const SET = new RegExp(
  `^set (?:firewall (?:name ${NAME} (?:default-action accept|rule ${NUMBER} (?:${IN_FOUR}))` +
    `|ipv6-name ${NAME} (?:default-action accept|rule ${NUMBER} (?:${IN_SIX}))` +
    `|group (?:network-group ${GROUP} network \\d{1,3}(?:\\.\\d{1,3}){3}/[1-9]\\d?|address-group ${GROUP}))|${OPTION})$`,
)
const DELETE = new RegExp(
  `^delete (?:firewall (?:(?:ipv6-)?name ${NAME}|group (?:network|address)-group ${GROUP})|${OPTION})$`,
)
const ATTACH = new RegExp(
  `^set interfaces (?:ethernet eth|switch switch|bonding bond|bridge br)\\d{1,3}(?: vif [1-9]\\d{0,3})? firewall (?:in|out|local) (?:ipv6-)?name ${NAME}$`,
)
const WRAPPER = '/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper '

interface EdgeRule extends Asked {
  state: boolean
}
/** Rule sets by "name X" and "ipv6-name X"; rules in the order of their numbers. */
export type Config = Map<string, EdgeRule[]>

const commands = (text: string): string[] => {
  const lines = statements(text).map((line) => {
    if (!line.startsWith(WRAPPER)) throw new Error(`not a command of the wrapper: ${line}`)
    return line.slice(WRAPPER.length)
  })
  if (lines.shift() !== 'begin' || lines.splice(-2).join() !== 'commit,end')
    throw new Error('no session that is committed')
  return lines
}

/** The file that ties rule sets to an interface: direction and rule set; throws on anything else. */
export function readAttach(text: string): string[] {
  return commands(text).map((line) => {
    if (!ATTACH.test(line)) throw new Error(`not in the grammar: ${line}`)
    return line.replace(/^.* firewall /, '')
  })
}

/** Reads a script as EdgeOS would; throws on a line that the grammar does not have and on what commit refuses. */
export function readConfig(text: string): Config {
  const groups = new Map<string, string[]>()
  const followed: [string, string][] = []
  const tree = new Map<string, Map<number, string[]>>()
  for (const line of commands(text)) {
    if (DELETE.test(line)) continue
    if (!SET.test(line)) throw new Error(`not in the grammar: ${line}`)
    const [, kind, group = '', network] =
      /^set firewall group (network|address)-group (\S+)(?: network (\S+))?$/.exec(line) ?? []
    if (kind !== undefined) {
      const key = `${kind} ${group}`
      groups.set(key, [...(groups.get(key) ?? []), ...(network === undefined ? [] : [network])])
      continue
    }
    const [, domain, into = ''] = new RegExp(`^set ${OPTION}$`).exec(line) ?? []
    if (domain !== undefined) {
      followed.push([into, domain])
      continue
    }
    const [, place = '', number, what = ''] =
      /^set firewall ((?:ipv6-)?name \S+) (?:default-action|rule (\d+)) (.*)$/.exec(line) ?? []
    const rules = tree.get(place) ?? new Map<number, string[]>()
    tree.set(place, rules)
    if (number !== undefined) rules.set(Number(number), [...(rules.get(Number(number)) ?? []), what])
  }
  for (const [into, domain] of followed) {
    const members = groups.get(`address ${into}`)
    if (members === undefined) throw new Error(`no group ${into}`)
    members.push(domain)
  }
  const read = (six: boolean, rule: readonly string[]): EdgeRule => {
    const value = (path: string) => {
      const found = rule.filter((each) => each.startsWith(`${path} `))
      if (found.length > 1) throw new Error(`twice: ${path}`)
      return found[0]?.slice(path.length + 1)
    }
    const end = (which: 'source' | 'destination'): Side => {
      const address = value(`${which} address`)
      const mac = value(`${which} mac-address`)
      const [kind, name = ''] = value(`${which} group`)?.split(' ') ?? []
      if ([address, mac, kind].filter((each) => each !== undefined).length > 1)
        throw new Error(`mixed: ${rule.join()}`)
      if (address !== undefined) return side({ ranges: [address] })
      if (mac !== undefined) return side({ macs: [mac] })
      if (kind === undefined) return ANY
      const members = groups.get(`${kind.replace('-group', '')} ${name}`)
      if (members === undefined) throw new Error(`no group ${name}`)
      return kind === 'address-group' ? side({ names: members }) : side({ ranges: members })
    }
    const action = value('action')
    if (action === undefined) throw new Error(`no action: ${rule.join()}`)
    const protocol = value('protocol') ?? 'all'
    const ports = value('destination port')?.split(',') ?? null
    if (ports !== null && protocol !== 'tcp' && protocol !== 'udp') throw new Error('a port without protocol')
    if (ports !== null && ports.reduce((sum, port) => sum + (port.includes('-') ? 2 : 1), 0) > 15)
      throw new Error('more than 15 ports')
    const type = value('icmpv6 type')
    if (type !== undefined && protocol !== 'icmpv6') throw new Error('a type without ICMPv6')
    return {
      action,
      state: rule.some((each) => each.startsWith('state ')),
      family: six ? 'ipv6' : 'ipv4',
      from: end('source'),
      to: end('destination'),
      protocol: protocol === 'all' ? null : protocol,
      ports,
      types: type === undefined ? null : [type],
    }
  }
  return new Map(
    [...tree].map(([place, rules]) => [
      place,
      [...rules].sort(([a], [b]) => a - b).map(([, rule]) => read(place.startsWith('ipv6'), rule)),
    ]),
  )
}

/** What becomes of a packet that opens a connection, by the rule set that ends in f (in and out) or l (local). */
export function fateOf(config: Config, packet: Packet): Fate {
  const six = packet.from.includes(':')
  const ending = `_${packet.toRouter ? 'l' : 'f'}${six ? '6' : ''}`
  const rules = [...config].find(
    ([place]) => place.startsWith(six ? 'ipv6-name ' : 'name ') && place.endsWith(ending),
  )?.[1]
  const found = firstMatch(
    (rules ?? []).filter(({ state }) => !state),
    packet,
  )
  return found === undefined ? 'left' : found.action === 'accept' ? 'accept' : 'refuse'
}
