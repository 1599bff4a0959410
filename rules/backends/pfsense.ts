import { z } from 'zod'
import type { Backend, Rendered } from '../backend.ts'
import type { Policy } from '../policy.ts'
import { comment, header, token } from '../text.ts'
import { fileBase, fnv1a, setName } from './router/names.ts'
import { type Interfaces, interfacesOf } from './sense/interfaces.ts'
import { commonLimits, UNLIMITED } from './sense/limits.ts'
import type { Alias, End, PfRule } from './sense/model.ts'
import { type Plan, planOf } from './sense/plan.ts'
import { type Xml, xmlComment, xmlText } from './sense/xml.ts'

const Options = z.strictObject({
  log: z
    .enum(['no', 'yes'])
    .default('no')
    .describe('yes: the firewall writes every refused packet into its log'),
})
type Options = z.infer<typeof Options>

/** Longest description: it becomes a label of pf, which takes 63 characters with its key. */
const LABEL = 50

function aliasXml({ name, type, content, about }: Alias, mark: string): Xml {
  return [
    'alias',
    [
      ['name', name],
      ['type', type],
      ['address', content.join(' ')],
      ['descr', token(`${mark} ${about}`)],
      ['detail', content.map(() => token(about, 40)).join('||')],
    ],
  ]
}

function endXml(tag: 'source' | 'destination', end: End, port: string | null): Xml {
  const where: Xml[] =
    end.kind === 'any'
      ? [['any', null]]
      : end.kind === 'self'
        ? [['network', '(self)']]
        : [['address', end.names.join(' ')], ...(end.not ? [['not', null] as Xml] : [])]
  return [tag, [...where, ...(port === null ? [] : [['port', port] as Xml])]]
}

const ruleXml = (rule: PfRule, mark: string, tracker: number, device: string | null, log: boolean): Xml[] => [
  { comment: rule.about },
  [
    'rule',
    [
      ['tracker', `${tracker}`],
      ['type', rule.action],
      ['interface', rule.behind && device !== null ? device : 'any'],
      ['ipprotocol', rule.family],
      ...(rule.protocol === 'any' ? [] : [['protocol', rule.protocol] as Xml]),
      endXml('source', rule.from, null),
      endXml('destination', rule.to, rule.port),
      ['descr', token(`${mark} ${rule.about}`, LABEL)],
      ['direction', 'in'],
      ['floating', 'yes'],
      ['quick', 'yes'],
      ...(log && rule.action !== 'pass' ? [['log', null] as Xml] : []),
    ],
  ],
]

function natXml(plan: Plan, mark: string, where: Interfaces): Xml[] {
  const descr = (about: string): Xml => ['descr', token(`${mark} ${about}`, LABEL)]
  const redirect = (about: string, parts: Xml[]): Xml[] => [
    { comment: about },
    ['rule', [...parts, descr(about), ['associated-rule-id', null]]],
  ]
  return [
    ...plan.steers.flatMap(({ family, protocol, from, port, about }) =>
      redirect(about, [
        ['interface', where.inside],
        ['ipprotocol', family],
        ['protocol', protocol],
        ['source', [['address', from.join(' ')]]],
        [
          'destination',
          [
            ['any', null],
            ['port', port],
          ],
        ],
        ['target', family === 'inet' ? '127.0.0.1' : '::1'],
        ['local-port', port],
        ['natreflection', 'disable'],
      ]),
    ),
    ...plan.forwards.flatMap(({ protocol, port, target, about }) =>
      redirect(about, [
        ['interface', where.outside],
        ['ipprotocol', 'inet'],
        ['protocol', protocol],
        ['source', [['any', null]]],
        [
          'destination',
          [
            ['network', `${where.outside}ip`],
            ['port', port.from === port.to ? `${port.from}` : `${port.from}-${port.to}`],
          ],
        ],
        ['target', target],
        ['local-port', `${port.from}`],
        ['natreflection', 'purenat'],
      ]),
    ),
    ...(plan.masquerades.length === 0
      ? []
      : [
          [
            'outbound',
            plan.masquerades.flatMap(({ family, from, to, about }): Xml[] => [
              { comment: about },
              [
                'rule',
                [
                  ['interface', where.inside],
                  ['ipprotocol', family],
                  ['source', [['network', from]]],
                  ['sourceport', null],
                  ['destination', [['network', to]]],
                  ['dstport', null],
                  ['target', null],
                  descr(about),
                ],
              ],
            ]),
          ] as Xml,
        ]),
  ]
}

