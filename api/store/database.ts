import type { LibSQLDatabase } from 'drizzle-orm/libsql'
import type * as schema from './schema.ts'

/** The tables, over whichever libSQL client the runtime has. */
export type Database = LibSQLDatabase<typeof schema>
