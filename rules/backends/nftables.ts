import { z } from 'zod'
import type { Backend, Dropped, Rendered } from '../backend.ts'
import type { Policy } from '../policy.ts'
import { header } from '../text.ts'
import { exposed } from './netfilter/expose.ts'
import { type NameSet, nameSets } from './netfilter/name-sets.ts'
import { companionHead, fileStem, remarks, stem } from './netfilter/naming.ts'
import { netfilterNotes } from './netfilter/notes.ts'
import { DIGIT, sayable } from './netfilter/reach.ts'
import { LogChoice, LogGroup, logNotes, refusalLog } from './netfilter/refusal-log.ts'
import { bridgeTable } from './nftables/bridge.ts'
import { hostChains, routerChains } from './nftables/filter.ts'
import { natChains } from './nftables/nat.ts'
import { plainSets } from './nftables/sets.ts'
import { nameSetId } from './nftables/statements.ts'

const Options = z.strictObject({
  log: LogChoice,
  log_group: LogGroup,
  bridge: z
    .enum(['no', 'yes'])
    .default('no')
    .describe(
      'yes: a second file for the bridge of this router, which decides about what devices of one network send each other',
    ),
})
type Options = Partial<z.infer<typeof Options>>

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

function render(policy: Policy, { log, log_group, bridge }: Options): Rendered {
  const table = stem(policy)
  const file = fileStem(policy)
  const names = nameSets(policy)
  const plan = exposed(policy)
  const logging = refusalLog(log, log_group)
  const { said, dropped } = sayable(policy)
  const link = bridge === 'yes' ? bridgeTable(policy, logging) : null
  const conf = dnsmasqConf(policy, table, names, plan.records)
  const feeds = names.length + plan.records.length > 0
  const loads = link !== null && link.text !== null
  const apply = [
    `nft -f ${file}.nft`,
    ...(loads ? [`nft -f ${file}.bridge.nft`] : []),
    ...(feeds ? [`cp ${file}.dnsmasq.conf /etc/dnsmasq.d/`, 'systemctl restart dnsmasq'] : []),
  ]
  const undo = [
    `nft delete table inet ${table}`,
    ...(loads ? [`nft delete table bridge ${table}_l2`] : []),
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
    ...netfilterNotes(policy, names, loads),
    ...(link?.notes ?? []),
    ...logNotes(policy, logging, loads ? 'routed and bridged counted apart' : undefined),
  ]
  const problems: Dropped[] = [...dropped, ...plan.dropped, ...(link?.dropped ?? [])]
  const blocks = [
    ...plainSets(policy, names),
    ...(policy.at === 'host'
      ? hostChains(policy, said, names, logging)
      : routerChains(policy, said, names, plan, logging)),
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
  const place = '/etc/nftables.d/'
  const textFile = (ending: string, content: string, where: string) => ({
    name: `${file}.${ending}`,
    media_type: 'text/plain',
    text: content,
    place: where,
  })
  return {
    files: [
      textFile('nft', `${text.join('\n')}\n`, place),
      ...(link !== null && link.text !== null ? [textFile('bridge.nft', link.text, place)] : []),
      textFile('dnsmasq.conf', conf, '/etc/dnsmasq.d/'),
    ],
    apply,
    undo,
    dropped: problems,
    notes,
  }
}

/** nft(8) 1.0.6 and newer; names by dnsmasq's nftset (dnsmasq(8)). */
export const nftables: Backend<Options> = {
  id: 'nftables',
  title: 'nftables',
  layer: 'packet',
  refuses: 'packets',
  about: 'One table for a Linux router; names are followed by dnsmasq.',
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
    program: 'nft',
    package: 'nftables',
    checks: 'nft -c -f, a real load, and packets compared with the policy',
  },
  proof: 'packets',
  checkedBy: 'nft, and packets in network namespaces',
  followsNames:
    'dnsmasq puts the addresses it answers with into sets (nftset); they expire after a day without use',
  update: null,
  manyDevices: true,
  render,
}
