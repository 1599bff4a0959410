import { z } from 'zod'
import type { Family } from '../../schema/address.ts'
import type { Backend, Dropped, Rendered, RenderedFile } from '../backend.ts'
import type { Policy } from '../policy.ts'
import { header } from '../text.ts'
import { nat } from './firewalld/nat.ts'
import { command, groupsSet, homeSet, names as named, nameSet, richRules } from './firewalld/rich.ts'
import { exposed } from './netfilter/expose.ts'
import { dnsmasqLines } from './netfilter/ipsets.ts'
import { without } from './netfilter/lacking.ts'
import { type NameSet, nameSets } from './netfilter/name-sets.ts'
import { fileStem, remarks } from './netfilter/naming.ts'
import { netfilterNotes, SET_SECONDS } from './netfilter/notes.ts'
import { DIGIT, GROUPS, inside, sayable } from './netfilter/reach.ts'
import { LOG_A_MINUTE, LogChoice, LogGroup, logPrefix, refusalLog } from './netfilter/refusal-log.ts'
import { type Step, stepsOf } from './netfilter/steps.ts'

const Options = z.strictObject({
  log: LogChoice,
  log_group: LogGroup,
  wan_zone: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,17}$/, 'write the name of a firewalld zone')
    .default('external')
    .describe('the firewalld zone of the interface towards the internet, for port forwards'),
})
type Options = z.infer<typeof Options>

const INET: Record<Family, string> = { ipv4: 'inet', ipv6: 'inet6' }
/** Before the zones and services of the system, after its own basic IPv6 (policy allow-host-ipv6, -15000). */
const PRIORITY = -100

/** How many steps one command adds: each takes a sixth of a second, whatever it does. */
const TOGETHER = 6

const LACKS = {
  interface: 'wider: firewalld binds interfaces to zones, so the device is recognised behind every interface',
}

/** Sets that the rules name: the home, groups, and what dnsmasq fills. */
function setCommands(
  policy: Policy,
  base: string,
  steps: readonly Step[],
  sets: readonly NameSet[],
): { name: string; lines: string[] }[] {
  const asks = (of: 'home' | 'groups') =>
    steps.some((step) => [step.from, step.to].some((end) => end.kind === 'outside' && end.of === of))
  const fixed = (name: string, family: Family, ranges: readonly string[]) => ({
    name,
    lines: [
      command(`--new-ipset=${name} --type=hash:net --option=family=${INET[family]}`),
      ...ranges.map((range) => command(`--ipset=${name} --add-entry=${range}`)),
    ],
  })
  return policy.families.flatMap((family) => [
    ...(asks('home') ? [fixed(homeSet(base, family), family, inside(policy, family))] : []),
    ...(asks('groups') ? [fixed(groupsSet(base, family), family, GROUPS[family])] : []),
    ...sets.map((set) => {
      const name = nameSet(base, set, family)
      const options = `--option=family=${INET[family]} --option=timeout=${SET_SECONDS}`
      return {
        name,
        lines: [
          remarks([set.domains.join(', ')], '#'),
          command(`--new-ipset=${name} --type=hash:ip ${options}`),
        ],
      }
    }),
  ])
}

/** A policy of firewalld between all zones, or from all zones to the router itself. */
const policyCommands = (name: string, ingress: string, egress: 'ANY' | 'HOST'): string[] => [
  command(`--new-policy=${name}`),
  command(`--policy=${name} --set-target=CONTINUE`),
  command(`--policy=${name} --set-priority=${PRIORITY}`),
  command(`--policy=${name} --add-ingress-zone=${ingress}`),
  command(`--policy=${name} --add-egress-zone=${egress}`),
]

const groupsOf = (policy: Policy): Dropped[] =>
  policy.at === 'host' && policy.families.includes('ipv6')
    ? [
        {
          rule: 'icmpv6',
          reason:
            'wider: any ICMPv6 to multicast groups is let through, ping too, because older firewalld has no names for multicast listener discovery',
        },
      ]
    : []

