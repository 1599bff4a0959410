import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { missing } from '../real/tool.ts'
import { browsing } from './browsing.ts'
import { FIXTURE } from './fixture.ts'

describe.skipIf(missing('chromium').length > 0)('the filters of all devices, in a browser', () => {
  const { browser, url } = browsing()

  async function open(path: string, options: { width?: number } = {}): Promise<Page> {
    const context = await browser().newContext({ viewport: { width: options.width ?? 1280, height: 844 } })
    const page = await context.newPage()
    await page.goto(url() + path)
    return page
  }
  const choices = (page: Page, name: string) =>
    page.locator(`#f-${name} option`).evaluateAll((all) => all.map((each) => each.textContent))
  const shown = (page: Page) => page.locator('#device-table tbody tr:visible th a').allTextContents()

  it('say how many devices each choice would leave, and follow the others', async () => {
    const page = await open('/devices/')
    expect(await choices(page, 'vendor')).toEqual(['any (4)', 'Maker (3)', 'Other (1)'])
    expect(await choices(page, 'for')).toEqual(['Home Assistant', 'its app'])
    await page.selectOption('#f-vendor', 'maker')
    expect(await choices(page, 'vendor')).toEqual(['any (4)', 'Maker (3)', 'Other (1)'])
    expect(await choices(page, 'category')).toEqual([
      'any (3)',
      'Camera (0)',
      'Plug (1)',
      'Server (1)',
      'Vacuum (1)',
    ])
    expect(await choices(page, 'internet')).toEqual([
      'any (3)',
      'required (0)',
      'optional (0)',
      'not needed (1)',
      'unknown (2)',
    ])
    await page.selectOption('#f-for', 'native-app')
    expect(await choices(page, 'internet')).toContain('required (1)')
    await page.selectOption('#f-internet', 'required')
    expect(await choices(page, 'for')).toEqual(['Home Assistant (0)', 'its app (1)'])
    expect(await shown(page)).toEqual(['Robot One'])
    // What leaves none can be chosen all the same.
    await page.selectOption('#f-category', 'camera')
    expect(await page.locator('#empty').isVisible()).toBe(true)
    expect(await choices(page, 'vendor')).toContain('Other (1)')
    await page.context().close()
  })

  it('stand in the address, and Back undoes one at a time', async () => {
    const page = await open('/devices/')
    const query = () => page.evaluate(() => location.search)
    await page.selectOption('#f-vendor', 'maker')
    await page.fill('#f-q', 'rob')
    await page.fill('#f-q', 'robot')
    expect(await query()).toBe('?q=robot&vendor=maker')
    expect(await shown(page)).toEqual(['Robot One'])
    await page.goBack()
    // The address changes before the form does.
    await expect.poll(() => page.inputValue('#f-q')).toBe('')
    expect(await query()).toBe('?vendor=maker')
    expect((await shown(page)).length).toBe(3)
    await page.goBack()
    await expect.poll(() => page.inputValue('#f-vendor')).toBe('')
    expect(await query()).toBe('')
    expect((await shown(page)).length).toBe(4)
    expect(await choices(page, 'vendor')).toEqual(['any (4)', 'Maker (3)', 'Other (1)'])
    await page.goForward()
    await expect.poll(() => page.inputValue('#f-vendor')).toBe('maker')
    // From a device back to the list as it was.
    await page.locator('#device-table a', { hasText: 'Robot One' }).click()
    await page.waitForURL('**/devices/robot/')
    await page.goBack()
    await expect.poll(() => page.locator('#result').textContent()).toBe('3 of 4 devices')
    expect(await page.inputValue('#f-vendor')).toBe('maker')
    await page.context().close()
  })

  it('sort, and keep the order while they narrow', async () => {
    const page = await open('/devices/?sort=newest')
    const newest = await shown(page)
    expect(newest[0]).toBe('Robot One')
    await page.selectOption('#f-vendor', 'maker')
    expect(await shown(page)).toEqual(newest.filter((name) => !name.startsWith('Hostile')))
    await page.selectOption('#f-sort', 'name')
    expect(await shown(page)).toEqual(['Empty', 'Home box', 'Robot One'])
    await page.context().close()
  })

  it.each([390, 1280])('move nothing when their script comes late, at %i pixels', async (width) => {
    const context = await browser().newContext({ viewport: { width, height: 844 } })
    const page = await context.newPage()
    await page.addInitScript(() => {
      const seen = { shifts: [] as number[] }
      Object.assign(window, seen)
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          seen.shifts.push((entry as PerformanceEntry & { value: number }).value)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    let release = (): void => undefined
    const painted = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/assets/list-*.js', async (route) => {
      await painted
      await route.continue()
    })
    const loaded = page.goto(`${url()}/devices/`)
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
    expect(await page.locator('#f-vendor').isDisabled()).toBe(true)
    release()
    await loaded
    await expect.poll(() => page.locator('#f-vendor').isEnabled()).toBe(true)
    await page.waitForTimeout(200)
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)
    expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.01)
    await context.close()
  })
})

describe.skipIf(missing('chromium').length > 0)('a long list of devices, in a browser', () => {
  const { robot, empty } = FIXTURE.devices
  if (robot === undefined || empty === undefined) throw new Error('the fixture has lost its devices')
  const names = Array.from({ length: 450 }, (_, at) => `Robot ${at + 1}`)
  const { browser, url } = browsing({
    ...FIXTURE,
    devices: Object.fromEntries(
      names.map((name, at) => [`robot-${at + 1}`, { ...(at % 3 === 0 ? empty : robot), name }]),
    ),
  })

  it('is whole and in order after every choice, however quickly one follows the other', async () => {
    const page = await browser().newPage()
    await page.goto(`${url()}/devices/?category=vacuum`)
    const rows = () => page.locator('#device-table tbody tr th a').allTextContents()
    await expect.poll(rows).toEqual(names.filter((_, at) => at % 3 !== 0))
    await page.selectOption('#f-category', 'plug')
    await page.selectOption('#f-category', '')
    await page.selectOption('#f-sort', 'newest')
    await page.selectOption('#f-sort', 'name')
    await expect.poll(rows).toEqual(names)
    await page.waitForTimeout(300)
    expect(await rows()).toEqual(names)
    await page.close()
  })
})
