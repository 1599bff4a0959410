import type { Check } from './check.ts'

export const breaksMissing: Check = {
  rule: 'breaks-missing',
  about: 'Where something is optional, `breaks` says what is lost without it: only then can one choose.',
  *check(draft) {
    for (const [index, endpoint] of draft.endpoints.entries()) {
      if (!endpoint || endpoint.breaks !== null) continue
      if (endpoint.needed.native_app !== 'optional' && endpoint.needed.home_assistant !== 'optional') continue
      yield {
        path: ['endpoints', index, 'needed'],
        message: `endpoint "${endpoint.id}" is optional, and nothing says what is lost without it`,
        hint: 'add "breaks:" with what the user notices, or make the need unknown',
      }
    }
    for (const [index, use] of draft.uses.entries()) {
      if (!use || use.breaks !== null) continue
      if (use.needed.native_app !== 'optional' && use.needed.home_assistant !== 'optional') continue
      yield {
        path: ['uses', index, 'needed'],
        message: `service "${use.service}" is optional, and nothing says what is lost without it`,
        hint: 'add "breaks:" with what the user notices, or make the need unknown',
      }
    }
  },
}
