import type { Family } from '../../../schema/address.ts'
import type { Dropped } from '../../backend.ts'
import type { Policy, Rule } from '../../policy.ts'
import { ruleText } from '../../text.ts'
import { companionHead, identifier, stem } from '../netfilter/naming.ts'
import { DIGIT, disjoint, LINK_ICMPV6 } from '../netfilter/reach.ts'
import type { RefusalLog } from '../netfilter/refusal-log.ts'
import { logStatement } from './filter.ts'
import { type Key, keysOf, plainSets, suffix, verdictMaps } from './sets.ts'
import { chain, HEADER, inside, oneOf, portList, protocolMatch, statement } from './statements.ts'

/** The file for the bridge; `text` is null where there is nothing for it to decide. */
export interface BridgeFile {
  text: string | null
  dropped: Dropped[]
  notes: string[]
}

const TYPE: Record<Family, string> = { ipv4: 'ip', ipv6: 'ip6' }
/** Answers to a ping, and errors (RFC 792, RFC 4443 section 2.1). */
const ANSWERS = { ipv4: 'icmp type { 0, 3, 11, 12 }', ipv6: 'icmpv6 type { 1, 2, 3, 4, 129 }' } as const

const isGroup = ({ far }: Rule): boolean => far.kind === 'ranges' && far.group

const familiesOf = (policy: Policy, { protocol }: Rule): Family[] =>
  policy.families.filter((family) =>
    family === 'ipv4' ? protocol !== 'icmpv6' : protocol !== 'icmp' && protocol !== 'igmp',
  )

/** The far end as seen in one direction of travel; null where it has no address of the family, or is a name. */
function farMatch({ far }: Rule, family: Family, side: 'saddr' | 'daddr'): string | null {
  const address = `${HEADER[family]} ${side}`
  switch (far.kind) {
    case 'any':
      return `ether type ${TYPE[family]}`
    case 'internet':
      return `${address} != @home${DIGIT[family]}`
    case 'ranges':
      return far[family].length === 0 ? null : `${address} ${oneOf(disjoint(far[family]))}`
    case 'name':
      return null
  }
}

/** Opening statements of a rule. */
function opens(policy: Policy, rule: Rule): string[] {
  const side = rule.direction === 'outbound' || isGroup(rule) ? 'daddr' : 'saddr'
  const matches = familiesOf(policy, rule).flatMap((family) => farMatch(rule, family, side) ?? [])
  if (matches.length === 0) return []
  return [
    inside([`${rule.id}: ${ruleText(rule)}`]),
    ...matches.map((match) => statement(match, protocolMatch(rule), 'accept')),
  ]
}

/** The way back of a rule: its ports are the source then. TCP and ICMP answers are told by themselves. */
function answers(policy: Policy, rule: Rule): string[] {
  if (isGroup(rule) || (rule.protocol !== 'udp' && rule.protocol !== 'any')) return []
  const side = rule.direction === 'outbound' ? 'saddr' : 'daddr'
  const matches = familiesOf(policy, rule).flatMap((family) => farMatch(rule, family, side) ?? [])
  if (matches.length === 0) return []
  const back =
    rule.protocol === 'any'
      ? 'meta l4proto != tcp'
      : rule.ports === null
        ? 'meta l4proto udp'
        : `udp sport ${portList(rule.ports)}`
  return [inside([`${rule.id}: the way back`]), ...matches.map((match) => statement(match, back, 'accept'))]
}

const linkLife = (policy: Policy): string[] => [
  inside(['ARP, address assignment, neighbour discovery (RFC 4890 section 4.4.1), IGMP and MLD']),
  statement('ether type arp accept'),
  ...(policy.families.includes('ipv4') ? [statement('meta l4proto igmp accept')] : []),
  ...(policy.families.includes('ipv6')
    ? [statement(`icmpv6 type ${oneOf(LINK_ICMPV6.map(String))} accept`)]
    : []),
  statement('udp dport { 67, 68, 546, 547 } accept'),
]

const unseen = (policy: Policy): string | null => {
  if (policy.at === 'host')
    return 'the rules are on the computer itself, and a bridge file is for the router: none is made'
  if (policy.scope === 'internet')
    return 'scope=internet refuses nothing inside the home, so there is nothing to decide on a bridge: no file is made'
  return null
}

