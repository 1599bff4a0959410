import { z } from 'zod'
import type { Backend, Dropped, Rendered } from '../backend.ts'
import type { Policy } from '../policy.ts'
import { inspectionPlan, refusals, type Watched } from './inspection/plan.ts'
import { firstSid, neverSaid, rulesFile, type Signature } from './inspection/signatures.ts'
import { fileBase } from './router/names.ts'
import { namePasses, questions, tcpRefusals, UNREAD } from './suricata/names.ts'

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

function render(policy: Policy, options: Options): Rendered {
  const plan = inspectionPlan(policy)
  const dropped = [...plan.dropped, ...neverSaid(policy)]
  const signatures: Signature[] = []
  for (const device of plan.devices) {
    const named = namePasses(device, dropped)
    const asked = questions(policy, device, options.queries === 'all')
    for (const { id } of asked.narrowed)
      dropped.push({
        rule: id,
        reason:
          'narrower: only questions for the names that are let through (queries=all for every question)',
        said: true,
      })
    const refused = refusals(device, policy, tcpRefusals(policy, device, named, asked))
    signatures.push(...device.passes, ...asked.passes, ...named.passes, ...refused)
  }
  dropped.push(...limits(policy, plan.devices))
  const base = fileBase(policy)
  const apply = [
    `suricata -T -S ${base}.rules`,
    `cp ${base}.rules /var/lib/suricata/rules/`,
    `add "  - ${base}.rules" to rule-files in /etc/suricata/suricata.yaml, then: suricatasc -c reload-rules`,
  ]
  const refresh = [
    `suricata -T -S ${base}.rules`,
    `cp ${base}.rules /var/lib/suricata/rules/`,
    'suricatasc -c reload-rules',
  ]
  const undo = [
    `take "  - ${base}.rules" out of rule-files in /etc/suricata/suricata.yaml`,
    `rm /var/lib/suricata/rules/${base}.rules`,
    'suricatasc -c reload-rules',
  ]
  const notes = [
    'For Suricata 7 and later in IPS mode (inline, with NFQUEUE or AF_PACKET): as an observer it refuses nothing.',
    'Order: the default action-order (pass, drop, reject, alert) lets every pass go before any refusal, wherever the lines stand; a pass for a name holds for the whole connection.',
    'A connection to a port with names opens first, because a name is said only after the handshake; the first thing said decides.',
    'Names are what the device says, not where it connects to: one that lies about its name is let through. Of an encrypted ClientHello (ECH) the outer name counts; without a name TLS is refused. An HTTP host with capital letters and a port is not recognised, and refused.',
    'Connections that were open before these rules were loaded are judged as new ones, by the side that speaks first.',
  ]
  const said = { apply, undo, refresh, dropped, notes }
  const words = {
    pass: 'pass',
    refuse: policy.refusal,
    'refuse-both': policy.refusal === 'reject' ? 'rejectboth' : 'drop',
    mark: 'alert',
  }
  const text = rulesFile(
    policy,
    'suricata',
    said,
    signatures,
    ({ action, protocol, from, fromPort, to, toPort, options: list }, msg, sid) =>
      `${words[action]} ${protocol} ${from} ${fromPort} -> ${to} ${toPort} (msg:"${msg}"; ${list.map((each) => `${each}; `).join('')}sid:${sid}; rev:1;)`,
    firstSid(policy, options.sid),
  )
  return {
    files: [
      {
        name: `${base}.rules`,
        media_type: 'text/plain',
        text,
        place: '/var/lib/suricata/rules/, named in rule-files',
      },
    ],
    ...said,
  }
}

function limits(policy: Policy, devices: readonly Watched[]): Dropped[] {
  if (devices.length === 0) return []
  const dropped: Dropped[] = []
  const named = devices.some((device) => device.named.some(({ opening }) => opening.protocol !== 'udp'))
  if (named)
    dropped.push({
      rule: 'names',
      reason: `wider: on a port with names a connection to any address opens, and what it says before its protocol is recognised passes, at most about ${UNREAD} bytes`,
    })
  if (policy.scope === 'all' && devices.some(({ dns }) => dns.length > 0))
    dropped.push({
      rule: 'questions',
      reason: 'wider: after an allowed question another one from the same source port passes too',
    })
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

/** Suricata 7: signatures (user guide, Suricata Rules; action-order in suricata.yaml). */
export const suricata: Backend<Options> = {
  id: 'suricata',
  title: 'Suricata',
  layer: 'inspection',
  refuses: 'packets',
  about:
    'Signatures that pass a device by TLS name, HTTP host, DNS question and address, and refuse the rest; IPS mode only.',
  options: Options,
  can: {
    hosts: true,
    wildcards: true,
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
  checker: {
    program: 'suricata',
    package: 'suricata',
    checks: 'suricata -T loads every signature; offline runs over captures show the fate of each packet',
  },
  proof: 'packets',
  checkedBy: 'Suricata 7.0.10 itself, with connections by TLS, HTTP and DNS; a strict grammar besides',
  followsNames:
    'the name is read from each connection (TLS server name, HTTP host) and each DNS question, no address is kept',
  update: null,
  manyDevices: true,
  render,
}
