import type { Policy } from '../../policy.ts'
import { ruleText } from '../../text.ts'
import type { Exposed } from '../netfilter/expose.ts'
import type { NameSet } from '../netfilter/name-sets.ts'
import { identifier } from '../netfilter/naming.ts'
import {
  DIGIT,
  disjoint,
  GROUPS,
  isRouters,
  LINK_ICMPV6,
  NEIGHBOUR_ICMPV6,
  type Said,
} from '../netfilter/reach.ts'
import { LOG_A_MINUTE, LOG_BURST, logPrefix, type RefusalLog } from '../netfilter/refusal-log.ts'
import { hairpinAccepts } from './nat.ts'
import { type Key, keysOf, suffix, verdictMaps } from './sets.ts'
import {
  allowStatements,
  chain,
  familyGuard,
  HEADER,
  inside,
  oneOf,
  protocolMatch,
  statement,
} from './statements.ts'

const ESTABLISHED = statement('ct state established,related accept')
const FILTER = (hook: 'forward' | 'input') => `filter hook ${hook} priority filter - 5`
const lookUp = (key: Key, side: 'saddr' | 'daddr'): string =>
  key === 'mac' ? 'ether saddr' : `${HEADER[key]} ${side}`

const groupsPass = (policy: Policy): string[] => [
  inside(['groups stay on their link; a router does not decide about them']),
  ...policy.families.map((family) => statement(`${HEADER[family]} daddr ${oneOf(GROUPS[family])} accept`)),
]

const linkLife = (policy: Policy, ports: string): string[] => [
  inside(['address assignment, neighbour discovery (RFC 4890 section 4.4.1) and MLD']),
  ...(policy.families.includes('ipv6')
    ? [statement(`icmpv6 type ${oneOf(LINK_ICMPV6.map(String))} accept`)]
    : []),
  statement(`udp dport ${ports} accept`),
]

/**
 * What a bridge hands to these hooks where bridge-nf-call-iptables is 1 (br_netfilter, as Docker sets it), and
 * which no router forwards: neighbour discovery, known by its hop limit of 255 (RFC 4861 section 11.2; what is
 * routed has lost one), and DHCP between hosts of the home (RFC 2131 section 4.1).
 */
const bridgedLife = (policy: Policy): string[] => [
  inside([
    'neighbour discovery, which no router forwards, and (wider) DHCP within the home: a bridge shows them here (br_netfilter)',
  ]),
  ...(policy.families.includes('ipv6')
    ? [statement(`ip6 hoplimit 255 icmpv6 type ${oneOf(NEIGHBOUR_ICMPV6.map(String))} accept`)]
    : []),
  ...(policy.families.includes('ipv4') && policy.home.ipv4.length > 0
    ? [
        statement(
          `ip saddr ${oneOf(disjoint(policy.home.ipv4))} ip daddr ${oneOf(disjoint(policy.home.ipv4))}`,
          'udp sport { 67, 68 } udp dport { 67, 68 } accept',
        ),
      ]
    : []),
]

/** A statement that logs and goes on; none where nothing is to be logged. */
export const logStatement = (policy: Policy, log: RefusalLog): string[] =>
  log === null
    ? []
    : [
        statement(
          `limit rate ${LOG_A_MINUTE}/minute burst ${LOG_BURST} packets log prefix "${logPrefix(policy)}"`,
          log.group === null ? 'level info' : `group ${log.group}`,
        ),
      ]

const refuse = (policy: Policy, log: RefusalLog): string =>
  chain('refuse', null, [
    ...logStatement(policy, log),
    ...(policy.refusal === 'drop'
      ? [statement('drop')]
      : [
          statement('meta l4proto tcp reject with tcp reset'),
          statement('reject with icmpx type admin-prohibited'),
        ]),
  ])

/** Rules on the computer itself: what others open towards it. */
export function hostChains(
  policy: Policy,
  said: readonly Said[],
  names: readonly NameSet[],
  log: RefusalLog,
): string[] {
  const other = policy.interface === null ? [] : [statement(`iifname != "${policy.interface}" accept`)]
  const away =
    policy.scope === 'internet'
      ? policy.families.map((family) => statement(`${HEADER[family]} saddr @home${DIGIT[family]} accept`))
      : []
  return [
    refuse(policy, log),
    chain('input', FILTER('input'), [
      ...familyGuard(policy),
      statement('iifname "lo" accept'),
      ...other,
      ESTABLISHED,
      ...allowStatements(
        said.filter(({ rule }) => rule.direction === 'inbound'),
        names,
      ),
      ...linkLife(policy, '{ 67, 547 }'),
      // A switch that gets no answer to its questions takes the groups away (RFC 4541 section 2.1.1).
      ...(policy.families.includes('ipv4') ? [statement('meta l4proto igmp accept')] : []),
      statement('udp sport 67 udp dport 68 accept'),
      statement('udp sport 547 udp dport 546 accept'),
      ...away,
      statement('goto refuse'),
    ]),
  ]
}

