import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Outcome } from './mutations-run.ts'

const MUTATIONS = 5000
const LOGS = 500

describe('damaged captures and logs, lying lengths, bombs', () => {
  let outcome: Outcome
  beforeAll(() => {
    const script = join(import.meta.dirname, 'mutations-run.ts')
    // The collector is called between the files: what counts is what one of them takes, and what stays.
    const run = spawnSync(process.execPath, ['--expose-gc', script, `${MUTATIONS}`, `${LOGS}`], {
      encoding: 'utf8',
    })
    if (run.status !== 0) throw new Error(`the reader's process ended with ${run.status}: ${run.stderr}`)
    outcome = JSON.parse(run.stdout)
  }, 90_000)

  test('all are read to their end and none throws', () => {
    expect(outcome.ran).toBeGreaterThan(MUTATIONS + LOGS)
    expect(outcome.thrown.slice(0, 5)).toEqual([])
  })
  test('what comes out fits the schema', () => {
    expect(outcome.invalid.slice(0, 5)).toEqual([])
  })
  test('what can be read is read', () => {
    expect(outcome.packets).toBeGreaterThan(20 * MUTATIONS)
    expect(outcome.lines).toBeGreaterThan(20 * LOGS)
  })
  test('none takes two seconds', () => {
    expect(outcome.slowest.milliseconds, outcome.slowest.what).toBeLessThan(2000)
  })
  test('all of them together stay below 300 MB', () => {
    expect(outcome.megabytes).toBeLessThan(300)
  })
})
