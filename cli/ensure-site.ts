import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readDataset, readFiles } from '../schema/read.ts'
import { PROJECT } from './data-folder.ts'

const SOURCES = ['site', 'rules', 'capture', 'schema', 'package-lock.json']

/** Changes whenever a source file does; reading times and sizes is enough and takes milliseconds. */
function sourceStamp(): string {
  const hash = createHash('sha256')
  for (const source of SOURCES) {
    const path = join(PROJECT, source)
    const files = statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, encoding: 'utf8' })
          .sort()
          .map((file) => join(path, file))
      : [path]
    for (const file of files) {
      const { mtimeMs, size } = statSync(file)
      hash.update(`${file}\n${mtimeMs}\n${size}\n`)
    }
  }
  return hash.digest('hex')
}

/** The stamp stands beside the site, not in it: whoever serves the folder does not serve the stamp. */
const stampOf = (siteDir: string) => `${siteDir}.stamp`

function readStamp(siteDir: string): string | null {
  try {
    return readFileSync(stampOf(siteDir), 'utf8')
  } catch {
    return null
  }
}

/** Builds the pages of a release where they are missing or older than code or data. Gives how many were built. */
export async function ensureSite({
  dataDir,
  siteDir,
  release,
  siteUrl,
}: {
  dataDir: string
  siteDir: string
  release: string
  siteUrl: string | null
}): Promise<number> {
  const stamp = `${release} ${siteUrl ?? ''} ${sourceStamp()}`
  if (readStamp(siteDir) === stamp) return 0
  const { dataset } = await readDataset(dataDir, { now: new Date(), release })
  if (dataset === null) return 0
  const manifest: { repository: { url: string } } = JSON.parse(
    readFileSync(join(PROJECT, 'package.json'), 'utf8'),
  )
  // The bundler is large, and only needed here: every command would start a second later with it.
  const { buildSite } = await import('../site/build.ts')
  const { readHistory } = await import('../site/history.ts')
  const { pages } = await buildSite({
    dataset,
    now: new Date(),
    history: await readHistory(PROJECT),
    outDir: siteDir,
    siteUrl,
    repository: manifest.repository.url,
    texts: (await readFiles(dataDir)).files,
  })
  await writeFile(stampOf(siteDir), stamp)
  return pages
}
