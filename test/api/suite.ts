import type { Send } from './suite/asking.ts'
import { compareSuite } from './suite/compare.ts'
import { deviceSuite } from './suite/devices.ts'
import { httpSuite } from './suite/http.ts'
import { lookUpSuite } from './suite/look-up.ts'
import { ruleSuite } from './suite/rules.ts'
import { versionSuite } from './suite/versions.ts'

/** What every runtime must answer; the database holds the fixtures of published.ts. */
export function routeSuite(send: Send): void {
  deviceSuite(send)
  ruleSuite(send)
  lookUpSuite(send)
  compareSuite(send)
  versionSuite(send)
  httpSuite(send)
}
