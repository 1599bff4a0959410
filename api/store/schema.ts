import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * Releases share what they have in common: every row of `items` and `listings` holds from the release at
 * position `first` to the one at `until`, so that a release costs only what changed in it.
 */

/** `until` of a row that still holds. */
export const OPEN = 2_147_483_647

export const releases = sqliteTable('releases', {
  position: integer('position').primaryKey(),
  id: text('id').notNull().unique(),
  /** ISO 8601, UTC: the committer date, or the time of publishing where there is no commit. */
  date: text('date').notNull(),
  commit: text('commit_id'),
  /** SHA-256 of everything in it. */
  content: text('content').notNull(),
})

/** One row: which release is served when none is asked for. */
export const state = sqliteTable('state', {
  key: text('key').primaryKey(),
  value: text('value').notNull(),
})

/** The text of an entry at some time, by the SHA-256 of its canonical JSON. */
export const revisions = sqliteTable('revisions', {
  hash: text('hash').primaryKey(),
  kind: text('kind').notNull(),
  id: text('id').notNull(),
  json: text('json').notNull(),
})

/** Which revision of an entry a release has. Kinds: device, service, vendor, redirects, integrations. */
export const items = sqliteTable(
  'items',
  {
    kind: text('kind').notNull(),
    id: text('id').notNull(),
    hash: text('hash').notNull(),
    first: integer('first').notNull(),
    until: integer('until').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.kind, table.id, table.first] }),
    index('items_by_hash').on(table.hash, table.first),
    index('items_by_until').on(table.until, table.first),
  ],
)

/** Where the endpoints of a device's or service's revision point, for the reverse look-up; keys as in peers.ts. */
export const peers = sqliteTable(
  'peers',
  {
    key: text('key').notNull(),
    revision: text('revision').notNull(),
    endpoint: text('endpoint').notNull(),
  },
  (table) => [primaryKey({ columns: [table.key, table.revision, table.endpoint] })],
)

/** A device with its services expanded, and the facts that lists filter by. */
export const listings = sqliteTable(
  'listings',
  {
    number: integer('number').primaryKey(),
    id: text('id').notNull(),
    first: integer('first').notNull(),
    until: integer('until').notNull(),
    hash: text('hash').notNull(),
    name: text('name').notNull(),
    vendor: text('vendor').notNull(),
    category: text('category').notNull(),
    integration: text('integration'),
    iotClass: text('iot_class'),
    status: text('status').notNull(),
    internetHomeAssistant: text('internet_home_assistant').notNull(),
    internetNativeApp: text('internet_native_app').notNull(),
    internetBoth: text('internet_both').notNull(),
    /** The item of /devices without its URLs. */
    summary: text('summary').notNull(),
    /** The expanded device, for its history. */
    expanded: text('expanded').notNull(),
  },
  (table) => [
    index('listings_by_id').on(table.id, table.first),
    index('listings_by_until').on(table.until, table.first),
    index('listings_by_first').on(table.first),
    index('listings_by_vendor').on(table.vendor, table.until),
    index('listings_by_category').on(table.category, table.until),
    index('listings_by_integration').on(table.integration, table.until),
  ],
)
