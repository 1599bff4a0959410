import { describe, expect, test } from 'vitest'
import { firewalla } from '../../rules/backends/firewalla.ts'
import type { Policy } from '../../rules/policy.ts'
import { verdict } from '../../rules/verdict.ts'
import { endpoint, HOSTILE, POLICIES, policyOf, testDevice } from '../policies.ts'
import { fateOf, readCalls } from './firewalla-rules.ts'
import { expectVerdicts, probes } from './router-probes.ts'

const OPTIONS = firewalla.options.parse({})
const render = (policy: Policy) => firewalla.render(policy, OPTIONS)
const main = (policy: Policy) => render(policy).files[0]?.text ?? ''
const bodies = (policy: Policy) => readCalls(main(policy))
const of = (name: string) => POLICIES[name]?.() as Policy
const MAC = '50:ec:50:00:00:01'
const robot = (endpoints: unknown[], query: Record<string, string> = {}, name = 'Robot') =>
  policyOf(
    [{ device: testDevice('robot', { name, endpoints }), ipv4: ['192.168.1.50'], ipv6: [], mac: [MAC] }],
    {
      gateway: '192.168.1.1',
      ha: '192.168.1.10',
      family: 'ipv4',
      ...query,
    },
  )

describe.each(Object.keys(POLICIES))('firewalla, %s', (name) => {
  test('every call is of the data model, every rule is said or dropped, the rest is blocked', () => {
    const policy = of(name)
    const { files, dropped } = render(policy)
    const found = bodies(policy)
    for (const { id } of policy.rules)
      expect(
        found.some(({ notes }) => notes.includes(` ${id} `)) || dropped.some(({ rule }) => rule === id),
      ).toBe(true)
    for (const { id } of policy.at === 'host' ? [] : policy.subjects) {
      const blocks = found.filter(
        ({ action, notes }) => action === 'block' && notes.includes(`${id}.refusal`),
      )
      const known =
        policy.subjects.length === 1 || (policy.subjects.find((each) => each.id === id)?.mac.length ?? 0) > 0
      expect(blocks.map(({ target }) => target.type)).toEqual(
        !known ? [] : policy.scope === 'all' ? ['internet', 'intranet'] : ['internet'],
      )
    }
    expect(render(policy).files).toEqual(files)
  })
  if (of(name).at === 'router')
    test('packets fare as the policy says', () => {
      const policy = of(name)
      const dropped = render(policy).dropped.filter(({ reason }) => !reason.startsWith('wider'))
      const narrower = new Set(dropped.map(({ rule }) => rule))
      // A device without a MAC address among several has no rule: that is said.
      const unknown = policy.subjects
        .filter(({ mac }) => policy.subjects.length > 1 && mac.length === 0)
        .flatMap(({ ipv4, ipv6 }) => [...ipv4, ...ipv6])
      const asked = probes(policy, { wild: true, link: true }).filter((packet) => {
        // Groups stay on the link, and what the box itself counts as is said not to be documented.
        if (/^(22|255|ff)/.test(packet.to) || packet.toRouter === true) return false
        if (unknown.includes(packet.from) || unknown.includes(packet.to)) return false
        const said = verdict(policy, packet)
        return !(said.action === 'pass' && said.rule !== null && narrower.has(said.rule))
      })
      expectVerdicts(policy, asked, (packet) => fateOf(policy, bodies(policy), packet))
    })
})

test('calls that the data model does not have are refused', () => {
  const good = main(of('ipv6'))
  expect(readCalls(good).length).toBeGreaterThan(5)
  const change = (from: string | RegExp, to: string) => {
    const bad = good.replace(from, to)
    expect(bad, String(from)).not.toBe(good)
    expect(() => readCalls(bad), String(from)).toThrow()
  }
  change('"action": "allow"', '"action": "reject"')
  change('"direction": "outbound"', '"direction": "out"')
  change('"path": "/v2/rules"', '"path": "/v2/boxes"')
  change('"method": "POST"', '"method": "DELETE"')
  change('"type": "internet"', '"type": "internet", "port": "443"')
  change('"type": "device"', '"type": "group"')
  change('"value": "ot.io.mi.com"', '"value": "*.mi.com"')
  change('"port": "443"', '"port": "443,80"')
  change('"port": "443"', '"port": "70000"')
  change('"protocol": "udp"', '"protocol": "icmp"')
  change(/"notes": "[^"]*"/, '"notes": "$(reboot)"')
  change(/"gid": "[^"]*"/, '"gid": "global"')
  change('"calls": [', '"more": [], "calls": [')
})

