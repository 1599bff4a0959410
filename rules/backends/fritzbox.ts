import { z } from 'zod'
import { formatName } from '../../schema/host.ts'
import type { Backend, Dropped, Rendered } from '../backend.ts'
import type { Policy } from '../policy.ts'
import { portsText, ruleText, withheldText } from '../text.ts'
import { code, plain, quoted } from './data/plain.ts'
import { type FritzPlan, fritzPlan, isLocalRule, MOST, type Profile } from './fritzbox/plan.ts'
import { fileBase } from './router/names.ts'

const Options = z.strictObject({})
type Options = z.infer<typeof Options>

/** The names in the order of the steps, each once. */
const sitesOf = (plan: FritzPlan): string[] =>
  [...new Set(plan.profiles.flatMap(({ sites }) => sites))].slice(0, MOST)

/** All ports but web pages, as the box wants ranges. */
const OTHER_PORTS = [
  'TCP, destination ports 1 to 79',
  'TCP, destination ports 81 to 442',
  'TCP, destination ports 444 to 65535',
  'UDP, destination ports 1 to 65535',
]

function profileSteps(profile: Profile): string[] {
  const { subject, name, blocked, open, sites, addresses } = profile
  const known = [...subject.ipv4, ...subject.ipv6, ...subject.mac].map(code).join(', ')
  const heading = [
    '',
    `### ${code(subject.id)}`,
    '',
    `${quoted(subject.name)}, known by ${known || 'its name in the list'}.`,
    '',
  ]
  if (open)
    return [
      ...heading,
      '1. Leave it in the profile "Standard": what it needs cannot be told apart from the rest.',
    ]
  if (blocked)
    return [
      ...heading,
      '1. Open Internet / Filters / Parental Controls (Internet / Filter / Kindersicherung).',
      '2. Find the device in the list and give it the access profile "Blocked" ("Gesperrt"); newer FRITZ!OS has a lock for single devices (Gerätesperre) in the same place.',
      '3. Click "Apply" ("Übernehmen"). It still reaches everything in the home.',
    ]
  return [
    ...heading,
    '1. Open Internet / Filters / Lists (Internet / Filter / Listen).',
    ...(sites.length > 0
      ? [
          `2. Edit "Permitted websites (whitelist)" ("Erlaubte Internetseiten (Whitelist)") and add ${sites.map(code).join(', ')}. An empty list has no effect.`,
        ]
      : ['2. Leave the list of permitted websites as it is.']),
    ...(addresses.length > 0
      ? [
          `3. Under "Permitted IP addresses" ("Erlaubte IP-Adressen") allow ${addresses.map(code).join(', ')} once they show up as blocked.`,
        ]
      : ['3. Addresses need no entry.']),
    `4. Under "Network applications" ("Netzwerkanwendungen") add one named ${code(`${name}-other`)} with: ${OTHER_PORTS.join('; ')}.`,
    `5. Open Internet / Filters / Access Profiles (Internet / Filter / Zugangsprofile) and make a new profile ${code(name)}: filter websites (Internetseiten filtern) on, HTTPS allowed, permitted websites (whitelist), and ${code(`${name}-other`)} among the blocked network applications (gesperrte Netzwerkanwendungen).`,
    `6. Open Internet / Filters / Parental Controls (Internet / Filter / Kindersicherung), give the device the profile ${code(name)}, and click "Apply" ("Übernehmen").`,
  ]
}

function limits(policy: Policy, plan: FritzPlan): Dropped[] {
  if (policy.at === 'host') return []
  const dropped: Dropped[] = []
  const say = (rule: string, reason: string) => dropped.push({ rule, reason })
  const lists = plan.profiles.some(({ sites, addresses }) => sites.length + addresses.length > 0)
  say('refusal', `${policy.refusal} cannot be chosen: how the box refuses is not documented`)
  if (policy.scope === 'all')
    say(
      'scope',
      'wider: traffic in the home and to the box itself is not filtered, so scope=all is scope=internet here',
    )
  if (lists)
    say(
      'protocols',
      'wider: network applications are TCP and UDP here; other protocols to the internet, as ping, are not blocked',
    )
  if (lists && policy.families.includes('ipv6'))
    say(
      'ipv6',
      'wider: users report that the lists of websites work with IPv4 alone; switch IPv6 off where that matters',
    )
  if (policy.families.length === 1) say('family', 'a profile holds for IPv4 and IPv6 alike')
  if (policy.names.resolve.length > 0)
    say(
      'names',
      'whether a blocked device still gets DNS answers is not documented and cannot be set: try it',
    )
  for (const { subject, service } of policy.redirects)
    say(
      `${subject}.netneeds-${service}`,
      `${service.toUpperCase()} to other servers cannot be redirected to the box, only blocked`,
    )
  for (const service of ['dns', 'ntp'] as const)
    if (policy.services[service] === 'block')
      say(service, `the ${service.toUpperCase()} of the box itself cannot be refused to one device`)
  for (const { subject } of policy.nat) say(`${subject}.source-nat`, 'source NAT in the home is not there')
  if (policy.expose.length > 0) say('hairpin', 'hairpin NAT has no setting')
  if (policy.interface !== null)
    say('interface', 'devices are told by name; those of the guest network share one profile (Gast)')
  return dropped
}

