import type { Family } from '../../../schema/address.ts'
import type { PortRange } from '../../../schema/ports.ts'
import type { Policy } from '../../policy.ts'
import type { NameSet } from '../netfilter/name-sets.ts'
import { remarks } from '../netfilter/naming.ts'
import type { End, Step } from '../netfilter/steps.ts'

export const INET: Record<Family, string> = { ipv4: 'inet', ipv6: 'inet6' }
/** Every address of this machine, as they change (pf.conf(5)). */
export const SELF = '(self)'

/** Tables hold both families; names have 31 characters at most. */
export const nameTable = (base: string, set: NameSet): string => `${base}_n${set.index}`
export const homeTable = (base: string): string => `${base}_h`
export const groupsTable = (base: string): string => `${base}_g`
export const deviceTable = (base: string): string => `${base}_d`

export const oneOf = (items: readonly string[]): string =>
  items.length === 1 ? (items[0] ?? '') : `{ ${items.join(', ')} }`

export const portsOf = (ports: readonly PortRange[]): string =>
  oneOf(ports.map(({ from, to }) => (from === to ? `${from}` : `${from}:${to}`)))

export const note = (lines: readonly string[]): string => remarks(lines, '#')
/** A rule; empty parts fall away. */
export const line = (...parts: string[]): string => parts.filter(Boolean).join(' ')

/** An end of a packet, a match each. MAC addresses are not known here. */
export function ends(base: string, end: End): string[] {
  switch (end.kind) {
    case 'any':
      return ['any']
    case 'ranges':
      return [oneOf(end.ranges)]
    case 'outside':
      return [`! <${end.of === 'home' ? homeTable(base) : groupsTable(base)}>`]
    case 'names':
      return end.sets.map((set) => `<${nameTable(base, set)}>`)
    case 'mac':
      return []
  }
}

/** Protocol, and what follows the addresses. */
export function protocol({
  protocol,
  ports,
  types,
}: Pick<Step, 'protocol' | 'ports' | 'types'>): [string, string] {
  if (protocol === 'any') return ['', '']
  if (protocol === 'icmpv6')
    return ['proto icmp6', types === null ? '' : `icmp6-type ${oneOf(types.map(String))}`]
  // Its packets carry an IP option, which pf drops otherwise (pf.conf(5), allow-opts; RFC 2236 section 2).
  if (protocol === 'igmp') return ['proto igmp', 'allow-opts']
  return [`proto ${protocol}`, ports === null ? '' : `port ${portsOf(ports)}`]
}

/** What is let through comes in marked, and goes out to a device by that mark: the rules are asked at both. */
export const tag = (policy: Policy): string => `tag ${policy.name}`

const on = (policy: Policy): string =>
  policy.interface === null ? (policy.at === 'host' ? 'on ! lo0' : '') : `on ${policy.interface}`

/** The rule that lets a step's packets in. */
export function passLines(policy: Policy, base: string, step: Step): string[] {
  const behind = step.in === null ? (policy.at === 'host' ? on(policy) : '') : `on ${step.in}`
  const [before, after] = protocol(step)
  // pf knows no hooks: what is for the machine itself is told by its address.
  const own = step.hook === 'input' && policy.at === 'router' && step.to.kind === 'any'
  return ends(base, step.from).flatMap((from) =>
    (own ? [SELF] : ends(base, step.to)).map((to) =>
      line('pass in quick', behind, INET[step.family], before, `from ${from} to ${to}`, after, tag(policy)),
    ),
  )
}

const CODES: Record<Family, string> = { ipv4: 'return-icmp(13)', ipv6: 'return-icmp6(1)' }

/** Blocks what a match says: with a reset and ICMP "administratively prohibited", or without a word. */
function block(policy: Policy, family: Family, where: string, match: string): string[] {
  if (policy.refusal === 'drop') return [line('block drop', where, INET[family], match)]
  return [
    line('block return-rst', where, INET[family], 'proto tcp', match),
    line(`block ${CODES[family]}`, where, INET[family], match),
  ]
}

/** Packets of a step that goes to a device: asked again where they go out, by the mark they came in with. */
const isToDevice = (policy: Policy, step: Step): boolean =>
  policy.at === 'router' && step.to.kind === 'ranges'

/** What goes out to a device after it was let in, and what this machine opens itself: both make the state replies need. */
export function outLines(policy: Policy, base: string, step: Step): string[] {
  if (!isToDevice(policy, step)) return []
  const through = line('pass out quick', step.out === null ? '' : `on ${step.out}`, INET[step.family])
  return ends(base, step.to).flatMap((to) => [
    `${through} from any to ${to} tagged ${policy.name}`,
    ...(step.from.kind === 'any' ? [`${through} from ${SELF} to ${to}`] : []),
  ])
}

/** The rules that refuse a step's packets: coming in from a device, or going out to it. */
export function blockLines(policy: Policy, base: string, step: Step): string[] {
  const toDevice = isToDevice(policy, step)
  return ends(base, step.from).flatMap((from) =>
    ends(base, step.to).flatMap((to) => {
      const through = toDevice
        ? line('out quick', step.out === null ? '' : `on ${step.out}`)
        : line('in quick', on(policy))
      return block(policy, step.family, through, `from ${from} to ${to}`)
    }),
  )
}
