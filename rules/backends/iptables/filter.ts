import { ruleText } from '../../text.ts'
import type { Exposed } from '../netfilter/expose.ts'
import { GROUPS, isRouters, LINK_ICMPV6, NEIGHBOUR_ICMPV6 } from '../netfilter/reach.ts'
import { LOG_A_MINUTE, LOG_BURST, logPrefix } from '../netfilter/refusal-log.ts'
import {
  allowRules,
  append,
  atHome,
  type Context,
  notAtHome,
  protocolMatches,
  receivers,
  remark,
  senders,
} from './matches.ts'

/** A jump from a chain of the system into one of ours. */
export interface Hook {
  table: 'filter' | 'nat'
  from: string
  to: string
}

/** Chains of ours in one table and what is in them. */
export interface Chains {
  chains: string[]
  rules: string[]
  hooks: Hook[]
}

const ESTABLISHED = '-m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT'

function logRules({ policy, log }: Context, chain: string): string[] {
  if (log === null) return []
  const prefix = `"${logPrefix(policy)}"`
  const target =
    log.group === null
      ? `-j LOG --log-prefix ${prefix} --log-level info`
      : `-j NFLOG --nflog-prefix ${prefix} --nflog-group ${log.group}`
  return [append(chain, `-m limit --limit ${LOG_A_MINUTE}/minute --limit-burst ${LOG_BURST}`, target)]
}

function refuseRules(context: Context, chain: string): string[] {
  const { policy, family } = context
  const logged = logRules(context, chain)
  if (policy.refusal === 'drop') return [...logged, append(chain, '-j DROP')]
  const prohibited = family === 'ipv4' ? 'icmp-admin-prohibited' : 'icmp6-adm-prohibited'
  return [
    ...logged,
    append(chain, '-p tcp -j REJECT --reject-with tcp-reset'),
    append(chain, `-j REJECT --reject-with ${prohibited}`),
  ]
}

function linkLife({ family }: Context, chain: string, target: string): string[] {
  return [
    remark(['address assignment, neighbour discovery (RFC 4890 section 4.4.1) and MLD']),
    ...(family === 'ipv6'
      ? LINK_ICMPV6.map((type) => append(chain, `-p ipv6-icmp -m icmp6 --icmpv6-type ${type} -j ${target}`))
      : []),
    append(chain, `-p udp -m multiport --dports 67,547 -j ${target}`),
  ]
}

/** What a bridge shows in FORWARD where bridge-nf-call-iptables is 1, as nftables/filter.ts explains. */
const bridgedLife = ({ policy, family }: Context, chain: string): string[] => [
  remark([
    'neighbour discovery, which no router forwards, and (wider) DHCP within the home: a bridge shows them here (br_netfilter)',
  ]),
  ...(family === 'ipv6'
    ? NEIGHBOUR_ICMPV6.map((type) =>
        append(chain, `-p ipv6-icmp -m hl --hl-eq 255 -m icmp6 --icmpv6-type ${type} -j RETURN`),
      )
    : policy.home.ipv4.map((range) =>
        append(
          chain,
          `-s ${range} -d ${range} -p udp -m multiport --sports 67,68 -m multiport --dports 67,68 -j RETURN`,
        ),
      )),
]

const groupsPass = ({ family }: Context, chain: string): string[] => [
  remark(['groups stay on their link; a router does not decide about them']),
  ...GROUPS[family].map((range) => append(chain, `-d ${range} -j RETURN`)),
]

/** Rules on the computer itself: what others open towards it. */
export function hostFilter(context: Context): Chains {
  const { policy, base, said } = context
  const input = `${base}_i`
  const refused = `${base}_r`
  return {
    chains: [input, refused],
    hooks: [{ table: 'filter', from: 'INPUT', to: input }],
    rules: [
      append(input, '-i lo -j RETURN'),
      ...(policy.interface === null ? [] : [append(input, `! -i ${policy.interface} -j RETURN`)]),
      append(input, ESTABLISHED),
      ...allowRules(
        context,
        input,
        said.filter(({ rule }) => rule.direction === 'inbound'),
      ),
      ...linkLife(context, input, 'ACCEPT'),
      ...(context.family === 'ipv4' ? [append(input, '-p igmp -j ACCEPT')] : []),
      append(input, '-p udp --sport 67 --dport 68 -j ACCEPT'),
      append(input, '-p udp --sport 547 --dport 546 -j ACCEPT'),
      ...(policy.scope === 'internet' ? [append(input, atHome(context, 'src'), '-j RETURN')] : []),
      append(input, `-j ${refused}`),
      ...refuseRules(context, refused),
    ],
  }
}

