import { z } from 'zod'
import type { Backend, Dropped, Rendered } from '../backend.ts'
import type { Policy, PortRange } from '../policy.ts'
import { comment, header, oneLine } from '../text.ts'
import { fileBase, setName } from './router/names.ts'
import { exposures } from './unifi/expose.ts'
import { forwardBlock, groupBlock, orderBlock, recordBlock, variable, zonePolicy } from './unifi/hcl.ts'
import { type Group, portText, ZONES, type Zone, type ZonePolicy } from './unifi/model.ts'
import { unifiPlan } from './unifi/plan.ts'
import { stepsOf } from './unifi/steps.ts'

const Options = z.strictObject({})
type Options = z.infer<typeof Options>

/** Names of resources: letters, digits and "_", each once. */
function namer(stem: string): (about: string) => string {
  const taken = new Map<string, number>()
  return (about) => {
    const [first = 'x'] = about.split(', ')
    const slug = first
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^_|_$/g, '')
      .slice(0, 50)
    const count = (taken.get(slug) ?? 0) + 1
    taken.set(slug, count)
    return `${stem}_${slug}${count === 1 ? '' : `__${count}`}`
  }
}

/** Groups for what one port does not say. */
function portGroups(policies: readonly ZonePolicy[], key: (about: string) => string): Map<string, Group> {
  const groups = new Map<string, Group>()
  for (const { ports } of policies) {
    if (ports === null || isOne(ports)) continue
    const members = ports.map((port) => portText(port))
    const known = members.join()
    if (!groups.has(known))
      groups.set(known, { key: key(`ports ${members.join(' ')}`), type: 'port-group', members })
  }
  return groups
}

const isOne = (ports: readonly PortRange[]): boolean => ports.length === 1 && ports[0]?.from === ports[0]?.to

/** Every pair of zones in the order it first comes, with the keys of its policies. */
function pairs(policies: readonly ZonePolicy[]): { from: Zone; to: Zone; keys: string[] }[] {
  const found: { from: Zone; to: Zone; keys: string[] }[] = []
  for (const { key, source, destination } of policies) {
    const pair = found.find(({ from, to }) => from === source.zone && to === destination.zone)
    if (pair === undefined) found.push({ from: source.zone, to: destination.zone, keys: [key] })
    else pair.keys.push(key)
  }
  return found
}

function render(policy: Policy): Rendered {
  const { prefix, tag } = setName(policy)
  const base = fileBase(policy)
  const key = namer(`${prefix}_${tag}`)
  const plan = unifiPlan(policy, key)
  const out = policy.at === 'host' ? { forwards: [], records: [], dropped: [] } : exposures(policy, key)
  const byPorts = portGroups(plan.policies, key)
  const groups = [...plan.groups, ...byPorts.values()]
  const dropped = [...plan.dropped, ...out.dropped, ...limits(policy, plan.policies)]
  const apply = [
    `put ${base}.tf into a folder of its own, and set the zone ids and the access to your controller (UNIFI_API, UNIFI_API_KEY)`,
    'terraform init',
    'terraform apply',
  ]
  const undo = ['terraform destroy']
  const notes = [
    'For UniFi OS 9.0 or later with zone-based firewall, and the provider filipowm/unifi 1.1, whose zone policies are experimental.',
    'CHANGE ME: the zone ids are variables; unedited they name no zone. The zone of the device may be the same as that of the home.',
    'The order of policies is set for each pair of zones, before those UniFi has itself; policies of your own in the pair are left where they are.',
    'A rule for two devices of different rule sets needs both in one (device= twice), because an order covers one set.',
  ]
  const said = { apply, undo, dropped, notes }
  const used = ZONES.filter((zone) =>
    plan.policies.some(({ source, destination }) => source.zone === zone || destination.zone === zone),
  )
  const about = (text: string) => comment([oneLine(text)], '#')
  const portsKey = ({ ports }: ZonePolicy) =>
    ports === null || isOne(ports)
      ? null
      : (byPorts.get(ports.map((port) => portText(port)).join())?.key ?? null)
  const text = [
    comment(header(policy, 'unifi', said), '#'),
    '',
    'terraform {',
    '  required_providers {',
    '    unifi = {',
    '      source  = "filipowm/unifi"',
    '      version = "~> 1.1"',
    '    }',
    '  }',
    '}',
    ...used.flatMap((zone) => ['', ...variable(zone)]),
    ...groups.flatMap((each) => ['', ...groupBlock(each, each.key)]),
    ...plan.policies.flatMap((each) => [
      '',
      about(`${each.about}: ${each.why}`),
      ...zonePolicy(each, each.key, portsKey(each)),
    ]),
    ...pairs(plan.policies).flatMap(({ from, to, keys }) => [
      '',
      ...orderBlock(`${prefix}_${tag}_order_${from}_${to}`, from, to, keys),
    ]),
    ...out.forwards.flatMap((each) => [
      '',
      about(`${each.about}: port forward`),
      ...forwardBlock(each, each.key),
    ]),
    ...out.records.flatMap((each) => [
      '',
      about(`${each.about}: split-horizon record`),
      ...recordBlock(each),
    ]),
    '',
  ].join('\n')
  const steps = stepsOf(policy, plan, out, dropped)
  return {
    files: [
      { name: `${base}.tf`, media_type: 'text/plain', text, place: 'a Terraform folder of its own' },
      {
        name: `${base}.md`,
        media_type: 'text/markdown',
        text: steps,
        place: 'for clicking in UniFi Network',
      },
    ],
    ...said,
  }
}

