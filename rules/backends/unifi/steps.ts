import type { Dropped } from '../../backend.ts'
import type { Policy } from '../../policy.ts'
import { code, plain, quoted } from '../data/plain.ts'
import type { Exposures } from './expose.ts'
import { portText, type Side, type Zone } from './model.ts'
import type { UnifiPlan } from './plan.ts'

const ZONE: Record<Zone, string> = {
  device: 'zone of the device',
  internet: 'External',
  home: 'zone of the home',
  gateway: 'Gateway',
}

function sideText({ zone, macs, ips, group, domains }: Side, plan: UnifiPlan): string {
  const members = plan.groups.find(({ key }) => key === group)?.members
  const listed = macs ?? ips ?? members ?? domains
  const kind = macs ? 'MAC' : domains ? 'Web' : 'IP'
  return listed === undefined ? `${ZONE[zone]}, any` : `${ZONE[zone]}, ${kind} ${listed.map(code).join(', ')}`
}

/** The same policies as steps for the pages of UniFi Network. */
export function stepsOf(
  policy: Policy,
  plan: UnifiPlan,
  out: Exposures,
  dropped: readonly Dropped[],
): string {
  const devices = policy.subjects.map(({ id, name }) => `${code(id)} ${quoted(name)}`).join(', ')
  const rows = plan.policies.map((each, index) => {
    return [
      `${index + 1}`,
      code(each.key),
      each.action.charAt(0) + each.action.slice(1).toLowerCase(),
      sideText(each.source, plan),
      sideText(each.destination, plan),
      each.ports === null ? 'Any' : each.ports.map((port) => code(portText(port))).join(', '),
      each.protocol === 'all' ? 'All' : each.protocol.toUpperCase(),
      { BOTH: 'Both', IPV4: 'IPv4', IPV6: 'IPv6' }[each.version],
      { any: 'All', new: 'Custom: New', replies: 'Custom: Established, Related' }[each.state],
      code(each.about),
    ]
  })
  const titles = [
    'No',
    'Name',
    'Action',
    'Source',
    'Destination',
    'Port',
    'Protocol',
    'IP version',
    'State',
    'For',
  ]
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    `# UniFi, step by step`,
    '',
    `For ${devices || 'no device'}. Release ${code(policy.release)}${policy.url === null ? '' : `, from ${code(policy.url)}`}.`,
    '',
    ...policy.placeholders.map(
      ({ parameter, value, what }) =>
        `- CHANGE ME: ${code(value)} stands for ${quoted(what)} (parameter ${code(parameter)})`,
    ),
    '',
    '1. In UniFi Network open the settings, there the zone-based firewall (Policy Engine or Security, by release).',
    '2. Note which zone the network of the device is in, and which one that of Home Assistant and the phones.',
    '3. Create a policy for every line of the table, in this order.',
    '4. Open each pair of zones and bring the policies into the order of the table, above those that are not yours.',
    '',
    line(titles),
    line(titles.map(() => '---')),
    ...rows.map(line),
    '',
    ...out.forwards.map(
      ({ key, protocol, port, to, wan }) =>
        `- Port forwarding ${code(key)}: interface ${code(wan)}, ${protocol.toUpperCase()} port ${code(portText(port))} to ${code(to)}, the same port.`,
    ),
    ...out.records.map(({ name, type, record }) => `- DNS record: ${type} ${code(name)} is ${code(record)}.`),
    '',
    '## Not expressible here',
    '',
    ...dropped.map(({ rule, reason }) => `- ${code(rule)}: ${plain(reason)}`),
    '',
    '## To undo',
    '',
    `Delete the policies, groups, forwards and records whose names are in the table and lists above.`,
    '',
  ].join('\n')
}
