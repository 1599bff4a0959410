import type { Dataset } from '../../schema/dataset.ts'
import { nearest } from '../../schema/nearest.ts'
import type { Database } from './database.ts'
import { type DeviceFilter, type Found, findInMemory, type ListedDevice, listInMemory } from './memory.ts'
import * as queries from './queries.ts'

export type { ReleaseRow, Revision } from './queries.ts'

/** The database does not answer, or nothing has been published into it. */
export class DatabaseAway extends Error {}

/** A release that is not there, or can no longer be read. */
export class ReleaseUnknown extends Error {
  readonly suggestions: string[]
  constructor(message: string, suggestions: string[]) {
    super(message)
    this.suggestions = suggestions
  }
}

/** What one request is answered from. `stale` turns true when the database is found away on the way. */
export interface Served {
  release: queries.ReleaseRow
  dataset: Dataset
  /** Position of the newest release published: with the release it decides what lists of releases say. */
  newest: number
  stale: boolean
}

/** What outlives a request: plain data only, so that a Worker's requests may share it. */
export interface Held {
  current: { release: queries.ReleaseRow; newest: number } | null
  /** When the database was last asked which release is current; milliseconds. */
  asked: number
  away: boolean
  /** By release id, the least recently used first. */
  datasets: Map<string, { release: queries.ReleaseRow; dataset: Dataset }>
}

export const nothingHeld = (): Held => ({
  current: null,
  asked: Number.NEGATIVE_INFINITY,
  away: false,
  datasets: new Map(),
})

export interface StoreOptions {
  /** For how long the current release is taken on trust, milliseconds. */
  freshFor: number
  /** When a silent database counts as away, milliseconds. */
  timeout: number
  /** The clock, milliseconds. */
  now: () => number
  /** Told why the database is away. */
  log: (error: unknown) => void
}

export interface Store {
  /** The release asked for, or the current one. Throws ReleaseUnknown or DatabaseAway. */
  serve(release?: string): Promise<Served>
  /** The release held in memory, without asking; null before the first. */
  held(): { release: string; away: boolean } | null
  listDevices(
    served: Served,
    filter: DeviceFilter,
    page: { limit: number; offset: number },
  ): Promise<{ total: number; items: ListedDevice[] }>
  find(served: Served, keys: readonly string[]): Promise<Found[]>
  /** These have no copy in memory: DatabaseAway is thrown. */
  releases(served: Served, page: { limit: number; offset: number }): Promise<queries.ReleaseRow[]>
  /** The newest release before that time, as far as the served one; null where there is none. */
  releaseBefore(served: Served, date: string): Promise<queries.ReleaseRow | null>
  revisions(served: Served, ids: readonly string[]): Promise<queries.Revision[]>
  devicesChanged(positions: readonly number[]): ReturnType<typeof queries.devicesChanged>
}

const MOST_HELD = 4

/** Reads through `held`: data sets are loaded once, and the last one answers while the database is away. */
export function openStore(db: Database, held: Held, { freshFor, timeout, now, log }: StoreOptions): Store {
  async function ask<T>(question: () => Promise<T>): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new DatabaseAway('no answer in time')), timeout)
    })
    try {
      return await Promise.race([question(), late])
    } catch (error) {
      log(error)
      throw new DatabaseAway('the database does not answer', { cause: error })
    } finally {
      clearTimeout(timer)
    }
  }

  /** Asks; where that fails, answers from memory and remembers that it did. */
  async function askOr<T>(served: Served, question: () => Promise<T>, fallback: () => T): Promise<T> {
    if (served.stale) return fallback()
    try {
      return await ask(question)
    } catch (error) {
      if (!(error instanceof DatabaseAway)) throw error
      served.stale = true
      return fallback()
    }
  }

  function hold(release: queries.ReleaseRow, dataset: Dataset): void {
    held.datasets.delete(release.id)
    held.datasets.set(release.id, { release, dataset })
    for (const id of held.datasets.keys()) {
      if (held.datasets.size <= MOST_HELD) break
      if (id !== held.current?.release.id) held.datasets.delete(id)
    }
  }

  async function load(release: queries.ReleaseRow): Promise<Dataset> {
    const known = held.datasets.get(release.id)
    const dataset = known?.dataset ?? (await ask(() => queries.datasetOf(db, release)))
    if (dataset === null)
      throw new ReleaseUnknown(`release ${release.id} was written in a form that is no longer read`, [])
    hold(release, dataset)
    return dataset
  }

  async function current(): Promise<{ release: queries.ReleaseRow; newest: number }> {
    if (held.current !== null && now() - held.asked < freshFor) return held.current
    try {
      const found = await ask(() => queries.currentRelease(db))
      if (found === null) throw new DatabaseAway('nothing has been published')
      const fresh = { release: found.row, newest: found.newest }
      // A release counts as current once its data are here, so that there is always one to fall back on.
      await load(fresh.release)
      held.current = fresh
      held.away = false
    } catch (error) {
      if (!(error instanceof DatabaseAway) || held.current === null) throw error
      held.away = true
    }
    held.asked = now()
    return held.current
  }

  async function named(id: string): Promise<queries.ReleaseRow> {
    const known = held.datasets.get(id)
    if (known !== undefined) return known.release
    const row = await ask(() => queries.releaseById(db, id))
    if (row !== null) return row
    const others = await ask(() => queries.releasesBefore(db, Number.MAX_SAFE_INTEGER, 1000, 0))
    const suggestions = nearest(
      id,
      others.map((each) => each.id),
    )
    throw new ReleaseUnknown(`there is no release "${id}"`, suggestions)
  }

  return {
    async serve(id) {
      const { release, newest } = await current()
      const wanted = id === undefined || id === release.id ? release : await named(id)
      const dataset = await load(wanted)
      return { release: wanted, dataset, newest, stale: held.away }
    },
    held: () => (held.current === null ? null : { release: held.current.release.id, away: held.away }),
    listDevices: (served, filter, page) =>
      askOr(
        served,
        () => queries.listDevices(db, served.release.position, filter, page),
        () => {
          const found = listInMemory(served.dataset, filter)
          return { total: found.length, items: found.slice(page.offset, page.offset + page.limit) }
        },
      ),
    find: (served, keys) =>
      askOr(
        served,
        () => queries.findEndpoints(db, served.release.position, keys),
        () => findInMemory(served.dataset, keys),
      ),
    releases: (served, page) =>
      ask(() => queries.releasesBefore(db, served.release.position, page.limit, page.offset)),
    releaseBefore: (served, date) => ask(() => queries.releaseBefore(db, served.release.position, date)),
    revisions: (served, ids) => ask(() => queries.revisionsOf(db, ids, served.release.position)),
    devicesChanged: (positions) => ask(() => queries.devicesChanged(db, positions)),
  }
}
