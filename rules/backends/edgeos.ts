import { z } from 'zod'
import type { Family } from '../../schema/address.ts'
import type { Backend, Dropped, Rendered, RenderedFile } from '../backend.ts'
import type { Policy } from '../policy.ts'
import { header } from '../text.ts'
import { type EdgeRule, grouping, REPLIES, rulesOf } from './edgeos/rules.ts'
import { exposed } from './netfilter/expose.ts'
import { without } from './netfilter/lacking.ts'
import { nameSets } from './netfilter/name-sets.ts'
import { fileStem, remarks, stem } from './netfilter/naming.ts'
import { netfilterNotes } from './netfilter/notes.ts'
import { type Said, sayable } from './netfilter/reach.ts'
import { type Step, stepsOf } from './netfilter/steps.ts'

const Options = z.strictObject({})
type Options = z.infer<typeof Options>

/** Rule sets have 28 characters, groups 31 (vyatta-cfg-firewall, templates); what follows takes up to 6. */
const BASE = 22
/** Rule numbers go up to 9999 (Vyatta 6.3 Firewall Reference Guide, of the release EdgeOS was made from). */
const MOST = 9999
const WRAPPER = '/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper'
const KINDS: [RegExp, string][] = [
  [/^eth\d{1,2}$/, 'ethernet'],
  [/^switch\d$/, 'switch'],
  [/^bond\d{1,2}$/, 'bonding'],
  [/^br\d{1,3}$/, 'bridge'],
]

const NAT =
  'EdgeOS has translation in service nat and port-forward, by rule number; write it there by hand, where your other rules are'
const LACKS = {
  redirect: `${NAT}, or give the device this router as its server by DHCP`,
  nat: NAT,
  underscores: 'a name with an underscore is not one that the DNS forwarder is given here',
}
const UNNAMED =
  'names are followed in groups that hold IPv4 alone: over IPv6 this is refused with the rest (narrower)'

/** The path of an interface in the configuration, as "ethernet eth1 vif 20"; null for what is none of EdgeOS. */
function pathOf(name: string | null): string | null {
  const [, parent = '', vif] = /^([a-z]+\d+)(?:\.([1-9]\d{0,3}))?$/.exec(name ?? '') ?? []
  const kind = KINDS.find(([pattern]) => pattern.test(parent))?.[1]
  if (kind === undefined || Number(vif ?? 1) > 4094) return null
  return `${kind} ${parent}${vif === undefined ? '' : ` vif ${vif}`}`
}

/** Numbered rules; accepting ones that find no number below the refusals are given back. */
function numbered(rules: readonly EdgeRule[]): { numbered: [number, EdgeRule][]; lost: string[] } {
  const refusals = rules.filter(({ words }) => words[0] !== 'action accept').length
  let room = MOST - refusals
  const kept: EdgeRule[] = []
  const lost: string[] = []
  for (const rule of rules) {
    const accepts = rule.words[0] === 'action accept'
    if (accepts && room-- <= 0) lost.push(...rule.ids)
    else kept.push(rule)
  }
  const step = kept.length * 10 <= MOST ? 10 : 1
  return { numbered: kept.map((rule, index) => [(index + 1) * step, rule]), lost }
}

function limits(policy: Policy, whole: Policy, path: string | null): Dropped[] {
  const plan = exposed(policy)
  const dropped: Dropped[] = [
    ...plan.dropped,
    ...plan.forwards.map(({ expose }) => ({
      rule: `${expose.subject}.${expose.endpoint.id}`,
      reason: `no IPv4 port forward: ${NAT}`,
    })),
  ]
  const say = (rule: string, reason: string) => dropped.push({ rule, reason })
  if (plan.records.length > 0)
    say(
      'public_name',
      `no record is written; set it for the home as an option of service dns forwarding: ${plan.records.join(' ')}`,
    )
  if (whole.refusal === 'reject')
    say(
      'refusal',
      'reject of EdgeOS answers with ICMP "port unreachable", to TCP too: no reset, and not "administratively prohibited"',
    )
  say(
    'interface',
    path === null
      ? `CHANGE ME: a rule set is asked only where an interface has it${whole.interface === null ? '' : `, and ${whole.interface} is none of EdgeOS`}; until interface= names one (eth1, eth1.20, switch0.20, br0), nothing is refused`
      : 'an interface has one rule set for each direction: devices behind the same interface need one file for all of them (device= for each), and rule sets that the interface has already would no longer be asked',
  )
  if (policy.rules.some(({ far }) => far.kind === 'name')) {
    say(
      'names',
      'wider: dnsmasq fills a group from names below the ones listed too, whoever else is hosted at an address is let through on the same ports, and an address stays in the group until the router starts again',
    )
    if (policy.families.includes('ipv6')) say('names', UNNAMED)
  }
  return dropped
}

const HOST = 'with at=host the rules belong on the computer itself, and this is a router'

/** Name rules without an IPv4 side cannot be said. */
const split = (said: readonly Said[]): { said: Said[]; dropped: Dropped[] } => {
  const four = ({ rule, families }: Said) => rule.far.kind !== 'name' || families.includes('ipv4')
  return {
    said: said.filter(four),
    dropped: said.filter((each) => !four(each)).map(({ rule }) => ({ rule: rule.id, reason: UNNAMED })),
  }
}

