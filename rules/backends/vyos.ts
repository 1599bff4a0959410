import { z } from 'zod'
import type { Family } from '../../schema/address.ts'
import type { Backend, Dropped, Rendered } from '../backend.ts'
import type { Policy } from '../policy.ts'
import { header } from '../text.ts'
import { exposed } from './netfilter/expose.ts'
import { without } from './netfilter/lacking.ts'
import { nameSets } from './netfilter/name-sets.ts'
import { fileStem, remarks, stem } from './netfilter/naming.ts'
import { netfilterNotes } from './netfilter/notes.ts'
import { sayable } from './netfilter/reach.ts'
import { type Step, stepsOf } from './netfilter/steps.ts'
import { itselfNotes } from './router/itself.ts'
import { fnv1a } from './router/names.ts'
import { grouping, replies, rulesOf } from './vyos/rules.ts'

const Options = z.strictObject({
  rule: z
    .string()
    .regex(/^[1-9]\d{0,5}$/, 'write a rule number from 1 to 999999')
    .default('1')
    .describe(
      'the number in forward filter and input filter of the jump to all rule sets; it must be free, and come before rules that accept',
    ),
})
type Options = z.infer<typeof Options>

/** Group names begin nftables sets, whose names have 31 characters in older ones; what follows takes up to 5. */
const BASE = 22
/** Interface names that VyOS takes (interface-definitions, match-interface). */
const INTERFACE =
  /^(bond|br|dum|en|ersp|eth|gnv|ifb|ipoe|lan|l2tp|l2tpeth|macsec|peth|ppp|pppoe|pptp|sstp|tun|veth|vti|vtun|vxlan|wg|wlan|wwan)/

const NAT =
  'VyOS has translation in nat destination and nat source, by rule number and for IPv4 alone; write it there by hand'

const lacks = (policy: Policy) => ({
  wildcards: 'VyOS looks single names up itself and cannot follow every name below one',
  underscores: 'a name with an underscore is not one that VyOS takes',
  redirect: `${NAT}, or give the device this router as its server by DHCP`,
  nat: NAT,
  ...(policy.interface === null || INTERFACE.test(policy.interface)
    ? {}
    : {
        interface:
          'wider: not the name of an interface of VyOS, so the device is recognised behind every interface',
      }),
})

/** The record of dnsmasq in the words of VyOS (interface-definitions, system_static-host-mapping). */
const mapping = (record: string): string[] => {
  const [name, ...addresses] = record.replace(/^host-record=/, '').split(',')
  return addresses.map((address) => `set system static-host-mapping host-name ${name} inet ${address}`)
}

const limits = (policy: Policy, whole: Policy): Dropped[] => {
  const plan = exposed(policy)
  return [
    ...plan.dropped,
    ...plan.forwards.map(({ expose }) => ({
      rule: `${expose.subject}.${expose.endpoint.id}`,
      reason: `no IPv4 port forward: ${NAT}`,
    })),
    ...(plan.records.length > 0
      ? [
          {
            rule: 'public_name',
            reason: `no record is written; in configure mode: ${plan.records.flatMap(mapping).join('; ')} (service dns forwarding answers with it)`,
          },
        ]
      : []),
    ...(whole.refusal === 'reject'
      ? [
          {
            rule: 'refusal',
            reason:
              'reject of VyOS answers with ICMP "port unreachable", to TCP too: no reset, and not "administratively prohibited"',
          },
        ]
      : []),
    ...(policy.rules.some(({ far }) => far.kind === 'name')
      ? [
          {
            rule: 'names',
            reason:
              'the router asks for the names itself every 5 minutes (resolver-interval): an address that the device is told in between, or alone, is refused; whoever else is hosted at an address of the names is let through (wider)',
          },
        ]
      : []),
  ]
}

