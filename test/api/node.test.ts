import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, describe, expect, test } from 'vitest'
import { start } from '../../api/node.ts'
import { parseHeaders } from '../../api/static.ts'
import { FIXTURES, publishFixtures, SECOND, tempFolder } from './published.ts'

const ROOT = resolve(import.meta.dirname, '../..')

async function site(): Promise<string> {
  const root = await tempFolder()
  const folder = join(root, 'site')
  const write = (path: string, text: string): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  write('index.html', '<!doctype html>home')
  write('404.html', '<!doctype html>missing')
  write('devices/index.html', '<!doctype html>devices')
  write('devices/roborock-s50/index.html', '<!doctype html>roborock')
  write('devices/roborock-s50/device.json', '{}')
  write('about/index.html', '<!doctype html>about')
  write('assets/app.js', 'export {}')
  write(
    '_headers',
    "# what pages send\n/*\n  Content-Security-Policy: default-src 'none'\n  X-Frame-Options: DENY\n\n/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n",
  )
  writeFileSync(join(root, 'secret.txt'), 'secret')
  symlinkSync(join(root, 'secret.txt'), join(folder, 'link.txt'))
  return folder
}

/** A request as written, without the tidying a client does. */
async function raw(url: string, request: string): Promise<string> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  socket.write(`${request}\r\nConnection: close\r\n\r\n`)
  let text = ''
  for await (const chunk of socket) text += String(chunk)
  return text
}

describe('the Node server', async () => {
  const { file, client } = await publishFixtures()
  client.close()
  const started = await start({
    port: 0,
    databaseUrl: `file:${file}`,
    dataDir: null,
    siteDir: await site(),
    log: () => {},
  })
  afterAll(() => started.stop())
  const get = (path: string, init?: RequestInit) => fetch(started.url + path, { redirect: 'manual', ...init })

  test('serves pages beside the API, each with its headers', async () => {
    const page = await get('/devices/roborock-s50/')
    expect(await page.text()).toContain('roborock')
    expect(page.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
    expect(page.headers.get('Content-Security-Policy')).toBe("default-src 'none'")
    expect(page.headers.get('X-Frame-Options')).toBe('DENY')
    // The server was not told its own address: it is the request's.
    const filtered = await get('/devices/?q=x')
    expect(filtered.headers.get('Link')).toBe(`<${started.url}/devices/>; rel="canonical"`)
    expect((await get('/assets/app.js')).headers.get('Link')).toBeNull()
    const etag = page.headers.get('ETag') ?? ''
    expect((await get('/devices/roborock-s50/', { headers: { 'If-None-Match': etag } })).status).toBe(304)
    const head = await get('/', { method: 'HEAD' })
    expect([head.status, head.headers.get('Content-Length'), await head.text()]).toEqual([200, '19', ''])
    expect((await get('/assets/app.js')).headers.get('Cache-Control')).toContain('immutable')
    expect((await get('/devices/roborock-s50/device.json')).headers.get('Content-Type')).toBe(
      'application/json',
    )
    expect((await (await get('/devices/roborock-s50')).json()) as object).toMatchObject({
      id: 'roborock-s50',
    })
    expect((await get('/about')).headers.get('Location')).toBe('/about/')
    expect((await get('/about/', { method: 'POST' })).status).toBe(404)
  })

  test('gives a browser the 404 page and everyone else a problem', async () => {
    for (const path of ['/nope', '/devices/nope', '/devices/nope/']) {
      const page = await get(path, { headers: { Accept: 'text/html' } })
      expect([page.status, await page.text()], path).toEqual([404, '<!doctype html>missing'])
      const problem = await get(path)
      expect([problem.status, problem.headers.get('Content-Type')], path).toEqual([
        404,
        'application/problem+json',
      ])
    }
    expect(
      (await get('/v1/devices/nope', { headers: { Accept: 'text/html' } })).headers.get('Content-Type'),
    ).toBe('application/problem+json')
  })

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/link.txt',
    '/_headers',
    '/%00',
    '/%',
    '/..%5csecret.txt',
  ])('%s gives nothing away', async (path) => {
    const answer = await raw(started.url, `GET ${path} HTTP/1.1\r\nHost: netneeds.test`)
    expect(answer).toMatch(/^HTTP\/1\.1 (404|400)/)
    expect(answer).not.toContain('secret\n')
    expect(answer).not.toMatch(/secret$|X-Frame-Options: DENY\n\n/)
  })

  test('a hostile Host header gets into no rule', async () => {
    const answer = await raw(started.url, `GET /devices/roborock-s50/rules HTTP/1.1\r\nHost: x"$(reboot)\n`)
    expect(answer).not.toContain('reboot')
    const plain = await raw(started.url, 'GET /devices/roborock-s50/rules HTTP/1.1\r\nHost: router.lan:8080')
    expect(plain).toContain('http://router.lan:8080/devices/roborock-s50/rules')
  })

  test('a body that is too large ends the connection, and says so', async () => {
    const tooLarge = await get('/rules', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: ' '.repeat(300_000),
    })
    expect([tooLarge.status, tooLarge.headers.get('Connection')]).toEqual([413, 'close'])
    await tooLarge.text()
  })

  test('names its release', async () => {
    expect((await get('/healthz')).headers.get('Netneeds-Release')).toBe(SECOND)
  })
})

