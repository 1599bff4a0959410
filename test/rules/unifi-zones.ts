import type { Policy } from '../../rules/policy.ts'
import type { Packet } from '../../rules/verdict.ts'
import { cidr, contains, MULTICAST, parseAddress } from '../../schema/address.ts'
import { type Fate, inRanges } from './router-probes.ts'

/** A block of the file: its kind, its labels, and its attributes; nested objects are maps again. */
export interface Block {
  kind: string
  labels: string[]
  body: Body
}
export type Value = string | number | boolean | { ref: string } | Value[] | Body
export interface Body {
  [name: string]: Value
}

const TOKEN =
  /\s+|#[^\n]*|"((?:[^"\\$%]|\\["\\]|\$\$(?=\{)|%%(?=\{)|[$%](?!\{))*)"|[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*|\d+|[{}[\]=,]/y

/** Reads the part of HCL that is emitted: blocks, attributes, strings without templates, lists, references. */
export function parseHcl(text: string): Block[] {
  const tokens: string[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex
    const match = TOKEN.exec(text)
    if (match === null) throw new Error(`not HCL: ${text.slice(at, at + 60)}`)
    if (!/^[\s#]/.test(match[0])) tokens.push(match[0])
  }
  let at = 0
  const take = (wanted?: string): string => {
    const token = tokens[at++]
    if (token === undefined || (wanted !== undefined && token !== wanted))
      throw new Error(`${token} instead of ${wanted}`)
    return token
  }
  const string = (token: string): string => JSON.parse(token.replace(/([$%])\1(?=\{)/g, '$1'))
  const value = (): Value => {
    const token = take()
    if (token.startsWith('"')) return string(token)
    if (/^\d+$/.test(token)) return Number(token)
    if (token === 'true' || token === 'false') return token === 'true'
    if (token === '{') return body()
    if (token === '[') {
      const list: Value[] = []
      while (tokens[at] !== ']') {
        list.push(value())
        if (tokens[at] === ',') at++
        else if (tokens[at] !== ']') throw new Error(`list: ${tokens[at]}`)
      }
      at++
      return list
    }
    if (token === 'string' || token.includes('.')) return { ref: token }
    throw new Error(`no value: ${token}`)
  }
  const body = (): Body => {
    const found: Body = {}
    while (tokens[at] !== '}') {
      const name = take()
      if (!/^[a-z_]+$/.test(name) || name in found) throw new Error(`no attribute, or twice: ${name}`)
      if (tokens[at] === '{') {
        at++
        found[name] = body()
        continue
      }
      take('=')
      found[name] = value()
    }
    at++
    return found
  }
  const blocks: Block[] = []
  while (at < tokens.length) {
    const kind = take()
    const labels: string[] = []
    while (tokens[at]?.startsWith('"')) labels.push(string(take()))
    take('{')
    blocks.push({ kind, labels, body: body() })
  }
  return blocks
}

/** Attributes of the provider's resources (docs/resources at 1.1.0), those in use with what their values may be. */
const is = (pattern: RegExp) => (value: Value) => typeof value === 'string' && pattern.test(value)
const ref = (pattern: RegExp) => (value: Value) =>
  typeof value === 'object' && 'ref' in value && pattern.test(String(value.ref))
const each = (check: (value: Value) => boolean) => (value: Value) =>
  Array.isArray(value) && value.length > 0 && value.every(check)
const TITLE = is(/^[A-Za-z0-9 ._:/@+-]{1,100}$/)
const ZONE = ref(/^var\.(device|internet|home|gateway)_zone_id$/)
const HOST = is(/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9][a-z0-9-]{0,61}[a-z0-9]$/)
const ADDRESS = (value: Value) => typeof value === 'string' && parseAddress(value) !== null
const SIDE: Record<string, (value: Value) => boolean> = {
  zone_id: ZONE,
  ips: each(ADDRESS),
  ip_group_id: ref(/^unifi_firewall_group\.\w+\.id$/),
}
const PORT = (value: Value) => typeof value === 'number' && value >= 1 && value <= 65535
const nested = (checks: Record<string, (value: Value) => boolean>) => (value: Value) =>
  typeof value === 'object' && !Array.isArray(value) && obeys(value as Body, checks)
const obeys = (body: Body, checks: Record<string, (value: Value) => boolean>): boolean =>
  Object.entries(body).every(([name, value]) => checks[name]?.(value) === true)

const RESOURCES: Record<string, { required: string[]; checks: Record<string, (value: Value) => boolean> }> = {
  unifi_firewall_zone_policy: {
    required: ['name', 'action', 'source', 'destination'],
    checks: {
      name: TITLE,
      description: TITLE,
      action: is(/^(ALLOW|BLOCK|REJECT)$/),
      protocol: is(/^(all|tcp|udp|icmp|icmpv6|igmp)$/),
      ip_version: is(/^(BOTH|IPV4|IPV6)$/),
      connection_state_type: is(/^CUSTOM$/),
      connection_states: each(is(/^(NEW|ESTABLISHED|RELATED)$/)),
      source: nested({ ...SIDE, macs: each(is(/^([0-9a-f]{2}:){5}[0-9a-f]{2}$/)) }),
      destination: nested({
        ...SIDE,
        web_domains: each(HOST),
        port: PORT,
        port_group_id: ref(/^unifi_firewall_group\.\w+\.id$/),
      }),
    },
  },
  unifi_firewall_zone_policy_order: {
    required: ['source_zone_id', 'destination_zone_id', 'before_predefined_ids'],
    checks: {
      source_zone_id: ZONE,
      destination_zone_id: ZONE,
      before_predefined_ids: each(ref(/^unifi_firewall_zone_policy\.\w+\.id$/)),
    },
  },
  unifi_firewall_group: {
    required: ['name', 'type', 'members'],
    checks: {
      name: TITLE,
      type: is(/^(address|ipv6-address|port)-group$/),
      members: each(is(/^[0-9a-f.:/]+$|^\d{1,5}(-\d{1,5})?$/)),
    },
  },
  unifi_port_forward: {
    required: ['name', 'dst_port', 'fwd_ip', 'fwd_port'],
    checks: {
      name: TITLE,
      protocol: is(/^(tcp|udp)$/),
      port_forward_interface: is(/^(wan|wan2|both)$/),
      dst_port: is(/^\d{1,5}(:\d{1,5})?$/),
      fwd_ip: is(/^\d{1,3}(\.\d{1,3}){3}$/),
      fwd_port: is(/^\d{1,5}(:\d{1,5})?$/),
    },
  },
  unifi_dns_record: {
    required: ['name', 'type', 'record'],
    checks: { name: HOST, type: is(/^(A|AAAA)$/), record: ADDRESS },
  },
}

/** Reads a file and checks it against the documentation of the provider; throws on anything that is not in it. */
export function checkUnifi(text: string): Block[] {
  const blocks = parseHcl(text)
  const known = new Set<string>()
  for (const { kind, labels, body } of blocks) {
    const [type = '', name = ''] = labels
    if (kind === 'terraform' || kind === 'variable') continue
    const schema = RESOURCES[type]
    if (kind !== 'resource' || schema === undefined) throw new Error(`no such block: ${kind} ${type}`)
    if (!/^[a-z][a-z0-9_]*$/.test(name) || known.has(`${type}.${name}`)) throw new Error(`name: ${name}`)
    known.add(`${type}.${name}`)
    for (const need of schema.required) if (!(need in body)) throw new Error(`${name} lacks ${need}`)
    for (const [attribute, value] of Object.entries(body))
      if (schema.checks[attribute]?.(value) !== true)
        throw new Error(`${name}: ${attribute} = ${JSON.stringify(value)}`)
  }
  const variables = blocks.filter(({ kind }) => kind === 'variable').map(({ labels }) => `var.${labels[0]}`)
  for (const target of JSON.stringify(blocks).matchAll(/"ref":"([^"]+)"/g)) {
    const path = target[1] ?? ''
    if (path === 'string' || variables.includes(path) || known.has(path.replace(/\.id$/, ''))) continue
    throw new Error(`refers to nothing: ${path}`)
  }
  return blocks
}

/** What the zone policies do with a packet that opens a connection. */
export function fateOf(policy: Policy, blocks: readonly Block[], packet: Packet): Fate {
  const resource = (type: string) =>
    new Map(
      blocks.filter(({ labels }) => labels[0] === type).map(({ labels, body }) => [labels[1] ?? '', body]),
    )
  const group = (id: Value | undefined): string[] =>
    id === undefined
      ? []
      : (resource('unifi_firewall_group').get(String((id as { ref: string }).ref).split('.')[1] ?? '')
          ?.members as string[])
  const own = (address: string) =>
    policy.subjects.some(({ ipv4, ipv6 }) => [...ipv4, ...ipv6].includes(address))
  const zoneOf = (address: string, mac?: string): string =>
    own(address) || policy.subjects.some((subject) => mac !== undefined && subject.mac.includes(mac))
      ? 'device'
      : inRanges(address, [...policy.home.ipv4, ...policy.home.ipv6])
        ? 'home'
        : 'internet'
  const parsed = parseAddress(packet.to)
  const grouped =
    packet.to === '255.255.255.255' || (parsed !== null && MULTICAST.some((range) => contains(range, parsed)))
  if (grouped && packet.toRouter !== true) return 'left'
  const from = zoneOf(packet.from, packet.fromMac)
  const to = packet.toRouter === true ? 'gateway' : zoneOf(packet.to)
  const inSide = (body: Body, address: string, mac?: string): boolean => {
    const ranges = [...((body.ips as string[] | undefined) ?? []), ...group(body.ip_group_id)]
    if (ranges.length > 0 && !inRanges(address, ranges)) return false
    if (body.macs !== undefined && (mac === undefined || !(body.macs as string[]).includes(mac))) return false
    const domains = body.web_domains as string[] | undefined
    return domains === undefined || (packet.names ?? []).some((name) => domains.includes(name))
  }
  const inPort = ({ port, port_group_id }: Body): boolean => {
    if (port !== undefined) return packet.port === port
    if (port_group_id === undefined) return true
    return group(port_group_id).some((range) => {
      const [low = '', high = low] = range.split('-')
      return packet.port !== undefined && Number(low) <= packet.port && packet.port <= Number(high)
    })
  }
  const zone = (body: Body) => String((body.zone_id as { ref: string }).ref).replace(/^var\.|_zone_id$/g, '')
  const family = cidr(packet.from).family === 'ipv4' ? 'IPV4' : 'IPV6'
  const policies = resource('unifi_firewall_zone_policy')
  for (const { body } of blocks.filter(({ labels }) => labels[0] === 'unifi_firewall_zone_policy_order')) {
    for (const id of body.before_predefined_ids as { ref: string }[]) {
      const rule = policies.get(id.ref.split('.')[1] ?? '')
      if (rule === undefined) throw new Error(`no policy ${id.ref}`)
      const [source, destination] = [rule.source as Body, rule.destination as Body]
      if (zone(source) !== from || zone(destination) !== to) continue
      if (rule.ip_version !== 'BOTH' && rule.ip_version !== family) continue
      if (rule.protocol !== 'all' && rule.protocol !== packet.protocol) continue
      if (Array.isArray(rule.connection_states) && !rule.connection_states.includes('NEW')) continue
      if (
        !inSide(source, packet.from, packet.fromMac) ||
        !inSide(destination, packet.to) ||
        !inPort(destination)
      )
        continue
      return rule.action === 'ALLOW' ? 'accept' : 'refuse'
    }
  }
  return 'left'
}
