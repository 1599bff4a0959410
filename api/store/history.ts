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

/** What was read of a repository before: whoever reads many of its releases gives the same to each reading. */
export interface Remembered {
  entries: Map<string, ReadEntry>
  /** By object id; null where the bytes are no UTF-8. */
  texts: Map<string, string | null>
  /** By commit, the last ones read. */
  loaded: Map<string, Loaded>
}

export const nothingRemembered = (): Remembered => ({
  entries: new Map(),
  texts: new Map(),
  loaded: new Map(),
})

/** So many releases are held whole: those the site tells of are among them when a whole history was read. */
const MOST_LOADED = 60

/** The texts of the data folder as they were at a commit; the work tree is not touched. Throws GitFailed. */
export async function filesAt(
  dataDir: string,
  commit: string,
  texts: Remembered['texts'] = new Map(),
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
  const fresh = usable.map(({ object }) => object).filter((object) => !texts.has(object))
  for (const [object, bytes] of await blobs(dataDir, fresh)) texts.set(object, utf8(bytes))
  const files = new Map<string, string>()
  for (const { object, path } of usable) {
    const text = texts.get(object)
    if (typeof text === 'string') files.set(path, text)
    else problems.push(refused(path, 'is not UTF-8'))
  }
  return { files, problems }
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The data folder as it was at a commit, read and checked. Throws GitFailed. */
export async function datasetAt(
  dataDir: string,
  { commit, id }: GitRelease,
  now: Date,
  remembered: Remembered = nothingRemembered(),
): Promise<Loaded> {
  const { entries, texts, loaded } = remembered
  const known = loaded.get(commit)
  if (known !== undefined) return known
  const { files, problems } = await filesAt(dataDir, commit, texts)
  const read =
    problems.length > 0
      ? { dataset: null, problems }
      : loadDataset(files, { now, release: id, remembered: entries })
  loaded.set(commit, read)
  for (const oldest of loaded.keys()) {
    if (loaded.size <= MOST_LOADED) break
    loaded.delete(oldest)
  }
  return read
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
