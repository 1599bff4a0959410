import { describe, expect, test } from 'vitest'
import { asking, type Body, FIRST, ids, ORIGIN, type Send } from './asking.ts'

export function lookUpSuite(send: Send): void {
  const { get, problem } = asking(send)

  describe('every list', () => {
    const lists = [
      '/devices',
      '/vendors',
      '/services',
      '/categories',
      '/formats',
      '/releases',
      '/hosts/ot.io.mi.com',
      '/identify?hostname=roborock-vacuum-s5_miio1',
      '/changes?since=2020-01-01',
      '/devices/roborock-s50/history',
    ]
    test.each(lists)('%s is read page by page', async (path) => {
      const whole = await get(path)
      const found: unknown[] = []
      const first = `${path}${path.includes('?') ? '&' : '?'}limit=1`
      let next: string | undefined = first
      while (next !== undefined && found.length < 100) {
        const response = await send(next)
        expect(response.status).toBe(200)
        const body = (await response.json()) as Body
        expect(body.total).toBe(whole.total)
        found.push(...(body.items as unknown[]))
        next = /^<([^>]+)>; rel="next"$/.exec(response.headers.get('Link') ?? '')?.[1]
      }
      expect(found).toEqual(whole.items)
    })
    test.each(lists)('%s refuses a limit that is none', async (path) => {
      const body = await problem(`${path}${path.includes('?') ? '&' : '?'}limit=0`, 400)
      expect(body.errors).toMatchObject([{ parameter: 'limit' }])
    })
  })

  describe('look-up', () => {
    test.each([
      ['ot.io.mi.com', 'ot.io.mi.com', ['device roborock-s50']],
      ['OT.io.mi.com.', 'ot.io.mi.com', ['device roborock-s50']],
      ['de.api.io.mi.com', 'de.api.io.mi.com', ['service xiaomi-cloud', 'device roborock-s50']],
      ['api.io.mi.com', 'api.io.mi.com', []],
      ['*.api.io.mi.com', '*.api.io.mi.com', ['service xiaomi-cloud', 'device roborock-s50']],
      ['18.194.236.76', '18.194.236.76', ['service xiaomi-cloud', 'device roborock-s50']],
      ['::ffff:18.194.236.76', '18.194.236.76', ['service xiaomi-cloud', 'device roborock-s50']],
      ['18.194.0.0%2F24', '18.194.0.0/24', ['service xiaomi-cloud', 'device roborock-s50']],
      ['18.0.0.0%2F8', '18.0.0.0/8', []],
      ['2a01:04f8::1', '2a01:4f8::1', ['device acme-plug']],
      ['18.195.0.1', '18.195.0.1', []],
    ])('host %s', async (host, canonical, expected) => {
      const body = await get(`/hosts/${host}`)
      expect(body.host).toBe(canonical)
      expect(body.items.map(({ kind, id }) => `${kind} ${id}`)).toEqual(expected)
    })

    test('a host says why and what breaks', async () => {
      const body = await get('/hosts/ot.io.mi.com')
      expect(body.items[0]?.endpoint).toMatchObject({
        purpose: 'control',
        breaks: 'commands hang when the name does not resolve',
      })
      expect((await get(`/hosts/ot.io.mi.com?release=${FIRST}`)).items).toEqual([])
      await problem('/hosts/nonsense', 400)
    })

    test('identify ranks with reasons', async () => {
      const body = await get('/identify?mac=50-EC-50-00-00-01&hostname=Roborock-vacuum-s5_miio77')
      expect(body.items).toHaveLength(1)
      expect(body.items[0]).toMatchObject({
        id: 'roborock-s50',
        because: [expect.stringContaining('DHCP'), expect.stringContaining('50:ec:50')],
      })
      expect(ids(await get('/identify?model=hs-110'))).toEqual(['acme-plug'])
      expect(ids(await get('/identify?mdns=roborock-1._miio._udp.local.'))).toEqual(['roborock-s50'])
      expect(ids(await get('/identify?integration=tplink'))).toEqual(['acme-plug'])
      await problem('/identify', 400)
      await problem('/identify?hostnam=x', 400)
    })

    test('vendors, services, categories', async () => {
      expect(await get('/vendors')).toMatchObject({ total: 4 })
      expect(await get('/vendors/roborock')).toMatchObject({
        name: 'Roborock',
        devices: [{ id: 'roborock-s50' }],
        services: [],
      })
      expect((await problem('/vendors/roborok', 404)).suggestions).toEqual(['roborock'])
      expect(await get('/services')).toMatchObject({
        total: 1,
        items: [{ id: 'xiaomi-cloud', devices: 1, endpoints: 2 }],
      })
      expect(await get('/services/xiaomi-cloud')).toMatchObject({
        devices: [{ id: 'roborock-s50', needed: { native_app: 'required' } }],
      })
      const categories = await get('/categories')
      expect(categories.items.find(({ id }) => id === 'vacuum')).toMatchObject({
        devices: 1,
        url: `${ORIGIN}/devices?category=vacuum`,
      })
    })
  })
}
