import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gitText } from '../api/store/git.ts'
import { filesAt, gitReleases } from '../api/store/history.ts'
import type { Dataset } from '../schema/dataset.ts'
import { loadDataset } from '../schema/load.ts'
import { nearest } from '../schema/nearest.ts'
import type { Problem } from '../schema/problem.ts'
import { readFiles } from '../schema/read.ts'
import { type Arguments, UsageError } from './args.ts'
import { DATA } from './data-folder.ts'
import { report } from './report.ts'

/** The two states a command line names. Throws UsageError for fewer or more. */
export function twoStates({ words }: Arguments): [base: string, head: string] {
  const [base, head, ...more] = words
  if (base === undefined || head === undefined)
    throw new UsageError('give two states: folders, releases, or git revisions')
  if (more.length > 0) throw new UsageError(`"${more[0]}" is one word too many`)
  return [base, head]
}

/** The folder that holds `devices/`: the one named, or `data/` in it. */
function dataIn(path: string): string {
  const folder = resolve(path)
  return !existsSync(join(folder, 'devices')) && existsSync(join(folder, 'data/devices'))
    ? join(folder, 'data')
    : folder
}

/** The commit of a release or of a git revision of this project. Throws UsageError for what is neither. */
async function commitOf(wanted: string): Promise<string> {
  const ids = (await gitReleases(DATA)) ?? []
  const release = ids.find(({ id }) => id === wanted)
  if (release !== undefined) return release.commit
  const revision = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${wanted}^{commit}`]
  const commit = await gitText(DATA, revision)
  if (commit !== null) return commit
  const near = /^\d{4}\./.test(wanted)
    ? nearest(
        wanted,
        ids.map(({ id }) => id),
      )
    : []
  throw new UsageError(
    `"${wanted}" is neither a folder, nor a release, nor a revision that git knows here${near.length > 0 ? `; did you mean ${near.join(', ')}?` : ''}`,
  )
}

/** The texts of a folder, a release, or a git revision of this project, by path; what cannot be read is a problem. */
export async function filesOfState(
  wanted: string,
): Promise<{ files: Map<string, string>; problems: Problem[] }> {
  if (existsSync(wanted) && statSync(wanted).isDirectory()) return readFiles(dataIn(wanted))
  return filesAt(DATA, await commitOf(wanted))
}

/** The data set of a state. Null, with its errors told, where it has any. `read` is what was read of it already. */
export async function stateOf(
  wanted: string,
  now: Date,
  err: (text: string) => void,
  read?: Awaited<ReturnType<typeof filesOfState>>,
): Promise<Dataset | null> {
  read ??= await filesOfState(wanted)
  const { dataset, problems } = loadDataset(read.files, { now, release: wanted })
  const errors = [...read.problems, ...problems].filter(({ severity }) => severity === 'error')
  if (dataset !== null && errors.length === 0) return dataset
  err(`${wanted} has errors:\n${report(errors, 'human', false)}`)
  return null
}
