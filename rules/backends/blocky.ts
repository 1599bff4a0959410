import { z } from 'zod'
import { parseName } from '../../schema/host.ts'
import type { Backend, Dropped, Rendered } from '../backend.ts'
import type { Name, Policy } from '../policy.ts'
import { comment, header, oneLine } from '../text.ts'
import { type FilteredDevice, splitRecords } from './dns-filter/plan.ts'
import { addressesOf, serverPlan } from './dns-filter/server.ts'

const Options = z.strictObject({})
type Options = z.infer<typeof Options>

/** A name as a line of a list: plain is exact, `*.x` would be x as well, so what is below x is an expression. */
const entry = ({ name, wildcard }: Name): string => (wildcard ? `/\\.${name.replaceAll('.', '\\.')}$/` : name)

/**
 * The list of one device: YAML's literal block, which is how blocky tells an inline list from a path; it
 * reads "#" as the beginning of a comment, and takes a list of comments alone as one that allows nothing.
 */
const list = (device: FilteredDevice): string[] => [
  `    ${device.label}:`,
  '      - |',
  `        # ${device.subject.id}: these names and no others`,
  ...device.answered.flatMap(({ name, because }) => [
    `        # ${oneLine(because.join(', '))}`,
    `        ${entry(name)}`,
  ]),
]

/** customDNS answers what is below a name as well. */
function splitDns(policy: Policy): { lines: string[]; dropped: Dropped[] } {
  const said = { lines: [] as string[], dropped: [] as Dropped[] }
  for (const { name, ipv4, ipv6, because } of splitRecords(policy, parseName)) {
    said.lines.push(
      `    # ${oneLine(because.join(', '))} inside the home`,
      `    '${name.name}': '${[...ipv4, ...ipv6].join(',')}'`,
    )
    said.dropped.push({
      rule: 'public_name',
      reason: `wider: customDNS answers ${name.name} and every name below it with the address inside, for every client`,
    })
  }
  return said
}

function render(policy: Policy): Rendered {
  const { devices, dropped, notes, file } = serverPlan(
    policy,
    'what blocking.blockType says: 0.0.0.0 and :: where it says nothing, or NXDOMAIN',
  )
  const filtered = devices.filter((device) => !device.everyName)
  const split = splitDns(policy)
  const said = {
    apply: [
      `Put ${file}.yml into the folder that blocky is started with (--config FOLDER; it joins the files there), or write its entries into your config.yml, under keys that are there already.`,
      'Restart blocky: it reads its configuration at the start alone.',
    ],
    undo: [`Delete ${file}.yml, or its entries from your config.yml.`, 'Restart blocky.'],
    dropped: [...dropped, ...split.dropped],
    notes: [
      ...notes,
      'For blocky 0.24 and later, where the keys are allowlists and denylists.',
      'Groups of yours that name the device, a network around it or its client name are joined with this one: their allowlists open more.',
    ],
  }
  const blocking =
    filtered.length === 0
      ? []
      : [
          'blocking:',
          '  allowlists:',
          ...filtered.flatMap(list),
          '  clientGroupsBlock:',
          ...filtered.flatMap((device) =>
            addressesOf(device).flatMap((address) => [`    '${address}':`, `      - ${device.label}`]),
          ),
        ]
  const text = [
    comment(header(policy, 'blocky', said), '#'),
    ...devices
      .filter(({ everyName }) => everyName)
      .map(({ subject }) => `# ${subject.id}: every name is answered, as it may reach anyone`),
    ...blocking,
    ...(split.lines.length > 0 ? ['customDNS:', '  mapping:', ...split.lines] : []),
    ...(blocking.length + split.lines.length === 0 ? ['{}'] : []),
  ]
  return {
    files: [
      {
        name: `${file}.yml`,
        media_type: 'application/yaml',
        text: `${text.join('\n')}\n`,
        place: 'the configuration folder of blocky',
      },
    ],
    ...said,
  }
}

/**
 * Blocky: a group for each device that has an allowlist and no denylist, which is the same as "these names
 * and no others". Facts: 0xERR0R/blocky, docs/configuration.md ("Blocking and allowlisting", "Multiple
 * configuration files", "Custom DNS") and resolver/blocking_resolver.go.
 */
export const blocky: Backend<Options> = {
  id: 'blocky',
  title: 'Blocky',
  layer: 'dns',
  refuses: 'names',
  about: 'Names answered for the device and no others, as an allowlist-only group of Blocky.',
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
  checker: null,
  proof: 'grammar',
  checkedBy: 'read as YAML, with the decision of its documentation worked out for each name',
  followsNames: 'Blocky decides by the name each time the device asks',
  update: 'fetch the file anew with curl and restart blocky; it reads its configuration at the start alone',
  manyDevices: true,
  render,
}
