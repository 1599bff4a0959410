import { isPublicName, registrableDomain, suffixOf } from '../registrable.ts'
import type { Check } from './check.ts'

export const wildcardWidth: Check = {
  rule: 'wildcard-width',
  about: 'A wildcard is never wider than one registrable domain (public suffix list, with its private part).',
  *check(draft) {
    for (const [index, endpoint] of draft.endpoints.entries()) {
      if (!endpoint || !('host' in endpoint.peer)) continue
      const { host } = endpoint.peer
      const path = ['endpoints', index, 'peer', 'host']
      const name = host.replace(/^\*\./, '')
      if (!isPublicName(name)) {
        yield {
          path,
          message: `"${name}" does not end in a public suffix`,
          hint: `".${suffixOf(name) ?? name}" is not a domain of the internet; write the full name`,
        }
      } else if (host !== name && registrableDomain(name) === null) {
        yield {
          path,
          message: `"${host}" covers names of many owners: ${name} is a public suffix`,
          hint: 'put at least one more label before it, or list the hosts',
        }
      }
    }
  },
}
