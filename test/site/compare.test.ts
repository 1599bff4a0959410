import { describe, expect, it } from 'vitest'
import { answer } from '../../rules/answer.ts'
import { expandDevice } from '../../schema/expand.ts'
import { missing } from '../real/tool.ts'
import { browsing } from './browsing.ts'
import { faults } from './faults.ts'
import { FIXTURE } from './fixture.ts'

/** A device as the API answers. */
function answered(id: string) {
  const device = expandDevice(FIXTURE, id)
  if (device === null) return null
  const answers = {
    home_assistant: answer(device, 'home-assistant'),
    native_app: answer(device, 'native-app'),
  }
  return { ...device, answers }
}

describe.skipIf(missing('chromium').length > 0)('two devices side by side', { timeout: 60_000 }, () => {
  const { browser, url } = browsing()

  it('answers which of them needs no cloud, from the address and from the fields', async () => {
    for (const [colorScheme, width] of [
      ['light', 390],
      ['dark', 1280],
    ] as const) {
      const context = await browser().newContext({ colorScheme, viewport: { width, height: 844 } })
      const page = await context.newPage()
      const wrong: string[] = []
      page.on('pageerror', (error) => wrong.push(error.message))
      page.on('dialog', (dialog) => wrong.push(dialog.message()))
      await page.route(/\/devices\/[a-z-]+$/, (route) => {
        const found = answered(new URL(route.request().url()).pathname.split('/').at(-1) ?? '')
        return found === null ? route.fulfill({ status: 404, json: {} }) : route.fulfill({ json: found })
      })
      await page.goto(`${url()}/compare/?a=robot&b=hostile`)
      await expect.poll(() => page.locator('.compare tbody tr').count()).toBeGreaterThan(5)
      const first = page.locator('.compare tbody tr').first()
      expect(await first.locator('td').first().textContent()).toContain('Yes, if you reject instead of drop')
      expect(await page.locator('.compare img').count()).toBe(0)
      expect(await faults(page)).toEqual([])
      await page.selectOption('#f-b', 'empty')
      await expect.poll(() => first.locator('td').nth(1).textContent()).toContain('Unknown')
      expect(page.url()).toBe(`${url()}/compare/?a=robot&b=empty`)
      await page.selectOption('#f-a', '')
      await expect.poll(() => page.locator('.compare').count()).toBe(0)
      expect(wrong).toEqual([])
      await context.close()
    }
  })
  it('says when a device cannot be had', async () => {
    const page = await browser().newPage()
    await page.route(/\/devices\/[a-z-]+$/, (route) => route.fulfill({ status: 503, json: {} }))
    await page.goto(`${url()}/compare/?a=robot&b=empty`)
    await expect
      .poll(() => page.locator('#compare-status').textContent())
      .toContain('Not compared: the server answered 503')
    await page.close()
  })
})
