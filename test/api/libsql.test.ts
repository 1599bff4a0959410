import { join } from 'node:path'
import { createClient } from '@libsql/client/web'
import { afterAll, describe, expect, test } from 'vitest'
import { serveLibsql } from '../../api/dev-libsql.ts'
import { openDatabase } from '../../api/store/open.ts'
import { publishFolder } from '../../api/store/publish-folder.ts'
import { appOver, data, FIXTURES, tempFolder } from './published.ts'

describe('a libSQL server', async () => {
  const server = await serveLibsql(join(await tempFolder(), 'server.db'))
  afterAll(() => server.stop())

  test('is published into over HTTP and read from, as a file is', async () => {
    const publishing = { dataDir: FIXTURES, databaseUrl: server.url, now: new Date('2026-11-21') }
    const report = await publishFolder(publishing)
    expect(report).toMatchObject({ ok: true, skipped: [], conflicts: [] })
    expect(report.current).not.toBeNull()
    expect(await publishFolder(publishing)).toMatchObject({ published: [], current: report.current })
    const opened = await openDatabase(server.url)
    const { send } = appOver(opened)
    expect(await data(send('/devices?q=roborock'))).toMatchObject({ release: report.current, total: 1 })
    opened.client.close()
  })

  test('keeps types, and rolls a failed batch back', async () => {
    const client = createClient({ url: server.url })
    await client.execute('create table t (a, b)')
    const values = [null, 7, 2.5, 'é"', new Uint8Array([0, 255]).buffer]
    for (const value of values) {
      const { rows } = await client.execute({ sql: 'select ? as v', args: [value] })
      expect(rows[0]?.v).toEqual(value)
    }
    const { rowsAffected, lastInsertRowid } = await client.execute({
      sql: 'insert into t values (:a, :b)',
      args: { a: 1, b: 'x' },
    })
    expect([rowsAffected, lastInsertRowid]).toEqual([1, 1n])
    await expect(
      client.batch(['insert into t values (2, 2)', 'insert into nothing values (1)'], 'write'),
    ).rejects.toThrow()
    expect((await client.execute('select count(*) as n from t')).rows[0]?.n).toBe(1)
    const transaction = await client.transaction('write')
    await transaction.execute('insert into t values (3, 3)')
    await transaction.rollback()
    expect((await client.execute('select count(*) as n from t')).rows[0]?.n).toBe(1)
    client.close()
  })

  test('answers only what it is for, on loopback', async () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:/)
    expect((await fetch(`${server.url}/v2/pipeline`)).status).toBe(404)
    expect((await fetch(`${server.url}/`, { method: 'POST', body: '{}' })).status).toBe(404)
    expect(
      (await fetch(`${server.url}/v2/pipeline`, { method: 'POST', body: '{"baton":"x","requests":[]}' }))
        .status,
    ).toBe(400)
  })
})
