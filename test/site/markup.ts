/** One start tag of a page. */
export interface Tag {
  name: string
  attributes: Record<string, string>
}

export interface Markup {
  tags: Tag[]
  /** What is not well formed, in words. */
  problems: string[]
}

// HTML standard, "Void elements".
const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
])

const plain = (text: string): string =>
  text.replace(
    /&(amp|lt|gt|quot|#39);/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name] ?? '',
  )

/** Reads the strict subset of HTML the site writes: every element closed, every attribute quoted. */
export function readMarkup(html: string): Markup {
  const tags: Tag[] = []
  const problems: string[] = []
  const open: string[] = []
  const token =
    /<!doctype html>|<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z][a-zA-Z0-9-]*="[^"<]*")*)\s*(\/?)>|([^<]+)|</gy
  for (const [whole, slash, name, attributes] of html.matchAll(token)) {
    if (whole === '<') problems.push('a "<" that begins no tag')
    if (name === undefined) continue
    if (slash === '/') {
      const last = open.pop()
      if (last !== name) problems.push(`</${name}> closes <${last}>`)
      continue
    }
    const found: Record<string, string> = {}
    for (const [, key, value] of (attributes ?? '').matchAll(/([a-z][a-zA-Z0-9-]*)="([^"]*)"/g)) {
      if (key === undefined) continue
      if (Object.hasOwn(found, key)) problems.push(`<${name}> has ${key} twice`)
      found[key] = plain(value ?? '')
    }
    tags.push({ name, attributes: found })
    if (!VOID.has(name)) open.push(name)
  }
  if (open.length > 0) problems.push(`never closed: ${open.join(' ')}`)
  return { tags, problems }
}
