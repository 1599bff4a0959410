import { z } from 'zod'
import type { Backend, Rendered } from '../backend.ts'
import type { Policy } from '../policy.ts'
import { header, ruleText } from '../text.ts'
import { exposed } from './netfilter/expose.ts'
import { type NameSet, nameSets } from './netfilter/name-sets.ts'
import { companionHead, fileStem, identifier, remarks, stem } from './netfilter/naming.ts'
import { netfilterNotes } from './netfilter/notes.ts'
import { DIGIT, GROUPS, isRouters, LINK_ICMPV6, type Said, sayable } from './netfilter/reach.ts'
import { hairpinAccepts, natChains } from './nftables/nat.ts'
import { type Key, keysOf, plainSets, suffix, verdictMaps } from './nftables/sets.ts'
import {
  allowStatements,
  chain,
  familyGuard,
  HEADER,
  inside,
  nameSetId,
  oneOf,
  protocolMatch,
  statement,
} from './nftables/statements.ts'

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

const refuse = (policy: Policy): string =>
  chain(
    'refuse',
    null,
    policy.refusal === 'drop'
      ? [statement('drop')]
      : [
          statement('meta l4proto tcp reject with tcp reset'),
          statement('reject with icmpx type admin-prohibited'),
        ],
  )

/** Rules on the computer itself: what others open towards it. */
function hostChains(policy: Policy, said: readonly Said[], names: readonly NameSet[]): string[] {
  const other = policy.interface === null ? [] : [statement(`iifname != "${policy.interface}" accept`)]
  const away =
    policy.scope === 'internet'
      ? policy.families.map((family) => statement(`${HEADER[family]} saddr @home${DIGIT[family]} accept`))
      : []
  return [
    refuse(policy),
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
      statement('udp sport 67 udp dport 68 accept'),
      statement('udp sport 547 udp dport 546 accept'),
      ...away,
      statement('goto refuse'),
    ]),
  ]
}

/** Maps and chains for a router: senders are asked first, then receivers, then one step refuses. */
function routerChains(
  policy: Policy,
  said: readonly Said[],
  names: readonly NameSet[],
  plan: ReturnType<typeof exposed>,
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
    refuse(policy),
    ...chains,
    chain('forward', FILTER('forward'), [
      ...familyGuard(policy),
      ESTABLISHED,
      ...ask('senders', senderKeys, 'saddr'),
      ...ask('receivers', receiverKeys, 'daddr'),
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

function dnsmasqConf(
  policy: Policy,
  table: string,
  names: readonly NameSet[],
  records: readonly string[],
): string {
  const lines = names.flatMap((set) =>
    set.domains.map(
      (domain) =>
        `nftset=/${domain}/${policy.families.map((family) => `${DIGIT[family]}#inet#${table}#${nameSetId(set, family)}`).join(',')}`,
    ),
  )
  const what =
    lines.length + records.length > 0 ? 'dnsmasq fills the sets of the nftables rules' : 'no name to follow'
  return `${[companionHead(policy, what), ...lines, ...records].join('\n')}\n`
}

function render(policy: Policy): Rendered {
  const table = stem(policy)
  const file = fileStem(policy)
  const names = nameSets(policy)
  const plan = exposed(policy)
  const { said, dropped } = sayable(policy)
  const conf = dnsmasqConf(policy, table, names, plan.records)
  const feeds = names.length + plan.records.length > 0
  const apply = [
    `nft -f ${file}.nft`,
    ...(feeds ? [`cp ${file}.dnsmasq.conf /etc/dnsmasq.d/`, 'systemctl restart dnsmasq'] : []),
  ]
  const undo = [
    `nft delete table inet ${table}`,
    ...(feeds ? [`rm -f /etc/dnsmasq.d/${file}.dnsmasq.conf`, 'systemctl restart dnsmasq'] : []),
  ]
  const notes = [
    `Everything is in the table inet ${table}; loading it again replaces it, and empties the sets until names are asked for again.`,
    'accept in this table ends only this table: what another table, as that of fw4, firewalld or ufw, drops stays dropped. Let it through there as well; what is refused here is refused whatever stands there.',
    ...(policy.expose.length > 0
      ? ["The router's own rules must let the forwarded ports and the IPv6 pinhole through too."]
      : []),
    ...(names.length > 0
      ? ['dnsmasq 2.87 or newer with nftset support (dnsmasq --version lists it) is needed.']
      : []),
    ...netfilterNotes(policy, names),
  ]
  const problems = [...dropped, ...plan.dropped]
  const blocks = [
    ...plainSets(policy, names),
    ...(policy.at === 'host' ? hostChains(policy, said, names) : routerChains(policy, said, names, plan)),
    ...natChains(policy, plan),
  ]
  const text = [
    remarks(header(policy, 'nftables', { apply, undo, dropped: problems, notes }), '#'),
    '',
    `table inet ${table}`,
    `delete table inet ${table}`,
    `table inet ${table} {`,
    blocks.join('\n\n'),
    '}',
  ]
  return {
    files: [
      {
        name: `${file}.nft`,
        media_type: 'text/plain',
        text: `${text.join('\n')}\n`,
        place: '/etc/nftables.d/',
      },
      { name: `${file}.dnsmasq.conf`, media_type: 'text/plain', text: conf, place: '/etc/dnsmasq.d/' },
    ],
    apply,
    undo,
    dropped: problems,
    notes,
  }
}

/** nft(8) 1.0.6 and newer; names by dnsmasq's nftset (dnsmasq(8)). */
export const nftables: Backend = {
  id: 'nftables',
  title: 'nftables',
  layer: 'packet',
  about: 'One table for a Linux router; names are followed by dnsmasq.',
  options: z.strictObject({}),
  can: {
    hosts: true,
    wildcards: true,
    ports: true,
    mac: true,
    ipv6: true,
    inbound: true,
    multicast: true,
    reject: true,
    redirect: true,
    nat: true,
    expose: true,
    split_dns: true,
  },
  checker: {
    program: 'nft',
    package: 'nftables',
    checks: 'nft -c -f, a real load, and packets compared with the policy',
  },
  checkedBy: 'nft, and packets in network namespaces',
  followsNames:
    'dnsmasq puts the addresses it answers with into sets (nftset); they expire after a day without use',
  manyDevices: true,
  render,
}