describe('the process', () => {
  async function run(): Promise<{ child: ReturnType<typeof spawn>; url: string }> {
    const folder = await tempFolder()
    const env = {
      ...process.env,
      PORT: '0',
      DATABASE_URL: `file:${join(folder, 'x.db')}`,
      NODE_ENV: 'production',
    }
    const script = `import('${join(ROOT, 'api/node.ts')}').then(async ({ start }) => {
      const started = await start({ port: 0, databaseUrl: process.env.DATABASE_URL, dataDir: ${JSON.stringify(FIXTURES)} })
      process.once('SIGTERM', () => started.stop().then(() => process.exit(0)))
      console.log(started.url)
    })`
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string]
    return { child, url: line }
  }

  test('ends on SIGTERM within five seconds and lets an open request end', async () => {
    const { child, url } = await run()
    // An idle kept-alive connection must not hold it up.
    await (await fetch(`${url}/healthz`)).text()
    const { hostname, port } = new URL(url)
    const body = JSON.stringify({ devices: [{ id: 'roborock-s50', addresses: ['192.168.1.50'] }] })
    const socket = connect(Number(port), hostname)
    socket.write(
      `POST /rules HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 10)}`,
    )
    await new Promise((next) => setTimeout(next, 200))
    const began = performance.now()
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await new Promise((next) => setTimeout(next, 300))
    socket.write(body.slice(10))
    let answer = ''
    for await (const chunk of socket) answer += String(chunk)
    expect(answer).toMatch(/^HTTP\/1\.1 200/)
    expect(Number(/content-length: (\d+)/i.exec(answer)?.[1])).toBe(
      Buffer.byteLength(answer.slice(answer.indexOf('\r\n\r\n') + 4)),
    )
    expect((await ended)[0]).toBe(0)
    expect(performance.now() - began).toBeLessThan(5000)
  })

  test('a port that is taken is an error, not a hang', async () => {
    const { file, client } = await publishFixtures()
    client.close()
    const one = await start({ port: 0, databaseUrl: `file:${file}`, dataDir: null })
    const port = Number(new URL(one.url).port)
    await expect(start({ port, databaseUrl: `file:${file}`, dataDir: null })).rejects.toThrow(/EADDRINUSE/)
    await one.stop()
  })
})

test('the _headers form is read', () => {
  const rules = parseHeaders('/*\n  A: b: c\n/x.html\n  D: e\n')
  expect(rules.map(({ headers }) => headers)).toEqual([[['A', 'b: c']], [['D', 'e']]])
  expect(rules.map(({ pattern }) => pattern.test('/xyhtml'))).toEqual([true, false])
})
