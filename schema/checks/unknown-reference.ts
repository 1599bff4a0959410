import { nearest } from '../nearest.ts'
import type { Check } from './check.ts'

export const unknownReference: Check = {
  rule: 'unknown-reference',
  about: 'A service that is used, and what a blocking report is about, exist.',
  *check(draft, { drafts }) {
    const services = drafts.filter((other) => other.kind === 'service').map((other) => other.id)
    const seen = new Set<string>()
    for (const [index, use] of draft.uses.entries()) {
      if (!use) continue
      if (!services.includes(use.service)) {
        const [near] = nearest(use.service, services, 1)
        yield {
          path: ['uses', index, 'service'],
          message: `there is no data/services/${use.service}.yaml`,
          hint: near === undefined ? 'add it, or write the endpoints here' : `did you mean "${near}"?`,
        }
      }
      if (seen.has(use.service))
        yield {
          path: ['uses', index, 'service'],
          message: `service "${use.service}" is used twice`,
          hint: 'join the two uses',
        }
      seen.add(use.service)
    }
    const known = ['internet', 'all', ...draft.endpoints.flatMap((endpoint) => endpoint?.id ?? []), ...seen]
    for (const [index, line] of draft.blocking.entries()) {
      if (!line || known.includes(line.of)) continue
      const [near] = nearest(line.of, known, 1)
      yield {
        path: ['blocking', index, 'of'],
        message: `"${line.of}" is neither internet, all, an endpoint nor a service of this entry`,
        hint: near === undefined ? 'write internet, all, or an endpoint id' : `did you mean "${near}"?`,
      }
    }
  },
}
