import { nearest } from '../nearest.ts'
import type { Finding } from '../problem.ts'
import type { Check } from './check.ts'

export const claimWithoutSource: Check = {
  rule: 'claim-without-source',
  about:
    'Every endpoint, use, blocking report and network habit names its sources, and every source is named.',
  *check(draft) {
    const used = new Set<string>()
    function* claim(what: string, path: (string | number)[], ids: readonly string[]): Iterable<Finding> {
      if (ids.length === 0) {
        yield {
          path,
          message: `${what} names no source`,
          hint: 'add sources: [id], with the id of an entry under "sources:"',
        }
      }
      for (const [index, id] of ids.entries()) {
        used.add(id)
        if (draft.sourceIds.includes(id)) continue
        const [near] = nearest(id, draft.sourceIds, 1)
        yield {
          path: [...path, 'sources', index],
          message: `source "${id}" is not under "sources:"`,
          hint: near === undefined ? 'add it there' : `did you mean "${near}"?`,
        }
      }
    }
    for (const [index, each] of draft.endpoints.entries()) {
      if (each) yield* claim(`endpoint "${each.id}"`, ['endpoints', index], each.sources)
    }
    for (const [index, each] of draft.uses.entries())
      if (each) yield* claim(`use of "${each.service}"`, ['uses', index], each.sources)
    for (const [index, each] of draft.blocking.entries())
      if (each) yield* claim(`blocking of ${each.of}`, ['blocking', index], each.sources)
    if (draft.network) yield* claim('network', ['network'], draft.network.sources)
    // Of a device a source may stand for its identification and notes, which carry no list of their own.
    if (draft.kind === 'device' || draft.endpoints.includes(undefined)) return
    for (const id of draft.sourceIds) {
      if (!used.has(id))
        yield {
          path: ['sources', id],
          key: true,
          severity: 'warning',
          message: `source "${id}" backs no claim`,
          hint: 'name it where it belongs, or take it out',
        }
    }
  },
}
