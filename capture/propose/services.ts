import type { Dataset } from '../../schema/dataset.ts'
import type { Need } from '../../schema/endpoint.ts'
import { best, explainer } from '../match.ts'
import type { Contact } from './contact.ts'
import type { Home } from './place.ts'

export interface ServiceFound {
  service: string
  contacts: Contact[]
  reason: string
}

/**
 * The services that account for contacts nothing else explains. Hosts of a cloud are used by strangers too, so one
 * of several is not enough: two different hosts, or the only one the service has.
 */
export function servicesOf(
  contacts: readonly Contact[],
  dataset: Dataset,
  used: readonly string[],
  home: Home,
): ServiceFound[] {
  const named = contacts.filter((contact) => contact.place === 'internet' && contact.names.length > 0)
  if (named.length === 0) return []
  return Object.entries(dataset.services).flatMap(([id, service]): ServiceFound[] => {
    if (used.includes(id)) return []
    const hosts = service.endpoints.filter((endpoint) => 'host' in endpoint.peer)
    const known = explainer(hosts, home)
    const hit = named.flatMap((contact) => {
      const [match] = best(known.contact(contact)).filter(
        ({ strength }) => strength === 'host' || strength === 'pattern',
      )
      return match ? [{ contact, endpoint: match.endpoint }] : []
    })
    const hostOf = new Map(hosts.map((each) => [each.id, 'host' in each.peer ? each.peer.host : '']))
    const seen = new Set(hit.map(({ endpoint }) => hostOf.get(endpoint)))
    const all = new Set(hostOf.values())
    if (hit.length === 0 || (seen.size < 2 && all.size > 1)) return []
    return [
      {
        service: id,
        contacts: hit.map(({ contact }) => contact),
        reason: `${seen.size} of the ${all.size} hosts of ${service.name} were seen`,
      },
    ]
  })
}

export const UNKNOWN: { native_app: Need; home_assistant: Need } = {
  native_app: 'unknown',
  home_assistant: 'unknown',
}
