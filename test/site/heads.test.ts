import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { headersOf } from '../../site/headers.ts'
import { jsonLd, lastChange } from '../../site/structured-data.ts'
import { summary } from '../../site/summary.ts'
import { which } from '../real/tool.ts'
import { browsing } from './browsing.ts'
import { buildInto, FIXTURE, SITE_URL } from './fixture.ts'
import { readMarkup, type Tag } from './markup.ts'

interface Head {
  title: string
  tags: Tag[]
  /** What its JSON-LD says, by type. */
  things: Record<string, Record<string, unknown>>
  scripts: string[]
}

async function readHeads(folder: string): Promise<Map<string, Head>> {
  const heads = new Map<string, Head>()
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.endsWith('.html')) continue
    const text = await readFile(join(folder, name), 'utf8')
    const [, head = ''] = /<head>([\s\S]*?)<\/head>/.exec(text) ?? []
    const scripts = [...text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
      ([, json = '']) => json,
    )
    const graphs = scripts.map((json) => JSON.parse(json)['@graph'] as { '@type': string }[])
    heads.set(`/${name}`.replace(/index\.html$/, ''), {
      title: /<title>(.*?)<\/title>/.exec(head)?.[1] ?? '',
      tags: readMarkup(head).tags,
      things: Object.fromEntries(graphs.flat().map((thing) => [thing['@type'], thing])),
      scripts,
    })
  }
  return heads
}

const meta = ({ tags }: Head, key: string): string[] =>
  tags
    .filter(({ attributes }) => (attributes.name ?? attributes.property) === key)
    .map(({ attributes }) => attributes.content ?? '')
const links = ({ tags }: Head, rel: string): Record<string, string>[] =>
  tags
    .filter(({ name, attributes }) => name === 'link' && attributes.rel === rel)
    .map(({ attributes }) => attributes)
/** Every text within a value. */
const texts = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(texts)
      : []
const keys = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [key, ...keys(inner)])
    : []

