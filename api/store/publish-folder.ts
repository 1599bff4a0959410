import { eq } from 'drizzle-orm'
import type { Dataset } from '../../schema/dataset.ts'
import type { Problem } from '../../schema/problem.ts'
import { readDataset } from '../../schema/read.ts'
import { contentHash, piecesOf } from './content.ts'
import type { Database } from './database.ts'
import { datasetAt, type GitRelease, gitReleases, nothingRemembered, type Remembered } from './history.ts'
import { migrateDatabase, openDatabase } from './open.ts'
import { type Origin, type Publication, publish, refresh } from './publish.ts'
import { releases } from './schema.ts'

export interface PublishReport {
  /** False when the folder has errors: then nothing was written and the release before is still served. */
  ok: boolean
  /** The release served now; null where there was none and none could be made. */
  current: string | null
  /** What was written, oldest first; releases that were there already are not listed. */
  published: Publication[]
  /** Commits that today's code cannot read, each with its first problems. */
  skipped: { release: string; commit: string; problems: Problem[] }[]
  /** Release ids whose data differ from what was published under them before: the published ones stay. */
  conflicts: string[]
  /** Errors and warnings of the working folder. */
  problems: Problem[]
}

export interface PublishOptions {
  dataDir: string
  databaseUrl: string
  authToken?: string
  now: Date
  /** Filled with what is read of the history, for whoever needs the releases again. */
  remembered?: Remembered
}

/**
 * Publishes a data folder with its history into a database: see PublishReport for what comes of it. Throws
 * when the folder does not exist or the database does not answer.
 */
export async function publishFolder({
  dataDir,
  databaseUrl,
  authToken,
  now,
  remembered,
}: PublishOptions): Promise<PublishReport> {
  const { db, client } = await openDatabase(databaseUrl, authToken)
  try {
    await migrateDatabase(db)
    return await publishInto(db, dataDir, now, remembered)
  } finally {
    client.close()
  }
}

/** The same into an open, migrated database. */
export async function publishInto(
  db: Database,
  dataDir: string,
  now: Date,
  remembered: Remembered = nothingRemembered(),
): Promise<PublishReport> {
  const reading = { now, release: 'content', remembered: remembered.entries }
  const { dataset, problems } = await readDataset(dataDir, reading)
  const report: PublishReport = {
    ok: dataset !== null,
    current: null,
    published: [],
    skipped: [],
    conflicts: [],
    problems,
  }
  if (dataset !== null) {
    const head = await publishHistory(db, dataDir, now, report, remembered)
    await publishWorkTree(db, dataDir, dataset, head, now, report, remembered)
  }
  report.current = await currentRelease(db)
  return report
}

/** The newest commit that is published. */
interface Head {
  release: GitRelease
  content: string
}

/** Publishes the commits that are not there yet; gives the newest one that can be read, with its content. */
async function publishHistory(
  db: Database,
  dataDir: string,
  now: Date,
  report: PublishReport,
  remembered: Remembered,
): Promise<Head | null> {
  const known = new Map((await db.select().from(releases)).map((row) => [row.id, row]))
  let head: Head | null = null
  for (const release of (await gitReleases(dataDir)) ?? []) {
    const held = known.get(release.id)
    if (held?.commit === release.commit) {
      head = { release, content: held.content }
      continue
    }
    head = (await publishCommit(db, dataDir, release, now, report, remembered)) ?? head
  }
  return head
}

async function publishCommit(
  db: Database,
  dataDir: string,
  release: GitRelease,
  now: Date,
  report: PublishReport,
  remembered: Remembered,
): Promise<Head | null> {
  const { dataset, problems } = await datasetAt(dataDir, release, now, remembered)
  if (dataset === null) {
    const errors = problems.filter(({ severity }) => severity === 'error')
    report.skipped.push({ release: release.id, commit: release.commit, problems: errors.slice(0, 5) })
    return null
  }
  const done = await publish(db, dataset, { date: release.date, commit: release.commit })
  if (done.outcome === 'published') report.published.push(done)
  if (done.outcome === 'conflict') {
    report.conflicts.push(release.id)
    return null
  }
  return { release, content: contentHash(piecesOf(dataset)) }
}

/** The folder as it is: the newest commit where it is that, else a further release named by its content. */
async function publishWorkTree(
  db: Database,
  dataDir: string,
  dataset: Dataset,
  head: Head | null,
  now: Date,
  report: PublishReport,
  remembered: Remembered,
): Promise<void> {
  const content = contentHash(piecesOf(dataset))
  if (
    head !== null &&
    (head.content === content || (await contentAt(dataDir, head, now, remembered)) === content)
  ) {
    await refresh(db, { ...dataset, release: head.release.id })
    return
  }
  const origin: Origin = { date: now.toISOString(), commit: null }
  const done = await publish(db, { ...dataset, release: `content-${content.slice(0, 12)}` }, origin)
  if (done.outcome === 'published') report.published.push(done)
}

/** The content of a commit as today's code reads it; what was published may have been read by older code. */
async function contentAt(
  dataDir: string,
  head: Head,
  now: Date,
  remembered: Remembered,
): Promise<string | null> {
  const { dataset } = await datasetAt(dataDir, head.release, now, remembered)
  return dataset === null ? null : contentHash(piecesOf(dataset))
}

async function currentRelease(db: Database): Promise<string | null> {
  const row = await db.query.state.findFirst({ where: (state) => eq(state.key, 'current') })
  return row?.value ?? null
}
