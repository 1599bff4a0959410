/** How much a client wants a media type, 0 to 1, by RFC 9110 section 12.5.1: the most specific range counts. */
function quality(accept: string, type: string): { q: number; specific: number } {
  const [main] = type.split('/')
  let best = { q: 0, specific: -1 }
  for (const part of accept.split(',')) {
    const [range = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase())
    const specific = range === type ? 2 : range === `${main}/*` ? 1 : range === '*/*' ? 0 : -1
    if (specific <= best.specific) continue
    const weight = parameters.find((parameter) => parameter.startsWith('q='))
    const q = weight === undefined ? 1 : Number(weight.slice(2))
    best = { q: Number.isFinite(q) ? q : 0, specific }
  }
  return best
}

/** Whether `type` is asked for by name and wanted more than `other`: what is only covered by a wildcard is not preferred. */
export function prefers(accept: string | undefined, type: string, other: string): boolean {
  if (accept === undefined) return false
  const wanted = quality(accept, type)
  const rest = quality(accept, other)
  if (wanted.specific < 1 || wanted.q === 0) return false
  return wanted.q > rest.q || (wanted.q === rest.q && wanted.specific > rest.specific)
}

/** A browser that wants a page. */
export const wantsPage = (accept: string | undefined): boolean =>
  prefers(accept, 'text/html', 'application/json')
