import { createClient } from '@libsql/client/web'
import { drizzle } from 'drizzle-orm/libsql/web'
import { BACKENDS } from '../rules/registry.ts'
import { createApp } from './app.ts'
import type { Runtime } from './runtime.ts'
import * as schema from './store/schema.ts'
import { nothingHeld, openStore } from './store/store.ts'

/** Bindings of wrangler.toml, and the secrets beside them. */
export interface WorkerEnv {
  /** A libSQL server: libsql:// or http(s)://. */
  DATABASE_URL: string
  DATABASE_AUTH_TOKEN?: string
  SITE_URL?: string
  ASSETS?: { fetch(request: Request): Promise<Response> }
  CF_VERSION_METADATA?: { id: string }
}

/** Plain data that requests of this isolate share; a connection belongs to the request that opened it. */
const held = nothingHeld()

function runtimeOf(env: object): Runtime {
  const { DATABASE_URL, DATABASE_AUTH_TOKEN, SITE_URL, ASSETS, CF_VERSION_METADATA } = env as WorkerEnv
  const client = createClient({
    url: DATABASE_URL,
    ...(DATABASE_AUTH_TOKEN ? { authToken: DATABASE_AUTH_TOKEN } : {}),
  })
  const log = (error: unknown): void => console.error(error)
  const store = openStore(drizzle(client, { schema }), held, {
    freshFor: 5000,
    timeout: 5000,
    now: () => Date.now(),
    log,
  })
  const asset = async (request: Request): Promise<Response | null> => {
    if (ASSETS === undefined) return null
    const response = await ASSETS.fetch(request)
    return response.status === 404 ? null : response
  }
  return {
    store,
    siteUrl: SITE_URL || null,
    code: (CF_VERSION_METADATA?.id ?? 'dev').replace(/[^A-Za-z0-9]/g, '').slice(0, 10) || 'dev',
    backends: BACKENDS,
    log,
    page: asset,
    notFoundPage: async (request) => {
      // Pages have addresses with a slash at the end; that of the 404 page is this one.
      const page = await asset(new Request(new URL('/404/', request.url), { method: request.method }))
      return page?.ok ? new Response(page.body, { status: 404, headers: page.headers }) : null
    },
  }
}

const app = createApp(runtimeOf)

export default {
  fetch: (
    request: Request,
    env: WorkerEnv,
    context: Parameters<typeof app.fetch>[2],
  ): Response | Promise<Response> => app.fetch(request, env, context),
}
