import type { Packet } from '../../rules/verdict.ts'
import { ANY, type Asked, firstMatch, side, statements } from './first-match.ts'
import type { Fate } from './router-probes.ts'

const ADDRESS = '[0-9a-f.:]+(?:/\\d{1,3})?'
const MAC = '(?:[0-9a-f]{2}:){5}[0-9a-f]{2}'
const PORT = '\\d{1,5}(?:-\\d{1,5})?'
const IF = '[A-Za-z0-9][\\w.@-]{0,14}'
const LIST = '@[a-z][a-z0-9_]*'
const many = (item: string) => `${item}(?: ${item})*`
const END = (side: string) => `(?:${side} (${LIST}|${many(`-${ADDRESS}`)}|${many(ADDRESS)}) )?`
/** One order of the words that foomuuri takes in any: what, family, source, destination, interfaces, zones, statement. */
const RULE = new RegExp(
  `^  (?:((?:tcp|udp)(?: ${many(PORT)})?|icmp|icmpv6(?: ${many('\\d{1,3}')})?|protocol igmp) )?(?:(ipv4|ipv6) )?` +
    `${END('saddr')}(?:mac_saddr (${many(MAC)}) )?${END('daddr')}(?:iifname ${IF} )?(?:oifname ${IF} )?(szone -localhost dzone -localhost )?` +
    `(accept|drop|reject|nft "reject with tcp reset")(?: log "netneeds [a-z0-9-]+:"(?: log_level "group \\d{1,5}")?)?$`,
)
const DNAT = new RegExp(
  `^  (?:tcp|udp) ${many(PORT)}(?: ipv[46])?(?: saddr ${many(ADDRESS)}| mac_saddr ${many(MAC)})?(?: iifname ${IF})? dnat [0-9a-f.:]+$`,
)
const SNAT = new RegExp(`^  saddr ${many(ADDRESS)} daddr ${many(ADDRESS)} masquerade$`)

export interface Foomuuri {
  forward: Asked[]
  input: Asked[]
  dnat: string[]
  snat: string[]
}

/** Reads a file; throws on a line that the grammar does not have, and on an iplist that is not made. */
export function readFile(text: string, filled: Map<string, string[]>): Foomuuri {
  const found: Foomuuri = { forward: [], input: [], dnat: [], snat: [] }
  const lists = new Set<string>()
  let section: string | null = null
  const end = (text: string | undefined) => {
    if (text === undefined) return ANY
    if (text.startsWith('@')) {
      const names = lists.has(text) ? filled.get(text.slice(1)) : undefined
      if (names === undefined) throw new Error(`no iplist ${text}`)
      return side({ names })
    }
    const words = text.split(' ')
    return words[0]?.startsWith('-')
      ? side({ not: true, ranges: words.map((word) => word.slice(1)) })
      : side({ ranges: words })
  }
  for (const line of statements(text)) {
    if (line.includes('$(') || line.endsWith('\\')) throw new Error(`a command or a joined line: ${line}`)
    const opened = /^(iplist|any-any|any-localhost|dnat|snat) \{$/.exec(line)?.[1]
    if (opened !== undefined && section === null) section = opened
    else if (line === '}' && section !== null) section = null
    else if (section === 'iplist' && new RegExp(`^  ${LIST} element_timeout=\\d+h$`).test(line))
      lists.add(line.trim().split(' ')[0] ?? '')
    else if (section === 'dnat' && DNAT.test(line)) found.dnat.push(line)
    else if (section === 'snat' && SNAT.test(line)) found.snat.push(line)
    else if (section === 'any-any' || section === 'any-localhost') {
      const rule = RULE.exec(line)
      if (rule === null) throw new Error(`not in the grammar: ${line}`)
      const [, what = '', family, from, macs, to, zones, statement = ''] = rule
      if ((section === 'any-any') !== (zones !== undefined)) throw new Error(`zones are wrong: ${line}`)
      const [protocol = '', ...numbers] = what.replace('protocol ', '').split(' ')
      if (statement.startsWith('nft') && protocol !== 'tcp') throw new Error(`a reset without TCP: ${line}`)
      const addresses = [from, to].find((each) => each !== undefined && !each.startsWith('@'))
      found[section === 'any-any' ? 'forward' : 'input'].push({
        action: statement === 'accept' ? 'accept' : 'refuse',
        family:
          family === 'ipv4' || family === 'ipv6'
            ? family
            : addresses === undefined
              ? null
              : addresses.includes(':')
                ? 'ipv6'
                : 'ipv4',
        from: macs === undefined ? end(from) : side({ macs: macs.split(' ') }),
        to: end(to),
        protocol: protocol === '' ? null : protocol,
        ports: (protocol === 'tcp' || protocol === 'udp') && numbers.length > 0 ? numbers : null,
        types: protocol === 'icmpv6' && numbers.length > 0 ? numbers : null,
      })
    } else throw new Error(`not in the grammar: ${line}`)
  }
  if (section !== null) throw new Error(`open section ${section}`)
  return found
}

/** Rules about ICMP are asked first (docs/config/section/zonezone.md). */
export function fateOf(read: Foomuuri, host: boolean, packet: Packet): Fate {
  const rules = read[host || packet.toRouter ? 'input' : 'forward']
  const icmp = rules.filter(({ protocol }) => protocol?.startsWith('icmp'))
  const found = firstMatch([...icmp, ...rules.filter((rule) => !icmp.includes(rule))], packet)
  return found === undefined ? 'left' : found.action === 'accept' ? 'accept' : 'refuse'
}
