import type { Packet } from '../../rules/verdict.ts'
import { type Fate, inRanges } from './router-probes.ts'

/** A line of a rule file, taken apart. */
export interface Parsed {
  action: string
  protocol: string
  from: string
  fromPort: string
  to: string
  toPort: string
  /** Options without msg, sid and rev. */
  options: string[]
  msg: string
  sid: number
}

const ADDRESS = '[0-9a-f.:]+(?:/\\d{1,3})?'
const ADDRESSES = `any|!?\\[${ADDRESS}(?:,${ADDRESS})*\\]`
const PORT = '\\d{1,5}(?::\\d{1,5})?'
const PORTS = `any|!?(?:${PORT}|\\[${PORT}(?:,${PORT})*\\])`

/** The lines one engine takes: its actions and protocols, how its options stand, and which there are. */
export interface Language {
  actions: string[]
  protocols: string[]
  options: RegExp[]
  /** What stands inside of the brackets. */
  open: string
  close: string
}

export const SURICATA: Language = {
  actions: ['pass', 'reject', 'rejectboth', 'drop', 'alert'],
  protocols: ['tcp', 'udp', 'icmp', 'ip', 'tls', 'http', 'dns'],
  options: [
    /^flow:to_server(,established)?$/,
    /^(tls\.sni|http\.host|http\.header_names|dns\.query|startswith|endswith|nocase|noalert)$/,
    /^content:!"\|0d 0a\|Host\|0d 0a\|"$/,
    /^flowbits:(set|isnotset),[a-z][a-z0-9_.-]{0,80}$/,
    /^stream_size:either,>,4096$/,
    /^content:"\.?[a-z0-9_.-]+"$/,
    /^bsize:>0$/,
    /^app-layer-protocol:!(tls|http|dns)$/,
    /^ssl_state:client_hello$/,
    /^ip_proto:!?\d+$/,
    /^itype:(129<>137|132<>137|143|3|10<>13|0<>5)$/,
  ],
  open: '(',
  close: ')',
}

export const SNORT: Language = {
  actions: ['pass', 'reject', 'drop'],
  protocols: ['tcp', 'udp', 'icmp', 'ip'],
  options: [
    /^flow:to_server$/,
    /^content:"(\|[0-3][0-9a-f]\|[a-z0-9_-]{1,63})+\|00\|", offset (12|14), depth \d{1,3}, nocase$/,
    /^ip_proto:!?\d+$/,
    /^itype:(129<>137|132<>137|143|3|10<>13|0<>5)$/,
  ],
  open: '( ',
  close: ' )',
}

/** Reads a rule file; throws on a line the language does not have, and on an id that comes twice. */
export function parseRules(text: string, language: Language): Parsed[] {
  const found: Parsed[] = []
  const ids = new Set<number>()
  for (const line of text.split('\n')) {
    if (line === '') continue
    if (line.startsWith('#')) {
      if (!line.startsWith('#:')) throw new Error(`a comment that could be a rule: ${line}`)
      if (line.endsWith('\\') || line.length > 4000) throw new Error(`a comment that is read on: ${line}`)
      continue
    }
    const shape = new RegExp(
      `^(\\w+) (\\w+) (${ADDRESSES}) (${PORTS}) -> (${ADDRESSES}) (${PORTS}) \\${language.open}(.*)\\${language.close.trim()}$`,
    )
    const match = shape.exec(line)
    if (match === null) throw new Error(`not a rule: ${line}`)
    const [, action = '', protocol = '', from = '', fromPort = '', to = '', toPort = '', inner = ''] = match
    const body = inner.trim()
    if (!body.endsWith(';')) throw new Error(`the last option is open: ${line}`)
    if (!language.actions.includes(action)) throw new Error(`no such action: ${line}`)
    if (!language.protocols.includes(protocol)) throw new Error(`no such protocol: ${line}`)
    for (const list of [fromPort, toPort])
      for (const port of list.match(/\d+/g) ?? [])
        if (Number(port) > 65535) throw new Error(`no such port: ${line}`)
    const options = body.slice(0, -1).split('; ')
    const [first = '', ...rest] = options
    const msg = /^msg:"([A-Za-z0-9 ._:/@+-]*)"$/.exec(first)?.[1]
    const rev = rest.pop()
    const sid = /^sid:(\d+)$/.exec(rest.pop() ?? '')?.[1]
    if (msg === undefined || rev !== 'rev:1' || sid === undefined)
      throw new Error(`without msg, sid or rev: ${line}`)
    for (const option of rest)
      if (!language.options.some((each) => each.test(option)))
        throw new Error(`no such option: ${option} in ${line}`)
    if ((action === 'alert') !== rest.includes('noalert')) throw new Error(`alerts are for marks: ${line}`)
    if (rest.some((option) => option.startsWith('ip_proto')) && protocol !== 'ip')
      throw new Error(`ip_proto goes with ip alone: ${line}`)
    if (ids.has(Number(sid)) || Number(sid) < 1 || Number(sid) > 4_294_967_295)
      throw new Error(`sid: ${line}`)
    ids.add(Number(sid))
    found.push({ action, protocol, from, fromPort, to, toPort, options: rest, msg, sid: Number(sid) })
  }
  return found
}

