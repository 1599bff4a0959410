import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { missing } from '../real/tool.ts'
import { type CaptureSite, captureSite, read } from './capture-page.ts'
import { faults } from './faults.ts'
import { cutCapture, emptyCapture, homeCapture, longCapture, ROBOT_IP } from './home-capture.ts'

const HOME = { name: 'home.pcap', bytes: homeCapture() }

describe.skipIf(missing('chromium').length > 0)('states of /submit/', () => {
  let site: CaptureSite
  beforeAll(async () => {
    site = await captureSite()
  }, 120_000)
  afterAll(() => site?.stop())

  const pick = async (page: Page, words: string): Promise<void> => {
    await page.locator('.option label', { hasText: words }).click()
    await page.waitForSelector('#entry:not([hidden])')
  }
  const _problems = (page: Page) => page.locator('#problems li').allInnerTexts()
  const _yaml = (page: Page) => page.inputValue('#f-text')

  it.each([
    [
      'a file that is no capture',
      { name: 'photo.jpg', bytes: Buffer.from(`\xff\xd8\xff${'no capture '.repeat(50)}`, 'latin1') },
      'no capture and no known log',
    ],
    ['an empty file', { name: 'nothing.pcap', bytes: Buffer.alloc(0) }, 'The file is empty'],
    ['a capture without packets', { name: 'empty.pcap', bytes: emptyCapture() }, 'The capture is empty'],
  ])('says what is the matter with %s', async (_, file, title) => {
    const { page, context, wrong } = await site.visit('/submit/')
    await read(page, file)
    await expect
      .poll(() =>
        page
          .locator('#reader-problem h3')
          .innerText()
          .catch(() => ''),
      )
      .toContain(title)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('reader-problem')
    expect(await page.locator('#devices').isHidden()).toBe(true)
    expect(await page.locator('.inputs').innerText()).toContain(file.name)
    expect(wrong).toEqual([])
    await context.close()
  })

  it('reads a damaged capture as far as it goes, and says so; a packed one too', async () => {
    const { page, context, wrong } = await site.visit('/submit/')
    await read(
      page,
      { name: 'cut.pcap', bytes: cutCapture() },
      { name: 'home.pcap.gz', bytes: gzipSync(homeCapture()) },
    )
    await page.waitForSelector('#devices:not([hidden])')
    const [cut, packed] = await page.locator('.inputs li').allInnerTexts()
    expect(cut).toContain('What came before was read')
    expect(packed).toContain('gzip')
    expect(packed).not.toContain('damaged')
    expect(wrong).toEqual([])
    await context.close()
  })

  it('shows how far it is, never blocks the page for long, and stops when told', async () => {
    const { page, context, wrong } = await site.visit('/submit/')
    const size = 120_000_000
    await page.evaluate(
      ({ start, one, times }) => {
        const bytes = (text: string) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))
        const file = new File(
          [bytes(start), ...Array<Uint8Array>(times).fill(bytes(one))] as BlobPart[],
          'long.pcap',
        )
        const transfer = new DataTransfer()
        transfer.items.add(file)
        document
          .querySelector('#drop')
          ?.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer: transfer }))
        const state = window as unknown as { blocked: number }
        state.blocked = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) state.blocked = Math.max(state.blocked, entry.duration)
        }).observe({ entryTypes: ['longtask'] })
      },
      (() => {
        const one = longCapture(1_000_000)
        return {
          start: one.subarray(0, 24).toString('base64'),
          one: one.subarray(24).toString('base64'),
          times: size / 1_000_000,
        }
      })(),
    )
    await page.waitForTimeout(300)
    await page.evaluate(() => {
      ;(window as unknown as { blocked: number }).blocked = 0
    })
    await page.click('#read')
    await expect
      .poll(() => page.locator('#reading-amount').innerText(), { interval: 20 })
      .toMatch(/^[1-9][0-9.]* MB of 120 MB/)
    expect(
      await page.locator('#reading-bar').evaluate((bar) => (bar as HTMLProgressElement).value),
    ).toBeGreaterThan(0)
    expect(page.workers().length).toBeGreaterThan(0)
    await page.click('#cancel')
    await expect.poll(() => page.workers().length, { timeout: 10_000 }).toBe(0)
    expect(await page.locator('#reader-status').innerText()).toContain('Cancelled')
    expect(await page.locator('#reading').isHidden()).toBe(true)
    expect(await page.locator('#devices').isHidden()).toBe(true)
    // And once more to the end.
    await page.click('#read')
    await page.waitForSelector('#devices:not([hidden])', { timeout: 60_000 })
    expect(await page.evaluate(() => (window as unknown as { blocked: number }).blocked)).toBeLessThanOrEqual(
      50,
    )
    expect(wrong).toEqual([])
    await context.close()
  }, 90_000)

  it('says so when a file changes or goes away before it is read', async () => {
    const { page, context } = await site.visit('/submit/')
    const path = join(await mkdtemp(join(tmpdir(), 'netneeds-gone-')), 'gone.pcap')
    await writeFile(path, homeCapture())
    await page.setInputFiles('#f-files', path)
    await rm(path)
    await page.click('#read')
    await expect
      .poll(() =>
        page
          .locator('#reader-problem')
          .innerText()
          .catch(() => ''),
      )
      .toMatch(/gone\.pcap could not be read[\s\S]*Choose it again/)
    expect(await page.locator('#reading').isHidden()).toBe(true)
    await context.close()
  })

  it('says in plain words when its worker does not load', async () => {
    const { page, context } = await site.visit('/submit/')
    await page.route('**/capture-worker-*', (route) => route.abort())
    await read(page, HOME)
    await expect
      .poll(() =>
        page
          .locator('#reader-problem')
          .innerText()
          .catch(() => ''),
      )
      .toContain('Nothing was sent')
    expect(await page.locator('#reading').isHidden()).toBe(true)
    await context.close()
  })

  it('works by keyboard alone', async () => {
    const { page, context } = await site.visit('/submit/')
    await page.setInputFiles('#f-files', [{ name: 'home.pcap', mimeType: '', buffer: homeCapture() }])
    await page.focus('#f-files')
    const tabTo = async (selector: string): Promise<void> => {
      for (let step = 0; step < 40; step++) {
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector))
          return
        await page.keyboard.press('Tab')
      }
      throw new Error(`the keyboard does not reach ${selector}`)
    }
    await tabTo('#read')
    await page.keyboard.press('Enter')
    await page.waitForSelector('#devices:not([hidden])')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('which')
    await tabTo('input[name="device"]')
    await page.keyboard.press('Space')
    await page.waitForSelector('#entry:not([hidden])')
    await tabTo('#f-entry')
    await tabTo('select[name="native_app 0"]')
    await tabTo('#send a, #download')
    await context.close()
  })

  it.each([
    ['light', 390],
    ['dark', 1280],
  ] as const)('axe finds nothing, %s at %i px, and nothing scrolls sideways', async (colorScheme, width) => {
    const { page, context } = await site.visit('/submit/', { colorScheme, viewport: { width, height: 844 } })
    const sound = async () => expect(await faults(page)).toEqual([])
    await sound()
    await read(page, { name: 'empty.pcap', bytes: emptyCapture() })
    await page.waitForSelector('#reader-problem:not([hidden])')
    await sound()
    await page.setInputFiles('#f-files', [{ name: 'home.pcap', mimeType: '', buffer: homeCapture() }])
    await page.getByLabel('Meanwhile the device was').last().selectOption('blocked')
    await page.click('#read')
    await pick(page, ROBOT_IP)
    await page.fill('#f-private', 'news')
    await expect.poll(() => page.locator('#leaving-lines').innerText()).toMatch(/taken out/)
    await page.locator('details').evaluateAll((all) => {
      for (const each of all) each.setAttribute('open', '')
    })
    await sound()
    await context.close()
  })

  it('says what to do without a script', async () => {
    const { page, context } = await site.visit('/submit/', { javaScriptEnabled: false })
    expect(await page.locator('#needs-script').isVisible()).toBe(true)
    expect(await page.locator('.live').isVisible()).toBe(false)
    expect(await page.locator('#reader').isVisible()).toBe(false)
    expect(await page.locator('main').innerText()).toContain('npx netneeds capture FILE')
    await context.close()
  })

  it('keeps its scripts small', async () => {
    const folder = join(site.folder, 'assets')
    const sizes: Record<string, number> = {}
    for (const name of await readdir(folder)) {
      const [, kind] =
        /^(submit|check|capture-worker|submit-engine|submit-view|check-engine)-[A-Za-z0-9_-]{8}\.js$/.exec(
          name,
        ) ?? []
      if (kind !== undefined) sizes[kind] = gzipSync(await readFile(join(folder, name))).length
    }
    console.log('compressed bytes', sizes)
    expect(sizes['capture-worker']).toBeLessThan(100_000)
    expect(sizes.submit).toBeLessThan(10_000)
    expect(sizes.check).toBeLessThan(10_000)
  })
})
