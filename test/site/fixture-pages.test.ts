import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { resources } from '../../api/resources.ts'
import type { Dataset } from '../../schema/dataset.ts'
import { buildInto, FIXTURE, MARKUP, REPOSITORY, SITE_URL } from './fixture.ts'

/** What the API serves on the same origin. */
const _API =
  /^\/(docs|releases|changes|releases\/[a-z0-9.-]+|openapi\.json|feed\.atom|devices|formats|vendors|services|categories|devices\/[a-z0-9-]+(\/rules|\/feed\.atom|\/history)?|formats\/[a-z0-9-]+|vendors\/[a-z0-9-]+|services\/[a-z0-9-]+|hosts\/[a-z0-9._-]+)$/

import { type BuiltPage, readPages } from './built-pages.ts'

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
