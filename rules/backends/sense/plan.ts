import type { Family } from '../../../schema/address.ts'
import type { Dropped } from '../../backend.ts'
import type { Policy, PortRange } from '../../policy.ts'
import { ruleText } from '../../text.ts'
import { letters, setName } from '../router/names.ts'
import {
  groupRanges,
  insideRanges,
  type Opening,
  openings,
  protocolFamilies,
  ruleIds,
} from '../router/openings.ts'
import { feedPath } from './feed.ts'
import {
  type Alias,
  ANY,
  type End,
  ends,
  type Forward,
  type Masquerade,
  type PfRule,
  SELF,
  type Steer,
} from './model.ts'
import { network, planNat, portText } from './nat.ts'

/** What the two programs differ in. */
export interface Dialect {
  /** Aliases of MAC addresses, kept from the neighbour tables. */
  mac: boolean
  /** Whether the program takes this name into a host alias. */
  host(name: string): boolean
  /** Between the ends of a range in a port alias. */
  range: string
  /** Where networks of entries are pulled from, for a program that reads JSON; null to write them out. */
  feed: string | null
}

/** A policy as aliases and floating rules, in order. */
export interface Plan {
  aliases: Alias[]
  rules: PfRule[]
  steers: Steer[]
  forwards: Forward[]
  masquerades: Masquerade[]
  dropped: Dropped[]
}

