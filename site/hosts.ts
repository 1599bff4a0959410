import { peerText } from '../schema/endpoint.ts'
import type { ExpandedDevice, ExpandedEndpoint } from '../schema/expand.ts'
import { matchesName, parseName } from '../schema/host.ts'
import { platformDomain } from '../schema/registrable.ts'
import { compareNames, type SiteDevice } from './model.ts'

/** A device and one way in which it talks to a host. */
export interface HostUse {
  device: ExpandedDevice
  endpoint: ExpandedEndpoint
}

/** A host, or all below a name, as entries write it. */
export interface HostEntry {
  /** `ot.io.mi.com`, or `io.mi.com` for `*.io.mi.com`: its address on the site. */
  name: string
  /** As entries write it; both where some name the host and others all below it. */
  patterns: string[]
  uses: HostUse[]
  /** Wildcards of other entries that stand for it too. */
  covered: HostUse[]
  /** Hosts below it that have a page of their own. */
  below: string[]
}

const plain = (pattern: string): string => pattern.replace(/^\*\./, '')

/** Names above a name, the nearest first: `io.mi.com`, `mi.com` of `ot.io.mi.com`. */
const above = (name: string): string[] =>
  name
    .split('.')
    .map((_, index, labels) => labels.slice(index + 1).join('.'))
    .filter((rest) => rest.includes('.'))

/** Every host that an entry names, by name, with all that talk to it. */
export function hostEntries(devices: readonly SiteDevice[]): HostEntry[] {
  const byName = new Map<string, HostUse[]>()
  for (const { device } of devices) {
    for (const endpoint of device.endpoints) {
      if (!('host' in endpoint.peer)) continue
      const name = plain(endpoint.peer.host)
      const uses = byName.get(name)
      if (uses === undefined) byName.set(name, [{ device, endpoint }])
      else uses.push({ device, endpoint })
    }
  }
  const below = new Map<string, string[]>()
  for (const name of byName.keys()) {
    for (const parent of above(name)) {
      const found = below.get(parent)
      if (found === undefined) below.set(parent, [name])
      else found.push(name)
    }
  }
  return [...byName]
    .map(([name, uses]): HostEntry => {
      const patterns = [...new Set(uses.map(({ endpoint }) => peerText(endpoint.peer)))].sort()
      const covered = patterns.includes(name)
        ? above(name).flatMap((parent) =>
            (byName.get(parent) ?? []).filter(({ endpoint }) => {
              const pattern = peerText(endpoint.peer)
              return pattern.startsWith('*.') && matchesName(parseName(pattern), name)
            }),
          )
        : []
      return { name, patterns, uses, covered, below: (below.get(name) ?? []).sort(compareNames) }
    })
    .sort((a, b) => compareNames(a.name, b.name))
}

/** The hosts by whose servers they are. */
export function byOwner(hosts: readonly HostEntry[]): [string, HostEntry[]][] {
  const owners = new Map<string, HostEntry[]>()
  for (const host of hosts) {
    const owner = platformDomain(host.name) ?? host.name
    owners.set(owner, [...(owners.get(owner) ?? []), host])
  }
  return [...owners].sort(([a], [b]) => compareNames(a, b))
}
