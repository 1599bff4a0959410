import { contentHash, piecesOf } from '../api/store/content.ts'
import { gitText } from '../api/store/git.ts'
import { datasetAt, gitReleases } from '../api/store/history.ts'
import type { Dataset } from '../schema/dataset.ts'
import { nearest } from '../schema/nearest.ts'
import { readDataset } from '../schema/read.ts'
import { UsageError } from './args.ts'
import { DATA } from './data-folder.ts'
import { report } from './report.ts'

/** Whether the data folder is as it was committed. */
const untouched = async (): Promise<boolean> =>
  (await gitText(DATA, ['status', '--porcelain', '--untracked-files=all', '--', '.'])) === ''

/**
 * The data set a command works on: the working folder's, or that of a release in git. It carries the id under
 * which publishing would name it. Null, with every problem reported, when it is broken. Throws UsageError for
 * a release that is not there.
 */
export async function datasetOf(
  wanted: string | undefined,
  err: (text: string) => void,
): Promise<Dataset | null> {
  const now = new Date()
  const releases = (await gitReleases(DATA)) ?? []
  if (wanted === undefined) {
    const { dataset, problems } = await readDataset(DATA, { now, release: 'content' })
    if (dataset === null) {
      err(
        report(
          problems.filter((problem) => problem.severity === 'error'),
          'human',
          false,
        ),
      )
      return null
    }
    const last = releases.at(-1)
    // A folder as it was committed is its last release: reading that too would take as long again.
    if (last !== undefined && (await untouched())) return { ...dataset, release: last.id }
    const content = contentHash(piecesOf(dataset))
    const committed = last === undefined ? null : (await datasetAt(DATA, last, now)).dataset
    const same = last !== undefined && committed !== null && contentHash(piecesOf(committed)) === content
    return { ...dataset, release: same ? last.id : `content-${content.slice(0, 12)}` }
  }
  const release = releases.find(({ id }) => id === wanted)
  if (release === undefined) {
    const ids = releases.map(({ id }) => id)
    const near = nearest(wanted, ids)
    const last = ids.at(-1)
    throw new UsageError(
      `there is no release "${wanted}"${near.length > 0 ? `; did you mean ${near.join(', ')}?` : last === undefined ? '' : `; the newest is ${last}`}`,
    )
  }
  const { dataset, problems } = await datasetAt(DATA, release, now)
  if (dataset === null)
    err(
      report(
        problems.filter((problem) => problem.severity === 'error'),
        'human',
        false,
      ),
    )
  return dataset
}
