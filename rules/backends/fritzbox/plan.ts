import { contains, parseCidr } from '../../../schema/address.ts'
import { formatName } from '../../../schema/host.ts'
import type { Dropped } from '../../backend.ts'
import type { Policy, PortRange, Rule, Subject } from '../../policy.ts'
import { portsText } from '../../text.ts'

/** What one device gets: blocked, or a profile with lists. */
export interface Profile {
  subject: Subject
  name: string
  /** No rule needs the internet. */
  blocked: boolean
  /** A rule lets it reach anyone outside: nothing can be blocked. */
  open: boolean
  sites: string[]
  addresses: string[]
}

/** Ports of a port sharing, by device. */
export interface Share {
  subject: Subject
  endpoint: string
  protocol: 'tcp' | 'udp'
  ports: PortRange[]
}

export interface FritzPlan {
  profiles: Profile[]
  shares: Share[]
  dropped: Dropped[]
}

/** Entries that one filter list takes (AVM help, Internet / Filter / Listen). */
export const MOST = 500

const isInside = (policy: Policy, range: string): boolean => {
  const inner = parseCidr(range)
  return (
    inner !== null &&
    [...policy.home.ipv4, ...policy.home.ipv6].some((text) => {
      const outer = parseCidr(text)
      return outer !== null && contains(outer, inner)
    })
  )
}

/** The ports a web filter is about: what a browser uses. */
const isWeb = ({ protocol, ports }: Rule): boolean =>
  protocol === 'tcp' &&
  ports !== null &&
  ports.length > 0 &&
  ports.every(({ from, to }) => from === to && (from === 80 || from === 443))

/** Sorts a policy into what a FRITZ!Box can be clicked to do, and what it cannot, with reasons. */
export function fritzPlan(policy: Policy): FritzPlan {
  const plan: FritzPlan = { profiles: [], shares: [], dropped: [] }
  const drop = (rule: string, reason: string) => plan.dropped.push({ rule, reason })
  if (policy.at === 'host') {
    const reason = 'with at=host the rules belong on the computer itself, and the box is a router'
    drop('host', reason)
    for (const { id } of policy.rules) drop(id, reason)
    return plan
  }
  for (const subject of policy.subjects) {
    const profile: Profile = { subject, name: '', blocked: true, open: false, sites: [], addresses: [] }
    for (const rule of policy.rules.filter((each) => each.subject === subject.id))
      place(policy, plan, profile, rule)
    profile.name = `${policy.name}-${subject.id}`
    plan.profiles.push(profile)
  }
  const sites = new Set(plan.profiles.flatMap((profile) => profile.sites))
  if (sites.size > MOST)
    drop(
      'list',
      `narrower: the list takes ${MOST} entries, these are ${sites.size}; the first ${MOST} are in the file`,
    )
  if (plan.profiles.filter((profile) => profile.sites.length > 0).length > 1)
    drop(
      'list',
      'wider: there is one list for all profiles, so each of these devices reaches the names of the others',
    )
  for (const { subject: id, endpoint, protocol, ports, publicName } of policy.expose) {
    const subject = policy.subjects.find((each) => each.id === id)
    if (subject !== undefined)
      plan.shares.push({ subject, endpoint: `${id}.${endpoint.id}`, protocol, ports })
    if (publicName !== null)
      drop(
        'public_name',
        `the box has no DNS records of your own: add ${publicName} to the exceptions of the DNS rebind protection, and the record to another DNS server`,
      )
  }
  return plan
}

function place(policy: Policy, plan: FritzPlan, profile: Profile, rule: Rule): void {
  const drop = (reason: string) => plan.dropped.push({ rule: rule.id, reason })
  const { far } = rule
  if (rule.direction === 'inbound') {
    if (far.kind === 'internet' || far.kind === 'any') {
      const shared = policy.expose.some(({ subject }) => subject === rule.subject)
      if (!shared) drop('who opens a connection from the internet needs a port sharing: expose it')
    } else if (far.kind === 'name')
      drop('port sharing goes by port, whoever connects; nothing is opened for a name')
    else if (!far.group && [...far.ipv4, ...far.ipv6].some((range) => !isInside(policy, range)))
      drop('port sharing goes by port, whoever connects; nothing is opened for single addresses')
    return
  }
  if (far.kind === 'internet' || far.kind === 'any') {
    profile.blocked = false
    profile.open = true
    drop(
      rule.ports === null && rule.protocol === 'any'
        ? 'wider: the device keeps all of the internet, as the rule says'
        : `wider: a profile blocks ports or names, it does not allow ${rule.protocol.toUpperCase()} ${portsText(rule.ports)} alone, so the device keeps all of the internet`,
    )
    return
  }
  if (far.kind === 'ranges') {
    const outside = [...far.ipv4, ...far.ipv6].filter((range) => !isInside(policy, range))
    if (outside.length === 0 || far.group || far.role !== null) return
    const single = outside.filter((range) => !range.includes('/'))
    if (!isWeb(rule) || single.length < outside.length) {
      drop(
        'narrower: addresses can be allowed one by one and for web pages (TCP 80 and 443) alone, so this stays blocked',
      )
      return
    }
    profile.blocked = false
    profile.addresses.push(...single)
    return
  }
  if (!isWeb(rule)) {
    drop(
      `narrower: names can be allowed for web pages (TCP 80 and 443) alone; ${rule.protocol.toUpperCase()} ${portsText(rule.ports)} to ${formatName(far.name)} stays blocked, and opening the port would open it to everyone`,
    )
    return
  }
  profile.blocked = false
  if (!profile.sites.includes(far.name.name)) profile.sites.push(far.name.name)
  drop(
    far.name.wildcard
      ? `wider: the entry ${far.name.name} stands for the name itself too`
      : `wider: an entry may stand for names below ${far.name.name} too, and for both web ports`,
  )
}

/** Whether a rule is about the home, where the box filters nothing. */
export const isLocalRule = (policy: Policy, rule: Rule): boolean =>
  rule.far.kind === 'ranges' &&
  (rule.far.role !== null ||
    rule.far.group ||
    [...rule.far.ipv4, ...rule.far.ipv6].every((range) => isInside(policy, range)))
