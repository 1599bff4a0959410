import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Remembered } from '../api/store/history.ts'
import type { Dataset } from '../schema/dataset.ts'
import { readFiles } from '../schema/read.ts'
import { PROJECT } from './data-folder.ts'
import { releaseChanges } from './release-changes.ts'

/** Builds the pages of a data folder, which was read into `dataset`, with its history in git. Gives how many. */
export async function siteOfFolder({
  dataDir,
  dataset,
  outDir,
  siteUrl,
  remembered,
}: {
  dataDir: string
  dataset: Dataset
  outDir: string
  siteUrl: string | null
  /** What was read of the history already. */
  remembered?: Remembered
}): Promise<number> {
  const now = new Date()
  const manifest: { repository: { url: string } } = JSON.parse(
    readFileSync(join(PROJECT, 'package.json'), 'utf8'),
  )
  // The bundler is large, and only needed here: every command would start a second later with it.
  const { buildSite } = await import('../site/build.ts')
  const { pages } = await buildSite({
    dataset,
    now,
    releases: await releaseChanges(dataDir, dataset, now, remembered),
    outDir,
    siteUrl,
    repository: manifest.repository.url,
    texts: (await readFiles(dataDir)).files,
  })
  return pages
}
