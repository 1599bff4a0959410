import { describe, expect, it } from 'vitest'
import { type SearchRow, searched } from '../../site/client/searched.ts'
import { missing } from '../real/tool.ts'
import { browsing } from './browsing.ts'
import { faults } from './faults.ts'

const ROWS: SearchRow[] = [
  ['Acme Robot', 'Acme, vacuum', '/devices/acme-robot/', 'acme-robot r1 acme.robot.v1'],
  ['Robot One', 'Maker, vacuum', '/devices/robot/', 'robot m1'],
  ['Plug', 'Maker, plug', '/devices/plug/', 'plug ap-10'],
  ['Maker', 'vendor, 2 devices', '/vendors/maker/', 'maker'],
  ['api.robot.net', 'host of 2 devices', '/hosts/api.robot.net/', ''],
]
const paths = (query: string, most?: number) => searched(ROWS, query, most).map(([, , path]) => path)

describe('search as you type', () => {
  it('puts names that begin so first, then words in them, then what else leads there', () => {
    expect(paths('robot')).toEqual(['/devices/robot/', '/devices/acme-robot/', '/hosts/api.robot.net/'])
  })
  it('finds models, vendors and hosts, whatever the case', () => {
    expect(paths('AP-10')).toEqual(['/devices/plug/'])
    expect(paths('api.rob')).toEqual(['/hosts/api.robot.net/'])
    expect(paths('maker')[0]).toBe('/vendors/maker/')
  })
  it('wants every word', () => {
    expect(paths('maker vacuum')).toEqual(['/devices/robot/'])
    expect(paths('maker toaster')).toEqual([])
  })
  it('gives nothing for nothing, and no more than asked', () => {
    expect(paths('  ')).toEqual([])
    expect(paths('a', 2)).toHaveLength(2)
  })
})

describe.skipIf(missing('chromium').length > 0)('the search field of the front page', () => {
  const { browser, url } = browsing()
  async function visit() {
    const page = await (await browser().newContext()).newPage()
    const wrong: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(message.text())
    })
    page.on('pageerror', (error) => wrong.push(error.message))
    await page.goto(`${url()}/`)
    return { page, wrong }
  }

  it('finds as one types, by keyboard alone', async () => {
    const { page, wrong } = await visit()
    const options = page.locator('#found [role=option]')
    await page.waitForLoadState('networkidle')
    await page.keyboard.type('rob')
    await expect.poll(() => options.first().textContent()).toContain('Robot One')
    expect(await page.locator('#q').getAttribute('aria-expanded')).toBe('true')
    expect(await faults(page)).toEqual([])
    await page.keyboard.press('Escape')
    expect(await page.locator('#found').isVisible()).toBe(false)
    await page.keyboard.press('ArrowDown')
    expect(await page.locator('#q').getAttribute('aria-activedescendant')).toBe('found-0')
    expect(await options.first().getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/devices/robot/')
    await page.goBack()
    await page.fill('#q', 'stats.maker')
    await expect.poll(() => options.first().textContent()).toContain('stats.maker.net')
    await options.first().click()
    await page.waitForURL('**/hosts/stats.maker.net/')
    expect(wrong).toEqual([])
    await page.context().close()
  })

  it('searches from the front page with the cursor already there', async () => {
    const { page } = await visit()
    // Nobody clicks: the browser gives it the focus with its first frame.
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('q')
    await page.keyboard.type('robot')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/devices/?q=robot')
    await expect.poll(() => page.locator('#result').textContent()).toBe('1 of 4 devices')
    await page.context().close()
  })
})
