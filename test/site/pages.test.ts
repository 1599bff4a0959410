import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { resources } from '../../api/resources.ts'
import { releaseChanges } from '../../cli/release-changes.ts'
import type { ReleaseChange } from '../../rules/changes/release.ts'
import { BACKENDS } from '../../rules/registry.ts'
import { answered } from '../../rules/report/answered.ts'
import type { Dataset } from '../../schema/dataset.ts'
import { expandDevice } from '../../schema/expand.ts'
import { PROBLEM_TYPES } from '../../schema/problem-types.ts'
import { readDataset } from '../../schema/read.ts'
import { buildInto, FIXTURE, MARKUP, RELEASES, REPOSITORY, SITE_URL } from './fixture.ts'
import { type Markup, readMarkup } from './markup.ts'

/** What the API serves on the same origin. */
const API =
  /^\/(docs|releases|changes|releases\/[a-z0-9.-]+|openapi\.json|feed\.atom|devices|formats|vendors|services|categories|devices\/[a-z0-9-]+(\/rules|\/feed\.atom|\/history)?|formats\/[a-z0-9-]+|vendors\/[a-z0-9-]+|services\/[a-z0-9-]+|hosts\/[a-z0-9._-]+)$/

interface BuiltPage {
  path: string
  text: string
  markup: Markup
  ids: Set<string>
}

async function readPages(folder: string): Promise<{ pages: Map<string, BuiltPage>; files: Set<string> }> {
  const files = new Set((await readdir(folder, { recursive: true })).map((name) => `/${name}`))
  const pages = new Map<string, BuiltPage>()
  for (const file of [...files].filter((name) => name.endsWith('.html')).sort()) {
    const text = await readFile(join(folder, file), 'utf8')
    const markup = readMarkup(text)
    const path = file.replace(/index\.html$/, '')
    pages.set(path, {
      path,
      text,
      markup,
      ids: new Set(markup.tags.flatMap(({ attributes }) => attributes.id ?? [])),
    })
  }
  return { pages, files }
}

async function realData(): Promise<{ dataset: Dataset; releases: readonly ReleaseChange[] | null }> {
  const data = fileURLToPath(new URL('../../data', import.meta.url))
  const now = new Date('2026-11-21')
  const { dataset, problems } = await readDataset(data, { now, release: 'test' })
  if (dataset === null)
    throw new Error(
      problems
        .filter(({ severity }) => severity === 'error')
        .map(({ file, message }) => `${file}: ${message}`)
        .join('\n'),
    )
  return { dataset, releases: await releaseChanges(data, dataset, now) }
}

