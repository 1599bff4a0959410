import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type ReleaseChange, releaseChange } from '../../rules/changes/release.ts'
import { historyOf } from '../../site/history.ts'
import { buildInto, FIXTURE, RELEASES, SITE_URL } from './fixture.ts'

describe('the pages of releases', () => {
  let folder: string
  beforeAll(async () => {
    folder = (await buildInto(FIXTURE)).folder
  }, 120_000)
  const page = (path: string) => readFile(join(folder, path, 'index.html'), 'utf8')

  it('say what lets more through first, then clouds, then devices, with a link to each that is there', async () => {
    const text = await page('/changes/2026.01.01')
    const places = ['id="widened"', 'id="clouds"', 'id="devices"', 'id="data"'].map((id) => text.indexOf(id))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
    expect(text).toContain(
      '<a href="/devices/robot/">Robot One</a>, for Home Assistant: <code>to 0.pool.ntp.org UDP 123</code>',
    )
    expect(text).toMatch(
      /<code>time<\/code>: need for Home Assistant from <del>unknown<\/del> to <ins>required/,
    )
    expect(text).toContain('<a href="/devices/box/">Home box</a> <span class="muted">renamed, was old-box')
    // Gone: its name, and no link to a page that is not there.
    expect(text).not.toContain('/devices/gone/')
    expect(text).not.toContain('/services/old-cloud/')
  })

  it('lead to the releases beside them, to the rule text and to the data', async () => {
    const newest = await page('/changes/2026.01.01')
    for (const link of [
      '/changes/2025.12.24/',
      '/changes/?since=2025.12.24&amp;release=2026.01.01',
      '/changes?since=2025.12.24&amp;release=2026.01.01',
      '/releases/2026.01.01',
    ])
      expect(newest).toContain(`href="${link}"`)
    const first = await page('/changes/2025.12.24')
    expect(first).toContain('The first release, with 4 devices.')
    expect(first).toContain('href="/changes/2026.01.01/"')
    expect(first).not.toContain('Home box')
  })

  it('are listed without a script, in a few words', async () => {
    const words = '1 new device, 2 changed, 1 renamed, 1 gone; 2 let more through'
    expect(await page('/changes')).toContain(`<a href="/changes/2026.01.01/">2026.01.01</a>: ${words}`)
    expect(await page('/')).toContain(`<a href="/changes/2026.01.01/">2026.01.01</a>: ${words}`)
  })

  it('stand in the history of a device, under the id it had before too', async () => {
    const [, robot = ''] = (await page('/devices/robot')).split('id="history"')
    expect(robot).toContain('lets more through than before</b> for Home Assistant')
    expect(robot).toContain('new <code>stats</code>')
    expect(robot).toContain(`/commit/${'a'.repeat(40)}`)
    expect(robot).toContain('href="/devices/robot/history"')
    const [, box = ''] = (await page('/devices/box')).split('id="history"')
    expect(box).toMatch(/2026\.01\.01<\/a>, renamed, was old-box[\s\S]*2025\.12\.24<\/a>, the first release/)
  })

  it('are not there without a history, and nothing leads to them', async () => {
    const { folder: bare } = await buildInto(FIXTURE, SITE_URL, null)
    expect((await readdir(join(bare, 'changes'))).sort()).toEqual(['index.html'])
    for (const path of ['/', '/changes/', '/devices/robot/']) {
      const text = await readFile(join(bare, path, 'index.html'), 'utf8')
      expect(text, path).toContain('This copy of the site was built without its history')
      expect(text, path).not.toMatch(/href="\/changes\/[^"?]/)
    }
  })
})

describe('a very large release', () => {
  it('names the devices it has no room for, by vendor', async () => {
    const endpoint = FIXTURE.devices.robot?.endpoints[0]
    const many = (port: number): typeof FIXTURE => ({
      ...FIXTURE,
      release: `r${port}`,
      devices: Object.fromEntries(
        Array.from({ length: 60 }, (_, at) => [
          `box-${at}`,
          {
            ...FIXTURE.devices.box,
            name: `Box ${at}`,
            endpoints: Array.from({ length: 20 }, (_, id) => ({
              ...endpoint,
              id: `e${id}`,
              ports: [port + id],
            })),
          },
        ]),
      ) as never,
    })
    const origin = { date: '2026-02-01T00:00:00.000Z', commit: 'c'.repeat(40) }
    const { folder } = await buildInto(many(2000), SITE_URL, [releaseChange(many(1000), many(2000), origin)])
    const text = await readFile(join(folder, 'changes/r2000/index.html'), 'utf8')
    const told = text.match(/<article/g)?.length ?? 0
    expect(told).toBeGreaterThan(10)
    expect(told).toBeLessThan(60)
    const [, named = ''] = text.split('<h2>More devices</h2>')
    expect(named).toContain(`<summary>${60 - told} devices</summary>`)
    expect(named).toContain('<dt>Maker</dt>')
    expect(named.match(/\/devices\/box-\d+\/#history/g)?.length).toBe(60 - told)
  })
})

describe('the history of an id', () => {
  const release = (
    id: string,
    before: string | null,
    changes: [string, string, string?][],
  ): ReleaseChange => ({
    ...{ id, before, date: '', commit: null, devices: 1, services: [], widened: [] },
    changes: changes.map(([device, change, was = null]) => ({ id: device, change, was }) as never),
  })
  it('ends where the entry was added: one of that name before it is another', () => {
    const history = historyOf([
      release('4', '3', [['plug', 'changed']]),
      release('3', '2', [['plug', 'added']]),
      release('2', '1', [['plug', 'removed']]),
      release('1', null, []),
    ])
    expect(history('plug').map(({ release: { id } }) => id)).toEqual(['4', '3'])
  })
  it('of releases that do not reach back to the first ends with the oldest that changed it', () => {
    const history = historyOf([release('9', '8', [['plug', 'changed']]), release('8', '7', [])])
    expect(history('plug').map(({ release: { id } }) => id)).toEqual(['9'])
    expect(historyOf(RELEASES)('robot').map(({ change }) => change?.change ?? null)).toEqual([
      'changed',
      null,
    ])
  })
})
