import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BACKENDS } from '../../rules/registry.ts'
import { answerQuery } from '../../rules/request.ts'
import { expandDevice } from '../../schema/expand.ts'
import type { Read } from '../../site/client/capture-protocol.ts'
import { hostsOf } from '../../site/client/check-hosts.ts'
import { missing } from '../real/tool.ts'
import { type CaptureSite, captureSite, read } from './capture-page.ts'
import { faults } from './faults.ts'
import { FIXTURE } from './fixture.ts'
import { homeCapture, ROBOT_IP, ROBOT_MAC } from './home-capture.ts'

const HOME = { name: 'home.pcap', bytes: homeCapture() }
const REGISTRY = {
  name: 'core.device_registry',
  bytes: Buffer.from(
    JSON.stringify({
      version: 1,
      minor_version: 8,
      key: 'core.device_registry',
      data: {
        devices: [
          {
            config_entries: ['1'],
            connections: [['mac', ROBOT_MAC]],
            identifiers: [['maker', 'x1']],
            manufacturer: 'Maker',
            model: 'R1',
            name: 'Sweeper',
            name_by_user: 'Sweeper downstairs',
          },
          {
            config_entries: ['2'],
            connections: [['mac', '02:77:77:77:77:77']],
            identifiers: [['stranger', 'x2']],
            manufacturer: 'Nobody',
            model: 'Lamp',
            name: 'Lamp',
            name_by_user: null,
          },
        ],
        deleted_devices: [],
      },
    }),
  ),
}
const LEASES = {
  name: 'dnsmasq.leases',
  bytes: Buffer.from(
    `1790000000 ${ROBOT_MAC} ${ROBOT_IP} robot-one *\n1790000000 02:77:77:77:77:77 192.168.1.77 lamp *\n`,
  ),
}

const seen = (lists: Read['lists']): Read => ({
  observed: { schema_version: 1, inputs: [], devices: [] },
  lists,
})
const listed = (mac: string | null, ipv4: string[], model: string | null = null) => ({
  name: null,
  mac,
  ipv4,
  ipv6: [],
  hostname: null,
  manufacturer: null,
  model,
  integration: null,
})

describe('the hosts of a home', () => {
  it('are each there once, by MAC address or else by address, with all that is known of them', () => {
    const hosts = hostsOf(
      seen([
        {
          name: 'a',
          format: 'x',
          problems: [],
          hosts: [listed('02:00:5e:00:00:01', [], 'R1'), listed(null, ['192.168.1.9'])],
        },
        {
          name: 'b',
          format: 'x',
          problems: [],
          hosts: [listed('02:00:5e:00:00:01', ['192.168.1.5']), listed('02:88:00:00:00:01', ['192.168.1.9'])],
        },
      ]),
      FIXTURE,
    )
    expect(hosts.map(({ mac, ipv4, candidates: [best] }) => [mac, ipv4, best?.id])).toEqual([
      ['02:00:5e:00:00:01', ['192.168.1.5'], 'robot'],
      ['02:88:00:00:00:01', ['192.168.1.9'], undefined],
    ])
  })

  it('stay apart where one address went from one MAC address to another', () => {
    const hosts = hostsOf(
      seen([
        {
          name: 'a',
          format: 'x',
          problems: [],
          hosts: [listed('02:00:00:00:00:01', ['192.168.1.5']), listed('02:00:00:00:00:02', ['192.168.1.5'])],
        },
      ]),
      FIXTURE,
    )
    expect(hosts.length).toBe(2)
  })
})