function render(whole: Policy): Rendered {
  const base = stem(whole, BASE)
  const file = fileStem(whole)
  const host = whole.at === 'host'
  const { policy, dropped } = without(host ? { ...whole, rules: [], nat: [], redirects: [] } : whole, LACKS)
  const path = pathOf(policy.interface)
  const reach = sayable(policy)
  const { said, dropped: unnamed } = split(reach.said)
  const ids = new Set(said.map(({ rule }) => rule.id))
  // What no rule names must not be followed either.
  const names = nameSets({
    ...policy,
    rules: policy.rules.filter(({ id }) => ids.has(id)),
  })
  const steps: Step[] = host ? [] : stepsOf(policy, said, names)
  const groups = grouping(base)
  const body: string[] = []
  const removals: string[] = []
  const attach: string[] = []
  const lost = new Set<string>()
  const ruleSet = (family: Family, hook: Step['hook']) => {
    const own = steps.filter((step) => step.family === family && step.hook === hook)
    if (own.length === 0) return
    const kind = family === 'ipv4' ? 'name' : 'ipv6-name'
    const name = `${base}_${hook === 'forward' ? 'f' : 'l'}${family === 'ipv4' ? '' : '6'}`
    const at = `firewall ${kind} ${name}`
    removals.push(`delete ${at}`)
    body.push(`set ${at} default-action accept`)
    const rules = [REPLIES, ...own.flatMap((step) => rulesOf(policy, groups, step))]
    const counted = numbered(rules)
    for (const id of counted.lost) lost.add(id)
    let about = ''
    for (const [number, rule] of counted.numbered) {
      if (rule.about !== about) body.push(remarks([rule.about], '#'))
      about = rule.about
      body.push(...rule.words.map((words) => `set ${at} rule ${number} ${words}`))
    }
    for (const way of hook === 'forward' ? ['in', 'out'] : ['local'])
      if (path !== null) attach.push(`set interfaces ${path} firewall ${way} ${kind} ${name}`)
  }
  for (const family of policy.families)
    for (const hook of ['forward', 'input'] as const) ruleSet(family, hook)
  const followed = names.flatMap((set) => {
    const group = groups.made.includes(`address-group ${base}_n${set.index}`)
    return group ? set.domains.map((domain) => `ipset=/${domain}/${base}_n${set.index}`) : []
  })
  removals.push(
    ...followed.map((option) => `delete service dns forwarding options ${option}`),
    ...groups.made.map((group) => `delete firewall group ${group}`),
  )
  const problems = [
    ...dropped,
    ...reach.dropped,
    ...unnamed,
    ...[...lost].map((rule) => ({
      rule,
      reason: `narrower: rule numbers of EdgeOS end at ${MOST}, so this is refused with the rest`,
    })),
    ...(host
      ? [{ rule: 'host', reason: HOST }, ...whole.rules.map(({ id }) => ({ rule: id, reason: HOST }))]
      : limits(policy, whole, path)),
  ]
  const script = (lines: readonly string[]): string[] => [
    `${WRAPPER} begin`,
    ...lines.map((line) => (line.startsWith('#') ? line : `${WRAPPER} ${line}`)),
    `${WRAPPER} commit`,
    `${WRAPPER} end`,
  ]
  const attached = attach.length > 0
  const apply = [
    ...(attached
      ? [`in configure mode, "show interfaces ${path} firewall" must name no rule set but these`]
      : []),
    `sh ${file}.sh`,
    ...(attached ? [`sh ${file}-attach.sh`] : []),
    'in configure mode, when it works: save',
  ]
  const undo = [
    'configure',
    ...attach.map((line) => line.replace(/^set/, 'delete')),
    ...removals,
    'commit',
    'save',
  ]
  const notes = [
    'Written from the templates of vyatta-cfg-firewall, on which EdgeOS is built, and checked by a grammar, not by EdgeOS itself.',
    'accept of EdgeOS means: go on. What is let through here is still asked by the rule sets of the interface it leaves by, and packets of other devices go on too.',
    ...(followed.length > 0
      ? [
          'Names are followed by the DNS forwarder of the router (service dns forwarding, dnsmasq): it must run, and be the DNS server that the device asks. A name that is in two files is followed for one of them alone.',
          'Before a later file, undo this one: a name that is no longer in it would still be followed.',
        ]
      : []),
    ...netfilterNotes({ ...policy, interface: path === null ? null : policy.interface }, []),
  ]
  const head = remarks(header(whole, 'edgeos', { apply, undo, dropped: problems, notes }), '#')
  const made = [
    '# What an earlier run put in goes first',
    ...removals,
    ...groups.lines,
    ...followed.map((option) => `set service dns forwarding options ${option}`),
    ...body,
  ]
  const out = (name: string, lines: readonly string[], place: string): RenderedFile => ({
    name,
    media_type: 'text/plain',
    text: `${lines.join('\n')}\n`,
    place,
  })
  return {
    files: [
      out(
        `${file}.sh`,
        [head, '', ...script(made)],
        'a script for sh on the router, run as an administrator',
      ),
      ...(attached
        ? [
            out(
              `${file}-attach.sh`,
              [
                remarks([`netneeds, release ${whole.release}: ties the rule sets to ${path}`], '#'),
                ...script(attach),
              ],
              'after the first, where the interface has no rule set yet',
            ),
          ]
        : []),
    ],
    apply,
    undo,
    dropped: problems,
    notes,
  }
}

/** Commands of EdgeOS (Ubiquiti EdgeRouter), by the templates of vyatta-cfg-firewall. */
export const edgeos: Backend<Options> = {
  id: 'edgeos',
  title: 'EdgeOS',
  layer: 'packet',
  refuses: 'packets',
  about: 'Configuration commands for EdgeRouters; names are followed by the DNS forwarder in address groups.',
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
    redirect: false,
    nat: false,
    expose: false,
    split_dns: false,
  },
  checker: null,
  proof: 'grammar',
  checkedBy: 'strict grammar; not checked by the real program',
  followsNames: 'the DNS forwarder puts the IPv4 addresses it answers with into address groups',
  update: 'by hand: undo with the commands of the old file, then run the new one and save',
  manyDevices: true,
  render,
}
