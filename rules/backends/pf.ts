import { z } from 'zod'
import type { Backend, Rendered, RenderedFile } from '../backend.ts'
import type { Policy } from '../policy.ts'
import { header } from '../text.ts'
import { exposed } from './netfilter/expose.ts'
import { dnsmasqLines } from './netfilter/ipsets.ts'
import { without } from './netfilter/lacking.ts'
import { nameSets } from './netfilter/name-sets.ts'
import { fileStem, remarks, stem } from './netfilter/naming.ts'
import { GROUPS, inside, sayable } from './netfilter/reach.ts'
import { type Step, stepsOf } from './netfilter/steps.ts'
import { blockLines, groupsTable, homeTable, nameTable, note, outLines, passLines } from './pf/lines.ts'
import { natLines } from './pf/nat.ts'

const Options = z.strictObject({
  system: z
    .enum(['openbsd', 'freebsd'])
    .default('openbsd')
    .describe('whose pf: they write translation differently'),
})
type Options = z.infer<typeof Options>

/** Table names have 31 characters at most; what follows the base takes up to 7. */
const BASE = 22
const LACKS = { mac: 'pf has no MAC addresses here: the device is known by its IP addresses alone' }

/** Ranges the rules name, resolved by nobody; "self" is this machine's own addresses as of the load. */
function tables(policy: Policy, base: string, steps: readonly Step[]): string[] {
  const asks = (of: 'home' | 'groups') =>
    steps.some((step) => [step.from, step.to].some((end) => end.kind === 'outside' && end.of === of))
  const table = (name: string, items: readonly string[]) => `table <${name}> const { ${items.join(', ')} }`
  // With scope=internet the router is asked freely, whichever of its addresses.
  const self = policy.scope === 'internet' && policy.at === 'router' ? ['self'] : []
  return [
    ...(asks('home')
      ? [table(homeTable(base), [...policy.families.flatMap((family) => inside(policy, family)), ...self])]
      : []),
    ...(asks('groups')
      ? [
          table(
            groupsTable(base),
            policy.families.flatMap((family) => GROUPS[family]),
          ),
        ]
      : []),
  ]
}

/** What is let through before what is refused: pf has one list for what is forwarded and what is for itself. */
function filterLines(policy: Policy, base: string, steps: readonly Step[]): string[] {
  const seen = new Set<string>()
  const said = (step: Step, rules: readonly string[]) => {
    const fresh = rules.filter((rule) => !seen.has(rule))
    for (const rule of fresh) seen.add(rule)
    return fresh.length === 0 ? [] : [note([step.about]), ...fresh]
  }
  const refused = steps.filter(({ verdict }) => verdict === 'refuse')
  const outgoing = refused.flatMap((step) => outLines(policy, base, step))
  return [
    ...steps
      .filter(({ verdict }) => verdict === 'accept')
      .flatMap((step) => said(step, passLines(policy, base, step))),
    ...(outgoing.length > 0
      ? [note(['out to a device: what was let in, and what this machine opens itself'])]
      : []),
    ...outgoing,
    ...refused.flatMap((step) => said(step, blockLines(policy, base, step))),
  ]
}

const LIMITS = [
  {
    rule: 'names',
    reason:
      'wider: dnsmasq fills a table from names below the ones listed too, and whoever else is hosted at the same address is let through on the same ports',
  },
]