describe.each([
  ['the fixture', () => Promise.resolve({ dataset: FIXTURE, releases: RELEASES })],
  ['the real data', realData],
])('every page of %s', (_, load) => {
  let pages: Map<string, BuiltPage>
  let files: Set<string>
  let dataset: Dataset
  let releases: readonly ReleaseChange[] | null
  let said: number
  let folder: string
  beforeAll(async () => {
    ;({ dataset, releases } = await load())
    const built = await buildInto(dataset, SITE_URL, releases)
    said = built.pages
    folder = built.folder
    ;({ pages, files } = await readPages(folder))
  }, 120_000)

  it('is there', () => {
    const wanted = [
      '/',
      '/404.html',
      '/about/',
      '/about/data/',
      '/submit/',
      '/check/',
      '/home/',
      '/devices/',
      '/formats/',
      '/changes/',
      ...(releases ?? []).map(({ id }) => `/changes/${id}/`),
      '/compare/',
      '/hosts/',
      ...Object.keys(dataset.devices).flatMap((id) =>
        (expandDevice(dataset, id)?.endpoints ?? []).flatMap(({ peer }) =>
          'host' in peer ? [`/hosts/${peer.host.replace(/^\*\./, '')}/`] : [],
        ),
      ),
      '/vendors/',
      '/categories/',
      '/integrations/',
      '/internet/',
      '/services/',
      ...Object.keys(dataset.devices).map((id) => `/devices/${id}/`),
      ...Object.values(dataset.devices).flatMap(({ vendor, category, home_assistant }) => [
        `/vendors/${vendor}/`,
        `/categories/${category}/`,
        ...(home_assistant === null ? [] : [`/integrations/${home_assistant.integration}/`]),
      ]),
      ...answered(dataset).map(({ answers }) => `/internet/${answers.home_assistant.internet}/`),
      ...Object.keys(dataset.services).map((id) => `/services/${id}/`),
      ...BACKENDS.map(({ id }) => `/formats/${id}/`),
      ...Object.keys(PROBLEM_TYPES).map((slug) => `/problems/${slug}/`),
    ]
    expect([...pages.keys()].sort()).toEqual([...new Set(wanted)].sort())
    expect(said).toBe(pages.size)
  })

  it('of a release or a device stays below 60 KB, packed', async () => {
    for (const { path, text } of pages.values())
      if (/^\/(changes|devices)\/[^/]+\/$/.test(path))
        expect(gzipSync(text).length, path).toBeLessThan(60_000)
  })

  it('is well formed, with one heading, a title, a language and ids that are unique', () => {
    for (const { path, markup, ids } of pages.values()) {
      expect(markup.problems, path).toEqual([])
      const named = (name: string) => markup.tags.filter((tag) => tag.name === name)
      expect(named('h1').length, path).toBe(1)
      // Those of a drawing say what its parts are.
      const [, head = ''] = /<head>([\s\S]*?)<\/head>/.exec(pages.get(path)?.text ?? '') ?? []
      expect(head.match(/<title>/g)?.length, path).toBe(1)
      expect(named('main').length, path).toBe(1)
      expect(named('html')[0]?.attributes.lang, path).toBe('en')
      expect(ids.size, `${path}: an id is there twice`).toBe(
        markup.tags.filter(({ attributes }) => attributes.id !== undefined).length,
      )
      for (const label of named('label')) expect(ids, path).toContain(label.attributes.for)
    }
  })

  it('weighs less than 60 KB with all that it loads by itself, for a device, packed', async () => {
    const packed = new Map<string, number>()
    const weigh = async (file: string): Promise<number> => {
      const known = packed.get(file)
      if (known !== undefined) return known
      const size = gzipSync(await readFile(join(folder, file))).length
      packed.set(file, size)
      return size
    }
    for (const { path, text } of pages.values()) {
      if (!/^\/devices\/[^/]+\/$/.test(path)) continue
      const loaded = [...text.matchAll(/<(?:link|script)[^>]*(?:href|src)="(\/[^"]+\.(?:js|css|svg))"/g)]
      expect(loaded.length, path).toBeGreaterThan(2)
      let bytes = gzipSync(text).length
      for (const [, file = ''] of loaded) bytes += await weigh(file)
      expect(bytes, path).toBeLessThan(60_000)
    }
  })

  it('links only to what exists', () => {
    for (const { path, markup } of pages.values()) {
      for (const { name, attributes } of markup.tags) {
        const target =
          attributes.href ??
          attributes.src ??
          attributes.action ??
          attributes['data-entry'] ??
          attributes['data-ids']
        if (target === undefined) continue
        const url = new URL(target, `${SITE_URL}${path}`)
        if (url.origin !== SITE_URL) {
          expect(['a', 'link'], `${path} loads ${target}`).toContain(name)
          expect(url.protocol, `${path} links to ${target}`).toMatch(/^https?:$/)
          continue
        }
        const page = pages.get(url.pathname)
        const there = page !== undefined || files.has(url.pathname) || API.test(url.pathname)
        expect(there, `${path} points at ${target}`).toBe(true)
        // The fragment of /home/ is a home, not a place in the page.
        if (url.hash !== '' && page !== undefined && url.pathname !== '/home/')
          expect(page.ids, `${path} points at ${target}`).toContain(decodeURIComponent(url.hash.slice(1)))
      }
    }
  })

  it('has no script or style of its own, but data for search engines, and loads nothing from elsewhere', () => {
    for (const { path, text, markup } of pages.values()) {
      expect(text, path).not.toMatch(
        /<style|\sstyle="|<script(?! type="module" src="\/assets\/| type="application\/ld\+json">)/,
      )
      for (const { name, attributes } of markup.tags) {
        expect(
          Object.keys(attributes).filter((key) => key.startsWith('on')),
          path,
        ).toEqual([])
        const loaded =
          name === 'script'
            ? attributes.src
            : name === 'link' && attributes.rel !== 'canonical'
              ? attributes.href
              : undefined
        if (loaded !== undefined) expect(loaded, path).toMatch(/^\//)
      }
    }
  })

  it('of a device says both answers, every endpoint, every source and where to edit it', () => {
    for (const [id, device] of Object.entries(dataset.devices)) {
      const page = pages.get(`/devices/${id}/`)
      expect(page, id).toBeDefined()
      if (page === undefined) continue
      expect(page.text.match(/class="verdict verdict-(yes|no|partly|unknown)"/g)?.length, id).toBe(2)
      for (const endpoint of device.endpoints) expect(page.ids, id).toContain(`endpoint-${endpoint.id}`)
      // The picture has each of them once, those by way of a service too.
      const drawn = [...page.text.matchAll(/data-line="([^"]+)"/g)].map(([, line]) => line)
      expect(drawn.sort(), id).toEqual(
        (expandDevice(dataset, id)?.endpoints ?? []).map((endpoint) => endpoint.id).sort(),
      )
      const hrefs = page.markup.tags.flatMap(({ attributes }) => attributes.href ?? [])
      expect(hrefs, id).toContain(`${REPOSITORY}/edit/main/data/devices/${device.vendor}/${id}.yaml`)
      for (const { url } of Object.values(device.sources)) {
        if (url?.startsWith('https://')) expect(hrefs, id).toContain(url)
      }
    }
  })
})

