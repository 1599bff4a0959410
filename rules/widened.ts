import { contains, parseCidr } from '../schema/address.ts'
import { Choices } from '../schema/choices.ts'
import type { Dataset } from '../schema/dataset.ts'
import type { DeviceChange } from '../schema/difference.ts'
import { type ExpandedDevice, expanded } from '../schema/expand.ts'
import { formatName, type Name } from '../schema/host.ts'
import type { PortRange } from '../schema/ports.ts'
import { compile } from './compile.ts'
import type { Far, Policy, Rule } from './policy.ts'
import { farText, portsText } from './text.ts'

/** Something a rule set of the newer release lets through that the older one refused, at default choices. */
export interface Widening {
  device: string
  for: 'home-assistant' | 'native-app'
  kind: 'rule' | 'name'
  endpoint: string | null
  direction: 'outbound' | 'inbound'
  peer: string
  protocol: Rule['protocol'] | null
  ports: string
  purpose: string | null
}

const CONSUMERS = ['home-assistant', 'native-app'] as const

function policyOf(
  device: ExpandedDevice,
  consumer: (typeof CONSUMERS)[number],
  release: string,
): Policy | null {
  const { ip: _ip, ip6: _ip6, mac: _mac, ...choices } = Choices.parse({ for: consumer })
  const placed = { device, ipv4: [], ipv6: [], mac: [] }
  const compiled = compile({ devices: [placed], choices, release, url: null, placeholders: true })
  return compiled.ok ? compiled.policy : null
}

const coversName = (old: Name, fresh: Name): boolean =>
  old.wildcard
    ? fresh.name.endsWith(`.${old.name}`) || (fresh.wildcard && fresh.name === old.name)
    : !fresh.wildcard && fresh.name === old.name

/** Whether everything `fresh` stands for is in `old`. */
function coversFar(old: Far, fresh: Far): boolean {
  if (old.kind === 'any') return true
  if (old.kind === 'internet') return fresh.kind === 'internet' || fresh.kind === 'name'
  if (old.kind === 'name') return fresh.kind === 'name' && coversName(old.name, fresh.name)
  if (fresh.kind !== 'ranges') return false
  const ranges = [...old.ipv4, ...old.ipv6].flatMap((text) => parseCidr(text) ?? [])
  return [...fresh.ipv4, ...fresh.ipv6].every((text) => {
    const range = parseCidr(text)
    return range !== null && ranges.some((outer) => contains(outer, range))
  })
}

/** Whether the old rules together let through all that the new one does. */
function covered(rules: readonly Rule[], fresh: Rule): boolean {
  const able = rules.filter(
    (old) =>
      old.direction === fresh.direction &&
      (old.protocol === 'any' || old.protocol === fresh.protocol) &&
      coversFar(old.far, fresh.far),
  )
  if (able.some(({ ports }) => ports === null)) return true
  if (fresh.ports === null) return false
  const open = joined(able.flatMap(({ ports }) => ports ?? []))
  return fresh.ports.every((range) => open.some(({ from, to }) => from <= range.from && range.to <= to))
}

function joined(ranges: readonly PortRange[]): PortRange[] {
  const result: PortRange[] = []
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1)
    if (last && range.from <= last.to + 1) last.to = Math.max(last.to, range.to)
    else result.push({ ...range })
  }
  return result
}

/** What the newer state of one device lets through beyond the older. */
export function widenedDevice(before: ExpandedDevice, after: ExpandedDevice): Widening[] {
  return CONSUMERS.flatMap((consumer) => {
    const old = policyOf(before, consumer, '')
    const fresh = policyOf(after, consumer, '')
    if (old === null || fresh === null) return []
    const rules = fresh.rules
      .filter((rule) => !covered(old.rules, rule))
      .map(
        (rule): Widening => ({
          device: after.id,
          for: consumer,
          kind: 'rule',
          endpoint: rule.why.endpoint?.id ?? null,
          direction: rule.direction,
          peer: farText(rule.far),
          protocol: rule.protocol,
          ports: portsText(rule.ports),
          purpose: rule.why.endpoint?.purpose ?? null,
        }),
      )
    const names = fresh.names.resolve
      .filter(({ name }) => !old.names.resolve.some((each) => coversName(each.name, name)))
      .map(
        ({ name, endpoint }): Widening => ({
          device: after.id,
          for: consumer,
          kind: 'name',
          endpoint,
          direction: 'outbound',
          peer: formatName(name),
          protocol: null,
          ports: '',
          purpose: 'name-resolution',
        }),
      )
    return [...rules, ...names]
  })
}

/** The same for every entry that is in both releases; a new entry widens nothing that was there. */
export function widenedBetween(
  before: Dataset,
  after: Dataset,
  changes: readonly DeviceChange[],
): Widening[] {
  return changes.flatMap(({ id, was }) => {
    const old = expanded(before, was ?? id)
    const fresh = expanded(after, id)
    return old === null || fresh === null ? [] : widenedDevice(old, fresh)
  })
}