function render(whole: Policy, options: Options): Rendered {
  const base = stem(whole, BASE)
  const file = fileStem(whole)
  const { policy, dropped } = without(whole, lacks(whole))
  const { said, dropped: unsaid } = sayable(policy)
  const names = nameSets(policy)
  const steps = stepsOf(policy, said, names)
  const made = grouping(base)
  // One place for each rule set among the jumps of all of them.
  const place = 1 + (fnv1a(base) % 999_999)
  const sets: string[] = []
  const removals: string[] = []
  const last: string[] = []
  const chain = (family: Family, hook: Step['hook']) => {
    const own = steps.filter((step) => step.family === family && step.hook === hook)
    if (own.length === 0) return
    const end = hook === 'forward' ? 'f' : 'i'
    const at = `firewall ${family} name ${base}_${end}`
    const door = `firewall ${family} name ${policy.name}_${end}`
    removals.push(`delete ${door} rule ${place}`, `delete ${at}`)
    last.push(`delete firewall ${family} ${hook} filter rule ${options.rule}`, `delete ${door}`)
    sets.push(`set ${at} default-action return`)
    let number = 0
    const add = (about: string, rules: readonly string[][]) => {
      if (rules.length > 0) sets.push(remarks([about], '#'))
      for (const words of rules) {
        number += 10
        sets.push(...words.map((each) => `set ${at} rule ${number} ${each}`))
      }
    }
    add('replies to what was let through', replies(made, own))
    for (const step of own) add(step.about, rulesOf(policy, made, step))
    sets.push(
      `set ${door} default-action return`,
      `set ${door} rule ${place} action jump`,
      `set ${door} rule ${place} jump-target ${base}_${end}`,
      `set firewall ${family} ${hook} filter rule ${options.rule} action jump`,
      `set firewall ${family} ${hook} filter rule ${options.rule} jump-target ${policy.name}_${end}`,
    )
  }
  for (const family of policy.families) for (const hook of ['forward', 'input'] as const) chain(family, hook)
  removals.push(...made.groups.made.map(({ kind, name }) => `delete firewall group ${kind} ${name}`))
  const apply = [`sg vyattacfg -c 'vbash ${file}.sh'`, 'in configure mode, when it works: save']
  const undo = [
    'configure',
    ...removals,
    'commit',
    'save',
    'where no other rule set of this service is left, in configure mode too:',
    ...last.map((line) => `  ${line}`),
  ]
  const problems = [...dropped, ...unsaid, ...limits(policy, whole)]
  const notes = [
    `Written from the interface definitions of VyOS 1.4, and checked by a grammar, not by VyOS itself. Rule ${options.rule} of forward filter and input filter must be free: it jumps to ${policy.name}_f and ${policy.name}_i, where each rule set has its place.`,
    'What is let through is accepted, so later rules of forward and input do not see it; packets of other devices return to them. A second run puts the same in again.',
    ...itselfNotes(policy),
    'The router itself must look names up (system name-server), best at the server that the device asks.',
    ...netfilterNotes(policy, []),
  ]
  const head = remarks(header(whole, 'vyos', { apply, undo, dropped: problems, notes }), '#')
  const text = [
    head,
    '',
    'source /opt/vyatta/etc/functions/script-template',
    'configure',
    '# What an earlier run put in goes first',
    ...removals,
    ...made.groups.lines,
    ...sets,
    'commit',
    'exit',
  ]
  return {
    files: [
      {
        name: `${file}.sh`,
        media_type: 'text/plain',
        text: `${text.join('\n')}\n`,
        place: 'a script for vbash on the router',
      },
    ],
    apply,
    undo,
    dropped: problems,
    notes,
  }
}

/** Commands of VyOS 1.4 (vyos-1x, branch sagitta: interface-definitions/firewall.xml.in). */
export const vyos: Backend<Options> = {
  id: 'vyos',
  title: 'VyOS',
  layer: 'packet',
  refuses: 'packets',
  about: 'Configuration commands for VyOS 1.4 and newer; single names are followed by its domain groups.',
  options: Options,
  can: {
    hosts: true,
    wildcards: false,
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
  followsNames: 'the router looks the names of a domain group up every 5 minutes; wildcards are left out',
  update: 'run a new file by hand and save; it takes out the rules it made before',
  manyDevices: true,
  render,
}
