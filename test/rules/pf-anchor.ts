import type { Packet } from '../../rules/verdict.ts'
import { type Asked, firstMatch, type Side, side, statements } from './first-match.ts'
import type { Fate } from './router-probes.ts'

export interface PfRule extends Asked {
  direction: 'in' | 'out'
  tagged: boolean | null
}

const NAME = '[a-z][a-z0-9_]{0,30}'
const IF = '[A-Za-z0-9][\\w.@-]{0,14}'
const ADDRESS = '[0-9a-f.:]+(?:/\\d{1,3})?'
const LIST = (item: string) => `(?:${item}|\\{ ${item}(?:, ${item})* \\})`
const END = `(any|(?:! )?\\(self\\)|(?:! )?<${NAME}>|${LIST(ADDRESS)})`
const PORT = '\\d{1,5}(?::\\d{1,5})?'
const TABLE = new RegExp(`^table <(${NAME})> const \\{ (${ADDRESS}(?:, ${ADDRESS})*(?:, self)?) \\}$`)
const RULE = new RegExp(
  `^(pass|block return-rst|block return-icmp\\(13\\)|block return-icmp6\\(1\\)|block drop) (in|out) quick(?: on (?:! )?${IF})? (inet6?)` +
    `(?: proto (tcp|udp|icmp|icmp6|igmp))? from ${END} to (?:${END}|\\(${IF}\\))(?: port (${LIST(PORT)}))?(?: icmp6-type (${LIST('\\d{1,3}')}))?(?: allow-opts)?` +
    `( rdr-to [0-9a-f.:]+)?( tag ${NAME})?( ! tagged ${NAME}| tagged ${NAME})?$`,
)
const TRANSLATION = new RegExp(
  `^(?:match out on ${IF} inet6? from ${LIST(ADDRESS)} to ${LIST(ADDRESS)} nat-to \\(${IF}\\)` +
    `|nat on ${IF} inet6? from ${LIST(ADDRESS)} to ${LIST(ADDRESS)} -> \\(${IF}\\)` +
    `|rdr(?: on ${IF})? inet6? proto (?:tcp|udp) from (?:any|${LIST(ADDRESS)}) to (?:any|\\(${IF}\\)) port ${LIST(PORT)} -> [0-9a-f.:]+)$`,
)

const items = (text: string): string[] => text.replace(/[{}]/g, '').trim().split(/,\s*/)

/** Reads an anchor; throws on a line that the grammar does not have, and on tables that nobody made. */
export function readAnchor(
  text: string,
  tables: Map<string, string[]>,
): { rules: PfRule[]; translations: string[] } {
  const fixed = new Map<string, string[]>()
  const rules: PfRule[] = []
  const translations: string[] = []
  const end = (written = 'any'): Side => {
    if (written === 'any') return side({ any: true })
    const not = written.startsWith('! ')
    const what = written.replace('! ', '')
    if (what === '(self)') return side({ not, self: true })
    const name = /^<(.+)>$/.exec(what)?.[1]
    if (name === undefined) return side({ ranges: items(what) })
    const known = fixed.get(name)
    if (known !== undefined)
      return side({ not, ranges: known.filter((each) => each !== 'self'), self: known.includes('self') })
    const names = tables.get(name)
    if (names === undefined) throw new Error(`no table ${name}`)
    return side({ not, names })
  }
  for (const line of statements(text)) {
    const table = TABLE.exec(line)
    if (table !== null) {
      fixed.set(table[1] ?? '', items(table[2] ?? ''))
      continue
    }
    if (TRANSLATION.test(line)) {
      translations.push(line)
      continue
    }
    const found = RULE.exec(line)
    if (found === null) throw new Error(`not in the grammar: ${line}`)
    const [, action = '', direction, family, protocol, from, to, ports, types, rdr, , tagged] = found
    if (rdr !== undefined) {
      translations.push(line)
      continue
    }
    if (action === 'block return-rst' && protocol !== 'tcp') throw new Error(`a reset without TCP: ${line}`)
    if (action.includes('icmp(') && family !== 'inet') throw new Error(`ICMP of the other family: ${line}`)
    if (action.includes('icmp6(') && family !== 'inet6') throw new Error(`ICMP of the other family: ${line}`)
    rules.push({
      action: action.startsWith('block') ? 'refuse' : 'accept',
      direction: direction === 'out' ? 'out' : 'in',
      family: family === 'inet6' ? 'ipv6' : 'ipv4',
      from: end(from),
      to: end(to),
      protocol: protocol === undefined ? null : protocol === 'icmp6' ? 'icmpv6' : protocol,
      ports: ports === undefined ? null : items(ports).map((port) => port.replace(':', '-')),
      types: types === undefined ? null : items(types),
      tagged: tagged === undefined ? null : !tagged.includes('!'),
    })
  }
  return { rules, translations }
}

/** What becomes of a packet that comes in and, where it is forwarded, goes out. */
export function fateOf(rules: readonly PfRule[], packet: Packet): Fate {
  const into = firstMatch(
    rules.filter(({ direction }) => direction === 'in'),
    packet,
  )
  if (into?.action === 'refuse') return 'refuse'
  if (packet.toRouter) return into === undefined ? 'left' : 'accept'
  const out = firstMatch(
    rules.filter(
      ({ direction, tagged }) => direction === 'out' && (tagged === null || tagged === (into !== undefined)),
    ),
    packet,
  )
  if (out?.action === 'refuse') return 'refuse'
  return into === undefined ? 'left' : 'accept'
}
