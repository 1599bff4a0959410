import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { netneeds } from './run.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const GOOD = join(ROOT, 'test/fixtures/data')

let folder: string
let data: string
let database: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'netneeds-serve-'))
  data = join(folder, 'data')
  database = `file:${join(folder, 'netneeds.db')}`
  cpSync(GOOD, data, { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Starts the server as `npm start` does; gives its address once it says that it is ready. */
async function serve(): Promise<{ child: ChildProcess; url: string; err: () => string }> {
  const argv = ['serve', '--port', '0', '--data', data, '--database', database]
  // From another folder: the command must not depend on where it is run.
  const child = spawn(process.execPath, [join(ROOT, 'cli/netneeds.mjs'), ...argv], { cwd: folder })
  let out = ''
  let err = ''
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  const url = await new Promise<string>((ready, failed) => {
    child.stdout.on('data', (chunk) => {
      out += chunk
      const found = /netneeds is ready on (\S+)/.exec(out)?.[1]
      if (found) ready(found)
    })
    child.once('exit', (code) => failed(new Error(`ended with ${code}: ${err}`)))
  })
  return { child, url, err: () => err }
}

const ended = (child: ChildProcess) =>
  new Promise<number | null>((done) => child.once('exit', (code) => done(code)))

describe('publish and serve', () => {
  // npm passes SIGTERM to the shell it starts; without exec that shell died and the server stayed.
  test('SIGTERM to npm start ends the server', { timeout: 60_000 }, async () => {
    const env = { ...process.env, PORT: '0', DATABASE_URL: `file:${join(folder, 'start.db')}` }
    const npm = spawn('npm', ['start'], { cwd: ROOT, env })
    const url = await new Promise<string>((ready, failed) => {
      let out = ''
      npm.stdout.on('data', (chunk) => {
        out += chunk
        const found = /netneeds is ready on (\S+)/.exec(out)?.[1]
        if (found) ready(found)
      })
      npm.once('exit', (code) => failed(new Error(`ended with ${code}`)))
    })
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    const from = performance.now()
    npm.kill('SIGTERM')
    await ended(npm)
    expect(performance.now() - from).toBeLessThan(5000)
    await expect(fetch(`${url}/healthz`)).rejects.toThrow()
  })

  test('publishing twice is publishing once', async () => {
    const first = await netneeds('publish', '--json', '--data', data, '--database', database)
    expect(first.code).toBe(0)
    const published = JSON.parse(first.out)
    expect(published.published).toHaveLength(1)
    const second = JSON.parse(
      (await netneeds('publish', '--json', '--data', data, '--database', database)).out,
    )
    expect(second).toMatchObject({ ok: true, current: published.current, published: [] })
  })

  test('a broken folder: every problem, exit 1, nothing published, the old release still served', {
    timeout: 60_000,
  }, async () => {
    const before = JSON.parse(
      (await netneeds('publish', '--json', '--data', data, '--database', database)).out,
    ).current
    writeFileSync(join(data, 'devices/roborock/roborock-broken.yaml'), 'name: [\n')
    writeFileSync(join(data, 'devices/roborock/roborock-twice.yaml'), 'name: a\nname: b\nsurprise: 1\n')
    writeFileSync(join(data, 'devices/roborock/roborock-big.yaml'), Buffer.alloc(5 << 20, 0x61))
    symlinkSync('/etc/passwd', join(data, 'devices/roborock/roborock-link.yaml'))
    const { code, err } = await netneeds('publish', '--data', data, '--database', database)
    expect(code).toBe(1)
    for (const file of ['broken', 'twice', 'big', 'link'])
      expect(err).toMatch(new RegExp(`roborock-${file}\\.yaml:\\d+:\\d+ {2}error`))
    expect(err).toContain('nothing was published')

    const { child, url, err: told } = await serve()
    expect(told()).toContain('roborock-link.yaml')
    const health = await (await fetch(`${url}/healthz`)).json()
    expect(health).toMatchObject({ status: 'ok', release: before })
    expect((await fetch(`${url}/devices/roborock-s50/rules`)).status).toBe(200)
    expect(await (await fetch(`${url}/docs`)).text()).toContain('GET /devices/{id}/rules')
    const from = performance.now()
    child.kill('SIGTERM')
    expect(await ended(child)).toBe(0)
    expect(performance.now() - from).toBeLessThan(5000)
  })

  test.each([
    [['serve', '--port', 'eighty'], /"eighty" is not a port/],
    [['serve', '--data', '/no/such/folder'], /there is no folder/],
    [['publish', '--database', 'bogus:x'], /"bogus:x" is not a libSQL address/],
    [['publish', '--dta', 'x'], /unknown option --dta; did you mean --data/],
  ])('%j is wrong use', async (argv, message) => {
    const { code, err } = await netneeds(...argv)
    expect(code).toBe(2)
    expect(err).toMatch(message)
  })
})
