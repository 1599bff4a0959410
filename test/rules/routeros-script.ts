import type { Packet } from '../../rules/verdict.ts'
import { type Fate, inRanges } from './router-probes.ts'

/** Lines that do something. */
export const statements = (text: string): string[] =>
  text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))

/** An item of a menu, as `add` made it. */
export interface Item {
  menu: string
  properties: Record<string, string>
  first: boolean
}

/** Words of a line as RouterOS splits them: quotes with escapes, brackets with what is in them as one word. */
function words(line: string): string[] {
  const found: string[] = []
  let word = ''
  let depth = 0
  for (let i = 0; i < line.length; i++) {
    const sign = line.charAt(i)
    if (sign === '"') {
      const end = /^"((?:[^"\\$]|\\["\\nrt$?])*)"/.exec(line.slice(i))
      if (end === null) throw new Error(`open or unescaped string: ${line}`)
      word += end[0]
      i += end[0].length - 1
    } else if (sign === ' ' && depth === 0) {
      if (word !== '') found.push(word)
      word = ''
    } else {
      if ('([{'.includes(sign)) depth++
      if (')]}'.includes(sign) && --depth < 0) throw new Error(`unbalanced: ${line}`)
      if (/[;$`\\#|]/.test(sign)) throw new Error(`unquoted ${sign}: ${line}`)
      word += sign
    }
  }
  if (depth !== 0) throw new Error(`unbalanced: ${line}`)
  return word === '' ? found : [...found, word]
}

const MENU = /^\/ip(v6)? firewall (address-list|filter|nat)$|^\/ip dns static$/
const V4 = '\\d{1,3}(\\.\\d{1,3}){3}(/\\d{1,2})?'
const PORTS = /^\d+(-\d+)?(,\d+(-\d+)?)*$/
const NAME = /^!?[a-z0-9-]{1,63}$/
// Properties and values of the manual: Filter, NAT, Address-lists, DNS.
const VALUES: Record<string, RegExp> = {
  chain: NAME,
  action: /^(accept|drop|reject|log|jump|redirect|masquerade|dst-nat)$/,
  'jump-target': NAME,
  'reject-with': /^(tcp-reset|icmp-admin-prohibited)$/,
  protocol: /^(tcp|udp|icmp|icmpv6|igmp)$/,
  'dst-port': PORTS,
  'to-ports': PORTS,
  'icmp-options': /^\d+:0-255$/,
  limit: /^\d+\/1m,\d+:packet$/,
  'log-prefix': /^"netneeds [a-z0-9-]{1,20}:"$/,
  'connection-state': /^established,related$/,
  'connection-nat-state': /^dstnat$/,
  'src-mac-address': /^([0-9A-F]{2}:){5}[0-9A-F]{2}$/,
  'src-address-list': NAME,
  'dst-address-list': NAME,
  'src-address': new RegExp(`^(${V4}|[0-9a-f:]+(/\\d+)?)$`),
  'dst-address': new RegExp(`^(${V4}|[0-9a-f:]+(/\\d+)?)$`),
  'to-addresses': new RegExp(`^${V4}$`),
  'dst-address-type': /^local$/,
  'in-interface': /^[A-Za-z0-9][\w.@-]{0,14}$/,
  'out-interface': /^[A-Za-z0-9][\w.@-]{0,14}$/,
  disabled: /^yes$/,
  list: NAME,
  address: /^[A-Za-z0-9_.:/-]+$/,
  name: /^[a-z0-9_.-]+$/,
  type: /^(FWD|A|AAAA)$/,
  'match-subdomain': /^yes$/,
  'address-list': NAME,
}

/** Runs a script; throws on a line the grammar does not have. */
export function run(text: string, before: Item[] = []): Item[] {
  let items = before
  for (const whole of statements(text)) {
    if (whole === '/ip dns cache flush') continue
    const guarded =
      /^:if \(\[:len \[(\/ip dns static) find where (name=\S+) and (type=\w+)\]\] = 0\) do=\{ (.*) \}$/.exec(
        whole,
      )
    const line = guarded?.[4] ?? whole
    const removal =
      /^(\/\S+ .*) remove \[find where dynamic=no and comment~"\^([a-z0-9_]+ [a-z0-9_]+: )"\]$/.exec(line)
    if (removal !== null) {
      if (!MENU.test(removal[1] ?? '')) throw new Error(`no such menu: ${line}`)
      items = items.filter(
        ({ menu, properties }) => menu !== removal[1] || !properties.comment?.startsWith(removal[2] ?? ' '),
      )
      continue
    }
    const [parts, at] = [words(line), line.indexOf(' add ')]
    const menu = line.slice(0, at)
    if (at < 0 || !MENU.test(menu)) throw new Error(`no such menu: ${line}`)
    if ((menu === '/ip dns static') !== (guarded !== null))
      throw new Error(`a DNS entry is to be guarded: ${line}`)
    const properties: Record<string, string> = {}
    for (const part of parts.slice(menu.split(' ').length + 1)) {
      const [, key = '', value = ''] = /^([a-z-]+)=(.+)$/.exec(part) ?? []
      if (key === 'comment') {
        if (!/^"[A-Za-z0-9 ._:/@+-]+"$/.test(value)) throw new Error(`not a plain comment: ${line}`)
        properties.comment = value.slice(1, -1)
      } else if (key === 'place-before') {
        if (value !== `([${menu} find where dynamic=no]->0)`) throw new Error(`no such place: ${line}`)
      } else if (VALUES[key]?.test(value) && properties[key] === undefined) properties[key] = value
      else throw new Error(`no such property or value: ${part} in ${line}`)
    }
    if (properties.comment === undefined) throw new Error(`without comment: ${line}`)
    if (
      guarded !== null &&
      items.some(
        (each) =>
          each.menu === menu &&
          `name=${each.properties.name}` === guarded[2] &&
          `type=${each.properties.type}` === guarded[3],
      )
    )
      continue
    const first = line.includes(' place-before=')
    if (first && !items.some((each) => each.menu === menu))
      throw new Error(`nothing to stand before: ${line}`)
    const item = { menu, properties, first }
    items = first ? [item, ...items] : [...items, item]
  }
  return items
}

/** What the filter does with a packet. */
export function fateOf(items: readonly Item[], host: boolean, packet: Packet): Fate {
  const six = packet.from.includes(':')
  const menu = (leaf: string) => `/ip${six ? 'v6' : ''} firewall ${leaf}`
  const inList = (address: string, text: string): boolean => {
    const list = text.replace('!', '')
    const entries = items
      .filter((each) => each.menu === menu('address-list') && each.properties.list === list)
      .map(({ properties }) => properties.address ?? '')
    const names = entries.filter((entry) => /[a-z]/.test(entry) && !entry.includes(':'))
    const wild = items
      .filter((each) => each.properties['address-list'] === list)
      .map(({ properties }) => properties.name ?? '')
    const named = packet.names?.some(
      (name) => names.includes(name) || wild.some((each) => name === each || name.endsWith(`.${each}`)),
    )
    const found =
      (named && address === packet.to) ||
      inRanges(
        address,
        entries.filter((entry) => !names.includes(entry)),
      )
    return text.startsWith('!') ? !found : found === true
  }
  const matches = ({ properties: p }: Item) =>
    p['connection-state'] === undefined &&
    p['connection-nat-state'] === undefined &&
    (p.protocol === undefined || p.protocol === packet.protocol) &&
    (p['dst-port'] === undefined ||
      p['dst-port'].split(',').some((range) => {
        const [from = '', to = from] = range.split('-')
        return Number(from) <= (packet.port ?? -1) && (packet.port ?? -1) <= Number(to)
      })) &&
    (p['icmp-options'] === undefined || p['icmp-options'].startsWith(`${packet.type}:`)) &&
    (p['src-mac-address'] === undefined || p['src-mac-address'].toLowerCase() === packet.fromMac) &&
    (p['src-address'] === undefined || inRanges(packet.from, [p['src-address']])) &&
    (p['src-address-list'] === undefined || inList(packet.from, p['src-address-list'])) &&
    (p['dst-address-list'] === undefined || inList(packet.to, p['dst-address-list']))
  const through = (chain: string): Fate => {
    for (const item of items) {
      if (item.menu !== menu('filter') || item.properties.chain !== chain || !matches(item)) continue
      const { action = 'accept', 'jump-target': target = '' } = item.properties
      if (action === 'log') continue
      const fate = action === 'jump' ? through(target) : action === 'accept' ? 'accept' : 'refuse'
      if (fate !== 'left') return fate
    }
    return 'left'
  }
  return through(host || packet.toRouter ? 'input' : 'forward')
}