/** Rules on a router: other packets return, allowed ones are accepted, the rest is refused. */
export function routerFilter(context: Context, plan: Exposed): Chains {
  const { policy, family, base, said } = context
  const at = {
    forward: `${base}_f`,
    asked: `${base}_a`,
    input: `${base}_i`,
    askedInput: `${base}_b`,
    refused: `${base}_r`,
  }
  const chains = [at.forward, at.asked, at.refused]
  const toOut: string[] = []
  const toIn: string[] = []
  const toRouter: string[] = []
  const content: string[] = []
  for (const [index, subject] of policy.subjects.entries()) {
    const own = said.filter(({ rule }) => rule.subject === subject.id)
    const [out, into, routers] = [`${base}_o${index + 1}`, `${base}_n${index + 1}`, `${base}_g${index + 1}`]
    const sends = allowRules(
      context,
      out,
      own.filter(({ rule }) => rule.direction === 'outbound'),
    )
    const hairpins = plan.forwards
      .filter(({ expose }) => plan.hairpin && family === 'ipv4' && expose.subject === subject.id)
      .flatMap(({ expose }) =>
        protocolMatches(expose).map((match) =>
          append(into, match, atHome(context, 'src'), '-m conntrack --ctstate DNAT -j ACCEPT'),
        ),
      )
    const takes = [
      ...allowRules(
        context,
        into,
        own.filter(({ rule }) => rule.direction === 'inbound'),
      ),
      ...hairpins,
    ]
    const asks = own
      .filter(({ rule }) => policy.scope === 'all' && isRouters(policy, rule))
      .flatMap(({ rule }) => [
        remark([`${rule.id}: ${ruleText(rule)}`]),
        ...protocolMatches(rule).map((match) => append(routers, match, '-j ACCEPT')),
      ])
    const jump = (from: string, matches: readonly string[], to: string) =>
      matches.map((match) => append(from, match, `-j ${to}`))
    const sent = senders(context, [subject])
    if (sends.length > 0 && sent.length > 0) {
      chains.push(out)
      content.push(...sends)
      toOut.push(...jump(at.asked, sent, out))
      if (policy.scope === 'all') toRouter.push(...jump(at.askedInput, sent, out))
    }
    if (asks.length > 0 && sent.length > 0) {
      chains.push(routers)
      content.push(...asks)
      toRouter.push(...jump(at.askedInput, sent, routers))
    }
    const received = receivers(context, [subject])
    if (takes.length > 0 && received.length > 0) {
      chains.push(into)
      content.push(...takes)
      toIn.push(...jump(at.asked, received, into))
    }
  }
  const from = senders(context, policy.subjects)
  const to = receivers(context, policy.subjects)
  const refusals =
    policy.scope === 'all'
      ? [append(at.asked, `-j ${at.refused}`)]
      : [
          ...from.map((match) => append(at.asked, match, notAtHome(context, 'dst'), `-j ${at.refused}`)),
          ...to.map((match) => append(at.asked, match, notAtHome(context, 'src'), `-j ${at.refused}`)),
        ]
  const hooks: Hook[] = [{ table: 'filter', from: 'FORWARD', to: at.forward }]
  const rules = [
    ...[...from, ...to].map((match) => append(at.forward, match, `-j ${at.asked}`)),
    append(at.asked, ESTABLISHED),
    ...toOut,
    ...toIn,
    ...bridgedLife(context, at.asked),
    ...groupsPass(context, at.asked),
    ...refusals,
    ...content,
    ...refuseRules(context, at.refused),
  ]
  if (policy.scope === 'all') {
    chains.push(at.input, at.askedInput)
    hooks.push({ table: 'filter', from: 'INPUT', to: at.input })
    rules.push(
      ...from.map((match) => append(at.input, match, `-j ${at.askedInput}`)),
      append(at.askedInput, ESTABLISHED),
      ...toRouter,
      ...linkLife(context, at.askedInput, 'RETURN'),
      ...groupsPass(context, at.askedInput),
      append(at.askedInput, `-j ${at.refused}`),
    )
  }
  return { chains, rules, hooks }
}
