import type { Family } from '../../../schema/address.ts'
import type { Dropped } from '../../backend.ts'
import type { Policy } from '../../policy.ts'
import { ruleText } from '../../text.ts'
import { LOG_A_MINUTE, LOG_BURST, logPrefix } from '../netfilter/refusal-log.ts'
import { type Opening, protocolFamilies } from '../router/openings.ts'
import type { Lists } from './lists.ts'
import { filterItem, type Item, portPieces } from './model.ts'

type Properties = [string, string][]
/** ICMPv6 a link lives by: RFC 4890 section 4.4.1, and MLD. */
const LINK_TYPES = [130, 131, 132, 133, 134, 135, 136, 143]

/** How a subject is told as a sender: by its list, and by each MAC address. */
export function senders(policy: Policy, lists: Lists, index: number, family: Family): Properties[] {
  const list = lists.subject(index, family)
  const inside: Properties = policy.interface === null ? [] : [['in-interface', policy.interface]]
  return [
    ...(list === null ? [] : [[['src-address-list', list], ...inside] as Properties]),
    ...(policy.subjects[index]?.mac ?? []).map(
      (mac): Properties => [['src-mac-address', mac.toUpperCase()], ...inside],
    ),
  ]
}

const receivers = (policy: Policy, lists: Lists, index: number, family: Family): Properties[] => {
  const list = lists.subject(index, family)
  const outside: Properties = policy.interface === null ? [] : [['out-interface', policy.interface]]
  return list === null ? [] : [[['dst-address-list', list], ...outside]]
}

