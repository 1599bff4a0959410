import type { z } from 'zod'
import { hostProblem } from './host.ts'
import { nearest } from './nearest.ts'
import type { Finding } from './problem.ts'

interface Def {
  type: string
  innerType?: z.core.$ZodType
  in?: z.core.$ZodType
  out?: z.core.$ZodType
  shape?: Record<string, z.core.$ZodType>
  element?: z.core.$ZodType
  valueType?: z.core.$ZodType
  options?: readonly z.core.$ZodType[]
}

/** The keys an entry may have at a path, for "did you mean". */
function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const def = schema._zod.def as unknown as Def
  if (def.innerType) return keysAt(def.innerType, path)
  if (def.type === 'pipe' && def.out) return keysAt(def.out, path)
  if (def.options) return def.options.flatMap((option) => keysAt(option, path))
  const [step, ...rest] = path
  if (step === undefined) return def.shape ? Object.keys(def.shape) : []
  if (def.element) return keysAt(def.element, rest)
  if (def.valueType) return keysAt(def.valueType, rest)
  const next = def.shape?.[String(step)]
  return next ? keysAt(next, rest) : []
}

const described = (value: unknown): string => {
  if (value === null) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a mapping'
  return typeof value === 'string' ? 'text' : `the ${typeof value} ${String(value)}`
}

const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
  boolean: 'true or false',
}

const valueAt = (root: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined,
    root,
  )

/** The branch of a union that was most likely meant: the one that knows the keys that are there. */
function bestBranch(issue: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue[] {
  const score = (errors: z.core.$ZodIssue[]) =>
    errors.reduce(
      (sum, each) =>
        sum +
        (each.code === 'unrecognized_keys'
          ? 4
          : each.code === 'invalid_type' && each.path.length === 0
            ? 3
            : 1),
      0,
    )
  return [...issue.errors].sort((a, b) => score(a) - score(b))[0] ?? []
}

/** The issues of a failed parse as findings, each with a hint that mends it. */
export function findingsOf(
  schema: z.core.$ZodType,
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
): Finding[] {
  return issues.flatMap((issue) => findingOf(schema, value, issue, []))
}

function findingOf(
  schema: z.core.$ZodType,
  root: unknown,
  issue: z.core.$ZodIssue,
  base: readonly PropertyKey[],
): Finding[] {
  const full = [...base, ...issue.path]
  const path = full.filter((step): step is string | number => typeof step !== 'symbol')
  const name = path.at(-1) ?? 'the file'
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, full)
      return issue.keys.map((key) => {
        const [near] = nearest(key, known, 1)
        const hint =
          near === undefined ? `allowed here: ${[...new Set(known)].join(', ')}` : `did you mean "${near}"?`
        return { path: [...path, key], key: true, message: `unknown key "${key}"`, hint }
      })
    }
    case 'invalid_union': {
      const inner = bestBranch(issue)
      const here = valueAt(root, full)
      if (
        path.at(-1) === 'peer' &&
        (typeof here !== 'object' ||
          here === null ||
          inner.some(
            (each) =>
              each.code === 'unrecognized_keys' || (each.code === 'invalid_type' && each.path.length <= 1),
          ))
      ) {
        return [
          {
            path,
            message: 'peer must have exactly one of host, network, role',
            hint: 'write {host: name}, {network: address} or {role: gateway}',
          },
        ]
      }
      if (inner.length === 0)
        return [{ path, message: `${name} has no form that is allowed here`, hint: issue.message }]
      return inner.flatMap((each) => findingOf(schema, root, each, full)).slice(0, 3)
    }
    case 'invalid_value': {
      const allowed = issue.values.map(String)
      if (valueAt(root, full) === undefined)
        return [{ path, message: `${name} is missing`, hint: `add "${name}:", one of ${allowed.join(', ')}` }]
      const [near] = nearest(String(valueAt(root, full)), allowed, 1)
      const hint =
        near === undefined
          ? `use one of ${allowed.join(', ')}`
          : `did you mean "${near}"? Allowed: ${allowed.join(', ')}`
      return [
        {
          path,
          message: `${name} cannot be ${JSON.stringify(valueAt(root, full) ?? null)}`,
          hint,
          ...(near === undefined ? {} : { fix: near }),
        },
      ]
    }
    case 'invalid_type': {
      const got = valueAt(root, full)
      const wanted = KINDS[issue.expected] ?? issue.expected
      if (got === undefined)
        return [{ path, message: `${name} is missing`, hint: `add "${name}:", ${wanted}` }]
      const hint =
        issue.expected === 'string' && typeof got === 'number'
          ? `quote it: "${String(got)}"`
          : `write ${wanted}`
      return [{ path, message: `${name} must be ${wanted}, not ${described(got)}`, hint }]
    }
    case 'invalid_key':
      return [
        {
          path,
          key: true,
          message: `key "${String(name)}" is not allowed`,
          hint: issue.issues[0]?.message ?? 'use lower-case letters, digits and hyphens',
        },
      ]
    case 'invalid_element':
      return issue.issues.flatMap((each) => findingOf(schema, root, each, full))
    case 'too_big':
      return [{ path, message: `${name} is too long or too large`, hint: `at most ${issue.maximum}` }]
    case 'too_small':
      return [
        {
          path,
          message: `${name} ${issue.minimum === 1 && issue.origin !== 'number' ? 'is empty' : 'is too small'}`,
          hint:
            issue.minimum === 1 && issue.origin === 'string'
              ? 'write it, or leave the key out'
              : `at least ${issue.minimum}`,
        },
      ]
    default: {
      const [message = issue.message, hint] = issue.message.split('; ')
      const fix = path.at(-1) === 'host' ? hostProblem(String(valueAt(root, full)))?.fix : undefined
      return [
        {
          path,
          message: hint === undefined ? `${name}: ${message}` : message,
          hint: hint ?? message,
          ...(fix === undefined ? {} : { fix }),
        },
      ]
    }
  }
}
