import { resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { resources } from '../../api/resources.ts'
import { publish } from '../../api/store/publish.ts'
import { readDataset } from '../../schema/read.ts'
import { appOver, emptyDatabase, publishFixtures } from './published.ts'

interface Example {
  title: string
  method: string
  path: string
  body?: unknown
}
interface Described {
  operationId: string
  parameters: { name: string; in: string; required: boolean }[]
  responses: Record<string, { content: Record<string, { schema: Record<string, unknown> }> }>
  'x-examples': Example[]
}
interface Document {
  openapi: string
  paths: Record<string, Record<string, Described>>
  components: { schemas: Record<string, object> }
}

const opened = await publishFixtures()
afterAll(() => opened.client.close())
const { send } = appOver(opened)
const document = (await (await send('/openapi.json')).json()) as Document

/** The schema of the document itself, with its references resolved: what a client's generator would read. */
function validator(schema: Record<string, unknown>): z.ZodType {
  const local = (value: object) =>
    JSON.parse(JSON.stringify(value).replaceAll('#/components/schemas/', '#/$defs/')) as Record<
      string,
      unknown
    >
  return z.fromJSONSchema({ ...local(schema), $defs: local(document.components.schemas) } as Parameters<
    typeof z.fromJSONSchema
  >[0])
}

const all = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).flatMap(([method, operation]) =>
    operation['x-examples'].map((example) => ({
      name: `${method} ${path}: ${example.title}`,
      operation,
      example,
    })),
  ),
)

test('every operation is in the document, with an example and its own name', () => {
  const described = resources.flatMap(({ operations }) => operations)
  const inDocument = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method} ${path}`),
  )
  expect(inDocument.sort()).toEqual(described.map(({ method, path }) => `${method} ${path}`).sort())
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item))
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length)
  for (const { operationId, 'x-examples': examples } of operations)
    expect(examples.length, operationId).toBeGreaterThan(0)
})

test('every route is described', () => {
  const routes = resources
    .flatMap(({ routes }) => routes.routes)
    .filter(({ path }) => path !== '/docs/style.css')
  const paths = new Set(Object.keys(document.paths).map((path) => path.replace(/\{[a-z]+\}/g, ':')))
  for (const { path } of routes) expect(paths).toContain(path.replace(/:[a-z]+/g, ':'))
})

test.each(all)('$name', async ({ operation, example }) => {
  const init =
    example.body === undefined
      ? {}
      : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(example.body) }
  const response = await send(example.path, { method: example.method, ...init })
  expect(response.status).toBe(200)
  const media = response.headers.get('Content-Type')?.split(';')[0] ?? ''
  const content = operation.responses[200]?.content[media]
  expect(content, media).toBeDefined()
  if (content === undefined || media !== 'application/json') return
  const body: unknown = await response.json()
  const parsed = validator(content.schema).safeParse(body)
  expect(parsed.error?.issues ?? []).toEqual([])
  // The validator must be able to refuse.
  expect(validator(content.schema).safeParse([body]).success).toBe(false)
  expect(validator(content.schema).safeParse({}).success).toBe(false)
})

test('a problem is what the document says it is', async () => {
  const schema = document.components.schemas.Problem as Record<string, unknown>
  const body: unknown = await (await send('/devices/nope?x=1')).json()
  expect(validator(schema).safeParse(body).error?.issues ?? []).toEqual([])
  expect(validator(schema).safeParse({ title: 'x' }).success).toBe(false)
})

test('the examples hold for the data that are served', async () => {
  const { dataset } = await readDataset(resolve(import.meta.dirname, '../../data'), {
    now: new Date(),
    release: 'real',
  })
  if (dataset === null) throw new Error('data/ cannot be read')
  const { db, client } = await emptyDatabase()
  await publish(db, dataset, { date: '2026-01-01T00:00:00.000Z', commit: null })
  const app = appOver({ db })
  const real = (await (await app.send('/openapi.json')).json()) as Document
  for (const item of Object.values(real.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      for (const { path, body } of operation['x-examples']) {
        const init =
          body === undefined
            ? {}
            : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
        const response = await app.send(path, { method: method.toUpperCase(), ...init })
        expect([path, response.status]).toEqual([path, 200])
        if (response.headers.get('Content-Type') !== 'application/json') continue
        const schema = operation.responses[200]?.content['application/json']?.schema ?? {}
        expect([path, validator(schema).safeParse(await response.json()).error?.issues ?? []]).toEqual([
          path,
          [],
        ])
      }
    }
  }
  // Every entry, not only the one of the examples.
  const device = real.paths['/devices/{id}']?.get?.responses[200]?.content['application/json']?.schema ?? {}
  for (const id of Object.keys(dataset.devices)) {
    const answer: unknown = await (await app.send(`/devices/${id}`)).json()
    expect([id, validator(device).safeParse(answer).error?.issues ?? []]).toEqual([id, []])
  }
  client.close()
})

test('every example of the rules is of a format that is there', () => {
  expect(all.some(({ example }) => example.path.includes('format=nftables'))).toBe(true)
})