/** The filter rules of both families in the order RouterOS must read them, and what could not be said. */
export function filterItems(
  policy: Policy,
  base: string,
  lists: Lists,
  all: readonly Opening[],
  log = false,
): { items: Item[]; dropped: Dropped[] } {
  const items: Item[] = []
  const said = new Set<string>()
  for (const family of policy.families) {
    const rule = (chain: string, action: string, about: string, match: Properties, first = false) =>
      items.push(filterItem(family, about, [['chain', chain], ...match, ['action', action]], first))
    const jump = (chain: string, target: string, about: string, match: Properties, first = false) =>
      items.push(
        filterItem(
          family,
          about,
          [['chain', chain], ...match, ['action', 'jump'], ['jump-target', target]],
          first,
        ),
      )
    const settled = (chain: string) =>
      rule(chain, 'accept', 'replies to what was let through', [['connection-state', 'established,related']])
    const accept = (chain: string, opening: Opening, index: number, place: 'forward' | 'input') => {
      if (!protocolFamilies(opening.protocol).includes(family)) return
      const outbound = opening.direction === 'outbound'
      const side = outbound ? 'dst-address-list' : 'src-address-list'
      const { far } = opening
      let ends: Properties[]
      if (far.kind === 'any') ends = [[]]
      else if (far.kind === 'internet') ends = [[[side, `!${lists.inside}`]]]
      // The router's own services answer on whichever of its addresses the device was told.
      else if (place === 'input' && policy.at === 'router' && far.kind === 'ranges' && far.role === 'gateway')
        ends = [[]]
      else ends = lists.far(opening, index, family).map((list): Properties => [[side, list]])
      const protocol: Properties = opening.protocol === 'any' ? [] : [['protocol', opening.protocol]]
      for (const end of ends) {
        for (const ports of portPieces(opening.ports)) {
          const port: Properties = ports === null ? [] : [['dst-port', ports]]
          rule(chain, 'accept', opening.rules.map((each) => `${each.id} ${ruleText(each)}`).join(' '), [
            ...protocol,
            ...port,
            ...end,
          ])
          for (const { id } of opening.rules) said.add(id)
        }
      }
    }
    const linkLife = (chain: string, dhcp: string) => {
      rule(chain, 'accept', 'address assignment', [
        ['protocol', 'udp'],
        ['dst-port', dhcp],
      ])
      if (family === 'ipv4') return
      for (const type of LINK_TYPES)
        rule(chain, 'accept', 'neighbour discovery', [
          ['protocol', 'icmpv6'],
          ['icmp-options', `${type}:0-255`],
        ])
    }
    const refuse = `${base}-refuse`
    if (log) {
      // After a packet is logged it goes on to the next rule (manual, Common Firewall Matchers and Actions).
      items.push(
        filterItem(family, 'what is refused', [
          ['chain', refuse],
          ['limit', `${LOG_A_MINUTE}/1m,${LOG_BURST}:packet`],
          ['action', 'log'],
          ['log-prefix', logPrefix(policy)],
        ]),
      )
    }
    if (policy.refusal === 'reject') {
      rule(refuse, 'reject', 'everything else', [
        ['protocol', 'tcp'],
        ['reject-with', 'tcp-reset'],
      ])
      rule(refuse, 'reject', 'everything else', [['reject-with', 'icmp-admin-prohibited']])
    } else rule(refuse, 'drop', 'everything else', [])

    if (policy.at === 'host') {
      const input = `${base}-input`
      const through: Properties = policy.interface === null ? [] : [['in-interface', policy.interface]]
      settled(input)
      rule(input, 'accept', 'this computer itself', [
        ['src-address', family === 'ipv4' ? '127.0.0.0/8' : '::1'],
      ])
      for (const [index, opening] of all.entries())
        if (opening.direction === 'inbound') accept(input, opening, index, 'input')
      linkLife(input, family === 'ipv4' ? '67-68' : '546-547')
      if (family === 'ipv4') rule(input, 'accept', 'questions about groups (IGMP)', [['protocol', 'igmp']])
      jump(
        input,
        refuse,
        'everything else that is opened towards this computer',
        policy.scope === 'internet' ? [['src-address-list', `!${lists.inside}`]] : [],
      )
      jump('input', input, 'what comes in', through, true)
      continue
    }

    const forward = `${base}-forward`
    const input = `${base}-input`
    const subjects = policy.subjects.map((subject, index) => ({
      subject,
      index,
      from: senders(policy, lists, index, family),
      to: receivers(policy, lists, index, family),
    }))
    for (const { subject, index, from, to } of subjects) {
      const mine = [...all.entries()].filter(([, opening]) => opening.subject === subject)
      const outbound = mine.filter(([, opening]) => opening.direction === 'outbound')
      if (from.length > 0) {
        const chain = `${base}-from-${index + 1}`
        settled(chain)
        for (const [at, opening] of outbound) accept(chain, opening, at, 'forward')
      }
      if (to.length > 0) {
        const chain = `${base}-to-${index + 1}`
        settled(chain)
        for (const [at, opening] of mine)
          if (opening.direction === 'inbound') accept(chain, opening, at, 'forward')
        for (const { endpoint, protocol, ports } of policy.expose.filter(
          (each) => each.subject === subject.id,
        )) {
          for (const piece of portPieces(ports)) {
            rule(chain, 'accept', `${subject.id}.${endpoint.id} through its public name, from inside too`, [
              ['protocol', protocol],
              ['dst-port', piece ?? ''],
              ['connection-nat-state', 'dstnat'],
            ])
          }
        }
      }
      if (from.length > 0 && policy.scope === 'all') {
        const chain = `${base}-router-${index + 1}`
        settled(chain)
        for (const [at, opening] of outbound)
          if (opening.far.kind !== 'names') accept(chain, opening, at, 'input')
        linkLife(chain, family === 'ipv4' ? '67' : '547')
      }
    }
    for (const { subject, index, from, to } of subjects) {
      for (const match of from) jump(forward, `${base}-from-${index + 1}`, `${subject.id} sends`, match)
      for (const match of to) jump(forward, `${base}-to-${index + 1}`, `opened towards ${subject.id}`, match)
    }
    const kept: Properties = [
      ['dst-address-list', `!${policy.scope === 'all' ? lists.groups : lists.inside}`],
    ]
    for (const { subject, from, to } of subjects) {
      for (const match of from)
        jump(forward, refuse, `everything else ${subject.id} sends`, [...match, ...kept])
      const outside: Properties = policy.scope === 'all' ? [] : [['src-address-list', `!${lists.inside}`]]
      for (const match of to)
        jump(forward, refuse, `everything else opened towards ${subject.id}`, [...match, ...outside])
    }
    if (policy.scope === 'all') {
      for (const { subject, index, from } of subjects)
        for (const match of from)
          jump(input, `${base}-router-${index + 1}`, `${subject.id} to the router`, match)
      for (const { subject, from } of subjects)
        for (const match of from)
          jump(input, refuse, `everything else ${subject.id} sends to the router`, [...match, ...kept])
      jump('input', input, 'for the router itself', [], true)
    }
    jump('forward', forward, 'forwarded', [], true)
  }
  return { items, dropped: unsaid(policy, all, said) }
}

function unsaid(policy: Policy, all: readonly Opening[], said: ReadonlySet<string>): Dropped[] {
  return all.flatMap(({ rules, direction }) =>
    rules
      .filter(({ id }) => !said.has(id))
      .map(({ id }) => ({
        rule: id,
        reason:
          direction === 'inbound'
            ? 'what others open towards the device can only be told by its address, and only a MAC address is known'
            : policy.at === 'host'
              ? 'what this computer opens itself is not filtered, so there is nothing to let through'
              : 'nothing is left of it in the chosen address families',
      })),
  )
}
