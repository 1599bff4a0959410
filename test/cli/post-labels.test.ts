import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { LABELS } from '../../cli/labels.ts'
import { type FakeGitHub, fakeGitHub, speakTo } from './fake-github.ts'
import { netneeds } from './run.ts'

const REPOSITORY = '/repos/netneeds/netneeds'
let github: FakeGitHub
let held: unknown[]
beforeEach(async () => {
  held = []
  github = await fakeGitHub({
    [`GET ${REPOSITORY}/labels`]: () => held,
    [`POST ${REPOSITORY}/labels`]: () => ({}),
    [`PATCH ${REPOSITORY}/labels/Errors`]: () => ({}),
  })
  speakTo(github)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await github.stop()
})
const written = () => github.asked.filter(({ method }) => method !== 'GET')

test('labels that lack are made, those that differ mended, others left', async () => {
  expect(await netneeds('post-labels')).toMatchObject({
    code: 0,
    err: `${LABELS.length} labels made or mended\n`,
  })
  expect(written().map(({ body }) => body)).toEqual(LABELS)
  github.asked.length = 0
  held = [
    ...LABELS.filter(({ name }) => name !== 'errors'),
    { name: 'Errors', color: 'ffffff', description: null },
    { name: 'help wanted', color: '008672', description: 'x' },
  ]
  await netneeds('post-labels')
  expect(written()).toMatchObject([
    { method: 'PATCH', path: `${REPOSITORY}/labels/Errors`, body: { color: '990000' } },
  ])
  github.asked.length = 0
  held = [...LABELS]
  expect(await netneeds('post-labels')).toMatchObject({ code: 0, err: '0 labels made or mended\n' })
  expect(written()).toEqual([])
})

test('it takes no word', async () => {
  expect(await netneeds('post-labels', 'now')).toMatchObject({ code: 2 })
})

test('each label of the forms is one that is made, within what GitHub takes', () => {
  const folder = join(import.meta.dirname, '../../.github/ISSUE_TEMPLATE')
  const named = readdirSync(folder)
    .filter((name) => name !== 'config.yml')
    .flatMap((name): string[] => parse(readFileSync(join(folder, name), 'utf8')).labels ?? [])
  expect(named.length).toBeGreaterThan(0)
  const known = LABELS.map(({ name }) => name)
  for (const name of named) expect(known).toContain(name)
  expect(new Set(known).size).toBe(known.length)
  for (const { name, color, description } of LABELS) {
    expect(name.length).toBeLessThanOrEqual(50)
    expect(color).toMatch(/^[0-9a-f]{6}$/)
    expect(description.length).toBeLessThanOrEqual(100)
  }
})
