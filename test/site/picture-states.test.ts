import { describe, expect, it } from 'vitest'
import { which } from '../real/tool.ts'
import { browsing } from './browsing.ts'

describe.skipIf(which('chromium') === null)('the picture in a browser', () => {
  const site = browsing()

  it.each([true, false])(
    'shows by keyboard how it is without any rule (script: %s)',
    async (javaScriptEnabled) => {
      const context = await site.browser().newContext({ javaScriptEnabled, reducedMotion: 'reduce' })
      const page = await context.newPage()
      await page.goto(`${site.url()}/devices/robot/`)
      const refused = page.locator('#picture .refused').first()
      const pattern = () => refused.locator('line').evaluate((line) => getComputedStyle(line).strokeDasharray)
      const words = page.locator('#picture-words')
      expect(await pattern()).toBe('32px, 36px, 32px')
      expect(await refused.locator('.cut').isVisible()).toBe(true)
      expect(await words.innerText()).toContain(
        'With this rule 2 of 4 connections let through, 2 refused, 0 withheld',
      )
      await page.locator('#picture-after').focus()
      await page.keyboard.press('ArrowRight')
      expect(await pattern()).toBe('100px, 0px')
      expect(await refused.locator('.cut').isVisible()).toBe(false)
      expect(await words.innerText()).toContain('Without any rule all 4 connections go as the router has it')
      expect(await words.innerText()).not.toContain('refused')
      // On paper it is the picture with the rule.
      await page.emulateMedia({ media: 'print' })
      expect(await pattern()).toBe('32px, 36px, 32px')
      expect(await words.innerText()).toContain('2 refused')
      await context.close()
    },
  )

  it('is legible on a phone, with every text in its box', async () => {
    const page = await site.browser().newPage({ viewport: { width: 390, height: 844 } })
    await page.goto(`${site.url()}/devices/robot/`)
    const texts = page.locator('#picture text')
    const sizes = await texts.evaluateAll((all) =>
      all.map((each) => parseFloat(getComputedStyle(each).fontSize)),
    )
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11)
    const outside = await page.locator('#picture .node').evaluateAll((boxes) =>
      boxes.flatMap((box) => {
        const frame = box.querySelector('rect')?.getBoundingClientRect()
        return [...box.querySelectorAll('text')].flatMap((text) => {
          const { left, right } = text.getBoundingClientRect()
          return frame !== undefined && left >= frame.left && right <= frame.right ? [] : [text.textContent]
        })
      }),
    )
    expect(outside).toEqual([])
    await page.close()
  })

  it('shows the line of a row that is pointed at, and the row of a line', async () => {
    const page = await site.browser().newPage()
    await page.goto(`${site.url()}/devices/robot/`)
    const line = page.locator('#picture [data-line="control"]')
    await page.locator('#endpoint-control').hover()
    await expect.poll(() => line.getAttribute('class')).toContain('found')
    await line.locator('.end').hover()
    await expect.poll(() => page.locator('tr.found').getAttribute('id')).toBe('endpoint-control')
    await page.close()
  })
})
