import { z } from 'zod'
import { parseAddress } from '../../schema/address.ts'
import { parseName } from '../../schema/host.ts'
import type { Backend, Dropped, Rendered } from '../backend.ts'
import type { Name, Policy } from '../policy.ts'
import { comment, header, oneLine } from '../text.ts'
import { type FilteredDevice, planOf, setOf, splitRecords } from './dns-filter/plan.ts'
import { redirectedTime } from './dns-filter/redirected-time.ts'

/**
 * A name as a pattern. `||x^` would be x and everything below; `|x^` is x alone, and `||*.x^` what is below
 * it without x itself (adguard-dns.io/kb/general/dns-filtering-syntax, "Special characters").
 */
const pattern = ({ name, wildcard }: Name): string => (wildcard ? `||*.${name}^` : `|${name}^`)

/**
 * The value of `$client`: the persistent client by name, which is how a MAC address is matched, and the
 * addresses themselves, so that the rules hold before that client exists. Labels need no escapes.
 */
const clientOf = ({ subject, label }: FilteredDevice): string =>
  [`'${label}'`, ...subject.ipv4, ...subject.ipv6].join('|')

/** One line of the file, under a comment that says why. */
const line = (because: string, rule: string): string[] => [`! ${oneLine(because)}`, rule]

/** `$important` on both: no exception of another list opens more, and no blocklist closes what is needed. */
function deviceRules(device: FilteredDevice): string[] {
  const { subject, answered, everyName } = device
  const client = clientOf(device)
  if (everyName) return [`! ${subject.id}: every name is answered, as it may reach anyone`]
  return [
    ...line(`${subject.id}: everything else`, `*$client=${client},important`),
    ...answered.flatMap(({ name, because }) =>
      line(`${subject.id}: ${because.join(', ')}`, `@@${pattern(name)}$client=${client},important`),
    ),
  ]
}

const record = (address: string): string =>
  `NOERROR;${parseAddress(address)?.family === 'ipv6' ? 'AAAA' : 'A'};${address}`

/** With ntp=redirect the names of time servers lead to the gateway; servers asked by address are the router's. */
function timeServers(policy: Policy, device: FilteredDevice): { rules: string[]; dropped: Dropped[] } {
  const gateways = [...policy.gateway.ipv4, ...policy.gateway.ipv6].filter(
    (address) => parseAddress(address) !== null,
  )
  if (gateways.length === 0 || device.everyName) return { rules: [], dropped: [] }
  const client = clientOf(device)
  const rules: string[] = []
  for (const { name, endpoint } of redirectedTime(policy, device.subject.id)) {
    for (const address of gateways) {
      rules.push(
        ...line(
          `${device.subject.id}.${endpoint}: its time comes from the gateway, ntp=redirect`,
          `${pattern(name)}$client=${client},dnsrewrite=${record(address)}`,
        ),
      )
    }
  }
  const reason = 'only time servers asked for by name are steered; those asked by address need a packet rule'
  return { rules, dropped: rules.length > 0 ? [{ rule: 'ntp', reason }] : [] }
}

/** The split-horizon records: what is exposed answers inside the home with its address there, for every client. */
const splitRules = (policy: Policy): string[] =>
  splitRecords(policy, parseName).flatMap(({ name, ipv4, ipv6, because }) =>
    [...ipv4, ...ipv6].flatMap((address) =>
      line(`${because.join(', ')} inside the home`, `${pattern(name)}$dnsrewrite=${record(address)}`),
    ),
  )

/** Entries for `clients.persistent` of AdGuardHome.yaml; keys as AdGuard Home writes them. */
function clientsFile(policy: Policy, devices: readonly FilteredDevice[]): string {
  const note = comment(
    [
      `netneeds clients (adguardhome), release ${policy.release}`,
      'For clients.persistent of AdGuardHome.yaml, edited while AdGuard Home is stopped, or typed in under Settings > Client settings.',
      'Needed where a device is given by MAC address. An address may stand in one client only: where there is one already, give that one this name instead.',
    ],
    '#',
  )
  const entries = devices.flatMap(({ subject, label }) => [
    `    - name: '${label}'`,
    '      ids:',
    ...[...subject.ipv4, ...subject.ipv6, ...subject.mac].map((id) => `        - '${id}'`),
    '      tags: []',
    '      upstreams: []',
    '      use_global_settings: true',
    '      use_global_blocked_services: true',
  ])
  const list = entries.length > 0 ? ['  persistent:', ...entries] : ['  persistent: []']
  return `${[note, 'clients:', ...list].join('\n')}\n`
}

function render(policy: Policy): Rendered {
  const { devices, dropped, notes } = planOf(policy)
  const file = `${policy.name}-${setOf(policy)}`
  const steered = devices.map((device) => timeServers(policy, device))
  const from = `the line "! ${file} begins" to the line "! ${file} ends"`
  const said = {
    apply: [
      `Filters > Custom filtering rules: replace what is there from ${from} by this file, or add it; Apply.`,
      `Settings > Client settings: add the clients of ${file}.clients.yaml (needed for MAC addresses).`,
    ],
    undo: [
      `Filters > Custom filtering rules: delete from ${from}; Apply.`,
      'Settings > Client settings: delete the clients that were added.',
    ],
    dropped: [...dropped, ...steered.flatMap((each) => each.dropped)],
    notes: [
      ...notes,
      'Subscribed DNS allowlists and DNS rewrites of AdGuard Home go before these rules; its own blocked services and parental control after them.',
      'AdGuard Home knows a client by MAC address only in its own network segment, or where it is the DHCP server.',
    ],
  }
  const rules = [
    ...devices.flatMap((device, i) => [...deviceRules(device), ...(steered[i]?.rules ?? [])]),
    ...splitRules(policy),
  ]
  const text = [
    `! ${file} begins`,
    comment(header(policy, 'adguardhome', said), '!'),
    '!',
    ...rules,
    `! ${file} ends`,
  ]
  return {
    files: [
      {
        name: `${file}.txt`,
        media_type: 'text/plain',
        text: `${text.join('\n')}\n`,
        place: 'Filters > Custom filtering rules',
      },
      {
        name: `${file}.clients.yaml`,
        media_type: 'application/yaml',
        text: clientsFile(policy, devices),
        place: 'clients.persistent in AdGuardHome.yaml',
      },
    ],
    ...said,
  }
}

/**
 * AdGuard Home: for each device a rule that blocks every name and exceptions for what it needs, by `$client`.
 * Grammar and order of rules: adguard-dns.io/kb/general/dns-filtering-syntax ("client", "important",
 * "dnsrewrite"): an important exception, then important, then exceptions, then plain rules.
 */
export const adguardhome: Backend<Record<string, never>> = {
  id: 'adguardhome',
  title: 'AdGuard Home',
  layer: 'dns',
  refuses: 'names',
  about: 'Names answered for the device and no others, as custom filtering rules of AdGuard Home.',
  options: z.strictObject({}),
  can: {
    hosts: true,
    wildcards: true,
    ports: false,
    mac: true,
    ipv6: true,
    inbound: false,
    multicast: false,
    reject: false,
    redirect: false,
    nat: false,
    expose: false,
    split_dns: true,
  },
  checker: null,
  proof: 'grammar',
  checkedBy:
    'strict grammar of the documented modifiers, with the documented order of rules worked out for each name',
  followsNames: 'AdGuard Home decides by the name each time the device asks',
  update:
    'by hand: replace the lines between the marks; a filter list that AdGuard Home fetches itself cannot name clients that only you know',
  manyDevices: true,
  render,
}
