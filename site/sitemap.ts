/** robots.txt: everything may be read; the sitemap is named where the site knows its own address. */
export const robots = (siteUrl: string | null): string =>
  `User-agent: *\nAllow: /\n${siteUrl === null ? '' : `\nSitemap: ${siteUrl}/sitemap.xml\n`}`

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** sitemap.xml (sitemaps.org protocol 0.9) of all paths. */
export const sitemap = (siteUrl: string, paths: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...paths.map((path) => `<url><loc>${escapeXml(siteUrl + path)}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n')
