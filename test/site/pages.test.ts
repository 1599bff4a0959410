import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { releaseChanges } from '../../cli/release-changes.ts'
import type { ReleaseChange } from '../../rules/changes/release.ts'
import { BACKENDS } from '../../rules/registry.ts'
import { answered } from '../../rules/report/answered.ts'
import type { Dataset } from '../../schema/dataset.ts'
import { expandDevice } from '../../schema/expand.ts'
import { PROBLEM_TYPES } from '../../schema/problem-types.ts'
import { readDataset } from '../../schema/read.ts'
import { buildInto, FIXTURE, RELEASES, REPOSITORY, SITE_URL } from './fixture.ts'

/** What the API serves on the same origin. */
const API =
  /^\/(docs|releases|changes|releases\/[a-z0-9.-]+|openapi\.json|feed\.atom|devices|formats|vendors|services|categories|devices\/[a-z0-9-]+(\/rules|\/feed\.atom|\/history)?|formats\/[a-z0-9-]+|vendors\/[a-z0-9-]+|services\/[a-z0-9-]+|hosts\/[a-z0-9._-]+)$/

import { type BuiltPage, readPages } from './built-pages.ts'

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

  it('of a release stays below 60 KB, packed', async () => {
    for (const { path, text } of pages.values())
      if (/^\/changes\/[^/]+\/$/.test(path)) expect(gzipSync(text).length, path).toBeLessThan(60_000)
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
