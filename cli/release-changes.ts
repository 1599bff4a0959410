import { datasetAt, gitReleases, nothingRemembered, type Remembered } from '../api/store/history.ts'
import { type ReleaseChange, releaseChange } from '../rules/changes/release.ts'
import type { Dataset } from '../schema/dataset.ts'

/** So many releases are told of on the site, newest first. */
const MOST = 50

/**
 * What each of the newest releases of a data folder changed, newest first, up to `dataset`, which is the folder as it
 * is: what is not committed is one release more. Null without git. Throws GitFailed.
 */
export async function releaseChanges(
  dataDir: string,
  dataset: Dataset,
  now: Date,
  remembered: Remembered = nothingRemembered(),
): Promise<ReleaseChange[] | null> {
  const releases = await gitReleases(dataDir)
  if (releases === null) return null
  const read: { dataset: Dataset; date: string; commit: string | null }[] = []
  if (releases.at(-1)?.id !== dataset.release) read.push({ dataset, date: now.toISOString(), commit: null })
  for (const release of releases.toReversed()) {
    // One more than is told of: the oldest is set against it.
    if (read.length > MOST) break
    const older =
      release.id === dataset.release ? dataset : (await datasetAt(dataDir, release, now, remembered)).dataset
    if (older !== null) read.push({ ...release, dataset: older })
  }
  return read
    .slice(0, MOST)
    .map((release, index) => releaseChange(read[index + 1]?.dataset ?? null, release.dataset, release))
}
