import { join, resolve } from 'node:path'
import { nothingRemembered } from '../../api/store/history.ts'
import { textOf, UsageError } from '../args.ts'
import type { Command } from '../command.ts'
import { PROJECT } from '../data-folder.ts'
import { ensureSite } from '../ensure-site.ts'
import { databaseOptions, placesOf, tell } from './publish.ts'

export const serve: Command = {
  name: 'serve',
  usage: 'serve [--port 8787] [--host 127.0.0.1] [--data FOLDER] [--database URL]',
  wordless: true,
  about:
    'Publishes the entries, builds the pages where they are out of date, and serves both. SIGTERM ends it.',
  options: {
    port: { type: 'string', value: 'PORT', about: 'default: PORT, or 8787' },
    host: { type: 'string', value: 'HOST', about: 'default: HOST, or 127.0.0.1' },
    ...databaseOptions,
  },
  async run(args, streams) {
    const portText = textOf(args, 'port') ?? (process.env.PORT || '8787')
    const port = Number(portText)
    if (!/^\d{1,5}$/.test(portText) || port > 65535) throw new UsageError(`"${portText}" is not a port`)
    const host = textOf(args, 'host') ?? (process.env.HOST || '127.0.0.1')
    const siteUrl = process.env.SITE_URL || undefined
    const places = placesOf(args)
    const siteDir = join(PROJECT, 'dist/site')

    // Server and database are large; the commands that need neither start without them.
    const { start } = await import('../../api/node.ts')
    const { publishFolder } = await import('../../api/store/publish-folder.ts')
    // The pages tell what each release changed: what publishing reads of the history is not read again for them.
    const remembered = nothingRemembered()
    const published = await publishFolder({ ...places, now: new Date(), remembered })
    tell(published, streams)
    if (published.current === null) return 1
    if (published.ok) {
      const pages = await ensureSite({
        dataDir: places.dataDir,
        siteDir,
        release: published.current,
        siteUrl: siteUrl ?? null,
        remembered,
      })
      if (pages > 0) streams.err(`built ${pages} pages\n`)
    }
    const server = await start({
      port,
      host,
      databaseUrl: places.databaseUrl,
      authToken: places.authToken,
      siteUrl,
      dataDir: null,
      siteDir: resolve(siteDir),
    }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES' && error.code !== 'EADDRNOTAVAIL')
        throw error
      throw new UsageError(
        `cannot listen on ${host}:${port} (${error.code}); choose another with --port or PORT`,
      )
    })
    streams.out(`netneeds is ready on ${server.url}\n`)
    await new Promise<void>((ended) => {
      process.once('SIGTERM', ended)
      process.once('SIGINT', ended)
    })
    await server.stop()
    return 0
  },
}
