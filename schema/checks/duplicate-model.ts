import type { Check } from './check.ts'

const plain = (model: string): string => model.toLowerCase()

export const duplicateModel: Check = {
  rule: 'duplicate-model',
  about: 'A note: a model of a vendor belongs to one entry, so that whoever looks for it finds one answer.',
  *check(draft, { drafts }) {
    if (draft.vendor === null) return
    for (const other of drafts) {
      if (other === draft || other.vendor !== draft.vendor || other.id === draft.id) continue
      const theirs = new Set(other.models.map(plain))
      for (const [index, model] of draft.models.entries()) {
        if (!theirs.has(plain(model))) continue
        yield {
          path: ['models', index],
          severity: 'warning',
          message: `model "${model}" also stands in ${other.file}`,
          hint: 'leave it in the entry that says most of it, or join the entries',
        }
      }
    }
  },
}
