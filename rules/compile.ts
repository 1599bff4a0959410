import { type Family, formatCidr, HOME } from '../schema/address.ts'
import type { HomeChoicesValue } from '../schema/choices.ts'
import type { ExpandedDevice, ExpandedEndpoint } from '../schema/expand.ts'
import { parseName } from '../schema/host.ts'
import { parsePorts } from '../schema/ports.ts'
import { advice } from './advice.ts'
import { namesEndpoint, nowhere, problemsOf } from './choice-problems.ts'
import { decide } from './decide.ts'
import { byFamily, farOf, type Home, homeOf } from './far.ts'
import type { Expose, Far, Placeholder, Policy, Redirect, Rule, SourceNat, Subject } from './policy.ts'

/** A device and the addresses it has in this home, canonical. */
export interface Placed {
  device: ExpandedDevice
  ipv4: string[]
  ipv6: string[]
  mac: string[]
}

export interface Request {
  devices: readonly Placed[]
  choices: HomeChoicesValue
  release: string
  /** The rule set's own address, printed into it; null where there is none. */
  url: string | null
  /** Stand documentation addresses in for what a device has not been given. Off for a home of many. */
  placeholders: boolean
}

export interface ChoiceProblem {
  parameter: string
  detail: string
  suggestions: string[]
}

export type Compiled = { ok: true; policy: Policy } | { ok: false; problems: ChoiceProblem[] }

/** The router's own DNS (RFC 8520 section 5 and RFC 1035), and the ports redirected to it. */
const SERVICE = {
  dns: { title: "the gateway's own DNS", protocols: ['udp', 'tcp'], ports: [{ from: 53, to: 53 }] },
  ntp: { title: "the gateway's own NTP", protocols: ['udp'], ports: [{ from: 123, to: 123 }] },
} as const

const FAMILIES: Record<HomeChoicesValue['family'], Family[]> = {
  both: ['ipv4', 'ipv6'],
  ipv4: ['ipv4'],
  ipv6: ['ipv6'],
}

/**
 * Decides who is let through, what is refused and why. The same devices and choices give the same policy.
 * Problems are choices that cannot be met: an unknown endpoint id, one address for two devices.
 */
export function compile({ devices, choices, release, url, placeholders }: Request): Compiled {
  const placed = merged(devices)
  const problems = [...problemsOf(placed, choices), ...(placeholders ? [] : nowhere(placed, choices))]
  if (problems.length > 0) return { ok: false, problems }
  const families = FAMILIES[choices.family]
  const assistants = placed
    .filter(({ device }) => device.id === 'home-assistant')
    .flatMap(({ ipv4, ipv6 }) => [...ipv4, ...ipv6])
  const home = homeOf(choices, families, assistants)
  const stand: Placeholder[] = []
  const subjects = placed.map((each) =>
    subjectOf(each, families, placeholders && choices.at === 'router', stand),
  )

  const policy: Policy = {
    release,
    url,
    name: choices.name,
    subjects,
    rules: [],
    withheld: [],
    names: { resolve: [] },
    refusal: choices.refuse,
    scope: choices.scope,
    at: choices.at,
    families,
    services: { dns: choices.dns, ntp: choices.ntp },
    redirects: [],
    nat: [],
    expose: [],
    gateway: home.roles.gateway,
    home: byFamily([...HOME.map(formatCidr), ...choices.lan], families),
    interface: choices.interface ?? null,
    wan: choices.wan ?? null,
    placeholders: stand,
    notes: [],
  }
  for (const [index, { device }] of placed.entries())
    addDevice(policy, device, subjects[index]?.id ?? device.id, home, choices)
  addPlaceholders(policy, home, choices)
  policy.notes.push(
    ...advice(
      policy,
      placed.map(({ device }) => device),
      choices,
    ),
  )
  return { ok: true, policy }
}

