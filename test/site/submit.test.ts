import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { editUrl, idOf, LONGEST_URL, newFileUrl, pathOf } from '../../site/client/submit-form.ts'
import { cloudflareHeaders, headersOf } from '../../site/headers.ts'
import { missing } from '../real/tool.ts'
import { type CaptureSite, COMMENT, captureSite, drop, read } from './capture-page.ts'
import { REPOSITORY } from './fixture.ts'
import { DYNAMIC_NAME, homeCapture, ROBOT_IP, ROBOT_MAC } from './home-capture.ts'

const HOME = { name: 'home.pcap', bytes: homeCapture() }

describe('where a pull request begins', () => {
  it('makes an id of vendor and name, the vendor once', () => {
    expect(idOf('acme', 'Robot Vacuum 2')).toBe('acme-robot-vacuum-2')
    expect(idOf('acme', 'Acme Robot')).toBe('acme-robot')
    expect(idOf('', 'Größe X')).toBe('gro-e-x')
    expect(idOf('acme', '')).toBe('')
    expect(idOf('acme', 'x'.repeat(90)).length).toBeLessThanOrEqual(64)
    expect(pathOf('', '')).toBe('data/devices/vendor/id.yaml')
  })

  it('fills a new file in, as long as the address is not too long', () => {
    const text = 'name: "A & B"\n# é\n'
    const url = new URL(newFileUrl(REPOSITORY, 'data/devices/a/b.yaml', text) ?? '')
    expect(url.pathname).toBe('/netneeds/new/main')
    expect(url.searchParams.get('filename')).toBe('data/devices/a/b.yaml')
    expect(url.searchParams.get('value')).toBe(text)
    expect(newFileUrl(REPOSITORY, 'data/devices/a/b.yaml', 'x'.repeat(LONGEST_URL))).toBeNull()
    expect(editUrl(REPOSITORY, 'data/devices/a/b.yaml', false)).toBe(
      `${REPOSITORY}/edit/main/data/devices/a/b.yaml`,
    )
  })
})

describe('the policy of the pages that read captures', () => {
  it('lets them and their worker fetch, post and submit nothing', () => {
    for (const path of ['/submit/', '/check/', '/home/', '/assets/capture-worker-abc.js']) {
      const policy = headersOf(path)['Content-Security-Policy']
      expect(policy).toContain("connect-src 'none'")
      expect(policy).toContain("form-action 'none'")
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toContain('http')
    }
    expect(headersOf('/devices/robot/')['Content-Security-Policy']).toContain("connect-src 'self'")
  })

  it('stands in the file of headers after the rule for all pages', () => {
    const text = cloudflareHeaders()
    const at = text.indexOf('/submit/*\n')
    expect(at).toBeGreaterThan(text.indexOf('/*\n'))
    expect(text.slice(at).split('\n')[1]).toContain("connect-src 'none'")
  })
})

