import type { Name } from '../../../schema/host.ts'
import type { Dropped } from '../../backend.ts'
import type { Policy, Rule, Subject } from '../../policy.ts'
import { farText, portsText } from '../../text.ts'
import { redirectedTime } from './redirected-time.ts'

/** A name the device gets an answer for, and the ids of what asks for it. */
export interface Answered {
  name: Name
  because: string[]
}

/** What a DNS server that knows its clients does for one device. */
export interface FilteredDevice {
  subject: Subject
  /** `<policy name>-<device id>`: the group or client of this device in the DNS server. */
  label: string
  answered: Answered[]
  /** True when some rule lets the device reach anyone: then no name can be refused. */
  everyName: boolean
}

/** A policy as a DNS filter can hold it: names answered or refused for one client. */
export interface DnsPlan {
  /** Devices that can be told apart; none with at=host, where what the host opens is not refused. */
  devices: FilteredDevice[]
  dropped: Dropped[]
  notes: string[]
}

/**
 * Names that never leave a home, so that scope=internet leaves them alone: RFC 6762 (local), RFC 8375
 * (home.arpa), ICANN resolution 2024.07.29.06 (internal); lan and fritz.box are what home routers hand out.
 */
export const HOME_ZONES = ['local', 'home.arpa', 'internal', 'lan', 'fritz.box']

/** What the files of one rendering are called: the device, or "home" for many. */
export const setOf = (policy: Policy): string =>
  policy.subjects.length === 1 ? (policy.subjects[0]?.id ?? 'home') : 'home'

/** Sorts a policy into what a DNS filter can say and what it cannot, with reasons. */
export function planOf(policy: Policy): DnsPlan {
  const dropped: Dropped[] = []
  const host = policy.at === 'host'
  for (const rule of policy.rules) {
    const reason = host ? 'at=host is about who may connect, which DNS does not see' : reasonFor(rule)
    if (reason !== null) dropped.push({ rule: rule.id, reason })
  }
  dropped.push(...topics(policy))
  const devices: FilteredDevice[] = []
  for (const subject of host ? [] : policy.subjects) {
    if (subject.ipv4.length + subject.ipv6.length + subject.mac.length === 0) {
      dropped.push({
        rule: subject.id,
        reason: 'no address is known for this device, so its names are not filtered',
      })
    } else devices.push(filtered(policy, subject))
  }
  const notes = host
    ? ['With at=host nothing is refused here: what the computer itself looks up stays answered.']
    : [
        'DNS is one half: pair this with packet rules, which stop literal addresses, ports and other DNS servers.',
        'The device must ask this DNS server: hand it out by DHCP, or redirect port 53 to it on the router.',
      ]
  if (!host && policy.scope === 'all') {
    notes.push(
      'Names of the home and reverse look-ups are refused to the device as well, unless a rule names them.',
    )
  }
  if (!host && policy.expose.some(({ publicName }) => publicName !== null)) {
    notes.push(
      'The record of the public name is for everyone; where the device is a computer whose own look-ups should stay as they are, at=host gives the record alone.',
    )
  }
  return { devices, dropped, notes }
}

function filtered(policy: Policy, subject: Subject): FilteredDevice {
  const outbound = policy.rules.filter((rule) => rule.subject === subject.id && rule.direction === 'outbound')
  const answered: Answered[] = []
  const add = (name: Name, because: string) => {
    const known = answered.find(
      (each) => each.name.name === name.name && each.name.wildcard === name.wildcard,
    )
    if (known === undefined) answered.push({ name, because: [because] })
    else if (!known.because.includes(because)) known.because.push(because)
  }
  for (const { id, far } of outbound) if (far.kind === 'name') add(far.name, id)
  for (const { subject: whose, name, endpoint } of policy.names.resolve) {
    if (whose === subject.id) add(name, `${subject.id}.${endpoint} must resolve`)
  }
  for (const { name, endpoint } of redirectedTime(policy, subject.id)) {
    add(name, `${subject.id}.${endpoint} resolves, so that its packets can be led to the gateway`)
  }
  if (policy.scope === 'internet') {
    for (const name of HOME_ZONES) add({ name, wildcard: true }, 'a name of the home, scope=internet')
  }
  return {
    subject,
    label: `${policy.name}-${subject.id}`,
    answered,
    everyName: outbound.some(({ far }) => far.kind === 'any' || far.kind === 'internet'),
  }
}

function reasonFor(rule: Rule): string | null {
  if (rule.direction === 'inbound') {
    return 'a DNS filter sees what the device looks up, not who opens connections to it: say this in packet rules'
  }
  switch (rule.far.kind) {
    case 'name': {
      if (rule.protocol === 'any' && rule.ports === null) return null
      const only = rule.protocol === 'tcp' || rule.protocol === 'udp' ? ` ${portsText(rule.ports)}` : ''
      return `wider: the name is answered, and DNS cannot hold the device to ${rule.protocol.toUpperCase()}${only}`
    }
    case 'ranges':
      return `${farText(rule.far)} is reached without a look-up: a DNS filter neither lets it through nor stops others`
    default:
      return `wider: the device may reach ${farText(rule.far)}, so every name is answered for it`
  }
}

/** What is asked of the network as a whole and is no matter of names. */
function topics(policy: Policy): Dropped[] {
  const dropped: Dropped[] = []
  const say = (rule: string, reason: string) => dropped.push({ rule, reason })
  if (policy.at === 'host') say('at', 'a DNS filter has no part in rules that live on the computer itself')
  else {
    say(
      'refusal',
      `names are refused as the DNS server's blocking mode says, not by ${policy.refusal}; packets are not refused at all`,
    )
  }
  if (policy.scope === 'internet') {
    say(
      'scope',
      'narrower: where an address lies is not known before it is looked up; only names that belong to a home stay answered',
    )
  }
  if (policy.families.length === 1) {
    say('family', 'wider: names are answered or refused for IPv4 and IPv6 alike')
  }
  if (policy.services.dns === 'block') {
    say('dns', 'dns=block needs packet rules; here the names that are let through are still answered')
  }
  for (const { subject, service } of policy.redirects) {
    say(
      `${subject}.netneeds-${service}`,
      `steering ${service.toUpperCase()} packets to the gateway needs a router's rules`,
    )
  }
  if (policy.nat.length > 0) say('nat', 'DNS cannot rewrite source addresses')
  if (policy.expose.length > 0) say('expose', 'port forward, hairpin NAT and IPv6 pinhole need a router')
  if (policy.interface !== null) say('interface', 'clients are told apart by address, not by interface')
  return dropped
}

/** A name inside the home for what is reached from outside: the record that split-horizon DNS needs. */
export interface SplitRecord {
  name: Name
  ipv4: string[]
  ipv6: string[]
  /** Rule or endpoint ids that are exposed under it. */
  because: string[]
}

/** The records for policy.expose; a device without an address has none. */
export function splitRecords(policy: Policy, parse: (host: string) => Name): SplitRecord[] {
  const records: SplitRecord[] = []
  for (const { subject: id, publicName, endpoint } of policy.expose) {
    const subject = policy.subjects.find((each) => each.id === id)
    if (publicName === null || subject === undefined || subject.ipv4.length + subject.ipv6.length === 0)
      continue
    const name = parse(publicName)
    const known = records.find(
      (each) => each.name.name === name.name && each.ipv4.join() === subject.ipv4.join(),
    )
    if (known === undefined) {
      records.push({ name, ipv4: subject.ipv4, ipv6: subject.ipv6, because: [`${id}.${endpoint.id}`] })
    } else known.because.push(`${id}.${endpoint.id}`)
  }
  return records
}
