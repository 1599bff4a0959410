import { z } from 'zod'
import type { Backend, Dropped, Rendered, RenderedFile } from '../backend.ts'
import type { Policy } from '../policy.ts'
import { comment, header } from '../text.ts'
import type { FilteredDevice } from './dns-filter/plan.ts'
import { emptyZone, misfits, RPZ_ANSWER, rpzZone, serialOf } from './dns-filter/rpz.ts'
import { prefixesOf, serverPlan } from './dns-filter/server.ts'
import { fnv1a } from './router/names.ts'

const Options = z.strictObject({
  answer: z
    .enum(['nxdomain', 'nodata', 'drop'])
    .default('nxdomain')
    .describe('what a refused name gets: NXDOMAIN, an empty answer, or none'),
})

const FOLDER = '/etc/powerdns'
const CONFIG = `${FOLDER}/recursor.lua`

/** A command that adds a line to a file once, and one that takes it out. */
const addLine = (line: string, file: string): string =>
  `grep -qxsF '${line}' ${file} || echo '${line}' | sudo tee -a ${file}`
const takeLine = (path: string, file: string): string => `sudo sed -i '\\#"${path}"#d' ${file}`

const noRecord = (policy: Policy): Dropped[] =>
  policy.expose.some(({ publicName }) => publicName !== null)
    ? [
        {
          rule: 'public_name',
          reason:
            'the record inside the home belongs into auth-zones or a hosts file (export-etc-hosts) of yours',
        },
      ]
    : []

function render(policy: Policy, { answer }: z.infer<typeof Options>): Rendered {
  const { devices, dropped, notes, file } = serverPlan(policy, RPZ_ANSWER[answer].words)
  const filtered = devices.filter((device) => !device.everyName)
  const serial = serialOf(policy.release)
  const zones = filtered.length > 0 ? filtered.map(({ label }) => `${label}.zone`) : [`${file}.zone`]
  const [loads, clients] = [`${file}.rpz.lua`, `${file}.clients.lua`]
  const script = `${FOLDER}/${policy.name}.lua`
  const restart = 'sudo systemctl restart pdns-recursor'
  const said = {
    apply: [
      `sudo cp ${[...zones, loads, clients].join(' ')} ${FOLDER}/`,
      addLine(`dofile("${FOLDER}/${loads}")`, CONFIG),
      addLine(`dofile("${FOLDER}/${clients}")`, script),
      `sudo cp ${file}.conf ${FOLDER}/recursor.d/`,
      restart,
    ],
    undo: [
      takeLine(`${FOLDER}/${loads}`, CONFIG),
      takeLine(`${FOLDER}/${clients}`, script),
      `sudo rm -f ${[...zones, loads, clients].map((name) => `${FOLDER}/${name}`).join(' ')} ${FOLDER}/recursor.d/${file}.conf`,
      restart,
    ],
    dropped: [...dropped, ...filtered.flatMap(misfits), ...noRecord(policy)],
    notes: [
      ...notes,
      // doc.powerdns.com/recursor/yamlsettings.html: from 5.2.0 on old settings are read by --enable-old-settings alone.
      `Settings are in the old style, as up to Recursor 5.1. From 5.2 on it reads YAML alone and would refuse nothing: there set lua_config_file and lua_dns_script under "recursor:" to what ${file}.conf has, and leave that file out.`,
      `${loads} and ${clients} belong together: without the second, the zones would be for every client.`,
      'There is one lua-dns-script: where you have one already, write the dofile line for the clients at its end, and leave lua-dns-script out of the .conf file.',
      'A gettag_ffi of yours goes before gettag: then the packet cache mixes the answers of the device with those of others, so write these tags there.',
      'The first policy zone that has something to say of a name decides: the order of the dofile lines counts beside zones of your own.',
    ],
  }
  const head = comment(header(policy, 'pdns-recursor', said), ';')
  const about = (what: string, prefix: string) =>
    comment(
      [`netneeds rules (pdns-recursor), release ${policy.release}: ${what}; ${zones[0]} says what and why`],
      prefix,
    )
  const bodies =
    filtered.length > 0 ? filtered.map((each) => rpzZone(each, answer, serial)) : [emptyZone(serial)]
  const files: RenderedFile[] = bodies.map((body, i) => ({
    name: zones[i] ?? '',
    media_type: 'text/dns',
    text: `${i === 0 ? head : about('the zone of one device', ';')}\n\n${body}\n`,
    place: `${FOLDER}/`,
  }))
  const lua = (name: string, what: string, lines: string[]): RenderedFile => ({
    name,
    media_type: 'text/x-lua',
    text: `${[about(what, '--'), ...lines].join('\n')}\n`,
    place: `${FOLDER}/`,
  })
  files.push(
    {
      name: `${file}.conf`,
      media_type: 'text/plain',
      text: `${[about('the same lines for every device', '#'), `lua-config-file=${CONFIG}`, `lua-dns-script=${script}`].join('\n')}\n`,
      place: `${FOLDER}/recursor.d/`,
    },
    lua(
      loads,
      'zones to load',
      filtered.map(({ label }) => `rpzFile("${FOLDER}/${label}.zone", {policyName="${label}"})`),
    ),
    lua(clients, 'whose questions they are for', filtered.length > 0 ? hooks(filtered) : []),
  )
  return { files, ...said }
}

