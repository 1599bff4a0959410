import { z } from 'zod'
import type { PortRange } from '../../schema/ports.ts'
import type { Backend, Dropped, Rendered } from '../backend.ts'
import type { Policy } from '../policy.ts'
import { header, token } from '../text.ts'
import { complement } from './netfilter/complement.ts'
import { exposed } from './netfilter/expose.ts'
import { without } from './netfilter/lacking.ts'
import { companionHead, fileStem, remarks, stem } from './netfilter/naming.ts'
import { netfilterNotes } from './netfilter/notes.ts'
import { sayable } from './netfilter/reach.ts'
import { LogChoice } from './netfilter/refusal-log.ts'
import { type End, portChunks, type Step, stepsOf } from './netfilter/steps.ts'

const Options = z.strictObject({ log: LogChoice })
type Options = z.infer<typeof Options>

/** ufw takes 15 ports in a rule, a range counting as two (ufw(8), "Rule syntax"). */
const PORTS = 15
/** Nobody has these (RFC 1112 section 4); leaving them out saves a rule for each bit. */
const RESERVED = '240.0.0.0/4'

const BEFORE =
  'is not among the protocols of ufw commands; the before.rules that ufw comes with let ping through, whatever the rules here'
const LACKS = {
  names: 'ufw commands have no names, and an address looked up once would be wrong soon',
  mac: 'ufw commands have no MAC addresses: the device is known by its IP addresses alone',
  redirect: 'ufw commands do not rewrite addresses; that is a nat table in before.rules, written by hand',
  nat: 'ufw commands do not rewrite addresses; that is a nat table in before.rules, written by hand',
}

const portsOf = (chunk: readonly PortRange[]): string =>
  chunk.map(({ from, to }) => (from === to ? `${from}` : `${from}:${to}`)).join(',')

/** An end as addresses; "any" where the other end says the family. */
function addresses({ family }: Step, end: End): string[] {
  if (end.kind === 'any') return ['any']
  if (end.kind === 'ranges') return end.ranges
  if (end.kind === 'outside')
    return complement(family === 'ipv4' ? [...end.ranges, RESERVED] : end.ranges, family)
  return []
}

/** The commands of a step without "ufw", the part that puts it in or takes it out, and the comment. */
function rulesOf(policy: Policy, step: Step, log: boolean): { route: boolean; words: string }[] {
  const action = step.verdict === 'accept' ? 'allow' : policy.refusal === 'drop' ? 'deny' : 'reject'
  const sources = addresses(step, step.from)
  const targets = addresses(step, step.to)
  const anybody = sources[0] === 'any' && targets[0] === 'any'
  const from = anybody ? complement([], step.family) : sources
  const through = [step.in === null ? '' : `in on ${step.in}`, step.out === null ? '' : `out on ${step.out}`]
  const protocols =
    action === 'reject' ? ['proto tcp', ''] : step.protocol === 'any' ? [''] : [`proto ${step.protocol}`]
  const ports =
    step.ports === null ? [''] : portChunks(step.ports, PORTS).map((chunk) => `port ${portsOf(chunk)}`)
  return from.flatMap((source) =>
    targets.flatMap((target) =>
      protocols.flatMap((protocol) =>
        ports.map((port) => ({
          route: step.hook === 'forward',
          words: [
            action,
            ...through,
            log && step.verdict === 'refuse' ? 'log' : '',
            protocol,
            `from ${source} to ${target}`,
            port,
          ]
            .filter(Boolean)
            .join(' '),
        })),
      ),
    ),
  )
}

/** Steps that ufw commands can say; ICMP is in nobody's hands but those of before.rules. */
const speaks = ({ protocol }: Step): boolean => protocol !== 'icmp' && protocol !== 'icmpv6'

function limits(whole: Policy, policy: Policy, icmp: readonly string[]): Dropped[] {
  const plan = exposed(policy)
  return [
    ...icmp.map((rule) => ({ rule, reason: `ICMP ${BEFORE}` })),
    ...plan.dropped,
    ...plan.forwards.map(({ expose }) => ({
      rule: `${expose.subject}.${expose.endpoint.id}`,
      reason:
        'the IPv4 port forward and hairpin NAT are a nat table in before.rules, written by hand; only the way through is opened here',
    })),
    ...(plan.records.length > 0
      ? [
          {
            rule: 'public_name',
            reason: `ufw has no DNS; on the DNS server of the home: ${plan.records.join(' ')}`,
          },
        ]
      : []),
    ...(whole.refusal === 'reject'
      ? [
          {
            rule: 'refusal',
            reason:
              'ufw rejects TCP with a reset, but everything else with ICMP "port unreachable", not "administratively prohibited"',
          },
        ]
      : []),
    {
      rule: 'refusal',
      reason:
        'wider: what before.rules and before6.rules let through is never asked about here; as shipped that is ping, mDNS, UPnP and neighbour discovery',
    },
    ...(whole.families.includes('ipv4')
      ? [
          {
            rule: 'refusal',
            reason: `wider: ${RESERVED} belongs to nobody, and nothing is refused or let through for it`,
          },
        ]
      : []),
  ]
}

