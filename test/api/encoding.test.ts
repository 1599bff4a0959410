import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { encodingFor, packer } from '../../api/encoding.ts'
import { staticSite } from '../../api/static.ts'
import { tempFolder } from './published.ts'

test('the best encoding a client takes is chosen, and none where it takes none (RFC 9110 section 12.5.3)', () => {
  expect(encodingFor('gzip, deflate, br, zstd')).toBe('br')
  expect(encodingFor('gzip, deflate')).toBe('gzip')
  expect(encodingFor('GZIP')).toBe('gzip')
  expect(encodingFor('br;q=0.2, gzip;q=0.8')).toBe('gzip')
  expect(encodingFor('*')).toBe('br')
  expect(encodingFor('br;q=0, *;q=0.5')).toBe('gzip')
  expect(encodingFor('identity, gzip;q=0.5')).toBeNull()
  expect(encodingFor('gzip;q=0')).toBeNull()
  expect(encodingFor('gzip;q=nonsense')).toBeNull()
  expect(encodingFor('')).toBeNull()
})

test('a body is packed once, and the oldest is let go of', async () => {
  const pack = packer()
  const body = Buffer.from('the same text '.repeat(100))
  const first = await pack('a', body, 'br')
  expect(await pack('a', body, 'br')).toBe(first)
  expect(brotliDecompressSync(first)).toEqual(body)
  expect(gunzipSync(await pack('a', body, 'gzip'))).toEqual(body)
})

describe('a static file', async () => {
  const folder = join(await tempFolder(), 'site')
  const page = `<!doctype html>${'<p>What it talks to.</p>'.repeat(200)}`
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.html'), page)
  writeFileSync(join(folder, 'picture.png'), page)
  const site = staticSite(folder)
  const get = async (path: string, headers: Record<string, string>, method = 'GET'): Promise<Response> => {
    const response = await site.page(new Request(`http://n.test${path}`, { headers, method }))
    if (response === null) throw new Error(`no ${path}`)
    return response
  }

  test('is packed for those who take it, under a tag of its own, and says on what that depends', async () => {
    const plain = await get('/', {})
    expect(await plain.text()).toBe(page)
    expect(plain.headers.get('vary')).toBe('Accept-Encoding')
    expect(plain.headers.get('content-encoding')).toBeNull()
    const packed = await get('/', { 'accept-encoding': 'gzip, br' })
    const body = Buffer.from(await packed.arrayBuffer())
    expect(packed.headers.get('content-encoding')).toBe('br')
    expect(packed.headers.get('content-length')).toBe(String(body.byteLength))
    expect(brotliDecompressSync(body).toString()).toBe(page)
    expect(body.byteLength).toBeLessThan(page.length / 10)
    const tag = packed.headers.get('etag') ?? ''
    expect(tag).not.toBe(plain.headers.get('etag'))
    const again = await get('/', { 'accept-encoding': 'br', 'if-none-match': tag })
    expect([again.status, again.headers.get('vary'), await again.text()]).toEqual([
      304,
      'Accept-Encoding',
      '',
    ])
    expect((await get('/', { 'if-none-match': tag })).status).toBe(200)
    const head = await get('/', { 'accept-encoding': 'br' }, 'HEAD')
    expect([head.headers.get('content-length'), await head.text()]).toEqual([String(body.byteLength), ''])
  })

  test('that is packed already is left as it is', async () => {
    const response = await get('/picture.png', { 'accept-encoding': 'br' })
    expect(response.headers.get('content-encoding')).toBeNull()
    expect(response.headers.get('vary')).toBeNull()
  })
})
