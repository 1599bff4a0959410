import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { updateScript } from '../../rules/update.ts'
import { missing } from '../real/tool.ts'

const file = (name: string) => ({ name, media_type: 'text/plain', text: '\n', place: '' })
const rendered = (apply: string[]) => ({
  files: [file('netneeds-robot.nft'), file('netneeds-robot.conf')],
  apply,
})

test('there is none for what matches nothing, has no address, or an address that would leave its quotes', () => {
  const set = rendered(['true'])
  expect(updateScript(set, 'https://n.test/devices/a/rules?format=x', 1)).toBeNull()
  expect(updateScript(set, null, 0)).toBeNull()
  expect(updateScript(set, "https://n.test/a?'; reboot #", 0)).toBeNull()
  expect(updateScript(set, `https://n.test/rules?${'device=a@192.168.1.1&'.repeat(400)}`, 0)).toBeNull()
})

describe.skipIf(missing('curl').length > 0)('the script', () => {
  const folder = mkdtempSync(join(tmpdir(), 'netneeds-update-'))
  const served = new Map([
    ['main', { etag: '"1"', text: '# Release 1, from here\nfirst\n' }],
    ['netneeds-robot.conf', { etag: '"1"', text: 'companion\n' }],
  ])
  let down = false
  const codes: number[] = []
  let server: Server
  beforeAll(async () => {
    server = createServer((request, response) => {
      const query = new URL(request.url ?? '', 'http://n.test').searchParams
      const one = served.get(query.get('file') ?? 'main')
      const code = down || one === undefined ? 404 : request.headers['if-none-match'] === one.etag ? 304 : 200
      codes.push(code)
      response.writeHead(code, one === undefined ? {} : { etag: one.etag }).end(code === 200 ? one?.text : '')
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  })
  afterAll(() => {
    server.close()
    rmSync(folder, { recursive: true })
  })

  const run = (apply = ['cat netneeds-robot.nft netneeds-robot.conf >> seen']): Promise<number> => {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/devices/robot/rules?format=x`
    const script = updateScript(rendered(apply), url, 0, folder) ?? ''
    writeFileSync(join(folder, 'script'), script)
    codes.length = 0
    return new Promise((done) => {
      // As cron(8) runs it: with nothing of sbin in PATH.
      execFile('sh', [join(folder, 'script')], { env: { PATH: '/usr/bin:/bin' } }, (error) =>
        done(error === null ? 0 : Number(error.code)),
      )
    })
  }
  const seen = () => readFileSync(join(folder, 'netneeds-robot/seen'), 'utf8')

  it('applies once, asks with the ETag, and applies again only what changed', async () => {
    expect(await run()).toBe(0)
    expect(codes).toEqual([200, 200])
    expect(seen()).toBe('# Release 1, from here\nfirst\ncompanion\n')
    const once = seen()

    expect(await run()).toBe(0)
    expect(codes).toEqual([304, 304])
    expect(seen()).toBe(once)

    served.set('main', { etag: '"2"', text: '# Release 2, from here\nfirst\n' })
    expect(await run()).toBe(0)
    expect(codes).toEqual([200, 304])
    expect(seen()).toBe(once)

    served.set('netneeds-robot.conf', { etag: '"3"', text: 'other\n' })
    expect(await run()).toBe(0)
    expect(seen()).toBe(`${once}# Release 2, from here\nfirst\nother\n`)
  })

  it('finds the programs of a router, which cron does not name', async () => {
    served.set('main', { etag: '"9"', text: '# Release 9, from here\nninth\n' })
    expect(await run(['command -v ldconfig > found'])).toBe(0)
    expect(readFileSync(join(folder, 'netneeds-robot/found'), 'utf8')).toContain('sbin/ldconfig')
  })

  it('keeps what is applied when the service is away, and tries again what failed', async () => {
    const before = seen()
    down = true
    expect(await run()).not.toBe(0)
    down = false
    expect(seen()).toBe(before)
    served.set('main', { etag: '"4"', text: 'third\n' })
    expect(await run(['false'])).not.toBe(0)
    expect(await run()).toBe(0)
    expect(codes).toEqual([304, 304])
    expect(seen()).toBe(`${before}third\nother\n`)
  })
})
