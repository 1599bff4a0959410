import { join } from 'node:path'
import { DATA, PROJECT } from './data-folder.ts'
import { datasetOf } from './dataset.ts'
import { siteOfFolder } from './site-of-folder.ts'

/** `npm run build`: the pages of the working folder into dist/site, under the release id publishing gives it. */
const dataset = await datasetOf(undefined, (text) => void process.stderr.write(text))
if (dataset === null) {
  console.error('data/ has errors; nothing was built')
  process.exitCode = 1
} else {
  const siteUrl = process.env.SITE_URL || null
  const pages = await siteOfFolder({ dataDir: DATA, dataset, outDir: join(PROJECT, 'dist/site'), siteUrl })
  console.error(`${pages} pages of release ${dataset.release} in dist/site`)
}
