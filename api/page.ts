import { badParameters } from './query.ts'
import type { Ctx } from './runtime.ts'
import type { Served } from './store/store.ts'

export interface Page {
  limit: number
  offset: number
}

const encode = (release: string, offset: number): string =>
  btoa(`${offset}:${release}`).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')

function decode(cursor: string): { release: string; offset: number } | null {
  try {
    const match = /^(\d{1,7}):([a-z0-9.-]{1,64})$/.exec(
      atob(cursor.replaceAll('-', '+').replaceAll('_', '/')),
    )
    return match ? { offset: Number(match[1]), release: match[2] ?? '' } : null
  } catch {
    return null
  }
}

/**
 * The release and place a page starts at. A cursor names the release it was made from, so that pages that are
 * read one after another belong together although a release may come between.
 */
export function pageOf(query: { limit: number; cursor?: string | undefined; release?: string | undefined }): {
  release: string | undefined
  page: Page
} {
  if (query.cursor === undefined) return { release: query.release, page: { limit: query.limit, offset: 0 } }
  const place = decode(query.cursor)
  if (place === null || (query.release !== undefined && query.release !== place.release)) {
    throw badParameters([{ parameter: 'cursor', detail: 'is not one of this list; use the link rel="next"' }])
  }
  return { release: place.release, page: { limit: query.limit, offset: place.offset } }
}

/** The Link header to the next page, by RFC 8288; none on the last. */
export function nextLink(
  c: Ctx,
  served: Served,
  { limit, offset }: Page,
  total: number,
): Record<string, string> {
  if (offset + limit >= total) return {}
  const url = new URL(c.req.url)
  const query = new URLSearchParams([...url.searchParams].filter(([, value]) => value !== ''))
  query.set('cursor', encode(served.release.id, offset + limit))
  return { Link: `<${url.pathname}?${query}>; rel="next"` }
}
