import type { MiddlewareHandler } from 'hono'
import { wantsPage } from './accept.ts'
import { originOf } from './links.ts'
import { Problem, problemResponse } from './problem.ts'
import { badParameters } from './query.ts'
import type { AppEnv, Ctx } from './runtime.ts'
import { DatabaseAway, ReleaseUnknown } from './store/store.ts'

const EXPOSED = 'ETag, Link, Location, Allow, Content-Disposition, Netneeds-Release, Netneeds-Stale'

/** What every answer carries, errors and 304 too: CORS, the release it was made from, and whether that is stale. */
export const everyAnswer: MiddlewareHandler<AppEnv> = async (c, next) => {
  if (c.req.method === 'OPTIONS' && c.req.header('Access-Control-Request-Method') !== undefined) {
    return new Response(null, {
      status: 204,
      headers: {
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Allow-Methods': 'GET, HEAD, POST',
        'Access-Control-Allow-Headers': 'Accept, Content-Type, If-None-Match',
        'Access-Control-Max-Age': '86400',
      },
    })
  }
  await next()
  const served = c.get('served')
  const held = c.get('runtime').store.held()
  // The headers of a response that came from elsewhere may be immutable.
  const headers = new Headers(c.res.headers)
  headers.set('Access-Control-Allow-Origin', '*')
  headers.set('Access-Control-Expose-Headers', EXPOSED)
  headers.set('X-Content-Type-Options', 'nosniff')
  const release = served?.release.id ?? held?.release
  if (release !== undefined) headers.set('Netneeds-Release', release)
  if (served?.stale === true) {
    headers.set('Netneeds-Stale', 'true')
    if (c.res.status === 200) headers.set('Cache-Control', 'no-cache')
  }
  c.res = new Response(c.res.body, { status: c.res.status, headers })
}

/** Asks for the current release where a route ended without one, so that errors name it too. */
async function known(c: Ctx): Promise<void> {
  if (c.get('served') !== null) return
  try {
    c.set('served', await c.get('runtime').store.serve())
  } catch {
    // The problem is answered all the same, without the name of a release.
  }
}

/** Every fault as a problem; what is not ours to tell is logged, and the client is told that it is our fault. */
export async function onError(error: unknown, c: Ctx): Promise<Response> {
  if (error instanceof DatabaseAway) {
    const detail = 'the database is away and this is not held in memory; try again in a moment'
    return problemResponse(c, new Problem('unavailable', detail, { headers: { 'Retry-After': '5' } }))
  }
  await known(c)
  if (error instanceof Problem) {
    const page = error.slug === 'not-found' ? await missingPage(c) : null
    return page ?? problemResponse(c, error)
  }
  if (error instanceof ReleaseUnknown) {
    const { message, suggestions } = error
    if (!new URL(c.req.url).searchParams.has('release')) {
      return problemResponse(c, new Problem('unknown-release', message, { suggestions }))
    }
    const errors = badParameters([{ parameter: 'release', detail: message }]).errors
    return problemResponse(c, new Problem('unknown-release', message, { errors, suggestions }))
  }
  c.get('runtime').log(error)
  return problemResponse(
    c,
    new Problem('internal', 'the request could not be answered; the fault has been noted'),
  )
}

/** Whether the address may be a page of the site. */
const onSite = (c: Ctx): boolean =>
  (c.req.method === 'GET' || c.req.method === 'HEAD') && !c.req.path.startsWith('/v1/')

/** The site's own 404 page, for a browser; null for everyone else. */
const missingPage = async (c: Ctx): Promise<Response | null> =>
  onSite(c) && wantsPage(c.req.header('Accept')) ? c.get('runtime').notFoundPage(c.req.raw) : null

/**
 * Says a page's own address (RFC 6596) where the built pages do not, because the service was not told its own: it is
 * that of the request then. Pages that know it have a link of this kind in their heads.
 */
function withCanonical(c: Ctx, page: Response): Response {
  const origin = originOf(c)
  const isPage = page.status === 200 && page.headers.get('Content-Type')?.startsWith('text/html') === true
  if (isPage && origin !== '' && c.get('runtime').siteUrl === null)
    page.headers.append('Link', `<${origin}${new URL(c.req.url).pathname}>; rel="canonical"`)
  return page
}

/** The static page of that address, or a problem; a browser gets the site's own 404 page. */
export async function onNotFound(c: Ctx): Promise<Response> {
  const found = onSite(c) ? await c.get('runtime').page(c.req.raw) : null
  if (found !== null) return withCanonical(c, found)
  await known(c)
  const problem = new Problem('not-found', `there is nothing at ${c.req.path.slice(0, 200)}`)
  return (await missingPage(c)) ?? problemResponse(c, problem)
}
