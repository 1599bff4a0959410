import { z } from 'zod'
import type { Family } from '../../schema/address.ts'
import type { Backend, Rendered, RenderedFile } from '../backend.ts'
import type { Policy } from '../policy.ts'
import { header } from '../text.ts'
import { ends, line, list, matches, note, through } from './ferm/matches.ts'
import { hairpins, natTable } from './ferm/nat.ts'
import { exposed } from './netfilter/expose.ts'
import { dnsmasqLines, ipsets, nameIpset } from './netfilter/ipsets.ts'
import { nameSets } from './netfilter/name-sets.ts'
import { fileStem, remarks, stem } from './netfilter/naming.ts'
import { netfilterNotes } from './netfilter/notes.ts'
import { asksForHome, sayable } from './netfilter/reach.ts'
import {
  LOG_A_MINUTE,
  LOG_BURST,
  LogChoice,
  LogGroup,
  logNotes,
  logPrefix,
  type RefusalLog,
  refusalLog,
} from './netfilter/refusal-log.ts'
import { type Step, stepsOf } from './netfilter/steps.ts'

const Options = z.strictObject({ log: LogChoice, log_group: LogGroup })
type Options = z.infer<typeof Options>

const DOMAIN: Record<Family, string> = { ipv4: 'ip', ipv6: 'ip6' }
const PROHIBITED: Record<Family, string> = {
  ipv4: 'icmp-admin-prohibited',
  ipv6: 'icmp6-adm-prohibited',
}
/** Chain names have 28 characters at most and set names 31; what follows the base takes up to 6. */
const BASE = 22
/** The chain of one hook: replies, what is let through, what is refused; other packets return. */
function hookChain(
  policy: Policy,
  base: string,
  steps: readonly Step[],
  hook: Step['hook'],
  extra: string[],
): string[] {
  const own = steps.filter((step) => step.hook === hook)
  const [first] = own
  if (first === undefined) return []
  const chain = `${base}_${hook === 'forward' ? 'f' : 'i'}`
  const accepts = own.filter(({ verdict }) => verdict === 'accept')
  const refuses = own.filter(({ verdict }) => verdict === 'refuse')
  const groups = refuses.find(({ to }) => to.kind === 'outside' && to.of === 'groups')?.to
  const host = policy.at === 'host'
  const entries = host
    ? []
    : [...new Set(refuses.flatMap((step) => subjectMatch(base, step)))].map((match) =>
        line(match, `jump ${chain}`),
      )
  const chained = [
    `        chain ${chain} {`,
    ...(host ? [line('interface lo', 'RETURN')] : []),
    line('mod conntrack ctstate (ESTABLISHED RELATED)', 'ACCEPT'),
    ...accepts.flatMap((step) => [
      note([step.about], '            '),
      ...matches(base, step).map((match) => line(match, 'ACCEPT')),
    ]),
    ...extra,
    ...(groups?.kind === 'outside'
      ? [
          note(['groups stay on their link; a router does not decide about them'], '            '),
          line(`daddr ${list(groups.ranges)}`, 'RETURN'),
        ]
      : []),
    ...refuses.flatMap((step) => matches(base, step).map((match) => line(match, `jump ${base}_r`))),
    '        }',
  ]
  const hooked = `        chain ${hook === 'forward' ? 'FORWARD' : 'INPUT'} {`
  return [...chained, hooked, ...(host ? [line(`jump ${chain}`)] : entries), '        }']
}

/** What brings a packet into our chain: that it is from or to a device. */
const subjectMatch = (base: string, { family, from, to, in: into, out }: Step): string[] => {
  const [end, side] =
    from.kind === 'ranges' || from.kind === 'mac' ? ([from, 'src'] as const) : ([to, 'dst'] as const)
  return ends(base, family, end, side).map((match) =>
    [through({ in: into, out }), match].filter(Boolean).join(' '),
  )
}

/** One line of the log, in front of the refusal. */
function logLine(policy: Policy, log: RefusalLog): string[] {
  if (log === null) return []
  const rate = `mod limit limit ${LOG_A_MINUTE}/minute limit-burst ${LOG_BURST}`
  const prefix = `"${logPrefix(policy)}"`
  return [
    log.group === null
      ? line(rate, `LOG log-level info log-prefix ${prefix}`)
      : line(rate, `NFLOG nflog-group ${log.group} nflog-prefix ${prefix}`),
  ]
}

function refuseChain(policy: Policy, base: string, family: Family, log: RefusalLog): string[] {
  const how =
    policy.refusal === 'drop'
      ? [line('DROP')]
      : [line('proto tcp REJECT reject-with tcp-reset'), line(`REJECT reject-with ${PROHIBITED[family]}`)]
  return [`        chain ${base}_r {`, ...logLine(policy, log), ...how, '        }']
}

