import type { ProblemAnswer } from '../schema/http.ts'
import { PROBLEM_TYPES, type ProblemSlug } from '../schema/problem-types.ts'
import { originOf } from './links.ts'
import type { Ctx } from './runtime.ts'

/** Thrown by a route to end in an RFC 9457 problem. */
export class Problem extends Error {
  readonly slug: ProblemSlug
  readonly errors: ProblemAnswer['errors']
  readonly suggestions: string[]
  readonly headers: Record<string, string>
  constructor(
    slug: ProblemSlug,
    detail: string,
    more: { errors?: ProblemAnswer['errors']; suggestions?: string[]; headers?: Record<string, string> } = {},
  ) {
    super(detail)
    this.slug = slug
    this.errors = more.errors ?? []
    this.suggestions = more.suggestions ?? []
    this.headers = more.headers ?? {}
  }
}

export const notFound = (what: string, suggestions: string[] = []): Problem =>
  new Problem('not-found', what, { suggestions })

/** The problem as an answer. */
export function problemResponse(c: Ctx, problem: Problem): Response {
  const { status, title } = PROBLEM_TYPES[problem.slug]
  const body: ProblemAnswer = {
    type: `${originOf(c)}/problems/${problem.slug}/`,
    title,
    status,
    detail: problem.message,
    errors: problem.errors,
    suggestions: problem.suggestions,
  }
  return new Response(`${JSON.stringify(body)}\n`, {
    status,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...problem.headers },
  })
}
