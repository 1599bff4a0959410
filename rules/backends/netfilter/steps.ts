import type { Family } from '../../../schema/address.ts'
import type { PortRange } from '../../../schema/ports.ts'
import type { Policy, Rule, Subject } from '../../policy.ts'
import { ruleText } from '../../text.ts'
import { type NameSet, setsByRule } from './name-sets.ts'
import { disjoint, GROUPS, inside, isRouters, LINK_ICMPV6, type Said } from './reach.ts'

/** One end of a packet in one address family. */
export type End =
  | { kind: 'any' }
  | { kind: 'ranges'; ranges: string[] }
  /** In none of these ranges: the home and groups, or groups alone. */
  | { kind: 'outside'; of: 'home' | 'groups'; ranges: string[] }
  | { kind: 'mac'; macs: string[] }
  /** What DNS answered for the domains of these sets. */
  | { kind: 'names'; sets: NameSet[] }

/**
 * One decision of a packet filter that asks from the top and stops at the first that matches. Replies
 * (established, related) have been let through before; what no step matches is left to the rules there were.
 */
export interface Step {
  /** Rules of the policy behind it; empty for link life and refusals. */
  ids: string[]
  about: string
  family: Family
  hook: 'forward' | 'input'
  verdict: 'accept' | 'refuse'
  from: End
  to: End
  /** Interfaces the packet must come in or leave by; null is any. */
  in: string | null
  out: string | null
  protocol: Rule['protocol']
  ports: PortRange[] | null
  /** ICMPv6 types; null is any. */
  types: readonly number[] | null
}

const ANY: End = { kind: 'any' }
const WHOLE: Pick<Step, 'protocol' | 'ports' | 'types' | 'in' | 'out' | 'ids'> = {
  protocol: 'any',
  ports: null,
  types: null,
  in: null,
  out: null,
  ids: [],
}

const speaks = (protocol: Rule['protocol'], family: Family): boolean =>
  family === 'ipv4' ? protocol !== 'icmpv6' : protocol !== 'icmp' && protocol !== 'igmp'

/** How subjects are told as senders: by address, and by MAC. */
function senders(subjects: readonly Subject[], family: Family): End[] {
  const ranges = disjoint(subjects.flatMap((subject) => subject[family]))
  const macs = subjects.flatMap(({ mac }) => mac)
  return [
    ...(ranges.length > 0 ? [{ kind: 'ranges', ranges } as const] : []),
    ...(macs.length > 0 ? [{ kind: 'mac', macs } as const] : []),
  ]
}

const receivers = (subjects: readonly Subject[], family: Family): End[] =>
  senders(subjects, family).filter(({ kind }) => kind === 'ranges')

/** The far end; null where it has no address of the family. */
function farEnd(policy: Policy, rule: Rule, family: Family, sets: readonly NameSet[]): End | null {
  const { far } = rule
  if (far.kind === 'any') return ANY
  if (far.kind === 'internet') return { kind: 'outside', of: 'home', ranges: inside(policy, family) }
  if (far.kind === 'name') return { kind: 'names', sets: [...sets] }
  return far[family].length === 0 ? null : { kind: 'ranges', ranges: disjoint(far[family]) }
}