/** Plans aliases and rules. With at=host nothing can be said: these programs filter for others. */
export function planOf(policy: Policy, dialect: Dialect): Plan {
  const plan: Plan = { aliases: [], rules: [], steers: [], forwards: [], masquerades: [], dropped: [] }
  if (policy.at === 'host') {
    const reason = 'with at=host the rules belong on the computer itself, and this program is a router'
    plan.dropped.push({ rule: 'host', reason }, ...policy.rules.map(({ id }) => ({ rule: id, reason })))
    return plan
  }
  const { prefix, tag } = setName(policy)
  // 31 characters at most: pfSense util.inc, is_validaliasname; OPNsense AliasNameField.
  const stem =
    `${prefix}_${tag}`.length <= 24 ? `${prefix}_${tag}` : `${prefix}_${letters(`${prefix}_${tag}`)}`
  const known = new Map<string, string>()
  const alias = (
    type: Alias['type'],
    kind: string,
    content: string[],
    about: string,
    path: string | null = null,
  ): string => {
    const key = JSON.stringify([type, content, path])
    const found = known.get(key)
    if (found !== undefined) return found
    const count = plan.aliases.filter((each) => each.name.startsWith(`${stem}_${kind}`)).length
    const name = `${stem}_${kind}${count + 1}`
    known.set(key, name)
    plan.aliases.push({ name, type, content, path, about })
    return name
  }
  const networks = (kind: string, of: (family: Family) => string[], about: string): string =>
    alias(
      'network',
      kind,
      policy.families.flatMap((family) => of(family).map((range) => network(range, family))),
      about,
    )
  const inside = () =>
    networks('home', (family) => insideRanges(policy, family), 'everything that is not the internet')
  const groups = () => networks('never', groupRanges, 'multicast and broadcast')

  const devices = new Map(
    policy.subjects.map((subject) => {
      const addresses = [...subject.ipv4, ...subject.ipv6]
      const names = addresses.length > 0 ? [alias('host', 'dev', addresses, subject.id)] : []
      const mac = dialect.mac && subject.mac.length > 0 ? [alias('mac', 'mac', subject.mac, subject.id)] : []
      const families = policy.families.filter((family) => mac.length > 0 || subject[family].length > 0)
      return [subject.id, { names: [...names, ...mac], families }]
    }),
  )
  const push = (rule: Omit<PfRule, 'family'>, families: readonly Family[]) => {
    if (families.length === 0) return false
    plan.rules.push({
      ...rule,
      family: families.length === 2 ? 'inet46' : families[0] === 'ipv4' ? 'inet' : 'inet6',
    })
    return true
  }
  const portOf = (ports: readonly PortRange[] | null, about: string): string | null => {
    const [only, ...others] = ports ?? []
    if (only === undefined) return null
    if (others.length === 0) return portText(only)
    return alias(
      'port',
      'p',
      (ports ?? []).map((each) => portText(each, dialect.range)),
      about,
    )
  }

  /** The far end as one or two ends, and the families it exists in. */
  const farEnds = (opening: Opening): { ends: End[]; families: Family[]; lost: Map<string, string> } => {
    const { far, rules } = opening
    const lost = new Map<string, string>()
    switch (far.kind) {
      case 'any':
        return { ends: [ANY], families: ['ipv4', 'ipv6'], lost }
      case 'internet':
        return { ends: [ends([inside()], true)], families: ['ipv4', 'ipv6'], lost }
      case 'ranges': {
        const path = dialect.feed === null ? null : feedPath(opening)
        if (dialect.feed !== null && path !== null) {
          const end = ends([alias('urljson', 'u', [dialect.feed], ruleIds(rules), path)])
          return { ends: [end], families: ['ipv4', 'ipv6'], lost }
        }
        const families = (['ipv4', 'ipv6'] as const).filter((family) => far[family].length > 0)
        const end = ends([networks('a', (family) => far[family], far.role ?? ruleIds(rules))])
        return {
          ends: far.role === 'gateway' && opening.direction === 'outbound' ? [SELF, end] : [end],
          families,
          lost,
        }
      }
      case 'names': {
        for (const rule of rules) {
          if (rule.far.kind !== 'name') continue
          if (rule.far.name.wildcard)
            lost.set(
              rule.id,
              'an alias is looked up name by name, so a wildcard cannot be followed; nothing wider is let through in its place',
            )
          else if (!dialect.host(rule.far.name.name))
            lost.set(rule.id, `the program does not take ${rule.far.name.name} for a host name`)
        }
        const names = far.names
          .filter((name) => !name.wildcard && dialect.host(name.name))
          .map(({ name }) => name)
        return {
          ends: names.length > 0 ? [ends([alias('host', 'n', names, ruleIds(rules))])] : [],
          families: ['ipv4', 'ipv6'],
          lost,
        }
      }
    }
  }

  for (const opening of openings(policy)) {
    const device = devices.get(opening.subject.id)
    const outbound = opening.direction === 'outbound'
    if (device === undefined || device.names.length === 0) {
      plan.dropped.push(...opening.rules.map(({ id }) => ({ rule: id, reason: MAC_ONLY })))
      continue
    }
    const far = farEnds(opening)
    const { names } = device
    const possible = device.families.filter((family) => protocolFamilies(opening.protocol).includes(family))
    const said = opening.rules.filter(({ id }) => !far.lost.has(id))
    const about = `${ruleIds(said)} ${said.map(ruleText).join(' ')}`
    let placed = false
    for (const end of far.ends) {
      const rule = {
        action: 'pass' as const,
        protocol: opening.protocol === 'icmpv6' ? ('icmp' as const) : opening.protocol,
        port: portOf(opening.ports, ruleIds(opening.rules)),
        behind: outbound,
        about,
      }
      const own = ends(names)
      // The firewall answers on any of its addresses, in whichever family it has them.
      const where =
        end.kind === 'self' ? possible : possible.filter((family) => far.families.includes(family))
      if (push({ ...rule, ...(outbound ? { from: own, to: end } : { from: end, to: own }) }, where)) {
        placed = true
      }
    }
    for (const { id } of opening.rules) {
      const reason =
        far.lost.get(id) ?? (placed ? null : 'nothing is left of it in the address families of the device')
      if (reason !== null) plan.dropped.push({ rule: id, reason })
    }
  }
  for (const { id } of policy.subjects) {
    const device = devices.get(id)
    if (device === undefined || device.names.length === 0 || policy.scope !== 'all') continue
    for (const family of device.families) {
      const port = family === 'ipv4' ? '67' : '547'
      push(
        {
          action: 'pass',
          protocol: 'udp',
          from: ends(device.names),
          to: SELF,
          port,
          behind: true,
          about: `${id} address assignment`,
        },
        [family],
      )
    }
  }
  const action = policy.refusal === 'reject' ? 'reject' : 'block'
  for (const { id } of policy.subjects) {
    const device = devices.get(id)
    if (device === undefined || device.names.length === 0) {
      plan.dropped.push({ rule: `${id}.refusal`, reason: MAC_ONLY })
      continue
    }
    const all = { action, protocol: 'any', port: null } as const
    const kept = policy.scope === 'all' ? groups() : inside()
    push(
      {
        ...all,
        from: ends(device.names),
        to: ends([kept], true),
        behind: true,
        about: `${id} everything else it sends`,
      },
      device.families,
    )
    const from = policy.scope === 'all' ? ANY : ends([inside()], true)
    push(
      {
        ...all,
        from,
        to: ends(device.names),
        behind: false,
        about: `${id} everything else opened towards it`,
      },
      device.families,
    )
  }
  planNat(policy, plan, devices)
  return plan
}

const MAC_ONLY =
  'its rules cannot go by MAC address alone: give it a fixed address in DHCP, and that address as ip'
