import { Choices } from '../schema/choices.ts'
import { originOf, queryText } from './links.ts'
import type { Ctx } from './runtime.ts'

/** Longer addresses are refused by servers on the way. */
const LONGEST = 8000
/** These say how the answer is written, not what it says. */
const LEFT_OUT = new Set(['output', 'file'])

const DEFAULTS: Record<string, unknown> = Choices.parse({})
const isDefault = (name: string, value: unknown): boolean =>
  JSON.stringify(DEFAULTS[name]) === JSON.stringify(value)

/**
 * The address printed into rules: made anew from parsed values, in the order of the schema, so that nothing
 * of the request's own text gets in. Null where it would be too long, or the request's host is not one.
 */
export function rulesUrl(
  c: Ctx,
  path: string,
  order: readonly string[],
  given: ReadonlySet<string>,
  values: Record<string, unknown>,
): string | null {
  const origin = originOf(c)
  if (origin === '') return null
  const query = new URLSearchParams()
  for (const name of order) {
    const value = values[name]
    if (LEFT_OUT.has(name) || value === undefined || value === null) continue
    // The format is always named, other values where they are not the default: the same address for the same rules.
    if (name !== 'format' && (!given.has(name) || isDefault(name, value))) continue
    if (name === 'device' && Array.isArray(value)) for (const each of value) query.append(name, String(each))
    else query.append(name, Array.isArray(value) ? value.join(',') : String(value))
  }
  const text = queryText(query)
  const url = `${origin}${path}${text === '' ? '' : `?${text}`}`
  return url.length > LONGEST ? null : url
}
