import type { Device } from '../../schema/device.ts'
import type { Endpoint } from '../../schema/endpoint.ts'
import type { ObservedDevice } from '../../schema/observed.ts'
import { baseline, best, type Explainer, type Match } from '../match.ts'
import type { Change } from './change.ts'
import { askedBy, type Contact, contactsOf } from './contact.ts'
import { wordsOf } from './endpoints.ts'
import type { Home } from './place.ts'

/** What a device was seen to do, set against an entry. */
export interface Seen {
  home: Home
  asked: ReadonlySet<string>
  contacts: { contact: Contact; matches: Match[] }[]
  /** Contacts that neither the entry nor every host's habits explain. */
  unexplained: Contact[]
}

/** The contacts of a device, each with the endpoints that explain it. */
export function seenOf(device: ObservedDevice, known: Explainer, home: Home): Seen {
  const asked = askedBy(device)
  const contacts = device.flows
    .flatMap((flow) => contactsOf(flow, asked, home))
    .map((contact) => ({ contact, matches: known.contact(contact) }))
  const unexplained = contacts
    .filter(({ contact, matches }) => matches.length === 0 && baseline(contact, device) === null)
    .map(({ contact }) => contact)
  return { home, asked, contacts, unexplained }
}

/** The entry names the host, with another port or protocol, and that was not seen: one of the two may be wrong. */
export function conflicts(
  contacts: readonly Contact[],
  endpoints: readonly Endpoint[],
  seen: Seen,
): Change[] {
  const met = new Set(seen.contacts.flatMap(({ matches }) => matches.map(({ endpoint }) => endpoint)))
  const byHost = new Map<string, Endpoint[]>()
  for (const endpoint of endpoints) {
    if (!('host' in endpoint.peer) || met.has(endpoint.id)) continue
    byHost.set(endpoint.peer.host, [...(byHost.get(endpoint.peer.host) ?? []), endpoint])
  }
  const said = new Map<string, Change>()
  for (const contact of contacts) {
    for (const name of contact.names)
      for (const endpoint of byHost.get(name) ?? []) {
        const { protocol, port } = contact.flow
        const ports = endpoint.ports.length === 0 ? '' : ` ${endpoint.ports.join(', ')}`
        said.set(endpoint.id, {
          kind: 'conflict',
          path: `endpoints.${endpoint.id}`,
          reason:
            `the entry has ${name} at ${endpoint.protocol}${ports}, seen was ${protocol} ${port ?? ''}`.trim(),
          originals: [wordsOf(contact)],
          yaml: '',
        })
      }
  }
  return [...said.values()]
}

/** The new source beside every claim that it bears out. */
export function evidence(
  device: ObservedDevice,
  seen: Seen,
  known: Explainer,
  entry: Device,
  source: string,
): Change[] {
  const proven = new Map<string, string>()
  const note = (matches: readonly Match[], original: string) => {
    for (const { endpoint, strength, why } of best(matches)) {
      // Which server of the pool it was nobody knows; which host of the home it was may be presumed.
      if (strength === 'alias' || (strength === 'presumed' && why.includes('pool.ntp.org'))) continue
      if (!proven.has(endpoint)) proven.set(endpoint, original)
    }
  }
  for (const { contact, matches } of seen.contacts) note(matches, wordsOf(contact))
  for (const lookup of device.lookups) {
    if (lookup.answer === 'NXDOMAIN' || lookup.answer === 'SERVFAIL') continue
    note(known.lookup(lookup), `asked for ${lookup.name}`)
  }
  const add = (to: 'endpoint' | 'use', id: string, has: readonly string[], original: string): Change[] =>
    has.includes(source)
      ? []
      : [
          {
            kind: 'add-evidence',
            to,
            id,
            source,
            path: `${to === 'use' ? 'uses' : 'endpoints'}.${id}.sources`,
            reason: 'seen again',
            originals: [original],
            yaml: '',
          },
        ]
  return [
    ...entry.uses.flatMap(({ service, sources }) => {
      const hit = [...proven].find(([id]) => id.startsWith(`${service}.`))
      return hit ? add('use', service, sources, hit[1]) : []
    }),
    ...entry.endpoints.flatMap(({ id, sources }) => {
      const original = proven.get(id)
      return original === undefined ? [] : add('endpoint', id, sources, original)
    }),
  ]
}