function render(whole: Policy, { system }: Options): Rendered {
  const base = stem(whole, BASE)
  const file = fileStem(whole)
  const { policy, dropped } = without(whole, LACKS)
  const names = nameSets(policy)
  const plan = exposed(policy)
  const { said, dropped: unsaid } = sayable(policy)
  const steps = stepsOf(policy, said, names)
  const nat = natLines(policy, plan, system)
  const dns = dnsmasqLines({ ...policy, families: ['ipv4'] }, 'ipset', names, plan.records, (set) =>
    nameTable(base, set),
  )
  const [etc, conf, restart] =
    system === 'openbsd'
      ? ['/etc', '/etc/dnsmasq.d', 'rcctl restart dnsmasq']
      : ['/etc', '/usr/local/etc/dnsmasq.conf.d', 'service dnsmasq restart']
  const held = names.map((set) => nameTable(base, set))
  const anchors = [
    ...(system === 'freebsd' && nat.lines.length > 0 ? [`nat-anchor "${base}"`, `rdr-anchor "${base}"`] : []),
    `anchor "${base}"`,
    `load anchor "${base}" from "${etc}/${file}.conf"`,
  ]
  const apply = [
    `pfctl -n -a ${base} -f ${file}.conf`,
    `cp ${file}.conf ${etc}/`,
    `write into ${etc}/pf.conf, before all other rules that filter:`,
    ...held.map((table) => `  table <${table}> persist`),
    ...anchors.map((anchor) => `  ${anchor}`),
    `pfctl -f ${etc}/pf.conf`,
    ...(dns.feeds ? [`cp ${file}.dnsmasq.conf ${conf}/`, restart] : []),
    ...held.map((table) => `once an hour by cron: pfctl -q -t ${table} -T expire 86400`),
  ]
  const refresh = [
    `pfctl -n -a ${base} -f ${file}.conf`,
    `cp ${file}.conf ${etc}/`,
    `pfctl -a ${base} -f ${etc}/${file}.conf`,
    ...(dns.feeds ? [`cp ${file}.dnsmasq.conf ${conf}/`, restart] : []),
  ]
  const undo = [
    `take those lines out of ${etc}/pf.conf`,
    `pfctl -f ${etc}/pf.conf`,
    `pfctl -a ${base} -F all`,
    ...held.map((table) => `pfctl -t ${table} -T kill`),
    `rm -f ${etc}/${file}.conf`,
    ...(dns.feeds ? [`rm -f ${conf}/${file}.dnsmasq.conf`, restart] : []),
  ]
  const problems = [
    ...dropped,
    ...unsaid,
    ...plan.dropped,
    ...nat.dropped,
    ...(names.length > 0 ? LIMITS : []),
    ...(policy.at === 'router' && policy.scope === 'all' && names.length > 0
      ? [{ rule: 'names', reason: 'a name that stands for the router itself is let through there as well' }]
      : []),
  ]
  const notes = [
    'Written from pf.conf(5), and checked by a grammar, not by pf itself: let pfctl -n read it first.',
    `Everything is in the anchor ${base} and in tables that begin with its name. The rules are quick: what is let through is not asked about by later rules where it comes in; where it leaves, your rules decide, network address translation included.`,
    ...(names.length > 0
      ? [
          'A name in pf.conf is looked up once, when the rules are loaded, and is wrong soon; so no name stands in these rules. dnsmasq on this machine fills the tables from the answers it gives (option ipset, which means pf tables on BSD; dnsmasq --version must not say no-ipset), and it must be the DNS server the device asks. Restart it after loading the rules.',
          `Where dnsmasq is not at hand, cron can ask instead, for single names only and with whatever answers this machine gets: ${names
            .map((set) => `pfctl -q -t ${nameTable(base, set)} -T replace ${set.domains.join(' ')}`)
            .join('; ')}. An address that the device is told in between is refused then.`,
          `The tables are global, not in the anchor: dnsmasq knows no others. It reads ${conf} only where its dnsmasq.conf says conf-dir=${conf}.`,
          'The line for cron takes an address out a day after it came in; it comes back when the name is next asked for upstream.',
        ]
      : []),
    ...(policy.at === 'router'
      ? [
          'A router sees only what it routes: traffic inside one network, and through a bridge, is not filtered.',
          'States that were there before the rules were loaded stay; pfctl -k ADDRESS ends them.',
        ]
      : []),
  ]
  const head = remarks(header(whole, 'pf', { apply, undo, dropped: problems, notes }), '#').replace(
    /\\+$/gm,
    '/',
  )
  const out = (ending: string, place: string, text: string): RenderedFile => ({
    name: `${file}.${ending}`,
    media_type: 'text/plain',
    text,
    place,
  })
  const body = [
    ...tables(policy, base, steps),
    // FreeBSD wants translation before filtering; on OpenBSD what is steered must not meet an earlier pass.
    ...nat.lines,
    ...filterLines(policy, base, steps),
  ]
  return {
    files: [
      out('conf', `${etc}/, loaded as an anchor`, `${[head, '', ...body].join('\n')}\n`),
      out('dnsmasq.conf', `${conf}/`, dns.text),
    ],
    apply,
    undo,
    refresh,
    dropped: problems,
    notes,
  }
}

/** pf.conf(5) and pfctl(8) of OpenBSD and FreeBSD; names by dnsmasq's ipset, which means pf tables on BSD. */
export const pf: Backend<Options> = {
  id: 'pf',
  title: 'pf (OpenBSD, FreeBSD)',
  layer: 'packet',
  refuses: 'packets',
  about: 'An anchor for pf; names are followed by dnsmasq in tables.',
  options: Options,
  can: {
    hosts: true,
    wildcards: true,
    ports: true,
    mac: false,
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
  followsNames:
    'dnsmasq puts the addresses it answers with into tables; cron takes out what is older than a day',
  update: null,
  manyDevices: true,
  render,
}
