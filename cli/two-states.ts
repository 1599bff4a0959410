import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gitText } from '../api/store/git.ts'
import { datasetAt } from '../api/store/history.ts'
import type { Dataset } from '../schema/dataset.ts'
import type { Loaded } from '../schema/load.ts'
import { readDataset } from '../schema/read.ts'
import { UsageError } from './args.ts'
import { DATA } from './data-folder.ts'
import { report } from './report.ts'

/** The folder that holds `devices/`: the one named, or `data/` in it. */
function dataIn(path: string): string {
  const folder = resolve(path)
  return !existsSync(join(folder, 'devices')) && existsSync(join(folder, 'data/devices'))
    ? join(folder, 'data')
    : folder
}

async function loaded(wanted: string, now: Date): Promise<Loaded> {
  if (existsSync(wanted) && statSync(wanted).isDirectory())
    return readDataset(dataIn(wanted), { now, release: wanted })
  const commit = await gitText(DATA, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${wanted}^{commit}`,
  ])
  if (commit === null)
    throw new UsageError(`"${wanted}" is neither a folder nor a revision that git knows here`)
  return datasetAt(DATA, { commit, id: wanted, date: now.toISOString() }, now)
}

/** The data set of a folder, or of a git revision of this project. Null, with its errors told, where it has any. */
export async function stateOf(
  wanted: string,
  now: Date,
  err: (text: string) => void,
): Promise<Dataset | null> {
  const { dataset, problems } = await loaded(wanted, now)
  if (dataset !== null) return dataset
  err(`${wanted} has errors:\n`)
  err(
    report(
      problems.filter(({ severity }) => severity === 'error'),
      'human',
      false,
    ),
  )
  return null
}
