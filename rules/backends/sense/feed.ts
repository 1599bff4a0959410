import type { Policy } from '../../policy.ts'
import type { Opening } from '../router/openings.ts'

/** Parameters that decide what is allowed; addresses of the home are none of them, and stay in the home. */
const DECIDING = ['for', 'allow', 'without', 'with', 'dns', 'ntp', 'family']

/** Where the lists of this rule set are to be had as JSON: over https only, without any address of the home. */
export function feedUrl(policy: Policy): { url: string } | { reason: string } {
  if (policy.url === null) return { reason: 'these rules have no address of their own to pull from' }
  const asked = URL.canParse(policy.url) ? new URL(policy.url) : null
  if (asked?.protocol !== 'https:')
    return { reason: 'only https is pulled from: on plain HTTP anyone on the way could let more through' }
  const query = new URLSearchParams({ format: 'opnsense' })
  const devices = asked.searchParams.getAll('device').map((each) => each.replace(/@.*$/, ''))
  for (const device of new Set(devices)) query.append('device', device)
  for (const name of DECIDING) {
    const value = asked.searchParams.get(name)
    if (value !== null) query.set(name, value)
  }
  query.set('output', 'json')
  // The unversioned path follows the newest form of the answer; /v1 keeps this one.
  const path = asked.pathname.replace(/^\/(?=(devices|rules)(\/|$))/, '/v1/')
  return { url: `${asked.origin}${path}?${query.toString().replaceAll('%2C', ',')}` }
}

/**
 * The jq program that takes the networks of one opening out of the answer: those of endpoints of the same
 * device, direction, protocol and ports. Null where the opening is of no endpoint, or of no network in it.
 */
export function feedPath({ rules, subject }: Opening): string | null {
  const [rule] = rules
  const endpoint = rule?.why.endpoint
  if (rule === undefined || endpoint === null || endpoint === undefined) return null
  if (!('network' in endpoint.peer) || rule.far.kind !== 'ranges' || rule.far.group) return null
  const same = [
    `.device == ${JSON.stringify(subject.id)}`,
    `.direction == ${JSON.stringify(endpoint.direction)}`,
    `.protocol == ${JSON.stringify(endpoint.protocol)}`,
    `.ports == ${JSON.stringify(endpoint.ports)}`,
  ]
  return `.allowed[] | select(${same.join(' and ')}) | .peer.network // empty`
}
