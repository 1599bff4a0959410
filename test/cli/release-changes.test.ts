import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { nothingRemembered } from '../../api/store/history.ts'
import { releaseChanges } from '../../cli/release-changes.ts'
import { readDataset } from '../../schema/read.ts'

const NOW = new Date('2026-11-21T12:00:00Z')
let root: string
let data: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'netneeds-releases-'))
  data = join(root, 'data')
  mkdirSync(join(data, 'devices/acme'), { recursive: true })
  writeFileSync(join(data, 'vendors.yaml'), 'acme: {name: Acme}\n')
})
afterEach(() => rmSync(root, { recursive: true }))

const put = (id: string, port: number | string) =>
  writeFileSync(
    join(data, `devices/acme/${id}.yaml`),
    `name: ${id}
vendor: acme
category: plug
endpoints:
  - {id: cloud, direction: outbound, peer: {host: api.acme.io}, protocol: tcp, ports: [${port}], needed: {home_assistant: required}, breaks: it stops, sources: [log]}
sources:
  log: {kind: capture, title: A capture, url: "https://forum.acme.io/1", date: 2026-01-02}
`,
  )
const git = (at: string, ...args: string[]) =>
  execFileSync('git', args, {
    cwd: root,
    stdio: 'ignore',
    env: {
      ...process.env,
      ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
      ...{ GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@netneeds.test', GIT_AUTHOR_DATE: at },
      ...{ GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@netneeds.test', GIT_COMMITTER_DATE: at },
    },
  })
const commit = (at: string) => {
  git(at, 'add', '-A')
  git(at, 'commit', '-q', '-m', 'data')
}
const changes = async (release: string) => {
  const { dataset } = await readDataset(data, { now: NOW, release })
  if (dataset === null) throw new Error('the folder has errors')
  return releaseChanges(data, dataset, NOW, nothingRemembered())
}

describe('what the releases of a folder changed', () => {
  test('newest first; a commit that cannot be read is passed over; what is not committed is one more', async () => {
    put('plug', 443)
    git('2026-01-05T10:00:00Z', 'init', '-q', '-b', 'main')
    commit('2026-01-05T10:00:00Z')
    put('plug', 'none')
    commit('2026-01-06T10:00:00Z')
    put('plug', 8443)
    put('lamp', 443)
    commit('2026-01-07T10:00:00Z')
    expect(await changes('2026.01.07')).toMatchObject([
      {
        ...{
          id: '2026.01.07',
          before: '2026.01.05',
          devices: 2,
          commit: expect.stringMatching(/^[0-9a-f]{40}$/),
        },
        changes: [
          { id: 'lamp', change: 'added' },
          { id: 'plug', change: 'changed' },
        ],
        widened: [{ device: 'plug', ports: '8443' }],
      },
      { id: '2026.01.05', before: null, devices: 1, changes: [] },
    ])
    put('lamp', 80)
    expect(await changes('content-0123456789ab')).toMatchObject([
      { id: 'content-0123456789ab', before: '2026.01.07', commit: null, changes: [{ id: 'lamp' }] },
      { id: '2026.01.07' },
      { id: '2026.01.05' },
    ])
  })
  test('of a folder without git are not known', async () => {
    put('plug', 443)
    expect(await changes('content-0123456789ab')).toBeNull()
  })
  test('are the newest fifty, and the oldest of them is set against the one before it', {
    timeout: 60_000,
  }, async () => {
    git('2026-01-01T10:00:00Z', 'init', '-q', '-b', 'main')
    for (let at = 1; at <= 52; at++) {
      put('plug', at)
      commit(new Date(Date.UTC(2026, 0, at, 10)).toISOString())
    }
    const told = (await changes('2026.02.21')) ?? []
    expect(told).toHaveLength(50)
    expect(told.at(-1)).toMatchObject({ id: '2026.01.03', before: '2026.01.02', changes: [{ id: 'plug' }] })
  })
})