/** What a packet filter does for a policy, hook by hook in order: what is let through, then what is refused. */
export function stepsOf(policy: Policy, said: readonly Said[], names: readonly NameSet[]): Step[] {
  const grouped = setsByRule(names)
  const found: Step[] = []
  const steps = (step: Omit<Step, 'from' | 'to'>, from: readonly End[], to: readonly End[]) => {
    for (const source of from) for (const target of to) found.push({ ...step, from: source, to: target })
  }
  const allow = (hook: Step['hook'], { rule, families }: Said, family: Family) => {
    const subject = policy.subjects.find(({ id }) => id === rule.subject)
    const group = grouped.get(rule.id)
    if (subject === undefined || (rule.far.kind === 'name' && group === undefined)) return
    const rules = group?.group.rules ?? [rule]
    const step = {
      ...WHOLE,
      ids: rules.map(({ id }) => id),
      about: rules.map((each) => `${each.id}: ${ruleText(each)}`).join('; '),
      family,
      hook,
      verdict: 'accept',
      protocol: rule.protocol,
      ports: rule.ports,
    } as const
    const routers = hook === 'input' && isRouters(policy, rule)
    if (!speaks(rule.protocol, family) || (!routers && !families.includes(family))) return
    const far = routers ? ANY : farEnd(policy, rule, family, group?.sets ?? [])
    if (far === null) return
    if (policy.at === 'host') {
      const toGroup = rule.far.kind === 'ranges' && rule.far.group
      steps({ ...step, in: policy.interface }, [toGroup ? ANY : far], [toGroup ? far : ANY])
    } else if (rule.direction === 'outbound')
      steps({ ...step, in: policy.interface }, senders([subject], family), [far])
    else steps({ ...step, out: policy.interface }, [far], receivers([subject], family))
  }
  const linkLife = (family: Family, from: readonly End[]) => {
    const step = { ...WHOLE, family, hook: 'input', verdict: 'accept', in: policy.interface } as const
    const server = family === 'ipv4' ? 67 : 547
    const ports = policy.at === 'host' ? [server, server === 67 ? 68 : 546] : [server]
    steps(
      {
        ...step,
        about: 'address assignment',
        protocol: 'udp',
        ports: ports.map((each) => ({ from: each, to: each })),
      },
      from,
      [ANY],
    )
    if (family === 'ipv4' && policy.at === 'host') {
      // A switch that gets no answer to its questions takes the groups away (RFC 4541 section 2.1.1).
      steps({ ...step, about: 'questions about groups (IGMP)', protocol: 'igmp' }, from, [ANY])
    }
    if (family === 'ipv4') return
    const about = 'neighbour discovery and MLD (RFC 4890 section 4.4.1)'
    steps({ ...step, about, protocol: 'icmpv6', types: LINK_ICMPV6 }, from, [ANY])
  }
  for (const family of policy.families) {
    const home: End = { kind: 'outside', of: 'home', ranges: inside(policy, family) }
    const groups: End = { kind: 'outside', of: 'groups', ranges: GROUPS[family] }
    const refuse = { ...WHOLE, about: 'everything else is refused', family, verdict: 'refuse' } as const
    if (policy.at === 'host') {
      for (const each of said) if (each.rule.direction === 'inbound') allow('input', each, family)
      linkLife(family, [ANY])
      const from = policy.scope === 'all' ? ANY : home
      steps({ ...refuse, hook: 'input', in: policy.interface }, [from], [ANY])
      continue
    }
    const from = senders(policy.subjects, family)
    const to = receivers(policy.subjects, family)
    for (const each of said) allow('forward', each, family)
    steps({ ...refuse, hook: 'forward', in: policy.interface }, from, [
      policy.scope === 'all' ? groups : home,
    ])
    steps({ ...refuse, hook: 'forward', out: policy.interface }, [policy.scope === 'all' ? ANY : home], to)
    if (policy.scope === 'internet') continue
    for (const each of said) if (each.rule.direction === 'outbound') allow('input', each, family)
    linkLife(family, from)
    steps({ ...refuse, hook: 'input', in: policy.interface }, from, [groups])
  }
  return found
}

/** Ports of one match, split so that each part counts at most `most`, a range counting two. */
export function portChunks(ports: readonly PortRange[], most: number): PortRange[][] {
  const chunks: PortRange[][] = []
  let room = 0
  for (const range of ports) {
    const size = range.from === range.to ? 1 : 2
    if (room < size) {
      chunks.push([])
      room = most
    }
    chunks.at(-1)?.push(range)
    room -= size
  }
  return chunks
}
