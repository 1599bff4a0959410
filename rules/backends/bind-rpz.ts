import { z } from 'zod'
import type { Backend, Dropped, Rendered, RenderedFile } from '../backend.ts'
import type { Policy } from '../policy.ts'
import { comment, header } from '../text.ts'
import type { FilteredDevice } from './dns-filter/plan.ts'
import { emptyZone, misfits, RPZ_ANSWER, rpzOrigin, rpzZone, serialOf } from './dns-filter/rpz.ts'
import { addressesOf, serverPlan } from './dns-filter/server.ts'

const Options = z.strictObject({
  answer: z
    .enum(['nxdomain', 'nodata', 'drop'])
    .default('nxdomain')
    .describe('what a refused name gets: NXDOMAIN, an empty answer, or none'),
})

const FOLDER = '/etc/bind'

/**
 * A view for one device. break-dnssec: otherwise a question with the DO bit is not refused where the answer
 * is signed; recursive-only no: nor one without RD; qname-wait-recurse no: a refused name is not looked up
 * (BIND 9 ARM, "response-policy").
 */
function view(policy: Policy, device: FilteredDevice): string[] {
  const origin = rpzOrigin(device.label)
  return [
    `// ${device.subject.id}`,
    `view "${device.label}" {`,
    `\tmatch-clients { ${addressesOf(device)
      .map((address) => `${address};`)
      .join(' ')} };`,
    `\tattach-cache "${policy.name}";`,
    `\tresponse-policy { zone "${origin}"; } break-dnssec yes recursive-only no qname-wait-recurse no;`,
    `\tzone "${origin}" { type primary; file "${FOLDER}/${device.label}.zone"; allow-query { none; }; allow-transfer { none; }; };`,
    '};',
  ]
}

const noRecord = (policy: Policy): Dropped[] =>
  policy.expose.some(({ publicName }) => publicName !== null)
    ? [
        {
          rule: 'public_name',
          reason:
            'the record inside the home belongs into a zone or response policy of the view for everyone else, which is not ours to write',
        },
      ]
    : []

function render(policy: Policy, { answer }: z.infer<typeof Options>): Rendered {
  const { devices, dropped, notes, file } = serverPlan(policy, RPZ_ANSWER[answer].words)
  const filtered = devices.filter((device) => !device.everyName)
  const serial = serialOf(policy.release)
  const zones = filtered.map(({ label }) => `${label}.zone`)
  const main = zones.length > 0 ? zones : [`${file}.zone`]
  const said = {
    apply: [
      `sudo cp ${main.join(' ')} ${file}.conf ${FOLDER}/`,
      `Once, in ${FOLDER}/named.conf, as every zone must be in a view where there is one: put the lines include "${FOLDER}/named.conf.local"; and include "${FOLDER}/named.conf.default-zones"; into view "everyone" { match-clients { any; }; ... };`,
      `Before that view, write the line: include "${FOLDER}/${file}.conf";`,
      'sudo named-checkconf -z && sudo rndc reconfig && sudo rndc reload',
    ],
    refresh: [
      `sudo cp ${main.join(' ')} ${file}.conf ${FOLDER}/`,
      'sudo named-checkconf -z && sudo rndc reconfig && sudo rndc reload',
    ],
    undo: [
      `Take the line include "${FOLDER}/${file}.conf"; out of ${FOLDER}/named.conf.`,
      `sudo rm -f ${[...main, `${file}.conf`].map((name) => `${FOLDER}/${name}`).join(' ')}`,
      'sudo named-checkconf -z && sudo rndc reconfig',
    ],
    dropped: [...dropped, ...filtered.flatMap(misfits), ...noRecord(policy)],
    notes: [
      ...notes,
      'Views are asked in their order: these before the one for everyone else, or they are never reached.',
      'Zones of your own are not in the view of the device: one it should see is written into its view, and the view for everyone else has it as zone "lan" { in-view "..."; } with the name of this one.',
    ],
  }
  const head = comment(header(policy, 'bind-rpz', said), ';')
  const bodies =
    filtered.length > 0 ? filtered.map((each) => rpzZone(each, answer, serial)) : [emptyZone(serial)]
  const files: RenderedFile[] = bodies.map((body, i) => ({
    name: main[i] ?? '',
    media_type: 'text/dns',
    text: `${i === 0 ? head : comment([`netneeds rules (bind-rpz), release ${policy.release}; ${main[0]} says what and why`], ';')}\n\n${body}\n`,
    place: `${FOLDER}/`,
  }))
  const lines = comment(
    [
      `netneeds rules (bind-rpz), release ${policy.release}: views of ${file}; ${main[0]} says what and why`,
      ...devices
        .filter(({ everyName }) => everyName)
        .map(({ subject }) => `${subject.id}: every name is answered, as it may reach anyone`),
    ],
    '//',
  )
  files.push({
    name: `${file}.conf`,
    media_type: 'text/plain',
    text: `${[lines, ...filtered.flatMap((device) => ['', ...view(policy, device)])].join('\n')}\n`,
    place: `${FOLDER}/, included from named.conf before the view for everyone else`,
  })
  return { files, ...said }
}

/**
 * BIND 9.16 and later: a view for each device, whose response policy zone passes the names it needs. Facts:
 * BIND 9 ARM, "view", "response-policy", "attach-cache"; triggers of one zone are not joined by AND, so a
 * client address beside names in one zone would refuse or pass for others as well.
 */
export const bindRpz: Backend<z.infer<typeof Options>> = {
  id: 'bind-rpz',
  title: 'BIND 9 (RPZ)',
  layer: 'dns',
  refuses: 'names',
  about: 'Names answered for the device and no others, as a response policy zone in a view of BIND 9.',
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
  checker: {
    program: 'named-checkconf',
    package: 'bind9-utils',
    checks: 'loads the views and their zones (-z)',
  },
  proof: 'answers',
  checkedBy: 'loaded by BIND, and asked for names from the addresses of the device and of others',
  followsNames: 'BIND decides by the name each time the device asks',
  update: null,
  manyDevices: true,
  render,
}
