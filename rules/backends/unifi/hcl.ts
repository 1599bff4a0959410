import { oneLine, token } from '../../text.ts'
import {
  type DnsRecord,
  type Group,
  type PortForward,
  portText,
  type Side,
  type Zone,
  type ZonePolicy,
} from './model.ts'

/**
 * A quoted template without templates in it (HCL native syntax, Quoted Templates). Of several signs before a
 * brace one is left, doubled: three in a row are read as one sign and the beginning of a template.
 */
export const quote = (text: string): string =>
  `"${oneLine(text)
    .replace(/[\\"]/g, '\\$&')
    .replace(/[$%]*([$%])(?=\{)/g, '$1$1')}"`

const list = (texts: readonly string[]): string => `[${texts.map(quote).join(', ')}]`
const label = (text: string): string => quote(token(text, 100))

/** A value of the language as it stands, or a nested object. */
type Value = string | [string, string][]

/** Attributes with their signs in one column, as `terraform fmt` has them. */
function attributes(pairs: readonly (readonly [string, Value])[], indent: string): string[] {
  // A value of several lines parts the columns.
  const widths: number[] = []
  let run: number[] = []
  const close = () => {
    const width = Math.max(0, ...run.map((index) => pairs[index]?.[0].length ?? 0))
    for (const index of run) widths[index] = width
    run = []
  }
  for (const [index, [, value]] of pairs.entries()) {
    if (typeof value !== 'string') close()
    run.push(index)
    if (typeof value !== 'string') close()
  }
  close()
  return pairs.flatMap(([name, value], index) => {
    const left = `${indent}${name.padEnd(widths[index] ?? 0)} =`
    if (typeof value === 'string') return [`${left} ${value}`]
    return [`${left} {`, ...attributes(value, `${indent}  `), `${indent}}`]
  })
}

const block = (head: string, pairs: readonly (readonly [string, Value])[]): string[] => [
  `${head} {`,
  ...attributes(pairs, '  '),
  '}',
]

const SAID: Record<Zone, string> = {
  device: 'CHANGE ME: id of the zone the device is in',
  internet: 'CHANGE ME: id of the zone External',
  home: 'CHANGE ME: id of the zone of Home Assistant and the phones, as Internal',
  gateway: 'CHANGE ME: id of the zone Gateway',
}

/** The zone ids, which unedited name no zone. */
export const variable = (zone: Zone): string[] =>
  block(`variable "${zone}_zone_id"`, [
    ['type', 'string'],
    ['default', '"CHANGE-ME"'],
    ['description', quote(SAID[zone])],
  ])

const zoneId = (zone: Zone): string => `var.${zone}_zone_id`

function side({ zone, macs, ips, group, domains }: Side): [string, string][] {
  return [
    ['zone_id', zoneId(zone)],
    ...(macs === undefined ? [] : [['macs', list(macs)] as [string, string]]),
    ...(ips === undefined ? [] : [['ips', list(ips)] as [string, string]]),
    ...(group === undefined ? [] : [['ip_group_id', `unifi_firewall_group.${group}.id`] as [string, string]]),
    ...(domains === undefined ? [] : [['web_domains', list(domains)] as [string, string]]),
  ]
}

/** A zone policy; `ports` is the key of its port group where one port does not say it. */
export function zonePolicy(policy: ZonePolicy, title: string, ports: string | null): string[] {
  const [only, ...others] = policy.ports ?? []
  const single = only !== undefined && others.length === 0 && only.from === only.to
  const port: [string, string][] = single
    ? [['port', `${only.from}`]]
    : ports === null
      ? []
      : [['port_group_id', `unifi_firewall_group.${ports}.id`]]
  const states = { any: null, new: ['NEW'], replies: ['ESTABLISHED', 'RELATED'] }[policy.state]
  return block(`resource "unifi_firewall_zone_policy" "${policy.key}"`, [
    ['name', label(title)],
    ['description', label(policy.why)],
    ['action', quote(policy.action)],
    ['protocol', quote(policy.protocol)],
    ['ip_version', quote(policy.version)],
    ...(states === null
      ? []
      : [['connection_state_type', '"CUSTOM"'] as const, ['connection_states', list(states)] as const]),
    ['source', side(policy.source)],
    ['destination', [...side(policy.destination), ...port]],
  ])
}

export const groupBlock = ({ key, type, members }: Group, title: string): string[] =>
  block(`resource "unifi_firewall_group" "${key}"`, [
    ['name', label(title)],
    ['type', quote(type)],
    ['members', list(members)],
  ])

/** The order of the policies from one zone to another, all before those that UniFi has itself. */
export const orderBlock = (key: string, from: Zone, to: Zone, keys: readonly string[]): string[] => [
  `resource "unifi_firewall_zone_policy_order" "${key}" {`,
  `  source_zone_id      = ${zoneId(from)}`,
  `  destination_zone_id = ${zoneId(to)}`,
  '  before_predefined_ids = [',
  ...keys.map((each) => `    unifi_firewall_zone_policy.${each}.id,`),
  '  ]',
  '}',
]

export const forwardBlock = ({ key, protocol, port, to, wan }: PortForward, title: string): string[] =>
  block(`resource "unifi_port_forward" "${key}"`, [
    ['name', label(title)],
    ['protocol', quote(protocol)],
    ['port_forward_interface', quote(wan)],
    ['dst_port', quote(portText(port, ':'))],
    ['fwd_ip', quote(to)],
    ['fwd_port', quote(portText(port, ':'))],
  ])

export const recordBlock = ({ key, name, type, record }: DnsRecord): string[] =>
  block(`resource "unifi_dns_record" "${key}"`, [
    ['name', quote(name)],
    ['type', quote(type)],
    ['record', quote(record)],
  ])
