import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Dataset } from '../schema/dataset.ts'
import { loadDataset } from '../schema/load.ts'
import { nearest } from '../schema/nearest.ts'
import { readFiles } from '../schema/read.ts'
import { FileError, type Option, UsageError } from './args.ts'
import { DATA } from './data-folder.ts'

/** The option that names the data folder. */
export const DATA_OPTION: Option = {
  type: 'string',
  value: 'FOLDER',
  about: "the data folder; without it the project's own",
}

export interface Known {
  folder: string
  /** Every text of the folder, the broken ones too. */
  files: Map<string, string>
  dataset: Dataset
}

/**
 * The entries there are. One that is broken, as an entry somebody is just writing, is left out and told: reading a
 * capture must go on without it. Throws FileError where the folder is none.
 */
export async function knownEntries(wanted: string | undefined, err: (text: string) => void): Promise<Known> {
  const folder = wanted === undefined ? DATA : resolve(wanted)
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new FileError(`there is no folder ${wanted ?? DATA}`)
  const { files } = await readFiles(folder)
  const { dataset, left } = withoutBroken(files, new Date())
  if (left.length > 0) err(`left out for its errors: ${left.join(', ')} (netneeds validate tells them)\n`)
  if (dataset === null) throw new FileError(`${folder} cannot be read`)
  return { folder, files, dataset }
}

/** The data set without the files that have errors, and those that are errors only for want of them; `left` names them. */
export function withoutBroken(
  files: ReadonlyMap<string, string>,
  now: Date,
): { dataset: Dataset | null; left: string[] } {
  const good = new Map(files)
  const left: string[] = []
  // Leaving out one may break another that refers to it; each round takes out at least one.
  for (;;) {
    const { dataset, problems } = loadDataset(good, { now, release: 'draft' })
    if (dataset !== null) return { dataset, left }
    const broken = new Set(
      problems.flatMap(({ severity, file }) => (severity === 'error' ? [file.replace(/^data\//, '')] : [])),
    )
    for (const path of broken) good.delete(path)
    left.push(...broken)
    if (broken.size === 0) return { dataset: null, left }
  }
}

/** The id an entry has now. Throws UsageError, with the nearest ids, for one that is not there. */
export function entryId({ devices, redirects }: Dataset, wanted: string): string {
  const id = Object.hasOwn(redirects, wanted) ? (redirects[wanted] ?? wanted) : wanted
  if (Object.hasOwn(devices, id)) return id
  const near = nearest(wanted, Object.keys(devices))
  throw new UsageError(
    `there is no device "${wanted}"${near.length > 0 ? `; did you mean ${near.join(', ')}?` : ''}`,
  )
}
