import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** What axe holds against a page: its own defaults, and the rules of WCAG 2.2 that it leaves off by itself. */
const OPTIONS = { rules: { 'target-size': { enabled: true } } }

/** What is wrong with a page as it stands, for people who do not see it, tap it, or hold a narrow screen. */
export async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).options(OPTIONS).analyze()
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    ...(wide > 0 ? [`it scrolls sideways by ${wide} px`] : []),
  ]
}
