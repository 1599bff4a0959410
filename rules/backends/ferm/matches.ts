import type { Family } from '../../../schema/address.ts'
import type { PortRange } from '../../../schema/ports.ts'
import { homeIpset, nameIpset } from '../netfilter/ipsets.ts'
import { remarks } from '../netfilter/naming.ts'
import { type End, portChunks, type Step } from '../netfilter/steps.ts'

/** A multiport match takes 15 ports, a range counting as two (iptables-extensions(8)). */
const MULTIPORT = 15

export const note = (lines: readonly string[], indent: string): string => remarks(lines, `${indent}#`)
export const list = (items: readonly string[]): string =>
  items.length === 1 ? (items[0] ?? '') : `(${items.join(' ')})`
export const line = (...parts: string[]): string => `            ${parts.filter(Boolean).join(' ')};`

/** Protocol and ports, a match each. */
export function protocols(
  protocol: Step['protocol'],
  ports: readonly PortRange[] | null,
  types: readonly number[] | null,
): string[] {
  if (protocol === 'any') return ['']
  // By number: /etc/protocols does not always list it.
  if (protocol === 'igmp') return ['proto 2']
  if (protocol === 'icmpv6')
    return [types === null ? 'proto ipv6-icmp' : `proto ipv6-icmp icmpv6-type ${list(types.map(String))}`]
  if (ports === null) return [`proto ${protocol}`]
  return portChunks(ports, MULTIPORT).map((chunk) => {
    const each = chunk.map(({ from, to }) => (from === to ? `${from}` : `${from}:${to}`))
    return each.length === 1
      ? `proto ${protocol} dport ${each[0]}`
      : `proto ${protocol} mod multiport destination-ports ${list(each)}`
  })
}

/** One end of a packet, a match each. */
export function ends(base: string, family: Family, end: End, side: 'src' | 'dst'): string[] {
  switch (end.kind) {
    case 'any':
      return ['']
    case 'ranges':
      return [`${side === 'src' ? 'saddr' : 'daddr'} ${list(end.ranges)}`]
    // Groups have left the chain before.
    case 'outside':
      return [end.of === 'groups' ? '' : `mod set ! match-set ${homeIpset(base, family)} ${side}`]
    case 'mac':
      return [`mod mac mac-source ${list(end.macs.map((mac) => mac.toUpperCase()))}`]
    case 'names':
      return end.sets.map((set) => `mod set match-set ${nameIpset(base, set, family)} ${side}`)
  }
}

export const through = (step: Pick<Step, 'in' | 'out'>): string =>
  [step.in === null ? '' : `interface ${step.in}`, step.out === null ? '' : `outerface ${step.out}`]
    .filter(Boolean)
    .join(' ')

/** The matches of a step, all combinations. */
export const matches = (base: string, step: Step): string[] =>
  ends(base, step.family, step.from, 'src').flatMap((from) =>
    ends(base, step.family, step.to, 'dst').flatMap((to) =>
      protocols(step.protocol, step.ports, step.types).map((protocol) =>
        [through(step), from, to, protocol].filter(Boolean).join(' '),
      ),
    ),
  )
