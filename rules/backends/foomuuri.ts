import { z } from 'zod'
import type { Backend, Rendered, RenderedFile } from '../backend.ts'
import type { Policy } from '../policy.ts'
import { header } from '../text.ts'
import { listName, natLines, note, ruleLines } from './foomuuri/lines.ts'
import { exposed } from './netfilter/expose.ts'
import { dnsmasqLines } from './netfilter/ipsets.ts'
import { nameSets } from './netfilter/name-sets.ts'
import { fileStem, remarks, stem } from './netfilter/naming.ts'
import { netfilterNotes, SET_SECONDS } from './netfilter/notes.ts'
import { DIGIT, sayable } from './netfilter/reach.ts'
import { LogChoice, LogGroup, logPrefix, refusalLog } from './netfilter/refusal-log.ts'
import { type Step, stepsOf } from './netfilter/steps.ts'

const Options = z.strictObject({ log: LogChoice, log_group: LogGroup })
type Options = z.infer<typeof Options>

const FOLDER = '/etc/foomuuri'

const section = (name: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `${name} {`, ...lines, '}']

function render(policy: Policy, options: Options): Rendered {
  const logging = refusalLog(options.log, options.log_group)
  const base = stem(policy)
  const file = fileStem(policy)
  const names = nameSets(policy)
  const plan = exposed(policy)
  const { said, dropped } = sayable(policy)
  const steps = stepsOf(policy, said, names)
  const nat = natLines(policy, plan)
  const rules = (hook: Step['hook']) =>
    steps
      .filter((step) => step.hook === hook)
      .flatMap((step) => [note([step.about]), ...ruleLines(policy, base, step, logging)])
  const lists = names.flatMap((set) => [
    note([set.domains.join(', ')]),
    `  @${listName(base, set)} element_timeout=${SET_SECONDS / 3600}h`,
  ])
  const dns = dnsmasqLines(
    policy,
    'nftset',
    names,
    plan.records,
    (set, family) => `${DIGIT[family]}#inet#foomuuri#${listName(base, set)}_${DIGIT[family]}`,
  )
  const restart = ['systemctl restart dnsmasq']
  // Files are read in the order of their names, and these rules are to be asked first.
  const place = `${FOLDER}/00-${file}.conf`
  const apply = [
    `cp ${file}.conf ${place}`,
    'foomuuri check',
    'foomuuri reload',
    ...(dns.feeds ? [`cp ${file}.dnsmasq.conf /etc/dnsmasq.d/`, ...restart] : []),
  ]
  const undo = [
    `rm -f ${place}`,
    'foomuuri reload',
    ...(dns.feeds ? [`rm -f /etc/dnsmasq.d/${file}.dnsmasq.conf`, ...restart] : []),
  ]
  const problems = [...dropped, ...plan.dropped, ...nat.dropped]
  const notes = [
    'For foomuuri 0.33 or newer, where the zone of the router is called localhost. Rules of any-any and any-localhost are asked before those of your zones; packets of other devices go on to them. What is let through is accepted, so your zones do not see it.',
    'foomuuri asks rules about ICMP first and drops multicast and broadcast that no rule lets in, whatever stands here.',
    ...(names.length > 0
      ? [
          'foomuuri can look up names itself, every 15 minutes; here dnsmasq 2.87 or newer fills the iplists instead, so that they hold what the device was told. Every foomuuri reload empties them, so restart dnsmasq after it.',
        ]
      : []),
    ...(logging === null
      ? []
      : [
          `What is refused is logged${logging.group === null ? '' : ` to NFLOG group ${logging.group}`} with "${logPrefix(policy).trim()}" in front, as fast as log_rate in the section foomuuri allows: three lines for each sender and then one a second, unless you set it.`,
        ]),
    ...netfilterNotes(policy, names),
  ]
  // A backslash at the end of a line joins it with the next one, and $( runs a command, comment or not.
  const head = remarks(header(policy, 'foomuuri', { apply, undo, dropped: problems, notes }), '#')
    .replaceAll('$(', '$ (')
    .replace(/\\+$/gm, '/')
  const out = (ending: string, where: string, text: string): RenderedFile => ({
    name: `${file}.${ending}`,
    media_type: 'text/plain',
    text,
    place: where,
  })
  const body = [
    ...section('iplist', lists),
    ...section('any-any', rules('forward')),
    ...section('any-localhost', rules('input')),
    ...section('dnat', nat.dnat),
    ...section('snat', nat.snat),
  ]
  return {
    files: [
      out('conf', place, `${[head, ...body].join('\n')}\n`),
      out('dnsmasq.conf', '/etc/dnsmasq.d/', dns.text),
    ],
    apply,
    undo,
    dropped: problems,
    notes,
  }
}

/** foomuuri's documentation (docs/config) as of 0.33; names by dnsmasq's nftset. */
export const foomuuri: Backend<Options> = {
  id: 'foomuuri',
  title: 'Foomuuri',
  layer: 'packet',
  refuses: 'packets',
  about: 'A file for Foomuuri, the zone firewall over nftables; names are followed by dnsmasq in iplists.',
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
  checker: null,
  proof: 'grammar',
  checkedBy: 'strict grammar; not checked by the real program',
  followsNames: 'dnsmasq puts the addresses it answers with into iplists (nftset); they expire after a day',
  update: null,
  manyDevices: true,
  render,
}
