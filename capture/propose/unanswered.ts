import type { ObservedDevice, ObservedLookup } from '../../schema/observed.ts'
import { groupOf } from '../match.ts'
import { plainName } from './contact.ts'

/** An mDNS question that nobody answered. */
export interface UnansweredMdns {
  /** `device`: it asked itself. `other`: another host of the home asked. */
  asked_by: 'device' | 'other'
  name: string
  count: number
  why: string
}

interface Question {
  name: string
  count: number
  answered: boolean
}

const isMdns = (lookup: ObservedLookup): boolean =>
  plainName(lookup.name).endsWith('.local') ||
  (lookup.server !== null && groupOf(lookup.server.toLowerCase()) === '224.0.0.251')

/** What a device asked by mDNS: of a capture, and of a log that has it among the look-ups. */
const questionsOf = ({ mdns_questions: asked, lookups }: ObservedDevice): Question[] => [
  ...asked.map(({ name, count, answered }) => ({ name: plainName(name), count, answered })),
  ...lookups
    .filter(isMdns)
    .map(({ name, count, answer }) => ({ name: plainName(name), count, answered: answer !== null })),
]

/**
 * The questions by mDNS that stayed without an answer: what closed UDP 5353 looks like. A name that anybody got an
 * answer to is not among them.
 */
export function unansweredMdns(device: ObservedDevice, others: readonly ObservedDevice[]): UnansweredMdns[] {
  const rest = others.filter((other) => other !== device && (other.mac === null || other.mac !== device.mac))
  const heard = new Set(
    [device, ...rest].flatMap((each) =>
      questionsOf(each)
        .filter(({ answered }) => answered)
        .map(({ name }) => name),
    ),
  )
  const of = (each: ObservedDevice, by: UnansweredMdns['asked_by']): UnansweredMdns[] => {
    const counts = new Map<string, number>()
    for (const { name, count } of questionsOf(each))
      if (!heard.has(name)) counts.set(name, (counts.get(name) ?? 0) + count)
    const why =
      by === 'device'
        ? 'it asked and nobody answered: UDP 5353 may be closed on the host that has it, or between the networks'
        : 'another host asked and nobody answered: if it is this device that has it, UDP 5353 may be closed on it'
    return [...counts].map(([name, count]) => ({ asked_by: by, name, count, why }))
  }
  const asked = device.flows
    .filter((flow) => flow.direction === 'inbound' && flow.protocol === 'udp' && flow.port === 5353)
    .filter((flow) => !flow.answered)
    .map((flow): UnansweredMdns => {
      const why = 'a host asked this device by mDNS and got no answer: UDP 5353 may be closed on it'
      return { asked_by: 'other', name: flow.names[0]?.name ?? '', count: flow.packets, why }
    })
  return [...of(device, 'device'), ...rest.flatMap((other) => of(other, 'other')), ...asked]
}