/** Maps and chains for a router: senders are asked first, then receivers, then one step refuses. */
export function routerChains(
  policy: Policy,
  said: readonly Said[],
  names: readonly NameSet[],
  plan: Exposed,
  log: RefusalLog,
): string[] {
  const all = new Set(policy.subjects.map(({ id }) => id))
  const devices = keysOf(policy, all)
  const from = policy.interface === null ? '' : `iifname "${policy.interface}"`
  const to = policy.interface === null ? '' : `oifname "${policy.interface}"`
  const out = new Map<string, string>()
  const routers = new Map<string, string>()
  const inbound = new Map<string, string>()
  const chains: string[] = []
  for (const { id } of policy.subjects) {
    const own = said.filter(({ rule }) => rule.subject === id)
    const sends = allowStatements(
      own.filter(({ rule }) => rule.direction === 'outbound'),
      names,
    )
    const takes = [
      ...allowStatements(
        own.filter(({ rule }) => rule.direction === 'inbound'),
        names,
      ),
      ...hairpinAccepts(plan, id),
    ]
    const asks = own
      .filter(({ rule }) => isRouters(policy, rule))
      .flatMap(({ rule }) => [
        inside([`${rule.id}: ${ruleText(rule)}`]),
        statement(protocolMatch(rule), 'accept'),
      ])
    if (sends.length > 0) {
      out.set(id, 'out')
      routers.set(id, 'out')
      chains.push(chain(`out_${identifier(id)}`, null, sends))
    }
    if (policy.scope === 'all' && asks.length > 0) {
      const rest = sends.length > 0 ? [statement(`goto out_${identifier(id)}`)] : []
      routers.set(id, 'router')
      chains.push(chain(`router_${identifier(id)}`, null, [...asks, ...rest]))
    }
    if (takes.length > 0) {
      inbound.set(id, 'in')
      chains.push(chain(`in_${identifier(id)}`, null, takes))
    }
  }
  const senderKeys = keysOf(policy, new Set(out.keys()))
  const routerKeys = policy.scope === 'all' ? keysOf(policy, new Set(routers.keys())) : []
  const receiverKeys = keysOf(policy, new Set(inbound.keys())).filter((key) => key !== 'mac')
  const ask = (map: string, keys: readonly Key[], side: 'saddr' | 'daddr') =>
    keys.map((key) =>
      statement(side === 'saddr' ? from : to, lookUp(key, side), `vmap @${map}${suffix(key)}`),
    )
  const refuseFor = (key: Key, side: 'saddr' | 'daddr'): string[] => {
    const match = [side === 'saddr' ? from : to, lookUp(key, side), `@devices${suffix(key)}`]
    if (policy.scope === 'all') return [statement(...match, 'goto refuse')]
    const other = side === 'saddr' ? 'daddr' : 'saddr'
    const families = key === 'mac' ? policy.families : [key]
    return families.map((family) =>
      statement(...match, `${HEADER[family]} ${other} != @home${DIGIT[family]} goto refuse`),
    )
  }
  const refusedSenders = devices.flatMap((key) => refuseFor(key, 'saddr'))
  return [
    ...verdictMaps(policy, 'senders', senderKeys, out),
    ...verdictMaps(policy, 'to_router', routerKeys, routers),
    ...verdictMaps(policy, 'receivers', receiverKeys, inbound),
    refuse(policy, log),
    ...chains,
    chain('forward', FILTER('forward'), [
      ...familyGuard(policy),
      ESTABLISHED,
      ...ask('senders', senderKeys, 'saddr'),
      ...ask('receivers', receiverKeys, 'daddr'),
      ...bridgedLife(policy),
      ...groupsPass(policy),
      ...refusedSenders,
      ...devices.filter((key) => key !== 'mac').flatMap((key) => refuseFor(key, 'daddr')),
    ]),
    ...(policy.scope === 'all'
      ? [
          chain('input', FILTER('input'), [
            ...familyGuard(policy),
            ESTABLISHED,
            ...ask('to_router', routerKeys, 'saddr'),
            ...linkLife(policy, '{ 67, 547 }'),
            ...groupsPass(policy),
            ...refusedSenders,
          ]),
        ]
      : []),
  ]
}