function limits(policy: Policy, policies: readonly ZonePolicy[]): Dropped[] {
  if (policy.at === 'host') return []
  const dropped: Dropped[] = []
  const say = (rule: string, reason: string) => dropped.push({ rule, reason })
  if (policies.some(({ destination }) => destination.domains !== undefined))
    say(
      'names',
      'wider: names that share an address may be let through together; how web domains are followed, and whether names below them count, is up to UniFi and not documented by the provider',
    )
  if (policy.refusal === 'reject')
    say(
      'refusal',
      'with what REJECT answers (reset, or which ICMP) is up to UniFi and not documented by the provider',
    )
  if (policy.scope === 'all')
    say(
      'zones',
      'refused are the zones External, home and Gateway; for further zones of yours (VPN, Hotspot, DMZ) copy the last policies, as for devices of the same zone among themselves; hosts of one network talk past the gateway',
    )
  if (policy.subjects.length > 1)
    say(
      'devices',
      'what two of these devices say to each other follows the policies you have, where both are in the zone of the device',
    )
  if (policy.scope === 'all' && policy.families.includes('ipv6'))
    say('icmpv6', 'wider: the device may send any ICMPv6 to the gateway, because types cannot be chosen')
  for (const { subject, service } of policy.redirects)
    say(
      `${subject}.netneeds-${service}`,
      `steering ${service.toUpperCase()} to the gateway is not in the provider; what goes to other servers is refused`,
    )
  for (const { subject } of policy.nat) say(`${subject}.source-nat`, 'source NAT is not in the provider')
  if (policy.interface !== null)
    say('interface', `${policy.interface} is no zone: where the device is, the variable device_zone_id says`)
  return dropped
}

/** UniFi zone-based firewall: Terraform for the provider filipowm/unifi (its docs/resources at 1.1.0), and steps. */
export const unifi: Backend<Options> = {
  id: 'unifi',
  title: 'UniFi',
  layer: 'packet',
  refuses: 'packets',
  about: 'Terraform for the zone-based firewall of UniFi gateways, and the same as steps to click.',
  options: Options,
  can: {
    hosts: true,
    wildcards: false,
    ports: true,
    mac: true,
    ipv6: true,
    inbound: true,
    multicast: false,
    reject: true,
    redirect: false,
    nat: false,
    expose: true,
    split_dns: true,
  },
  checker: null,
  proof: 'grammar',
  checkedBy:
    'strict grammar of the resources in the documentation of the provider; not checked by the real program',
  followsNames: 'the gateway matches web domains itself',
  update:
    'fetch the .tf file anew (curl -z FILE asks only for a newer one) and run terraform apply, which shows what changes before it does it',
  manyDevices: true,
  render,
}
