import type { Family } from '../../../schema/address.ts'
import type { Policy } from '../../policy.ts'
import { token } from '../../text.ts'
import type { NameSet } from '../netfilter/name-sets.ts'
import { type End, portChunks, type Step } from '../netfilter/steps.ts'

/** nftables takes any number of ports; this keeps a line readable. */
const PORTS = 30
export const NETWORK: Record<Family, string> = { ipv4: 'network-group', ipv6: 'ipv6-network-group' }

/** A group and the commands that fill it. */
export interface Groups {
  lines: string[]
  /** Group names, with their kind, for the undo. */
  made: { kind: string; name: string }[]
}

const prefix = (range: string): string =>
  range.includes('/') ? range : `${range}/${range.includes(':') ? 128 : 32}`

/** Makes groups once and gives the words that match them. */
export function grouping(base: string) {
  const groups: Groups = { lines: [], made: [] }
  const known = new Map<string, string>()
  const group = (kind: string, leaf: string, members: readonly string[], name: string): string => {
    const key = `${kind} ${members.join(' ')}`
    const found = known.get(key)
    if (found !== undefined) return found
    known.set(key, name)
    groups.made.push({ kind, name })
    groups.lines.push(...members.map((member) => `set firewall group ${kind} ${name} ${leaf} ${member}`))
    return name
  }
  const names = (set: NameSet): string =>
    group('domain-group', 'address', set.domains, `${base}_n${set.index}`)
  const macs = (all: readonly string[]): string =>
    group('mac-group', 'mac-address', all, `${base}_m${known.size + 1}`)
  const networks = (family: Family, ranges: readonly string[]): string =>
    group(NETWORK[family], 'network', ranges.map(prefix), `${base}_a${known.size + 1}`)
  return { groups, names, macs, networks }
}

/** An end of a packet in words behind "source" or "destination", a match each. */
function ends(made: ReturnType<typeof grouping>, family: Family, end: End): string[] {
  switch (end.kind) {
    case 'any':
      return ['']
    case 'ranges': {
      const [only = '', ...others] = end.ranges
      return [
        others.length === 0 ? `address ${only}` : `group network-group ${made.networks(family, end.ranges)}`,
      ]
    }
    case 'outside':
      return [`group network-group !${made.networks(family, end.ranges)}`]
    case 'mac': {
      const [only = '', ...others] = end.macs
      return [others.length === 0 ? `mac-address ${only}` : `group mac-group ${made.macs(end.macs)}`]
    }
    case 'names':
      return end.sets.map((set) => `group domain-group ${made.names(set)}`)
  }
}

/** What a rule asks of protocol, ports and types, as lists of words; several rules where one cannot say it. */
function protocols({ protocol, ports, types }: Step): string[][] {
  if (protocol === 'any') return [[]]
  if (protocol === 'icmpv6')
    return types === null
      ? [['protocol ipv6-icmp']]
      : types.map((type) => ['protocol ipv6-icmp', `icmpv6 type ${type}`])
  if (ports === null) return [[`protocol ${protocol}`]]
  return portChunks(ports, PORTS).map((chunk) => [
    `protocol ${protocol}`,
    `destination port ${chunk.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(',')}`,
  ])
}

/** The rules of a step, each a list of words behind "rule N". */
export function rulesOf(policy: Policy, made: ReturnType<typeof grouping>, step: Step): string[][] {
  const action = step.verdict === 'accept' ? 'accept' : policy.refusal
  // On a computer itself: what it tells itself is nobody's business.
  const into = step.in ?? (policy.at === 'host' ? '!lo' : null)
  return ends(made, step.family, step.from).flatMap((from) =>
    ends(made, step.family, step.to).flatMap((to) =>
      protocols(step).map((words) => [
        `action ${action}`,
        `description '${token(step.ids.join(' ') || step.about, 120)}'`,
        ...(into === null ? [] : [`inbound-interface name ${into}`]),
        ...(step.out === null ? [] : [`outbound-interface name ${step.out}`]),
        ...(from === '' ? [] : [`source ${from}`]),
        ...(to === '' ? [] : [`destination ${to}`]),
        ...words,
      ]),
    ),
  )
}

/** Replies of connections that were let through, for the devices' packets alone. */
export function replies(made: ReturnType<typeof grouping>, steps: readonly Step[]): string[][] {
  const seen = new Set<string>()
  return steps
    .filter(({ verdict }) => verdict === 'refuse')
    .flatMap((step) => {
      const from = step.from.kind === 'ranges' || step.from.kind === 'mac'
      return ends(made, step.family, from ? step.from : step.to).map((words) =>
        words === '' ? '' : `${from ? 'source' : 'destination'} ${words}`,
      )
    })
    .filter((match) => !seen.has(match) && seen.add(match))
    .map((match) => [
      'action accept',
      "description 'replies to what was let through'",
      ...(match === '' ? [] : [match]),
      'state established',
      'state related',
    ])
}
