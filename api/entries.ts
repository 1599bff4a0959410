import { type ExpandedDevice, type ExpandedEndpoint, expanded } from '../schema/expand.ts'
import { nearest } from '../schema/nearest.ts'
import { apiUrl, samePathWith } from './links.ts'
import { notFound } from './problem.ts'
import { movedTo } from './reply.ts'
import type { Ctx } from './runtime.ts'
import type { Served } from './store/store.ts'

export const deviceUrl = (c: Ctx, id: string): string => apiUrl(c, `/devices/${id}`)

/** An endpoint as answers give it: a fragment of its device, so that a browser lands on its row. */
export const endpointAnswer = <E extends ExpandedEndpoint>(
  c: Ctx,
  device: string,
  endpoint: E,
): E & { url: string } => ({
  ...endpoint,
  url: `${deviceUrl(c, device)}#${endpoint.id}`,
})

/** The id a device has now; null for one that never was. */
export const currentId = ({ dataset }: Served, id: string): string | null => {
  if (Object.hasOwn(dataset.devices, id)) return id
  return Object.hasOwn(dataset.redirects, id) ? (dataset.redirects[id] ?? null) : null
}

/** The device of the path, or the redirect to its new id. Throws not-found with the nearest ids. */
export function deviceOr(
  c: Ctx,
  served: Served,
  id: string,
): { device: ExpandedDevice } | { moved: Response } {
  const device = expanded(served.dataset, id)
  if (device !== null) return { device }
  const to = currentId(served, id)
  if (to !== null) return { moved: movedTo(samePathWith(c, 1, to)) }
  throw unknownId('device', id, Object.keys(served.dataset.devices))
}

/** 404 for an id, with those most like it. */
export function unknownId(what: string, id: string, ids: Iterable<string>) {
  const suggestions = nearest(id, ids)
  const guess = suggestions.length > 0 ? `; did you mean ${suggestions.join(' or ')}?` : ''
  return notFound(`there is no ${what} "${id.slice(0, 80)}"${guess}`, suggestions)
}
