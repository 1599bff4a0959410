import { matchesName } from '../../../schema/host.ts'
import type { Dropped } from '../../backend.ts'
import type { Name, Policy } from '../../policy.ts'
import { type DnsPlan, type FilteredDevice, planOf, setOf } from './plan.ts'

/** A plan for a DNS server that knows a client by the address it asks from, and how it refuses a name. */
export interface ServerPlan extends DnsPlan {
  /** The files' name without its ending. */
  file: string
}

/**
 * The plan of a DNS server that sees addresses and no MAC addresses. `answer` says what a refused name gets,
 * as "NXDOMAIN".
 */
export function serverPlan(policy: Policy, answer: string): ServerPlan {
  const plan = planOf(policy)
  const unseen = plan.devices.filter((device) => addressesOf(device).length === 0)
  const devices = plan.devices.filter((device) => addressesOf(device).length > 0)
  return {
    file: `${policy.name}-${setOf(policy)}`,
    devices,
    dropped: [
      ...refusedWith(plan.dropped, answer),
      ...unseen.map(({ subject }) => ({
        rule: subject.id,
        reason:
          'given by MAC address alone, which this DNS server does not see: its names are not filtered; give ip',
      })),
    ],
    notes: [
      ...plan.notes,
      ...(devices.length > 0
        ? [
            'The device is known by the address it asks from: give it a fixed one, in IPv6 too; what it asks from another address is not filtered.',
          ]
        : []),
    ],
  }
}

/** What is not expressible, with the answer that a refused name gets here. */
export const refusedWith = (dropped: readonly Dropped[], answer: string): Dropped[] =>
  dropped.map((each) =>
    each.rule === 'refusal'
      ? { rule: each.rule, reason: `names are refused with ${answer}; packets are not refused at all` }
      : each,
  )

/** The addresses a device asks from. */
export const addressesOf = ({ subject }: FilteredDevice): string[] => [...subject.ipv4, ...subject.ipv6]

/** The same with their length: 192.0.2.1/32, 2001:db8::1/128. */
export const prefixesOf = ({ subject }: FilteredDevice): string[] => [
  ...subject.ipv4.map((address) => `${address}/32`),
  ...subject.ipv6.map((address) => `${address}/128`),
]

/** Whether a device gets an answer for `name`. */
export const isAnswered = ({ answered }: FilteredDevice, name: string): boolean =>
  answered.some((each) => matchesName(each.name, name))

/** Whether a device gets an answer for every name below `name`. */
export const isAnsweredBelow = ({ answered }: FilteredDevice, name: string): boolean =>
  answered.some((each) => each.name.wildcard && (each.name.name === name || matchesName(each.name, name)))

/** What is under the names of `*.x`, and nothing else: x where no other rule answers it. */
export const refusedApexes = (device: FilteredDevice): Name[] =>
  device.answered.flatMap(({ name }) => (name.wildcard && !isAnswered(device, name.name) ? [name] : []))

/** The rules or topics that ask for a name, as `dropped` names them. */
export const rulesOf = (because: readonly string[]): string[] => [
  ...new Set(
    because.map((id) => (id.startsWith('a name of the home') ? 'scope' : id.replace(/ must resolve$/, ''))),
  ),
]
