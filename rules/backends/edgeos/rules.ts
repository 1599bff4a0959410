import type { Family } from '../../../schema/address.ts'
import type { Policy } from '../../policy.ts'
import { token } from '../../text.ts'
import { complement } from '../netfilter/complement.ts'
import type { NameSet } from '../netfilter/name-sets.ts'
import { type End, portChunks, type Step } from '../netfilter/steps.ts'

/** Ports of one rule: iptables' multiport takes 15, a range counting two. */
const PORTS = 15

/** A rule as the words behind "rule N", and the rules of the policy it is for. */
export interface EdgeRule {
  ids: readonly string[]
  about: string
  words: string[]
}

/** Groups of IPv4 networks and of what dnsmasq fills; every one once. */
export function grouping(base: string) {
  const lines: string[] = []
  const made: string[] = []
  const known = new Map<string, string>()
  const networks = (ranges: readonly string[]): string => {
    const key = ranges.join(' ')
    const found = known.get(key)
    if (found !== undefined) return found
    const name = `${base}_a${known.size + 1}`
    known.set(key, name)
    made.push(`network-group ${name}`)
    for (const range of ranges) {
      const network = range.includes('/') ? range : `${range}/32`
      lines.push(`set firewall group network-group ${name} network ${network}`)
    }
    return name
  }
  const names = (set: NameSet): string => {
    const name = `${base}_n${set.index}`
    if (!made.includes(`address-group ${name}`)) {
      made.push(`address-group ${name}`)
      lines.push(`set firewall group address-group ${name}`)
    }
    return name
  }
  return { lines, made, networks, names }
}

type Groups = ReturnType<typeof grouping>

/** An end in words behind "source" or "destination", a match each; none where it cannot be said in this family. */
function ends(groups: Groups, family: Family, end: End): string[] {
  switch (end.kind) {
    case 'any':
      return ['']
    case 'ranges':
    case 'outside': {
      const ranges = end.kind === 'ranges' ? end.ranges : complement(end.ranges, family)
      const [only = '', ...others] = ranges
      // Groups of IPv6 networks came late to EdgeOS, so there it is a rule for each range.
      if (family === 'ipv6') return ranges.map((range) => `address ${range}`)
      return [others.length === 0 ? `address ${only}` : `group network-group ${groups.networks(ranges)}`]
    }
    case 'mac':
      return end.macs.map((mac) => `mac-address ${mac}`)
    case 'names':
      return family === 'ipv6' ? [] : end.sets.map((set) => `group address-group ${groups.names(set)}`)
  }
}

function protocols({ protocol, ports, types }: Step): string[][] {
  if (protocol === 'any') return [['protocol all']]
  if (protocol === 'icmpv6')
    return types === null
      ? [['protocol icmpv6']]
      : types.map((type) => ['protocol icmpv6', `icmpv6 type ${type}`])
  if (ports === null) return [[`protocol ${protocol}`]]
  return portChunks(ports, PORTS).map((chunk) => [
    `protocol ${protocol}`,
    `destination port ${chunk.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(',')}`,
  ])
}

/** The rules of a step. Interfaces are not asked: a rule set is tied to one. */
export function rulesOf(policy: Policy, groups: Groups, step: Step): EdgeRule[] {
  const action = step.verdict === 'accept' ? 'accept' : policy.refusal
  const said = token(step.ids.join(' ') || step.about, 120).replaceAll(' ', '_')
  return ends(groups, step.family, step.from).flatMap((from) =>
    ends(groups, step.family, step.to).flatMap((to) =>
      protocols(step).map((words) => ({
        ids: step.ids,
        about: step.about,
        words: [
          `action ${action}`,
          `description '${said}'`,
          ...(from === '' ? [] : [`source ${from}`]),
          ...(to === '' ? [] : [`destination ${to}`]),
          ...words,
        ],
      })),
    ),
  )
}

export const REPLIES: EdgeRule = {
  ids: [],
  about: 'replies to what was let through',
  words: ['action accept', "description 'replies'", 'state established enable', 'state related enable'],
}
