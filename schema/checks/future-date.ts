import type { Check } from './check.ts'

export const futureDate: Check = {
  rule: 'future-date',
  about: 'No source is dated in the future.',
  *check(draft, { now }) {
    const today = now.toISOString().slice(0, 10)
    for (const [id, source] of Object.entries(draft.sources)) {
      if (source.date === null || source.date <= today.slice(0, source.date.length)) continue
      yield {
        path: ['sources', id, 'date'],
        message: `${source.date} is in the future`,
        hint: `today is ${today}; write the day it was observed or written`,
      }
    }
  },
}
