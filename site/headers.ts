const policy = (reach: "'self'" | "'none'"): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src ${reach}`,
    "worker-src 'self'",
    `form-action ${reach}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ')

/**
 * What every page is served with, on Cloudflare by the `_headers` file and by the Node server. Strict on
 * purpose: pages have no inline script or style and ask nothing of other hosts.
 */
export const PAGE_HEADERS: Record<string, string> = {
  'Content-Security-Policy': policy("'self'"),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
}

/**
 * The pages that read captures or hold a home, and the worker that reads. They load scripts of this site, and nothing in them can
 * fetch, post or submit: what they read stays where it is. A worker has the policy of its own file.
 */
const READING = ['/submit/*', '/check/*', '/home/*', '/assets/capture-worker-*'] as const
const READING_HEADERS: Record<string, string> = { 'Content-Security-Policy': policy("'none'") }

/** The images that go with links, which pages of others may show; the only files that they may. */
const SHOWN = '/assets/preview/*'
const SHOWN_HEADERS: Record<string, string> = { 'Cross-Origin-Resource-Policy': 'cross-origin' }

const asLines = (headers: Readonly<Record<string, string>>): string[] =>
  Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)

/** The headers of a path, as the `_headers` file has them: the later, narrower rule counts. */
export const headersOf = (path: string): Record<string, string> => {
  const within = (pattern: string) => path.startsWith(pattern.slice(0, -1))
  return {
    ...PAGE_HEADERS,
    ...(READING.some(within) ? READING_HEADERS : {}),
    ...(within(SHOWN) ? SHOWN_HEADERS : {}),
  }
}

/**
 * The `_headers` file of Cloudflare's static assets: pages as above, and hashed files kept for a year. Where two rules
 * give one header, Cloudflare joins them and a browser obeys both policies; the Node server takes the later one. Two
 * policies on who may show an image are none, so the first is taken away.
 */
export function cloudflareHeaders(): string {
  return [
    '/*',
    ...asLines(PAGE_HEADERS),
    '',
    '/assets/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
    SHOWN,
    ...Object.keys(SHOWN_HEADERS).map((name) => `  ! ${name}`),
    ...asLines(SHOWN_HEADERS),
    '',
    ...READING.flatMap((pattern) => [pattern, ...asLines(READING_HEADERS), '']),
  ].join('\n')
}
