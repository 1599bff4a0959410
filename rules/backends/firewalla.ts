import { z } from 'zod'
import { formatName } from '../../schema/host.ts'
import type { Backend, Dropped, Rendered } from '../backend.ts'
import type { Policy, PortRange, Rule, Subject } from '../policy.ts'
import { comment, header, ruleText, token } from '../text.ts'
import { ascii } from './data/ascii.ts'
import { fileBase, setName } from './router/names.ts'

const Options = z.strictObject({
  gid: z
    .union([z.literal(''), z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)])
    .default('')
    .describe('the id of the Firewalla box (gid); a placeholder that is no box where it is left out'),
})
type Options = z.infer<typeof Options>

/** The id that the documentation of the API prints; no box has it, so unedited calls are refused. */
const NO_BOX = '00000000-0000-0000-0000-000000000000'
/** RFC 7042 section 2.1.2: for documentation. */
const NO_MAC = '00:00:5E:00:53:32'

/** A rule of the MSP API 2.10 (docs.firewalla.net, data models, Rule); without protocol both, without port any. */
interface Body {
  action: 'allow' | 'block'
  direction: 'bidirection' | 'inbound' | 'outbound'
  gid: string
  notes: string
  target: { type: 'domain' | 'internet' | 'intranet' | 'ip' | 'net'; value?: string; port?: string }
  scope: { type: 'device'; value: string; port?: string }
  protocol?: 'tcp' | 'udp'
}

type Target = Body['target']

const portText = ({ from, to }: PortRange): string => (from === to ? `${from}` : `${from}-${to}`)
const address = (range: string): Target => ({ type: range.includes('/') ? 'net' : 'ip', value: range })

/** What the rule is about in the words of the API, or why it has none; `wider` where the word means more. */
function targetsOf(rule: Rule): { targets: Target[]; wider: string[] } | { reason: string } {
  const { far, protocol } = rule
  if (far.kind === 'ranges' && far.group)
    return { reason: 'multicast and broadcast stay on the link, the box does not decide about them' }
  if (protocol !== 'tcp' && protocol !== 'udp' && protocol !== 'any')
    return {
      reason: `narrower: the API knows tcp and udp, ${protocol.toUpperCase()} is refused with the rest`,
    }
  switch (far.kind) {
    case 'name':
      if (rule.direction === 'inbound')
        return { reason: 'who opens a connection towards the device has no name' }
      return {
        targets: [{ type: 'domain', value: far.name.name }],
        wider: [
          far.name.wildcard
            ? `wider: ${far.name.name} itself is let through beside every name below it`
            : `wider: every name below ${formatName(far.name)} is let through too, and names that share an address`,
        ],
      }
    case 'internet':
      return {
        targets: [{ type: 'internet' }],
        wider: rule.ports === null || rule.direction === 'inbound' ? [] : ['ports'],
      }
    case 'any':
      return {
        targets: [{ type: 'internet' }, { type: 'intranet' }],
        wider: rule.ports === null || rule.direction === 'inbound' ? [] : ['ports'],
      }
    case 'ranges':
      return { targets: [...far.ipv4, ...far.ipv6].map(address), wider: [] }
  }
}

/** The calls for one rule; what they cannot say is added to `dropped`. */
function allow(rule: Rule, mac: string, stamp: Stamp, dropped: Dropped[]): Body[] {
  const drop = (reason: string) => dropped.push({ rule: rule.id, reason })
  const found = targetsOf(rule)
  if ('reason' in found) {
    drop(found.reason)
    return []
  }
  if (found.wider.includes('ports')) {
    drop(
      'narrower: ports can be given for a domain, an address or a network, not for the internet as a whole',
    )
    return []
  }
  found.wider.forEach(drop)
  const outbound = rule.direction === 'outbound'
  const ports = rule.ports?.map(portText) ?? [undefined]
  return found.targets.flatMap((target) =>
    ports.map((port) => ({
      action: 'allow' as const,
      direction: rule.direction,
      gid: stamp.gid,
      notes: stamp.notes(`${rule.id} ${ruleText(rule)}`),
      // The port is of the side that accepts: the far one on the way out, the device's own on the way in.
      target: { ...target, ...(outbound && port !== undefined ? { port } : {}) },
      scope: { type: 'device' as const, value: mac, ...(!outbound && port !== undefined ? { port } : {}) },
      ...(rule.protocol === 'tcp' || rule.protocol === 'udp' ? { protocol: rule.protocol } : {}),
    })),
  )
}

interface Stamp {
  gid: string
  notes(about: string): string
}

/** Everything else, as the API blocks it. */
function block(policy: Policy, subject: Subject, mac: string, stamp: Stamp): Body[] {
  const types = policy.scope === 'all' ? (['internet', 'intranet'] as const) : (['internet'] as const)
  return types.map((type) => ({
    action: 'block',
    direction: 'bidirection',
    gid: stamp.gid,
    notes: stamp.notes(`${subject.id}.refusal everything else, ${type}`),
    target: { type },
    scope: { type: 'device', value: mac },
  }))
}

