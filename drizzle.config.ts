import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'turso',
  schema: './api/store/schema.ts',
  out: './api/store/migrations',
  dbCredentials: { url: process.env.DATABASE_URL ?? 'file:dist/netneeds.db' },
})