function render(policy: Policy, options: Options): Rendered {
  const { prefix, tag } = setName(policy)
  const mark = `${prefix} ${tag}:`
  const base = fileBase(policy)
  // A pfSense alias of type host takes names with "_" too (util.inc, is_hostname).
  const plan = planOf(policy, { mac: false, host: () => true, range: ':', feed: null })
  const where = interfacesOf(policy, plan)
  const log = options.log === 'yes' && plan.rules.length > 0
  const macs = policy.subjects.filter(({ mac }) => mac.length > 0)
  const dropped = [
    ...plan.dropped,
    ...where.dropped,
    ...commonLimits(policy, plan),
    ...(policy.at === 'host'
      ? []
      : macs.map(({ id, mac }) => ({
          rule: `${id}.mac`,
          reason: `rules go by address, not by ${mac.join(', ')}: keep the address fixed by a static DHCP mapping`,
        }))),
  ]
  const notes = [
    ...where.notes,
    'The rules are floating rules with quick, on packets that come in: they are read from the top, before the rules of the interfaces.',
    'Connections that are already open go on until Diagnostics, States, Reset States for the device.',
    ...(log ? [`Refused packets are in Status, System Logs, Firewall. ${UNLIMITED}`] : []),
    ...(plan.masquerades.length > 0
      ? ['Source NAT works only in hybrid or manual outbound mode (Firewall, NAT, Outbound).']
      : []),
  ]
  const apply = [
    'Diagnostics, Backup & Restore: download the configuration as XML, and keep a copy',
    `in that file take out every alias and rule whose descr begins with "${mark}" (an earlier run)`,
    `put each alias of ${base}.xml before </aliases>`,
    'put each rule of its filter part, in this order, directly after <filter>',
    'put each rule of its nat part that is not in outbound directly after <nat>, and those of its outbound directly after <outbound> there',
    'Diagnostics, Backup & Restore: restore that file; the areas aliases, filter and nat must not be restored from the fragment, which would replace yours',
  ]
  const undo = [
    `Firewall, Rules, Floating: delete every rule whose description begins with "${mark}"`,
    `Firewall, NAT, Port Forward and Outbound: delete every rule whose description begins with "${mark}"`,
    `Firewall, Aliases: delete every alias whose description begins with "${mark}", then Apply Changes`,
  ]
  const said = { apply, undo, dropped, notes }
  const start = 1_000_000_000 + (fnv1a(mark) % 3_000_000_000)
  const nat = natXml(plan, mark, where)
  const parts: Xml[] = [
    ['aliases', plan.aliases.map((alias) => aliasXml(alias, mark))],
    ['filter', plan.rules.flatMap((rule, index) => ruleXml(rule, mark, start + index, where.device, log))],
    ...(nat.length > 0 ? [['nat', nat] as Xml] : []),
  ]
  const xml = `<?xml version="1.0"?>\n${xmlComment(header(policy, 'pfsense', said))}\n${xmlText([['pfsense', parts]])}\n`
  return {
    files: [
      {
        name: `${base}.xml`,
        media_type: 'application/xml',
        text: xml,
        place: 'into a configuration backup, see the steps',
      },
      {
        name: `${base}.txt`,
        media_type: 'text/plain',
        text: `${comment(header(policy, 'pfsense', said), '').replace(/^ /gm, '')}\n`,
        place: 'for reading',
      },
    ],
    ...said,
  }
}

/** pfSense: aliases and rules as they stand in config.xml (pfsense src/etc/inc/filter.inc, filter_generate_user_rule). */
export const pfsense: Backend<Options> = {
  id: 'pfsense',
  title: 'pfSense',
  layer: 'packet',
  refuses: 'packets',
  about:
    'Aliases, floating rules and NAT for the configuration file of pfSense, and the steps to put them in.',
  options: Options,
  can: {
    hosts: true,
    wildcards: false,
    ports: true,
    mac: false,
    ipv6: true,
    inbound: true,
    multicast: true,
    reject: true,
    redirect: true,
    nat: true,
    expose: true,
    split_dns: false,
  },
  checker: null,
  proof: 'grammar',
  checkedBy: 'well-formed XML with known elements and values; not checked by the real program',
  followsNames: 'the firewall looks the names of an alias up itself, every five minutes',
  update:
    'by hand: make the fragment again and put it in place of the old one; the descr of each rule tells which are of this device',
  manyDevices: true,
  render,
}
