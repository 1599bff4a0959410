import { z } from 'zod'
import type { Backend } from '../rules/backend.ts'
import { type Compiled, compile, type Placed } from '../rules/compile.ts'
import { type RuleSet, ruleSet } from '../rules/rule-set.ts'
import type { HomeChoicesValue } from '../schema/choices.ts'
import { SCHEMA_VERSION } from '../schema/http.ts'
import { nearest } from '../schema/nearest.ts'
import { prefers } from './accept.ts'
import { endpointAnswer } from './entries.ts'
import { badParameters } from './query.ts'
import { remembering } from './remember.ts'
import { json, reply } from './reply.ts'
import type { Ctx } from './runtime.ts'
import type { Served } from './store/store.ts'

/** A backend's own query parameters, by name. */
export const optionsOf = (backend: Backend): Record<string, z.ZodType> =>
  backend.options instanceof z.ZodObject ? (backend.options.shape as Record<string, z.ZodType>) : {}

/** The backend of that id. Throws a problem that lists them all. */
export function backendFor(c: Ctx, format: string): Backend {
  const { backends } = c.get('runtime')
  const backend = backends.find(({ id }) => id === format)
  if (backend !== undefined) return backend
  const ids = backends.map(({ id }) => id)
  const detail = `there is no format "${format.slice(0, 40)}"; there are ${ids.join(', ')}`
  throw badParameters([{ parameter: 'format', detail }], nearest(format, ids))
}

export interface RulesRequest {
  backend: Backend
  /** The backend's own parameters, as parsed by its schema. */
  options: Record<string, unknown>
  devices: Placed[]
  choices: HomeChoicesValue
  placeholders: boolean
  url: string | null
  output: 'text' | 'json' | undefined
  file: string | undefined
}

/** Compiles and renders, as text or JSON. Throws a problem for choices that cannot be met. */
export function rulesReply(c: Ctx, served: Served, request: RulesRequest): Response {
  const { url } = request
  const rules = rulesFor(served, request)
  const asJson =
    request.output === undefined
      ? request.file === undefined && prefers(c.req.header('Accept'), 'application/json', 'text/plain')
      : request.output === 'json'
  if (asJson) return reply(c, served, () => json(withUrls(c, rules, url)), { variant: 'json' })
  const file =
    request.file === undefined ? rules.files[0] : rules.files.find(({ name }) => name === request.file)
  if (file === undefined) {
    const names = rules.files.map(({ name }) => name)
    const detail = `there is no file "${request.file}" in this rendering; there are ${names.join(', ')}`
    throw badParameters([{ parameter: 'file', detail }], nearest(request.file ?? '', names))
  }
  return reply(c, served, () => file.text, {
    type: 'text/plain; charset=utf-8',
    variant: 'text',
    headers: {
      'Content-Disposition': `inline; filename="${file.name.replace(/[^A-Za-z0-9._-]+/g, '-')}"`,
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

const ruleSets = remembering<RuleSet>(300)
/** Homes are of one kind each; only small sets are asked for again and again. */
const KEPT_DEVICES = 4

/** The rule set, kept by everything that decides it. */
function rulesFor(
  served: Served,
  { backend, options, devices, choices, placeholders, url }: RulesRequest,
): RuleSet {
  const make = (): RuleSet => {
    const compiled = compile({ devices, choices, release: served.release.id, url, placeholders })
    if (!compiled.ok) throw choiceProblem(compiled)
    return ruleSet(compiled.policy, backend, options)
  }
  if (devices.length > KEPT_DEVICES) return make()
  const placed = devices.map(({ device, ipv4, ipv6, mac }) => [device.id, ipv4, ipv6, mac])
  return ruleSets(
    served.dataset,
    JSON.stringify([backend.id, options, choices, placeholders, url, placed]),
    make,
  )
}

function choiceProblem({ problems }: Extract<Compiled, { ok: false }>) {
  return badParameters(
    problems.map(({ parameter, detail }) => ({ parameter, detail })),
    problems.flatMap(({ suggestions }) => suggestions),
  )
}

const withUrls = (c: Ctx, { files, allowed, withheld, ...rules }: RuleSet, url: string | null) => ({
  schema_version: SCHEMA_VERSION,
  ...rules,
  url,
  files,
  allowed: allowed.map((endpoint) => endpointAnswer(c, endpoint.device, endpoint)),
  withheld: withheld.map((endpoint) => endpointAnswer(c, endpoint.device, endpoint)),
})
