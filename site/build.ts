import { createHash } from 'node:crypto'
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Child } from 'hono/jsx'
import makers from 'oui-data' with { type: 'json' }
import { packMakers } from '../capture/makers.ts'
import type { ReleaseChange } from '../rules/changes/release.ts'
import type { Dataset } from '../schema/dataset.ts'
import { PROBLEM_TYPES } from '../schema/problem-types.ts'
import { buildAssets } from './assets.ts'
import { cloudflareHeaders } from './headers.ts'
import { hostEntries } from './hosts.ts'
import { type Site, siteOf } from './model.ts'
import { type DatasetFile, idsOf, notFoundPage, pagesOf } from './pages.tsx'
import { startPreviews } from './preview/previews.ts'
import { searchRows } from './search.ts'
import { robots, sitemap } from './sitemap.ts'

export interface BuildOptions {
  dataset: Dataset
  /** The day the ages of sources are counted from. */
  now: Date
  /** What the newest releases changed, newest first; null or left out where there is no history. */
  releases?: readonly ReleaseChange[] | null
  /** Where the site goes. Replaced as a whole, and only when every page is made. */
  outDir: string
  /** The service's own address, for canonical links and the URL printed into rules; null where it is not known. */
  siteUrl: string | null
  /** The repository's public home, for edit links. */
  repository: string
  /** The files of the data folder by path relative to it, so that changes keep the comments of an entry. */
  texts?: ReadonlyMap<string, string>
}

const here = dirname(fileURLToPath(import.meta.url))

/** Makes every page. One that fails fails the build, and the site that was there stays. */
export async function buildSite({
  dataset,
  now,
  releases = null,
  outDir,
  siteUrl,
  repository,
  texts,
}: BuildOptions): Promise<{ pages: number }> {
  const folder = `${outDir}.next`
  const assets = await buildAssets(folder)
  const bare = siteOf(dataset, { now, releases, siteUrl, repository, assets })
  const images = bare.siteUrl === null ? null : await startPreviews(bare, folder, outDir)
  try {
    const pages = await writeFiles({ ...bare, previews: images?.previews ?? null }, folder, texts)
    await images?.drawing.finished
    await rm(outDir, { recursive: true, force: true })
    await rename(folder, outDir)
    return { pages }
  } finally {
    await images?.drawing.stop()
  }
}

/** Writes all but scripts, stylesheet and images; gives the number of pages. */
async function writeFiles(site: Site, folder: string, texts: BuildOptions['texts']): Promise<number> {
  const entryUrls = new Map<string, string>()
  for (const { device } of site.devices) {
    entryUrls.set(device.id, await writeHashed(folder, `entries/${device.id}`, JSON.stringify(device)))
  }
  const hosts = hostEntries(site.devices)
  const pages = pagesOf(
    site,
    PROBLEM_TYPES,
    (id) => entryUrls.get(id) ?? '',
    await writeDataset(folder, site.dataset, texts),
    await writeHashed(folder, 'search', JSON.stringify(searchRows(site, hosts))),
    hosts,
  )
  const idsUrl = await writeHashed(folder, 'ids', JSON.stringify(idsOf(pages)))
  for (const { path, node } of pages) await write(join(folder, path, 'index.html'), html(node(), path))
  await write(join(folder, '404.html'), html(notFoundPage(site, idsUrl), '/404.html'))

  await cp(join(here, 'favicon.svg'), join(folder, 'favicon.svg'))
  await write(join(folder, '_headers'), cloudflareHeaders())
  await write(join(folder, 'robots.txt'), robots(site.siteUrl))
  if (site.siteUrl !== null) await write(join(folder, 'sitemap.xml'), sitemap(site.siteUrl, pages))
  return pages.length + 1
}

/** A page as text. hono/jsx escapes every text and attribute; components here are never asynchronous. */
function html(node: Child, path: string): string {
  const text = String(node)
  if (!text.startsWith('<html')) throw new Error(`${path} gave no page`)
  return `<!doctype html>${text}\n`
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}

/**
 * The data set as a script, because the pages that read captures may load scripts and fetch nothing, and beside it
 * one a device for the text of its entry.
 */
async function writeDataset(
  folder: string,
  dataset: Dataset,
  texts: ReadonlyMap<string, string> = new Map(),
): Promise<DatasetFile> {
  // JSON within a string is read several times quicker than the same as an object literal.
  const module = (value: unknown) => `export default JSON.parse(${JSON.stringify(JSON.stringify(value))})\n`
  const files: Record<string, string> = {}
  for (const [id, { vendor }] of Object.entries(dataset.devices)) {
    const text = texts.get(`devices/${vendor}/${id}.yaml`)
    if (text !== undefined) files[id] = await writeHashed(folder, `texts/${id}`, module(text), 'js')
  }
  const registry = module(
    packMakers(Object.entries(makers).map(([prefix, text]) => [prefix, text.split('\n', 1)[0] ?? ''])),
  )
  const all = module({ dataset, texts: files, makers: await writeHashed(folder, 'makers', registry, 'js') })
  return {
    url: await writeHashed(folder, 'dataset', all, 'js'),
    size: Buffer.byteLength(all) + Buffer.byteLength(registry),
  }
}

/** Writes data a script loads, named by its content, so that it may be cached for ever; gives its address. */
async function writeHashed(folder: string, name: string, text: string, ending = 'json'): Promise<string> {
  const address = `/assets/${name}-${createHash('sha256').update(text).digest('hex').slice(0, 10)}.${ending}`
  await write(join(folder, address), text)
  return address
}
