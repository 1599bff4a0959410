import { parse } from 'tldts'
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
      const { domain, publicSuffix, isIcann, isPrivate } = parse(name, { allowPrivateDomains: true })
      if (isIcann === false && isPrivate === false) {
        yield {
          path,
          message: `"${name}" does not end in a public suffix`,
          hint: `".${publicSuffix ?? name}" is not a domain of the internet; write the full name`,
        }
      } else if (host !== name && domain === null) {
        yield {
          path,
          message: `"${host}" covers names of many owners: ${name} is a public suffix`,
          hint: 'put at least one more label before it, or list the hosts',
        }
      }
    }
  },
}
