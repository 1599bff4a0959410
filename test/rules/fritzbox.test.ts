import { describe, expect, test } from 'vitest'
import { fritzbox } from '../../rules/backends/fritzbox.ts'
import type { Policy } from '../../rules/policy.ts'
import { HOST_PATTERN } from '../../schema/host.ts'
import { endpoint, POLICIES, policyOf, testDevice } from '../policies.ts'
import { readSteps } from './fritzbox-steps.ts'
import { meaning } from './markdown-table.ts'

const OPTIONS = fritzbox.options.parse({})
const render = (policy: Policy) => fritzbox.render(policy, OPTIONS)
const steps = (policy: Policy) => render(policy).files[0]?.text ?? ''
const list = (policy: Policy) => render(policy).files[1]?.text.trimEnd().split('\n') ?? []
const dropped = (policy: Policy) => new Map(render(policy).dropped.map(({ rule, reason }) => [rule, reason]))
const of = (name: string) => POLICIES[name]?.() as Policy
const robot = (endpoints: unknown[], query: Record<string, string> = {}) =>
  policyOf([{ device: testDevice('robot', { endpoints }), ipv4: ['192.168.1.50'], ipv6: [], mac: [] }], {
    gateway: '192.168.1.1',
    ha: '192.168.1.10',
    family: 'ipv4',
    ...query,
  })

describe.each(Object.keys(POLICIES))('fritzbox, %s', (name) => {
  const policy = of(name)
  test('every rule is in the steps, what it cannot is said, and entry text is only text', () => {
    const text = steps(policy)
    for (const { id } of policy.rules) expect(text).toContain(`\`${id}\``)
    for (const { rule } of render(policy).dropped) expect(text).toContain(`- \`${rule}\`: `)
    for (const entry of list(policy)) expect(entry).toMatch(HOST_PATTERN)
    expect(list(policy).length).toBeLessThanOrEqual(500)
    for (const line of text.split('\n')) {
      const rest = meaning(line)
        .replace(/^(#{1,3} |- |\d\. )/, '')
        .replace('FRITZ!Box', '')
        .replaceAll('http://fritz.box', '')
      expect(rest, line).not.toMatch(/[<>*_[\]{}~\\|`]|https?:|www\.|@\w|#\d/)
    }
    if (policy.at === 'router') {
      expect(dropped(policy).get('refusal')).toContain('cannot be chosen')
      if (policy.scope === 'all') expect(dropped(policy).get('scope')).toMatch(/^wider/)
    }
    const read = readSteps(text)
    expect([...read.devices.keys()]).toEqual(policy.at === 'host' ? [] : policy.subjects.map(({ id }) => id))
    if (list(policy).length > 0) expect([...new Set(read.listed)]).toEqual(list(policy))
    expect(steps(policy)).toBe(text)
  })
})

test('a device that needs nothing outside is blocked; German names stand beside', () => {
  const text = steps(of('inbound-home-assistant'))
  expect(text).toContain('"Blocked" ("Gesperrt")')
  expect(text).toContain('Internet / Filter / Kindersicherung')
  expect(text).not.toContain('Whitelist')
  expect(list(of('inbound-home-assistant'))).toEqual([])
})

test('names of web pages go to the list, other ports stay blocked and are said', () => {
  const policy = robot([
    endpoint('cloud', { peer: { host: 'ot.io.mi.com' } }),
    endpoint('mqtt', { peer: { host: 'mq.io.mi.com' }, ports: [8883] }),
    endpoint('udp', { peer: { host: 'ott.io.mi.com' }, protocol: 'udp', ports: [8053] }),
    endpoint('net', { peer: { network: '18.194.236.76' } }),
    endpoint('wide', { peer: { network: '18.0.0.0/8' } }),
  ])
  expect(list(policy)).toEqual(['ot.io.mi.com'])
  const said = dropped(policy)
  for (const id of ['robot.mqtt', 'robot.udp', 'robot.wide']) expect(said.get(id)).toMatch(/^narrower/)
  expect(said.get('robot.cloud')).toMatch(/^wider/)
  expect(steps(policy)).toContain('"Erlaubte IP-Adressen") allow `18.194.236.76`')
  expect(steps(policy)).toContain('Erlaubte Internetseiten (Whitelist)')
})

test('one list for all devices and 500 entries at most', () => {
  const many = policyOf(
    ['a', 'b'].map((id, i) => ({
      device: testDevice(id, {
        endpoints: Array.from({ length: 300 }, (_, n) =>
          endpoint(`h-${n}`, { peer: { host: `h${n}.${id}.test` } }),
        ),
      }),
      ipv4: [`192.168.1.5${i}`],
      ipv6: [],
      mac: [],
    })),
  )
  expect(list(many)).toHaveLength(500)
  expect(render(many).dropped.find(({ reason }) => reason.includes('500 entries'))?.reason).toMatch(
    /^narrower/,
  )
  const two = policyOf(
    ['a', 'b'].map((id, i) => ({
      device: testDevice(id, { endpoints: [endpoint('cloud', { peer: { host: `${id}.mi.com` } })] }),
      ipv4: [`192.168.1.5${i}`],
      ipv6: [],
      mac: [],
    })),
  )
  expect(dropped(two).get('list')).toMatch(/^wider: there is one list/)
})

test('no redirect, no source NAT, no own DNS records; a port sharing is described', () => {
  expect(dropped(of('redirect')).get('robot.netneeds-dns')).toContain('cannot be redirected')
  expect(dropped(of('same-subnet-nat')).has('robot.source-nat')).toBe(true)
  expect(steps(of('expose'))).toContain('share TCP port `443` with the same port outside')
  expect(dropped(of('expose')).get('public_name')).toContain('DNS rebind protection')
  expect(dropped(of('at-host')).has('host')).toBe(true)
})

test('steps that are none of ours are refused', () => {
  const good = steps(of('hostile-text'))
  expect(readSteps(good).listed).toEqual(['ot.io.mi.com'])
  const change = (from: string | RegExp, to: string) => {
    const bad = good.replace(from, to)
    expect(bad, String(from)).not.toBe(good)
    expect(() => readSteps(bad), String(from)).toThrow()
  }
  change('3. Addresses need no entry.', '3. Switch the firewall off.')
  change('3. Addresses need no entry.\n', '')
  change('## Steps', '## Stops')
  change('`ot.io.mi.com`. An empty', '`ot.io.mi.com/x`. An empty')
  change('known by `192.168.1.50`', 'known by 192.168.1.50')
  change('\\`id\\`', '`id`')
  change('&lt;\\!', '<!')
  change('1 to 79;', '1 to 79 and more;')
  change('Kindersicherung)', 'Fernzugang)')
  change('### `robot`\n', '')
  change('- Delete the profile', '- Delete every profile')
  change('"Standard" again', '"Gast" again')
})

test('a wildcard that must resolve is not printed as the name above it', () => {
  const text = steps(
    robot([
      endpoint('cloud', {
        peer: { host: '*.ot.io.mi.com' },
        resolve: 'required',
        needed: { native_app: 'required', home_assistant: 'not-needed' },
      }),
    ]),
  )
  expect(text).toContain('## Names that DNS must answer\n\n- `*.ot.io.mi.com`\n')
})
