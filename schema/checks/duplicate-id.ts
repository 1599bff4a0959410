import type { Check } from './check.ts'

export const duplicateId: Check = {
  rule: 'duplicate-id',
  about: 'An id stands for one entry in the whole folder.',
  *check(draft, { drafts }) {
    for (const other of drafts) {
      if (other.kind !== draft.kind || other.id !== draft.id || other.file === draft.file) continue
      yield {
        path: [],
        message: `id "${draft.id}" is also ${other.file}`,
        hint: 'rename one file, or join the entries',
      }
    }
  },
}
