import { describe, expect, test } from 'vitest'
import { asking, asPage, type Body, FIRST, type Item, ids, ORIGIN, SECOND, type Send } from './asking.ts'

export function deviceSuite(send: Send): void {
  const { get, problem } = asking(send)

  describe('devices', () => {
    test('are listed with URLs, version and total', async () => {
      const body = await get('/devices')
      expect(body).toMatchObject({ schema_version: 1, release: SECOND, total: 3 })
      expect(ids(body)).toEqual(['acme-plug', 'home-assistant', 'roborock-s50'])
      expect(body.items[2]).toMatchObject({
        url: `${ORIGIN}/devices/roborock-s50`,
        internet: { home_assistant: 'not-needed', native_app: 'required' },
        native_app: 'Mi Home',
        changed: SECOND,
      })
      expect(body.items[0]).toHaveProperty('native_app', null)
    })

    test.each([
      ['vendor=acme', ['acme-plug']],
      ['category=vacuum', ['roborock-s50']],
      ['integration=tplink', ['acme-plug']],
      ['iot_class=local_polling&vendor=roborock', ['roborock-s50']],
      ['status=claimed', ['home-assistant']],
      ['internet=required', []],
      ['internet=required&for=native-app', ['roborock-s50']],
      ['internet=required&for=both', ['roborock-s50']],
      ['internet=not-needed', ['roborock-s50']],
      ['sort=vendor', ['acme-plug', 'home-assistant', 'roborock-s50']],
      ['sort=changed', ['acme-plug', 'roborock-s50', 'home-assistant']],
    ])('filter by %s', async (query, expected) => {
      const body = await get(`/devices?${query}`)
      expect(ids(body)).toEqual(expected)
      expect(body.total).toBe(expected.length)
    })

    test.each([
      ['roborock', ['roborock-s50']],
      ['ROBO', ['roborock-s50']],
      ['kehrmannchen', ['roborock-s50']],
      ['ot.io.mi.com', ['roborock-s50']],
      ['plug readings', ['acme-plug']],
      ['"zzz" OR "acme"', []],
      ['name:acme', []],
      ['NEAR(acme plug)', []],
      ['-- ; drop table listings', []],
      ['***', []],
    ])('full text %s', async (q, expected) => {
      expect(ids(await get(`/devices?q=${encodeURIComponent(q)}`))).toEqual(expected)
    })

    test('come in pages that belong together', async () => {
      const first = await send('/devices?limit=2&sort=id')
      const link = /^<([^>]+)>; rel="next"$/.exec(first.headers.get('Link') ?? '')?.[1] ?? ''
      const second = await send(link)
      expect(ids((await first.json()) as Body)).toEqual(['acme-plug', 'home-assistant'])
      const body = (await second.json()) as Body
      expect(ids(body)).toEqual(['roborock-s50'])
      expect(body.total).toBe(3)
      expect(second.headers.get('Link')).toBeNull()
      expect(ids(await get(`/devices?release=${FIRST}&sort=id`))).toEqual([
        'home-assistant',
        'old-plug',
        'roborock-s50',
      ])
      await problem(`${link}&release=${FIRST}`, 400)
    })

    test('one has services, answers and all keys', async () => {
      const body = await get('/v1/devices/roborock-s50')
      expect(body).toMatchObject({
        id: 'roborock-s50',
        url: `${ORIGIN}/v1/devices/roborock-s50`,
        note: null,
        status: 'reported',
      })
      const endpoints = body.endpoints as Item[]
      expect(endpoints.map(({ id }) => id)).toEqual([
        'miio',
        'cloud-name',
        'xiaomi-cloud.api',
        'xiaomi-cloud.frankfurt',
      ])
      expect(endpoints[2]).toMatchObject({
        via: 'xiaomi-cloud',
        status: 'reported',
        note: null,
        resolve: null,
      })
      expect(body.answers).toMatchObject({
        home_assistant: { verdict: 'yes' },
        native_app: { verdict: 'no' },
      })
    })

    test('a renamed one is redirected with the rest of the path and query', async () => {
      const moved = await send('/v1/devices/old-plug/rules?family=ipv4')
      expect([moved.status, moved.headers.get('Location')]).toEqual([
        301,
        '/v1/devices/acme-plug/rules?family=ipv4',
      ])
      expect((await send('/devices/old-plug')).headers.get('Location')).toBe('/devices/acme-plug')
      expect((await get(`/devices/old-plug?release=${FIRST}`)).id).toBe('old-plug')
    })

    test('a browser is sent to the page', async () => {
      for (const [path, page] of [
        ['/devices/roborock-s50', '/devices/roborock-s50/'],
        ['/devices?q=x', '/devices/?q=x'],
        ['/vendors/acme', '/vendors/acme/'],
        ['/formats', '/formats/'],
        ['/formats/nftables', '/formats/nftables/'],
        ['/services/xiaomi-cloud', '/services/xiaomi-cloud/'],
      ] as const) {
        const response = await send(path, asPage)
        expect([response.status, response.headers.get('Location')], path).toEqual([303, ORIGIN + page])
        expect(response.headers.get('Vary')).toContain('Accept')
      }
      expect((await send('/devices/roborock-s50', { headers: { Accept: '*/*' } })).status).toBe(200)
      expect(
        (await send('/devices/roborock-s50', { headers: { Accept: 'application/json, text/html;q=0.5' } }))
          .status,
      ).toBe(200)
    })
  })
}
