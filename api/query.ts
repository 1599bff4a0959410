import { z } from 'zod'
import type { ProblemAnswer } from '../schema/http.ts'
import { nearest } from '../schema/nearest.ts'
import { Problem } from './problem.ts'
import type { Ctx } from './runtime.ts'

/** The query as it was written: empty values are absent, as an untouched form field is. */
export function rawQuery(c: Ctx): Map<string, string[]> {
  const raw = new Map<string, string[]>()
  for (const [name, value] of new URL(c.req.url).searchParams) {
    if (value.trim() !== '') raw.set(name, [...(raw.get(name) ?? []), value])
    else if (!raw.has(name)) raw.set(name, [])
  }
  return raw
}

/** The parameters that were given a value. */
export const givenNames = (raw: ReadonlyMap<string, string[]>): Set<string> =>
  new Set([...raw].flatMap(([name, values]) => (values.length > 0 ? [name] : [])))

/** Reads the query by a strict schema. Throws a problem that names every parameter that is wrong. */
export function readQuery<T extends z.ZodObject>(
  c: Ctx,
  schema: T,
  repeated: readonly string[] = [],
): z.infer<T> {
  const known = Object.keys(schema.shape)
  const errors: ProblemAnswer['errors'] = []
  const values: Record<string, unknown> = {}
  for (const [name, given] of rawQuery(c)) {
    if (given.length === 0) {
      // The name of an empty parameter is still checked.
      if (!known.includes(name)) values[name] = ''
    } else if (repeated.includes(name)) values[name] = given
    else if (given.length > 1)
      errors.push({ parameter: name, detail: `is given ${given.length} times; give it once` })
    else values[name] = given[0]
  }
  const parsed = schema.safeParse(values)
  const suggestions: string[] = []
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const found = explain(issue, values, known)
      suggestions.push(...found.suggestions)
      for (const { at, detail } of found.errors) {
        if (!errors.some((error) => error.parameter === at)) errors.push({ parameter: at, detail })
      }
    }
  }
  if (errors.length > 0) throw badParameters(errors, suggestions)
  return parsed.data as z.infer<T>
}

/** The same with parameters of a format on top, which are given back apart. */
export function readQueryWith<T extends z.ZodObject>(
  c: Ctx,
  schema: T,
  own: Record<string, z.ZodType>,
  repeated: readonly string[] = [],
): { query: z.infer<T>; own: Record<string, unknown>; all: Record<string, unknown> } {
  const all: Record<string, unknown> = readQuery(c, schema.extend(own), repeated)
  const entries = Object.entries(all)
  return {
    query: Object.fromEntries(entries.filter(([name]) => name in schema.shape)) as z.infer<T>,
    own: Object.fromEntries(entries.filter(([name]) => name in own)),
    all,
  }
}

/** The problem for these parameters, in one sentence and one by one. */
export function badParameters(errors: ProblemAnswer['errors'], suggestions: string[] = []): Problem {
  const names = [...new Set(errors.flatMap(({ parameter }) => parameter ?? []))]
  const [first] = errors
  const detail =
    errors.length === 1 && first !== undefined
      ? `${first.parameter}: ${first.detail}`
      : `cannot be used: ${names.join(', ')}`
  return new Problem('bad-parameter', detail, { errors, suggestions: [...new Set(suggestions)] })
}

/** What a schema found, in words. `at` is the top key concerned. */
function explain(
  issue: z.core.$ZodIssue,
  values: Record<string, unknown>,
  known: readonly string[],
): { errors: { at: string; detail: string }[]; suggestions: string[] } {
  const at = String(issue.path[0] ?? '')
  if (issue.code === 'unrecognized_keys') {
    const near = issue.keys.flatMap((key) => nearest(key, known, 2))
    return {
      errors: issue.keys.map((key) => {
        const [guess] = nearest(key, known, 1)
        return {
          at: key,
          detail: `is not a parameter here${guess === undefined ? '' : `; did you mean "${guess}"?`}`,
        }
      }),
      suggestions: near,
    }
  }
  const { detail, suggestions } = fault(issue, values[at])
  return { errors: [{ at, detail }], suggestions }
}

/** What is wrong with one value, in words. */
function fault(issue: z.core.$ZodIssue, given: unknown): { detail: string; suggestions: string[] } {
  if (given === undefined) return { detail: 'is missing', suggestions: [] }
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String)
    return {
      detail: `cannot be ${shown(given)}; use one of ${allowed.join(', ')}`,
      suggestions: nearest(String(given), allowed, 2),
    }
  }
  if (issue.code === 'too_big' || issue.code === 'too_small') {
    const limit = issue.code === 'too_big' ? `at most ${issue.maximum}` : `at least ${issue.minimum}`
    return { detail: `is too ${issue.code === 'too_big' ? 'long' : 'short'}: ${limit}`, suggestions: [] }
  }
  return { detail: issue.message, suggestions: [] }
}

const shown = (value: unknown): string =>
  JSON.stringify(typeof value === 'string' ? value.slice(0, 60) : (value ?? null))

/** Reads a JSON body by a schema. Throws a problem with a pointer to each place that is wrong. */
export async function readBody<T extends z.ZodType>(c: Ctx, schema: T): Promise<z.infer<T>> {
  const type = c.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  if (type !== 'application/json') {
    throw new Problem('unsupported-media-type', 'send the body with Content-Type: application/json')
  }
  let value: unknown
  try {
    value = JSON.parse(await c.req.text())
  } catch {
    throw new Problem('bad-body', 'the body is not JSON', {
      errors: [{ pointer: '', detail: 'is not JSON' }],
    })
  }
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
  const suggestions: string[] = []
  const errors = parsed.error.issues.slice(0, 50).flatMap((issue) => {
    const pointer = pointerTo(issue.path)
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => {
        const near = issue.path.length === 0 ? nearest(key, known, 2) : []
        suggestions.push(...near)
        const guess = near[0] === undefined ? '' : `; did you mean "${near[0]}"?`
        return { pointer: `${pointer}${pointerTo([key.slice(0, 60)])}`, detail: `is not a key here${guess}` }
      })
    }
    const found = fault(issue, valueAt(value, issue.path))
    suggestions.push(...found.suggestions)
    return [{ pointer, detail: found.detail }]
  })
  throw new Problem(
    'bad-body',
    errors
      .map(({ pointer, detail }) => `${pointer === '' ? 'the body' : pointer}: ${detail}`)
      .slice(0, 3)
      .join('; '),
    { errors, suggestions: [...new Set(suggestions)] },
  )
}

/** A JSON pointer, by RFC 6901. */
const pointerTo = (path: readonly PropertyKey[]): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, step)
        ? Object.getOwnPropertyDescriptor(at, step)?.value
        : undefined,
    value,
  )
