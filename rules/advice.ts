import type { HomeChoicesValue } from '../schema/choices.ts'
import { isGroupPeer } from '../schema/endpoint.ts'
import type { ExpandedDevice } from '../schema/expand.ts'
import { formatName } from '../schema/host.ts'
import { needFor } from './decide.ts'
import { LINK_LOCAL } from './far.ts'
import type { Policy } from './policy.ts'

/** Warnings and advice that every backend prints: what the evidence says about these very choices. */
export function advice(
  policy: Policy,
  devices: readonly ExpandedDevice[],
  choices: HomeChoicesValue,
): string[] {
  const notes: string[] = []
  for (const device of devices) {
    const who = devices.length > 1 ? `${device.name}: ` : ''
    notes.push(...blockingNotes(device, choices).map((note) => who + note))
    if (device.category === 'server' && policy.at === 'router' && policy.scope === 'all')
      notes.push(
        `${who}all that it opens itself and is not listed is refused by this, its updates and integrations too. Use at=host on the computer itself, or scope=internet with what it needs added by with=.`,
      )
    if (device.network?.note) notes.push(`${who}${device.network.note}`)
    notes.push(...wideNotes(policy, device, devices.length > 1).map((note) => who + note))
    notes.push(...cloudNotes(policy, device, choices).map((note) => who + note))
    notes.push(...wayNotes(policy, device, choices).map((note) => who + note))
    notes.push(...windowNotes(policy, device, choices, devices.length > 1).map((note) => who + note))
    if (device.network?.same_subnet === true && policy.at === 'router') {
      const nat = policy.nat.some((each) => each.subject === device.id)
      notes.push(
        `${who}it answers only hosts of its own subnet${nat ? '; the source address of Home Assistant is rewritten where this format can' : ''}.`,
      )
    }
    const groups = policy.rules.some(
      (rule) =>
        rule.subject === device.id && rule.why.endpoint !== null && isGroupPeer(rule.why.endpoint.peer),
    )
    const reflector = device.network?.reflector ?? []
    if (policy.at === 'router' && (groups || reflector.length > 0)) {
      notes.push(
        `${who}multicast and broadcast do not cross a router: keep Home Assistant in the device's network too${
          reflector.length > 0 ? `, or repeat ${reflector.join(' and ')} between the networks` : ''
        }.`,
      )
    }
  }
  if (policy.services.dns === 'block' && policy.names.resolve.length > 0) {
    const names = policy.names.resolve.map(({ name }) => formatName(name)).join(', ')
    notes.push(`dns=block contradicts the evidence: ${names} must resolve.`)
  }
  for (const { endpoint } of policy.expose) {
    if (endpoint.application === 'http') {
      notes.push(
        `${endpoint.id} is plain HTTP: exposed, passwords cross the internet in the clear. Expose HTTPS behind a proxy instead.`,
      )
    }
    if (policy.families.includes('ipv4')) {
      notes.push(
        `${endpoint.id}: a port forward needs a public IPv4 address; behind carrier-grade NAT only IPv6 reaches it.`,
      )
    }
  }
  for (const { id, ipv4, ipv6, mac } of policy.subjects) {
    if (policy.at === 'host' || mac.length > 0 || policy.families.length < 2) continue
    const [open, given] = ipv6.length === 0 ? ['IPv6', ipv4] : ipv4.length === 0 ? ['IPv4', ipv6] : ['', []]
    if (given.length > 0)
      notes.push(
        `${id}: no ${open} and no MAC address is given, so what it sends and is sent over ${open} is NOT refused.`,
      )
  }
  if (choices.public_name !== undefined && policy.expose.length === 0)
    notes.push('public_name= says nothing without expose=.')
  const missing = unaddressed(policy)
  if (missing.length > 0)
    notes.push(
      `No ${missing[0]?.family === 'ipv6' ? 'IPv6' : 'IPv4'} address was given for ${missing.map(({ role }) => role).join(', ')}: ${missing[0]?.family === 'ipv6' ? 'over IPv6' : 'over IPv4'} nothing of it is let through. Give one, or choose the other family alone (family=${missing[0]?.family === 'ipv6' ? 'ipv4' : 'ipv6'}).`,
    )
  if (policy.at === 'router' && policy.subjects.some(({ ipv4, ipv6 }) => ipv4.length + ipv6.length > 0))
    notes.push(
      'The device is known by its address: give it a fixed one in the DHCP server of the router (static lease), or the rules lose it.',
    )
  if (policy.at === 'host') {
    notes.push(
      'Answers to what this computer asks by multicast or broadcast (SSDP, discovery of lights and plugs) count as new connections and are refused; mDNS is let through where it stands above.',
      'at=host limits who may open connections to this computer; what it opens itself is not refused.',
      'Log in from elsewhere (SSH) only works if an endpoint above lets it: keep a console at hand.',
    )
  } else if (policy.subjects.some((subject) => subject.ipv4.length + subject.ipv6.length === 0)) {
    notes.push(
      'A device given by MAC alone is known only by what it sends: what others open towards it is not filtered.',
    )
  }
  return [...new Set(notes)]
}

/** Where nobody has written down whom a device talks to, letting it through opens the whole internet to it. */
function wideNotes(policy: Policy, device: ExpandedDevice, several: boolean): string[] {
  if (policy.at === 'host') return []
  const ids = policy.rules.flatMap(({ subject, why: { endpoint } }) =>
    subject === device.id &&
    endpoint?.direction === 'outbound' &&
    'role' in endpoint.peer &&
    endpoint.peer.role === 'internet' &&
    endpoint.purpose !== 'time' &&
    endpoint.purpose !== 'name-resolution'
      ? [endpoint.id]
      : [],
  )
  const wide = [...new Set(ids)]
  if (wide.length === 0) return []
  const without = wide.map((id) => (several ? `${device.id}:${id}` : id)).join(',')
  return [
    `WIDE: ${wide.join(', ')} ${wide.length === 1 ? 'lets' : 'let'} it reach any host of the internet, since no source names them all. A capture would narrow that; without=${without} shuts it.`,
  ]
}

