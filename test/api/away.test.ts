import { describe, expect, test } from 'vitest'
import { findInMemory, listInMemory } from '../../api/store/memory.ts'
import { nameKeys, rangeKeys } from '../../api/store/peers.ts'
import { findEndpoints, findPeers, listDevices } from '../../api/store/queries.ts'
import { cidr } from '../../schema/address.ts'
import { DeviceListQuery } from '../../schema/http.ts'
import { appOver, data, emptyDatabase, FIRST, fixtureReleases, publishFixtures, SECOND } from './published.ts'

describe('the database away', () => {
  test('the last release answers from memory and says so', async () => {
    const opened = await publishFixtures()
    const { send, faults } = appOver(opened)
    expect((await send('/devices')).headers.get('Netneeds-Stale')).toBeNull()
    const fresh: Record<string, unknown> = {}
    const paths = [
      '/devices?q=roborock',
      '/devices?internet=required&for=native-app',
      '/devices/roborock-s50',
      '/devices/roborock-s50/rules',
      '/hosts/ot.io.mi.com',
      '/hosts/18.194.236.76',
      '/hosts/timeball3.its.waikato.ac.nz',
      '/vendors',
      '/identify?model=s50',
    ]
    for (const path of paths) fresh[path] = await (await send(path)).text()
    opened.client.close()
    for (const path of paths) {
      const response = await send(path)
      expect(
        [response.status, response.headers.get('Netneeds-Stale'), response.headers.get('Netneeds-Release')],
        path,
      ).toEqual([200, 'true', SECOND])
      expect(response.headers.get('Cache-Control')).toBe('no-cache')
      const text = await response.text()
      expect(text.replaceAll('"changed":null', `"changed":"${SECOND}"`), path).toBe(fresh[path])
    }
    const health = await send('/healthz')
    expect([health.status, await data(health)]).toEqual([
      200,
      { status: 'stale', release: SECOND, database: 'away' },
    ])
    for (const path of [
      '/releases',
      '/feed.atom',
      '/devices/roborock-s50/history',
      `/devices?release=${FIRST}`,
    ]) {
      const response = await send(path)
      expect([path, response.status, response.headers.get('Retry-After')]).toEqual([path, 503, '5'])
      expect(response.headers.get('Content-Type')).toBe('application/problem+json')
    }
    expect(faults.length).toBeGreaterThan(0)
  })

  test('a database that goes away within a request is noticed', async () => {
    const opened = await publishFixtures()
    let now = 0
    const { send } = appOver(opened, { freshFor: 1000, now: () => now })
    await send('/devices')
    opened.client.close()
    now = 10
    const response = await send('/devices?q=plug')
    expect([response.status, response.headers.get('Netneeds-Stale')]).toEqual([200, 'true'])
  })

  test('with nothing held it is 503, and well again when the database is', async () => {
    const empty = await emptyDatabase()
    const { send } = appOver(empty)
    const response = await send('/devices')
    expect([response.status, (await data(response)).type]).toEqual([
      503,
      'https://netneeds.test/problems/unavailable/',
    ])
    expect((await send('/healthz')).status).toBe(503)
    expect((await send('/nope')).status).toBe(404)
    const filled = await publishFixtures(empty.file)
    expect((await send('/devices')).status).toBe(200)
    filled.client.close()
    empty.client.close()
  })

  test('one that does not answer counts as away after a while', async () => {
    const opened = await publishFixtures()
    const silent = { ...opened, db: new Proxy(opened.db, { get: () => () => new Promise(() => {}) }) }
    const { send } = appOver(silent, { timeout: 50 })
    const began = performance.now()
    expect((await send('/devices')).status).toBe(503)
    expect(performance.now() - began).toBeLessThan(2000)
    opened.client.close()
  })
})

describe('memory and database', async () => {
  const { db, client } = await publishFixtures()
  const [, dataset] = await fixtureReleases()

  test.each([
    'q=roborock',
    'q=acme+plug',
    'q=ot.io.mi',
    'q=io.mi',
    'q=%C3%BC',
    'q=kehrm%C3%A4nn',
    'q=nothing',
    'q=a',
    'q=mi+home',
    'vendor=acme',
    'category=vacuum',
    'status=reported',
    'internet=unknown&for=both',
    'sort=id',
    'sort=category',
    'sort=status',
    '',
  ])('list the same: %s', async (query) => {
    const filter = DeviceListQuery.parse(Object.fromEntries(new URLSearchParams(query)))
    const found = await listDevices(db, 2, filter, { limit: 100, offset: 0 })
    const held = listInMemory(dataset, filter)
    const ids = (items: { id: string }[]) => items.map(({ id }) => id)
    // Relevance is the database's own; the set must be the same.
    if (filter.q === undefined) expect(ids(found.items)).toEqual(ids(held))
    else expect(ids(found.items).sort()).toEqual(ids(held).sort())
    expect(found.total).toBe(held.length)
  })

  test.each([
    nameKeys('ot.io.mi.com'),
    nameKeys('a.b.api.io.mi.com'),
    rangeKeys(cidr('18.194.1.1')),
    rangeKeys(cidr('2a01:4f8::1')),
    rangeKeys(cidr('0.0.0.0/0')),
  ])('find the same: %s', async (...keys) => {
    const flat = (found: object[]) => found.map((each) => JSON.stringify(Object.entries(each).sort())).sort()
    expect(flat(await findEndpoints(db, 2, keys))).toEqual(flat(findInMemory(dataset, keys)))
  })

  test('the reverse look-up scans no table', async () => {
    const { sql, params } = findPeers(db, 2, rangeKeys(cidr('2a01:4f8::1'))).toSQL()
    const plan = await client.execute({
      sql: `explain query plan ${sql}`,
      args: params as (string | number)[],
    })
    const details = plan.rows.map((row) => String(row.detail))
    expect(details.length).toBeGreaterThan(1)
    for (const detail of details) expect(detail).toMatch(/^SEARCH /)
  })
})
