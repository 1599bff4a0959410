import { Hono } from 'hono'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { everyAnswer, onError, onNotFound } from './middleware.ts'
import { Problem, problemResponse } from './problem.ts'
import { resources } from './resources.ts'
import type { AppEnv, Runtime } from './runtime.ts'

/** The whole service. `runtimeOf` gives what the server has, from the environment of the request. */
export function createApp(runtimeOf: (env: object) => Runtime): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  app.use(async (c, next) => {
    c.set('runtime', runtimeOf(c.env))
    c.set('served', null)
    await next()
  })
  app.use(everyAnswer)
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) =>
        problemResponse(
          c,
          new Problem(
            'method-not-allowed',
            `${c.req.method} is not answered here; use ${methods.join(', ')}`,
            {
              headers: { Allow: methods.join(', ') },
            },
          ),
        ),
    }),
  )
  for (const { routes } of resources) {
    app.route('/', routes)
    app.route('/v1', routes)
  }
  app.onError(onError)
  app.notFound(onNotFound)
  return app
}
