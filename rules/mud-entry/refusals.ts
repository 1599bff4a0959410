import { parseCidr, overlaps as rangesMeet } from '../../schema/address.ts'
import type { PortRange } from '../../schema/ports.ts'
import type { Reach } from './reach.ts'

const portsMeet = (a: PortRange[] | null, b: PortRange[] | null): boolean =>
  a === null || b === null || a.some((one) => b.some((two) => one.from <= two.to && two.from <= one.to))

/** Whether two far ends may be the same one; where it cannot be known, they may. */
function peersMeet(a: Reach['peer'], b: Reach['peer']): boolean {
  if (a === 'anyone' || b === 'anyone') return true
  if ('host' in a && 'host' in b) return a.host === b.host
  if ('role' in a && 'role' in b) return a.role === b.role || a.role === 'lan' || b.role === 'lan'
  if ('network' in a && 'network' in b) {
    const [one, two] = [parseCidr(a.network), parseCidr(b.network)]
    return one === null || two === null || rangesMeet(one, two)
  }
  return true
}

/** Whether a packet may fit both. */
export const meets = (a: Reach, b: Reach): boolean =>
  (a.protocol === b.protocol || a.protocol === 'any' || b.protocol === 'any') &&
  (a.opener !== b.opener || portsMeet(a.ports, b.ports)) &&
  peersMeet(a.peer, b.peer)

const samePorts = (a: PortRange[] | null, b: PortRange[] | null): boolean =>
  JSON.stringify(a) === JSON.stringify(b)

/**
 * Whether a refusal takes the home out of what goes to anyone, and nothing else: what is left is the
 * internet, which MUD has no word for.
 */
export const leavesInternet = (refusal: Reach, accept: Reach): boolean =>
  accept.peer === 'anyone' &&
  refusal.peer !== 'anyone' &&
  'role' in refusal.peer &&
  refusal.peer.role === 'lan' &&
  refusal.wider.length === 0 &&
  (refusal.protocol === accept.protocol || refusal.protocol === 'any') &&
  (refusal.ports === null || samePorts(refusal.ports, accept.ports))
