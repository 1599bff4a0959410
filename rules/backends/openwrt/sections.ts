import type { Family } from '../../../schema/address.ts'
import type { Dropped } from '../../backend.ts'
import type { Policy, Subject } from '../../policy.ts'
import { ruleText } from '../../text.ts'
import { LOG_A_MINUTE, logPrefix } from '../netfilter/refusal-log.ts'
import { letters, setName } from '../router/names.ts'
import {
  groupRanges,
  insideRanges,
  type Opening,
  openings,
  protocolFamilies,
  ruleIds,
} from '../router/openings.ts'

/** One section of /etc/config: options in order; a list is written with add_list. */
export interface Section {
  file: 'firewall' | 'dhcp'
  type: 'rule' | 'ipset' | 'redirect' | 'nat' | 'domain'
  options: [string, string | string[]][]
  /** Why it is there: a comment above it. */
  about: string
}

type Match = [string, string | string[]][]

/** Seconds an address stays in a set after the look-up that put it there. */
const KEEP = '86400'
/** ICMPv6 a link lives by (RFC 4890 section 4.4.1), and DHCP servers. */
const LINK_TYPES = ['130', '131', '132', '133', '134', '135', '136', '143']

/** How a subject is told as a sender, one match a family and one for MAC addresses. */
export function senders(policy: Policy, subject: Subject, family: Family): Match[] {
  if (!policy.families.includes(family)) return []
  const found: Match[] = []
  if (subject[family].length > 0) found.push([['src_ip', subject[family]]])
  if (subject.mac.length > 0) found.push([['src_mac', subject.mac]])
  return found
}

const receivers = (policy: Policy, subject: Subject, family: Family): Match[] =>
  policy.families.includes(family) && subject[family].length > 0 ? [[['dest_ip', subject[family]]]] : []

const not = (ranges: readonly string[]) => ranges.map((range) => `!${range}`)

/** Where a packet goes through: forwarded, or for the router itself. */
type Place = 'forward' | 'input'

const ends = (policy: Policy, place: Place, side: 'in' | 'out'): Match => {
  const device: Match =
    policy.interface === null
      ? []
      : [
          ['device', policy.interface],
          ['direction', side],
        ]
  return place === 'forward' ? [['src', '*'], ['dest', '*'], ...device] : [['src', '*'], ...device]
}

const protocolOf = (opening: Opening): Match => {
  const proto = opening.protocol === 'any' ? 'all' : opening.protocol
  const ports = opening.ports?.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)) ?? []
  return [['proto', proto], ...(ports.length > 0 ? [['dest_port', ports] as Match[number]] : [])]
}

/** Options of a rule whose packets are logged: fw4 limits each rule apart (firewall4 rule.uc, fw4.uc parse_rule). */
const logged = (policy: Policy): Match => [
  ['log', logPrefix(policy)],
  ['log_limit', `${LOG_A_MINUTE}/minute`],
]

