import { describe, expect, it } from 'vitest'
import { missing } from '../real/tool.ts'
import { browsing } from './browsing.ts'
import { faults } from './faults.ts'
import { MARKUP } from './fixture.ts'

const RELEASES = {
  items: [
    { id: '2026.03.01', date: '2026-03-01T00:00:00.000Z' },
    { id: '2026.02.01', date: '2026-02-01T00:00:00.000Z' },
    { id: '2026.01.01', date: '2026-01-01T00:00:00.000Z' },
  ],
}
const CHANGES = {
  total: 2,
  widened: [
    {
      device: 'robot',
      for: 'home-assistant',
      kind: 'rule',
      direction: 'outbound',
      peer: MARKUP,
      protocol: 'tcp',
      ports: '443',
    },
  ],
  items: [
    {
      id: 'robot',
      name: MARKUP,
      change: 'changed',
      was: null,
      fields: [{ key: 'models', from: ['R1'], to: ['R1', 'R2'] }],
      endpoints: [
        {
          id: 'cloud',
          change: 'added',
          fields: [
            { key: 'direction', from: null, to: 'outbound' },
            { key: 'peer', from: null, to: { host: 'api.maker.net' } },
            { key: 'protocol', from: null, to: 'tcp' },
            { key: 'ports', from: null, to: [443] },
          ],
        },
        { id: 'time', change: 'changed', fields: [{ key: 'ports', from: [123], to: [1123] }] },
      ],
      rules: [
        { format: 'nftables', file: 'robot.nft', diff: `--- a\n+++ b\n@@ -1 +1 @@\n-${MARKUP}\n+new\n` },
      ],
    },
    { id: 'gone', name: 'Gone', change: 'removed', was: null, fields: [], endpoints: [], rules: null },
  ],
}

describe.skipIf(missing('chromium').length > 0)('the page of changes', { timeout: 60_000 }, () => {
  const { browser, url } = browsing()
  async function visit(path: string) {
    const context = await browser().newContext({ viewport: { width: 390, height: 844 } })
    const page = await context.newPage()
    const wrong: string[] = []
    page.on('pageerror', (error) => wrong.push(error.message))
    page.on('dialog', (dialog) => wrong.push(dialog.message()))
    const asked: string[] = []
    await page.route(/\/(releases|changes)\?/, (route) => {
      const url = new URL(route.request().url())
      asked.push(url.pathname + url.search)
      if (url.pathname === '/releases') return route.fulfill({ json: RELEASES })
      if ((url.searchParams.get('since') ?? '') > (url.searchParams.get('release') ?? ''))
        return route.fulfill({ status: 400, json: { errors: [{ detail: 'the first is later' }] } })
      return route.fulfill({ json: CHANGES })
    })
    await page.goto(url() + path)
    return { page, context, asked, wrong }
  }

  it('compares the newest with the one before, in words, and lets no text become markup', async () => {
    const { page, context, asked, wrong } = await visit('/changes/')
    await expect.poll(() => page.locator('#changes-status').textContent()).toBe('2 changed.')
    expect(asked).toEqual(['/releases?limit=1000', '/changes?since=2026.02.01&release=2026.03.01'])
    const text = (await page.locator('#changes-list').textContent()) ?? ''
    expect(text).toContain('new cloud: to api.maker.net TCP 443')
    expect(text).toContain('changed time: ports from 123 to 1123')
    expect(text).toContain(MARKUP)
    expect(await page.locator('#changes-list img').count()).toBe(0)
    expect(await page.title()).toContain('Changes')
    await page.locator('details').evaluateAll((all) => {
      for (const each of all) each.setAttribute('open', '')
    })
    expect(await faults(page)).toEqual([])
    expect(wrong).toEqual([])
    await context.close()
  })
  it('lists the newest releases without a script', async () => {
    const context = await browser().newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${url()}/changes/`)
    await page.click('text=2026.01.01')
    expect(page.url()).toBe(`${url()}/changes/2026.01.01/`)
    expect(await page.locator('#widened').textContent()).toBe('Lets more through than before')
    await context.close()
  })
  it('takes its choices from the address, keeps them there, and says what is wrong with them', async () => {
    const { page, context, asked } = await visit('/changes/?since=2026.01.01&release=2026.02.01&format=pf')
    await expect.poll(() => asked.at(-1)).toBe('/changes?since=2026.01.01&release=2026.02.01&format=pf')
    await page.selectOption('#f-since', '2026.03.01')
    await expect
      .poll(() => page.locator('#changes-status').textContent())
      .toBe('Not compared: the first is later.')
    expect(page.url()).toContain('since=2026.03.01&release=2026.02.01&format=pf')
    await context.close()
  })
})