function render(policy: Policy, options: Options): Rendered {
  const { prefix, tag } = setName(policy)
  const mark = `${prefix} ${tag} `
  const base = fileBase(policy)
  const gid = options.gid === '' ? NO_BOX : options.gid
  const stamp: Stamp = { gid, notes: (about) => `${mark}${token(about, 120)}` }
  const dropped: Dropped[] = []
  const bodies: Body[] = []
  const refusals: Body[] = []
  if (options.gid === '')
    dropped.push({
      rule: 'gid',
      reason: `CHANGE ME: ${NO_BOX} stands for the id of your box (parameter gid)`,
    })
  const host = policy.at === 'host'
  for (const subject of host ? [] : policy.subjects) {
    const macs = subject.mac.map((mac) => mac.toUpperCase())
    const rules = policy.rules.filter((rule) => rule.subject === subject.id)
    if (macs.length === 0) {
      const one = policy.subjects.length === 1
      const reason = 'the API knows a device by its MAC address: give it as mac'
      dropped.push({
        rule: `${subject.id}.mac`,
        reason: one ? `CHANGE ME: ${NO_MAC} stands for this device; ${reason}` : reason,
      })
      if (one) macs.push(NO_MAC)
      else dropped.push(...rules.map(({ id }) => ({ rule: id, reason })))
    }
    for (const [index, mac] of macs.entries()) {
      const noted: Dropped[] = []
      for (const rule of rules) bodies.push(...allow(rule, mac, stamp, noted))
      if (index === 0) dropped.push(...noted)
      refusals.push(...block(policy, subject, mac, stamp))
    }
  }
  dropped.push(...limits(policy))
  const access =
    'set MSP to your MSP domain, as https://mydomain.firewalla.net, and TOKEN to a personal access token'
  // An id has signs that mean something in a URL.
  const remove = `curl -fsS -G -H "Authorization: Token $TOKEN" --data-urlencode 'query=box.id:${gid}' "$MSP/v2/rules" | jq -r '.results[] | select((.notes // "") | startswith("${mark}")) | .id | @uri' | while read -r id; do curl -fsS -X DELETE -H "Authorization: Token $TOKEN" "$MSP/v2/rules/$id"; done`
  const send = `jq -c '.calls[].body' ${base}.json | while read -r body; do printf '%s' "$body" | curl -fsS -H "Authorization: Token $TOKEN" -H 'Content-Type: application/json' -d @- "$MSP/v2/rules"; done`
  const apply = [access, remove, send]
  const undo = [access, remove]
  const notes = [
    'For MSP 2.11 or later (2.10 makes rules, 2.11 deletes them).',
    'Allow rules go before block rules, whatever the order of the calls, before ad block and before blocks of your own for this device too (help.firewalla.com, Manage Rules).',
    `Applying removes what an earlier run made, found by notes that begin with "${mark}", and makes it again.`,
  ]
  const said = { apply, undo, dropped, notes }
  const about = header(policy, 'firewalla', said)
  const calls = [...bodies, ...refusals].map((body) => ({ method: 'POST', path: '/v2/rules', body }))
  return {
    files: [
      {
        name: `${base}.json`,
        media_type: 'application/json',
        text: `${ascii({ about, calls })}\n`,
        place: 'the MSP API, one POST a call',
      },
      {
        name: `${base}.txt`,
        media_type: 'text/plain',
        text: `${comment(about, '').replace(/^ /gm, '')}\n`,
        place: 'for reading',
      },
    ],
    ...said,
  }
}

function limits(policy: Policy): Dropped[] {
  const dropped: Dropped[] = []
  const say = (rule: string, reason: string) => dropped.push({ rule, reason })
  if (policy.at === 'host') {
    const reason = 'with at=host the rules belong on the computer itself, and the box is a router'
    say('host', reason)
    for (const { id } of policy.rules) say(id, reason)
    return dropped
  }
  if (policy.refusal === 'reject')
    say('refusal', 'the API has block alone, without a choice of reject or drop')
  if (policy.families.length === 1)
    say(
      'family',
      `a rule for a device or a domain holds for IPv4 and IPv6 alike, not for ${policy.families.join()} alone`,
    )
  if (policy.scope === 'all')
    say(
      'local',
      'the intranet is what the box calls local networks; whether its own services count is not documented',
    )
  for (const { subject, service } of policy.redirects)
    say(
      `${subject}.netneeds-${service}`,
      `steering ${service.toUpperCase()} to the box is not in the rules of the API`,
    )
  for (const { subject } of policy.nat) say(`${subject}.source-nat`, 'source NAT is not in the API')
  for (const { subject, endpoint } of policy.expose)
    say(
      `${subject}.${endpoint.id}`,
      'port forward and local DNS are made in the app, under Network and Services',
    )
  if (policy.interface !== null) say('interface', 'a rule is for a device, on whatever network it is')
  return dropped
}

/** Firewalla: calls of the MSP API, POST /v2/rules (docs.firewalla.net, API reference and data models, Rule). */
export const firewalla: Backend<Options> = {
  id: 'firewalla',
  title: 'Firewalla',
  layer: 'packet',
  refuses: 'packets',
  about: 'Calls to the MSP API of Firewalla that make allow and block rules for a device.',
  options: Options,
  can: {
    hosts: true,
    wildcards: true,
    ports: true,
    mac: true,
    ipv6: true,
    inbound: true,
    multicast: false,
    reject: false,
    redirect: false,
    nat: false,
    expose: false,
    split_dns: false,
  },
  checker: null,
  proof: 'grammar',
  checkedBy: 'fields and values of the API documentation; not checked by the real program',
  followsNames: 'the box keeps which addresses its DNS gave for a domain',
  update: 'run the steps again; the first of them takes out the rules of this device that are there',
  manyDevices: true,
  render,
}
