import { z } from 'zod'
import type { Dataset } from '../schema/dataset.ts'
import { expanded } from '../schema/expand.ts'
import { ProblemAnswer, SCHEMA_VERSION } from '../schema/http.ts'
import { PROBLEM_TYPES } from '../schema/problem-types.ts'
import type { Existing, Operation } from './operation.ts'
import * as shapes from './shapes.ts'

type Json = Record<string, unknown>

const REF = '#/components/schemas/'
/** Shapes that several answers share, by the name they have in the document. */
const SHARED: Record<string, z.ZodType> = {
  Problem: ProblemAnswer,
  DeviceSummary: shapes.DeviceSummary,
  Endpoint: shapes.EndpointAnswer,
  Format: shapes.FormatAnswer,
  HostHit: shapes.HostHit,
  RuleSet: shapes.RuleSetAnswer,
  Listed: shapes.Listed,
  DeviceChange: shapes.DeviceChange,
}

/** Things of a data set that examples can be made with. */
export function existingIn(dataset: Dataset, format: string): Existing {
  const ids = Object.keys(dataset.devices)
  const device = ids.includes('roborock-s50') ? 'roborock-s50' : (ids[0] ?? 'none')
  const host = expanded(dataset, device)?.endpoints.flatMap(({ peer }) =>
    'host' in peer && !peer.host.startsWith('*') ? [peer.host] : [],
  )[0]
  return {
    release: dataset.release,
    since: dataset.release,
    device,
    other: ids.find((id) => id !== device) ?? device,
    service: Object.keys(dataset.services)[0] ?? '',
    vendor: dataset.devices[device]?.vendor ?? Object.keys(dataset.vendors)[0] ?? 'none',
    host: host ?? 'ot.io.mi.com',
    format,
  }
}

/** `get /devices/{id}` as GetDevicesId. */
export const operationId = ({ method, path }: Operation): string =>
  `${method} ${path}`.replace(
    /[^A-Za-z0-9]+([A-Za-z0-9])?/g,
    (_, letter: string | undefined) => letter?.toUpperCase() ?? '',
  )

function components(operations: readonly Operation[]): {
  schemas: Record<string, Json>
  nameOf: Map<z.ZodType, string>
} {
  const registry = z.registry<{ id: string }>()
  const nameOf = new Map<z.ZodType, string>()
  const add = (schema: z.ZodType, id: string): void => {
    if (nameOf.has(schema)) return
    nameOf.set(schema, id)
    registry.add(schema, { id })
  }
  for (const [id, schema] of Object.entries(SHARED)) add(schema, id)
  for (const operation of operations) {
    for (const schema of Object.values(operation.answers))
      if (schema) add(schema, `${capital(operationId(operation))}Answer`)
  }
  const made = z.toJSONSchema(registry, { uri: (id) => `${REF}${id}`, unrepresentable: 'any', io: 'output' })
  const schemas = Object.fromEntries(
    Object.entries(made.schemas).map(([id, schema]) => {
      const { $schema: _schema, $id: _id, ...rest } = schema as Json
      return [id, rest]
    }),
  )
  return { schemas, nameOf }
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

function parameters(operation: Operation): Json[] {
  const { properties = {}, required = [] } = z.toJSONSchema(operation.query, {
    io: 'input',
    unrepresentable: 'any',
  })
  const inPath = Object.entries(operation.parameters ?? {}).map(([name, description]) => ({
    name,
    in: 'path',
    required: true,
    description,
    schema: { type: 'string' },
  }))
  const inQuery = Object.entries(properties).map(([name, schema]) => {
    const { description, ...rest } = schema as Json
    // Lists are written with commas, except those that are repeated.
    const repeated = rest.type === 'array' || (name === 'device' && operation.path === '/rules')
    const plain = repeated
      ? { type: 'array', items: { type: 'string' } }
      : 'type' in rest || 'enum' in rest
        ? rest
        : { type: 'string' }
    return {
      name,
      in: 'query',
      required: required.includes(name) || (name === 'device' && repeated),
      ...(description === undefined ? {} : { description }),
      schema: plain,
      ...(repeated ? { style: 'form', explode: true } : {}),
    }
  })
  return [...inPath, ...inQuery]
}

const problemAnswer = (status: number): Json => ({
  description: Object.values(PROBLEM_TYPES)
    .filter((type) => type.status === status)
    .map(({ title }) => title)
    .join('; '),
  content: { 'application/problem+json': { schema: { $ref: `${REF}Problem` } } },
})

function pathItem(
  operation: Operation,
  nameOf: Map<z.ZodType, string>,
  existing: Existing,
  dataset: Dataset,
): Json {
  const examples = operation.examples(existing, dataset)
  const content = Object.fromEntries(
    Object.entries(operation.answers).map(([media, schema]) => [
      media,
      { schema: schema === null ? { type: 'string' } : { $ref: `${REF}${nameOf.get(schema)}` } },
    ]),
  )
  const statuses = [400, ...(operation.problems ?? []), 500, 503]
  return {
    operationId: operationId(operation),
    tags: [operation.tag],
    summary: operation.summary,
    ...(operation.description === undefined ? {} : { description: operation.description }),
    parameters: parameters(operation),
    ...(operation.body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: withoutDialect(
                  z.toJSONSchema(operation.body, { io: 'input', unrepresentable: 'any' }),
                ),
                examples: Object.fromEntries(examples.map(({ title, body }) => [title, { value: body }])),
              },
            },
          },
        }),
    responses: {
      200: { description: 'the answer', headers: ANSWER_HEADERS, content },
      ...Object.fromEntries(statuses.map((status) => [status, problemAnswer(status)])),
    },
    'x-examples': examples.map(({ title, path, accept, body }) => ({
      title,
      method: operation.method.toUpperCase(),
      path,
      ...(accept === undefined ? {} : { accept }),
      ...(body === undefined ? {} : { body }),
    })),
  }
}

const withoutDialect = ({ $schema: _, ...schema }: Json): Json => schema

const ANSWER_HEADERS = {
  'Netneeds-Release': { description: 'the release this was answered from', schema: { type: 'string' } },
  'Netneeds-Stale': {
    description: 'true while the database is away and the last release held in memory answers',
    schema: { type: 'string' },
  },
  ETag: { description: 'from release and code; send it back as If-None-Match', schema: { type: 'string' } },
}

const ABOUT = `What smart-home devices need from the network, with evidence, and the rules that follow from it.

Paths begin with /v1, which is promised, or with nothing, which is the newest major version. Within a major version keys and values are added and never taken away: ignore what you do not know, and follow redirects of renamed ids. Every read takes release= and then gives the same for ever. HEAD is answered wherever GET is. Reads may come from any origin.`

/** The OpenAPI 3.1 document of the operations, with examples made of what the release holds. */
export function openApi(
  operations: readonly Operation[],
  dataset: Dataset,
  server: string,
  format: string,
): Json {
  const { schemas, nameOf } = components(operations)
  const existing = existingIn(dataset, format)
  const paths: Record<string, Json> = {}
  for (const operation of operations) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method]: pathItem(operation, nameOf, existing, dataset),
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'netneeds',
      version: `${SCHEMA_VERSION}`,
      description: ABOUT,
      license: { name: 'data CC0-1.0, code MIT' },
    },
    servers: [{ url: `${server}/v1` }, { url: server === '' ? '/' : server }],
    paths,
    components: { schemas },
  }
}
