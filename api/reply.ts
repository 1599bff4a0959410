import { SCHEMA_VERSION } from '../schema/http.ts'
import { wantsPage } from './accept.ts'
import { pageUrl } from './links.ts'
import { nextLink, type Page } from './page.ts'
import type { Ctx } from './runtime.ts'
import type { Served } from './store/store.ts'

interface ReplyOptions {
  type?: string
  /** Representations of one address that differ by Accept have different tags. */
  variant?: string
  /** True where the answer also depends on which releases there are. */
  ofReleases?: boolean
  headers?: Record<string, string>
}

/** The release a request is answered from; remembered for the headers of the answer. */
export async function serve(c: Ctx, release: string | undefined): Promise<Served> {
  const served = await c.get('runtime').store.serve(release)
  c.set('served', served)
  return served
}

const etagOf = (c: Ctx, served: Served, { variant, ofReleases }: ReplyOptions): string =>
  `"${[served.release.id, c.get('runtime').code, ...(ofReleases ? [served.newest] : []), ...(variant ? [variant] : [])].join('-')}"`

/** If-None-Match, compared as RFC 9110 section 13.1.2 says. */
const matches = (header: string | undefined, etag: string): boolean =>
  header !== undefined &&
  (header.trim() === '*' || header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag))

/** Whether the query asks for a release by name; blank is as good as absent. */
const namesRelease = (url: URL): boolean =>
  url.searchParams.getAll('release').some((release) => release.trim() !== '')

function cacheControl(c: Ctx, served: Served): string {
  if (served.stale) return 'no-cache'
  // A release does not change, so neither does what was asked of one by name.
  const pinned = namesRelease(new URL(c.req.url)) || /^(\/v1)?\/releases\/[^/]/.test(c.req.path)
  return pinned ? 'public, max-age=31536000, immutable' : 'public, max-age=60, stale-while-revalidate=600'
}

/** The answer with its validators, or 304 where the client has it. `body` is only made when it is sent. */
export function reply(c: Ctx, served: Served, body: () => string, options: ReplyOptions = {}): Response {
  const etag = etagOf(c, served, options)
  const headers = new Headers({
    ETag: etag,
    'Cache-Control': cacheControl(c, served),
    Vary: 'Accept',
    ...options.headers,
  })
  if (matches(c.req.header('If-None-Match'), etag)) return new Response(null, { status: 304, headers })
  headers.set('Content-Type', options.type ?? 'application/json')
  return new Response(body(), { headers })
}

/** One thing as JSON: version and release come first. */
export const replyOne = (c: Ctx, served: Served, body: () => object, options: ReplyOptions = {}): Response =>
  reply(
    c,
    served,
    () => json({ schema_version: SCHEMA_VERSION, release: served.release.id, ...body() }),
    options,
  )

/** A page of a list as JSON, with the link to the next. `more` stands beside the items. */
export const replyList = (
  c: Ctx,
  served: Served,
  items: readonly object[],
  page: Page,
  { more = {}, ...options }: ReplyOptions & { more?: object } = {},
): Response =>
  replyOne(
    c,
    served,
    () => ({ ...more, total: items.length, items: items.slice(page.offset, page.offset + page.limit) }),
    { ...options, headers: { ...options.headers, ...nextLink(c, served, page, items.length) } },
  )

export const json = (value: unknown): string => `${JSON.stringify(value)}\n`

/** The redirect of a browser to the page it wants; null for everyone else, and where an old release is asked for. */
export function toPage(c: Ctx, path: string): Response | null {
  const url = new URL(c.req.url)
  if (namesRelease(url) || !wantsPage(c.req.header('Accept'))) return null
  const location = `${pageUrl(c, path)}${url.search}`
  return new Response(null, {
    status: 303,
    headers: { Location: location, Vary: 'Accept', 'Cache-Control': 'no-cache' },
  })
}

/** A permanent redirect of a renamed id. */
export const movedTo = (location: string): Response =>
  new Response(null, {
    status: 301,
    headers: { Location: location, 'Cache-Control': 'public, max-age=3600' },
  })
