import type { Family } from '../../../schema/address.ts'
import type { PortRange } from '../../../schema/ports.ts'
import type { Policy, Rule } from '../../policy.ts'
import { ruleText } from '../../text.ts'
import { type NameSet, setsByRule } from '../netfilter/name-sets.ts'
import { remarks } from '../netfilter/naming.ts'
import { DIGIT, disjoint, type Said } from '../netfilter/reach.ts'

/** The address header of each family, as nft(8) names it. */
export const HEADER: Record<Family, string> = { ipv4: 'ip', ipv6: 'ip6' }

/** One element as it stands, several as an anonymous set. */
export const oneOf = (elements: readonly string[]): string =>
  elements.length === 1 ? (elements[0] ?? '') : `{ ${elements.join(', ')} }`

export const portList = (ports: readonly PortRange[]): string =>
  oneOf(ports.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)))

/** Protocol and ports of a rule, "" for any. */
export function protocolMatch({ protocol, ports }: Pick<Rule, 'protocol' | 'ports'>): string {
  if ((protocol === 'tcp' || protocol === 'udp') && ports !== null)
    return `${protocol} dport ${portList(ports)}`
  if (protocol === 'any') return ''
  return `meta l4proto ${protocol === 'icmpv6' ? 'ipv6-icmp' : protocol}`
}

/** The name of a set that dnsmasq fills. */
export const nameSetId = (set: NameSet, family: Family): string => `n${set.index}_${DIGIT[family]}`

/** A remark inside a chain. */
export const inside = (lines: readonly string[]): string => remarks(lines, '\t\t#')

/** A statement inside a chain; empty parts fall away. */
export const statement = (...parts: string[]): string => `\t\t${parts.filter(Boolean).join(' ')}`

/** The far end as a match; null where it has no address of the family. Groups are met as destination. */
function farMatch(rule: Rule, family: Family): string | null {
  const { far, direction } = rule
  const side = direction === 'outbound' || (far.kind === 'ranges' && far.group) ? 'daddr' : 'saddr'
  const address = `${HEADER[family]} ${side}`
  switch (far.kind) {
    case 'any':
      return `meta nfproto ${family}`
    case 'internet':
      return `${address} != @home${DIGIT[family]}`
    case 'ranges':
      return far[family].length === 0 ? null : `${address} ${oneOf(disjoint(far[family]))}`
    case 'name':
      return null
  }
}

/** The statements of one chain: the rules of a device in one direction. */
export function allowStatements(said: readonly Said[], names: readonly NameSet[]): string[] {
  const grouped = setsByRule(names)
  const lines: string[] = []
  for (const { rule, families } of said) {
    if (rule.far.kind !== 'name') {
      const matches = families.flatMap((family) => farMatch(rule, family) ?? [])
      if (matches.length === 0) continue
      lines.push(inside([`${rule.id}: ${ruleText(rule)}`]))
      lines.push(...matches.map((match) => statement(match, protocolMatch(rule), 'accept')))
      continue
    }
    const found = grouped.get(rule.id)
    if (found === undefined) continue
    lines.push(inside([found.group.rules.map(({ id }) => id).join(', ')]))
    for (const set of found.sets) {
      for (const family of families) {
        const end = `${HEADER[family]} ${rule.direction === 'outbound' ? 'daddr' : 'saddr'}`
        const id = nameSetId(set, family)
        lines.push(statement(`${end} @${id}`, protocolMatch(rule), `update @${id} { ${end} }`, 'accept'))
      }
    }
  }
  return lines
}

/** A chain; `hook` is null for one that is jumped to. */
export function chain(name: string, hook: string | null, lines: readonly string[]): string {
  const head = hook === null ? [] : [`\t\ttype ${hook}; policy accept;`]
  return [`\tchain ${name} {`, ...head, ...lines, '\t}'].join('\n')
}

/** Leaves packets of a family that was not chosen to others. */
export const familyGuard = ({ families }: Policy): string[] =>
  families.length === 1 ? [statement(`meta nfproto != ${families[0] ?? 'ipv4'}`, 'accept')] : []
