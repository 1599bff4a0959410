import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { headersOf } from '../../site/headers.ts'

const TYPES: Record<string, string | undefined> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
}

/**
 * Serves a built site on loopback with the headers of the real servers. Requests for rules, which the API
 * answers, are listed in `asked` and answered with their own query.
 */
export async function serve(
  folder: string,
): Promise<{ url: string; asked: string[]; stop(): Promise<void> }> {
  const asked: string[] = []
  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
    if (/^\/devices\/[a-z0-9-]+\/rules$/.test(pathname)) {
      asked.push(pathname + search)
      response.writeHead(200, { 'content-type': 'text/plain' }).end(`rules ${search}`)
      return
    }
    const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname
    const found = await readFile(join(folder, file)).catch(() => null)
    const body = found ?? (await readFile(join(folder, '404.html')))
    const type = TYPES[found === null ? '.html' : extname(file)] ?? 'application/octet-stream'
    response.writeHead(found === null ? 404 : 200, { ...headersOf(pathname), 'content-type': type }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
