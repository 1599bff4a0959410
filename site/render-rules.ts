import type { Backend } from '../rules/backend.ts'
import type { Fated } from '../rules/fate.ts'
import { answerQuery } from '../rules/request.ts'
import type { RuleSet } from '../rules/rule-set.ts'
import type { ExpandedDevice } from '../schema/expand.ts'

/** A choice that cannot be met, by the parameter's name. */
export interface Wrong {
  parameter: string
  detail: string
}

export type RenderedRules =
  | {
      ok: true
      set: RuleSet
      /** What becomes of every endpoint of the device, by its id. */
      fates: Record<string, Fated>
      backend: Backend
      url: string
      path: string
      update: string | null
    }
  | { ok: false; wrong: Wrong[] }

/**
 * The rules of one device for choices written as in the URL of /devices/{id}/rules. Empty values count as
 * not given. `origin` is the service's own address, printed into the text; '' leaves it out. `backends` are the
 * formats at hand.
 */
export function renderRules(
  device: ExpandedDevice,
  release: string,
  origin: string,
  query: Readonly<Record<string, string>>,
  backends: readonly Backend[],
): RenderedRules {
  const answered = answerQuery({
    backends,
    devices: [{ device, addresses: [] }],
    home: false,
    query,
    release,
    origin,
  })
  if (!answered.ok) return { ok: false, wrong: answered.problems }
  const { path } = answered
  return { ...answered, fates: answered.fates[device.id] ?? {}, url: `${origin}${path}` }
}