/** The same model twice is one subject with the addresses of both. */
function merged(devices: readonly Placed[]): Placed[] {
  const byId = new Map<string, Placed>()
  for (const each of devices) {
    const known = byId.get(each.device.id)
    const join = (a: string[], b: string[]) => [...new Set([...a, ...b])]
    byId.set(
      each.device.id,
      known
        ? {
            device: known.device,
            ipv4: join(known.ipv4, each.ipv4),
            ipv6: join(known.ipv6, each.ipv6),
            mac: join(known.mac, each.mac),
          }
        : each,
    )
  }
  return [...byId.values()].sort((a, b) => (a.device.id < b.device.id ? -1 : 1))
}

function subjectOf(each: Placed, families: Family[], fill: boolean, stand: Placeholder[]): Subject {
  const { device } = each
  const subject: Subject = {
    id: device.id,
    name: device.name,
    ipv4: families.includes('ipv4') ? each.ipv4 : [],
    ipv6: families.includes('ipv6') ? each.ipv6 : [],
    mac: each.mac,
  }
  if (!fill) return subject
  if (families.includes('ipv4') && subject.ipv4.length === 0) {
    subject.ipv4 = ['192.0.2.50']
    stand.push({ parameter: 'ip', value: '192.0.2.50', what: device.name })
  }
  if (families.includes('ipv6') && subject.ipv6.length === 0 && subject.mac.length === 0) {
    subject.ipv6 = ['2001:db8::50']
    stand.push({
      parameter: 'ip6',
      value: '2001:db8::50',
      what: `${device.name}; give mac instead if its IPv6 address changes`,
    })
  }
  return subject
}

function addDevice(
  policy: Policy,
  device: ExpandedDevice,
  subject: string,
  home: Home,
  choices: HomeChoicesValue,
): void {
  for (const endpoint of device.endpoints) {
    const decision = decide(endpoint, choices, (ids) => namesEndpoint(ids, device.id, endpoint))
    const far = farOf(endpoint.peer, home, policy.families)
    const lost = decision.allow ? lostFamily(endpoint, far, policy.families) : null
    if (decision.allow && lost === null) {
      policy.rules.push({
        id: `${subject}.${endpoint.id}`,
        subject,
        direction: endpoint.direction,
        far,
        protocol: endpoint.protocol,
        ports: endpoint.protocol === 'tcp' || endpoint.protocol === 'udp' ? parsePorts(endpoint.ports) : null,
        why: { endpoint, need: decision.need, reason: decision.reason },
      })
    } else
      policy.withheld.push({ subject, endpoint, far, need: decision.need, reason: lost ?? decision.reason })
    if (endpoint.resolve === 'required' && 'host' in endpoint.peer) {
      const name = parseName(endpoint.peer.host)
      const known = policy.names.resolve.some(
        (each) =>
          each.subject === subject && each.name.name === name.name && each.name.wildcard === name.wildcard,
      )
      if (!known) policy.names.resolve.push({ subject, name, endpoint: endpoint.id })
    }
    if (namesEndpoint(choices.expose, device.id, endpoint)) addExpose(policy, subject, endpoint, choices)
  }
  for (const service of ['dns', 'ntp'] as const) addService(policy, subject, service, home)
  addSourceNat(policy, device, subject, home)
}

/** Why nothing is left of an endpoint in the chosen address families; null when something is. */
function lostFamily(endpoint: ExpandedEndpoint, far: Far, families: readonly Family[]): string | null {
  if ((endpoint.protocol === 'icmp' || endpoint.protocol === 'igmp') && !families.includes('ipv4'))
    return 'IPv4 only, and family=ipv6 was chosen'
  if (endpoint.protocol === 'icmpv6' && !families.includes('ipv6'))
    return 'IPv6 only, and family=ipv4 was chosen'
  if (far.kind === 'ranges' && far.ipv4.length + far.ipv6.length === 0) {
    return `its addresses are not of the chosen family (${families.join(', ')})`
  }
  return null
}

