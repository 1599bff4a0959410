import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Outcome } from './mutations-run.ts'

const MUTATIONS = 5000
const LOGS = 500
/** Processes that share them: each reads more than a thousand files one after another. */
const PARTS = 4

describe('damaged captures and logs, lying lengths, bombs', () => {
  let outcome: Outcome
  beforeAll(() => {
    const script = join(import.meta.dirname, 'mutations-run.ts')
    // The collector is called between the files: what counts is what one of them takes, and what stays. The bombs have
    // a process of their own, for packing them takes memory too.
    const run = (...words: string[]): Outcome => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', script, ...words], {
        encoding: 'utf8',
      })
      if (status !== 0) throw new Error(`the reader's process ended with ${status}: ${stderr}`)
      return JSON.parse(stdout)
    }
    const runs = [run('0', '0', 'bombs')]
    for (let part = 0; part < PARTS; part++)
      runs.push(run(`${MUTATIONS / PARTS}`, `${LOGS / PARTS}`, 'mutations', `${part}`))
    const sum = (pick: (each: Outcome) => number) => runs.reduce((total, each) => total + pick(each), 0)
    outcome = {
      ran: sum(({ ran }) => ran),
      thrown: runs.flatMap(({ thrown }) => thrown),
      invalid: runs.flatMap(({ invalid }) => invalid),
      slowest: runs.map(({ slowest }) => slowest).reduce((a, b) => (b.milliseconds > a.milliseconds ? b : a)),
      packets: sum(({ packets }) => packets),
      lines: sum(({ lines }) => lines),
      megabytes: Math.max(...runs.map(({ megabytes }) => megabytes)),
    }
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
  test('no process takes 300 MB', () => {
    expect(outcome.megabytes).toBeLessThan(300)
  })
})