function chains(policy: Policy, log: RefusalLog): string[] {
  const rules = (id: string) => policy.rules.filter((rule) => rule.subject === id)
  const out = new Map<string, string>()
  const into = new Map<string, string>()
  const own: string[] = []
  for (const { id } of policy.subjects) {
    const outbound = rules(id).filter(({ direction }) => direction === 'outbound')
    const inbound = rules(id).filter((rule) => rule.direction === 'inbound' && !isGroup(rule))
    const sends = [
      ...outbound.flatMap((rule) => opens(policy, rule)),
      ...inbound.flatMap((rule) => answers(policy, rule)),
    ]
    const takes = [
      ...inbound.flatMap((rule) => opens(policy, rule)),
      ...outbound.flatMap((rule) => answers(policy, rule)),
    ]
    if (sends.length > 0) {
      out.set(id, 'out')
      own.push(chain(`out_${identifier(id)}`, null, sends))
    }
    if (takes.length > 0) {
      into.set(id, 'in')
      own.push(chain(`in_${identifier(id)}`, null, takes))
    }
  }
  const listened = policy.rules.filter((rule) => rule.direction === 'inbound' && isGroup(rule))
  const keys = (ids: Map<string, string>) => keysOf(policy, new Set(ids.keys()))
  const devices = keysOf(policy, new Set(policy.subjects.map(({ id }) => id)))
  const lookUp = (key: Key, side: 'saddr' | 'daddr') =>
    key === 'mac' ? `ether ${side}` : `${HEADER[key]} ${side}`
  const refuse = (side: 'saddr' | 'daddr') =>
    devices.map((key) => statement(lookUp(key, side), `@devices${suffix(key)}`, 'goto refuse'))
  const others = (['ipv4', 'ipv6'] as const).filter((family) => !policy.families.includes(family))
  return [
    ...verdictMaps(policy, 'senders', keys(out), out),
    ...verdictMaps(policy, 'receivers', keys(into), into),
    chain('refuse', null, [...logStatement(policy, log), statement('drop')]),
    ...own,
    chain('forward', 'filter hook forward priority filter - 5', [
      ...others.map((family) => statement(`ether type ${TYPE[family]} accept`)),
      inside(['answers, told without connection tracking: TCP has no connection without its first SYN']),
      statement('tcp flags & (syn | ack) != syn accept'),
      ...policy.families.map((family) => statement(ANSWERS[family], 'accept')),
      ...keys(out).map((key) => statement(lookUp(key, 'saddr'), `vmap @senders${suffix(key)}`)),
      ...keys(into).map((key) => statement(lookUp(key, 'daddr'), `vmap @receivers${suffix(key)}`)),
      ...linkLife(policy),
      ...listened.flatMap((rule) => opens(policy, rule)),
      ...refuse('saddr'),
      ...refuse('daddr'),
    ]),
  ]
}

/**
 * A table of the bridge family for frames that this machine forwards between the ports of a bridge: what the
 * policy says about peers in the device's own network. nft(8), address families: bridge.
 */
export function bridgeTable(policy: Policy, log: RefusalLog): BridgeFile {
  const why = unseen(policy)
  if (why !== null) return { text: null, dropped: [{ rule: 'bridge', reason: why }], notes: [] }
  const table = `${stem(policy)}_l2`
  const text = [
    companionHead(policy, 'the bridge half; the inet half explains itself'),
    inside([
      'Only frames that go from port to port of a bridge come here. What goes to the internet or to another network is sent to the MAC address of this router and is judged by the inet table, so local peers alone are judged here, and the sets of names, which two tables cannot share, are not needed.',
    ]).replaceAll('\t\t#', '#'),
    '',
    `table bridge ${table}`,
    `delete table bridge ${table}`,
    `table bridge ${table} {`,
    [...plainSets(policy, []), ...chains(policy, log)].join('\n\n'),
    '}',
  ]
  const dropped: Dropped[] = [
    {
      rule: 'bridge',
      reason:
        'wider: answers are told without connection tracking, which not every kernel has on a bridge. TCP segments that open nothing, ping replies, ICMP errors, and UDP from the ports of a rule back to its far end pass',
    },
  ]
  if (policy.refusal === 'reject')
    dropped.push({
      rule: 'refusal',
      reason:
        'dropped, not rejected, on the bridge: not every kernel can reject there. What is routed is rejected',
    })
  for (const { id } of policy.rules.filter(({ far }) => far.kind === 'name'))
    dropped.push({
      rule: id,
      reason:
        'names are followed only by the inet table: a host of the same network that has this name is refused on the bridge',
    })
  return {
    text: `${text.join('\n')}\n`,
    dropped,
    notes: [
      `The bridge file makes the table bridge ${table}. Load it on the machine that is the router and holds the bridge: on an access point or switch of its own it would refuse what is on its way to the router.`,
      'Frames that a switch chip or an access point hands on by itself never come here: client or port isolation there does what this table cannot.',
      ...(policy.subjects.every(({ mac }) => mac.length > 0)
        ? []
        : [
            'Give the MAC address too: what a device sends from its link-local IPv6 address is not known to be its own otherwise.',
          ]),
      'Where bridge-nf-call-iptables is 1 (br_netfilter, as Docker sets it), what the bridge table lets through meets the inet table as well: both say the same.',
      'On the bridge a device is known by its MAC address in both directions, whatever interface was given; groups that others send to are left alone.',
      "A broadcast to the network's own address, as 192.168.1.255, counts as any other address here: only 255.255.255.255 is known as one.",
    ],
  }
}