describe('the fixture', () => {
  let pages: Map<string, BuiltPage>
  let folder: string
  beforeAll(async () => {
    folder = (await buildInto(FIXTURE)).folder
    ;({ pages } = await readPages(folder))
  }, 120_000)
  const page = (path: string): BuiltPage => {
    const found = pages.get(path)
    if (found === undefined) throw new Error(`no page ${path}`)
    return found
  }

  it('lets no text of an entry become markup or a link that runs', () => {
    for (const { path, text, markup } of pages.values()) {
      expect(text, path).not.toContain('<img')
      expect(text, path).not.toContain(MARKUP)
      for (const { attributes } of markup.tags)
        expect(attributes.href ?? '', path).not.toMatch(/^javascript:/i)
    }
    expect(page('/devices/hostile/').text).toContain('&lt;img src=x onerror=alert(1)&gt;')
  })

  it('gives the answer with its condition, and the report that disagrees', () => {
    const { text } = page('/devices/robot/')
    expect(text).toContain('<strong>Yes</strong>, if you reject instead of drop')
    expect(text).toContain('It breaks when it is dropped, after days (becomes unreachable).')
    expect(text).toContain('Maker Home app')
  })

  it('shows the rule without a script, with its own address', () => {
    const { text } = page('/devices/robot/')
    expect(text).toContain(`${SITE_URL}/devices/robot/rules`)
    expect(text).toContain('How to undo')
    expect(text).toMatch(/data-endpoint="control"[^>]*>let through</)
    expect(text).toMatch(/data-endpoint="maker-cloud\.api"[^>]*>refused</)
  })

  it('says calmly what is missing', () => {
    const { text } = page('/devices/empty/')
    expect(text).toContain('No source says yet what it talks to.')
    expect(text).toContain('Nobody has reported yet how it takes being blocked.')
    expect(text).toContain('Unplug the device for a minute')
  })

  it('writes headers, robots and sitemap', async () => {
    const file = (name: string) => readFile(join(folder, name), 'utf8')
    expect(await file('_headers')).toContain(
      "  Content-Security-Policy: default-src 'none'; script-src 'self'",
    )
    expect(await file('robots.txt')).toContain(`Sitemap: ${SITE_URL}/sitemap.xml`)
    const sitemap = await file('sitemap.xml')
    expect(sitemap.match(/<loc>/g)?.length).toBe(pages.size - 1)
    expect(sitemap).toContain(`<loc>${SITE_URL}/devices/robot/</loc>`)
  })

  // The Workers runtime sends an address to the page beside it unless told otherwise: /changes?since=… was one.
  it('leaves the API its addresses where the Worker serves both', async () => {
    const config = await readFile(new URL('../../wrangler.toml', import.meta.url), 'utf8')
    const listed = [...(/run_worker_first = \[([^\]]*)\]/.exec(config)?.[1] ?? '').matchAll(/"([^"]+)"/g)]
    const patterns = listed.map(([, pattern = '']) => pattern)
    const fits = (path: string) => (pattern: string) =>
      new RegExp(`^${pattern.replace(/[.]/g, '\\$&').replaceAll('*', '.*')}$`).test(path)
    const workerFirst = (path: string): boolean =>
      !patterns.some((pattern) => pattern.startsWith('!') && fits(path)(pattern.slice(1))) &&
      patterns.some((pattern) => !pattern.startsWith('!') && fits(path)(pattern))
    const answered = resources
      .flatMap(({ operations }) => operations)
      .map(({ path }) => new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}$`))
    const shared: string[] = []
    for (const path of pages.keys()) {
      if (!path.endsWith('/')) continue
      const without = path.slice(0, -1)
      if (!answered.some((pattern) => pattern.test(without))) continue
      shared.push(without)
      expect(workerFirst(without), without).toBe(true)
    }
    expect(shared).toEqual(expect.arrayContaining(['/changes', '/compare', '/devices', '/devices/robot']))
  })

  it('keeps the stylesheet and the script of a page small', async () => {
    const sizes = Object.fromEntries(
      await Promise.all(
        (await readdir(join(folder, 'assets')))
          .filter((name) => /\.(js|css)$/.test(name))
          .map(
            async (name) =>
              [
                name.replace(/-[\w-]{8}\.(js|css)$/, '.$1'),
                (await readFile(join(folder, 'assets', name))).length,
              ] as const,
          ),
      ),
    )
    expect(sizes['style.css']).toBeLessThan(16_000)
    expect(sizes['device.js']).toBeLessThan(12_000)
    expect(sizes['list.js']).toBeLessThan(6_000)
  })

  // One import of a schema for the sake of a list of words brings the whole of zod.
  it('loads no schema to tell changes', async () => {
    const assets = join(folder, 'assets')
    const script = (await readdir(assets)).find((name) => /^changes-.*\.js$/.test(name)) ?? ''
    const text = await readFile(join(assets, script), 'utf8')
    const imported = [...text.matchAll(/from"\.\/([^"]+)"/g)].map(([, name = '']) => name)
    const all = await Promise.all(imported.map((name) => readFile(join(assets, name))))
    expect(all.reduce((sum, { length }) => sum + length, text.length)).toBeLessThan(40_000)
  })

  it('fails as a whole when one page fails, and leaves the site that was there', async () => {
    const broken: Dataset = {
      ...FIXTURE,
      devices: { ...FIXTURE.devices, robot: { ...FIXTURE.devices.box, endpoints: null } as never },
    }
    const { buildSite } = await import('../../site/build.ts')
    const before = await readFile(join(folder, 'index.html'), 'utf8')
    await expect(
      buildSite({ dataset: broken, now: new Date(0), outDir: folder, siteUrl: null, repository: REPOSITORY }),
    ).rejects.toThrow()
    expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe(before)
  })
})
