import { createHash } from 'node:crypto'
import { lstat, readFile, realpath } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { type Encoding, encodingFor, packer } from './encoding.ts'

const TYPES: Record<string, string> = {
  '.atom': 'application/atom+xml',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
}

/** Smaller bodies gain nothing: they fit one packet as they are. */
const LEAST_BYTES = 1024
/** What is text packs well; pictures are packed already. */
const PACKED = /^text\/|json|xml|svg|wasm/

/** Used where the built site brings no `_headers` file. */
const STRICT: HeaderRule[] = [
  {
    pattern: /^\//,
    headers: [
      [
        'Content-Security-Policy',
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; frame-ancestors 'none'",
      ],
      ['Referrer-Policy', 'no-referrer'],
    ],
  },
]

interface HeaderRule {
  pattern: RegExp
  headers: [string, string][]
}

/** Reads Cloudflare's `_headers` form, so that both servers send what the site asks for: a path with `*`, then indented headers. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = []
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue
    if (!/^\s/.test(line)) {
      const pattern = line
        .trim()
        .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '.*')
      rules.push({ pattern: new RegExp(`^${pattern}$`), headers: [] })
      continue
    }
    const colon = line.indexOf(':')
    if (colon > 0) rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()])
  }
  return rules
}

const encodings = (path: string): string | null => {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

/** Serves the built site from a folder: `/x/` is `x/index.html`. Nothing outside the folder is ever read. */
export function staticSite(folder: string) {
  let rules: HeaderRule[] | null = null
  const pack = packer()

  async function headerRules(): Promise<HeaderRule[]> {
    rules ??= await readFile(join(folder, '_headers'), 'utf8').then(parseHeaders, () => STRICT)
    return rules
  }

  async function read(path: string): Promise<{ file: string; body: Buffer } | null> {
    const name = encodings(path)
    if (
      name === null ||
      name.includes('\0') ||
      name.startsWith('//') ||
      name.split(/[/\\]/).some((part) => part === '..' || part.startsWith('_'))
    )
      return null
    const file = join(folder, name.endsWith('/') ? `${name}index.html` : name)
    try {
      const [root, real] = await Promise.all([realpath(folder), realpath(file)])
      if (!real.startsWith(root + sep) || !(await lstat(real)).isFile()) return null
      return { file, body: await readFile(real) }
    } catch {
      return null
    }
  }

  async function answer(request: Request, path: string, status: number): Promise<Response | null> {
    const found = await read(path)
    if (found === null) return null
    const type = TYPES[extname(found.file)] ?? 'application/octet-stream'
    const content = createHash('sha256').update(found.body).digest('base64url').slice(0, 22)
    const encoding: Encoding | null =
      PACKED.test(type) && found.body.byteLength >= LEAST_BYTES
        ? encodingFor(request.headers.get('Accept-Encoding') ?? '')
        : null
    // Each form of a file is a text of its own, with a tag of its own (RFC 9110 section 8.8.3).
    const etag = encoding === null ? `"${content}"` : `"${content}-${encoding}"`
    const headers = new Headers({
      'Content-Type': type,
      ETag: etag,
      'Cache-Control': 'public, max-age=60, must-revalidate',
    })
    if (PACKED.test(type)) headers.set('Vary', 'Accept-Encoding')
    for (const { pattern, headers: extra } of await headerRules()) {
      if (pattern.test(path)) for (const [name, value] of extra) headers.set(name, value)
    }
    const known = request.headers
      .get('If-None-Match')
      ?.split(',')
      .map((tag) => tag.trim().replace(/^W\//, ''))
    if (status === 200 && known !== undefined && (known.includes(etag) || known.includes('*'))) {
      return new Response(null, { status: 304, headers })
    }
    const body = encoding === null ? found.body : await pack(content, found.body, encoding)
    if (encoding !== null) headers.set('Content-Encoding', encoding)
    headers.set('Content-Length', String(body.byteLength))
    return new Response(request.method === 'HEAD' ? null : new Uint8Array(body), { status, headers })
  }

  return {
    page: async (request: Request): Promise<Response | null> => {
      const { pathname, search } = new URL(request.url)
      const direct = await answer(request, pathname, 200)
      if (direct !== null || pathname.endsWith('/')) return direct
      // A page asked for without its slash, as /about.
      const page = await read(`${pathname}/`)
      return page === null
        ? null
        : new Response(null, { status: 307, headers: { Location: `${pathname}/${search}` } })
    },
    notFoundPage: (request: Request): Promise<Response | null> => answer(request, '/404.html', 404),
  }
}
