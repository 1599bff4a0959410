import { describe, expect, test } from 'vitest'
import { asking, asPage, FIRST, post, SECOND, type Send } from './asking.ts'

export function httpSuite(send: Send): void {
  const { get, problem } = asking(send)

  describe('HTTP', () => {
    test('ETag, 304 with CORS, HEAD', async () => {
      for (const path of [
        '/devices',
        '/devices/roborock-s50',
        '/devices/roborock-s50/rules',
        '/releases',
        '/feed.atom',
        '/docs',
      ]) {
        const response = await send(path)
        await response.text()
        const etag = response.headers.get('ETag') ?? ''
        expect(etag, path).toMatch(/^"[A-Za-z0-9.-]+"$/)
        const again = await send(path, { headers: { 'If-None-Match': `"x", W/${etag}` } })
        expect(again.status, path).toBe(304)
        expect(await again.text()).toBe('')
        expect(again.headers.get('Access-Control-Allow-Origin')).toBe('*')
        expect(again.headers.get('ETag')).toBe(etag)
        expect(again.headers.get('Netneeds-Release')).toBe(SECOND)
        const head = await send(path, { method: 'HEAD' })
        expect([head.status, await head.text(), head.headers.get('ETag')]).toEqual([200, '', etag])
      }
    })

    test('text and JSON of one address have different tags', async () => {
      const text = await send('/devices/roborock-s50/rules')
      const asJson = await send('/devices/roborock-s50/rules', { headers: { Accept: 'application/json' } })
      expect(text.headers.get('ETag')).not.toBe(asJson.headers.get('ETag'))
    })

    test('a named release is immutable, the newest is not', async () => {
      const pinned = await send(`/devices/roborock-s50?release=${FIRST}`)
      expect(pinned.headers.get('Cache-Control')).toContain('immutable')
      expect(pinned.headers.get('Netneeds-Release')).toBe(FIRST)
      expect((await send('/devices/roborock-s50')).headers.get('Cache-Control')).not.toContain('immutable')
      for (const blank of ['release=', 'release=%20']) {
        const newest = await send(`/devices/roborock-s50?${blank}`)
        expect(newest.headers.get('Cache-Control'), blank).not.toContain('immutable')
        expect((await send(`/devices/roborock-s50?${blank}`, asPage)).status, blank).toBe(303)
      }
      expect((await send(`/devices/nope?release=${FIRST}`)).headers.get('Cache-Control')).toBe('no-store')
    })

    test.each(['/schema/device.json', '/healthz', '/openapi.json', '/docs'])(
      '%s takes release=',
      async (path) => {
        expect((await send(`${path}?release=${FIRST}`)).headers.get('Netneeds-Release')).toBe(FIRST)
        await problem(`${path}?release=2020.01.01`, 404)
      },
    )

    test('unknown paths and methods', async () => {
      await problem('/nope', 404)
      await problem('/v1/nope', 404)
      await problem('/comparison', 404, post({}))
      await problem('/devices/', 404)
      for (const [path, allow] of [
        ['/devices', 'GET, HEAD'],
        ['/v1/devices/roborock-s50/rules', 'GET, HEAD'],
        ['/rules', 'GET, HEAD, POST'],
      ] as const) {
        const response = await send(path, { method: 'DELETE' })
        expect([response.status, response.headers.get('Allow')], path).toEqual([405, allow])
        expect(response.headers.get('Content-Type')).toBe('application/problem+json')
      }
    })

    test('unknown parameters are refused everywhere', async () => {
      for (const path of [
        '/devices',
        '/devices/roborock-s50',
        '/formats',
        '/hosts/ot.io.mi.com',
        '/vendors',
        '/services',
        '/categories',
        '/releases',
        `/releases/${FIRST}`,
        '/devices/roborock-s50/history',
        '/feed.atom',
        '/openapi.json',
        '/docs',
        '/healthz',
        '/schema/device.json',
      ]) {
        expect((await problem(`${path}?wrong=1`, 400)).errors[0]?.parameter, path).toBe('wrong')
      }
    })

    test('preflight', async () => {
      const response = await send('/rules', {
        method: 'OPTIONS',
        headers: { Origin: 'https://x.test', 'Access-Control-Request-Method': 'POST' },
      })
      expect(response.status).toBe(204)
      expect(response.headers.get('Access-Control-Allow-Methods')).toContain('POST')
      expect(response.headers.get('Access-Control-Allow-Headers')).toContain('Content-Type')
    })

    test('health, schema and documents', async () => {
      expect(await get('/healthz')).toEqual({ status: 'ok', release: SECOND, database: 'ok' })
      expect(await get('/schema/device.json')).toMatchObject({
        $schema: 'http://json-schema.org/draft-07/schema#',
        type: 'object',
      })
      expect(await get('/openapi.json')).toMatchObject({ openapi: '3.1.0' })
      const docs = await send('/docs')
      expect(docs.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
      const html = await docs.text()
      expect(html).toContain('GET /devices/{id}/rules')
      expect(html).not.toMatch(/<script|style=|https?:\/\/(?!netneeds\.test)/)
    })
  })
}
