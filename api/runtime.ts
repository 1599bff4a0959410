import type { Context } from 'hono'
import type { Backend } from '../rules/backend.ts'
import type { Served, Store } from './store/store.ts'

/** What a server gives the app for one request. */
export interface Runtime {
  store: Store
  /** The service's own address, as https://netneeds.example; null: taken from the request. */
  siteUrl: string | null
  /** Version of the code, a part of every ETag. */
  code: string
  backends: readonly Backend[]
  /** The static page or file of a request; null where there is none. */
  page(request: Request): Promise<Response | null>
  /** The site's own 404 page; null where there is none. */
  notFoundPage(request: Request): Promise<Response | null>
  /** Told of faults; what it is told is never shown to a client. */
  log(error: unknown): void
}

export interface AppEnv {
  Bindings: object
  Variables: { runtime: Runtime; served: Served | null }
}

export type Ctx = Context<AppEnv>
