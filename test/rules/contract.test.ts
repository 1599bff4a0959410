import { describe, expect, test } from 'vitest'
import type { Backend, RenderedFile } from '../../rules/backend.ts'
import type { Policy } from '../../rules/policy.ts'
import { BACKENDS } from '../../rules/registry.ts'
import { ruleSet } from '../../rules/rule-set.ts'
import { HOSTILE, POLICIES } from '../policies.ts'

const optionsOf = (backend: Backend) => backend.options.parse({})
const render = (backend: Backend, policy: Policy) => backend.render(policy, optionsOf(backend))
const whole = (files: readonly RenderedFile[]) => files.map((file) => file.text).join('\n')
/** Formats without comments say what they hold back in the answer's lists alone. */
const silent = (file: RenderedFile) => file.media_type.includes('json')

test('ids are unique and every backend declares itself', () => {
  const ids = BACKENDS.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const backend of BACKENDS) {
    expect(backend.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(backend.about.length).toBeGreaterThan(10)
    expect(backend.followsNames.length).toBeGreaterThan(5)
    expect(backend.checkedBy.length).toBeGreaterThan(5)
    expect(backend.options.safeParse({}).success).toBe(true)
    expect(backend.options.safeParse({ surely_unknown: 'x' }).success).toBe(false)
  }
})

describe.each(BACKENDS.map((backend) => [backend.id, backend] as const))('%s', (_id, backend) => {
  const telling = Object.entries(POLICIES).filter(
    ([, make]) => backend.manyDevices || make().subjects.length === 1,
  )

  test.each(telling)('%s: golden', async (name, make) => {
    const { files } = render(backend, make())
    expect(files.length).toBeGreaterThan(0)
    for (const file of files)
      await expect(file.text).toMatchFileSnapshot(`../golden/${backend.id}/${name}/${file.name}`)
  })

  test.each(telling)('%s: invariants', (name, make) => {
    const policy = make()
    const before = structuredClone(policy)
    const first = render(backend, policy)
    expect(policy, 'rendering changes nothing of the policy').toEqual(before)
    expect(render(backend, make()), 'the same policy gives the same text').toEqual(first)

    const text = whole(first.files)
    for (const file of first.files) {
      expect(file.text.endsWith('\n'), `${file.name} ends in a newline`).toBe(true)
      expect(file.name).toMatch(/^[a-zA-Z0-9._-]+$/)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them
      expect(file.text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/)
    }
    expect(new Set(first.files.map((file) => file.name)).size).toBe(first.files.length)
    const main = first.files[0]
    const dropped = new Set(first.dropped.map((each) => each.rule))
    for (const rule of policy.rules) {
      if (main && silent(main)) continue
      expect(text.includes(rule.id), `${rule.id} is in the text`).toBe(true)
    }
    for (const { rule, reason } of first.dropped) {
      expect(reason.length).toBeGreaterThan(5)
      if (main && !silent(main))
        expect(text.includes(rule), `${name}: what is dropped (${rule}) is printed`).toBe(true)
    }
    expect(dropped.size).toBeLessThanOrEqual(first.dropped.length)
    if (main && !silent(main)) {
      for (const { value } of policy.placeholders) expect(text).toContain(value)
      if (policy.placeholders.length > 0) expect(text).toContain('CHANGE ME')
      for (const withheld of policy.withheld) expect(text).toContain(withheld.endpoint.id)
      expect(text).toContain(policy.release)
    }
    expect(first.apply.length, 'says how to apply').toBeGreaterThan(0)
    expect(first.undo.length, 'says how to undo').toBeGreaterThan(0)
  })

  test('hostile text changes no statement', () => {
    const make = POLICIES['hostile-text']
    if (!make) throw new Error('no policy')
    const hostile = make()
    const tame = structuredClone(hostile)
    for (const subject of tame.subjects) subject.name = 'Robot'
    for (const rule of tame.rules)
      if (rule.why.endpoint) Object.assign(rule.why.endpoint, { breaks: 'x', note: 'x', application: 'x' })
    for (const each of tame.withheld)
      Object.assign(each.endpoint, { breaks: 'x', note: 'x', application: 'x' })
    tame.notes = tame.notes.map(() => 'x')
    const outside = (file: RenderedFile): string[] =>
      silent(file)
        ? JSON.stringify(
            JSON.parse(file.text),
            (_key, value) => (typeof value === 'string' ? '' : value),
            1,
          ).split('\n')
        : file.text
            .replace(/<!--[\s\S]*?-->/g, '')
            .split('\n')
            .filter((line) => line.trim() !== '' && !/^\s*(#|--|;|!|\/\/)/.test(line))
            .map((line) => line.replace(/"[^"]*"|'[^']*'|>[^<]*</g, '""').replace(/\s#.*$/, ''))
    // Steps for people (.txt, .md beside a machine-readable main file) are prose.
    const statements = (policy: Policy) =>
      render(backend, policy)
        .files.filter((file, index) => index === 0 || !/\.(txt|md)$/.test(file.name))
        .map(outside)
    expect(statements(hostile).map((lines) => lines.length)).toEqual(
      statements(tame).map((lines) => lines.length),
    )
    for (const [index, lines] of statements(hostile).entries()) {
      for (const line of lines) expect(line, `file ${index}`).not.toMatch(/DROP TABLE client|\$\(reboot\)/)
    }
    expect(HOSTILE).toContain('DROP TABLE')
  })

  test('the answer for output=json is whole', () => {
    const make = POLICIES['withheld-unknown']
    if (!make) throw new Error('no policy')
    const set = ruleSet(make(), backend, optionsOf(backend))
    expect(set).toMatchObject({ device: 'robot', format: backend.id, release: '2026.01.01' })
    expect(set.allowed.map((each) => each.id)).toEqual(['miio'])
    expect(set.withheld.map((each) => [each.id, each.need])).toEqual([['cloud', 'unknown']])
    expect(JSON.parse(JSON.stringify(set))).toEqual(set)
  })
})
