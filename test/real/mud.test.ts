import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { mud } from '../../rules/backends/mud.ts'
import { expandDevice } from '../../schema/expand.ts'
import { POLICIES } from '../policies.ts'
import { appendixA, section9 } from '../rules/mud-samples.ts'
import { DATASET, homePolicy } from './many-devices.ts'
import { missing, run } from './tool.ts'

const MODULES = join(import.meta.dirname, '../../../shared/yang')
const FEATURES = [
  'match-on-eth',
  'match-on-ipv4',
  'match-on-ipv6',
  'match-on-tcp',
  'match-on-udp',
  'match-on-icmp',
  'eth',
  'ipv4',
  'ipv6',
  'mixed-eth-ipv4',
]

function absent(): boolean {
  if (missing('yanglint').length > 0) return true
  if (existsSync(MODULES)) return false
  // They are no part of the project and no program that a machine can be given.
  console.warn('skipped here: needs the YANG modules of RFC 8520 beside the project')
  return true
}

describe.skipIf(absent())('mud in yanglint', () => {
  const folder = mkdtempSync(join(tmpdir(), 'netneeds-mud-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const modules = () =>
    ['ietf-mud@', 'ietf-acldns@', 'ietf-access-control-list@'].map((prefix) => {
      const file = readdirSync(MODULES).find((name) => name.startsWith(prefix))
      if (file === undefined) throw new Error(`no module ${prefix}`)
      return join(MODULES, file)
    })
  const lint = (text: string) => {
    const file = join(folder, 'file.json')
    writeFileSync(file, text)
    const features = `ietf-access-control-list:${FEATURES.join(',')}`
    return run('yanglint', ['-f', 'json', '-t', 'config', '-p', MODULES, '-F', features, ...modules(), file])
  }

  for (const [id, make] of Object.entries(POLICIES)) {
    const policy = make()
    if (policy.subjects.length > 1) continue
    it(`${id} is valid`, () => {
      const { status, output } = lint(mud.render(policy, { mud_url: '' }).files[0]?.text ?? '')
      expect(`${status} ${/libyang err/i.test(output) ? output : ''}`).toBe('0 ')
    })
  }

  it.each(Object.entries({ section9, appendixA }))('what the tests read is valid: %s', (_name, sample) => {
    const { status, output } = lint(JSON.stringify(sample()))
    expect(`${status} ${/libyang err/i.test(output) ? output : ''}`).toBe('0 ')
  })

  it('every entry is valid', () => {
    const ids = Object.keys(DATASET.devices)
    expect(ids.length).toBeGreaterThan(40)
    for (const id of ids) {
      const device = expandDevice(DATASET, id)
      if (device === null) throw new Error(id)
      const policy = homePolicy([{ device, ipv4: [], ipv6: [], mac: [] }])
      const { status, output } = lint(mud.render(policy, { mud_url: '' }).files[0]?.text ?? '')
      expect(`${id}: ${status} ${/libyang err/i.test(output) ? output : ''}`).toBe(`${id}: 0 `)
    }
  })

  it('refuses what is not valid', () => {
    const [make] = Object.values(POLICIES)
    const text = make === undefined ? '' : (mud.render(make(), { mud_url: '' }).files[0]?.text ?? '')
    expect(lint(text).status).toBe(0)
    expect(lint(text.replace('"accept"', '"maybe"')).status).not.toBe(0)
    expect(lint(text.replace(/"last-update": "[^"]*"/, '"last-update": "2026.01.01"')).status).not.toBe(0)
  })
})
