import { describe, expect, test } from 'vitest'
import { csv, field } from '../../rules/backends/csv.ts'
import type { Policy } from '../../rules/policy.ts'
import { endpoint, POLICIES, policyOf, testDevice } from '../policies.ts'
import { parseCsv } from './csv-table.ts'

const OPTIONS = csv.options.parse({})
const rowsOf = (policy: Policy) => {
  const [head = [], ...rows] = parseCsv(csv.render(policy, OPTIONS).files[0]?.text ?? '')
  return rows.map((row) => Object.fromEntries(head.map((key, index) => [key, row[index] ?? ''])))
}

describe.each(Object.keys(POLICIES))('csv, %s', (name) => {
  const policy = POLICIES[name]?.() as Policy
  test('one row a rule, what is withheld too, and the refusal of the rest', () => {
    const rows = rowsOf(policy)
    const of = (verdict: string) => rows.filter((row) => row.verdict === verdict)
    expect(of('allow').map(({ rule }) => rule)).toEqual(policy.rules.map(({ id }) => id))
    expect(of('withheld').map(({ rule }) => rule)).toEqual(
      policy.withheld.map(({ subject, endpoint: { id } }) => `${subject}.${id}`),
    )
    expect(of(policy.refusal)).toHaveLength(policy.subjects.length)
    expect(of('redirect')).toHaveLength(policy.redirects.length)
    expect(of('source-nat')).toHaveLength(policy.nat.length)
    expect(of('expose')).toHaveLength(policy.expose.length)
    expect(of('resolve')).toHaveLength(policy.names.resolve.length)
    expect(of('change-me').map(({ peer }) => peer)).toEqual(policy.placeholders.map(({ value }) => value))
    for (const row of rows) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@]|;/)
  })
})

test('a field is quoted, and no spreadsheet computes it', () => {
  expect(field('a "b", c')).toBe('"a ""b"", c"')
  for (const text of [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r\n=1',
    ' =1',
    '"=1',
    '\uff1d1',
    "=cmd|' /C calc'!A0",
  ])
    expect(field(text)).toMatch(/^"'/)
  // Where a semicolon parts the cells, the second would be a formula.
  expect(field('harmless;=1+1')).toBe('"harmless,=1+1"')
  expect(field('plain - text')).toBe('"plain - text"')
})

test('a formula in an entry stays text', () => {
  const rows = rowsOf(
    policyOf([
      {
        device: testDevice('robot', {
          name: '=HYPERLINK("https://a.test";"x")',
          endpoints: [endpoint('cloud', { peer: { host: 'ot.io.mi.com' }, breaks: '@x', note: '-2+3' })],
        }),
        ipv4: ['192.168.1.50'],
        ipv6: [],
        mac: [],
      },
    ]),
  )
  expect(rows[0]).toMatchObject({
    device_name: '\'=HYPERLINK("https://a.test","x")',
    breaks: "'@x",
    note: "'-2+3",
  })
})

test('the reader refuses what is no table', () => {
  for (const text of [
    'a,b\n',
    '"a"b"\n',
    '"a","b"\n"c"\n',
    '"a"',
    '"a"\r\n',
    '',
    '"a"\n"b\nc"\n',
    '"a"\n=1\n',
    '"a",\n',
  ])
    expect(() => parseCsv(text), text).toThrow()
})
