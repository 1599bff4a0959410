import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Backend } from '../../rules/backend.ts'
import { formatName } from '../../schema/host.ts'
import { POLICIES } from '../policies.ts'

const ROOT = resolve(import.meta.dirname, '../..')
// Below test/, where the same compiler finds it, and where imports may point to the folders as they are.
const folder = mkdtempSync(join(import.meta.dirname, 'hacking-'))
afterAll(() => rmSync(folder, { recursive: true }))

let example: Backend
beforeAll(async () => {
  const [, code] = /```ts\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, 'HACKING.md'), 'utf8')) ?? []
  if (code === undefined) throw new Error('HACKING.md has no backend to copy')
  const file = join(folder, 'example.ts')
  writeFileSync(
    file,
    code.replace(/from '(\.[^']*)'/g, (_, path) => `from '${resolve(ROOT, 'rules/backends', path)}'`),
  )
  example = ((await import(file)) as { example: Backend }).example
})

describe.each(Object.entries(POLICIES))('the backend that HACKING.md shows, %s', (_name, make) => {
  test('says every rule or that it cannot, and the names of each client and no more', () => {
    const policy = make()
    const { files, dropped } = example.render(policy, example.options.parse({}))
    const text = files[0]?.text ?? ''
    for (const { id } of policy.rules)
      expect(text.includes(id) || dropped.some(({ rule }) => rule === id)).toBe(true)
    const wanted = policy.subjects.flatMap(({ id, ipv4, ipv6 }) =>
      [
        ...policy.rules.flatMap((rule) =>
          rule.subject === id && rule.far.kind === 'name' ? [rule.far.name] : [],
        ),
        ...policy.names.resolve.filter(({ subject }) => subject === id).map(({ name }) => name),
      ].flatMap((name) => [...ipv4, ...ipv6].map((address) => `${address} ${formatName(name)}`)),
    )
    const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
    expect(new Set(lines)).toEqual(new Set(wanted))
  })
})
