import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { which } from '../real/tool.ts'
import { buildInto, FIXTURE } from './fixture.ts'
import { serve } from './serve.ts'

/** A browser and the site of a data set, there while the tests of a `describe` run. */
export function browsing(dataset = FIXTURE): { browser: () => Browser; url: () => string } {
  let browser: Browser
  let site: Awaited<ReturnType<typeof serve>>
  beforeAll(async () => {
    site = await serve((await buildInto(dataset)).folder)
    browser = await chromium.launch({ executablePath: which('chromium') ?? '', args: ['--no-sandbox'] })
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await site?.stop()
  })
  return { browser: () => browser, url: () => site.url }
}
