import type { Need } from '../schema/endpoint.ts'
import type { ExpandedEndpoint } from '../schema/expand.ts'
import type { Backend, Dropped, Rendered, RenderedFile } from './backend.ts'
import type { Placeholder, Policy } from './policy.ts'

/** An endpoint as a rule set lists it: whose, and why it is allowed or not. */
export interface Listed extends ExpandedEndpoint {
  device: string
  need: Need
  reason: string
}

/** The whole answer for one format: what `output=json` gives. */
export interface RuleSet {
  device: string | null
  devices: string[]
  release: string
  format: string
  files: RenderedFile[]
  apply: string[]
  undo: string[]
  placeholders: Placeholder[]
  allowed: Listed[]
  withheld: Listed[]
  dropped: Omit<Dropped, 'said'>[]
  notes: string[]
}

/** Renders a policy in one format, with the lists that explain it. */
export const ruleSet = <Options>(policy: Policy, backend: Backend<Options>, options: Options): RuleSet =>
  explained(policy, backend, backend.render(policy, options))

/** A rendering with the lists that explain it. */
export function explained(policy: Policy, backend: Pick<Backend, 'id'>, rendered: Rendered): RuleSet {
  return {
    device: policy.subjects.length === 1 ? (policy.subjects[0]?.id ?? null) : null,
    devices: policy.subjects.map((subject) => subject.id),
    release: policy.release,
    format: backend.id,
    files: rendered.files,
    apply: rendered.apply,
    undo: rendered.undo,
    placeholders: policy.placeholders,
    allowed: policy.rules.flatMap(({ subject, why }) =>
      why.endpoint === null ? [] : [{ ...why.endpoint, device: subject, need: why.need, reason: why.reason }],
    ),
    withheld: policy.withheld.map(({ subject, endpoint, need, reason }) => ({
      ...endpoint,
      device: subject,
      need,
      reason,
    })),
    dropped: rendered.dropped.map(({ rule, reason }) => ({ rule, reason })),
    notes: [...policy.notes, ...rendered.notes],
  }
}
