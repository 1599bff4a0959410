import { peerText } from '../endpoint.ts'
import type { Check } from './check.ts'

export const duplicateEndpoint: Check = {
  rule: 'duplicate-endpoint',
  about: 'An endpoint id, and an endpoint, stands once in an entry.',
  *check(draft) {
    const ids = new Map<string, number>()
    const same = new Map<string, string>()
    for (const [index, endpoint] of draft.endpoints.entries()) {
      if (!endpoint) continue
      const first = ids.get(endpoint.id)
      if (first !== undefined) {
        yield {
          path: ['endpoints', index, 'id'],
          message: `endpoint id "${endpoint.id}" is already used by endpoint ${first + 1}`,
          hint: 'give it an id of its own, or join the two',
        }
      } else ids.set(endpoint.id, index)
      const key = JSON.stringify([
        endpoint.direction,
        peerText(endpoint.peer),
        endpoint.protocol,
        endpoint.ports,
        endpoint.when,
        endpoint.application,
      ])
      const twin = same.get(key)
      if (twin !== undefined && twin !== endpoint.id) {
        yield {
          path: ['endpoints', index],
          message: `endpoint "${endpoint.id}" says the same as "${twin}"`,
          hint: 'join them and list the sources of both',
        }
      } else same.set(key, endpoint.id)
    }
  },
}