describe.skipIf(missing('chromium').length > 0)('/check/ in a browser', () => {
  let site: CaptureSite
  beforeAll(async () => {
    site = await captureSite()
  }, 120_000)
  afterAll(() => site?.stop())

  const expected = (addresses: string[], query: Record<string, string>): string => {
    const device = expandDevice(FIXTURE, 'robot')
    if (device === null) throw new Error('no robot')
    const answered = answerQuery({
      backends: BACKENDS,
      devices: [{ device, addresses }],
      home: true,
      query,
      release: FIXTURE.release,
      origin: site.url,
    })
    if (!answered.ok) throw new Error(JSON.stringify(answered.problems))
    return answered.set.files[0]?.text ?? ''
  }

  it("goes from Home Assistant's registry and a list of leases to one rule set, and sends nothing", async () => {
    const { page, context, wrong, asked } = await site.visit('/check/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await read(page, REGISTRY, LEASES)
    await page.waitForSelector('#home-rules:not([hidden])')
    expect(await page.locator('#known-count').innerText()).toContain('1 of 2 hosts is taken')
    const row = page.locator('#host-table tbody tr', { hasText: 'Sweeper downstairs' })
    expect(await row.locator('select').inputValue()).toBe('robot')
    expect(await row.innerText()).toContain('Home Assistant integration is maker')
    expect(await row.innerText()).toContain(ROBOT_IP)
    expect(await row.locator('input').isChecked()).toBe(true)
    expect(await row.locator('button').count()).toBe(0)
    await page.selectOption('#f-format', 'openwrt')
    await page.fill('#f-ha', '192.168.1.10')
    const text = () =>
      page
        .locator('#rule-output .file')
        .first()
        .locator('.line')
        .evaluateAll((all) => all.map((each) => each.textContent).join(''))
    await expect.poll(text).toBe(expected([ROBOT_IP, ROBOT_MAC], { format: 'openwrt', ha: '192.168.1.10' }))
    await page.locator('#rule-output [data-copy]').first().click()
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(await text())
    await page.fill('#f-ha', 'nonsense')
    await expect.poll(() => page.locator('#w-ha').innerText()).toContain('192.168.1.10')
    await page.fill('#f-ha', '192.168.1.10')
    await page.locator('#later summary').first().click()
    const body: unknown = JSON.parse(
      await page.locator('#later .line').evaluateAll((all) => all.map((each) => each.textContent).join('')),
    )
    expect(body).toEqual({
      devices: [{ id: 'robot', addresses: [ROBOT_IP, ROBOT_MAC] }],
      format: 'openwrt',
      ha: '192.168.1.10',
    })
    for (const link of await page
      .locator('#rule-output a, #later a')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? '')))
      expect(link).not.toContain(ROBOT_IP)
    for (const { method, url, body: sent } of asked) {
      if (url.startsWith('blob:')) continue
      const { origin, search } = new URL(url)
      expect([method, sent, origin, search]).toEqual(['GET', null, site.url, ''])
    }
    expect(wrong).toEqual([])
    await context.close()
  })

  it('says what a device did beside its entry, and whose mDNS questions nobody answered', async () => {
    const { page, context, wrong } = await site.visit('/check/')
    await read(page, HOME)
    const row = page.locator('#host-table tbody tr', { hasText: ROBOT_IP })
    await row.locator('select').selectOption('robot')
    await row.getByRole('button').click()
    await page.waitForSelector('#comparison:not([hidden])')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('compared')
    const part = (id: string) => page.locator(`[data-part="${id}"]`)
    expect(await part('undocumented').innerText()).toContain('news.other.net')
    expect(await part('undocumented').innerText()).not.toContain('stats.maker.net')
    await part('documented').locator('summary').click()
    expect(await part('documented').innerText()).toContain('stats.maker.net')
    await part('unseen').locator('summary').click()
    expect(await part('unseen').innerText()).toContain('*.api.maker.net')
    expect(await page.locator('#unanswered').innerText()).toContain('_hap._tcp.local')
    expect(await page.locator('.verdict-line').innerText()).toContain('not in the entry')
    expect(wrong).toEqual([])
    await context.close()
  })

  it('lets a person say what a host is, and take it out of the rules', async () => {
    const { page, context, wrong } = await site.visit('/check/')
    await read(page, LEASES)
    await page.waitForSelector('#hosts:not([hidden])')
    const lamp = page.locator('#host-table tbody tr', { hasText: 'lamp' })
    await lamp.locator('select').selectOption('?')
    await lamp.locator('select').selectOption('box')
    await expect.poll(() => lamp.locator('input').isChecked()).toBe(true)
    await page.waitForSelector('#home-rules:not([hidden])')
    await expect.poll(() => page.locator('#rule-output').innerText()).toContain('192.168.1.77')
    await lamp.locator('input').uncheck()
    await expect.poll(() => page.locator('#home-rules').isHidden()).toBe(true)
    expect(wrong).toEqual([])
    await context.close()
  })

  it('says so when a list is broken', async () => {
    const { page, context } = await site.visit('/check/')
    await read(page, { name: 'core.device_registry', bytes: REGISTRY.bytes.subarray(0, 200) })
    await expect
      .poll(() =>
        page
          .locator('.inputs')
          .innerText()
          .catch(() => ''),
      )
      .toContain('broken')
    expect(await page.locator('#hosts').isHidden()).toBe(true)
    await context.close()
  })

  it.each([
    ['light', 390],
    ['dark', 1280],
  ] as const)('axe finds nothing, %s at %i px, and nothing scrolls sideways', async (colorScheme, width) => {
    const { page, context } = await site.visit('/check/', { colorScheme, viewport: { width, height: 844 } })
    const sound = async () => expect(await faults(page)).toEqual([])
    await sound()
    await read(page, HOME, LEASES, REGISTRY)
    const row = page.locator('#host-table tbody tr', { hasText: ROBOT_MAC })
    await row.getByRole('button').click()
    await page.waitForSelector('#comparison:not([hidden])')
    await page.waitForSelector('#rule-output .file')
    await page.locator('details').evaluateAll((all) => {
      for (const each of all) each.setAttribute('open', '')
    })
    await sound()
    await context.close()
  })

  it('says what to do without a script', async () => {
    const { page, context } = await site.visit('/check/', { javaScriptEnabled: false })
    expect(await page.locator('#needs-script').isVisible()).toBe(true)
    expect(await page.locator('.live').isVisible()).toBe(false)
    expect(await page.locator('main').innerText()).toContain('npx netneeds identify FILE')
    await context.close()
  })
})
