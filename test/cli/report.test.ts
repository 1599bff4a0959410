import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { netneeds } from './run.ts'

const ENTRY = `name: Acme Robot
vendor: acme
category: vacuum
endpoints:
  - {id: cloud, direction: outbound, peer: {host: api.acme.io}, protocol: tcp, ports: [443], sources: [log]}
sources:
  log: {kind: capture, title: "A capture", url: "https://forum.acme.io/1", date: 2026-01-02}
`
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'netneeds-report-'))
  mkdirSync(join(folder, 'devices/acme'), { recursive: true })
  writeFileSync(join(folder, 'vendors.yaml'), 'acme: {name: Acme}\n')
  for (let number = 1; number <= 20; number++)
    writeFileSync(join(folder, `devices/acme/acme-${number}.yaml`), ENTRY)
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('report', () => {
  test('tells counts, needs, evidence and the work list', async () => {
    const { code, out, err } = await netneeds('report', '--data', folder)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(
      '20 entries of 1 vendor, 0 shared services\n20 endpoints, 1 source, 0 endpoints without a source\n',
    )
    expect(out).toMatch(/outside the home, native app +0 +0 +0 +20 +0 %/)
    expect(out).toMatch(/Most wanted block tests: 20\n.*\nacme-1 +home-assistant, native-app +2\n/)
    expect(out).toContain('… and 5 more: --all')
    expect((await netneeds('report', '--data', folder, '--all')).out).not.toContain('more: --all')
  })
  test('gives the whole as JSON', async () => {
    const { out } = await netneeds('report', '--data', folder, '--json')
    expect(JSON.parse(out)).toMatchObject({ schema_version: 1, totals: { entries: 20 }, contradictions: [] })
  })
  test('--reread prints its seed, and the seed gives the same entries again', async () => {
    const first = await netneeds('report', '--data', folder, '--reread', '3')
    const seed = /^3 of 20 entries, seed (\d+)\n/.exec(first.out)?.[1] ?? ''
    expect(seed).not.toBe('')
    expect(first.out).toContain('[ ]  cloud  to api.acme.io  tcp 443  app unknown, HA unknown  log\n')
    expect(first.out).toContain('    log: https://forum.acme.io/1\n')
    const again = await netneeds('report', '--data', folder, '--reread', '3', '--seed', seed)
    expect(again.out).toBe(first.out)
  })
  test.each([
    [['--reread', '0'], '--reread is a whole number from 1 on, not "0"'],
    [['--reread', '3', '--seed', '-1'], '--seed'],
    [['--seed', '4'], '--seed goes with --reread N'],
    [['--data', '/nowhere'], 'there is no folder /nowhere'],
    [['everything'], '"everything" is one word too many'],
    [['--al'], 'unknown option --al'],
  ])('%j is wrong use', async (argv, message) => {
    const { code, out, err } = await netneeds('report', ...argv)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
  })
})
