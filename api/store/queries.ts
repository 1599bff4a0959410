import { and, desc, eq, gte, inArray, lt, lte, or, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Dataset } from '../../schema/dataset.ts'
import { Device } from '../../schema/device.ts'
import type { ExpandedDevice } from '../../schema/expand.ts'
import { Service } from '../../schema/service.ts'
import { Integrations, Redirects, Vendor } from '../../schema/vendor.ts'
import type { Database } from './database.ts'
import type { Summary } from './listing.ts'
import type { DeviceFilter, Found, ListedDevice } from './memory.ts'
import { items, listings, peers, releases, revisions, state } from './schema.ts'
import { matchExpression } from './search.ts'

export type ReleaseRow = Omit<typeof releases.$inferSelect, 'content'>

const releaseColumns = {
  position: releases.position,
  id: releases.id,
  date: releases.date,
  commit: releases.commit,
}

/** The release served by default, and the position of the newest one published; null before the first. */
export async function currentRelease(db: Database): Promise<{ row: ReleaseRow; newest: number } | null> {
  const [found] = await db
    .select({ ...releaseColumns, newest: sql<number>`(select max(position) from releases)` })
    .from(state)
    .innerJoin(releases, eq(releases.id, state.value))
    .where(eq(state.key, 'current'))
  if (found === undefined) return null
  const { newest, ...row } = found
  return { row, newest }
}

export async function releaseById(db: Database, id: string): Promise<ReleaseRow | null> {
  const [row] = await db.select(releaseColumns).from(releases).where(eq(releases.id, id))
  return row ?? null
}

/** Releases up to a position, newest first. */
export const releasesBefore = (
  db: Database,
  position: number,
  limit: number,
  offset: number,
): Promise<ReleaseRow[]> =>
  db
    .select(releaseColumns)
    .from(releases)
    .where(lte(releases.position, position))
    .orderBy(desc(releases.position))
    .limit(limit)
    .offset(offset)

/** The newest release, up to a position, made before a time (ISO 8601, UTC); null where there is none. */
export async function releaseBefore(
  db: Database,
  position: number,
  date: string,
): Promise<ReleaseRow | null> {
  const [row] = await db
    .select(releaseColumns)
    .from(releases)
    .where(and(lte(releases.position, position), lt(releases.date, date)))
    .orderBy(desc(releases.position))
    .limit(1)
  return row ?? null
}

const holds = (table: { first: SQLiteColumn; until: SQLiteColumn }, position: number) =>
  and(lte(table.first, position), gte(table.until, position))

/**
 * The data set of a release. Entries are read by today's schema, which fills in keys they were published
 * without. Null when one of them can no longer be read.
 */
export async function datasetOf(db: Database, { position, id }: ReleaseRow): Promise<Dataset | null> {
  const rows = await db
    .select({ kind: revisions.kind, id: revisions.id, json: revisions.json })
    .from(items)
    .innerJoin(revisions, eq(revisions.hash, items.hash))
    .where(holds(items, position))
    .orderBy(items.kind, items.id)
  const dataset: Dataset = {
    release: id,
    devices: {},
    services: {},
    vendors: {},
    redirects: {},
    integrations: {},
  }
  for (const row of rows) {
    const value: unknown = JSON.parse(row.json)
    const read = READERS[row.kind]?.(dataset, row.id, value) ?? false
    if (!read) return null
  }
  return dataset
}

type Reader = (dataset: Dataset, id: string, value: unknown) => boolean
const READERS: Record<string, Reader> = {
  device: (dataset, id, value) => {
    const { success, data } = Device.safeParse(value)
    if (success) dataset.devices[id] = data
    return success
  },
  service: (dataset, id, value) => {
    const { success, data } = Service.safeParse(value)
    if (success) dataset.services[id] = data
    return success
  },
  vendor: (dataset, id, value) => {
    const { success, data } = Vendor.safeParse(value)
    if (success) dataset.vendors[id] = data
    return success
  },
  redirects: (dataset, _id, value) => {
    const { success, data } = Redirects.safeParse(value)
    if (success) dataset.redirects = data
    return success
  },
  integrations: (dataset, _id, value) => {
    const { success, data } = Integrations.safeParse(value)
    if (success) dataset.integrations = data
    return success
  },
}

const INTERNET = {
  'home-assistant': listings.internetHomeAssistant,
  'native-app': listings.internetNativeApp,
  both: listings.internetBoth,
}

const SORTS: Record<'name' | 'id' | 'vendor' | 'category' | 'status' | 'changed', SQL[]> = {
  name: [sql`lower(${listings.name})`],
  id: [],
  vendor: [sql`${listings.vendor}`],
  category: [sql`${listings.category}`],
  status: [sql`${listings.status}`],
  changed: [desc(listings.first)],
}

