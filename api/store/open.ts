import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Client, createClient } from '@libsql/client'
import { drizzle } from 'drizzle-orm/libsql'
import { migrate } from 'drizzle-orm/libsql/migrator'
import type { Database } from './database.ts'
import * as schema from './schema.ts'

export interface Opened {
  db: Database
  client: Client
}

/** Opens a database in Node: `file:path`, or the address of a libSQL server. A file's folder is made. */
export async function openDatabase(url: string, authToken?: string): Promise<Opened> {
  const file = url.startsWith('file:') ? url.slice('file:'.length).replace(/^\/\/(?=\/)/, '') : null
  if (file !== null) await mkdir(dirname(file), { recursive: true })
  const client = createClient({ url, ...(authToken ? { authToken } : {}) })
  // Readers go on while a release is written; a second writer waits instead of failing.
  if (file !== null) await client.executeMultiple('pragma journal_mode = wal; pragma busy_timeout = 5000;')
  return { client, db: drizzle(client, { schema }) }
}

/** Brings the tables up to date; does nothing where they are. */
export const migrateDatabase = (db: Database): Promise<void> =>
  migrate(db, { migrationsFolder: fileURLToPath(new URL('./migrations', import.meta.url)) })
