import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { netneeds } from './run.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'netneeds-rules-'))
})
afterEach(() => {
  delete process.env.SITE_URL
  rmSync(folder, { recursive: true })
})

describe('rules', () => {
  test('several devices without addresses are refused: their rules would match nothing', async () => {
    const { code, out, err } = await netneeds('rules', 'roborock-s50', 'lifx-lights@192.168.1.51')
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('roborock-s50@ADDRESS')
    expect(err).not.toContain('lifx-lights@ADDRESS')
    const both = await netneeds('rules', 'roborock-s50@192.168.1.50', 'lifx-lights@192.168.1.51')
    expect(both.code).toBe(0)
    expect(both.out).toContain('192.168.1.50')
  })

  test('--dir makes the folder, and says where it cannot', async () => {
    const dir = join(folder, 'a/b')
    expect((await netneeds('rules', 'roborock-s50', '--dir', dir)).code).toBe(0)
    expect(readdirSync(dir)).toContain('netneeds-roborock-s50.nft')
    const taken = join(folder, 'file')
    writeFileSync(taken, '')
    const { code, err } = await netneeds('rules', 'roborock-s50', '--dir', taken)
    expect(code).toBe(2)
    expect(err).toContain(`cannot write into ${taken}`)
  })

  test('the text names its own address where SITE_URL says what that is', async () => {
    expect((await netneeds('rules', 'roborock-s50')).out).not.toContain('/devices/roborock-s50/rules')
    process.env.SITE_URL = 'https://netneeds.example/'
    const { out } = await netneeds('rules', 'roborock-s50', '--ip', '192.168.1.50')
    expect(out).toContain(
      'https://netneeds.example/devices/roborock-s50/rules?format=nftables&ip=192.168.1.50',
    )
  })

  test('--json carries the version of its form', async () => {
    const { out } = await netneeds('rules', 'roborock-s50', '--json')
    expect(JSON.parse(out)).toMatchObject({ schema_version: 1, device: 'roborock-s50', format: 'nftables' })
  })
})
