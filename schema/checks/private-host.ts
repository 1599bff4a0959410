import { contains, DOCUMENTATION, HOME, LIMITED_BROADCAST, parseCidr, RESERVED } from '../address.ts'
import type { Check } from './check.ts'

// RFC 2606, RFC 6761, RFC 6762, RFC 8375, RFC 9476, and the names routers hand out.
const LOCAL =
  /(^|\.)(local|localhost|lan|home|internal|intranet|private|corp|localdomain|home\.arpa|alt|onion|fritz\.box|in-addr\.arpa|ip6\.arpa)$/
const DOCUMENT = /(^|\.)(example|test|invalid|example\.(com|net|org))$/

export const privateHost: Check = {
  rule: 'private-host',
  about: 'A peer is public: hosts of the home are roles, documentation names and addresses are nobody.',
  *check(draft) {
    for (const [index, endpoint] of draft.endpoints.entries()) {
      if (!endpoint) continue
      if ('host' in endpoint.peer) {
        const { host } = endpoint.peer
        const path = ['endpoints', index, 'peer', 'host']
        if (LOCAL.test(host))
          yield {
            path,
            message: `"${host}" is a name of one home`,
            hint: 'use a role: {role: gateway}, {role: home-assistant} or {role: lan}',
          }
        else if (DOCUMENT.test(host))
          yield { path, message: `"${host}" is a documentation name`, hint: 'write the name that was seen' }
      } else if ('network' in endpoint.peer) {
        const range = parseCidr(endpoint.peer.network)
        const path = ['endpoints', index, 'peer', 'network']
        if (range === null || contains(LIMITED_BROADCAST, range)) continue
        const within = (ranges: typeof HOME) =>
          ranges.some((each) => contains(each, range) || contains(range, each))
        if (within(HOME))
          yield {
            path,
            message: `${endpoint.peer.network} is an address of one home`,
            hint: 'use a role: {role: gateway}, {role: home-assistant} or {role: lan}',
          }
        else if (within(DOCUMENTATION))
          yield {
            path,
            message: `${endpoint.peer.network} is a documentation address`,
            hint: 'write the address that was seen',
          }
        else if (within(RESERVED))
          yield {
            path,
            message: `${endpoint.peer.network} is a reserved address`,
            hint: 'write the address that was seen, or {role: internet}',
          }
        else if (range.bits < (range.family === 'ipv4' ? 8 : 16)) {
          yield {
            path,
            message: `${endpoint.peer.network} is a large part of the internet`,
            hint: 'narrow it, or write {role: internet}',
          }
        }
      }
    }
  },
}