function render(whole: Policy, options: Options): Rendered {
  const file = fileStem(whole)
  const { base, policies } = named(whole)
  const { policy, dropped } = without(whole, LACKS)
  const sets = nameSets(policy)
  const plan = exposed(policy)
  const { said, dropped: unsaid } = sayable(policy)
  const steps = stepsOf(policy, said, sets)
  const rewriting = nat(policy, plan, options.wan_zone)
  const made = setCommands(policy, base, steps, sets)
  const lines: string[] = made.flatMap((set) => set.lines)
  const used: string[] = []
  const add = (name: string, ingress: string, egress: 'ANY' | 'HOST', rules: readonly string[]) => {
    if (rules.length === 0) return
    used.push(name)
    lines.push(...policyCommands(name, ingress, egress), ...rules)
  }
  const logging = refusalLog(options.log, options.log_group)
  const hook = (name: string, which: Step['hook']) => {
    const own = steps
      .filter((step) => step.hook === which)
      .map((step) => ({ about: step.about, rules: richRules(policy, base, step, logging) }))
      .filter(({ rules }) => rules.length > 0)
    return Array.from({ length: Math.ceil(own.length / TOGETHER) }, (_, index) => {
      const some = own.slice(index * TOGETHER, (index + 1) * TOGETHER)
      const rules = some.flatMap((each) => each.rules.map((rule) => `--add-rich-rule='${rule}'`))
      return [
        remarks([...new Set(some.map(({ about }) => about))], '#'),
        command(`--policy=${name} ${rules.join(' ')}`),
      ]
    }).flat()
  }
  const steered = rewriting.redirects.map((rule) =>
    command(`--policy=${policies.input} --add-rich-rule='${rule}'`),
  )
  const masks = rewriting.masquerades.map((rule) =>
    command(`--policy=${policies.forward} --add-rich-rule='${rule}'`),
  )
  add(policies.forward, 'ANY', 'ANY', [...hook(policies.forward, 'forward'), ...masks])
  add(policies.input, 'ANY', 'HOST', [...hook(policies.input, 'input'), ...steered])
  add(
    policies.wan,
    options.wan_zone,
    'ANY',
    rewriting.forwards.map((rule) => command(`--policy=${policies.wan} --add-rich-rule='${rule}'`)),
  )
  const dns = dnsmasqLines(
    policy,
    'nftset',
    sets,
    plan.records,
    (set, family) => `${DIGIT[family]}#inet#firewalld#${nameSet(base, set, family)}`,
  )
  const restart = ['systemctl restart dnsmasq']
  const apply = [
    `sh ${file}.sh`,
    'firewall-cmd --check-config',
    'firewall-cmd --reload',
    ...(dns.feeds ? [`cp ${file}.dnsmasq.conf /etc/dnsmasq.d/`, ...restart] : []),
  ]
  const undo = [
    ...used.map((name) => command(`--delete-policy=${name}`)),
    ...made.map(({ name }) => command(`--delete-ipset=${name}`)),
    'firewall-cmd --reload',
    ...(dns.feeds ? [`rm -f /etc/dnsmasq.d/${file}.dnsmasq.conf`, ...restart] : []),
  ]
  const problems: Dropped[] = [
    ...dropped,
    ...unsaid,
    ...plan.dropped,
    ...rewriting.dropped,
    ...groupsOf(policy),
  ]
  const notes = [
    `Policies ${used.join(', ')}: rich rules that stand before zones and services. What is let through is accepted, so zones do not see it; packets of other devices go on to them.`,
    'Running the file again changes nothing: firewall-cmd says NAME_CONFLICT and ALREADY_ENABLED. Before a changed rule set is loaded, run the undo commands of the old one.',
    ...(sets.length > 0
      ? [
          'The sets are those of the nftables backend of firewalld (FirewallBackend=nftables), which dnsmasq 2.87 or newer fills; every firewall-cmd --reload empties them, so restart dnsmasq after it.',
        ]
      : []),
    ...(logging === null
      ? []
      : [
          `What is refused is logged${logging.group === null ? '' : ` to NFLOG group ${logging.group}`} with "${logPrefix(policy).trim()}" in front, at most ${LOG_A_MINUTE} lines a minute for each rule.`,
        ]),
    ...netfilterNotes(policy, sets),
  ]
  const out = (ending: string, place: string, text: string): RenderedFile => ({
    name: `${file}.${ending}`,
    media_type: 'text/plain',
    text,
    place,
  })
  const head = remarks(header(whole, 'firewalld', { apply, undo, dropped: problems, notes }), '#')
  return {
    files: [
      out('sh', 'a root shell on the router', `${[head, '', ...lines].join('\n')}\n`),
      out('dnsmasq.conf', '/etc/dnsmasq.d/', dns.text),
    ],
    apply,
    undo,
    dropped: problems,
    notes,
  }
}

/** firewalld.policy(5), firewalld.richlanguage(5), firewall-cmd(1), 1.0 and newer; names by dnsmasq's nftset. */
export const firewalld: Backend<Options> = {
  id: 'firewalld',
  title: 'firewalld',
  layer: 'packet',
  refuses: 'packets',
  about: 'Commands that make policies with rich rules; names are followed by dnsmasq in sets of firewalld.',
  options: Options,
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
    program: 'firewall-offline-cmd',
    package: 'firewalld',
    checks:
      'every command and --check-config without a warning, a running firewalld, and packets compared with the policy',
  },
  proof: 'packets',
  checkedBy: 'firewalld, and packets in network namespaces',
  followsNames: 'dnsmasq puts the addresses it answers with into sets (nftset); they expire after a day',
  update:
    'by hand: undo with the commands of the old file, then apply the new one; firewall-cmd cannot replace a policy in one step',
  manyDevices: true,
  render,
}
