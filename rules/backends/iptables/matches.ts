import type { Family } from '../../../schema/address.ts'
import type { PortRange } from '../../../schema/ports.ts'
import type { Policy, Rule, Subject } from '../../policy.ts'
import { ruleText } from '../../text.ts'
import { type NameSet, setsByRule } from '../netfilter/name-sets.ts'
import { remarks } from '../netfilter/naming.ts'
import { DIGIT, disjoint, type Said } from '../netfilter/reach.ts'
import type { RefusalLog } from '../netfilter/refusal-log.ts'

/** What every part of the rendering needs to know. `base` begins chains (28 characters) and sets (31). */
export interface Context {
  policy: Policy
  family: Family
  base: string
  names: readonly NameSet[]
  said: readonly Said[]
  log: RefusalLog
}

/** From this many addresses on, one look-up in a set replaces a rule each. */
const MANY = 8
/** A multiport match takes 15 ports, a range counting as two (iptables-extensions(8)). */
const MULTIPORT = 15

export const remark = (lines: readonly string[]): string => remarks(lines, '#')
/** A rule; empty parts fall away. */
export const append = (chain: string, ...parts: string[]): string =>
  `-A ${chain} ${parts.filter(Boolean).join(' ')}`

export const homeSet = (base: string, family: Family): string => `${base}_h_${DIGIT[family]}`
export const deviceSet = (base: string, family: Family): string => `${base}_d_${DIGIT[family]}`
export const nameSetId = (base: string, set: NameSet, family: Family): string =>
  `${base}_n${set.index}_${DIGIT[family]}`
export const usesDeviceSet = (policy: Policy, family: Family): boolean =>
  policy.at === 'router' && policy.subjects.flatMap((subject) => subject[family]).length >= MANY

export const atHome = ({ base, family }: Context, side: 'src' | 'dst'): string =>
  `-m set --match-set ${homeSet(base, family)} ${side}`
export const notAtHome = ({ base, family }: Context, side: 'src' | 'dst'): string =>
  `-m set ! --match-set ${homeSet(base, family)} ${side}`

/** Matches for what the subjects send; one rule is needed for each. */
export function senders({ policy, family, base }: Context, subjects: readonly Subject[]): string[] {
  const behind = policy.interface === null ? '' : `-i ${policy.interface} `
  const all = subjects.length === policy.subjects.length && usesDeviceSet(policy, family)
  const addresses = all
    ? [`-m set --match-set ${deviceSet(base, family)} src`]
    : subjects.flatMap((subject) => subject[family]).map((address) => `-s ${address}`)
  const macs = subjects.flatMap(({ mac }) => mac).map((mac) => `-m mac --mac-source ${mac.toUpperCase()}`)
  return [...addresses, ...macs].map((match) => behind + match)
}

/** Matches for what goes to the subjects. */
export function receivers({ policy, family, base }: Context, subjects: readonly Subject[]): string[] {
  const behind = policy.interface === null ? '' : `-o ${policy.interface} `
  const all = subjects.length === policy.subjects.length && usesDeviceSet(policy, family)
  const addresses = all
    ? [`-m set --match-set ${deviceSet(base, family)} dst`]
    : subjects.flatMap((subject) => subject[family]).map((address) => `-d ${address}`)
  return addresses.map((match) => behind + match)
}

const oneRange = ({ from, to }: PortRange): string => (from === to ? `${from}` : `${from}:${to}`)

/** Protocol and ports; several matches where there are more ports than one multiport takes. */
export function protocolMatches({ protocol, ports }: Pick<Rule, 'protocol' | 'ports'>): string[] {
  if (protocol === 'any') return ['']
  // By number: /etc/protocols does not always list them.
  if (protocol === 'igmp') return ['-p 2']
  if (protocol === 'icmpv6') return ['-p ipv6-icmp']
  if ((protocol !== 'tcp' && protocol !== 'udp') || ports === null) return [`-p ${protocol}`]
  const [only, ...others] = ports
  if (only !== undefined && others.length === 0) return [`-p ${protocol} --dport ${oneRange(only)}`]
  const chunks: PortRange[][] = []
  let room = 0
  for (const range of ports) {
    const size = range.from === range.to ? 1 : 2
    if (room < size) {
      chunks.push([])
      room = MULTIPORT
    }
    chunks.at(-1)?.push(range)
    room -= size
  }
  return chunks.map((chunk) => `-p ${protocol} -m multiport --dports ${chunk.map(oneRange).join(',')}`)
}

/** The far end of a rule, a match each. Groups are met as destination. */
function farMatches(context: Context, rule: Rule): string[] {
  const { far, direction } = rule
  const outbound = direction === 'outbound' || (far.kind === 'ranges' && far.group)
  switch (far.kind) {
    case 'any':
      return ['']
    case 'internet':
      return [notAtHome(context, outbound ? 'dst' : 'src')]
    case 'ranges':
      return disjoint(far[context.family]).map((range) => `${outbound ? '-d' : '-s'} ${range}`)
    case 'name':
      return []
  }
}

/** The rules of one device in one direction, as the content of `chain`. */
export function allowRules(context: Context, chain: string, said: readonly Said[]): string[] {
  const { family, base, names } = context
  const grouped = setsByRule(names)
  const lines: string[] = []
  for (const { rule, families } of said) {
    if (!families.includes(family)) continue
    if (rule.far.kind === 'name') {
      const found = grouped.get(rule.id)
      if (found === undefined) continue
      lines.push(remark([found.group.rules.map(({ id }) => id).join(', ')]))
      for (const set of found.sets) {
        const match = `-m set --match-set ${nameSetId(base, set, family)} ${rule.direction === 'outbound' ? 'dst' : 'src'}`
        lines.push(...protocolMatches(rule).map((protocol) => append(chain, protocol, match, '-j ACCEPT')))
      }
      continue
    }
    lines.push(remark([`${rule.id}: ${ruleText(rule)}`]))
    for (const far of farMatches(context, rule)) {
      lines.push(...protocolMatches(rule).map((protocol) => append(chain, far, protocol, '-j ACCEPT')))
    }
  }
  return lines
}
