import { exports } from 'cloudflare:workers'
import { routeSuite } from '../api/suite.ts'

// The same tests as in Node, inside workerd, over the network to a libSQL server.
routeSuite((path, init) =>
  exports.default.fetch(new Request(`https://netneeds.test${path}`, { redirect: 'manual', ...init })),
)
