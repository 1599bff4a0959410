import { dynamicService } from '../dynamic-dns.ts'
import type { Check } from './check.ts'

/** Why a label looks like it names one device or person; null when it does not. */
function personal(label: string): string | null {
  if (/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(label)) return 'is a UUID'
  if (/(^|[-_])[0-9a-f]{2}([-_][0-9a-f]{2}){5}($|[-_])/.test(label)) return 'holds a MAC address'
  if (
    /(^|[-_a-z])[0-9a-f]{12}($|[-_])/.test(label) &&
    /\d/.test(label) &&
    /(^|[-_])[0-9a-f]{12}($|[-_])/.test(label)
  )
    return 'looks like a MAC address or serial number'
  if (/[0-9a-f]{16,}/.test(label) && /\d/.test(label)) return 'looks like a device id'
  if (/\d{9,}/.test(label)) return 'looks like a serial or account number'
  return null
}

export const personalHost: Check = {
  rule: 'personal-host',
  about: 'No host names one device, account or home.',
  *check(draft) {
    for (const [index, endpoint] of draft.endpoints.entries()) {
      if (!endpoint || !('host' in endpoint.peer)) continue
      const path = ['endpoints', index, 'peer', 'host']
      const name = endpoint.peer.host.replace(/^\*\./, '')
      const dynamic = dynamicService(name)
      if (dynamic !== null && name !== dynamic) {
        yield {
          path,
          message: `"${name}" is somebody's own name at ${dynamic}`,
          hint: 'leave it out: it says where one person lives',
        }
        continue
      }
      const labels = name.split('.')
      const [found] = labels.flatMap((label, at) => {
        const why = personal(label)
        return why === null ? [] : [{ label, why, rest: labels.slice(at + 1).join('.') }]
      })
      if (!found) continue
      yield {
        path,
        message: `"${found.label}" in "${name}" ${found.why}`,
        hint: `write "*.${found.rest}" if every device has its own, or add an exception with the reason why it is the same for everybody`,
      }
    }
  },
}