describe.skipIf(missing('chromium').length > 0)('/submit/ in a browser', () => {
  let site: CaptureSite
  beforeAll(async () => {
    site = await captureSite()
  }, 120_000)
  afterAll(() => site?.stop())

  const pick = async (page: Page, words: string): Promise<void> => {
    await page.locator('.option label', { hasText: words }).click()
    await page.waitForSelector('#entry:not([hidden])')
  }
  const problems = (page: Page) => page.locator('#problems li').allInnerTexts()
  const yaml = (page: Page) => page.inputValue('#f-text')

  it('goes from a dropped capture to a valid entry, and sends nothing', async () => {
    const { page, context, wrong, asked } = await site.visit('/submit/')
    await drop(page, HOME)
    await expect.poll(() => page.locator('.chosen li').count()).toBe(1)
    await page.locator('#reader summary').click()
    await page.fill('#f-home-ha', '192.168.1.10')
    await page.click('#read')
    await pick(page, ROBOT_IP)
    expect(await page.locator('.option', { hasText: ROBOT_IP }).innerText()).toContain('Perhaps Robot One')

    await page.fill('#f-name', 'Maker Sweeper')
    await page.fill('#f-vendor', 'maker')
    await page.selectOption('#f-category', 'vacuum')
    expect(await page.inputValue('#f-id')).toBe('maker-sweeper')
    const news = page.locator('tr', { hasText: 'news.other.net' })
    await news.getByLabel('Home Assistant, for').selectOption('required')
    await news.getByLabel('What breaks without').fill('no news in the morning')
    await page.locator('tr', { hasText: 'stats.maker.net' }).getByLabel('Put').uncheck()
    await expect.poll(() => yaml(page)).toContain('breaks: no news in the morning')
    const text = await yaml(page)
    expect(text).toContain('name: Maker Sweeper\nvendor: maker\ncategory: vacuum\n')
    expect(text).toContain('peer: {host: news.other.net}')
    expect(text).toContain(`sha256: ${createHash('sha256').update(HOME.bytes).digest('hex')}`)
    expect(text).toContain('needed: {native_app: unknown, home_assistant: required}')
    expect(text).toContain('peer: {role: home-assistant}')
    expect(text).not.toContain('stats.maker.net')
    expect((await problems(page)).filter((line) => line.includes('Error'))).toEqual([])
    expect(await page.locator('#entry-state').innerText()).toMatch(/valid|^0 errors/)

    for (const secret of [
      ROBOT_MAC,
      ROBOT_MAC.replaceAll(':', ''),
      '8c4f21',
      ROBOT_IP,
      '192.168',
      DYNAMIC_NAME,
      '81.2.69.142',
      'home.pcap',
    ])
      expect(text.toLowerCase(), secret).not.toContain(secret)
    const lines = await page
      .locator('#leaving-lines .line')
      .evaluateAll((all) => all.map((each) => each.textContent).join(''))
    expect(lines).toBe(text)

    const link = new URL(
      (await page.getByRole('link', { name: 'Open the pull request' }).getAttribute('href')) ?? '',
    )
    expect(link.pathname).toBe('/netneeds/new/main')
    expect(link.searchParams.get('filename')).toBe('data/devices/maker/maker-sweeper.yaml')
    expect(link.searchParams.get('value')).toBe(text)

    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#download')])
    expect(download.suggestedFilename()).toBe('maker-sweeper.yaml')
    const parts: Buffer[] = []
    for await (const part of await download.createReadStream()) parts.push(Buffer.from(part))
    expect(Buffer.concat(parts).toString('utf8')).toBe(text)

    // Every request: files of this site by their own names, none with a body, a query or a word of the capture.
    expect(asked.length).toBeGreaterThan(3)
    for (const { method, url, body } of asked) {
      if (url.startsWith('blob:')) continue
      expect(method).toBe('GET')
      expect(body).toBeNull()
      const { origin, pathname, search } = new URL(url)
      expect(origin).toBe(site.url)
      expect(search).toBe('')
      expect(pathname).toMatch(/^\/(submit\/|favicon\.svg|assets\/[A-Za-z0-9._/-]+\.(js|css|svg))$/)
      const file = await readFile(
        join(site.folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname),
      )
      expect(file.length).toBeGreaterThan(0)
    }
    expect(wrong).toEqual([])
    await context.close()
  })

  it('is forbidden to send by its own policy, in the page and in the worker', async () => {
    const { page, context } = await site.visit('/submit/')
    const answered: string[] = []
    context.on('response', (response) => {
      if (response.url().includes('/leak')) answered.push(response.url())
    })
    const tried = await page.evaluate(async () => {
      const failed = (attempt: Promise<unknown>) =>
        attempt.then(
          () => 'sent',
          () => 'refused',
        )
      return [
        await failed(fetch('/leak?fetch', { method: 'POST', body: 'x' })),
        await failed(
          new Promise((done, fail) => {
            const request = new XMLHttpRequest()
            request.onload = done
            request.onerror = fail
            request.open('POST', '/leak?xhr')
            request.send('x')
          }),
        ),
        await failed(
          new Promise((done, fail) => {
            try {
              const socket = new WebSocket(`${location.origin.replace('http', 'ws')}/leak?socket`)
              socket.onopen = done
              socket.onerror = fail
            } catch (error) {
              fail(error)
            }
          }),
        ),
      ]
    })
    expect(tried).toEqual(['refused', 'refused', 'refused'])
    await page.evaluate(() => {
      navigator.sendBeacon('/leak?beacon', 'x')
      const form = document.createElement('form')
      form.action = '/leak'
      form.method = 'post'
      document.body.append(form)
      form.submit()
    })
    await page.waitForTimeout(200)
    expect(page.url()).toBe(`${site.url}/submit/`)
    // A refused request is announced and then fails: what counts is that none of them was answered.
    expect(answered).toEqual([])
    const worker = (await readdir(join(site.folder, 'assets'))).find((name) =>
      name.startsWith('capture-worker-'),
    )
    const response = await context.request.get(`${site.url}/assets/${worker}`)
    expect(response.headers()['content-security-policy']).toContain("connect-src 'none'")
    await context.close()
  })

  it('adds to an entry that is there, keeps its comments, and shows how to send it', async () => {
    const { page, context, wrong } = await site.visit('/submit/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await read(page, HOME)
    await pick(page, ROBOT_IP)
    await page.selectOption('#f-entry', 'robot')
    await expect.poll(() => yaml(page)).toContain(COMMENT)
    const text = await yaml(page)
    expect(text).toContain('peer: {host: news.other.net}')
    expect(text).toContain('breaks: no commands')
    expect(text.match(/host: stats\.maker\.net/g)?.length).toBe(1)
    expect(await page.locator('#facts').isHidden()).toBe(true)
    expect(await page.locator('#entry-path').innerText()).toBe('data/devices/maker/robot.yaml')
    const steps = await page.locator('#send .steps li').allInnerTexts()
    expect(steps.length).toBe(3)
    const link = page.getByRole('link', { name: 'Copy the text and open GitHub' })
    expect(await link.getAttribute('href')).toBe(`${REPOSITORY}/edit/main/data/devices/maker/robot.yaml`)
    // Where it leads is GitHub's own page; here only that it copies.
    await context.route(`${REPOSITORY}/**`, (route) => route.fulfill({ body: 'GitHub' }))
    await link.click()
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(text)
    expect(wrong).toEqual([])
    await context.close()
  })

  it('lets a person edit the text, says what is wrong with line and hint, and what is personal', async () => {
    const { page, context } = await site.visit('/submit/')
    await read(page, HOME)
    await pick(page, ROBOT_IP)
    const before = await problems(page)
    expect(before.join('\n')).toMatch(/Line 1[\s\S]*name must be text/)
    const text = await yaml(page)
    await page.fill(
      '#f-text',
      `${text.replace('protocol: tcp', 'protokol: tcp')}note: mine is ${ROBOT_MAC}\n`,
    )
    await expect.poll(async () => (await problems(page)).join('\n')).toContain('protocol')
    const after = (await problems(page)).join('\n')
    expect(after).toContain('this line may say who you are')
    expect(after).toContain('did you mean')
    const line = text.split('\n').findIndex((each) => each.includes('protocol: tcp'))
    await page
      .locator('#problems button', { hasText: `Line ${line + 1}` })
      .first()
      .click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-text')
    const caret = await page
      .locator('#f-text')
      .evaluate((area) =>
        area instanceof HTMLTextAreaElement ? area.value.slice(0, area.selectionStart).split('\n').length : 0,
      )
    expect(caret).toBe(line + 1)
    // Too long for an address: copied, and pasted into an empty new file.
    await page.fill('#f-text', `${text}${'# a remark that takes room\n'.repeat(300)}`)
    const copying = page.getByRole('link', { name: 'Copy the text and open GitHub' })
    await expect.poll(() => copying.count()).toBe(1)
    expect(await copying.getAttribute('href')).toMatch(/\/new\/main\?filename=data%2Fdevices%2F/)
    expect(await page.locator('#send .steps').innerText()).toContain('too long')
    await page.fill('#f-text', text.replace('protocol: tcp', 'protokol: tcp'))
    await page.fill('#f-name', 'Robot Nine')
    await page.waitForTimeout(300)
    expect(await yaml(page)).toContain('protokol')
    await page.click('#remake')
    await expect.poll(() => yaml(page)).toContain('name: Robot Nine')
    await context.close()
  })

  it('takes what a block test showed into the needs', async () => {
    const { page, context } = await site.visit('/submit/')
    await page.setInputFiles('#f-files', [{ name: 'blocked.pcap', mimeType: '', buffer: homeCapture() }])
    await page.getByLabel('Meanwhile the device was').selectOption('blocked')
    await page.click('#read')
    await pick(page, ROBOT_IP)
    await page.fill('#f-minutes', '120')
    await page.fill('#f-of', 'all')
    await page.selectOption('#f-outcome', 'breaks')
    await page.fill('#f-what_happened', 'it stopped in the hall')
    // The block did not hold: the capture shows that hosts were reached, and the page says so.
    await expect.poll(() => page.locator('#claim-table').innerText()).toContain('the block did not hold')
    await context.close()
  })
})
