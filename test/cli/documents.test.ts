import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { Blocking } from '../../schema/device.ts'
import { Endpoint } from '../../schema/endpoint.ts'
import { Sources } from '../../schema/source.ts'
import { VACUUM, vacuumCapture } from './home-capture.ts'
import { netneeds } from './run.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const texts = ['README.md', 'CONTRIBUTING.md']
  .map((name) => readFileSync(join(ROOT, name), 'utf8'))
  .join('\n')
// A command may go on after a backslash, and ends with its line, a backtick or a comment.
const commands = [
  ...texts
    .replace(/\\\n\s*/g, '')
    .matchAll(/npx netneeds ([a-z]+(?:-[a-z]+)*)((?: +(?:"[^"\n]*"|[^\s`#"]+))*)/g),
].map(([, name = '', rest = '']) => ({
  name,
  options: [...rest.matchAll(/--([a-z0-9-]+)/g)].map(([, option]) => option),
}))

test('every command and option that the documents name is there', async () => {
  expect(new Set(commands.map(({ name }) => name)).size).toBeGreaterThan(5)
  for (const { name, options } of commands) {
    const { code, out } = await netneeds(name, '--help')
    expect(code, name).toBe(0)
    for (const option of options)
      if (option !== 'help') expect(out, `${name} --${option}`).toContain(`--${option}`)
  }
})

test('the record of a block test in CONTRIBUTING is read', async () => {
  const [, record = ''] = /in a file `test\.yaml`[\s\S]*?```yaml\n([\s\S]*?)```/.exec(texts) ?? []
  expect(record).toContain('of: internet')
  const folder = mkdtempSync(join(tmpdir(), 'netneeds-documents-'))
  try {
    writeFileSync(join(folder, 'test.yaml'), record)
    writeFileSync(join(folder, 'idle.pcap'), vacuumCapture())
    const argv = ['--phase', 'idle', join(folder, 'idle.pcap'), '--block-test', join(folder, 'test.yaml')]
    const data = join(ROOT, 'test/fixtures/data')
    const more = ['--device', VACUUM.ip, '--ha', '192.168.1.10', '--into', 'roborock-s50', '--data', data]
    const { code, out } = await netneeds('capture', ...argv, ...more)
    expect(code).toBe(0)
    expect(out).toMatch(/of: internet\n +for: home-assistant\n +method: reject\n +outcome: works/)
    expect(out).toContain('minutes: 2880')
  } finally {
    rmSync(folder, { recursive: true })
  }
})

describe('the examples of the guidelines', () => {
  const [, guidelines = ''] = /\n## Guidelines[^\n]*\n([\s\S]*?)\n## For reviewers/.exec(texts) ?? []
  const blocks = [...guidelines.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block = '']) => block)
  test('there is a good and a bad one for each rule that shows any', () => {
    expect(blocks.length).toBeGreaterThan(8)
    for (const block of blocks) expect(block).toMatch(/^# good[\s\S]*\n# bad/)
  })
  test('are entries that the schema takes, so that only a person finds the fault', () => {
    for (const block of blocks) {
      for (const example of block.split(/^# (?:good|bad).*\n/m).filter(Boolean)) {
        const value: unknown = parse(example)
        const [item] = Array.isArray(value) ? value : [value]
        const schema = 'direction' in item ? Endpoint : 'of' in item ? Blocking : null
        if (schema !== null) expect(schema.safeParse(item).error, example).toBeUndefined()
        else if (!('name' in item)) expect(Sources.safeParse(item).error, example).toBeUndefined()
      }
    }
  })
})