/** A page of the device list and how many there are in all. */
export async function listDevices(
  db: Database,
  position: number,
  filter: DeviceFilter,
  page: { limit: number; offset: number },
): Promise<{ total: number; items: ListedDevice[] }> {
  const match = filter.q === undefined ? undefined : matchExpression(filter.q)
  if (match === null) return { total: 0, items: [] }
  const where = and(
    holds(listings, position),
    filter.vendor === undefined ? undefined : eq(listings.vendor, filter.vendor),
    filter.category === undefined ? undefined : eq(listings.category, filter.category),
    filter.integration === undefined ? undefined : eq(listings.integration, filter.integration),
    filter.iot_class === undefined ? undefined : eq(listings.iotClass, filter.iot_class),
    filter.status === undefined ? undefined : eq(listings.status, filter.status),
    filter.internet === undefined ? undefined : eq(INTERNET[filter.for], filter.internet),
    match === undefined ? undefined : sql`listing_search match ${match}`,
  )
  const sort = filter.sort ?? (match === undefined ? 'name' : 'relevance')
  // A hit in the name outweighs one in the hosts, and that one in the notes.
  const order =
    sort !== 'relevance'
      ? SORTS[sort]
      : match === undefined
        ? SORTS.name
        : [sql`bm25(listing_search, 10.0, 6.0, 4.0, 1.0)`]
  const search = sql`listing_search`
  const from = db
    .select({ summary: listings.summary, changed: releases.id })
    .from(listings)
    .innerJoin(releases, eq(releases.position, listings.first))
    .$dynamic()
  const count = db.select({ total: sql<number>`count(*)` }).from(listings).$dynamic()
  if (match !== undefined) {
    from.innerJoin(search, sql`listing_search.rowid = ${listings.number}`)
    count.innerJoin(search, sql`listing_search.rowid = ${listings.number}`)
  }
  const [counted, rows] = await db.batch([
    count.where(where),
    from
      .where(where)
      .orderBy(...order, listings.id)
      .limit(page.limit)
      .offset(page.offset),
  ])
  return {
    total: counted[0]?.total ?? 0,
    items: rows.map(({ summary, changed }) => ({ ...(JSON.parse(summary) as Summary), changed })),
  }
}

/** The endpoints that have one of these keys in a release. */
export function findPeers(db: Database, position: number, keys: readonly string[]) {
  return db
    .select({ kind: items.kind, id: items.id, endpoint: peers.endpoint, key: peers.key })
    .from(peers)
    .innerJoin(items, eq(items.hash, peers.revision))
    .where(and(inArray(peers.key, [...keys]), holds(items, position)))
}

export async function findEndpoints(
  db: Database,
  position: number,
  keys: readonly string[],
): Promise<Found[]> {
  const rows = await findPeers(db, position, keys)
  return rows.map((row) => ({ ...row, kind: row.kind === 'service' ? 'service' : 'device' }))
}

/** A device as it was from one release on. */
export interface Revision {
  id: string
  release: ReleaseRow
  until: number
  device: ExpandedDevice
}

/** The revisions of a device under all its ids, newest first, as far as a position. */
export async function revisionsOf(
  db: Database,
  ids: readonly string[],
  position: number,
): Promise<Revision[]> {
  const rows = await db
    .select({ id: listings.id, until: listings.until, expanded: listings.expanded, release: releaseColumns })
    .from(listings)
    .innerJoin(releases, eq(releases.position, listings.first))
    .where(
      and(inArray(listings.id, [...ids]), lte(listings.first, position), gte(listings.until, listings.first)),
    )
    .orderBy(desc(listings.first), desc(listings.number))
  return rows.map(({ expanded, ...row }) => ({ ...row, device: JSON.parse(expanded) as ExpandedDevice }))
}

/** Which devices came, changed or went with each of the releases at these positions. */
export async function devicesChanged(
  db: Database,
  positions: readonly number[],
): Promise<Map<number, { added: string[]; changed: string[]; removed: string[] }>> {
  const before = positions.map((position) => position - 1)
  const rows = await db
    .select({ id: listings.id, first: listings.first, until: listings.until })
    .from(listings)
    .where(
      and(
        or(inArray(listings.first, [...positions]), inArray(listings.until, before)),
        gte(listings.until, listings.first),
      ),
    )
    .orderBy(listings.id)
  return new Map(
    positions.map((position) => {
      const came = rows.filter((row) => row.first === position).map((row) => row.id)
      const went = new Set(rows.filter((row) => row.until === position - 1).map((row) => row.id))
      return [
        position,
        {
          added: came.filter((id) => !went.has(id)),
          changed: came.filter((id) => went.has(id)),
          removed: [...went].filter((id) => !came.includes(id)),
        },
      ]
    }),
  )
}