function render(policy: Policy): Rendered {
  const plan = fritzPlan(policy)
  const base = fileBase(policy)
  const dropped = [...plan.dropped, ...limits(policy, plan)]
  const apply = [`Follow the steps of ${base}.md in the user interface, http://fritz.box.`]
  const undo = [
    'Give the device the profile "Standard" again, under Internet / Filter / Kindersicherung.',
    'Delete the profile and the network application that the steps made, and the entries of the list.',
    ...(plan.shares.length > 0 ? ['Delete the port sharing under Internet / Freigaben.'] : []),
  ]
  const notes = [
    'Names of the menus as in the help of FRITZ!OS, German beside; releases differ. Filters are not there when the box is an IP client or a mesh repeater.',
    'For an update of its firmware give the device the profile "Unrestricted" ("Unbeschränkt") for a while, then go back.',
  ]
  const local = policy.rules.filter((rule) => isLocalRule(policy, rule))
  const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`)
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? ['', `## ${title}`, '', ...list(lines)] : []
  const text = [
    '# FRITZ!Box, step by step',
    '',
    `For ${policy.subjects.map(({ id, name }) => `${code(id)} ${quoted(name)}`).join(', ') || 'no device'}. Release ${code(policy.release)}${policy.url === null ? '' : `, from ${code(policy.url)}`}.`,
    ...section(
      'CHANGE ME: documentation addresses',
      policy.placeholders.map(
        ({ parameter, value, what }) =>
          `${code(value)} stands for ${quoted(what)} (parameter ${code(parameter)})`,
      ),
    ),
    '',
    '## Steps',
    ...plan.profiles.flatMap(profileSteps),
    ...(plan.profiles.length === 0 ? ['', 'None: see below.'] : []),
    ...section(
      'Port sharing (Internet / Permit Access, Internet / Freigaben)',
      plan.shares.map(
        ({ subject, endpoint, protocol, ports }) =>
          `${code(endpoint)}: for ${code(subject.id)} share ${protocol.toUpperCase()} port ${code(portsText(ports))} with the same port outside, IPv4 and IPv6 (Portfreigabe)`,
      ),
    ),
    ...section(
      'Let through',
      policy.rules.map((rule) => `${code(rule.id)}: ${code(ruleText(rule))}, ${plain(rule.why.reason)}`),
    ),
    ...section(
      'In the home, where the box filters nothing',
      local.map(({ id }) => code(id)),
    ),
    ...section(
      'Withheld: documented, but not let through by these choices',
      policy.withheld.map((each) => `${code(each.endpoint.id)}: ${quoted(withheldText(each))}`),
    ),
    ...section(
      'Names that DNS must answer',
      policy.names.resolve.map(({ name }) => code(formatName(name))),
    ),
    ...section(
      'Not expressible here',
      dropped.map(({ rule, reason }) => `${code(rule)}: ${plain(reason)}`),
    ),
    ...section('Notes', [...policy.notes.map(quoted), ...notes]),
    ...section('To undo', undo),
    '',
  ].join('\n')
  const sites = sitesOf(plan)
  const files = [
    { name: `${base}.md`, media_type: 'text/markdown', text, place: 'for reading beside http://fritz.box' },
  ]
  if (sites.length > 0)
    files.push({
      name: `${base}-whitelist.txt`,
      media_type: 'text/plain',
      text: `${sites.join('\n')}\n`,
      place: 'Internet / Filter / Listen / Erlaubte Internetseiten (Whitelist), to paste',
    })
  return { files, apply, undo, dropped, notes }
}

/** FRITZ!Box: steps and a list (help of FRITZ!OS: Internet / Filter, Listen, Zugangsprofile; Freigaben). */
export const fritzbox: Backend<Options> = {
  id: 'fritzbox',
  title: 'FRITZ!Box',
  layer: 'guide',
  refuses: 'internet',
  about: 'Steps to click in a FRITZ!Box and the list of websites to paste; says what it cannot.',
  options: Options,
  can: {
    hosts: true,
    wildcards: false,
    ports: false,
    mac: true,
    ipv6: true,
    inbound: false,
    multicast: false,
    reject: false,
    redirect: false,
    nat: false,
    expose: true,
    split_dns: false,
  },
  checker: null,
  proof: 'grammar',
  checkedBy: 'words of the help of FRITZ!OS; not tried on a device',
  followsNames: 'the box compares the names of web pages with its list',
  update: 'by hand: the steps begin with what is there already',
  manyDevices: true,
  render,
}
