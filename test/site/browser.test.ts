import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BACKENDS } from '../../rules/registry.ts'
import { expandDevice } from '../../schema/expand.ts'
import { renderRules } from '../../site/render-rules.ts'
import { missing, which } from '../real/tool.ts'
import { faults } from './faults.ts'
import { buildInto, FIXTURE } from './fixture.ts'
import { serve } from './serve.ts'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const PATHS = [
  '/',
  '/devices/',
  '/devices/robot/',
  '/devices/hostile/',
  '/devices/empty/',
  '/devices/box/',
  '/vendors/',
  '/vendors/maker/',
  '/integrations/',
  '/integrations/maker/',
  '/internet/',
  '/internet/not-needed/',
  '/services/maker-cloud/',
  '/formats/',
  '/formats/nftables/',
  '/about/',
  '/problems/not-found/',
  '/devices/robott/',
  '/changes/2026.01.01/',
  '/changes/2025.12.24/',
]

describe.skipIf(missing('chromium').length > 0)('in a browser', () => {
  let browser: Browser
  let site: Awaited<ReturnType<typeof serve>>
  beforeAll(async () => {
    site = await serve((await buildInto(FIXTURE, null)).folder)
    browser = await chromium.launch({ executablePath: which('chromium') ?? '', args: FLAGS })
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await site?.stop()
  })

  /** A page whose errors, foreign requests and violated policies are remembered. */
  async function visit(
    path: string,
    options: Parameters<Browser['newContext']>[0] = {},
  ): Promise<{ page: Page; context: BrowserContext; wrong: string[] }> {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    const wrong: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404 (Not Found)'))
        wrong.push(message.text())
    })
    page.on('pageerror', (error) => wrong.push(error.message))
    page.on('dialog', (dialog) => {
      wrong.push(`dialog ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('request', (request) => {
      if (!request.url().startsWith(site.url) && !request.url().startsWith('blob:'))
        wrong.push(`asked ${request.url()}`)
    })
    await page.goto(site.url + path)
    return { page, context, wrong }
  }

  const textOf = (page: Page): Promise<string> =>
    page
      .locator('#rule-output .file')
      .first()
      .locator('.line')
      .evaluateAll((lines) => lines.map((line) => line.textContent).join(''))

  function expected(id: string, query: Record<string, string>): string {
    const device = expandDevice(FIXTURE, id)
    if (device === null) throw new Error(`no device ${id}`)
    const rendered = renderRules(device, FIXTURE.release, site.url, query, BACKENDS)
    if (!rendered.ok) throw new Error(JSON.stringify(rendered.wrong))
    return rendered.set.files[0]?.text ?? ''
  }

  it.each(PATHS)(
    '%s: axe finds nothing on a phone or, dark, on a wide screen; nothing scrolls sideways, nothing foreign is asked',
    async (path) => {
      for (const [colorScheme, width] of [
        ['light', 390],
        ['dark', 1280],
      ] as const) {
        const { page, context, wrong } = await visit(path, {
          colorScheme,
          viewport: { width, height: 844 },
        })
        await page.locator('details').evaluateAll((all) => {
          for (const each of all) each.setAttribute('open', '')
        })
        expect(await faults(page)).toEqual([])
        expect(wrong).toEqual([])
        await context.close()
      }
    },
  )

  it('draws each format as the server would, and remembers the last', async () => {
    const { page, context, wrong } = await visit('/devices/robot/')
    for (const { id } of BACKENDS) {
      await page.selectOption('#f-format', id)
      await expect.poll(() => textOf(page)).toBe(expected('robot', { format: id }))
    }
    const last = BACKENDS.at(-1)?.id ?? ''
    await page.goto(`${site.url}/devices/box/`)
    await expect.poll(() => page.locator('#f-format').inputValue()).toBe(last)
    await expect.poll(() => textOf(page)).toBe(expected('box', { format: last }))
    expect(wrong).toEqual([])
    await context.close()
  })

  it("keeps a format's own option to that format, and takes it from the page's address", async () => {
    const { page, context, wrong } = await visit('/devices/robot/?format=unbound&answer=refused')
    await expect.poll(() => textOf(page)).toBe(expected('robot', { format: 'unbound', answer: 'refused' }))
    await page.selectOption('#f-format', 'blocky')
    await expect.poll(() => textOf(page)).toBe(expected('robot', { format: 'blocky' }))
    expect(wrong).toEqual([])
    await context.close()
  })

  it('takes addresses, names what is wrong with one, and keeps them out of the page address', async () => {
    const { page, context } = await visit('/devices/robot/')
    await page.fill('#f-ip', '192.168.1.50')
    await page.fill('#f-ha', '192.168.1.10')
    await page.selectOption('#f-for', 'both')
    await expect
      .poll(() => textOf(page))
      .toBe(expected('robot', { for: 'both', ip: '192.168.1.50', ha: '192.168.1.10' }))
    expect(await page.locator('#curl').textContent()).toBe(
      `curl -fsS '${site.url}/devices/robot/rules?format=nftables&for=both&ip=192.168.1.50&ha=192.168.1.10'`,
    )
    expect(page.url()).toBe(`${site.url}/devices/robot/?for=both`)
    await page.fill('#f-ip', '192.168.1.500')
    await expect.poll(() => page.locator('#w-ip').textContent()).toContain('192.168.1.50')
    expect(await page.locator('#f-ip').getAttribute('aria-invalid')).toBe('true')
    expect(await page.locator('#rule-output').getAttribute('class')).toContain('stale')
    await context.close()
  })

  it('lets a row of the table be taken out and put back', async () => {
    const { page, context } = await visit('/devices/robot/')
    const box = (id: string) => page.locator(`[data-endpoint="${id}"] input`)
    const line = (id: string) => page.locator(`#picture [data-line="${id}"]`).getAttribute('class')
    expect(await line('control')).toContain('allowed')
    await box('control').uncheck()
    await expect.poll(() => textOf(page)).toBe(expected('robot', { without: 'control' }))
    const word = page.locator('[data-endpoint="control"] span')
    await expect.poll(() => line('control')).toContain('refused')
    expect(await word.textContent()).toBe('refused')
    expect(await page.locator('#picture-words').textContent()).toMatch(
      /With this rule 1 of (\d+) connections let through, \d+ refused, 0 withheld/,
    )
    // What stays in the home is not refused by rules about the internet.
    await page.locator('details.more summary').first().click()
    await page.selectOption('#f-scope', 'internet')
    await expect.poll(() => line('control')).toContain('withheld')
    expect(await word.textContent()).toBe('withheld')
    await page.selectOption('#f-scope', 'all')
    expect(await page.locator('#f-without').inputValue()).toBe('control')
    await box('control').check()
    await expect.poll(() => textOf(page)).toBe(expected('robot', {}))
    await box('stats').check()
    await expect.poll(() => textOf(page)).toBe(expected('robot', { with: 'stats' }))
    await context.close()
  })

  it('follows the link of a test to the rule it wants', async () => {
    const { page, context } = await visit('/devices/robot/')
    await page.locator('#unknown ~ * a', { hasText: 'stats.maker.net' }).click()
    await expect
      .poll(() => textOf(page))
      .toBe(expected('robot', { for: 'both', allow: 'unknown', without: 'stats' }))
    await context.close()
  })

  it('copies and downloads the whole text, the folded part too', async () => {
    const { page, context } = await visit('/devices/robot/', {
      permissions: ['clipboard-read', 'clipboard-write'],
      acceptDownloads: true,
    })
    await page.fill('#f-ip', '192.168.1.50')
    const wanted = expected('robot', { ip: '192.168.1.50' })
    await expect.poll(() => textOf(page)).toBe(wanted)
    await page.locator('[data-copy]').first().click()
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(wanted)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('a[data-download]').first().click(),
    ])
    const parts: Buffer[] = []
    for await (const part of await download.createReadStream()) parts.push(Buffer.from(part))
    expect(Buffer.concat(parts).toString('utf8')).toBe(wanted)
    await context.close()
  })

  it('works without a script', async () => {
    const { page, context } = await visit('/devices/robot/', { javaScriptEnabled: false })
    expect(await page.locator('.verdict').count()).toBe(2)
    expect(await page.locator('#rule-output .line').count()).toBeGreaterThan(10)
    expect(await page.locator('[data-copy]:visible').count()).toBe(0)
    await page.locator('details.more summary').click()
    await page.selectOption('#f-refuse', 'drop')
    await page.locator('#choices button[type=submit]').click()
    const query = new URL(site.asked.at(-1) ?? '', site.url).searchParams
    expect(query.get('refuse')).toBe('drop')
    expect([...query.keys()].length).toBe(new Set(query.keys()).size)
    await page.goto(`${site.url}/devices/?q=robot`)
    expect(await page.locator('#device-table tbody tr:visible').count()).toBe(4)
    expect(await page.locator('#filters:visible').count()).toBe(0)
    await context.close()
  })

  it('filters the list by the address, by host and by answer', async () => {
    const { page, context, wrong } = await visit('/devices/?internet=not-needed')
    const shown = () => page.locator('#device-table tbody tr:visible th a').allTextContents()
    expect(await shown()).toEqual(['Robot One'])
    expect(await page.locator('#result').textContent()).toBe('1 of 4 devices')
    await page.locator('#clear').click()
    expect((await shown()).length).toBe(4)
    await page.fill('#f-q', 'eu.api.maker.net')
    expect(await shown()).toEqual(['Robot One'])
    expect(page.url()).toBe(`${site.url}/devices/?q=eu.api.maker.net`)
    await page.fill('#f-q', 'nothing like it')
    expect(await page.locator('#empty').isVisible()).toBe(true)
    expect(wrong).toEqual([])
    await context.close()
  })

  it('fetches a page when a pointer rests on its link, within its own policy', async () => {
    const { page, context, wrong } = await visit('/')
    const asked = page.waitForRequest((request) => request.url() === `${site.url}/devices/robot/`)
    await page.locator('main a[href="/devices/robot/"]').first().hover()
    expect((await asked).failure()).toBeNull()
    expect(wrong).toEqual([])
    await context.close()
  })

  it('suggests the nearest page where there is none', async () => {
    const { page, context } = await visit('/devices/robott/')
    await expect.poll(() => page.locator('#nearest').textContent()).toBe('Did you mean /devices/robot/')
    await context.close()
  })

  it('runs nothing that stands in an entry', async () => {
    const { page, context, wrong } = await visit('/devices/hostile/')
    await page.selectOption('#f-for', 'both')
    await expect.poll(() => textOf(page)).toBe(expected('hostile', { for: 'both' }))
    expect(await page.title()).not.toBe('taken')
    expect(await page.locator('img').count()).toBe(0)
    expect(wrong).toEqual([])
    await context.close()
  })
})
