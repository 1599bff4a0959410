import { type Name, parseName } from '../../../schema/host.ts'
import type { Policy } from '../../policy.ts'

/** A time server that a device asks for by name, and the endpoint that says so. */
export interface TimeServer {
  name: Name
  endpoint: string
}

/**
 * The time servers of a device whose NTP the router leads to itself (ntp=redirect). It has to find an address
 * for the name first: without one it sends no packet that could be led anywhere.
 */
export function redirectedTime(policy: Policy, subject: string): TimeServer[] {
  const redirect = policy.redirects.some((each) => each.subject === subject && each.service === 'ntp')
  if (!redirect) return []
  return policy.withheld.flatMap(({ subject: whose, endpoint }) =>
    whose === subject &&
    endpoint.direction === 'outbound' &&
    endpoint.purpose === 'time' &&
    'host' in endpoint.peer
      ? [{ name: parseName(endpoint.peer.host), endpoint: endpoint.id }]
      : [],
  )
}
