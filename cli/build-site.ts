import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readFiles } from '../schema/read.ts'
import { buildSite } from '../site/build.ts'
import { readHistory } from '../site/history.ts'
import { DATA, PROJECT } from './data-folder.ts'
import { datasetOf } from './dataset.ts'

/** `npm run build`: the pages of the working folder into dist/site, under the release id publishing gives it. */
const dataset = await datasetOf(undefined, (text) => void process.stderr.write(text))
if (dataset === null) {
  console.error('data/ has errors; nothing was built')
  process.exitCode = 1
} else {
  const manifest: { repository: { url: string } } = JSON.parse(
    await readFile(join(PROJECT, 'package.json'), 'utf8'),
  )
  const outDir = join(PROJECT, 'dist/site')
  const { pages } = await buildSite({
    dataset,
    now: new Date(),
    history: await readHistory(PROJECT),
    outDir,
    siteUrl: process.env.SITE_URL || null,
    repository: manifest.repository.url,
    texts: (await readFiles(DATA)).files,
  })
  console.error(`${pages} pages of release ${dataset.release} in dist/site`)
}
