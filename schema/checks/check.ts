import type { Draft } from '../draft.ts'
import type { Finding } from '../problem.ts'
import type { Integrations } from '../vendor.ts'

/** What a check may know beside the entry: the whole folder, and what day it is. */
export interface Context {
  now: Date
  /** Every device and service of the folder. */
  drafts: readonly Draft[]
  vendors: ReadonlySet<string>
  /** Empty where the folder has no integrations.yaml: then nothing is unknown. */
  integrations: Integrations
}

/** One rule that a schema cannot say. */
export interface Check {
  rule: string
  /** One sentence for CONTRIBUTING and the validate help. */
  about: string
  check(draft: Draft, context: Context): Iterable<Finding>
}
