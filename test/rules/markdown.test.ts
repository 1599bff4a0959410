import { describe, expect, test } from 'vitest'
import { code, plain } from '../../rules/backends/data/plain.ts'
import { markdown } from '../../rules/backends/markdown.ts'
import type { Policy } from '../../rules/policy.ts'
import { POLICIES } from '../policies.ts'
import { cellsOf, meaning, tableOf } from './markdown-table.ts'

const OPTIONS = markdown.options.parse({})
const text = (policy: Policy) => markdown.render(policy, OPTIONS).files[0]?.text ?? ''

describe.each(Object.keys(POLICIES))('markdown, %s', (name) => {
  const policy = POLICIES[name]?.() as Policy
  test('a table with a line for every rule, what is withheld and the rest', () => {
    const [head = [], ...rows] = tableOf(text(policy))
    const verdicts = rows.map(([verdict]) => verdict)
    expect(head[0]).toBe('Verdict')
    expect(rows.filter(([verdict]) => verdict === 'allow').map(([, rule]) => rule)).toEqual(
      policy.rules.map(({ id }) => `\`${id}\``),
    )
    expect(verdicts.filter((each) => each === 'withheld')).toHaveLength(policy.withheld.length)
    expect(verdicts.filter((each) => each === policy.refusal)).toHaveLength(policy.subjects.length)
    for (const { value } of policy.placeholders) expect(text(policy)).toContain(value)
  })
  test('nothing but our own signs has a meaning', () => {
    for (const line of text(policy).split('\n').slice(1)) {
      const rest = meaning(line)
        .replace(/^(#{1,2} |- |\| --- )/, '')
        .replace(/ ?\| ?|---/g, '')
      expect(rest, line).not.toMatch(/[<>*_[\]{}~\\|`]|https?:|www\.|@\w|#\d/)
    }
  })
})

test('every sign of a text is escaped; mentions, links and HTML do not come to life', () => {
  expect(plain('a|b')).toBe('a\\|b')
  expect(plain('<script>')).toBe('&lt;script&gt;')
  expect(plain('[x](https://a.test)')).toBe('\\[x\\]\\(https\\:\\/\\/a\\.test\\)')
  expect(plain('ask @somebody in #12')).toBe('ask \\@&#8203;somebody in \\#&#8203;12')
  expect(plain('a\n| b |')).toBe('a \\| b \\|')
  expect(plain('ends in \\')).toBe('ends in \\\\')
  expect(code('a`b|c')).toBe('`abc`')
  expect(cellsOf('| a \\| b | c |')).toEqual(['a \\| b', 'c'])
  expect(() => tableOf('| a | b |\n| --- | --- |\n| c |')).toThrow()
})
