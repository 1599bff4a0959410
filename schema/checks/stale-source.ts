import type { Check } from './check.ts'

const MONTHS = 24

/** Whole months from a date as sources write it (its latest day) to now, in UTC. */
function age(date: string, now: Date): number {
  const [year = 0, month = 12, day = 28] = date.split('-').map(Number)
  return (
    (now.getUTCFullYear() - year) * 12 + (now.getUTCMonth() + 1 - month) - (now.getUTCDate() < day ? 1 : 0)
  )
}

export const staleSource: Check = {
  rule: 'stale-source',
  about: `A note, not an error: a source is older than ${MONTHS} months; firmware and clouds change.`,
  *check(draft, { now }) {
    for (const [id, source] of Object.entries(draft.sources)) {
      if (source.date === null) continue
      const months = age(source.date, now)
      if (months <= MONTHS) continue
      yield {
        path: ['sources', id, 'date'],
        severity: 'warning',
        message: `note: source "${id}" is ${Math.floor(months / 12)} years and ${months % 12} months old`,
        hint: 'a newer capture or page beside it would settle whether it still holds',
      }
    }
  },
}
