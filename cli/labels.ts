import type { Dataset } from '../schema/dataset.ts'
import type { DeviceChange } from '../schema/difference.ts'
import type { Problem } from '../schema/problem.ts'
import type { Source } from '../schema/source.ts'

/** A label of issues and pull requests, as GitHub keeps it. */
export interface Label {
  name: string
  /** Six hexadecimal digits. */
  color: string
  description: string
}

/** Those a review gives a pull request and takes away again. */
export const REVIEW_LABELS = [
  { name: 'new entry', color: '0b5394', description: 'A device that was not there' },
  { name: 'entry changed', color: '3d85c6', description: 'A device that is there is told differently' },
  { name: 'vendor cloud', color: '674ea7', description: 'A cloud that many devices share' },
  { name: 'lets more through', color: 'b45f06', description: 'Rules let more through than before' },
  { name: 'measured', color: '38761d', description: 'Brings a capture, a log or a block test' },
  { name: 'errors', color: '990000', description: 'netneeds validate finds errors' },
] as const satisfies readonly Label[]
export type ReviewLabel = (typeof REVIEW_LABELS)[number]['name']

/** All labels of the repository that forms and workflows name. */
export const LABELS: readonly Label[] = [
  ...REVIEW_LABELS,
  { name: 'entry', color: '0b5394', description: 'Written with the form: becomes a pull request by itself' },
  { name: 'data', color: '666666', description: 'About what an entry says' },
]

const MEASURED: readonly Source['kind'][] = ['capture', 'dns-log', 'firewall-log', 'block-test']

/** What a change is, in the labels of a pull request. */
export function labelsOf({
  before,
  after,
  changes,
  widened,
  problems,
}: {
  before: Dataset
  after: Dataset
  changes: readonly DeviceChange[]
  widened: readonly unknown[]
  problems: readonly Problem[]
}): ReviewLabel[] {
  const measured = changes.some(({ id }) => {
    const known = before.devices[id]?.sources ?? {}
    return Object.entries(after.devices[id]?.sources ?? {}).some(
      ([source, { kind }]) => MEASURED.includes(kind) && !Object.hasOwn(known, source),
    )
  })
  const services = (dataset: Dataset): string => JSON.stringify(dataset.services)
  const given: Record<ReviewLabel, boolean> = {
    'new entry': changes.some(({ change }) => change === 'added'),
    'entry changed': changes.some(({ change }) => change !== 'added'),
    'vendor cloud': services(before) !== services(after),
    'lets more through': widened.length > 0,
    measured,
    errors: problems.some(({ severity }) => severity === 'error'),
  }
  return REVIEW_LABELS.flatMap(({ name }) => (given[name] ? [name] : []))
}
