import { type Loaded, loadDataset, type ReadEntry } from '../../schema/load.ts'
import type { Problem } from '../../schema/problem.ts'
import { MAX_BYTES } from '../../schema/yaml.ts'
import { blobs, git, gitText } from './git.ts'

/** A commit that is a release. */
export interface GitRelease {
  /** YYYY.MM.DD of the committer date in UTC, then .2, .3 for later ones of the day. */
  id: string
  commit: string
  /** ISO 8601, UTC. */
  date: string
}

/** The id of the n-th release (from 1) of a day. */
export const releaseId = (date: Date, nth: number): string =>
  `${date.toISOString().slice(0, 10).replaceAll('-', '.')}${nth > 1 ? `.${nth}` : ''}`

/**
 * The releases of a data folder's repository, oldest first: each commit on the first-parent line of HEAD that
 * changes the folder. A commit keeps its number whether or not its data can be read, so ids never shift.
 * Null without git, without such commits, or in a shallow clone, where the numbers would be wrong.
 */
export async function gitReleases(dataDir: string): Promise<GitRelease[] | null> {
  if ((await gitText(dataDir, ['rev-parse', '--is-shallow-repository'])) !== 'false') return null
  // Dates of the system's clock may run backwards along a branch: the order is that of the commits.
  const log = await gitText(dataDir, ['log', '--first-parent', '--reverse', '--format=%H %ct', '--', '.'])
  if (log === null || log === '') return null
  const perDay = new Map<string, number>()
  return log.split('\n').map((line) => {
    const [commit = '', seconds = '0'] = line.split(' ')
    const date = new Date(Number(seconds) * 1000)
    const day = releaseId(date, 1)
    const nth = (perDay.get(day) ?? 0) + 1
    perDay.set(day, nth)
    return { id: releaseId(date, nth), commit, date: date.toISOString() }
  })
}

/** The texts of the data folder as they were at a commit; the work tree is not touched. Throws GitFailed. */
export async function filesAt(
  dataDir: string,
  commit: string,
): Promise<{ files: Map<string, string>; problems: Problem[] }> {
  const prefix = (await gitText(dataDir, ['rev-parse', '--show-prefix'])) ?? ''
  const args = ['ls-tree', '-r', '-z', '-l', '--full-tree', commit, ...(prefix === '' ? [] : ['--', prefix])]
  const entries = (await git(dataDir, args))
    .toString('utf8')
    .split('\0')
    .filter(Boolean)
    .map((line) => {
      const tab = line.indexOf('\t')
      const [mode = '', , object = '', size = '0'] = line.slice(0, tab).split(/ +/)
      return { mode, object, size: Number(size), path: line.slice(tab + 1).slice(prefix.length) }
    })
  const problems: Problem[] = []
  const usable = entries.filter(({ mode, size, path }) => {
    const message = !mode.startsWith('100')
      ? 'is not a regular file'
      : size > MAX_BYTES
        ? 'is too large'
        : null
    if (message !== null) problems.push(refused(path, message))
    return message === null
  })
  const contents = await blobs(
    dataDir,
    usable.map(({ object }) => object),
  )
  const files = new Map<string, string>()
  for (const { object, path } of usable) {
    try {
      files.set(path, new TextDecoder('utf-8', { fatal: true }).decode(contents.get(object)))
    } catch {
      problems.push(refused(path, 'is not UTF-8'))
    }
  }
  return { files, problems }
}

/** The data folder as it was at a commit, read and checked; `remembered` as in LoadOptions. Throws GitFailed. */
export async function datasetAt(
  dataDir: string,
  { commit, id }: GitRelease,
  now: Date,
  remembered?: Map<string, ReadEntry>,
): Promise<Loaded> {
  const { files, problems } = await filesAt(dataDir, commit)
  if (problems.length > 0) return { dataset: null, problems }
  return loadDataset(files, { now, release: id, ...(remembered === undefined ? {} : { remembered }) })
}

const refused = (path: string, message: string): Problem => ({
  file: `data/${path}`,
  line: 1,
  column: 1,
  severity: 'error',
  rule: 'file',
  message,
  hint: null,
  fix: null,
})