test('a name with its port on the way out; the own port of the device on the way in', () => {
  const found = bodies(
    robot([
      endpoint('cloud', { peer: { host: '*.io.mi.com' }, ports: [443, '8000-8010'] }),
      endpoint('miio', {
        direction: 'inbound',
        peer: { role: 'home-assistant' },
        protocol: 'udp',
        ports: [54321],
      }),
    ]),
  )
  const about = (id: string) =>
    found.filter(({ notes }) => notes.includes(id)).map(({ notes: _n, gid: _g, ...body }) => body)
  const scope = { type: 'device', value: MAC.toUpperCase() }
  expect(about('robot.cloud')).toEqual([
    {
      action: 'allow',
      direction: 'outbound',
      target: { type: 'domain', value: 'io.mi.com', port: '443' },
      scope,
      protocol: 'tcp',
    },
    {
      action: 'allow',
      direction: 'outbound',
      target: { type: 'domain', value: 'io.mi.com', port: '8000-8010' },
      scope,
      protocol: 'tcp',
    },
  ])
  expect(about('robot.miio')).toEqual([
    {
      action: 'allow',
      direction: 'inbound',
      target: { type: 'ip', value: '192.168.1.10' },
      scope: { ...scope, port: '54321' },
      protocol: 'udp',
    },
  ])
})

test('what the API cannot say is not said wider: ICMP, multicast, ports of the internet', () => {
  const policy = robot([
    endpoint('ping', { peer: { role: 'gateway' }, protocol: 'icmp', ports: [] }),
    endpoint('group', { peer: { network: '224.0.0.50' }, protocol: 'udp', ports: [9898] }),
    endpoint('anyone', { peer: { role: 'internet' }, ports: [443] }),
  ])
  const dropped = new Map(render(policy).dropped.map(({ rule, reason }) => [rule, reason]))
  expect(dropped.get('robot.ping')).toMatch(/^narrower/)
  expect(dropped.get('robot.group')).toMatch(/^multicast/)
  expect(dropped.get('robot.anyone')).toMatch(/^narrower/)
  for (const id of ['robot.ping', 'robot.group', 'robot.anyone'])
    expect(bodies(policy).some(({ notes }) => notes.includes(id))).toBe(false)
})

test('without a MAC address or a box a placeholder stands, marked; gid= sets the box', () => {
  const { dropped } = render(of('single-name'))
  expect(dropped.filter(({ reason }) => reason.startsWith('CHANGE ME')).map(({ rule }) => rule)).toEqual([
    'gid',
    'robot.mac',
  ])
  expect(new Set(bodies(of('single-name')).map(({ scope }) => scope.value))).toEqual(
    new Set(['00:00:5E:00:53:32']),
  )
  const gid = '12345678-1234-1234-1234-123456789abc'
  const text = firewalla.render(of('single-name'), firewalla.options.parse({ gid })).files[0]?.text ?? ''
  expect(new Set(readCalls(text).map((body) => body.gid))).toEqual(new Set([gid]))
  expect(firewalla.options.safeParse({ gid: `${gid}' ; reboot` }).success).toBe(false)
})

test('undo and a second apply find what is of this rule set alone', () => {
  const { apply, undo } = render(of('single-name'))
  expect(undo.at(-1)).toContain('startswith("netneeds robot ")')
  expect(apply).toContain(undo.at(-1))
  for (const { notes } of bodies(of('single-name'))) expect(notes.startsWith('netneeds robot ')).toBe(true)
  for (const { notes } of bodies(of('second-device'))) expect(notes.startsWith('netneeds home ')).toBe(true)
})

test('no text of an entry reaches a call', () => {
  const with_ = (text: string) =>
    bodies(
      robot(
        [
          endpoint('cloud', {
            peer: { host: 'ot.io.mi.com' },
            breaks: text,
            application: text.slice(0, 40),
            note: text,
          }),
        ],
        {},
        text.slice(0, 80),
      ),
    )
  expect(with_(HOSTILE)).toEqual(with_('plain'))
})