/** A cloud that is needed, with hosts of which nobody knows whether they are the needed ones: refusing those may break it. */
function cloudNotes(policy: Policy, device: ExpandedDevice, choices: HomeChoicesValue): string[] {
  return device.uses.flatMap(({ service, needed }) => {
    const need = needFor(needed, choices.for)
    const open = policy.withheld.filter(
      ({ subject, endpoint }) =>
        subject === device.id &&
        endpoint.via === service &&
        needFor(endpoint.needed, choices.for) === 'unknown',
    ).length
    if (policy.at === 'host' || open === 0 || !(need === 'required' || need === 'optional')) return []
    return [
      `${service} is ${need}, and of ${open} of its hosts nobody knows whether they are meant: these rules refuse them. allow=unknown lets them through.`,
    ]
  })
}

/** Several ways between a device and Home Assistant, none of which is required by itself: one has to be chosen. */
function wayNotes(policy: Policy, device: ExpandedDevice, choices: HomeChoicesValue): string[] {
  if (choices.for === 'native-app' || device.category === 'server') return []
  const through = policy.rules.some(
    ({ subject, why: { endpoint, need } }) =>
      subject === device.id && endpoint !== null && need === 'required' && endpoint.purpose !== 'time',
  )
  const ways = policy.withheld.flatMap(({ subject, endpoint }) =>
    subject === device.id &&
    'role' in endpoint.peer &&
    endpoint.peer.role === 'home-assistant' &&
    endpoint.purpose !== 'discovery' &&
    endpoint.needed.home_assistant !== 'not-needed' &&
    !choices.without.includes(endpoint.id)
      ? [endpoint.id]
      : [],
  )
  return through || ways.length === 0
    ? []
    : [
        `nothing between it and Home Assistant is let through: no source says that one way is needed by itself. Add the one you use: ${ways.map((id) => `with=${id}`).join(' or ')}.`,
      ]
}

/** How a firmware update or a new set-up gets through: for that time alone, by the ids or with the rules off. */
function windowNotes(
  policy: Policy,
  device: ExpandedDevice,
  choices: HomeChoicesValue,
  several: boolean,
): string[] {
  const shut = policy.withheld.filter(
    ({ subject, endpoint }) => subject === device.id && !choices.without.includes(endpoint.id),
  )
  const known = device.endpoints.some(({ when, purpose }) => when === 'update' || purpose === 'firmware')
  // What a host opens itself is not refused, so nothing of it has to be let through for a while.
  const closed = (of: typeof shut) =>
    of.filter(({ endpoint }) => policy.at === 'router' || endpoint.direction === 'inbound')
  const update = closed(
    shut.filter(({ endpoint }) => endpoint.when === 'update' || endpoint.purpose === 'firmware'),
  )
  const setup = closed(shut.filter(({ endpoint }) => endpoint.when === 'setup'))
  const ids = (of: typeof shut) =>
    of.map(({ endpoint }) => (several ? `${device.id}:${endpoint.id}` : endpoint.id)).join(',')
  return [
    ...(update.length > 0
      ? [`for a firmware update load these rules with with=${ids(update)}, and these again when it is done.`]
      : known || policy.at === 'host'
        ? []
        : [
            'what a firmware update needs is not known: undo these rules for the time of one, then load them again.',
          ]),
    ...(setup.length > 0
      ? [`to set it up again load these rules with with=${ids(setup)}, and these again when it is done.`]
      : []),
  ]
}

/** Roles that have addresses of the one family only, though both are filtered. */
function unaddressed(policy: Policy): { role: string; family: 'ipv4' | 'ipv6' }[] {
  if (policy.families.length < 2) return []
  const found = new Map<string, 'ipv4' | 'ipv6'>()
  for (const { far } of policy.rules) {
    if (far.kind !== 'ranges' || far.role === null || far.group) continue
    if (far.ipv4.length > 0 && far.ipv6.every((range) => range === LINK_LOCAL)) found.set(far.role, 'ipv6')
    if (far.ipv6.length > 0 && far.ipv4.length === 0) found.set(far.role, 'ipv4')
  }
  const [first] = found.values()
  return [...found].filter(([, family]) => family === first).map(([role, family]) => ({ role, family }))
}

function blockingNotes(device: ExpandedDevice, choices: HomeChoicesValue): string[] {
  const relevant = device.blocking.filter(
    (line) =>
      (line.of === 'internet' || line.of === 'all') &&
      line.method === choices.refuse &&
      line.outcome !== 'works' &&
      (line.for === null || choices.for === 'both' || line.for === choices.for),
  )
  return relevant.map((line) => {
    const after =
      line.after === null ? '' : line.after === 'immediately' ? ' at once' : ` after ${line.after}`
    const said = (note: string | null) => (note === null ? '' : ` (${note.replace(/\.$/, '')})`)
    const works = device.blocking.filter(
      ({ of, outcome }) => (of === 'internet' || of === 'all') && outcome === 'works',
    )
    const same = works.find(({ method }) => method === line.method)
    const other = works.find(({ method }) => method !== line.method)
    const beside = same
      ? `; works with ${same.method} in another report${said(same.note)}`
      : other
        ? `; works with ${other.method ?? 'another method'} in another report${said(other.note)}`
        : ''
    return `reported with ${line.method}: ${line.outcome}${after}${said(line.note)}${beside}.`
  })
}
