import { nearest } from '../nearest.ts'
import type { Check } from './check.ts'

export const unknownIntegration: Check = {
  rule: 'unknown-integration',
  about: 'A Home Assistant integration is one that Home Assistant has (data/integrations.yaml).',
  *check(draft, { integrations }) {
    const domain = draft.home_assistant?.integration
    if (domain === undefined || Object.hasOwn(integrations, domain)) return
    const known = Object.keys(integrations)
    if (known.length === 0) return
    const [near] = nearest(domain, known, 1)
    yield {
      path: ['home_assistant', 'integration'],
      message: `Home Assistant has no integration "${domain}"`,
      hint:
        near === undefined
          ? 'see the integrations page of Home Assistant, and add a new one to data/integrations.yaml'
          : `did you mean "${near}"?`,
      ...(near === undefined ? {} : { fix: near }),
    }
  },
}
