import type { Family } from '../../../schema/address.ts'
import type { PortRange } from '../../../schema/ports.ts'
import type { Policy } from '../../policy.ts'
import type { NameSet } from '../netfilter/name-sets.ts'
import { stem } from '../netfilter/naming.ts'
import { DIGIT } from '../netfilter/reach.ts'
import { LOG_A_MINUTE, logPrefix, type RefusalLog } from '../netfilter/refusal-log.ts'
import type { End, Step } from '../netfilter/steps.ts'
import { letters } from '../router/names.ts'

export const command = (words: string): string => `firewall-cmd --permanent ${words}`

/** Longest name of a policy that firewalld takes (Policy.check_name). */
const POLICY = 17

/** Names of the policies, and what the names of sets begin with (31 characters at most). */
export function names(policy: Policy): {
  base: string
  policies: Record<'forward' | 'input' | 'wan', string>
} {
  const full = stem(policy)
  const short = full.length + 2 <= POLICY ? full : `${policy.name.slice(0, 7)}_${letters(full)}`
  return {
    base: stem(policy, 22),
    policies: { forward: `${short}_f`, input: `${short}_i`, wan: `${short}_w` },
  }
}

export const homeSet = (base: string, family: Family): string => `${base}_h_${DIGIT[family]}`
export const groupsSet = (base: string, family: Family): string => `${base}_g_${DIGIT[family]}`
export const nameSet = (base: string, set: NameSet, family: Family): string =>
  `${base}_n${set.index}_${DIGIT[family]}`

const PROHIBITED: Record<Family, string> = {
  ipv4: 'icmp-admin-prohibited',
  ipv6: 'icmp6-adm-prohibited',
}
/** ICMPv6 types by the names firewalld has for them; MLD has none in older releases. */
const ICMPV6: Record<number, string> = {
  133: 'router-solicitation',
  134: 'router-advertisement',
  135: 'neighbour-solicitation',
  136: 'neighbour-advertisement',
}

export const portText = ({ from, to }: PortRange): string => (from === to ? `${from}` : `${from}-${to}`)

function ends(base: string, family: Family, end: End, side: 'source' | 'destination'): string[] {
  switch (end.kind) {
    case 'any':
      return ['']
    case 'ranges':
      return end.ranges.map((range) => `${side} address="${range}"`)
    case 'outside':
      return [`${side} not ipset="${end.of === 'home' ? homeSet(base, family) : groupsSet(base, family)}"`]
    case 'mac':
      return end.macs.map((mac) => `${side} mac="${mac.toUpperCase()}"`)
    case 'names':
      return end.sets.map((set) => `${side} ipset="${nameSet(base, set, family)}"`)
  }
}

function elements({ protocol, ports, types }: Step): string[] {
  if (types !== null)
    return types.flatMap((type) => (ICMPV6[type] === undefined ? [] : `icmp-type name="${ICMPV6[type]}"`))
  if (protocol === 'any') return ['']
  if (ports !== null) return ports.map((range) => `port port="${portText(range)}" protocol="${protocol}"`)
  return [`protocol value="${protocol === 'icmpv6' ? 'ipv6-icmp' : protocol}"`]
}

/**
 * A host that is refused the queries of MLD leaves its groups, those of neighbour discovery with them,
 * where a switch listens (RFC 4541 section 3); a query goes to a group (RFC 3810 section 5.1).
 */
const listening = (policy: Policy, { types, from }: Step): string[] =>
  policy.at === 'host' && types !== null && from.kind === 'any'
    ? ['rule priority="-300" family="ipv6" destination address="ff00::/8" protocol value="ipv6-icmp" accept']
    : []

/** What a step does, from first to last: rules of one priority are in no order. */
function actions(
  policy: Policy,
  { verdict, family }: Step,
): { priority: number; element: string | null; action: string }[] {
  if (verdict === 'accept') return [{ priority: -300, element: null, action: 'accept' }]
  if (policy.refusal === 'drop') return [{ priority: -200, element: '', action: 'drop' }]
  return [
    { priority: -200, element: 'protocol value="tcp"', action: 'reject type="tcp-reset"' },
    { priority: -100, element: '', action: `reject type="${PROHIBITED[family]}"` },
  ]
}

/** The log part of a refusal; it stands before the action (firewalld.richlanguage(5)). */
function logPart(policy: Policy, step: Step, log: RefusalLog): string {
  if (log === null || step.verdict === 'accept') return ''
  const how = log.group === null ? 'log' : `nflog group="${log.group}"`
  const level = log.group === null ? ' level="info"' : ''
  return `${how} prefix="${logPrefix(policy)}"${level} limit value="${LOG_A_MINUTE}/m"`
}

/** The rich rules of a step: one end, port or address each, as the language has no lists. */
export const richRules = (policy: Policy, base: string, step: Step, log: RefusalLog): string[] => [
  ...ends(base, step.family, step.from, 'source').flatMap((source) =>
    ends(base, step.family, step.to, 'destination').flatMap((destination) =>
      actions(policy, step).flatMap(({ priority, element, action }) =>
        (element === null ? elements(step) : [element]).map((what) =>
          [
            `rule priority="${priority}" family="${step.family}"`,
            source,
            destination,
            what,
            logPart(policy, step, log),
            action,
          ]
            .filter(Boolean)
            .join(' '),
        ),
      ),
    ),
  ),
  ...listening(policy, step),
]
