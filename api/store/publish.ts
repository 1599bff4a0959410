import { and, eq, inArray, max, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { Dataset } from '../../schema/dataset.ts'
import { canonical } from '../../schema/same.ts'
import { contentHash, type Piece, piecesOf, sha256 } from './content.ts'
import type { Database } from './database.ts'
import { type Listing, listing } from './listing.ts'
import { endpointKeys } from './peers.ts'
import { items, listings, OPEN, peers, releases, revisions, state } from './schema.ts'

export interface Publication {
  release: string
  /** conflict: the id is taken by other data, which stays as it is. */
  outcome: 'published' | 'unchanged' | 'conflict'
  /** How many entries and lists differ from the release before. */
  changed: number
}

/** Where a release comes from. */
export interface Origin {
  /** ISO 8601, UTC. */
  date: string
  commit: string | null
}

type Statement = BatchItem<'sqlite'>

/** Rows of one INSERT: SQLite takes 32,766 parameters. */
const ROWS = 100

function* chunks<T>(rows: readonly T[]): Iterable<T[]> {
  for (let i = 0; i < rows.length; i += ROWS) yield rows.slice(i, i + ROWS)
}

/**
 * Adds a release after those that are there and serves it from now on; one transaction, nothing is removed.
 * A release that is there with the same content only becomes the served one again.
 * Throws what the database throws; then nothing has changed.
 */
export async function publish(db: Database, dataset: Dataset, origin: Origin): Promise<Publication> {
  const pieces = piecesOf(dataset)
  const content = contentHash(pieces)
  const [existing] = await db.select().from(releases).where(eq(releases.id, dataset.release))
  if (existing !== undefined) {
    if (existing.content !== content) return { release: dataset.release, outcome: 'conflict', changed: 0 }
    await refresh(db, dataset)
    return { release: dataset.release, outcome: 'unchanged', changed: 0 }
  }
  const position = (await newestPosition(db)) + 1
  const { statements, changed } = await difference(db, dataset, pieces, position)
  await db.batch([
    db.insert(releases).values({ position, id: dataset.release, content, ...origin }),
    ...statements,
    current(db, dataset.release),
  ])
  return { release: dataset.release, outcome: 'published', changed }
}

const current = (db: Database, release: string) =>
  db
    .insert(state)
    .values({ key: 'current', value: release })
    .onConflictDoUpdate({ target: state.key, set: { value: release } })

async function newestPosition(db: Database): Promise<number> {
  const [last] = await db.select({ position: max(releases.position) }).from(releases)
  return last?.position ?? 0
}

/**
 * Serves a release that is there. Its lists hold compiled answers, which newer code may give differently:
 * those of the newest release are made again.
 */
export async function refresh(db: Database, dataset: Dataset): Promise<void> {
  const newest = await newestPosition(db)
  const [row] = await db.select().from(releases).where(eq(releases.id, dataset.release))
  const statements = row?.position === newest ? await listingDifference(db, dataset, newest) : []
  await db.batch([current(db, dataset.release), ...statements])
}

async function difference(db: Database, dataset: Dataset, pieces: readonly Piece[], position: number) {
  const statements: Statement[] = []
  const held = await db
    .select({ kind: items.kind, id: items.id, hash: items.hash })
    .from(items)
    .where(eq(items.until, OPEN))
  const before = new Map(held.map(({ kind, id, hash }) => [`${kind}/${id}`, hash]))
  const fresh = pieces.filter(({ kind, id, hash }) => before.get(`${kind}/${id}`) !== hash)
  const now = new Set(pieces.map(({ kind, id }) => `${kind}/${id}`))
  const gone = held.filter(({ kind, id }) => !now.has(`${kind}/${id}`))
  for (const { kind, id } of [...fresh, ...gone]) {
    if (!before.has(`${kind}/${id}`)) continue
    const where = and(eq(items.kind, kind), eq(items.id, id), eq(items.until, OPEN))
    statements.push(
      db
        .update(items)
        .set({ until: position - 1 })
        .where(where),
    )
  }
  for (const rows of chunks(fresh)) {
    statements.push(db.insert(revisions).values(rows).onConflictDoNothing())
    statements.push(
      db
        .insert(items)
        .values(rows.map(({ kind, id, hash }) => ({ kind, id, hash, first: position, until: OPEN }))),
    )
  }
  for (const rows of chunks(fresh.flatMap((piece) => peerRows(dataset, piece)))) {
    statements.push(db.insert(peers).values(rows).onConflictDoNothing())
  }
  const listed = await listingDifference(db, dataset, position)
  return { statements: [...statements, ...listed], changed: fresh.length + gone.length }
}

function peerRows(
  dataset: Dataset,
  { kind, id, hash }: Piece,
): { key: string; revision: string; endpoint: string }[] {
  const entry =
    kind === 'device' ? dataset.devices[id] : kind === 'service' ? dataset.services[id] : undefined
  return (entry?.endpoints ?? []).flatMap((endpoint) => {
    return endpointKeys(endpoint).map((key) => ({ key, revision: hash, endpoint: endpoint.id }))
  })
}

async function listingDifference(db: Database, dataset: Dataset, position: number): Promise<Statement[]> {
  const held = await db
    .select({ id: listings.id, hash: listings.hash })
    .from(listings)
    .where(eq(listings.until, OPEN))
  const before = new Map(held.map(({ id, hash }) => [id, hash]))
  const [last] = await db.select({ number: max(listings.number) }).from(listings)
  let number = last?.number ?? 0
  const fresh: { row: typeof listings.$inferInsert; search: Listing['search'] }[] = []
  for (const id of Object.keys(dataset.devices).sort()) {
    const entry = listing(dataset, id)
    if (entry === null) continue
    const hash = sha256(canonical(entry))
    if (before.get(id) === hash) continue
    number += 1
    fresh.push({ row: rowOf(entry, { number, hash, position }), search: entry.search })
  }
  const closed = [
    ...held.filter(({ id }) => !Object.hasOwn(dataset.devices, id)).map(({ id }) => id),
    ...fresh.flatMap(({ row }) => (before.has(row.id) ? [row.id] : [])),
  ]
  const statements: Statement[] = []
  for (const ids of chunks(closed)) {
    const where = and(inArray(listings.id, ids), eq(listings.until, OPEN))
    statements.push(
      db
        .update(listings)
        .set({ until: position - 1 })
        .where(where),
    )
  }
  for (const part of chunks(fresh)) {
    statements.push(db.insert(listings).values(part.map(({ row }) => row)))
    const rows = part.map(
      ({ row, search }) =>
        sql`(${row.number}, ${search.name}, ${search.aliases}, ${search.hosts}, ${search.notes})`,
    )
    statements.push(
      db.run(
        sql`insert into listing_search (rowid, name, aliases, hosts, notes) values ${sql.join(rows, sql`, `)}`,
      ),
    )
  }
  return statements
}

const rowOf = (
  { summary, expanded, internetBoth }: Listing,
  at: { number: number; hash: string; position: number },
): typeof listings.$inferInsert => ({
  number: at.number,
  id: summary.id,
  first: at.position,
  until: OPEN,
  hash: at.hash,
  name: summary.name,
  vendor: summary.vendor,
  category: summary.category,
  integration: summary.home_assistant?.integration ?? null,
  iotClass: summary.home_assistant?.iot_class ?? null,
  status: summary.status,
  internetHomeAssistant: summary.internet.home_assistant,
  internetNativeApp: summary.internet.native_app,
  internetBoth,
  summary: JSON.stringify(summary),
  expanded: canonical(expanded),
})