function render(whole: Policy, { log }: Options): Rendered {
  const file = fileStem(whole)
  const tag = stem(whole)
  const { policy, dropped } = without(whole, LACKS)
  const { said, dropped: unsaid } = sayable(policy)
  const all = stepsOf(policy, said, [])
  const icmp = [...new Set(all.filter((step) => !speaks(step)).flatMap(({ ids }) => ids))]
  // Each is put before all others, so the last one written is the first one asked.
  const commands = all
    .filter(speaks)
    .flatMap((step) => rulesOf(policy, step, log === 'yes').map((rule) => ({ ...rule, step })))
    .reverse()
  const note = ({ ids, about }: Step) => token(`${tag} ${ids.join(' ') || about}`, 80)
  const lines = commands.flatMap(({ route, words, step }, index) => [
    ...(step === commands[index - 1]?.step ? [] : [remarks([step.about], '#')]),
    `ufw ${route ? 'route ' : ''}prepend ${words} comment '${note(step)}'`,
  ])
  const takeOut = commands.map(({ route, words }) => `ufw ${route ? 'route ' : ''}delete ${words}`)
  const apply = [`sh ${file}.sh`, 'ufw status numbered']
  const undo = [`sh ${file}.undo.sh`]
  const problems = [...dropped, ...unsaid, ...limits(whole, policy, icmp)]
  const notes = [
    'The rules stand before all others of ufw and are asked only where ufw is enabled. ufw enable on a router refuses everything it forwards for other devices too, unless DEFAULT_FORWARD_POLICY in /etc/default/ufw is ACCEPT or rules let them through.',
    `A command that finds its rule there already skips it, so running the file again changes nothing. Before a changed rule set is loaded, run the ${file}.undo.sh of the old one. Rules of your own that say the very same go with it.`,
    ...(whole.families.includes('ipv6') ? ['The IPv6 rules need IPV6=yes in /etc/default/ufw.'] : []),
    ...(log === 'yes'
      ? [
          'What is refused is logged as ufw does it, with [UFW BLOCK] in front and at most three lines a minute for each rule after the first ten, wherever ufw logging is on: journalctl -k.',
        ]
      : []),
    ...netfilterNotes(policy, []),
  ]
  const head = remarks(header(whole, 'ufw', { apply, undo, dropped: problems, notes }), '#')
  const place = 'a root shell on the router'
  return {
    files: [
      {
        name: `${file}.sh`,
        media_type: 'text/plain',
        text: `${[head, '', ...lines].join('\n')}\n`,
        place: whole.at === 'host' ? 'a root shell on the computer' : place,
      },
      {
        name: `${file}.undo.sh`,
        media_type: 'text/plain',
        text: `${[companionHead(whole, 'takes the ufw rules out again'), ...takeOut].join('\n')}\n`,
        place: whole.at === 'host' ? 'a root shell on the computer' : place,
      },
    ],
    apply,
    undo,
    dropped: problems,
    notes,
  }
}

/** ufw(8) 0.36: commands only, before.rules is left as it is. */
export const ufw: Backend<Options> = {
  id: 'ufw',
  title: 'ufw',
  layer: 'packet',
  refuses: 'packets',
  about: 'Commands for ufw: addresses and ports; it knows neither names nor MAC addresses.',
  options: Options,
  can: {
    hosts: false,
    wildcards: false,
    ports: true,
    mac: false,
    ipv6: true,
    inbound: true,
    multicast: true,
    reject: true,
    redirect: false,
    nat: false,
    expose: false,
    split_dns: false,
  },
  checker: {
    program: 'ufw',
    package: 'ufw',
    checks: "ufw's own reader takes every command, a real load, and packets compared with the policy",
  },
  proof: 'packets',
  checkedBy: 'ufw, and packets in network namespaces',
  followsNames: 'it does not: rules about names are left out and said',
  update:
    'by hand: run the undo file of the old rules, then the new file; ufw cannot replace rules in one step',
  manyDevices: true,
  render,
}
