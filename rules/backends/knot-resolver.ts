import { z } from 'zod'
import { formatName, parseName } from '../../schema/host.ts'
import type { Backend, Dropped, Rendered } from '../backend.ts'
import type { Policy } from '../policy.ts'
import { comment, header, oneLine } from '../text.ts'
import { type FilteredDevice, splitRecords } from './dns-filter/plan.ts'
import { prefixesOf, refusedApexes, serverPlan } from './dns-filter/server.ts'

const Options = z.strictObject({
  answer: z
    .enum(['nxdomain', 'refused', 'drop'])
    .default('nxdomain')
    .describe('what a refused name gets: NXDOMAIN, REFUSED, or no answer'),
})
type Answer = z.infer<typeof Options>['answer']

/** Actions of the policy module (knot-resolver.readthedocs.io/en/v5.6.0/modules-policy.html). */
const ANSWER: Record<Answer, { action: string; words: string }> = {
  nxdomain: { action: 'policy.DENY', words: 'NXDOMAIN' },
  refused: { action: 'policy.REFUSE', words: 'REFUSED' },
  drop: { action: 'policy.NO_ANSWER', words: 'no answer at all' },
}

const FOLDER = '/etc/knot-resolver'

/** A list of names as Lua, each under a comment that says why. */
const names = (entries: readonly { name: string; because: readonly string[] }[]): string[] => [
  'policy.todnames({',
  ...entries.flatMap(({ name, because }) => [
    ...because.map((id) => `    -- ${oneLine(id)}`),
    `    '${name}',`,
  ]),
  '  })',
]

/**
 * The rules of one device, the first that matches decides: exact names pass; x of *.x does not where nothing
 * else asks for it; what is below passes; the rest is refused.
 */
function rulesOf(device: FilteredDevice, answer: Answer): string[] {
  const { action } = ANSWER[answer]
  const exact = device.answered.flatMap(({ name, because }) =>
    name.wildcard ? [] : [{ name: name.name, because }],
  )
  const below = device.answered.flatMap(({ name, because }) =>
    name.wildcard ? [{ name: name.name, because }] : [],
  )
  const apexes = refusedApexes(device).map(({ name }) => ({
    name,
    because: ['not the name itself, only what is below'],
  }))
  const rule = (
    form: string,
    then: string,
    entries: readonly { name: string; because: readonly string[] }[],
  ) => (entries.length === 0 ? [] : [`  policy.${form}(${then}, ${names(entries).join('\n')}),`])
  return [
    `-- ${device.subject.id}`,
    'for _, rule in ipairs({',
    ...rule('domains', 'policy.PASS', exact),
    ...rule('domains', action, apexes),
    ...rule('suffix', 'policy.PASS', below),
    `  policy.all(${action}),`,
    '}) do',
    ...prefixesOf(device).map((prefix) => `  view:addr('${prefix}', rule)`),
    'end',
  ]
}

function splitDns(policy: Policy): { lines: string[]; dropped: Dropped[] } {
  const said = { lines: [] as string[], dropped: [] as Dropped[] }
  for (const { name, ipv4, ipv6, because } of splitRecords(policy, parseName)) {
    if (name.wildcard) {
      said.dropped.push({ rule: 'public_name', reason: `hints have no wildcard such as ${formatName(name)}` })
      continue
    }
    said.lines.push(`-- ${oneLine(because.join(', '))} inside the home`)
    for (const address of [...ipv4, ...ipv6]) said.lines.push(`hints.set('${name.name} ${address}')`)
  }
  if (said.lines.length > 0) said.lines.unshift("if hints == nil then modules.load('hints > iterate') end")
  return said
}

function render(policy: Policy, { answer }: z.infer<typeof Options>): Rendered {
  const { devices, dropped, notes, file } = serverPlan(policy, ANSWER[answer].words)
  const split = splitDns(policy)
  const path = `${FOLDER}/${file}.conf`
  const line = `dofile('${path}')`
  const restart = "sudo systemctl restart 'kresd@*.service'"
  const said = {
    apply: [
      `sudo cp ${file}.conf ${FOLDER}/`,
      `grep -qxF "${line}" ${FOLDER}/kresd.conf || echo "${line}" | sudo tee -a ${FOLDER}/kresd.conf`,
      restart,
    ],
    undo: [`sudo sed -i '\\#${path}#d' ${FOLDER}/kresd.conf`, `sudo rm -f ${path}`, restart],
    dropped: [...dropped, ...split.dropped],
    notes: [
      ...notes,
      'For Knot Resolver 5: Knot Resolver 6 is set up in config.yaml and does not read kresd.conf, so there nothing would be refused.',
      'Policy rules of your own count for the device as well, and the first view rule for its address decides: keep the line above views of yours.',
    ],
  }
  const text = [
    comment(header(policy, 'knot-resolver', said), '--'),
    '',
    "if view == nil then modules.load('view < policy') end",
    ...devices.flatMap((device) => [
      '',
      ...(device.everyName
        ? [`-- ${device.subject.id}: every name is answered, as it may reach anyone`]
        : rulesOf(device, answer)),
    ]),
    ...(split.lines.length > 0 ? ['', ...split.lines] : []),
  ]
  return {
    files: [
      { name: `${file}.conf`, media_type: 'text/x-lua', text: `${text.join('\n')}\n`, place: `${FOLDER}/` },
    ],
    ...said,
  }
}

/** Knot Resolver 5: rules of the view module for the addresses of each device, in the Lua of kresd.conf. */
export const knotResolver: Backend<z.infer<typeof Options>> = {
  id: 'knot-resolver',
  title: 'Knot Resolver',
  layer: 'dns',
  refuses: 'names',
  about: 'Names answered for the device and no others, as views of Knot Resolver 5.',
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
  checker: { program: 'kresd', package: 'knot-resolver', checks: 'runs the configuration' },
  proof: 'answers',
  checkedBy: 'loaded by Knot Resolver, and asked for names from the addresses of the device and of others',
  followsNames: 'Knot Resolver decides by the name each time the device asks',
  update: null,
  manyDevices: true,
  render,
}
