import { z } from 'zod'
import { formatName, type Name } from '../../schema/host.ts'
import type { Backend, Dropped, Rendered } from '../backend.ts'
import type { Policy } from '../policy.ts'
import { ruleText } from '../text.ts'
import { redirectedTime } from './dns-filter/redirected-time.ts'
import { inspectionPlan, refusals, type Watched } from './inspection/plan.ts'
import {
  addresses,
  except,
  firstSid,
  neverSaid,
  rulesFile,
  type Signature,
  wireName,
} from './inspection/signatures.ts'
import { fileBase } from './router/names.ts'
import { ruleIds } from './router/openings.ts'

const Options = z.strictObject({
  sid: z.coerce
    .number()
    .int()
    .min(0)
    .max(4_000_000_000)
    .default(0)
    .describe('the first signature id; 0 finds one from the name of the rule set'),
  queries: z
    .enum(['names', 'all'])
    .default('names')
    .describe(
      'names: only questions for names that are let through; all: whatever it asks the servers it may use',
    ),
})
type Options = z.infer<typeof Options>

/**
 * The name of the first question, which stands behind the 12 bytes of the header (RFC 1035 section 4.1). For a
 * wildcard at least one label stands before it: a length and a letter.
 */
function question(name: Name): string {
  const bytes = name.name.length + 2
  const place = name.wildcard ? 'offset 14, depth 255' : `offset 12, depth ${bytes}`
  return `content:"${wireName(name)}", ${place}, nocase`
}

/** Questions by UDP for the names of a device; by TCP a question cannot be told before the connection stands. */
function questions(policy: Policy, device: Watched, options: Options, dropped: Dropped[]): Signature[] {
  const { subject } = device
  const wanted = new Map<string, Name>()
  const ask = (name: Name) => wanted.set(formatName(name), name)
  for (const { rules } of device.named) for (const { far } of rules) if (far.kind === 'name') ask(far.name)
  for (const each of policy.names.resolve) if (each.subject === subject.id) ask(each.name)
  for (const { name } of redirectedTime(policy, subject.id)) ask(name)
  const families = (['ipv4', 'ipv6'] as const).filter((family) => subject[family].length > 0)
  return device.dns.flatMap(({ opening: { far, protocol }, rules }) => {
    if (far.kind !== 'ranges') return []
    const to = addresses(families.flatMap((family) => far[family]))
    const about = ruleIds(rules)
    const base = { action: 'pass' as const, from: device.own, fromPort: 'any', to, toPort: '53', about }
    const why = rules.map(ruleText).join('; ')
    if (options.queries === 'all')
      return [{ ...base, protocol: protocol === 'tcp' ? 'tcp' : 'udp', options: ['flow:to_server'], why }]
    for (const { id } of rules)
      dropped.push({
        rule: id,
        reason:
          protocol === 'tcp'
            ? 'narrower: DNS by TCP is refused, as its questions cannot be read before it is let through (queries=all lets it)'
            : 'narrower: only questions for the names that are let through (queries=all for every question)',
        ...(protocol === 'tcp' ? {} : { said: true }),
      })
    if (protocol === 'tcp') return []
    return [...wanted.values()].map((name) => ({
      ...base,
      protocol: 'udp',
      options: ['flow:to_server', question(name)],
      why: `the name ${formatName(name)}`,
    }))
  })
}

function render(policy: Policy, options: Options): Rendered {
  const plan = inspectionPlan(policy)
  const dropped = [...plan.dropped, ...neverSaid(policy)]
  const signatures: Signature[] = []
  for (const device of plan.devices) {
    for (const { id, protocol } of device.named.flatMap(({ rules }) => rules))
      dropped.push({
        rule: id,
        reason: `narrower: no option of Snort 3 reads the server name of TLS, and ${protocol.toUpperCase()} to one name is refused; its DNS questions pass`,
      })
    const asked = questions(policy, device, options, dropped)
    const far = except(device.spared)
    const refused = refusals(device, policy, (base) => [
      {
        ...base,
        protocol: 'tcp',
        to: far,
        toPort: 'any',
        options: ['flow:to_server'],
        why: 'everything else it sends (tcp)',
      },
    ])
    signatures.push(...device.passes, ...asked, ...refused)
  }
  if (plan.devices.length > 0) dropped.push(...limits(policy, plan.devices))
  const base = fileBase(policy)
  const apply = [
    `snort -c /etc/snort/snort.lua -R ${base}.rules -T`,
    `cp ${base}.rules /etc/snort/rules/`,
    `add to ips in /etc/snort/snort.lua: include = '/etc/snort/rules/${base}.rules' (or a line in the file it includes), and load again`,
  ]
  const undo = [
    `take ${base}.rules out of ips in /etc/snort/snort.lua, and load again`,
    `rm /etc/snort/rules/${base}.rules`,
  ]
  const notes = [
    'For Snort 3 inline (-Q with a DAQ that can drop): as an observer it refuses nothing.',
    'Order: by default every pass goes before reject and drop, wherever the lines stand.',
    ...(policy.refusal === 'reject'
      ? [
          "For ICMP beside TCP resets set in snort.lua: reject = { reset = 'source', control = 'forward' }; without it UDP is dropped in silence.",
        ]
      : []),
  ]
  const said = { apply, undo, dropped, notes }
  const words = { pass: 'pass', refuse: policy.refusal, 'refuse-both': policy.refusal, mark: 'alert' }
  const text = rulesFile(
    policy,
    'snort3',
    said,
    signatures,
    ({ action, protocol, from, fromPort, to, toPort, options: list }, msg, sid) =>
      `${words[action]} ${protocol} ${from} ${fromPort} -> ${to} ${toPort} ( msg:"${msg}"; ${list.map((each) => `${each}; `).join('')}sid:${sid}; rev:1; )`,
    firstSid(policy, options.sid),
  )
  return {
    files: [
      { name: `${base}.rules`, media_type: 'text/plain', text, place: '/etc/snort/rules/, included by ips' },
    ],
    ...said,
  }
}

function limits(policy: Policy, devices: readonly Watched[]): Dropped[] {
  const dropped: Dropped[] = []
  if (policy.refusal === 'reject')
    dropped.push({ rule: 'refusal', reason: 'reject answers TCP and UDP alone; other protocols are dropped' })
  if (devices.some(({ subject }) => subject.mac.length > 0))
    dropped.push({ rule: 'mac', reason: 'rules go by IP address; the MAC address is not looked at' })
  if (policy.scope === 'all')
    dropped.push({
      rule: 'gateway',
      reason:
        'the gateway is its addresses above: services on others of its addresses are refused; DHCP passes to any address of the home',
    })
  return dropped
}

/** Snort 3: rules (user manual, Rules; actions and their order in src/framework/ips_action.h of snort3). */
export const snort3: Backend<Options> = {
  id: 'snort3',
  title: 'Snort 3',
  layer: 'inspection',
  refuses: 'packets',
  about: 'Rules that pass a device by address, port and DNS question, and refuse the rest; inline mode only.',
  options: Options,
  can: {
    hosts: false,
    wildcards: false,
    ports: true,
    mac: false,
    ipv6: true,
    inbound: true,
    multicast: true,
    reject: true,
    redirect: false,
    nat: false,
    expose: false,
    split_dns: false,
  },
  checker: null,
  proof: 'grammar',
  checkedBy: 'strict grammar; not checked by the real program',
  followsNames: 'DNS questions for the names pass; traffic to names is not told apart and refused',
  update: 'fetch the file anew, test it as in the steps, and load again as you load your other rules',
  manyDevices: true,
  render,
}
