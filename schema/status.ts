import type { Source } from './source.ts'
import { witnessOf } from './witness.ts'

/** How well a claim is founded; computed from its sources, never typed. */
export type Status = 'verified' | 'reported' | 'claimed'

const MEASURED = new Set<Source['kind']>([
  'capture',
  'dns-log',
  'firewall-log',
  'block-test',
  'mud-profile',
  'paper',
  'dataset',
])
const WITNESSED = new Set<Source['kind']>([...MEASURED, 'forum', 'blog'])

/**
 * verified: a block test, and beside it another independent measurement. reported: at least one person or
 * instrument saw it. claimed: only vendors' and integrations' own words.
 */
export function statusOf(sources: readonly Source[]): Status {
  const measured = new Set(sources.filter((source) => MEASURED.has(source.kind)).map(witnessOf))
  const tested = sources.some((source) => source.kind === 'block-test')
  if (tested && measured.size >= 2) return 'verified'
  return sources.some((source) => WITNESSED.has(source.kind)) ? 'reported' : 'claimed'
}
