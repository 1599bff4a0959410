import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { remembering } from '../../api/remember.ts'
import { publish } from '../../api/store/publish.ts'
import { listings, revisions } from '../../api/store/schema.ts'
import { appOver, data, fixture, fixtureReleases, publishFixtures, SECOND } from './published.ts'

test('lists written by older code are made again, and history does not mention it', async () => {
  const { db, client } = await publishFixtures()
  const { send } = appOver({ db })
  const before = await data(send('/devices?status=reported'))
  const history = await data(send('/devices/roborock-s50/history'))
  // What an older version of the code would have written.
  await db.update(listings).set({ hash: 'older', status: 'claimed' }).where(eq(listings.id, 'roborock-s50'))
  expect(await data(send('/devices?status=reported'))).not.toEqual(before)
  const [, second] = await fixtureReleases()
  expect(await publish(db, second, { date: '2026-05-05T00:00:00.000Z', commit: null })).toMatchObject({
    outcome: 'unchanged',
  })
  expect(await data(send('/devices?status=reported'))).toEqual(before)
  expect(await data(send('/devices/roborock-s50/history'))).toEqual(history)
  client.close()
})

test('entries published without a key that came later are read with its default', async () => {
  const { db, client } = await publishFixtures()
  for (const row of await db.select().from(revisions).where(eq(revisions.kind, 'device'))) {
    const { native_app: _, ...older } = JSON.parse(row.json) as Record<string, unknown>
    await db
      .update(revisions)
      .set({ json: JSON.stringify(older) })
      .where(eq(revisions.hash, row.hash))
  }
  const { send } = appOver({ db })
  expect(await data(send('/devices/acme-plug'))).toMatchObject({ native_app: null })
  client.close()
})

test('a release in a form no longer read is a problem, not a fault', async () => {
  const { db, client } = await publishFixtures()
  const { send, faults } = appOver({ db })
  await send('/devices')
  await db.update(revisions).set({ json: '{"name":1}' }).where(eq(revisions.id, 'home-assistant'))
  const response = await send('/devices?release=2026.01.01')
  expect([response.status, (await data(response)).type]).toEqual([
    404,
    'https://netneeds.test/problems/unknown-release/',
  ])
  expect((await send(`/devices?release=${SECOND}`)).status).toBe(200)
  expect(faults).toEqual([])
  client.close()
})

test('what is remembered goes with its data set, the least used first', async () => {
  const [one, two] = [await fixture(), await fixture()]
  const made: string[] = []
  const remember = remembering<string>(2)
  const ask = (dataset: typeof one, key: string) =>
    remember(dataset, key, () => {
      made.push(key)
      return key.toUpperCase()
    })
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) expect(ask(one, key)).toBe(key.toUpperCase())
  expect(made).toEqual(['a', 'b', 'c', 'b'])
  ask(two, 'a')
  expect(made).toHaveLength(5)
})
