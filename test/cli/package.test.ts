import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { createClient } from '@libsql/client'
import { publint } from 'publint'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { packageFiles } from '../../cli/data-package.ts'
import { nextVersion, versionOf } from '../../cli/data-version.ts'
import { csvOf, tablesOf, writeSqlite } from '../../cli/dumps.ts'
import type { Dataset } from '../../schema/dataset.ts'
import { FIXTURE, MARKUP } from '../site/fixture.ts'
import { netneeds } from './run.ts'

const run = promisify(execFile)
const ROOT = resolve(import.meta.dirname, '../..')
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'netneeds-package-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('the version', () => {
  const without = (id: string, redirects = {}): Dataset => {
    const { [id]: _gone, ...devices } = FIXTURE.devices
    return { ...FIXTURE, devices, redirects: { ...FIXTURE.redirects, ...redirects } }
  }
  const robot = FIXTURE.devices.robot
  if (robot === undefined) throw new Error('no robot')
  const withRobot = (more: object): Dataset => ({
    ...FIXTURE,
    devices: { ...FIXTURE.devices, robot: { ...robot, ...more } },
  })
  test.each([
    ['an id is gone', FIXTURE, without('empty'), '2.0.0'],
    ['an id is renamed', FIXTURE, without('empty', { empty: 'robot' }), '1.3.0'],
    ['an entry is new', without('empty'), FIXTURE, '1.3.0'],
    ['an endpoint is gone', FIXTURE, withRobot({ endpoints: robot.endpoints.slice(1) }), '1.3.0'],
    ['words are other', FIXTURE, withRobot({ note: 'other words' }), '1.2.4'],
  ])('when %s', (_, before, after, version) => {
    expect(nextVersion([1, 2, 3], before, after).join('.')).toBe(version)
  })
  test('begins with 1.0.0 and goes on from release to release', () => {
    expect(versionOf([])).toBe('1.0.0')
    expect(versionOf([without('empty'), FIXTURE, withRobot({ note: 'a' }), without('robot')])).toBe('2.0.0')
  })
})

describe('the npm package', () => {
  let place: string
  beforeAll(async () => {
    place = join(folder, 'package')
    mkdirSync(place)
    for (const [name, text] of await packageFiles(FIXTURE, '1.2.3')) writeFileSync(join(place, name), text)
  })
  test('gives every device with its answers to whoever imports it', async () => {
    const script = `import { devices, release } from ${JSON.stringify(join(place, 'index.js'))}
      console.log(JSON.stringify([release, Object.keys(devices), devices.robot.answers.home_assistant.verdict]))`
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script])
    expect(JSON.parse(stdout)).toEqual([FIXTURE.release, Object.keys(FIXTURE.devices).sort(), 'yes'])
  })
  test('has no dependency, and no fault that publint finds', async () => {
    const manifest = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'))
    expect(manifest).toMatchObject({ name: 'netneeds-data', version: '1.2.3', license: 'CC0-1.0' })
    expect(Object.keys(manifest).filter((key) => /dependencies/i.test(key))).toEqual([])
    const { messages } = await publint({ pkgDir: place, strict: true, pack: false })
    expect(messages).toEqual([])
  })
  test('has types that resolve', { timeout: 60_000 }, async () => {
    const attw = join(ROOT, 'node_modules/.bin/attw')
    const { stdout } = await run(attw, ['--pack', place, '--profile', 'esm-only', '--format', 'json'])
    // That CommonJS of old resolves to a module is what a package of modules alone means.
    expect(Object.keys(JSON.parse(stdout).problems)).toEqual(['CJSResolvesToESM'])
  })
})

describe('the dumps', () => {
  const tables = tablesOf(FIXTURE)
  const table = (name: string) => {
    const found = tables.find((each) => each.name === name)
    if (found === undefined) throw new Error(`no ${name}`)
    return found
  }
  test('are CSV that no spreadsheet computes', () => {
    const text = csvOf({ columns: ['a'], rows: [['=1+1'], ['say "x"'], [null]] })
    expect(text).toBe('"a"\r\n"\'=1+1"\r\n"say ""x"""\r\n""\r\n')
    expect(csvOf(table('devices')).split('\r\n')).toHaveLength(Object.keys(FIXTURE.devices).length + 2)
  })
  test('are an SQLite file that answers questions', async () => {
    const path = join(folder, 'data.sqlite')
    await writeSqlite(path, tables, FIXTURE.release)
    const client = createClient({ url: `file:${path}` })
    const { rows } = await client.execute(
      `SELECT d.name, e.breaks FROM endpoints e JOIN devices d ON d.id = e.device WHERE e.peer = 'stats.maker.net'`,
    )
    expect(rows.map((row) => row.name)).toEqual(['Robot One'])
    const hostile = await client.execute({
      sql: 'SELECT count(*) AS n FROM devices WHERE name = ?',
      args: [MARKUP],
    })
    expect(hostile.rows[0]?.n).toBe(
      Object.values(FIXTURE.devices).filter(({ name }) => name === MARKUP).length,
    )
    client.close()
  })
})

test('a folder that is there already is not touched', async () => {
  const { code, err } = await netneeds('package', '--out', folder)
  expect(code).toBe(2)
  expect(err).toContain('is there already')
})
