import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BACKENDS } from '../../rules/registry.ts'
import { answerQuery } from '../../rules/request.ts'
import { expandDevice } from '../../schema/expand.ts'
import { missing } from '../real/tool.ts'
import { type CaptureSite, captureSite, read } from './capture-page.ts'
import { faults } from './faults.ts'
import { FIXTURE } from './fixture.ts'
import { ROBOT_IP, ROBOT_MAC } from './home-capture.ts'

const OWN = `device=robot@${ROBOT_IP}&device=box@192.168.1.10&format=openwrt&ha=192.168.1.10`

describe.skipIf(missing('chromium').length > 0)('/home/ in a browser', () => {
  let site: CaptureSite
  beforeAll(async () => {
    site = await captureSite()
  }, 120_000)
  afterAll(() => site?.stop())

  /** The text the API gives for the same home. */
  const expected = (devices: [string, string[]][], query: Record<string, string>): string => {
    const answered = answerQuery({
      backends: BACKENDS,
      devices: devices.map(([id, addresses]) => {
        const device = expandDevice(FIXTURE, id)
        if (device === null) throw new Error(`no ${id}`)
        return { device, addresses }
      }),
      home: true,
      query,
      release: FIXTURE.release,
      origin: site.url,
    })
    if (!answered.ok) throw new Error(JSON.stringify(answered.problems))
    return answered.set.files[0]?.text ?? ''
  }
  const shown = (page: Page): Promise<string> =>
    page
      .locator('#rule-output .file')
      .first()
      .locator('.line')
      .evaluateAll((all) => all.map((each) => each.textContent).join(''))
  const addByKeyboard = async (page: Page, words: string, addresses: string): Promise<void> => {
    await page.focus('#f-add')
    await page.keyboard.type(words)
    await page.waitForSelector('#add-found [role=option]')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id ?? '')).toMatch(/^f-addresses-/)
    await page.keyboard.type(addresses)
  }

  it('goes from devices and addresses, by keyboard alone, to the rule set of the API, keeps it, and sends nothing', async () => {
    const { page, context, wrong, asked } = await site.visit('/home/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    expect(await page.locator('#no-devices').isVisible()).toBe(true)
    await addByKeyboard(page, 'robot', `${ROBOT_IP}, ${ROBOT_MAC}`)
    await addByKeyboard(page, 'home box', '192.168.1.10')
    await page.selectOption('#f-format', 'openwrt')
    await page.fill('#f-ha', '192.168.1.10')
    const text = expected(
      [
        ['robot', [ROBOT_IP, ROBOT_MAC]],
        ['box', ['192.168.1.10']],
      ],
      { format: 'openwrt', ha: '192.168.1.10' },
    )
    await expect.poll(() => shown(page)).toBe(text)
    await page.locator('#rule-output [data-copy]').first().click()
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(text)
    // Nothing of the home stands in the page's own address.
    expect(page.url()).toBe(`${site.url}/home/`)
    await page.reload()
    await expect.poll(() => shown(page)).toBe(text)

    await page.click('#copy-link')
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(link).toBe(
      `${site.url}/home/#device=robot@${ROBOT_IP},${ROBOT_MAC}&device=box@192.168.1.10&format=openwrt&ha=192.168.1.10`,
    )
    const other = await site.visit(link.slice(site.url.length))
    await expect.poll(() => shown(other.page)).toBe(text)
    expect(other.wrong).toEqual([])
    await other.context.close()

    for (const { method, url, body } of [...asked, ...other.asked]) {
      const { origin, search } = new URL(url)
      expect([method, body, origin, search]).toEqual(['GET', null, site.url, ''])
    }
    expect(wrong).toEqual([])
    await context.close()
  })

  it("shows a stranger's home without touching one's own, and takes it over when told to", async () => {
    const { page, context, wrong } = await site.visit(`/home/#${OWN}`)
    await page.waitForSelector('#rule-output .file')
    expect(await page.locator('#shared').isHidden()).toBe(true)
    // In the same tab, as a link in a message opens it.
    await page.goto('about:blank')
    await page.goto(`${site.url}/home/#device=robot@10.0.0.9&device=toaster@10.0.0.8&format=nftables`)
    await page.waitForSelector('#shared:not([hidden])')
    await expect.poll(() => page.locator('#rule-output').innerText()).toContain('10.0.0.9')
    expect(await page.locator('#left').innerText()).toContain('no device "toaster"')
    await page.fill('#f-ha', '10.0.0.2')
    await expect.poll(() => page.url()).toContain('ha=10.0.0.2')
    const stored = () => page.evaluate(() => localStorage.getItem('netneeds-home'))
    expect(await stored()).toBe(OWN)
    await page.click('#leave-shared')
    await expect.poll(() => page.locator('#rule-output').innerText()).toContain(ROBOT_IP)
    expect(await page.inputValue('#f-ha')).toBe('192.168.1.10')
    expect(page.url()).toBe(`${site.url}/home/`)
    await page.goto('about:blank')
    await page.goto(`${site.url}/home/#device=robot@10.0.0.9&format=nftables`)
    await page.click('#keep-shared')
    await expect.poll(stored).toBe('device=robot@10.0.0.9&format=nftables')
    expect(wrong).toEqual([])
    await context.close()
  })

  it('loses nothing of a home it cannot take whole, until something is changed', async () => {
    const text = 'device=toaster@192.168.1.9&device=robot@192.168.1.50&for=home-assistant&format=nosuch'
    const { page, context } = await site.visit(`/home/#${text}`)
    await expect
      .poll(() => page.locator('#left li').allInnerTexts())
      .toEqual(['There is no device "toaster" here.', '"nosuch" is none of the choices for "format".'])
    await page.waitForSelector('#rule-output .file')
    const stored = () => page.evaluate(() => localStorage.getItem('netneeds-home'))
    expect(await stored()).toBe(text)
    await page.reload()
    await page.waitForSelector('#left:not([hidden])')
    await page.fill('#f-ha', '192.168.1.10')
    await expect.poll(stored).toBe('device=robot@192.168.1.50&format=nftables&ha=192.168.1.10')
    await context.close()
  })

  it('adds the device of a link to what is there, and forgets all of it', async () => {
    const { page, context, wrong } = await site.visit(`/home/#${OWN}`)
    await page.waitForSelector('#rule-output .file')
    await page.goto(`${site.url}/devices/empty/`)
    await page.getByRole('link', { name: 'Add to my home' }).click()
    await expect.poll(() => page.locator('#home-device-table tbody tr').count()).toBe(3)
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('f-addresses-2')
    expect(await page.locator('#devices-status').innerText()).toContain('One device has no address yet')
    await page.click('#forget')
    expect(await page.evaluate(() => localStorage.getItem('netneeds-home'))).toBeNull()
    expect(await page.locator('#home-device-table').count()).toBe(0)
    expect(await page.locator('#home-rules').isHidden()).toBe(true)
    await page.reload()
    await page.waitForSelector('#f-add:not([disabled])')
    expect(await page.locator('#no-devices').isVisible()).toBe(true)
    expect(wrong).toEqual([])
    await context.close()
  })

  it('names an address that is none beside it, and the rest of the rules stay as they were', async () => {
    const { page, context } = await site.visit(`/home/#${OWN}`)
    await page.waitForSelector('#rule-output .file')
    const before = await shown(page)
    await page.fill('#f-addresses-0', '192.168.1.300')
    await expect.poll(() => page.locator('#w-addresses-0').innerText()).toContain('"192.168.1.300" is not')
    expect(await page.getAttribute('#f-addresses-0', 'aria-invalid')).toBe('true')
    await expect.poll(() => page.locator('#rule-status').innerText()).toContain('Not updated')
    expect(await shown(page)).toBe(before)
    await page.fill('#f-addresses-0', '192.168.1.10')
    await expect.poll(() => page.locator('#rule-status').innerText()).toContain('is given for')
    await page.fill('#f-addresses-0', '192.168.1.51')
    await expect.poll(() => shown(page)).toContain('192.168.1.51')
    await page.locator('#home-device-table [data-remove="1"]').click()
    await expect.poll(() => page.locator('#home-device-table tbody tr').count()).toBe(1)
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('f-addresses-0')
    await context.close()
  })

  it('comes from the leases read at /check/, and gives the line that keeps the rules up to date', async () => {
    const { page, context, wrong, asked } = await site.visit('/check/')
    await read(page, {
      name: 'dnsmasq.leases',
      bytes: Buffer.from(`1790000000 ${ROBOT_MAC} ${ROBOT_IP} robot-one *\n`),
    })
    await page.locator('#host-table select').selectOption('robot')
    await page.waitForSelector('#keep-home:not([hidden])')
    await page.locator('#keep-home a').click()
    await page.waitForSelector('#home-device-table')
    expect(await page.inputValue('#f-addresses-0')).toBe(`${ROBOT_IP}, ${ROBOT_MAC}`)
    await page.selectOption('#f-format', 'nftables')
    await page.fill('#f-ha', '192.168.1.10')
    await page.locator('#home-rules .more').first().locator('summary').click()
    await page.fill('#f-gateway', '192.168.1.1')
    const line = page.locator('#rule-output code.cron')
    await expect.poll(() => line.textContent()).toMatch(/^17 4 \* \* \* sh \/root\/netneeds-/)
    await page.locator('#rule-output details[data-key=update] summary').click()
    const script = await page
      .locator('#rule-output details[data-key=update] .line')
      .evaluateAll((all) => all.map((each) => each.textContent).join(''))
    expect(script).toContain(`/rules?device=robot@${ROBOT_IP},${ROBOT_MAC}&format=nftables&ha=192.168.1.10`)
    for (const { url } of asked.filter((each) => !each.url.startsWith('blob:')))
      expect(new URL(url).search).toBe('')
    expect(wrong).toEqual([])
    await context.close()
  })

  it.each([
    ['light', 1280],
    ['dark', 390],
  ] as const)('axe finds nothing, %s at %i px, and nothing scrolls sideways', async (colorScheme, width) => {
    const { page, context } = await site.visit('/home/', { colorScheme, viewport: { width, height: 844 } })
    const sound = async () => expect(await faults(page)).toEqual([])
    await sound()
    await page.goto('about:blank')
    await page.goto(`${site.url}/home/#${OWN}`)
    await page.waitForSelector('#rule-output .file')
    await page.fill('#f-addresses-0', 'nonsense')
    await page.waitForSelector('#w-addresses-0:not([hidden])')
    await page.fill('#f-add', 'robot')
    await page.waitForSelector('#add-found [role=option]')
    await sound()
    await context.close()
  })

  it('says what to do without a script', async () => {
    const { page, context } = await site.visit('/home/', { javaScriptEnabled: false })
    expect(await page.locator('#needs-script').isVisible()).toBe(true)
    expect(await page.locator('.live').isVisible()).toBe(false)
    expect(await page.locator('main').innerText()).toContain('/rules?format=nftables&device=')
    await context.close()
  })
})
