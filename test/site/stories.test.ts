import { cp, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Started, start } from '../../api/node.ts'
import { readDataset } from '../../schema/read.ts'
import { buildSite } from '../../site/build.ts'
import { canUnshare, missing, run, which } from '../real/tool.ts'
import { read } from './capture-page.ts'
import { REPOSITORY } from './fixture.ts'
import { homeCapture, ROBOT_IP } from './home-capture.ts'

const DATA = join(import.meta.dirname, '../../data')
const NOW = new Date('2026-11-21T00:00:00Z')
const VACUUM = '50:ec:50:12:34:56'
const LEASES = `1790000000 ${VACUUM} 192.168.1.50 roborock-vacuum-s5_miio12345678 *
1790000000 02:22:22:22:22:22 192.168.1.20 somebodys-phone *
`

/** Whether nftables takes a rule set as it stands, twice, in a namespace of its own. */
function nftTakes(text: string): { status: number | null; output: string } {
  return run(
    'unshare',
    [
      '-n',
      'sh',
      '-c',
      'cat > /tmp/$$.nft && nft -f /tmp/$$.nft && nft -f /tmp/$$.nft; s=$?; rm /tmp/$$.nft; exit $s',
    ],
    text,
  )
}

/** The whole way of the people this is for, with the real data, the real server and a real browser. */
describe.skipIf(missing('chromium').length > 0)('the stories', () => {
  let server: Started
  let browser: Browser
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'netneeds-stories-'))
    // A copy has no git history, so that there is one release and not all of them to be published.
    const dataDir = join(folder, 'data')
    await cp(DATA, dataDir, { recursive: true })
    const siteDir = join(folder, 'site')
    server = await start({ port: 0, databaseUrl: `file:${join(folder, 'netneeds.db')}`, dataDir, siteDir })
    const release = server.published?.current ?? ''
    const { dataset } = await readDataset(dataDir, { now: NOW, release })
    if (dataset === null) throw new Error('data/ has errors')
    await buildSite({ dataset, now: NOW, outDir: siteDir, siteUrl: null, repository: REPOSITORY })
    browser = await chromium.launch({ executablePath: which('chromium') ?? '', args: ['--no-sandbox'] })
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  async function visit(path: string, javaScriptEnabled = true) {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      permissions: ['clipboard-read', 'clipboard-write'],
      javaScriptEnabled,
    })
    const page = await context.newPage()
    const wrong: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(message.text())
    })
    page.on('pageerror', (error) => wrong.push(error.message))
    await page.goto(server.url + path)
    return { page, context, wrong }
  }
  const copied = async (page: Page): Promise<string> => {
    await page.locator('#rule-output [data-copy]').first().click()
    await page.getByText('Copied').first().waitFor()
    return page.evaluate(() => navigator.clipboard.readText())
  }

  it.skipIf(missing('nft').length > 0 || !canUnshare())(
    'search, device, and a rule that is copied and taken by nft',
    async () => {
      const { page, context, wrong } = await visit('/')
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('q')
      await page.keyboard.type('roborock s50')
      await page.waitForSelector('#found [role=option]')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/devices/roborock-s50/')
      const answer = await page.locator('.answer').first().innerText()
      expect(answer).toMatch(/Home Assistant/)
      expect(answer).toMatch(/reject/)
      await page.fill('#f-ip', '192.168.1.50')
      await page.fill('#f-ha', '192.168.1.10')
      await expect.poll(() => page.locator('#curl').innerText()).toContain('ha=192.168.1.10')
      const text = await copied(page)
      expect(text).toContain('192.168.1.50')
      expect(nftTakes(text)).toEqual({ status: 0, output: '' })
      // The line below it gives the very same.
      const [, url = ''] = /curl -fsS '([^']+)'/.exec(await page.locator('#curl').innerText()) ?? []
      expect(await (await fetch(url)).text()).toBe(text)
      expect(wrong).toEqual([])
      await context.close()
    },
  )

  it('capture, entry, and a pull request that only waits to be sent', async () => {
    const { page, context, wrong } = await visit('/submit/')
    await read(page, { name: 'home.pcap', bytes: homeCapture() })
    await page.locator('.option label', { hasText: ROBOT_IP }).click()
    await page.waitForSelector('#entry:not([hidden])')
    await page.fill('#f-name', 'Sweeper 1')
    await page.fill('#f-vendor', 'roborock')
    await page.selectOption('#f-category', 'vacuum')
    await expect.poll(() => page.inputValue('#f-text')).toContain('name: Sweeper 1')
    const text = await page.inputValue('#f-text')
    expect(text).toContain('peer: {host: news.other.net}')
    await expect.poll(() => page.locator('#entry-state').innerText()).toMatch(/valid|^0 errors/)
    const asked: string[] = []
    await context.route('https://git.netneeds.test/**', (route) => {
      asked.push(route.request().url())
      return route.fulfill({ body: 'the form of a pull request' })
    })
    await page.getByRole('link', { name: 'Open the pull request' }).click()
    await expect.poll(() => asked.length).toBe(1)
    const link = new URL(asked[0] ?? '')
    expect(link.searchParams.get('filename')).toBe('data/devices/roborock/roborock-sweeper-1.yaml')
    expect(link.searchParams.get('value')).toBe(text)
    expect(wrong).toEqual([])
    await context.close()
  })

  it.skipIf(missing('nft').length > 0 || !canUnshare())(
    'list of leases, home, and one rule set that is taken by nft',
    async () => {
      const { page, context, wrong } = await visit('/check/')
      await read(page, { name: 'dnsmasq.leases', bytes: Buffer.from(LEASES) })
      await page.waitForSelector('#keep-home:not([hidden])')
      await page.locator('#keep-home a').click()
      await page.waitForSelector('#home-device-table')
      expect(await page.locator('#home-device-table').innerText()).toContain('Roborock S50')
      expect(await page.inputValue('#f-addresses-0')).toBe(`192.168.1.50, ${VACUUM}`)
      await page.fill('#f-add', 'aqara m2')
      await page.waitForSelector('#add-found [role=option]')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.waitForSelector('#f-addresses-1')
      await page.fill('#f-addresses-1', '192.168.1.51')
      await page.fill('#f-ha', '192.168.1.10')
      await expect.poll(() => page.locator('#rule-status').innerText()).toContain('for 2 devices')
      await expect.poll(() => page.locator('#rule-output').innerText()).toContain('192.168.1.51')
      const text = await copied(page)
      expect(nftTakes(text)).toEqual({ status: 0, output: '' })
      expect(await page.locator('#home-picture svg[role=img]').isVisible()).toBe(true)
      const [, url = ''] =
        /curl -fsS '([^']+)'/.exec((await page.locator('#later').textContent()) ?? '') ?? []
      expect(await (await fetch(url)).text()).toBe(text)
      expect(wrong).toEqual([])
      await context.close()
    },
  )

  it('page of a host, as a search engine leads to it, and the device behind it, all without a script', async () => {
    const { page, context } = await visit('/hosts/ot.io.mi.com/', false)
    expect(await page.title()).toContain('ot.io.mi.com')
    expect(await page.locator('h1').innerText()).toContain('ot.io.mi.com')
    expect(await page.locator('main').innerText()).toContain('Do not block the name in DNS')
    await page.locator('main').getByRole('link', { name: 'Roborock S50' }).first().click()
    expect(page.url()).toBe(`${server.url}/devices/roborock-s50/`)
    expect(await page.locator('.answer').first().isVisible()).toBe(true)
    await page.fill('#f-ip', '192.168.1.50')
    await page.getByRole('button', { name: 'Show the rule as text' }).click()
    expect(page.url()).toContain('/devices/roborock-s50/rules?')
    expect(await page.locator('body').innerText()).toContain('table inet netneeds_roborock_s50')
    await context.close()
  })
})
