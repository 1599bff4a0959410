import type { Ctx } from './runtime.ts'

const HOST = /^[A-Za-z0-9.:[\]-]{1,255}$/

/**
 * Where this service is reached, without a slash at the end: SITE_URL, or what the request says. Empty where
 * the request's host holds anything a host cannot: links are then relative.
 */
export function originOf(c: Ctx): string {
  const { siteUrl } = c.get('runtime')
  if (siteUrl !== null) return siteUrl.replace(/\/+$/, '')
  const url = new URL(c.req.url)
  return HOST.test(url.host) && /^https?:$/.test(url.protocol) ? url.origin : ''
}

/** The base path the request came by: `/v1` or none. */
const versionOf = (c: Ctx): '' | '/v1' => (c.req.path.startsWith('/v1/') ? '/v1' : '')

/** The address of a thing of the API, by the same base path the client uses. */
export const apiUrl = (c: Ctx, path: string): string => `${originOf(c)}${versionOf(c)}${path}`

/** The address of a page for people. */
export const pageUrl = (c: Ctx, path: string): string => `${originOf(c)}${path}`

/** A query as text, with the characters readable that a query may hold as they are. */
export const queryText = (query: URLSearchParams): string =>
  query.toString().replace(/%(2C|3A|2F|40)/g, (escaped) => decodeURIComponent(escaped))

/** The path of this request for another id, query and all. `depth` is the id's place, from 0, behind /v1. */
export function samePathWith(c: Ctx, depth: number, id: string): string {
  const url = new URL(c.req.url)
  const parts = url.pathname.split('/')
  parts[depth + (versionOf(c) === '' ? 1 : 2)] = encodeURIComponent(id)
  return `${parts.join('/')}${url.search}`
}
