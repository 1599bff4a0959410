import { z } from 'zod'
import type { Family } from '../../schema/address.ts'
import type { Backend, Rendered, RenderedFile } from '../backend.ts'
import type { Policy } from '../policy.ts'
import { header } from '../text.ts'
import { type Chains, hostFilter, routerFilter } from './iptables/filter.ts'
import { type Context, deviceSet, homeSet, nameSetId, remark, usesDeviceSet } from './iptables/matches.ts'
import { nat } from './iptables/nat.ts'
import { exposed } from './netfilter/expose.ts'
import { type NameSet, nameSets } from './netfilter/name-sets.ts'
import { companionHead, fileStem, stem } from './netfilter/naming.ts'
import { netfilterNotes, SET_SECONDS } from './netfilter/notes.ts'
import { asksForHome, DIGIT, inside, sayable } from './netfilter/reach.ts'
import { LogChoice, LogGroup, logNotes, refusalLog } from './netfilter/refusal-log.ts'

const Options = z.strictObject({
  hook: z
    .enum(['yes', 'no'])
    .default('yes')
    .describe(
      'no: without the jumps from FORWARD, INPUT and the nat chains, to refresh rules that are hooked in already',
    ),
  log: LogChoice,
  log_group: LogGroup,
})
type Options = Pick<z.infer<typeof Options>, 'hook'> & Partial<z.infer<typeof Options>>

const FAMILIES: Family[] = ['ipv4', 'ipv6']
const PROGRAM: Record<Family, string> = { ipv4: 'iptables', ipv6: 'ip6tables' }
const INET: Record<Family, string> = { ipv4: 'inet', ipv6: 'inet6' }
/** Chain names have 28 characters at most and set names 31; what follows the base takes up to 7. */
const BASE = 22

interface Part {
  family: Family
  name: 'filter' | 'nat'
  chains: Chains
}

/** One table of a restore file: own chains are emptied and filled, then hooked in. */
function table(name: 'filter' | 'nat', { chains, rules, hooks }: Chains, hook: boolean): string[] {
  if (chains.length === 0) return []
  return [
    `*${name}`,
    ...chains.map((chain) => `:${chain} - [0:0]`),
    ...rules,
    ...(hook ? hooks.map(({ from, to }) => `-I ${from} -j ${to}`) : []),
    'COMMIT',
  ]
}

/** The sets of one family: their names, and the lines that make and fill them. */
function setsOf(
  policy: Policy,
  base: string,
  family: Family,
  names: readonly NameSet[],
): { name: string; lines: string[] }[] {
  const fixed = (name: string, type: string, elements: readonly string[]) => ({
    name,
    lines: [
      `create ${name} ${type} family ${INET[family]}`,
      `flush ${name}`,
      ...elements.map((each) => `add ${name} ${each}`),
    ],
  })
  return [
    ...(asksForHome(policy) ? [fixed(homeSet(base, family), 'hash:net', inside(policy, family))] : []),
    ...(usesDeviceSet(policy, family)
      ? [
          fixed(
            deviceSet(base, family),
            'hash:net',
            policy.subjects.flatMap((subject) => subject[family]),
          ),
        ]
      : []),
    ...names.map((set) => {
      const name = nameSetId(base, set, family)
      const create = `create ${name} hash:ip family ${INET[family]} timeout ${SET_SECONDS}`
      return { name, lines: [remark([set.domains.join(', ')]), create, `flush ${name}`] }
    }),
  ]
}

/** By name, so that chains and sets of an earlier version of the same rule set go too. */
function undoOf(base: string, parts: readonly Part[]): string[] {
  const unhook = parts.flatMap(({ family, chains }) =>
    chains.hooks.map(({ table, from, to }) => {
      const command = `${PROGRAM[family]} -w -t ${table} -D ${from} -j ${to}`
      return `while ${command} 2>/dev/null; do :; done`
    }),
  )
  const each = (option: string) =>
    parts
      .filter(({ chains }) => chains.chains.length > 0)
      .map(({ family, name }) => {
        const command = `${PROGRAM[family]} -w -t ${name}`
        const own = `${command} -S | sed -n 's/^-N \\(${base}_[a-z][0-9]*\\)$/\\1/p'`
        return `for chain in $(${own}); do ${command} ${option} $chain; done`
      })
  return [...unhook, ...each('-F'), ...each('-X')]
}

