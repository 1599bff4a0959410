import type { Blocking, Device } from '../../schema/device.ts'
import type { Endpoint, Need } from '../../schema/endpoint.ts'
import type { Source } from '../../schema/source.ts'
import type { Replacement } from '../redact.ts'

export type Use = Device['uses'][number]
export type Identify = Device['identify']

interface Told {
  /** Where in the entry, as `endpoints.cloud` or `sources.capture-2026-11-01`. */
  path: string
  /** Why, in a sentence for the person who reviews it. */
  reason: string
  /** What was seen, as it was seen. For the person's own eyes: never leaves. */
  originals: string[]
  /** The lines that this adds to the entry, '' where it adds none. */
  yaml: string
}

/** One change to an entry, each standing by itself. `conflict` changes nothing: a person has to decide. */
export type Change = Told &
  (
    | { kind: 'add-endpoint'; endpoint: Endpoint }
    | { kind: 'add-source'; id: string; source: Source }
    | { kind: 'add-evidence'; to: 'endpoint' | 'use'; id: string; source: string }
    | { kind: 'add-use'; use: Use }
    | {
        kind: 'set-need'
        of: 'endpoint' | 'use'
        id: string
        for: 'native_app' | 'home_assistant'
        need: Need
      }
    | { kind: 'set-breaks'; of: 'endpoint' | 'use'; id: string; breaks: string }
    | { kind: 'add-blocking'; blocking: Blocking }
    | {
        kind: 'identify'
        clue: 'dhcp_hostnames' | 'mac_prefixes' | 'mdns'
        value: string
      }
    | { kind: 'identify-ssdp'; value: { st?: string; device_type?: string } }
    | { kind: 'conflict' }
  )

/** What was seen and is not proposed, and why. For the person's own eyes: `what` may be personal. */
export interface LeftOut {
  what: string
  reason: string
}

/** A key that no capture can tell and a person has to fill in. */
export type Missing = 'name' | 'vendor' | 'category'

/** An entry of which a capture cannot know everything. */
export interface DeviceDraft extends Omit<Device, Missing> {
  name: string | null
  vendor: string | null
  category: Device['category'] | null
}

export interface Proposal {
  /** The entry's id, or the one it would have; null where nobody has chosen one. */
  id: string | null
  /** The entry as it is; null for a device without one. */
  entry: Device | null
  /** All of these make up the proposal: `merge` applies them in this order. */
  changes: Change[]
  /** Ways to recognise the device that an existing entry has not; applied only where the person takes them. */
  offers: Change[]
  leftOut: LeftOut[]
  /** The id of the new source; null where the same input is already a source of the entry. */
  source: string | null
  /** True where the only news is that somebody saw again what the entry says. */
  changesNothing: boolean
  /** Words of this home that no line may hold: see redact. */
  privateWords: string[]
  /** What was taken out of the words that the person typed. */
  redacted: Replacement[]
  /** The entry with every change applied; for a new device with null where a person must fill in. */
  merged: DeviceDraft
}
