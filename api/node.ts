import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createAdaptorServer } from '@hono/node-server'
import { BACKENDS } from '../rules/registry.ts'
import { createApp } from './app.ts'
import { codeVersion } from './code-version.ts'
import { reportText } from './report-text.ts'
import { staticSite } from './static.ts'
import { openDatabase } from './store/open.ts'
import { type PublishReport, publishFolder } from './store/publish-folder.ts'
import { nothingHeld, openStore } from './store/store.ts'

export interface StartOptions {
  port?: number
  host?: string
  databaseUrl?: string
  authToken?: string
  /** The service's own address; taken from each request where it is not given. */
  siteUrl?: string
  /** Published before serving; null: the database is served as it is. */
  dataDir?: string | null
  /** The built site. */
  siteDir?: string
  /** Told of faults; standard error where it is not given. */
  log?: (error: unknown) => void
}

export interface Started {
  url: string
  /** What publishing came to; null where nothing was published. */
  published: PublishReport | null
  /** Takes no new request, lets the open ones end (at most 4.5 seconds), closes the database. */
  stop(): Promise<void>
}

const toStderr = (error: unknown): void => {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error)
}

/** Publishes the data folder and serves API and site. Throws when the port is taken or the database cannot be opened. */
export async function start(options: StartOptions = {}): Promise<Started> {
  const {
    port = 8787,
    host = '127.0.0.1',
    databaseUrl = 'file:dist/netneeds.db',
    authToken,
    siteUrl,
    log = toStderr,
  } = options
  const dataDir = options.dataDir === undefined ? 'data' : options.dataDir
  const publishing = { databaseUrl, authToken, now: new Date() }
  const published =
    dataDir === null ? null : await publishFolder({ ...publishing, dataDir: resolve(dataDir) })
  const { db, client } = await openDatabase(databaseUrl, authToken)
  const settings = { freshFor: 1000, timeout: 3000, now: () => performance.now(), log }
  const store = openStore(db, nothingHeld(), settings)
  const runtime = {
    store,
    siteUrl: siteUrl || null,
    code: codeVersion(),
    backends: BACKENDS,
    log,
    ...staticSite(resolve(options.siteDir ?? 'dist/site')),
  }
  const app = createApp(() => runtime)
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  await new Promise<void>((ready, failed) => {
    server.once('error', failed)
    server.listen(port, host, () => ready())
  })
  const bound = server.address() as AddressInfo
  const shown = bound.family === 'IPv6' ? `[${bound.address}]` : bound.address
  return {
    url: `http://${shown}:${bound.port}`,
    published,
    stop: async () => {
      await closed(server)
      client.close()
    },
  }
}

function closed(server: Server): Promise<void> {
  return new Promise((done) => {
    const late = setTimeout(() => server.closeAllConnections(), 4500)
    // A connection kept alive is idle once its last answer is out, and would stay open for seconds.
    const sweep = setInterval(() => server.closeIdleConnections(), 50)
    server.close(() => {
      clearTimeout(late)
      clearInterval(sweep)
      done()
    })
    server.closeIdleConnections()
  })
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  const { PORT, HOST, DATABASE_URL, DATABASE_AUTH_TOKEN, SITE_URL } = process.env
  const started = await start({
    port: PORT ? Number(PORT) : undefined,
    host: HOST || undefined,
    databaseUrl: DATABASE_URL || undefined,
    authToken: DATABASE_AUTH_TOKEN || undefined,
    siteUrl: SITE_URL || undefined,
  })
  if (started.published !== null) for (const line of reportText(started.published)) console.error(line)
  console.log(`netneeds is ready on ${started.url}`)
  const end = (): void => {
    void started.stop().then(() => process.exit(0))
  }
  process.once('SIGTERM', end)
  process.once('SIGINT', end)
}