function render(policy: Policy, { hook, log, log_group }: Options): Rendered {
  const base = stem(policy, BASE)
  const file = fileStem(policy)
  const names = nameSets(policy)
  const plan = exposed(policy)
  const { said, dropped } = sayable(policy)
  const logging = refusalLog(log, log_group)
  const parts = policy.families.flatMap((family): Part[] => {
    const context: Context = { policy, family, base, names, said, log: logging }
    const filter = policy.at === 'host' ? hostFilter(context) : routerFilter(context, plan)
    return [
      { family, name: 'filter', chains: filter },
      { family, name: 'nat', chains: nat(context, plan) },
    ]
  })
  const sets = policy.families.flatMap((family) => setsOf(policy, base, family, names))
  const lines = names.flatMap((set) =>
    set.domains.map(
      (domain) =>
        `ipset=/${domain}/${policy.families.map((family) => nameSetId(base, set, family)).join(',')}`,
    ),
  )
  const feeds = lines.length + plan.records.length > 0
  const restore = policy.families.flatMap((family) => {
    const single = parts
      .filter((part) => part.family === family)
      .flatMap(({ chains }) => chains.hooks)
      .map(({ table, from, to }) => {
        const command = `${PROGRAM[family]} -w -t ${table}`
        return `while [ "$(${command} -S ${from} | grep -cxe '-A ${from} -j ${to}')" -gt 1 ]; do ${command} -D ${from} -j ${to}; done`
      })
    return [
      `${PROGRAM[family]}-restore --noflush < ${file}.v${DIGIT[family]}`,
      ...(hook === 'yes' ? single : []),
    ]
  })
  const apply = [
    ...(sets.length > 0 ? [`ipset restore -exist < ${file}.ipset`] : []),
    ...restore,
    ...(feeds ? [`cp ${file}.dnsmasq.conf /etc/dnsmasq.d/`, 'systemctl restart dnsmasq'] : []),
  ]
  const undo = [
    ...undoOf(base, parts),
    ...(sets.length > 0
      ? [`for set in $(ipset list -n | grep -xe '${base}_[hdn][0-9]*_[46]'); do ipset destroy $set; done`]
      : []),
    ...(feeds ? [`rm -f /etc/dnsmasq.d/${file}.dnsmasq.conf`, 'systemctl restart dnsmasq'] : []),
  ]
  const notes = [
    `Everything is in chains and sets that begin with ${base}_. Packets of other devices return to the rules there were; what is let through is accepted (ACCEPT), so later rules of FORWARD and INPUT do not see it.`,
    ...(hook === 'yes'
      ? [
          'iptables-restore has no "insert unless present": loading the same file twice empties and refills the chains but adds a second, harmless jump. The steps below take it out; or reload with hook=no.',
        ]
      : ['hook=no: these chains take effect only where an earlier load with hook=yes has put the jumps.']),
    ...(sets.length > 0 ? ['Load the .ipset file first: the rules name its sets.'] : []),
    ...netfilterNotes(policy, names),
    ...logNotes(policy, logging, 'all devices of this rule set together, IPv4 and IPv6 apart'),
  ]
  const problems = [...dropped, ...plan.dropped]
  const text = (family: Family): string[] =>
    policy.families.includes(family)
      ? parts
          .filter((part) => part.family === family)
          .flatMap(({ name, chains }) => table(name, chains, hook === 'yes'))
      : [remark([`nothing for ${family}: family=${policy.families.join()} was chosen`])]
  const out = (ending: string, place: string, content: readonly string[]): RenderedFile => ({
    name: `${file}.${ending}`,
    media_type: 'text/plain',
    text: `${content.join('\n')}\n`,
    place,
  })
  const head = FAMILIES.map((family) =>
    family === 'ipv4'
      ? remark(header(policy, 'iptables', { apply, undo, dropped: problems, notes }))
      : companionHead(policy, 'the IPv6 half; the IPv4 half explains itself'),
  )
  return {
    files: [
      out('v4', '/etc/iptables/', [head[0] ?? '', ...text('ipv4')]),
      out('v6', '/etc/iptables/', [head[1] ?? '', ...text('ipv6')]),
      out('ipset', '/etc/iptables/', [
        companionHead(policy, 'sets that the iptables rules name'),
        ...sets.flatMap((set) => set.lines),
      ]),
      out('dnsmasq.conf', '/etc/dnsmasq.d/', [
        companionHead(policy, feeds ? 'dnsmasq fills the sets of the iptables rules' : 'no name to follow'),
        ...lines,
        ...plan.records,
      ]),
    ],
    apply,
    undo,
    dropped: problems,
    notes,
  }
}

/** iptables-restore(8) 1.8 of either kind, ipset(8); names by dnsmasq's ipset (dnsmasq(8)). */
export const iptables: Backend<Options> = {
  id: 'iptables',
  title: 'iptables and ipset',
  layer: 'packet',
  refuses: 'packets',
  about: 'Restore files for older Linux routers; names are followed by dnsmasq.',
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
    program: 'iptables-restore',
    package: 'iptables',
    checks: 'a real load of rules and sets, and packets compared with the policy',
  },
  proof: 'packets',
  checkedBy: 'iptables (nft and legacy), ipset, and packets in network namespaces',
  followsNames: 'dnsmasq puts the addresses it answers with into sets (ipset); they expire after a day',
  update: null,
  manyDevices: true,
  render,
}
