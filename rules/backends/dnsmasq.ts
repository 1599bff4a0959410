import { z } from 'zod'
import { formatName, parseName } from '../../schema/host.ts'
import type { Backend, Dropped, Rendered } from '../backend.ts'
import type { Policy } from '../policy.ts'
import { header, oneLine } from '../text.ts'
import { planOf, setOf, splitRecords } from './dns-filter/plan.ts'
import { refusedWith } from './dns-filter/server.ts'
import { hex, MASK, type Marked, marksOf } from './dnsmasq/marks.ts'
import { allowLists, unsaid } from './dnsmasq/patterns.ts'
import { remarks, stem } from './netfilter/naming.ts'

const Options = z.strictObject({})
type Options = z.infer<typeof Options>

const FOLDER = '/etc/dnsmasq.d'

/** Why a line of the allow-list is there, above it. */
const listed = (marked: Marked): string[] => [
  '',
  remarks(
    [
      `${marked.device.subject.id}: connection mark ${hex(marked.mark)}`,
      ...marked.device.answered.map(({ name, because }) => `${formatName(name)}: ${because.join(', ')}`),
    ],
    '#',
  ),
  ...allowLists(marked),
]

/** The recipe that marks the connections: the questions of the device to port 53, whoever they are for. */
function marking(policy: Policy, table: string, marked: readonly Marked[]): string {
  const lines = marked.flatMap(({ device, mark }) => {
    const set = `ct mark set (ct mark & ${hex(0xffff)}) | ${hex(mark)}`
    const match = (key: string, of: string) => `    ${key} ${of} meta l4proto { tcp, udp } th dport 53 ${set}`
    const { subject } = device
    return [
      `    # ${subject.id}`,
      ...subject.ipv4.map((address) => match('ip saddr', address)),
      ...subject.ipv6.map((address) => match('ip6 saddr', address)),
      ...subject.mac.map((mac) => match('ether saddr', mac)),
    ]
  })
  return [
    remarks(
      [
        `netneeds rules (dnsmasq), release ${policy.release}: marks the DNS connections that the allow-lists are for`,
      ],
      '#',
    ),
    `table inet ${table}`,
    `delete table inet ${table}`,
    `table inet ${table} {`,
    '  chain mark_dns {',
    '    type filter hook prerouting priority mangle; policy accept;',
    ...lines,
    '  }',
    '}',
    '',
  ].join('\n')
}

function splitDns(policy: Policy): { lines: string[]; dropped: Dropped[] } {
  const said = { lines: [] as string[], dropped: [] as Dropped[] }
  for (const { name, ipv4, ipv6, because } of splitRecords(policy, parseName)) {
    if (name.wildcard) {
      said.dropped.push({
        rule: 'public_name',
        reason: `host-record has no wildcard such as ${formatName(name)}`,
      })
    } else {
      said.lines.push(
        remarks([`${oneLine(because.join(', '))} inside the home`], '#'),
        `host-record=${[name.name, ...ipv4, ...ipv6].join(',')}`,
      )
    }
  }
  return said
}

/** A redirected question is another connection than the one dnsmasq looks for, so it has no mark. */
const redirected = (policy: Policy): Dropped[] =>
  policy.redirects
    .filter(({ service }) => service === 'dns')
    .map(({ subject }) => ({
      rule: `${subject}.netneeds-dns`,
      reason:
        'wider: a question redirected from another server is answered without the allow-list, as dnsmasq finds no mark for it',
    }))

function render(policy: Policy): Rendered {
  const plan = planOf(policy)
  const split = splitDns(policy)
  const filtered = plan.devices.filter((device) => !device.everyName)
  const marked = marksOf(filtered)
  const file = `${policy.name}-${setOf(policy)}`
  const table = `${stem(policy)}_dns`
  const shared = `${policy.name}-connmark.conf`
  const restart = `sudo dnsmasq --test -7 ${FOLDER} && sudo systemctl restart dnsmasq`
  const said = {
    apply: [`sudo nft -f ${file}.nft`, `sudo cp ${file}.conf ${shared} ${FOLDER}/`, restart],
    undo: [
      `sudo nft delete table inet ${table}`,
      `sudo rm -f ${FOLDER}/${file}.conf`,
      `After the last device: sudo rm -f ${FOLDER}/${shared}`,
      restart,
    ],
    dropped: [
      ...refusedWith(plan.dropped, 'REFUSED'),
      ...filtered.flatMap(unsaid),
      ...redirected(policy),
      ...split.dropped,
    ],
    notes: [
      ...plan.notes,
      `${file}.nft has to be loaded at every start of the router: include it from /etc/nftables.conf.`,
      'dnsmasq tells clients apart by the mark that a packet rule gives their connection: without the .nft file nothing is refused, and dnsmasq must run on the router itself, built with conntrack.',
      `The upper 16 bits of the connection mark are used (mask ${hex(MASK)}): where something else of yours marks connections there, dnsmasq refuses their questions.`,
    ],
  }
  const text = [
    remarks(header(policy, 'dnsmasq', said), '#'),
    ...plan.devices
      .filter(({ everyName }) => everyName)
      .map(({ subject }) => `# ${subject.id}: every name is answered, as it may reach anyone`),
    ...marked.flatMap(listed),
    ...(split.lines.length > 0 ? ['', ...split.lines] : []),
  ]
  const enable = [
    remarks(
      [
        `netneeds rules (dnsmasq), release ${policy.release}: the same for every device, as dnsmasq takes this line once`,
      ],
      '#',
    ),
    `connmark-allowlist-enable=${MASK}`,
    '',
  ]
  return {
    files: [
      { name: `${file}.conf`, media_type: 'text/plain', text: `${text.join('\n')}\n`, place: `${FOLDER}/` },
      { name: shared, media_type: 'text/plain', text: enable.join('\n'), place: `${FOLDER}/` },
      {
        name: `${file}.nft`,
        media_type: 'text/plain',
        text: marking(policy, table, marked),
        place: 'nft -f, on the router that runs dnsmasq',
      },
    ],
    ...said,
  }
}

/**
 * dnsmasq 2.87 and later: an allow-list of names for the connection mark of each device, and the packet rule
 * that marks. Facts: dnsmasq(8), "connmark-allowlist" and "connmark-allowlist-enable"; nft(8), "ct mark".
 */
export const dnsmasq: Backend<Options> = {
  id: 'dnsmasq',
  title: 'dnsmasq',
  layer: 'dns',
  refuses: 'names',
  about: 'Names answered for the device and no others, as allow-lists of dnsmasq by connection mark.',
  options: Options,
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
  checker: { program: 'dnsmasq', package: 'dnsmasq-base', checks: 'reads the configuration (--test)' },
  proof: 'answers',
  checkedBy: 'loaded by dnsmasq and nft, and asked for names from the addresses of the device and of others',
  followsNames: 'dnsmasq decides by the name each time the device asks',
  update: null,
  manyDevices: true,
  render,
}
