import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { entryYaml } from '../../capture/entry-yaml.ts'
import { buildSite } from '../../site/build.ts'
import { which } from '../real/tool.ts'
import { FIXTURE, REPOSITORY } from './fixture.ts'
import { serve } from './serve.ts'

/** A line of the fixture's entry that only its text has. */
export const COMMENT = '# Watched for a year by three people.'

/** The entry of a device of the fixture as a file. */
export function textOf(id: string): string {
  const device = FIXTURE.devices[id]
  if (device === undefined) throw new Error(`no device ${id}`)
  return entryYaml(device)
}

/** The fixture's site with a browser before it; every page remembers what it asked for and what went wrong. */
export async function captureSite() {
  const folder = join(await mkdtemp(join(tmpdir(), 'netneeds-capture-')), 'site')
  await buildSite({
    now: new Date('2026-11-21T00:00:00Z'),
    dataset: FIXTURE,
    outDir: folder,
    siteUrl: null,
    repository: REPOSITORY,
    texts: new Map([['devices/maker/robot.yaml', `${COMMENT}\n${textOf('robot')}`]]),
  })
  const site = await serve(folder)
  const browser: Browser = await chromium.launch({
    executablePath: which('chromium') ?? '',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
  })
  return {
    folder,
    url: site.url,
    async visit(
      path: string,
      options: Parameters<Browser['newContext']>[0] = {},
    ): Promise<{ page: Page; context: BrowserContext; wrong: string[]; asked: Asked[] }> {
      const context = await browser.newContext(options)
      const page = await context.newPage()
      const wrong: string[] = []
      const asked: Asked[] = []
      page.on('console', (message) => {
        if (message.type() === 'error') wrong.push(message.text())
      })
      page.on('pageerror', (error) => wrong.push(error.message))
      // Of the context: what a worker or another tab asks for counts too.
      context.on('request', (request) =>
        asked.push({ method: request.method(), url: request.url(), body: request.postData() }),
      )
      await page.goto(site.url + path)
      return { page, context, wrong, asked }
    },
    async stop() {
      await browser.close()
      await site.stop()
    },
  }
}
export type CaptureSite = Awaited<ReturnType<typeof captureSite>>

export interface Asked {
  method: string
  url: string
  body: string | null
}

export interface GivenFile {
  name: string
  bytes: Buffer
}

/** Chooses files and has them read. */
export async function read(page: Page, ...files: GivenFile[]): Promise<void> {
  await page.setInputFiles(
    '#f-files',
    files.map(({ name, bytes }) => ({ name, mimeType: 'application/octet-stream', buffer: bytes })),
  )
  await page.click('#read')
}

/** Files let go of over the page, as a hand does it. */
export async function drop(page: Page, ...files: GivenFile[]): Promise<void> {
  const data = await page.evaluateHandle(
    (given) => {
      const transfer = new DataTransfer()
      for (const { name, text } of given)
        transfer.items.add(new File([Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))], name))
      return transfer
    },
    files.map(({ name, bytes }) => ({ name, text: bytes.toString('base64') })),
  )
  await page.dispatchEvent('#drop', 'drop', { dataTransfer: data })
}
