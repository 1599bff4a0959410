import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Browser, chromium } from 'playwright-core'
import { packer } from '../api/encoding.ts'
import { staticSite } from '../api/static.ts'
import { readDataset } from '../schema/read.ts'
import { buildSite } from '../site/build.ts'
import { which } from '../test/real/tool.ts'

/**
 * What a page weighs and when it answers on a slow phone, against an empty page in the same run:
 * `npx tsx bench/pages.ts [--lighthouse]`. The phone: 4 times slower than this machine, 1.6 Mbit/s, 150 ms there and
 * back, as Lighthouse's mobile profile has it, but really slowed and not worked out.
 */
const NOW = new Date('2026-11-21T00:00:00Z')
const PAGES = ['/', '/devices/roborock-s50/', '/devices/', '/submit/']
const RUNS = 5
const LIGHTHOUSE = 'lighthouse@13.5.0'
const FLAGS = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run']
const EMPTY = '<!doctype html><html lang="en"><title>Empty</title><p>Empty.</p></html>'

const { dataset } = await readDataset(join(import.meta.dirname, '../data'), { now: NOW, release: 'bench' })
if (dataset === null) throw new Error('data/ has errors')
const folder = await mkdtemp(join(tmpdir(), 'netneeds-bench-pages-'))
const outDir = join(folder, 'site')
await buildSite({
  dataset,
  now: NOW,
  outDir,
  siteUrl: 'https://netneeds.test',
  repository: 'https://github.com/netneeds/netneeds',
})

/** The built site as the Node server serves it, and an empty page beside it. */
async function serving(): Promise<{ url: string; close: () => void }> {
  const site = staticSite(outDir)
  const pack = packer()
  const server = createServer(async (request, response) => {
    if (request.url === '/empty/') {
      const body = await pack('empty', Buffer.from(EMPTY), 'br')
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br' })
        .end(body)
      return
    }
    const asked = new Request(`http://${request.headers.host}${request.url}`, {
      headers: { 'accept-encoding': request.headers['accept-encoding'] ?? '' },
    })
    const answer = (await site.page(asked)) ?? (await site.notFoundPage(asked))
    if (answer === null) throw new Error('the site has no 404.html')
    response.writeHead(answer.status, Object.fromEntries(answer.headers))
    response.end(Buffer.from(await answer.arrayBuffer()))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() }
}

interface Seen {
  /** Bytes received, packed. */
  bytes: number
  /** Milliseconds until the page is parsed, its script ran and no long task is left. */
  interactive: number
  shift: number
}

async function visit(browser: Browser, url: string): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, isMobile: true })
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  let bytes = 0
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await cdp.send('Network.enable')
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 2 ** 20) / 8,
    uploadThroughput: (0.75 * 2 ** 20) / 8,
  })
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.addInitScript(() => {
    const seen = { last: 0, shift: 0 }
    Object.assign(globalThis, { seen })
    new PerformanceObserver((list) => {
      for (const each of list.getEntries()) seen.last = Math.max(seen.last, each.startTime + each.duration)
    }).observe({ type: 'longtask', buffered: true })
    new PerformanceObserver((list) => {
      for (const each of list.getEntries()) seen.shift += (each as PerformanceEntry & { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  const { parsed, last, shift } = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    const { seen } = globalThis as unknown as { seen: { last: number; shift: number } }
    // Module scripts run before this event, so what it waited for is all that a first tap needs.
    return { parsed: entry?.domContentLoadedEventEnd ?? 0, ...seen }
  })
  await context.close()
  return { bytes, interactive: Math.max(parsed, last), shift }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const { url, close } = await serving()
const chromiumPath = which('chromium') ?? ''
const browser = await chromium.launch({ executablePath: chromiumPath, args: FLAGS })
const seen = new Map<string, Seen[]>(['/empty/', ...PAGES].map((path) => [path, []]))
// Turn by turn, so that what else the machine does meets all of them.
for (let run = 0; run < RUNS; run += 1)
  for (const [path, all] of seen) all.push(await visit(browser, url + path))
await browser.close()
const floor = median((seen.get('/empty/') ?? []).map(({ interactive }) => interactive))
console.log(`medians of ${RUNS}; an empty page answers after ${Math.round(floor)} ms`)
for (const path of PAGES) {
  const all = seen.get(path) ?? []
  const interactive = median(all.map((each) => each.interactive))
  console.log(
    `${path}: ${(median(all.map(({ bytes }) => bytes)) / 1024).toFixed(1)} KB in all, interactive after ${Math.round(interactive)} ms (${(interactive / floor).toFixed(2)}× the empty page), layout shift ${Math.max(...all.map(({ shift }) => shift)).toFixed(3)}`,
  )
}

if (process.argv.includes('--lighthouse')) {
  for (const path of PAGES) {
    const report = join(folder, 'report.json')
    await promisify(execFile)(
      'npx',
      [
        '--yes',
        LIGHTHOUSE,
        url + path,
        '--quiet',
        '--output=json',
        `--output-path=${report}`,
        `--chrome-flags=${FLAGS.join(' ')}`,
      ],
      { env: { ...process.env, CHROME_PATH: chromiumPath } },
    )
    const { categories, audits } = JSON.parse(await readFile(report, 'utf8'))
    const wanted = ['performance', 'accessibility', 'best-practices', 'seo']
    const scores = wanted.map((id) => `${id} ${Math.round(100 * categories[id].score)}`).join(', ')
    console.log(`Lighthouse ${path}: ${scores}; blocked ${audits['total-blocking-time'].displayValue}`)
  }
}
close()
await rm(folder, { recursive: true })
