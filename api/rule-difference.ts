import { createTwoFilesPatch } from 'diff'
import type { RenderedFile } from '../rules/backend.ts'
import { BACKENDS } from '../rules/registry.ts'
import { answerQuery } from '../rules/request.ts'
import type { ExpandedDevice } from '../schema/expand.ts'

/** What becomes of one file of a rule set. */
export interface RuleDifference {
  format: string
  file: string
  /** A unified diff with three lines of context. */
  diff: string
}

/** The files of a device in one format, as the choices left alone have it; without the names of release and service. */
function filesOf(device: ExpandedDevice | null, format: string): RenderedFile[] {
  if (device === null) return []
  const answered = answerQuery({
    backends: BACKENDS,
    devices: [{ device, addresses: [] }],
    home: false,
    query: { format },
    // The same on both sides: only what the entry changes is a difference.
    release: 'draft',
    origin: '',
  })
  return answered.ok ? answered.set.files : []
}

/** How the rule text of one format changes between two states of an entry; null is a state without it. */
export function ruleDifferences(
  before: ExpandedDevice | null,
  after: ExpandedDevice | null,
  format: string,
): RuleDifference[] {
  const old = new Map(filesOf(before, format).map((file) => [file.name, file.text]))
  const fresh = new Map(filesOf(after, format).map((file) => [file.name, file.text]))
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((file) => {
    const from = old.get(file) ?? ''
    const to = fresh.get(file) ?? ''
    if (from === to) return []
    const patch = createTwoFilesPatch(file, file, from, to, undefined, undefined, { context: 3 })
    return [{ format, file, diff: patch.replace(/^(?:Index: .*\n)?=+\n/, '') }]
  })
}