describe('the heads of a site that knows its address', () => {
  let heads: Map<string, Head>
  let folder: string
  beforeAll(async () => {
    folder = (await buildInto(FIXTURE)).folder
    heads = await readHeads(folder)
  }, 120_000)
  const head = (path: string): Head => {
    const found = heads.get(path)
    if (found === undefined) throw new Error(`no page ${path}`)
    return found
  }

  it('have a title and a description that no other page has, shown whole in search results', () => {
    const all = [...heads.values()]
    expect(new Set(all.map(({ title }) => title)).size).toBe(heads.size)
    expect(new Set(all.flatMap((each) => meta(each, 'description'))).size).toBe(heads.size)
    for (const [path, each] of heads) {
      const [about = ''] = meta(each, 'description')
      expect(about.length, `${path}: ${about}`).toBeGreaterThanOrEqual(50)
      expect(about.length, `${path}: ${about}`).toBeLessThanOrEqual(160)
    }
  })

  it('name the one address of each page, and none for the page that stands for many', () => {
    for (const [path, each] of heads) {
      const wanted = path === '/404.html' ? [] : [`${SITE_URL}${path}`]
      expect(links(each, 'canonical').map(({ href }) => href)).toEqual(wanted)
      expect(meta(each, 'og:url')).toEqual(wanted)
    }
  })

  it('lead to the feed, and on the page of a device to its own first', () => {
    const feeds = (path: string) =>
      links(head(path), 'alternate').flatMap(({ type, href, title }) =>
        type === 'application/atom+xml' ? [[href, title]] : [],
      )
    for (const path of heads.keys()) expect(feeds(path).at(-1)?.[0]).toBe('/feed.atom')
    expect(feeds('/devices/robot/')).toEqual([
      ['/devices/robot/feed.atom', 'Changes of Robot One'],
      ['/feed.atom', 'Changes of all devices'],
    ])
  })

  it('give the colour of the ground in both schemes, as the stylesheet has it', async () => {
    const style = await readFile(new URL('../../site/style/base.css', import.meta.url), 'utf8')
    const grounds = [...style.matchAll(/--ground: (#\w+)/g)].map(([, ground]) => ground)
    expect(grounds).toHaveLength(2)
    for (const each of heads.values()) expect(meta(each, 'theme-color')).toEqual(grounds)
  })

  it('show an image with links: a device its own, every other page that of the site', async () => {
    const [ofSite] = meta(head('/'), 'og:image')
    expect(ofSite).toMatch(/^https:\/\/netneeds\.test\/assets\/preview\/site-[0-9a-f]{10}\.png$/)
    expect(meta(head('/vendors/maker/'), 'og:image')).toEqual([ofSite])
    const robot = head('/devices/robot/')
    expect(meta(robot, 'og:image')[0]).toContain('/assets/preview/robot-')
    expect(meta(robot, 'og:image:alt')[0]).toContain('Home Assistant: Yes, if you reject instead of drop')
    for (const [path, each] of heads) {
      if (path === '/404.html') continue
      const [image = ''] = meta(each, 'og:image')
      const bytes = await readFile(join(folder, image.slice(SITE_URL.length)))
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)].map(String), path).toEqual([
        ...meta(each, 'og:image:width'),
        ...meta(each, 'og:image:height'),
      ])
      expect(meta(each, 'twitter:card')).toEqual(['summary_large_image'])
    }
    expect(meta(head('/404.html'), 'og:image')).toEqual([])
  })

  it('say in the words of schema.org what a page is, with addresses that exist and nothing that is not known', () => {
    for (const [path, { things, scripts }] of heads) {
      expect(scripts.length, path).toBeLessThanOrEqual(1)
      for (const key of keys(things)) expect(key).not.toMatch(/rating|review|offer|price|author/i)
      for (const text of texts(things)) {
        if (!text.startsWith(SITE_URL)) continue
        const { pathname } = new URL(text.replace(/[?#].*/, ''))
        expect(heads.has(pathname) || pathname.endsWith('/dataset.json'), `${path}: ${text}`).toBe(true)
      }
    }
    expect(head('/').things.WebSite?.potentialAction).toMatchObject({
      target: { urlTemplate: `${SITE_URL}/devices/?q={search_term_string}` },
    })
    const dataset = {
      version: '2026.01.01',
      license: 'https://creativecommons.org/publicdomain/zero/1.0/',
      dateModified: '2026-01-01',
      distribution: { contentUrl: `${SITE_URL}/releases/2026.01.01/dataset.json` },
    }
    expect(head('/').things.Dataset).toMatchObject(dataset)
    expect(head('/about/data/').things.Dataset).toEqual(head('/').things.Dataset)
    expect(head('/devices/robot/').things.ItemPage).toMatchObject({
      url: `${SITE_URL}/devices/robot/`,
      dateModified: '2026-01-01',
      about: {
        '@type': 'ProductModel',
        name: 'Robot One',
        brand: { '@type': 'Brand', name: 'Maker' },
        model: ['R1'],
        category: 'vacuum',
      },
    })
    expect(lastChange([{ revisions: [] }])).toBeNull()
    expect(head('/devices/robot/').things.BreadcrumbList?.itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Devices', item: `${SITE_URL}/devices/` },
      { '@type': 'ListItem', position: 2, name: 'Maker', item: `${SITE_URL}/vendors/maker/` },
      { '@type': 'ListItem', position: 3, name: 'Robot One', item: `${SITE_URL}/devices/robot/` },
    ])
    expect(head('/vendors/maker/').things.CollectionPage?.mainEntity).toMatchObject({
      numberOfItems: 3,
      itemListElement: [
        { url: `${SITE_URL}/devices/empty/` },
        { url: `${SITE_URL}/devices/box/` },
        { url: `${SITE_URL}/devices/robot/` },
      ],
    })
    expect(head('/hosts/stats.maker.net/').things.WebPage).toMatchObject({
      about: { name: 'stats.maker.net' },
    })
    expect(head('/hosts/api.maker.net/').things.WebPage).toMatchObject({ about: { name: '*.api.maker.net' } })
  })

  it('name each step of the way as the page does', async () => {
    const html = await readFile(join(folder, 'devices/robot/index.html'), 'utf8')
    const [, nav = ''] = /<nav class="crumbs"[^>]*>(.*?)<\/nav>/s.exec(html) ?? []
    const steps = head('/devices/robot/').things.BreadcrumbList?.itemListElement as { name: string }[]
    expect([...nav.matchAll(/<a [^>]*>(.*?)<\/a>/g)].map(([, name]) => name)).toEqual(
      steps.slice(0, -1).map(({ name }) => name),
    )
  })

  it('the sitemap has the day of the last change where it is known', async () => {
    const sitemap = await readFile(join(folder, 'sitemap.xml'), 'utf8')
    for (const path of ['/', '/devices/', '/devices/robot/', '/vendors/maker/', '/categories/vacuum/'])
      expect(sitemap).toContain(`<loc>${SITE_URL}${path}</loc><lastmod>2026-01-01</lastmod>`)
    expect(sitemap).toContain(`<loc>${SITE_URL}/changes/2025.12.24/</loc><lastmod>2025-12-24</lastmod>`)
    for (const path of ['/about/', '/hosts/', '/formats/nftables/'])
      expect(sitemap).toContain(`<loc>${SITE_URL}${path}</loc></url>`)
  })
})

it('a site that does not know its address says nothing that needs one, and draws no image', async () => {
  const { folder } = await buildInto(FIXTURE, null)
  for (const head of (await readHeads(folder)).values()) {
    expect(head.scripts).toEqual([])
    expect([...links(head, 'canonical'), ...meta(head, 'og:url'), ...meta(head, 'og:image')]).toEqual([])
    expect(meta(head, 'og:title')).toHaveLength(1)
  }
  expect(await readdir(join(folder, 'assets'))).not.toContain('preview')
}, 60_000)

describe('hostile text', () => {
  it('cannot end the element it stands in, and is read back as it was', () => {
    const name = '</script><script>alert(1)</script><!-- & \u2028 \u2029'
    const text = jsonLd([{ '@type': 'ProductModel', name }])
    expect(text).not.toMatch(/[<>&\u2028\u2029]/)
    expect(JSON.parse(text)['@graph']).toEqual([{ '@type': 'ProductModel', name }])
  })

  describe.skipIf(which('chromium') === null)('in a browser', () => {
    const { browser, url } = browsing()
    it('does not run, and data for search engines is no matter of the policy on scripts', async () => {
      const page = await browser().newPage()
      const wrong: string[] = []
      page.on('pageerror', (error) => wrong.push(error.message))
      page.on('console', (message) => {
        if (message.text().startsWith('inline')) wrong.push(message.text())
      })
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) =>
          console.log(blockedURI, violatedDirective),
        )
      })
      for (const path of ['/', '/devices/hostile/', '/devices/', '/about/data/']) {
        expect(headersOf(path)['Content-Security-Policy']).toContain("script-src 'self'")
        await page.goto(url() + path)
        expect(await page.title()).not.toBe('taken')
        const json = await page.locator('script[type="application/ld+json"]').textContent()
        expect(JSON.parse(json ?? '')['@context']).toBe('https://schema.org')
        if (path === '/devices/hostile/')
          expect(JSON.parse(json ?? '')['@graph'][0].name).toBe(FIXTURE.devices.hostile?.name)
      }
      expect(wrong).toEqual([])
      // A script in the place of the data would be noticed.
      await page.evaluate(() => {
        document.head.append(
          Object.assign(document.createElement('script'), { text: 'document.title = "taken"' }),
        )
      })
      await expect.poll(() => wrong).toEqual(['inline script-src-elem'])
      expect(await page.title()).not.toBe('taken')
      await page.close()
    }, 60_000)
  })
})

describe('a summary', () => {
  it('is cut at a word, and has more where that fits whole', () => {
    expect(summary('One.', 'Two.', 'x'.repeat(200), 'Three.')).toBe('One. Two. Three.')
    const long = summary(`${'word '.repeat(31)}(and, more, of it)`, 'Never.')
    expect(long).toBe(`${'word '.repeat(31).trim()}…`)
    expect(summary('x'.repeat(300))).toBe(`${'x'.repeat(159)}…`)
  })
})
