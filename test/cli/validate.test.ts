import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { netneeds } from './run.ts'

const ENTRY = `name: Acme Robot
vendor: acme
category: vacuum
endpoints:
  - {id: cloud, direction: outbound, peer: {host: API.acme.io}, protocol: tcp, ports: [443], sources: [log]}
  - {id: cloud, direction: outbound, peer: {host: "b.acme.io."}, protocol: tcp, ports: [80], sources: [log]}
sources:
  log: {kind: capture, title: "A capture", url: "https://forum.acme.io/1", date: 2026-01-02}
`

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'netneeds-'))
  mkdirSync(join(folder, 'devices/acme'), { recursive: true })
  writeFileSync(join(folder, 'vendors.yaml'), 'acme: {name: Acme}\n')
  file = join(folder, 'devices/acme/acme-robot.yaml')
  writeFileSync(file, ENTRY)
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('validate', () => {
  test('a path that holds nothing to check is wrong use, not a pass', async () => {
    const drafts = mkdtempSync(join(tmpdir(), 'netneeds-drafts-'))
    writeFileSync(join(drafts, 'acme-robot.yaml'), 'nonsense: 1\n')
    try {
      const { code, err } = await netneeds('validate', drafts)
      expect(code).toBe(2)
      expect(err).toContain('there is no entry in')
      expect((await netneeds('validate', join(drafts, 'acme-robot.yaml'))).code).toBe(1)
    } finally {
      rmSync(drafts, { recursive: true })
    }
  })

  test('prints file:line:column  severity  rule  message, with a hint, and exits 1', async () => {
    const { code, out, err } = await netneeds('validate', folder)
    expect(code).toBe(1)
    expect(out).toMatch(
      /acme-robot\.yaml:5:51 {2}error {2}schema {2}host "API\.acme\.io" has upper-case letters\n {4}fix: write api\.acme\.io\n/,
    )
    expect(out).toMatch(/acme-robot\.yaml:6:\d+ {2}error {2}schema {2}.*ends in a dot/)
    expect(err).toBe('1 entry, 2 errors, 0 warnings\n')
  })
  test('an entry that stands alone is checked with our vendors', async () => {
    rmSync(join(folder, 'vendors.yaml'))
    const { out } = await netneeds('validate', file)
    expect(out).toContain('file-name  vendor "acme" is not in data/vendors.yaml')
  })
  test('--fix makes what is certain and says what is left', async () => {
    const { code, out, err } = await netneeds('validate', '--fix', file)
    expect(err).toContain('2 corrections made')
    expect(readFileSync(file, 'utf8')).toContain('{host: api.acme.io}')
    expect(readFileSync(file, 'utf8')).toContain('{host: "b.acme.io"}')
    expect(out).toContain('duplicate-endpoint')
    expect(code).toBe(1)
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(
        '- {id: cloud, direction: outbound, peer: {host: "b',
        '- {id: other, direction: outbound, peer: {host: "b',
      ),
    )
    expect(await netneeds('validate', file)).toMatchObject({ code: 0, out: '' })
  })
  test('--format github gives annotations, --format json a document', async () => {
    const github = await netneeds('validate', '--format', 'github', folder)
    expect(github.out).toMatch(/^::error file=[^,]+acme-robot\.yaml,line=5,col=51,title=schema::host "API/)
    const json = await netneeds('validate', '--json', folder)
    expect(JSON.parse(json.out)).toMatchObject({
      schema_version: 1,
      errors: 2,
      problems: [{ line: 5, rule: 'schema' }, { line: 6 }],
    })
  })
  test('the data of the project has no error', async () => {
    const { code, out } = await netneeds('validate', '--json')
    expect(
      JSON.parse(out).problems.filter((problem: { severity: string }) => problem.severity === 'error'),
    ).toEqual([])
    expect(code).toBe(0)
  })
})

describe('used wrongly', () => {
  test.each([
    [[], /usage: netneeds <command>/],
    [['validat'], /unknown command "validat"; did you mean "validate"/],
    [['validate', '--fromat', 'json'], /unknown option --fromat; did you mean --format/],
    [['validate', '--format'], /--format needs a value/],
    [['validate', '--format', 'xml'], /--format is human, github, json, not "xml"/],
    [['validate', '/no/such/file.yaml'], /there is no \/no\/such\/file\.yaml/],
    [['rules'], /name a device/],
    [['rules', 'roborock-s5'], /there is no device "roborock-s5"; did you mean roborock-s50/],
    [
      ['rules', 'roborock-s50', '--format', 'nftable'],
      /there is no format "nftable".*did you mean nftables/s,
    ],
    [['rules', 'roborock-s50', '--ip', '192.168.1.300'], /--ip: write the IPv4 address/],
    [['rules', 'roborock-s50', '--ip', '1.1.1.1', '--ip', '1.1.1.2'], /--ip is given twice/],
    [
      ['rules', 'roborock-s50', '--without', 'clod-udp'],
      /there is no endpoint "clod-udp".*did you mean cloud-udp/s,
    ],
    [['rules', 'roborock-s50@nowhere'], /neither the IPv4, the IPv6 nor the MAC address/],
  ])('%j', async (argv, message) => {
    const { code, out, err } = await netneeds(...argv)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(message)
    expect(err).not.toMatch(/\bat .*\.ts:\d+/)
  })
  test('help is no error', async () => {
    for (const argv of [
      ['--help'],
      ['validate', '--help'],
      ['rules', '-h'],
      ['publish', '--help'],
      ['serve', '--help'],
    ]) {
      const { code, out } = await netneeds(...argv)
      expect(code).toBe(0)
      expect(out).toContain('usage: netneeds')
    }
  })
})

describe('rules', () => {
  test('the artefact alone on stdout', async () => {
    const { code, out } = await netneeds('rules', 'roborock-s50@192.168.1.50', '--ha', '192.168.1.10')
    expect(code).toBe(0)
    expect(out).toContain('192.168.1.50')
    expect(out).toContain('54321')
    expect(out).not.toContain('also:')
  })
  test('--json gives the whole answer', async () => {
    const { out } = await netneeds('rules', 'roborock-s50', '--json', '--for', 'native-app')
    expect(JSON.parse(out)).toMatchObject({ device: 'roborock-s50', format: 'nftables' })
  })
  test('a home of two', async () => {
    const { code, out } = await netneeds(
      'rules',
      'roborock-s50@192.168.1.50',
      'tapo-p110@192.168.1.51,50:ec:50:00:00:02',
    )
    expect(code).toBe(0)
    expect(out).toContain('192.168.1.51')
    expect(out).toContain('50:ec:50:00:00:02')
  })
})
