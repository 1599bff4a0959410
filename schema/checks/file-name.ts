import { nearest } from '../nearest.ts'
import { Slug } from '../text.ts'
import type { Check } from './check.ts'

/** The slug a name would have. */
const slug = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

export const fileName: Check = {
  rule: 'file-name',
  about:
    'A file stands in the folder of its vendor and is named <vendor>-<model>.yaml; the name is the id and the URL.',
  *check(draft, { vendors }) {
    const parts = draft.file.split('/')
    if (!Slug.safeParse(draft.id).success) {
      yield {
        path: [],
        message: `"${draft.id}" cannot be an id`,
        hint: `rename the file to ${slug(draft.id) || 'vendor-model'}.yaml`,
      }
    }
    if (draft.vendor === null) return
    if (draft.kind === 'device' && parts.at(-2) !== draft.vendor) {
      yield {
        path: ['vendor'],
        message: `the file stands in the folder "${parts.at(-2)}", its vendor is "${draft.vendor}"`,
        hint: `move it to data/devices/${draft.vendor}/, or mend the vendor`,
      }
    }
    if (vendors.size > 0 && !vendors.has(draft.vendor)) {
      const [near] = nearest(draft.vendor, vendors, 1)
      yield {
        path: ['vendor'],
        message: `vendor "${draft.vendor}" is not in data/vendors.yaml`,
        hint: near === undefined ? 'add it there' : `did you mean "${near}"? Else add it there`,
      }
    }
  },
}
