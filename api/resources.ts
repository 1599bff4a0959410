import type { Hono } from 'hono'
import type { Operation } from './operation.ts'
import * as catalogue from './routes/catalogue.ts'
import * as compare from './routes/compare.ts'
import * as deviceRules from './routes/device-rules.ts'
import * as devices from './routes/devices.ts'
import * as feeds from './routes/feeds.ts'
import * as formats from './routes/formats.ts'
import * as homeRules from './routes/home-rules.ts'
import * as hosts from './routes/hosts.ts'
import * as identify from './routes/identify.ts'
import { serviceResource } from './routes/service.ts'
import * as versions from './routes/versions.ts'
import type { AppEnv } from './runtime.ts'

/** What each resource exports: its routes, and their description. */
export interface Resource {
  routes: Hono<AppEnv>
  operations: Operation[]
}

const described: readonly Resource[] = [
  devices,
  deviceRules,
  homeRules,
  formats,
  hosts,
  identify,
  compare,
  catalogue,
  versions,
  feeds,
]

/** Every resource, in the order of the API document. */
export const resources: readonly Resource[] = [
  ...described,
  serviceResource(described.flatMap(({ operations }) => operations)),
]