function addService(policy: Policy, subject: string, service: 'dns' | 'ntp', home: Home): void {
  const choice = policy.services[service]
  const { title, protocols, ports } = SERVICE[service]
  // What a host opens itself is not refused, so there is nothing to let through.
  if (choice === 'block' || policy.at === 'host') return
  if (choice === 'redirect') {
    const redirect: Redirect = { subject, service, ports: [...ports], protocols: [...protocols] }
    policy.redirects.push(redirect)
  }
  const far: Far = { kind: 'ranges', ...home.roles.gateway, role: 'gateway', group: false }
  for (const protocol of protocols) {
    const covered = policy.rules.some(
      (rule) =>
        rule.subject === subject &&
        rule.direction === 'outbound' &&
        rule.protocol === protocol &&
        rule.far.kind === 'ranges' &&
        rule.far.role === 'gateway' &&
        (rule.ports === null ||
          rule.ports.some((range) => range.from <= ports[0].from && ports[0].to <= range.to)),
    )
    if (covered) continue
    const rule: Rule = {
      id: `${subject}.netneeds-${service}-${protocol}`,
      subject,
      direction: 'outbound',
      far,
      protocol,
      ports: [...ports],
      why: { endpoint: null, need: 'required', reason: `${title}, ${service}=${choice}` },
    }
    policy.rules.push(rule)
  }
}

function addSourceNat(policy: Policy, device: ExpandedDevice, subject: string, home: Home): void {
  const habits = device.network
  const wanted =
    habits !== null &&
    habits.source_nat !== false &&
    (habits.source_nat === true || habits.same_subnet === true)
  const fromAssistant = policy.rules.some(
    (rule) =>
      rule.subject === subject &&
      rule.direction === 'inbound' &&
      rule.far.kind === 'ranges' &&
      rule.far.role === 'home-assistant',
  )
  if (!wanted || !fromAssistant || policy.at === 'host') return
  const nat: SourceNat = { subject, from: home.roles['home-assistant'] }
  policy.nat.push(nat)
}

function addExpose(
  policy: Policy,
  subject: string,
  endpoint: ExpandedEndpoint,
  choices: HomeChoicesValue,
): void {
  const ports = parsePorts(endpoint.ports)
  if (ports === null || (endpoint.protocol !== 'tcp' && endpoint.protocol !== 'udp')) return
  const expose: Expose = {
    subject,
    endpoint,
    protocol: endpoint.protocol,
    ports,
    publicName: choices.public_name ?? null,
  }
  policy.expose.push(expose)
  const far: Far = { kind: 'internet' }
  const id = `${subject}.${endpoint.id}`
  if (policy.rules.some((rule) => rule.id === id && rule.far.kind === 'internet')) return
  policy.rules.push({
    id: `${id}.exposed`,
    subject,
    direction: 'inbound',
    far,
    protocol: endpoint.protocol,
    ports,
    why: { endpoint, need: 'optional', reason: `opened to the internet by expose=${endpoint.id}` },
  })
}

/** Only the placeholders that some rule prints. */
function addPlaceholders(policy: Policy, home: Home, choices: HomeChoicesValue): void {
  const used = new Set(
    policy.rules.flatMap((rule) =>
      rule.far.kind === 'ranges' && rule.far.role !== null ? [rule.far.role] : [],
    ),
  )
  if (policy.redirects.length > 0) used.add('gateway')
  for (const role of ['gateway', 'home-assistant', 'native-app', 'lan'] as const) {
    if (used.has(role)) policy.placeholders.push(...(home.placeholders[role] ?? []))
  }
  if (policy.expose.length > 0 && policy.at === 'router' && choices.wan === undefined) {
    policy.placeholders.push({
      parameter: 'wan',
      value: 'CHANGE-ME',
      what: 'the interface towards the internet',
    })
  }
}
