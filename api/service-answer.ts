import type { Need } from '../schema/endpoint.ts'
import type { Service } from '../schema/service.ts'
import { statusOf } from '../schema/status.ts'
import { apiUrl } from './links.ts'
import type { Ctx } from './runtime.ts'

/** An endpoint as a service writes it, in the form of answers: null where each device says what it needs. */
export function serviceEndpoint(
  c: Ctx,
  id: string,
  service: Service,
  endpoint: Service['endpoints'][number],
) {
  const need = (value: Need | undefined): Need | null => value ?? null
  return {
    ...endpoint,
    needed: {
      native_app: need(endpoint.needed.native_app),
      home_assistant: need(endpoint.needed.home_assistant),
    },
    url: `${apiUrl(c, `/services/${id}`)}#${endpoint.id}`,
    via: id,
    status: statusOf(endpoint.sources.flatMap((source) => service.sources[source] ?? [])),
  }
}
