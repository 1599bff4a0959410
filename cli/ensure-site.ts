import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { nothingRemembered, type Remembered } from '../api/store/history.ts'
import { readDataset } from '../schema/read.ts'
import { PROJECT } from './data-folder.ts'
import { siteOfFolder } from './site-of-folder.ts'

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
  remembered = nothingRemembered(),
}: {
  dataDir: string
  siteDir: string
  release: string
  siteUrl: string | null
  /** What publishing read of the history. */
  remembered?: Remembered
}): Promise<number> {
  const stamp = `${release} ${siteUrl ?? ''} ${sourceStamp()}`
  if (readStamp(siteDir) === stamp) return 0
  const reading = { now: new Date(), release, remembered: remembered.entries }
  const { dataset } = await readDataset(dataDir, reading)
  if (dataset === null) return 0
  const pages = await siteOfFolder({ dataDir, dataset, outDir: siteDir, siteUrl, remembered })
  await writeFile(stampOf(siteDir), stamp)
  return pages
}
