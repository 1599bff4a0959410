import { describe, expect, it } from 'vitest'
import { pihole } from '../../rules/backends/pihole.ts'
import type { Policy } from '../../rules/policy.ts'
import { endpoint, HOSTILE, POLICIES, policyOf, testDevice } from '../policies.ts'

const HOME = { ha: '192.168.1.10', gateway: '192.168.1.1', lan: '192.168.1.0/24' }
const sql = (policy: Policy) => pihole.render(policy, {}).files[0]?.text ?? ''
const statements = (text: string) =>
  text.split('\n').filter((line) => line !== '' && !line.trim().startsWith('--'))
const robot = (
  endpoints: unknown[],
  query: Record<string, string> = {},
  parts: Record<string, unknown> = {},
) =>
  policyOf(
    [
      {
        device: testDevice('robot', { endpoints, ...parts }),
        ipv4: ['192.168.1.50'],
        ipv6: [],
        mac: ['50:ec:50:00:00:01'],
      },
    ],
    { ...HOME, ...query },
    false,
  )

describe('pihole', () => {
  for (const [id, make] of Object.entries(POLICIES)) {
    it(`${id}: is one transaction that says every rule`, () => {
      const policy = make()
      const { files, dropped } = pihole.render(policy, {})
      expect(files.map((file) => file.name.replace(/^netneeds-[a-z]+/, ''))).toEqual(['.sql', '.undo.sql'])
      for (const { text } of files) {
        expect(text.endsWith(';\n')).toBe(true)
        const lines = statements(text)
        expect([lines[0], lines.at(-1)]).toEqual(['BEGIN IMMEDIATE;', 'COMMIT;'])
        expect(lines.filter((line) => /^(BEGIN|COMMIT|ROLLBACK|END)\b/.test(line))).toHaveLength(2)
      }
      const said = sql(policy)
        .split('\n')
        .flatMap((line) => (line.startsWith('--') ? [line.replace(/^-- */, '')] : []))
        .join(' ')
      for (const rule of policy.rules) expect(said).toContain(rule.id)
      for (const each of dropped) expect(said).toContain(`${each.rule}: ${each.reason}`)
      expect(pihole.render(make(), {})).toEqual(pihole.render(policy, {}))
    })
  }

  it('allows a name exactly and a wildcard by a regex that leaves out the name itself', () => {
    const text = sql(
      robot([
        endpoint('one', { peer: { host: 'ot.io.mi.com' } }),
        endpoint('all', { peer: { host: '*.io-x.mi.com' } }),
      ]),
    )
    expect(text).toContain(
      "(0, 'ot.io.mi.com', 2, '^ot\\.io\\.mi\\.com$', 'netneeds-robot', 'netneeds rules: robot.one')",
    )
    expect(text).toContain(
      "(2, '\\.io-x\\.mi\\.com$', 2, '(\\.io-x\\.mi\\.com)$', 'netneeds-robot', 'netneeds rules: robot.all')",
    )
    expect(text).toContain("(3, '.*', 3, '^.*$', 'netneeds-robot', 'netneeds rules: everything else')")
  })

  it('tells a name that is answered on any port from one that is meant so', () => {
    const { dropped } = pihole.render(
      robot([endpoint('one', { peer: { host: 'ot.io.mi.com' }, protocol: 'udp', ports: [8053] })]),
      {},
    )
    expect(dropped).toContainEqual({
      rule: 'robot.one',
      reason: 'wider: the name is answered, and DNS cannot hold the device to UDP 8053',
    })
  })

  it('denies nothing to a device that may reach anyone, and nothing at the host', () => {
    expect(sql(robot([endpoint('all', { peer: { role: 'internet' } })]))).not.toContain("'.*'")
    expect(sql(POLICIES['at-host']?.() as Policy)).not.toContain('INSERT INTO netneeds_group VALUES')
  })

  it('names a device without any address instead of filtering it', () => {
    const policy = policyOf(
      [{ device: testDevice('robot', { endpoints: [] }), ipv4: [], ipv6: [], mac: [] }],
      HOME,
      false,
    )
    expect(pihole.render(policy, {}).dropped.map((each) => each.rule)).toContain('robot')
    expect(sql(policy)).not.toContain('INSERT INTO netneeds_client VALUES')
  })

  it('gives the steps of split-horizon DNS, and no record for a wildcard', () => {
    const exposed = POLICIES.expose?.() as Policy
    const { apply, undo } = pihole.render(exposed, {})
    const records = 'home.netneeds.org with 192.168.1.50, and home.netneeds.org with fd00::50'
    expect(apply.at(-1)).toContain(`add ${records}`)
    expect(undo.at(-1)).toContain(`delete ${records}`)
    // The command sets the whole list: pasted, it would take the records of others out.
    expect([...apply, ...undo].join()).not.toContain('dns.hosts')
    const wildcard = {
      ...exposed,
      expose: exposed.expose.map((each) => ({ ...each, publicName: '*.netneeds.org' })),
    }
    expect(pihole.render(wildcard, {}).dropped.map((each) => each.rule)).toContain('public_name')
    expect(pihole.render(wildcard, {}).apply.join()).not.toContain('Local DNS')
  })

  it('has the same statements with and without hostile text, the title of the group apart', () => {
    const entry = (said: string, name: string) =>
      robot(
        [
          endpoint('cloud', {
            peer: { host: 'ot.io.mi.com' },
            breaks: said,
            note: said,
            application: said.slice(0, 40),
          }),
        ],
        {},
        { name },
      )
    const of = (policy: Policy) =>
      statements(sql(policy)).map((line) =>
        line.replace(/'(netneeds rules:|rules for) [A-Za-z0-9 ._:/@+-]*'/g, "'$1'"),
      )
    expect(of(entry(HOSTILE, HOSTILE.slice(0, 80)))).toEqual(of(entry('quiet', 'Robot')))
  })
})