/** The rules of fw4 that the policy becomes, in the order fw4 must read them, and what could not be said. */
export function filterSections(policy: Policy, log = false): { sections: Section[]; dropped: Dropped[] } {
  const sections: Section[] = []
  const dropped: Dropped[] = []
  const { prefix, tag } = setName(policy)
  const rule = (about: string, match: Match, target: string, name = about) => {
    const logs = log && target !== 'ACCEPT' ? logged(policy) : []
    const options: Match = [['name', name], ...match, ...logs, ['target', target]]
    sections.push({ file: 'firewall', type: 'rule', options, about })
  }

  const all = openings(policy)
  const setOf = (opening: Opening, index: number, family: Family) => {
    // The family is the digit at the end: dnsmasq's init script reads it there where `family` is unknown to it.
    const name = `${prefix.replace(/\d/g, '')}_${letters(`${prefix}.${tag}.${index}`)}_${family === 'ipv4' ? '4' : '6'}`
    return {
      name,
      match: [['ipset', `${name} ${opening.direction === 'outbound' ? 'dst' : 'src'}`]] as Match,
    }
  }
  for (const [index, opening] of all.entries()) {
    const { far, subject } = opening
    const outbound = opening.direction === 'outbound'
    const about = `${ruleIds(opening.rules)}: ${opening.rules.map(ruleText).join('; ')}`
    const name = `${opening.rules[0]?.id}${opening.rules.length > 1 ? ` +${opening.rules.length - 1}` : ''}`
    const before = sections.length
    for (const family of policy.at === 'host' && outbound ? [] : protocolFamilies(opening.protocol)) {
      const hosts =
        policy.at === 'host'
          ? [[]]
          : outbound
            ? senders(policy, subject, family)
            : receivers(policy, subject, family)
      if (hosts.length === 0 || !policy.families.includes(family)) continue
      const key = outbound ? 'dest_ip' : 'src_ip'
      let match: Match | null = []
      if (far.kind === 'ranges') match = far[family].length > 0 ? [[key, far[family]]] : null
      else if (far.kind === 'internet') match = [[key, not(insideRanges(policy, family))]]
      else if (far.kind === 'names') {
        const set = setOf(opening, index, family)
        match = set.match
        const domains = [...new Set(far.names.map(({ name }) => name))]
        sections.push({
          file: 'firewall',
          type: 'ipset',
          options: [
            ['name', set.name],
            ['family', family],
            ['match', ['dest_ip']],
            ['timeout', KEEP],
          ],
          about,
        })
        sections.push({
          file: 'dhcp',
          type: 'ipset',
          options: [
            ['name', [set.name]],
            ['domain', domains],
            ['table_family', 'inet'],
            ['family', family === 'ipv4' ? '4' : '6'],
          ],
          about,
        })
      }
      const gateway = outbound && far.kind === 'ranges' && far.role === 'gateway'
      for (const host of hosts) {
        const add = (place: Place, farMatch: Match) =>
          rule(
            about,
            [
              ...ends(policy, place, policy.at === 'host' || outbound ? 'in' : 'out'),
              ['family', family],
              ...protocolOf(opening),
              ...host,
              ...farMatch,
            ],
            'ACCEPT',
            name,
          )
        if (policy.at === 'host') {
          if (match !== null) add('input', match)
          continue
        }
        if (match !== null) add('forward', match)
        // The router's own services answer on whichever of its addresses the device was told.
        if (outbound && policy.scope === 'all' && far.kind !== 'names' && (gateway || match !== null))
          add('input', gateway ? [] : (match ?? []))
      }
    }
    if (sections.length === before) {
      const reason = outbound
        ? policy.at === 'host'
          ? 'what this computer opens itself is not filtered, so there is nothing to let through'
          : 'nothing is left of it in the chosen address families'
        : 'what others open towards the device can only be told by its address, and only a MAC address is known'
      for (const { id } of opening.rules) dropped.push({ rule: id, reason })
    }
  }
  refusals(policy, rule)
  return { sections, dropped }
}

function refusals(policy: Policy, rule: (about: string, match: Match, target: string) => void): void {
  const target = policy.refusal === 'reject' ? 'REJECT' : 'DROP'
  if (policy.at === 'host') {
    for (const family of policy.families) {
      const at: Match = [...ends(policy, 'input', 'in'), ['family', family]]
      linkLife(at, family, rule, ['67', '68'], ['546', '547'])
      if (family === 'ipv4')
        rule('netneeds: questions about groups (IGMP)', [...at, ['proto', 'igmp']], 'ACCEPT')
      rule(
        'netneeds: everything else that is opened towards this computer',
        [
          ...at,
          ['proto', 'all'],
          ...(policy.scope === 'internet'
            ? [['src_ip', not(insideRanges(policy, family))] as Match[number]]
            : []),
        ],
        target,
      )
    }
    return
  }
  for (const subject of policy.subjects) {
    for (const family of policy.families) {
      for (const host of senders(policy, subject, family)) {
        if (policy.scope === 'all') {
          const at: Match = [...ends(policy, 'input', 'in'), ['family', family]]
          linkLife([...at, ...host], family, rule, ['67'], ['547'])
          rule(
            `${subject.id}: everything else it sends to the router`,
            [...at, ['proto', 'all'], ...host, ['dest_ip', not(groupRanges(family))]],
            target,
          )
        }
        const kept = policy.scope === 'all' ? groupRanges(family) : insideRanges(policy, family)
        rule(
          `${subject.id}: everything else it sends`,
          [
            ...ends(policy, 'forward', 'in'),
            ['family', family],
            ['proto', 'all'],
            ...host,
            ['dest_ip', not(kept)],
          ],
          target,
        )
      }
      for (const host of receivers(policy, subject, family)) {
        const from: Match = policy.scope === 'all' ? [] : [['src_ip', not(insideRanges(policy, family))]]
        rule(
          `${subject.id}: everything else opened towards it`,
          [...ends(policy, 'forward', 'out'), ['family', family], ['proto', 'all'], ...host, ...from],
          target,
        )
      }
    }
  }
}

/** What a device needs to stay on its link: an address, and its neighbours. */
function linkLife(
  at: Match,
  family: Family,
  rule: (about: string, match: Match, target: string) => void,
  dhcp: string[],
  dhcp6: string[],
): void {
  rule(
    'netneeds: address assignment',
    [...at, ['proto', 'udp'], ['dest_port', family === 'ipv4' ? dhcp : dhcp6]],
    'ACCEPT',
  )
  if (family === 'ipv6')
    rule('netneeds: neighbour discovery', [...at, ['proto', 'icmp'], ['icmp_type', LINK_TYPES]], 'ACCEPT')
}