const NUMBER = { tcp: 6, udp: 17, icmp: 1, icmpv6: 58, igmp: 2 } as const

function inList(address: string, list: string): boolean {
  if (list === 'any') return true
  const found = inRanges(address, list.replace(/^!?\[|\]$/g, '').split(','))
  return list.startsWith('!') ? !found : found
}

function inPorts(port: number | undefined, list: string): boolean {
  if (list === 'any') return true
  const found = list
    .replace(/^!?\[?|\]$/g, '')
    .split(',')
    .some((each) => {
      const [from = '', to = from] = each.split(':')
      return port !== undefined && Number(from) <= port && port <= Number(to)
    })
  return list.startsWith('!') ? !found : found
}

const LAYER: Record<string, string> = { tls: 'tcp', http: 'tcp' }

/** "3" is that type; the ends of "10<>13" are not part of it. */
const ofType = (type: number | undefined, from: number, to: string | undefined): boolean =>
  type !== undefined && (to === undefined ? type === from : from < type && type < Number(to))

/** Whether a signature is about a packet that opens a connection, whose protocol says the packet's names. */
function matches(rule: Parsed, packet: Packet): boolean {
  const transport = LAYER[rule.protocol] ?? rule.protocol
  const protocol = packet.protocol === 'icmpv6' ? 'icmp' : packet.protocol
  if (transport !== 'ip' && transport !== protocol) return false
  if (rule.action === 'alert' || rule.options.some((option) => option.startsWith('stream_size'))) return false
  for (const option of rule.options) {
    const number = /^ip_proto:(!?)(\d+)$/.exec(option)
    if (number !== null && (NUMBER[packet.protocol] === Number(number[2])) === (number[1] === '!'))
      return false
    const type = /^itype:(\d+)(?:<>(\d+))?$/.exec(option)
    if (type !== null && !ofType(packet.type, Number(type[1]), type[2])) return false
  }
  const content = rule.options.find((option) => option.startsWith('content:"'))
  if (content !== undefined) {
    const name = content.slice('content:"'.length, -1)
    const whole = rule.options.includes('startswith')
    if (!(packet.names ?? []).some((each) => (whole ? each === name : each.endsWith(name)))) return false
  }
  return inList(packet.from, rule.from) && inList(packet.to, rule.to) && inPorts(packet.port, rule.toPort)
}

/** What the signatures do with a packet: pass goes before any refusal. */
export function fateOf(rules: readonly Parsed[], packet: Packet): Fate {
  const hits = rules.filter((rule) => matches(rule, packet))
  if (hits.some(({ action }) => action === 'pass')) return 'accept'
  return hits.length > 0 ? 'refuse' : 'left'
}
