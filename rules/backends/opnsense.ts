import { z } from 'zod'
import type { Backend, Rendered } from '../backend.ts'
import type { Policy } from '../policy.ts'
import { comment, header, token } from '../text.ts'
import { fileBase, fnv1a, setName } from './router/names.ts'
import { feedUrl } from './sense/feed.ts'
import { type Interfaces, interfacesOf } from './sense/interfaces.ts'
import { commonLimits, UNLIMITED } from './sense/limits.ts'
import type { End, PfRule } from './sense/model.ts'
import { type Plan, planOf } from './sense/plan.ts'

const Options = z.strictObject({
  log: z
    .enum(['no', 'yes'])
    .default('no')
    .describe('yes: the firewall writes every refused packet into its log'),
  update: z
    .enum(['no', 'url'])
    .default('no')
    .describe(
      'url: the firewall pulls the networks of the entries from this service once a day; names it follows by itself',
    ),
})
type Options = z.infer<typeof Options>

/** One POST to the API. */
interface Call {
  path: string
  body: Record<string, unknown>
}

/** Passes come before all refusals, those of other rule sets too: sequences order floating rules. */
const PASS_FROM = 1000
const REFUSE_FROM = 500_000

/** A stable id in the form of a version 4 UUID, which set takes for an item that is not there yet. */
function uuid(text: string): string {
  const hex = [1, 2, 3, 4]
    .map((seed) =>
      fnv1a(text, seed * 0x9e3779b1)
        .toString(16)
        .padStart(8, '0'),
    )
    .join('')
  const variant = '89ab'[Number.parseInt(hex.slice(16, 17), 16) % 4] ?? '8'
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`
}

const netOf = (end: End): string =>
  end.kind === 'any' ? 'any' : end.kind === 'self' ? '(self)' : end.names.join(',')
const notOf = (end: End): string => (end.kind === 'aliases' && end.not ? '1' : '0')
const protocolOf = ({ protocol, family }: PfRule): string =>
  protocol === 'any'
    ? 'any'
    : protocol === 'icmp' && family === 'inet6'
      ? 'IPV6-ICMP'
      : protocol.toUpperCase()

function filterBody(
  rule: PfRule,
  sequence: number,
  mark: string,
  device: string | null,
  log: boolean,
): Record<string, string> {
  return {
    enabled: '1',
    sequence: `${sequence}`,
    action: rule.action,
    quick: '1',
    interface: rule.behind && device !== null ? device : '',
    direction: 'in',
    ipprotocol: rule.family,
    protocol: protocolOf(rule),
    source_net: netOf(rule.from),
    source_not: notOf(rule.from),
    destination_net: netOf(rule.to),
    destination_not: notOf(rule.to),
    destination_port: rule.port ?? '',
    ...(log && rule.action !== 'pass' ? { log: '1' } : {}),
    description: token(`${mark} ${rule.about}`, 200),
  }
}

function natCalls(
  plan: Plan,
  mark: string,
  where: Interfaces,
): { kind: string; body: Record<string, unknown> }[] {
  const descr = (about: string) => token(`${mark} ${about}`, 200)
  return [
    ...plan.steers.flatMap(({ family, protocol, from, port, about }) =>
      from.map((name) => ({
        kind: 'd_nat',
        body: {
          disabled: '0',
          interface: where.inside,
          ipprotocol: family,
          protocol,
          source: { network: name, not: '0' },
          destination: { network: 'any', port, not: '0' },
          target: family === 'inet' ? '127.0.0.1' : '::1',
          'local-port': port,
          natreflection: 'disable',
          descr: descr(about),
        },
      })),
    ),
    ...plan.forwards.map(({ protocol, port, target, about }) => ({
      kind: 'd_nat',
      body: {
        disabled: '0',
        interface: where.outside,
        ipprotocol: 'inet',
        protocol,
        source: { network: 'any', not: '0' },
        destination: {
          network: `${where.outside}ip`,
          port: port.from === port.to ? `${port.from}` : `${port.from}-${port.to}`,
          not: '0',
        },
        target,
        'local-port': `${port.from}`,
        natreflection: 'purenat',
        descr: descr(about),
      },
    })),
    ...plan.masquerades.map(({ family, from, to, about }, index) => ({
      kind: 'source_nat',
      body: {
        enabled: '1',
        sequence: `${PASS_FROM + index}`,
        interface: where.inside,
        ipprotocol: family,
        protocol: 'any',
        source_net: from,
        destination_net: to,
        target: '',
        description: descr(about),
      },
    })),
  ]
}

/** Labels of letters, digits and "-" (OPNsense Util.php, isDomain). */
const isHost = (name: string): boolean => !name.includes('_')

/** What is said where the firewall pulls networks itself. */
const pulled = ({ aliases }: Plan, url: string): string[] =>
  aliases.some(({ type }) => type === 'urljson')
    ? [
        `The firewall pulls the networks of the entries once a day from ${url}: those of later releases are let through too, without you being asked, for the same device, direction, protocol and ports. Rules, ports and names stay as they are until you apply again.`,
        'No address of your home is sent. Where the service does not answer, the last list stays; before the first answer nothing of it is let through.',
        'Turn on the check of certificates of alias URLs (Firewall, Settings, Advanced): without it OPNsense takes the list from whoever answers.',
      ]
    : ['update=url changes nothing here: there is no network among what is let through.']

function render(policy: Policy, options: Options): Rendered {
  const { prefix, tag } = setName(policy)
  const mark = `${prefix} ${tag}:`
  const base = fileBase(policy)
  const feed = options.update === 'url' ? feedUrl(policy) : null
  const url = feed !== null && 'url' in feed ? feed.url : null
  const plan = planOf(policy, { mac: true, host: isHost, range: ':', feed: url })
  const where = interfacesOf(policy, plan)
  const log = options.log === 'yes' && plan.rules.length > 0
  const dropped = [
    ...plan.dropped,
    ...where.dropped,
    ...commonLimits(policy, plan),
    ...(feed !== null && 'reason' in feed ? [{ rule: 'update', reason: feed.reason }] : []),
  ]
  const send = (list: string) =>
    `jq -c '.${list}[]' ${base}.json | while read -r call; do printf '%s' "$call" | jq -c .body | curl -fsS -u "$KEY:$SECRET" -H 'Content-Type: application/json' -d @- "$FIREWALL$(printf '%s' "$call" | jq -r .path)"; done`
  const access =
    'set FIREWALL to the address, as https://192.168.1.1, KEY and SECRET to an API key of System, Access, Users'
  const apply = [access, send('calls')]
  const undo = [access, send('undo')]
  const notes = [
    ...where.notes,
    `For OPNsense 26.1 or later. Applying again replaces what is there; when a newer release has fewer rules, undo with the old file first, or delete what begins with "${mark}".`,
    'The rules are floating rules on packets that come in, read before the rules of the interfaces: Firewall, Rules [new].',
    'Connections that are already open go on until Firewall, Diagnostics, States is cleared for the device.',
    ...(policy.subjects.some(({ mac }) => mac.length > 0)
      ? [
          'MAC addresses are followed through the ARP and NDP tables: only on networks of the firewall itself.',
        ]
      : []),
    ...(log
      ? [
          `Refused packets are in Firewall, Log Files, Live View. ${UNLIMITED} A later file without it leaves the logging as it is: undo with this one first.`,
        ]
      : []),
    ...(url === null ? [] : pulled(plan, url)),
    ...(plan.masquerades.length > 0
      ? ['Source NAT works only in hybrid or manual mode (Firewall, NAT, Source NAT).']
      : []),
  ]
  const said = { apply, undo, dropped, notes }

  const aliases = plan.aliases.map((alias) => ({ id: uuid(`${mark}alias.${alias.name}`), alias }))
  let passes = 0
  let refusals = 0
  const rules = plan.rules.map((rule, index) => {
    const sequence = rule.action === 'pass' ? PASS_FROM + passes++ : REFUSE_FROM + refusals++
    return { id: uuid(`${mark}filter.${index}`), body: filterBody(rule, sequence, mark, where.device, log) }
  })
  const nat = natCalls(plan, mark, where).map(({ kind, body }, index) => ({
    id: uuid(`${mark}${kind}.${index}`),
    kind,
    body,
  }))
  const finish: Call[] = [
    { path: '/api/firewall/filter/apply', body: {} },
    { path: '/api/firewall/alias/reconfigure', body: {} },
  ]
  const calls: Call[] = [
    ...aliases.map(({ id, alias }) => ({
      path: `/api/firewall/alias/setItem/${id}`,
      body: {
        alias: {
          enabled: '1',
          name: alias.name,
          type: alias.type,
          content: alias.content.join('\n'),
          ...(alias.path === null ? {} : { path_expression: alias.path, updatefreq: '1' }),
          description: token(`${mark} ${alias.about}`, 200),
        },
      },
    })),
    { path: '/api/firewall/alias/reconfigure', body: {} },
    ...rules.map(({ id, body }) => ({ path: `/api/firewall/filter/setRule/${id}`, body: { rule: body } })),
    ...nat.map(({ id, kind, body }) => ({
      path: `/api/firewall/${kind}/setRule/${id}`,
      body: { rule: body },
    })),
    { path: '/api/firewall/filter/apply', body: {} },
  ]
  const removal: Call[] = [
    ...nat.map(({ id, kind }) => ({ path: `/api/firewall/${kind}/delRule/${id}`, body: {} })),
    ...rules.map(({ id }) => ({ path: `/api/firewall/filter/delRule/${id}`, body: {} })),
    ...aliases.map(({ id }) => ({ path: `/api/firewall/alias/delItem/${id}`, body: {} })),
    ...finish,
  ]
  const about = header(policy, 'opnsense', said)
  return {
    files: [
      {
        name: `${base}.json`,
        media_type: 'application/json',
        text: `${JSON.stringify({ about, calls, undo: removal }, null, 2)}\n`,
        place: 'the API of OPNsense, one POST a call in this order',
      },
      {
        name: `${base}.txt`,
        media_type: 'text/plain',
        text: `${comment(about, '').replace(/^ /gm, '')}\n`,
        place: 'for reading',
      },
    ],
    ...said,
  }
}

/** OPNsense: calls of the firewall API (opnsense/core models OPNsense/Firewall Alias, Filter, DNat). */
export const opnsense: Backend<Options> = {
  id: 'opnsense',
  title: 'OPNsense',
  layer: 'packet',
  refuses: 'packets',
  about:
    'Calls to the API of OPNsense that set aliases, floating rules and NAT, and the calls that take them out.',
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
    redirect: true,
    nat: true,
    expose: true,
    split_dns: false,
  },
  checker: null,
  proof: 'grammar',
  checkedBy: 'fields and values of the API models; not checked by the real program',
  followsNames: 'the firewall looks the names of an alias up itself, every five minutes',
  update:
    'update=url makes OPNsense pull the networks of the entry once a day (alias of type URL Table in JSON); names are followed by themselves. Rules and ports change only when the steps are run again',
  manyDevices: true,
  render,
}
