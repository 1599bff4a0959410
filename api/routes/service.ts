import { Hono } from 'hono'
import { z } from 'zod'
import { ReadQuery } from '../../schema/http.ts'
import { deviceJsonSchema } from '../../schema/json-schema.ts'
import { DOCS_HEADERS, DOCS_STYLE, docsPage } from '../docs.tsx'
import { originOf } from '../links.ts'
import { openApi } from '../openapi.ts'
import type { Operation } from '../operation.ts'
import { readQuery } from '../query.ts'
import { remembering } from '../remember.ts'
import { json, reply, serve } from '../reply.ts'
import type { AppEnv } from '../runtime.ts'
import { DatabaseAway } from '../store/store.ts'

const Health = z.strictObject({
  status: z.enum(['ok', 'stale', 'unavailable']),
  release: z.string().nullable(),
  database: z.enum(['ok', 'away']),
})

const own: Operation[] = [
  {
    method: 'get',
    path: '/openapi.json',
    tag: 'service',
    summary: 'This API as an OpenAPI 3.1 document',
    query: ReadQuery,
    answers: {
      'application/json': z.looseObject({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) }),
    },
    examples: () => [{ title: 'the document', path: '/openapi.json' }],
  },
  {
    method: 'get',
    path: '/docs',
    tag: 'service',
    summary: 'The same for people',
    query: ReadQuery,
    answers: { 'text/html': null },
    examples: () => [{ title: 'the page', path: '/docs' }],
  },
  {
    method: 'get',
    path: '/schema/device.json',
    tag: 'service',
    summary: 'JSON Schema (draft-07) of an entry, for editors',
    query: ReadQuery,
    answers: { 'application/json': z.looseObject({ type: z.literal('object') }) },
    examples: () => [{ title: 'the schema', path: '/schema/device.json' }],
  },
  {
    method: 'get',
    path: '/healthz',
    tag: 'service',
    summary: 'Whether it is well',
    description:
      'stale: the database is away and the last release held in memory answers. 503 where nothing can be answered.',
    query: ReadQuery,
    answers: { 'application/json': Health },
    examples: () => [{ title: 'health', path: '/healthz' }],
  },
]

const documents = remembering<string>(2)
const pages = remembering<string>(1)

/** The routes that speak of all others; they are given the operations of every resource. */
export function serviceResource(others: readonly Operation[]) {
  const operations = [...others, ...own]
  const routes = new Hono<AppEnv>()
    .get('/openapi.json', async (c) => {
      const { release } = readQuery(c, ReadQuery)
      const served = await serve(c, release)
      const format = c.get('runtime').backends[0]?.id ?? ''
      return reply(c, served, () =>
        documents(served.dataset, `${originOf(c)} ${format}`, () =>
          json(openApi(operations, served.dataset, originOf(c), format)),
        ),
      )
    })
    .get('/docs', async (c) => {
      const { release } = readQuery(c, ReadQuery)
      const served = await serve(c, release)
      const format = c.get('runtime').backends[0]?.id ?? ''
      return reply(
        c,
        served,
        () => pages(served.dataset, format, () => docsPage(operations, served.dataset, format)),
        {
          type: 'text/html; charset=utf-8',
          headers: DOCS_HEADERS,
        },
      )
    })
    .get('/docs/style.css', async (c) => {
      const served = await serve(c, undefined)
      return reply(c, served, () => DOCS_STYLE, { type: 'text/css; charset=utf-8' })
    })
    .get('/schema/device.json', async (c) => {
      const { release } = readQuery(c, ReadQuery)
      const served = await serve(c, release)
      return reply(c, served, () => json(deviceJsonSchema()), { type: 'application/json' })
    })
    .get('/healthz', async (c) => {
      const { release } = readQuery(c, ReadQuery)
      let body: z.infer<typeof Health>
      try {
        const served = await serve(c, release)
        body = {
          status: served.stale ? 'stale' : 'ok',
          release: served.release.id,
          database: served.stale ? 'away' : 'ok',
        }
      } catch (error) {
        if (!(error instanceof DatabaseAway)) throw error
        body = { status: 'unavailable', release: null, database: 'away' }
      }
      const status = body.status === 'unavailable' ? 503 : 200
      return new Response(json(body), {
        status,
        headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
      })
    })
  return { operations: own, routes }
}
