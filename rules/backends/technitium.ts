import { z } from 'zod'
import { formatName } from '../../schema/host.ts'
import type { Backend, Dropped, Rendered } from '../backend.ts'
import type { Name, Policy } from '../policy.ts'
import { comment, header } from '../text.ts'
import type { FilteredDevice } from './dns-filter/plan.ts'
import { prefixesOf, serverPlan } from './dns-filter/server.ts'

const Options = z.strictObject({
  answer: z
    .enum(['nxdomain', 'zero'])
    .default('nxdomain')
    .describe('what a refused name gets: NXDOMAIN, or the addresses 0.0.0.0 and ::'),
})
type Answer = z.infer<typeof Options>['answer']

const WORDS: Record<Answer, string> = { nxdomain: 'NXDOMAIN', zero: 'the addresses 0.0.0.0 and ::' }

/** A name as a regular expression: the lists of names in the app cover what is below each, and expressions do not. */
const pattern = ({ name, wildcard }: Name): string =>
  `${wildcard ? '\\.' : '^'}${name.replaceAll('.', '\\.')}$`

/** A group of the app, with its keys in their order in the configuration that the app comes with. */
const group = (device: FilteredDevice, answer: Answer) => ({
  name: device.label,
  enableBlocking: true,
  allowTxtBlockingReport: true,
  blockAsNxDomain: answer === 'nxdomain',
  blockingAddresses: ['0.0.0.0', '::'],
  allowed: [],
  blocked: [],
  allowListUrls: [],
  blockListUrls: [],
  allowedRegex: device.answered.map(({ name }) => pattern(name)),
  blockedRegex: ['.*'],
  regexAllowListUrls: [],
  regexBlockListUrls: [],
  adblockListUrls: [],
})

const noRecord = (policy: Policy): Dropped[] =>
  policy.expose.some(({ publicName }) => publicName !== null)
    ? [
        {
          rule: 'public_name',
          reason: 'the record inside the home is a zone of the server (Zones > Add Zone), not of this app',
        },
      ]
    : []

function render(policy: Policy, { answer }: z.infer<typeof Options>): Rendered {
  const { devices, dropped, notes, file } = serverPlan(policy, WORDS[answer])
  const filtered = devices.filter((device) => !device.everyName)
  const said = {
    apply: [
      'Apps > App Store: install Advanced Blocking.',
      `Apps > Advanced Blocking > Config: write the entries of networkGroupMap and groups of ${file}.json beside yours, in place of those of the same name; where nothing of yours is there, take the whole file. Save.`,
    ],
    undo: [
      `Apps > Advanced Blocking > Config: delete the groups ${filtered.map(({ label }) => label).join(', ') || 'of this file'} and the entries of networkGroupMap that lead to them. Save.`,
    ],
    dropped: [...dropped, ...noRecord(policy)],
    notes: [
      ...notes,
      'An entry of localEndPointGroupMap goes before networkGroupMap, and the longest network of networkGroupMap decides.',
      'Zones that this server hosts, its Allowed zones and its bypass list are answered to the device as well; its own block lists refuse to everyone.',
    ],
  }
  const config = {
    enableBlocking: true,
    blockingAnswerTtl: 30,
    blockListUrlUpdateIntervalHours: 24,
    blockListUrlUpdateIntervalMinutes: 0,
    localEndPointGroupMap: {},
    networkGroupMap: Object.fromEntries(
      filtered.flatMap((device) => prefixesOf(device).map((prefix) => [prefix, device.label])),
    ),
    groups: filtered.map((device) => group(device, answer)),
  }
  const about = [
    ...header(policy, 'technitium', said),
    '',
    ...devices.flatMap((device) => [
      `Group ${device.label}`,
      ...(device.everyName
        ? ['- none: every name is answered, as it may reach anyone']
        : device.answered.map(({ name, because }) => `- ${formatName(name)}: ${because.join(', ')}`)),
    ]),
  ]
  return {
    files: [
      {
        name: `${file}.json`,
        media_type: 'application/json',
        text: `${JSON.stringify(config, null, 2)}\n`,
        place: 'Apps > Advanced Blocking > Config (dnsApp.config)',
      },
      {
        name: `${file}.txt`,
        media_type: 'text/plain',
        text: `${comment(about, '#')}\n`,
        place: 'for you to read',
      },
    ],
    ...said,
  }
}

/**
 * Technitium DNS Server, app Advanced Blocking: a group for each device that blocks every name, and
 * expressions for what it needs, which go first. Facts: TechnitiumSoftware/DnsServer,
 * Apps/AdvancedBlockingApp (App.cs, README.md, dnsApp.config), 15.2.
 */
export const technitium: Backend<z.infer<typeof Options>> = {
  id: 'technitium',
  title: 'Technitium DNS Server',
  layer: 'dns',
  refuses: 'names',
  about: 'Names answered for the device and no others, as groups of the app Advanced Blocking.',
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
    split_dns: false,
  },
  checker: null,
  proof: 'grammar',
  checkedBy: 'strict form of the configuration, with the decision of the app worked out for each name',
  followsNames: 'the app decides by the name each time the device asks',
  update: 'by hand: replace the entries of the same names',
  manyDevices: true,
  render,
}
