import type { z } from 'zod'
import { MudFile, type MudProblem, pointerOf } from './file.ts'

const MOST_PROBLEMS = 100
const MODULES = new Set(['ietf-mud', 'ietf-acldns', 'ietf-access-control-list'])

export type Parsed =
  | { ok: true; file: MudFile; foreign: PropertyKey[][] }
  | { ok: false; problems: MudProblem[] }

const inside = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<PropertyKey, unknown>)[key]
    : undefined

/** A copy without the node at a path. */
function without(value: unknown, path: readonly PropertyKey[]): unknown {
  const [step, ...rest] = path
  if (step === undefined || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((each, i) => (i === step ? without(each, rest) : each))
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) =>
      key !== step ? [[key, each]] : rest.length === 0 ? [] : [[key, without(each, rest)]],
    ),
  )
}

/** Nodes of other modules, which are an extension's where the file declares any (RFC 8520 section 3). */
function foreignNodes(json: unknown, error: z.ZodError): PropertyKey[][] {
  const declared = inside(inside(json, 'ietf-mud:mud'), 'extensions')
  if (!Array.isArray(declared) || declared.length === 0) return []
  return error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys
          .filter((key) => /^[A-Za-z_][\w.-]*:/.test(key) && !MODULES.has(key.slice(0, key.indexOf(':'))))
          .map((key) => [...issue.path, key])
      : [],
  )
}

/** A key or value of the file as it may be shown: printable, and short. */
const shown = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)

function problemsOf(json: unknown, error: z.ZodError): MudProblem[] {
  const at = (path: readonly PropertyKey[]) =>
    path.reduce<unknown>((value, step) => inside(value, step), json)
  return error.issues
    .flatMap((issue): MudProblem[] => {
      const pointer = pointerOf(issue.path)
      switch (issue.code) {
        case 'unrecognized_keys':
          return issue.keys.map((key) => ({
            pointer: pointerOf([...issue.path, key]),
            detail: `there is no node ${shown(key)} here, and no declared extension it could be of`,
          }))
        case 'invalid_type': {
          const found = at(issue.path)
          const what = found === undefined ? 'is missing' : `must be a JSON ${issue.expected}`
          return [{ pointer, detail: issue.expected === 'tuple' ? 'must be [null] (RFC 7951)' : what }]
        }
        case 'invalid_value':
          return [{ pointer, detail: `must be ${issue.values.map((value) => String(value)).join(', ')}` }]
        case 'too_big':
          return [{ pointer, detail: `is too long or too large; at most ${issue.maximum}` }]
        case 'too_small':
          return [{ pointer, detail: `is too short or too small; at least ${issue.minimum}` }]
        default:
          return [{ pointer, detail: issue.message }]
      }
    })
    .slice(0, MOST_PROBLEMS)
}

/** Checks parsed JSON against RFC 8520 and RFC 8519; nodes of declared extensions are taken out and listed. */
export function parseMud(json: unknown): Parsed {
  const first = MudFile.safeParse(json)
  if (first.success) return { ok: true, file: first.data, foreign: [] }
  const foreign = foreignNodes(json, first.error).slice(0, MOST_PROBLEMS)
  if (foreign.length === 0) return { ok: false, problems: problemsOf(json, first.error) }
  const rest = foreign.reduce<unknown>(without, json)
  const second = MudFile.safeParse(rest)
  if (second.success) return { ok: true, file: second.data, foreign }
  return { ok: false, problems: problemsOf(rest, second.error) }
}
