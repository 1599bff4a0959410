import type { Dataset } from './dataset.ts'
import { expanded } from './expand.ts'
import { canonical } from './same.ts'

export interface FieldChange {
  key: string
  from: unknown
  to: unknown
}

export interface EndpointChange {
  id: string
  change: 'added' | 'changed' | 'removed'
  fields: FieldChange[]
}

export interface EntryDifference {
  fields: FieldChange[]
  endpoints: EndpointChange[]
}

export interface DeviceChange extends EntryDifference {
  id: string
  name: string
  change: 'added' | 'changed' | 'removed' | 'renamed'
  /** Its id before; null where that is the same. */
  was: string | null
}

/** A vendor cloud that differs; what follows for a device is among the changes of the device. */
export interface ServiceChange extends EntryDifference {
  id: string
  name: string
  change: 'added' | 'changed' | 'removed'
}

type Fields = Record<string, unknown>

/** Keys whose values differ; a key that is not there counts as null. */
function fieldsBetween(before: Fields, after: Fields, prefix = ''): FieldChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort().flatMap((key) => {
    const from = before[key] ?? null
    const to = after[key] ?? null
    return canonical(from) === canonical(to) ? [] : [{ key: prefix + key, from, to }]
  })
}

/** What a device, with its services written out, and a service have in common. */
type Comparable = { endpoints: readonly { id: string }[]; sources: Fields }

/** What differs between two states of an entry: its own keys, its sources one by one, its endpoints one by one. */
export function differenceOf<Entry extends Comparable>(
  before: Entry | null,
  after: Entry | null,
): EntryDifference {
  // Exceptions are for the checks: expanded devices come without them.
  const own = (entry: Entry): Fields =>
    Object.fromEntries(
      Object.entries(entry).filter(
        ([key]) => !['id', 'endpoints', 'sources', 'exceptions', 'vendor_name'].includes(key),
      ),
    )
  const endpoints = (entry: Entry | null) =>
    new Map((entry?.endpoints ?? []).map((endpoint) => [endpoint.id, endpoint]))
  const old = endpoints(before)
  const fresh = endpoints(after)
  const changes = [...new Set([...old.keys(), ...fresh.keys()])].flatMap((id): EndpointChange[] => {
    const from = old.get(id)
    const to = fresh.get(id)
    const fields = fieldsBetween({ ...from }, { ...to }).filter(({ key }) => key !== 'id')
    if (fields.length === 0) return []
    return [{ id, change: from === undefined ? 'added' : to === undefined ? 'removed' : 'changed', fields }]
  })
  return {
    // Of an entry that is new or gone, the endpoints say enough.
    fields:
      before === null || after === null
        ? []
        : [
            ...fieldsBetween(own(before), own(after)),
            ...fieldsBetween(before.sources, after.sources, 'sources.'),
          ],
    endpoints: changes,
  }
}

/**
 * Whether an entry is the very object it was, with the services it uses. Releases read one after the other share
 * what stays, so most entries need no comparing.
 */
function same(before: Dataset, after: Dataset, id: string): boolean {
  const device = before.devices[id]
  return (
    device !== undefined &&
    device === after.devices[id] &&
    device.uses.every(({ service }) => before.services[service] === after.services[service])
  )
}

/** Which entries differ between two releases, by id; null is the state before the first. */
export function changesBetween(before: Dataset | null, after: Dataset): DeviceChange[] {
  const old = before?.devices ?? {}
  const renamed = new Map(
    Object.entries(after.redirects)
      .filter(
        ([from, to]) =>
          Object.hasOwn(old, from) && !Object.hasOwn(after.devices, from) && !Object.hasOwn(old, to),
      )
      .map(([from, to]) => [to, from]),
  )
  const gone = new Set(renamed.values())
  const ids = [...new Set([...Object.keys(old), ...Object.keys(after.devices)])]
    .filter((id) => !gone.has(id))
    .sort()
  return ids.flatMap((id): DeviceChange[] => {
    if (before !== null && same(before, after, id)) return []
    const was = renamed.get(id) ?? null
    const from = before === null ? null : expanded(before, was ?? id)
    const to = expanded(after, id)
    const difference = differenceOf(from, to)
    const change = from === null ? 'added' : to === null ? 'removed' : was === null ? 'changed' : 'renamed'
    if (change === 'changed' && difference.fields.length + difference.endpoints.length === 0) return []
    return [{ id, name: (to ?? from)?.name ?? id, change, was, ...difference }]
  })
}

/** Which vendor clouds differ between two releases, by id. */
export function servicesBetween(before: Dataset | null, after: Dataset): ServiceChange[] {
  const old = before?.services ?? {}
  const ids = [...new Set([...Object.keys(old), ...Object.keys(after.services)])].sort()
  return ids.flatMap((id): ServiceChange[] => {
    const from = Object.hasOwn(old, id) ? (old[id] ?? null) : null
    const to = Object.hasOwn(after.services, id) ? (after.services[id] ?? null) : null
    if (from === to) return []
    const difference = differenceOf(from, to)
    const change = from === null ? 'added' : to === null ? 'removed' : 'changed'
    if (change === 'changed' && difference.fields.length + difference.endpoints.length === 0) return []
    return [{ id, name: (to ?? from)?.name ?? id, change, ...difference }]
  })
}
