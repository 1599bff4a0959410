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

const isMdns = (lookup: ObservedLookup): boolean =>
  plainName(lookup.name).endsWith('.local') ||
  (lookup.server !== null && groupOf(lookup.server.toLowerCase()) === '224.0.0.251')

const answered = (lookup: ObservedLookup): boolean => lookup.answer !== null

/**
 * The questions by mDNS that stayed without an answer: what closed UDP 5353 looks like. A name that anybody got an
 * answer to is not among them.
 */
export function unansweredMdns(device: ObservedDevice, others: readonly ObservedDevice[]): UnansweredMdns[] {
  const rest = others.filter((other) => other !== device && (other.mac === null || other.mac !== device.mac))
  const heard = new Set(
    [device, ...rest].flatMap((each) =>
      each.lookups.filter((lookup) => isMdns(lookup) && answered(lookup)).map(({ name }) => plainName(name)),
    ),
  )
  const of = (each: ObservedDevice, by: UnansweredMdns['asked_by']): UnansweredMdns[] =>
    each.lookups.flatMap((lookup) => {
      const name = plainName(lookup.name)
      if (!isMdns(lookup) || heard.has(name)) return []
      const why =
        by === 'device'
          ? 'it asked and nobody answered: UDP 5353 may be closed on the host that has it, or between the networks'
          : 'another host asked and nobody answered: if it is this device that has it, UDP 5353 may be closed on it'
      return [{ asked_by: by, name, count: lookup.count, why }]
    })
  const asked = device.flows
    .filter((flow) => flow.direction === 'inbound' && flow.protocol === 'udp' && flow.port === 5353)
    .filter((flow) => !flow.answered)
    .map((flow): UnansweredMdns => {
      const why = 'a host asked this device by mDNS and got no answer: UDP 5353 may be closed on it'
      return { asked_by: 'other', name: flow.names[0]?.name ?? '', count: flow.packets, why }
    })
  return [...of(device, 'device'), ...rest.flatMap((other) => of(other, 'other')), ...asked]
}
