import { z } from 'zod'
import { parseAddress } from '../../schema/address.ts'
import { formatName, parseName } from '../../schema/host.ts'
import type { Backend, Dropped, Rendered } from '../backend.ts'
import type { Policy } from '../policy.ts'
import { comment, header, oneLine } from '../text.ts'
import { type FilteredDevice, splitRecords } from './dns-filter/plan.ts'
import { prefixesOf, refusedApexes, rulesOf, serverPlan } from './dns-filter/server.ts'

const Options = z.strictObject({
  answer: z
    .enum(['nxdomain', 'refused', 'nodata', 'drop'])
    .default('nxdomain')
    .describe('what a refused name gets: NXDOMAIN, REFUSED, an empty answer, or none'),
})
type Answer = z.infer<typeof Options>['answer']

/** Zone types and what they answer: unbound.conf(5), "local-zone". */
const ANSWER: Record<Answer, { type: string; words: string }> = {
  nxdomain: { type: 'always_nxdomain', words: 'NXDOMAIN' },
  refused: { type: 'always_refuse', words: 'REFUSED' },
  nodata: { type: 'always_nodata', words: 'an empty answer (NODATA)' },
  drop: { type: 'always_deny', words: 'no answer at all' },
}

const FOLDER = '/etc/unbound/unbound.conf.d'

/**
 * The view of one device. A zone of type noview leaves the view, so its names are answered as for everyone
 * else; the longest zone decides. A transparent zone with data at its apex answers the apex from that data
 * (here: nothing of the type asked for) and leaves what is below alone.
 */
function view(device: FilteredDevice, answer: Answer): string[] {
  const apexes = new Map(refusedApexes(device).map(({ name }) => [name, true]))
  const zones = new Map<string, string[]>()
  for (const { name, because } of device.answered)
    zones.set(name.name, [...(zones.get(name.name) ?? []), ...because])
  return [
    'view:',
    `  name: "${device.label}"`,
    '  view-first: yes',
    `  # ${device.subject.id}: everything else`,
    `  local-zone: "." ${ANSWER[answer].type}`,
    ...[...zones].flatMap(([name, because]) => [
      ...because.map((id) => `  # ${oneLine(id)}`),
      ...(apexes.has(name)
        ? [
            `  local-zone: "${name}." transparent`,
            `  local-data: '${name}. 60 IN TXT "only names below are answered"'`,
          ]
        : [`  local-zone: "${name}." noview`]),
    ]),
  ]
}

/** Exact names: a local zone covers what is below it, and no type tells them apart. */
const wider = (device: FilteredDevice): Dropped[] =>
  device.answered.flatMap(({ name, because }) =>
    name.wildcard || device.everyName || isBelowWildcard(device, name.name)
      ? []
      : rulesOf(because).map((rule) => ({
          rule,
          reason: `wider: names below ${name.name} are answered as well, as a local-zone covers all below it`,
        })),
  )

const isBelowWildcard = (device: FilteredDevice, name: string): boolean =>
  device.answered.some(
    (each) => each.name.wildcard && (name === each.name.name || name.endsWith(`.${each.name.name}`)),
  )

/** The apex of a wildcard that has no answer of its own is not refused as the rest is. */
const emptyApexes = (device: FilteredDevice, answer: Answer): Dropped[] =>
  device.everyName || answer === 'nodata'
    ? []
    : refusedApexes(device).map((name) => ({
        rule: 'refusal',
        reason: `${name.name} itself gets an empty answer, as names below it (${formatName(name)}) are answered`,
      }))

function splitDns(policy: Policy): { lines: string[]; dropped: Dropped[] } {
  const said = { lines: [] as string[], dropped: [] as Dropped[] }
  for (const { name, ipv4, ipv6, because } of splitRecords(policy, parseName)) {
    if (name.wildcard) {
      said.dropped.push({
        rule: 'public_name',
        reason: `local-data has no wildcard such as ${formatName(name)}`,
      })
      continue
    }
    said.lines.push(`  # ${oneLine(because.join(', '))} inside the home`)
    for (const address of [...ipv4, ...ipv6]) {
      const type = parseAddress(address)?.family === 'ipv6' ? 'AAAA' : 'A'
      said.lines.push(`  local-data: "${name.name}. 60 IN ${type} ${address}"`)
    }
  }
  return said
}

function render(policy: Policy, { answer }: z.infer<typeof Options>): Rendered {
  const { devices, dropped, notes, file } = serverPlan(policy, ANSWER[answer].words)
  const split = splitDns(policy)
  const filtered = devices.filter((device) => !device.everyName)
  const reload = 'sudo unbound-checkconf && sudo unbound-control reload'
  const said = {
    apply: [`sudo cp ${file}.conf ${FOLDER}/`, reload],
    undo: [`sudo rm -f ${FOLDER}/${file}.conf`, reload],
    dropped: [
      ...dropped,
      ...devices.flatMap(wider),
      ...devices.flatMap((device) => emptyApexes(device, answer)),
      ...split.dropped,
    ],
    notes: [
      ...notes,
      'Names that are let through are answered as for everyone else: local data of yours counts, and so does a blocklist of yours.',
      'An address has one view: where one of yours is for the address of the device or a network around it, this one goes before it.',
    ],
  }
  const server = [
    ...filtered.flatMap((device) =>
      prefixesOf(device).map((prefix) => `  access-control-view: ${prefix} ${device.label}`),
    ),
    ...split.lines,
  ]
  const text = [
    comment(header(policy, 'unbound', said), '#'),
    ...devices
      .filter(({ everyName }) => everyName)
      .map(({ subject }) => `# ${subject.id}: every name is answered, as it may reach anyone`),
    '',
    'server:',
    ...server,
    ...filtered.flatMap((device) => ['', ...view(device, answer)]),
  ]
  return {
    files: [
      { name: `${file}.conf`, media_type: 'text/plain', text: `${text.join('\n')}\n`, place: `${FOLDER}/` },
    ],
    ...said,
  }
}

/** Unbound 1.13 and later: a view for each device. Facts: unbound.conf(5), "access-control-view", "view", "local-zone". */
export const unbound: Backend<z.infer<typeof Options>> = {
  id: 'unbound',
  title: 'Unbound',
  layer: 'dns',
  refuses: 'names',
  about: 'Names answered for the device and no others, as a view of Unbound.',
  options: Options,
  can: {
    hosts: true,
    wildcards: true,
    ports: false,
    mac: false,
    ipv6: true,
    inbound: false,
    multicast: false,
    reject: false,
    redirect: false,
    nat: false,
    expose: false,
    split_dns: true,
  },
  checker: { program: 'unbound-checkconf', package: 'unbound', checks: 'reads the configuration' },
  proof: 'answers',
  checkedBy: 'loaded by Unbound, and asked for names from the addresses of the device and of others',
  followsNames: 'Unbound decides by the name each time the device asks',
  update: null,
  manyDevices: true,
  render,
}
