import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createApp } from '../../api/app.ts'
import type { Runtime } from '../../api/runtime.ts'
import { migrateDatabase, type Opened, openDatabase } from '../../api/store/open.ts'
import { publish } from '../../api/store/publish.ts'
import { nothingHeld, openStore, type StoreOptions } from '../../api/store/store.ts'
import { BACKENDS } from '../../rules/registry.ts'
import type { Dataset } from '../../schema/dataset.ts'
import { readDataset } from '../../schema/read.ts'

export const FIXTURES = resolve(import.meta.dirname, '../fixtures/data')
export const FIRST = '2026.01.01'
export const SECOND = '2026.02.02'

/** The fixture folder as a data set. */
export async function fixture(release = SECOND): Promise<Dataset> {
  const { dataset, problems } = await readDataset(FIXTURES, { now: new Date('2026-11-21'), release })
  if (dataset === null) throw new Error(JSON.stringify(problems))
  return dataset
}

/** Two releases: in the second a plug is renamed, a vacuum's port and a name are new. */
export async function fixtureReleases(): Promise<[Dataset, Dataset]> {
  const second = await fixture()
  const first = structuredClone({ ...second, release: FIRST })
  const plug = first.devices['acme-plug']
  const vacuum = first.devices['roborock-s50']
  if (plug === undefined || vacuum === undefined) throw new Error('the fixtures have changed')
  delete first.devices['acme-plug']
  first.devices['old-plug'] = plug
  vacuum.endpoints = vacuum.endpoints
    .filter(({ id }) => id === 'miio')
    .map((endpoint) => ({ ...endpoint, ports: [54322] }))
  second.redirects['old-plug'] = 'acme-plug'
  return [first, second]
}

export const tempFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'netneeds-'))

export async function emptyDatabase(file?: string): Promise<Opened & { file: string }> {
  const path = file ?? join(await tempFolder(), 'test.db')
  const opened = await openDatabase(`file:${path}`)
  await migrateDatabase(opened.db)
  return { ...opened, file: path }
}

/** Both releases in a database. */
export async function publishFixtures(file?: string): Promise<Opened & { file: string }> {
  const opened = await emptyDatabase(file)
  const [first, second] = await fixtureReleases()
  await publish(opened.db, first, { date: '2026-01-01T10:00:00.000Z', commit: 'a'.repeat(40) })
  await publish(opened.db, second, { date: '2026-02-02T10:00:00.000Z', commit: 'b'.repeat(40) })
  return opened
}

/** The app over a database, with no site. */
export function appOver(
  { db }: Pick<Opened, 'db'>,
  options: Partial<StoreOptions> = {},
  more: Partial<Runtime> = {},
) {
  const faults: unknown[] = []
  const log = (error: unknown): void => void faults.push(error)
  const store = openStore(db, nothingHeld(), {
    freshFor: 0,
    timeout: 2000,
    now: () => performance.now(),
    log,
    ...options,
  })
  const none = async () => null
  const runtime: Runtime = {
    store,
    siteUrl: null,
    code: 'test',
    backends: BACKENDS,
    page: none,
    notFoundPage: none,
    log,
    ...more,
  }
  const app = createApp(() => runtime)
  const send = async (path: string, init?: RequestInit): Promise<Response> =>
    app.request(`https://netneeds.test${path}`, init)
  return { send, faults }
}

/** A JSON answer as plain data. */
export const data = async (response: Response | Promise<Response>): Promise<Record<string, unknown>> =>
  (await (await response).json()) as Record<string, unknown>