function render(policy: Policy, options: Options): Rendered {
  const logging = refusalLog(options.log, options.log_group)
  const base = stem(policy, BASE)
  const file = fileStem(policy)
  const names = nameSets(policy)
  const plan = exposed(policy)
  const { said, dropped } = sayable(policy)
  const steps = stepsOf(policy, said, names)
  const sets = ipsets(policy, base, names, asksForHome(policy))
  const dns = dnsmasqLines(policy, 'ipset', names, plan.records, (set, family) =>
    nameIpset(base, set, family),
  )
  const feed = `@hook pre "ipset restore -exist -file /etc/ferm/${file}.ipset"; `
  const include = `${sets.count > 0 ? feed : ''}@include '${file}.ferm';`
  const rewrites = policy.families.some((family) => natTable(policy, base, plan, family).length > 0)
  const restart = ['systemctl restart dnsmasq']
  const apply = [
    `cp ${file}.ferm${sets.count > 0 ? ` ${file}.ipset` : ''} /etc/ferm/`,
    `grep -qxF '${include.replaceAll("'", "'\\''")}' /etc/ferm/ferm.conf || sed -i '1i ${include.replaceAll("'", "'\\''")}' /etc/ferm/ferm.conf`,
    'systemctl reload ferm',
    ...(dns.feeds ? [`cp ${file}.dnsmasq.conf /etc/dnsmasq.d/`, ...restart] : []),
  ]
  const undo = [
    `sed -i "/@include '${file}[.]ferm';$/d" /etc/ferm/ferm.conf`,
    // ferm leaves a table alone that its files do not name any more.
    ...(rewrites ? [`ferm --flush /etc/ferm/${file}.ferm`] : []),
    'systemctl reload ferm',
    `rm -f /etc/ferm/${file}.ferm /etc/ferm/${file}.ipset`,
    ...(sets.count > 0
      ? [`for set in $(ipset list -n | grep -xe '${base}_[hn][0-9]*_[46]'); do ipset destroy $set; done`]
      : []),
    ...(dns.feeds ? [`rm -f /etc/dnsmasq.d/${file}.dnsmasq.conf`, ...restart] : []),
  ]
  const notes = [
    `The @include line belongs at the top of /etc/ferm/ferm.conf, not into ferm.d: what stands before it is asked first. ferm given ${file}.ferm alone replaces the tables it names, your other rules included.`,
    `Our chains and sets begin with ${base}_. Packets of other devices return to your rules; what is let through is accepted (ACCEPT), so later rules of FORWARD and INPUT do not see it.`,
    ...(sets.count > 0
      ? ['The sets must be there before ferm loads the rules: the @hook line makes them, at boot too.']
      : []),
    ...logNotes(policy, logging, 'all devices of this rule set together, IPv4 and IPv6 apart'),
    ...netfilterNotes(policy, names),
  ]
  const problems = [...dropped, ...plan.dropped]
  const body = policy.families.flatMap((family) => {
    const own = steps.filter((step) => step.family === family)
    return [
      `domain ${DOMAIN[family]} {`,
      '    table filter {',
      ...refuseChain(policy, base, family, logging),
      ...hookChain(policy, base, own, 'forward', hairpins(base, plan, family)),
      ...hookChain(policy, base, own, 'input', []),
      '    }',
      ...natTable(policy, base, plan, family),
      '}',
    ]
  })
  const head = remarks(header(policy, 'ferm', { apply, undo, dropped: problems, notes }), '#')
  const out = (ending: string, place: string, text: string): RenderedFile => ({
    name: `${file}.${ending}`,
    media_type: 'text/plain',
    text,
    place,
  })
  return {
    files: [
      out('ferm', '/etc/ferm/', `${[head, '', ...body].join('\n')}\n`),
      out(`ipset`, '/etc/ferm/', sets.text),
      out('dnsmasq.conf', '/etc/dnsmasq.d/', dns.text),
    ],
    apply,
    undo,
    dropped: problems,
    notes,
  }
}

/** ferm(1) 2.5, which compiles to iptables; ipset(8); names by dnsmasq's ipset (dnsmasq(8)). */
export const ferm: Backend<Options> = {
  id: 'ferm',
  title: 'ferm',
  layer: 'packet',
  refuses: 'packets',
  about: 'A file that ferm includes; names are followed by dnsmasq in ipsets.',
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
    program: 'ferm',
    package: 'ferm',
    checks: 'ferm --noexec --lines, a real load, and packets compared with the policy',
  },
  proof: 'packets',
  checkedBy: 'ferm, and packets in network namespaces',
  followsNames: 'dnsmasq puts the addresses it answers with into sets (ipset); they expire after a day',
  update: null,
  manyDevices: true,
  render,
}
