/** Characters XML 1.0 section 2.2 does not have, control characters and lone surrogates, taken out. */
const xmlOnly = (text: string): string =>
  text.toWellFormed().replace(/[\p{Cc}\ufffe\uffff]/gu, (found) => (found === '\n' ? found : ''))

/** Text for element content and attribute values. */
export const escapeXml = (text: string): string =>
  xmlOnly(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')

export interface AtomEntry {
  /** Lasting and unique: the address of the thing as of its release. */
  id: string
  title: string
  /** ISO 8601. */
  updated: string
  /** The page or answer it is about. */
  link: string
  /** One sentence a line. */
  lines: string[]
}

export interface AtomFeed {
  title: string
  self: string
  alternate: string
  /** Used where there is no entry; ISO 8601. */
  updated: string
  entries: AtomEntry[]
}

/** An Atom feed, RFC 4287. */
export function atom({ title, self, alternate, updated, entries }: AtomFeed): string {
  const entry = (each: AtomEntry): string[] => [
    '  <entry>',
    `    <id>${escapeXml(each.id)}</id>`,
    `    <title>${escapeXml(each.title)}</title>`,
    `    <updated>${escapeXml(each.updated)}</updated>`,
    `    <link rel="alternate" href="${escapeXml(each.link)}"/>`,
    `    <content type="text">${escapeXml(each.lines.join('\n'))}</content>`,
    '  </entry>',
  ]
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <id>${escapeXml(self)}</id>`,
    `  <title>${escapeXml(title)}</title>`,
    `  <updated>${escapeXml(entries[0]?.updated ?? updated)}</updated>`,
    '  <author><name>netneeds</name></author>',
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(alternate)}"/>`,
    ...entries.flatMap(entry),
    '</feed>',
    '',
  ].join('\n')
}