/**
 * The hooks, each of which goes on to the one that was there before. `prerpz`: who is not the device skips its
 * zone. `gettag`: the packet cache does not look at who asks, so a device has a part of it for itself.
 */
const hooks = (devices: readonly FilteredDevice[]): string[] => [
  'do',
  '  local zones = {}',
  ...devices.flatMap((device) => [
    `  -- ${device.subject.id}`,
    `  zones[#zones + 1] = {policy = "${device.label}", tag = ${fnv1a(device.label)}, clients = newNMG()}`,
    `  zones[#zones].clients:addMasks({${prefixesOf(device)
      .map((prefix) => `"${prefix}"`)
      .join(', ')}})`,
  ]),
  '  local prerpz_before, gettag_before = prerpz, gettag',
  '  function prerpz(dq)',
  '    for _, zone in ipairs(zones) do',
  '      if not zone.clients:match(dq.remoteaddr) then dq:discardPolicy(zone.policy) end',
  '    end',
  '    if prerpz_before then return prerpz_before(dq) end',
  '    return false',
  '  end',
  '  local function tagged(remote, tag, ...)',
  '    for _, zone in ipairs(zones) do',
  '      if zone.clients:match(remote) then tag = ((tag or 0) + zone.tag) % 4294967296 end',
  '    end',
  '    return tag or 0, ...',
  '  end',
  '  function gettag(remote, ...)',
  '    if gettag_before then return tagged(remote, gettag_before(remote, ...)) end',
  '    return tagged(remote, 0)',
  '  end',
  'end',
]

/**
 * PowerDNS Recursor 4.x, as Debian has it: a response policy zone for each device, which the hook `prerpz`
 * discards for everyone else. Facts: doc.powerdns.com/recursor, "Response Policy Zones (RPZ)" and
 * "Scripting", `prerpz`, `discardPolicy` and `gettag`.
 */
export const pdnsRecursor: Backend<z.infer<typeof Options>> = {
  id: 'pdns-recursor',
  title: 'PowerDNS Recursor (RPZ)',
  layer: 'dns',
  refuses: 'names',
  about: 'Names answered for the device and no others, as a response policy zone of PowerDNS Recursor.',
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
    program: 'pdns_recursor',
    package: 'pdns-recursor',
    checks: 'reads the settings (--config=check)',
  },
  proof: 'answers',
  checkedBy:
    'loaded by PowerDNS Recursor, and asked for names from the addresses of the device and of others',
  followsNames: 'PowerDNS Recursor decides by the name each time the device asks',
  update: null,
  manyDevices: true,
  render,
}
