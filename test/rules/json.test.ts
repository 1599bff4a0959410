import { describe, expect, test } from 'vitest'
import { json } from '../../rules/backends/json.ts'
import type { Policy } from '../../rules/policy.ts'
import { formatName } from '../../schema/host.ts'
import { HOSTILE, POLICIES } from '../policies.ts'

const OPTIONS = json.options.parse({})
const text = (policy: Policy) => json.render(policy, OPTIONS).files[0]?.text ?? ''

/** Far ends as the policy has them, from the one shape of the file. */
function farOf(far: Record<string, unknown>): unknown {
  const name = String(far.name)
  if (far.kind === 'name')
    return {
      kind: 'name',
      name: name.startsWith('*.') ? { name: name.slice(2), wildcard: true } : { name, wildcard: false },
    }
  if (far.kind === 'ranges') {
    const { kind, role, group, ipv4, ipv6 } = far
    return { kind, ipv4, ipv6, role, group }
  }
  return { kind: far.kind }
}

describe.each(Object.keys(POLICIES))('json, %s', (name) => {
  test('read back, it is the policy, whole', () => {
    const policy = POLICIES[name]?.() as Policy
    const read = JSON.parse(text(policy))
    const { schema_version, kind, dropped, rules, withheld, names, expose, ...same } = read
    expect({ schema_version, kind, dropped }).toEqual({
      schema_version: 1,
      kind: 'netneeds-policy',
      dropped: [],
    })
    const { rules: _r, withheld: _w, names: _n, expose: _e, ...rest } = policy
    expect(same).toEqual(JSON.parse(JSON.stringify(rest)))
    expect(
      rules.map(({ far, need, reason, endpoint, ...each }: Record<string, Record<string, unknown>>) => ({
        ...each,
        far: farOf(far ?? {}),
        why: { endpoint, need, reason },
      })),
    ).toEqual(policy.rules)
    expect(
      withheld.map((each: { far: Record<string, unknown> }) => ({ ...each, far: farOf(each.far) })),
    ).toEqual(policy.withheld)
    expect(names.resolve).toEqual(
      policy.names.resolve.map((each) => ({ ...each, name: formatName(each.name) })),
    )
    expect(expose).toEqual(
      policy.expose.map(({ publicName, ...each }) => ({ ...each, public_name: publicName })),
    )
    expect(text(policy)).toBe(text(policy))
  })
})

test('keys are there whether or not there is something to say, and the bytes are ASCII', () => {
  const keys = (name: string) => Object.keys(JSON.parse(text(POLICIES[name]?.() as Policy)))
  expect(keys('empty')).toEqual(keys('expose'))
  for (const far of JSON.parse(text(POLICIES['lan-multicast']?.() as Policy)).rules.map(
    (rule: { far: object }) => rule.far,
  ))
    expect(Object.keys(far)).toEqual(['kind', 'name', 'role', 'group', 'ipv4', 'ipv6'])
  expect(text(POLICIES['non-ascii-name']?.() as Policy)).toMatch(/^[\n\u0020-\u007e]*$/)
  expect(JSON.parse(text(POLICIES['hostile-text']?.() as Policy)).withheld[0].endpoint.note).toBe(HOSTILE)
})
