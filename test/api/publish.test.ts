import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { count } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { gitReleases, releaseId } from '../../api/store/history.ts'
import { publish } from '../../api/store/publish.ts'
import { publishFolder } from '../../api/store/publish-folder.ts'
import { items, listings, peers, releases, revisions, state } from '../../api/store/schema.ts'
import { nothingHeld, openStore } from '../../api/store/store.ts'
import {
  emptyDatabase,
  FIRST,
  FIXTURES,
  fixture,
  fixtureReleases,
  publishFixtures,
  SECOND,
  tempFolder,
} from './published.ts'

const NOW = new Date('2026-11-21T12:00:00Z')
const PLUG = 'devices/acme/acme-plug.yaml'

async function folder(): Promise<{ root: string; data: string; databaseUrl: string }> {
  const root = await tempFolder()
  cpSync(FIXTURES, join(root, 'data'), { recursive: true })
  return { root, data: join(root, 'data'), databaseUrl: `file:${join(root, 'db', 'test.db')}` }
}

const edit = (file: string, from: string, to: string): void => {
  const text = readFileSync(file, 'utf8')
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`)
  writeFileSync(file, text.replace(from, to))
}

/** Git in a folder of the test, at a given time. */
const gitIn =
  (root: string) =>
  (at: string, ...args: string[]): string =>
    execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        ...{
          GIT_AUTHOR_NAME: 'a',
          GIT_AUTHOR_EMAIL: 'a@netneeds.test',
          GIT_COMMITTER_NAME: 'a',
          GIT_COMMITTER_EMAIL: 'a@netneeds.test',
        },
        ...{ GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at },
      },
    })

describe('publish', () => {
  test('is idempotent and keeps old releases', async () => {
    const opened = await publishFixtures()
    const { db, client } = opened
    const size = async () =>
      (
        await Promise.all(
          [revisions, items, peers, listings, releases].map((table) => db.select({ n: count() }).from(table)),
        )
      ).map((rows) => rows[0]?.n)
    const before = await size()
    const [first, second] = await fixtureReleases()
    expect(await publish(db, second, { date: NOW.toISOString(), commit: null })).toMatchObject({
      outcome: 'unchanged',
    })
    expect(await size()).toEqual(before)
    const store = openStore(db, nothingHeld(), { freshFor: 0, timeout: 1000, now: () => 0, log: () => {} })
    const { release: _, ...old } = (await store.serve(FIRST)).dataset
    const { release: __, ...wanted } = first
    expect(old).toEqual(wanted)
    expect((await store.serve()).dataset).toEqual(second)
    client.close()
  })

  test('writes only what changed', async () => {
    const { db, client } = await publishFixtures()
    const rows = async () => (await db.select({ n: count() }).from(items))[0]?.n ?? 0
    const before = await rows()
    const third = await fixture('2026.03.03')
    third.redirects['old-plug'] = 'acme-plug'
    const plug = third.devices['acme-plug']
    if (plug === undefined) throw new Error('no plug')
    plug.name = 'Another name'
    const done = await publish(db, third, { date: NOW.toISOString(), commit: null })
    expect(done).toEqual({ release: '2026.03.03', outcome: 'published', changed: 1 })
    expect(await rows()).toBe(before + 1)
    client.close()
  })

  test('never changes what an id stands for', async () => {
    const { db, client } = await publishFixtures()
    const other = await fixture(FIRST)
    expect(await publish(db, other, { date: NOW.toISOString(), commit: null })).toMatchObject({
      outcome: 'conflict',
    })
    expect(await db.select().from(state)).toEqual([{ key: 'current', value: SECOND }])
    client.close()
  })

  test('is one transaction: a fault half-way leaves nothing', async () => {
    const { db, client } = await emptyDatabase()
    await client.execute(
      "create trigger fault before insert on listings begin select raise(abort, 'fault'); end",
    )
    await expect(publish(db, await fixture(), { date: NOW.toISOString(), commit: null })).rejects.toThrow()
    for (const table of [revisions, items, peers, listings, releases, state]) {
      expect((await db.select({ n: count() }).from(table))[0]?.n).toBe(0)
    }
    client.close()
  })

  test('of two at once, one comes after the other or fails whole', async () => {
    const { db, client, file } = await emptyDatabase()
    const other = await emptyDatabase(file)
    const [first, second] = await fixtureReleases()
    const origin = { date: NOW.toISOString(), commit: null }
    const results = await Promise.allSettled([publish(db, first, origin), publish(other.db, second, origin)])
    const done = results.filter(({ status }) => status === 'fulfilled').length
    expect(done).toBeGreaterThan(0)
    const rows = await db.select().from(releases)
    expect(rows.map(({ position }) => position)).toEqual(Array.from({ length: done }, (_, i) => i + 1))
    other.client.close()
    client.close()
  })
})

describe('a folder without git', () => {
  test('is one release named by content', async () => {
    const { data, databaseUrl } = await folder()
    const report = await publishFolder({ dataDir: data, databaseUrl, now: NOW })
    expect(report).toMatchObject({ ok: true, skipped: [], conflicts: [] })
    expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(report.current).toMatch(/^content-[0-9a-f]{12}$/)
    const again = await publishFolder({ dataDir: data, databaseUrl, now: NOW })
    expect(again).toMatchObject({ current: report.current, published: [] })
  })

  test('that is broken reports every problem, and the release before stays', async () => {
    const { data, databaseUrl } = await folder()
    const { current } = await publishFolder({ dataDir: data, databaseUrl, now: NOW })
    edit(join(data, PLUG), 'category: plug', 'category: plugg')
    edit(join(data, 'services/xiaomi-cloud.yaml'), 'protocol: tcp', 'protocol: tpc')
    const report = await publishFolder({ dataDir: data, databaseUrl, now: NOW })
    expect(report).toMatchObject({ ok: false, current, published: [] })
    expect(report.problems.map(({ file }) => file)).toEqual(
      expect.arrayContaining([`data/${PLUG}`, 'data/services/xiaomi-cloud.yaml']),
    )
  })
})

describe('a folder with git', () => {
  async function repository() {
    const made = await folder()
    const git = gitIn(made.root)
    git('2026-01-05T10:00:00Z', 'init', '-q', '-b', 'main')
    const commit = (at: string): void => {
      git(at, 'add', '-A', 'data')
      git(at, 'commit', '-q', '-m', 'data')
    }
    commit('2026-01-05T10:00:00Z')
    return {
      ...made,
      git,
      commit,
      publish: () => publishFolder({ dataDir: made.data, databaseUrl: made.databaseUrl, now: NOW }),
    }
  }

  test('has a release for each commit that changes it, numbered within the UTC day', async () => {
    const { root, data, git, commit, publish } = await repository()
    edit(join(data, PLUG), 'breaks: no readings', 'breaks: no reading')
    commit('2026-01-05T23:30:00Z')
    writeFileSync(join(root, 'README.md'), 'not data\n')
    git('2026-01-05T23:40:00Z', 'add', 'README.md')
    git('2026-01-05T23:40:00Z', 'commit', '-q', '-m', 'readme')
    edit(join(data, PLUG), 'breaks: no reading', 'breaks: nothing is read')
    // 00:30 at +01:00 is still the fifth in UTC.
    commit('2026-01-06T00:30:00+01:00')
    const report = await publish()
    expect(report.published.map(({ release }) => release)).toEqual([
      '2026.01.05',
      '2026.01.05.2',
      '2026.01.05.3',
    ])
    expect(report.current).toBe('2026.01.05.3')
    expect(await publish()).toMatchObject({ published: [], current: '2026.01.05.3' })
  })

  test('a merged branch counts once, by its merge', async () => {
    const { data, git, commit, publish } = await repository()
    git('2026-01-06T10:00:00Z', 'checkout', '-q', '-b', 'topic')
    edit(join(data, PLUG), 'breaks: no readings', 'breaks: one')
    commit('2026-01-06T10:00:00Z')
    edit(join(data, PLUG), 'breaks: one', 'breaks: two')
    commit('2026-01-07T10:00:00Z')
    git('2026-01-08T10:00:00Z', 'checkout', '-q', 'main')
    git('2026-01-08T10:00:00Z', 'merge', '-q', '--no-ff', '-m', 'merge', 'topic')
    expect((await publish()).published.map(({ release }) => release)).toEqual(['2026.01.05', '2026.01.08'])
  })

  test('a commit that cannot be read is skipped, named, and keeps its number', async () => {
    const { data, commit, publish } = await repository()
    edit(join(data, PLUG), 'category: plug', 'category: plugg')
    commit('2026-01-05T11:00:00Z')
    edit(join(data, PLUG), 'category: plugg', 'category: switch')
    commit('2026-01-05T12:00:00Z')
    const report = await publish()
    expect(report.published.map(({ release }) => release)).toEqual(['2026.01.05', '2026.01.05.3'])
    expect(report.skipped).toMatchObject([{ release: '2026.01.05.2', problems: [{ file: `data/${PLUG}` }] }])
    expect(report).toMatchObject({ ok: true, current: '2026.01.05.3' })
  })

  test('changes that are not committed are a further release, until they are undone', async () => {
    const { data, commit, publish } = await repository()
    await publish()
    edit(join(data, PLUG), 'category: plug', 'category: switch')
    const edited = await publish()
    expect(edited.current).toMatch(/^content-/)
    edit(join(data, PLUG), 'category: switch', 'category: plug')
    expect((await publish()).current).toBe('2026.01.05')
    edit(join(data, PLUG), 'category: plug', 'category: switch')
    commit('2026-01-09T10:00:00Z')
    const committed = await publish()
    expect(committed).toMatchObject({ current: '2026.01.09', published: [{ release: '2026.01.09' }] })
  })

  test('a rewritten history does not change what was published', async () => {
    const { data, git, publish } = await repository()
    await publish()
    edit(join(data, PLUG), 'category: plug', 'category: switch')
    git('2026-01-05T10:00:00Z', 'commit', '-q', '-a', '--amend', '-m', 'rewritten')
    const report = await publish()
    expect(report.conflicts).toEqual(['2026.01.05'])
    expect(report.current).toMatch(/^content-/)
  })

  test('neither work tree nor index is touched', async () => {
    const { root, data, git, publish } = await repository()
    edit(join(data, PLUG), 'category: plug', 'category: switch')
    writeFileSync(join(root, 'staged.txt'), 'x')
    git('2026-01-05T10:00:00Z', 'add', 'staged.txt')
    const before = git('2026-01-05T10:00:00Z', 'status', '--porcelain')
    await publish()
    expect(git('2026-01-05T10:00:00Z', 'status', '--porcelain')).toBe(`${before}?? db/\n`)
  })

  test('a link in a commit is not followed', async () => {
    const { data, commit, publish } = await repository()
    symlinkSync('/etc/hostname', join(data, 'devices/acme/secret.yaml'))
    commit('2026-01-06T10:00:00Z')
    rmSync(join(data, 'devices/acme/secret.yaml'))
    commit('2026-01-07T10:00:00Z')
    const report = await publish()
    expect(report.skipped).toMatchObject([
      { release: '2026.01.06', problems: [{ message: 'is not a regular file' }] },
    ])
    expect(report.current).toBe('2026.01.07')
  })

  test('a shallow clone has no numbers to go by', async () => {
    const { root, data, commit } = await repository()
    edit(join(data, PLUG), 'category: plug', 'category: switch')
    commit('2026-01-05T11:00:00Z')
    const to = await tempFolder()
    const clone = join(to, 'clone')
    mkdirSync(clone)
    gitIn(to)('2026-01-05T10:00:00Z', 'clone', '-q', '--depth', '1', pathToFileURL(root).href, clone)
    expect(await gitReleases(join(clone, 'data'))).toBeNull()
    expect((await gitReleases(data))?.map(({ id }) => id)).toEqual(['2026.01.05', '2026.01.05.2'])
    const report = await publishFolder({
      dataDir: join(clone, 'data'),
      databaseUrl: `file:${join(to, 'x.db')}`,
      now: NOW,
    })
    expect(report.current).toMatch(/^content-/)
  })
})

test('release ids', () => {
  expect(releaseId(new Date('2026-02-03T23:59:59Z'), 1)).toBe('2026.02.03')
  expect(releaseId(new Date('2026-02-03T23:59:59Z'), 12)).toBe('2026.02.03.12')
})
