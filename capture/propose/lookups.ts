import type { Dataset } from '../../schema/dataset.ts'
import { matchesName, parseName } from '../../schema/host.ts'
import type { ObservedLookup } from '../../schema/observed.ts'
import { type GeneraliseOptions, generalise } from '../generalise.ts'
import { purposeOf } from './application.ts'
import type { LeftOut } from './change.ts'
import { plainName } from './contact.ts'
import type { Wanted } from './endpoints.ts'
import { UNKNOWN } from './services.ts'

/** Questions that are about a host to talk to; others are about names (PTR, SRV, TXT). */
const HOST_TYPES = /^(A|AAAA|A6|HTTPS|SVCB|ANY|CNAME|\*|)$/i

/**
 * Endpoints for names that were asked for and never talked to: all that a DNS log has. Their port is unknown, so
 * the protocol is any; servers of the NTP pool serve nothing else.
 */
export function wantedLookups(
  lookups: readonly ObservedLookup[],
  dataset: Dataset,
  used: readonly string[],
  options: GeneraliseOptions,
): {
  wanted: Wanted[]
  uses: { service: string; reason: string; originals: string[] }[]
  leftOut: LeftOut[]
} {
  const leftOut: LeftOut[] = []
  const names = new Set<string>()
  const missing = new Set<string>()
  for (const lookup of lookups) {
    const name = plainName(lookup.name)
    if (!HOST_TYPES.test(lookup.type)) continue
    if (lookup.answer === 'NXDOMAIN') missing.add(name)
    else names.add(name)
  }
  for (const name of missing)
    if (!names.has(name)) leftOut.push({ what: name, reason: 'there is no such name' })
  const uses = servicesOfNames([...names], dataset, used)
  for (const { originals } of uses) for (const name of originals) names.delete(name)
  const general = generalise([...names], options)
  leftOut.push(...general.left.map(({ name, reason }) => ({ what: name, reason })))
  const wanted = general.hosts.map(({ host, reason, originals }): Wanted => {
    const time = /(^|\.)pool\.ntp\.org$/.test(host)
    return {
      endpoint: {
        direction: 'outbound',
        peer: { host },
        protocol: time ? 'udp' : 'any',
        ports: time ? [123] : [],
        application: time ? 'ntp' : 'unknown',
        purpose: time ? 'time' : purposeOf('unknown', host),
        needed: UNKNOWN,
        when: 'always',
        resolve: null,
        breaks: null,
        note: time
          ? 'Asked for by name; the port is that of NTP.'
          : 'Asked for by name; what it then spoke was not seen.',
      },
      reason: `${reason}; only the question was seen`,
      originals: originals.map((name) => `asked for ${name}`),
    }
  })
  return { wanted, uses, leftOut }
}

/** Services two hosts of which were asked for. */
function servicesOfNames(
  names: readonly string[],
  dataset: Dataset,
  used: readonly string[],
): { service: string; reason: string; originals: string[] }[] {
  return Object.entries(dataset.services).flatMap(([id, service]) => {
    if (used.includes(id)) return []
    const hosts = [
      ...new Set(service.endpoints.flatMap(({ peer }) => ('host' in peer ? [peer.host] : []))),
    ].map(parseName)
    const hit = hosts.filter((host) => names.some((name) => matchesName(host, name)))
    if (hit.length === 0 || (hit.length < 2 && hosts.length > 1)) return []
    const originals = names.filter((name) => hit.some((host) => matchesName(host, name)))
    return [
      {
        service: id,
        reason: `${hit.length} of the ${hosts.length} hosts of ${service.name} were asked for`,
        originals,
      },
    ]
  })
}
