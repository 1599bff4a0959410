import { describe, expect, test } from 'vitest'
import { suricata } from '../../rules/backends/suricata.ts'
import type { Policy } from '../../rules/policy.ts'
import { verdict } from '../../rules/verdict.ts'
import { endpoint, HOSTILE, POLICIES, policyOf, testDevice } from '../policies.ts'
import { fateOf, parseRules, SURICATA } from './inspection-rules.ts'
import { expectVerdicts, probes } from './router-probes.ts'

const OPTIONS = suricata.options.parse({})
const ALL = suricata.options.parse({ queries: 'all' })
const render = (policy: Policy, options = OPTIONS) => suricata.render(policy, options)
const main = (policy: Policy, options = OPTIONS) => render(policy, options).files[0]?.text ?? ''
const rulesOf = (policy: Policy, options = OPTIONS) => parseRules(main(policy, options), SURICATA)
const of = (name: string) => POLICIES[name]?.() as Policy
const robot = (endpoints: unknown[], query: Record<string, string> = {}) =>
  policyOf([{ device: testDevice('robot', { endpoints }), ipv4: ['192.168.1.50'], ipv6: [], mac: [] }], {
    gateway: '192.168.1.1',
    family: 'ipv4',
    ...query,
  })

describe.each(Object.keys(POLICIES))('suricata, %s', (name) => {
  const policy = of(name)
  test('every line is a signature, every rule is said or dropped', () => {
    const { files, dropped } = render(policy)
    const text = files[0]?.text ?? ''
    const rules = rulesOf(policy)
    expect(rules.length > 0).toBe(policy.at === 'router')
    for (const { id } of policy.rules)
      expect(rules.some(({ msg }) => msg.includes(id)) || dropped.some(({ rule }) => rule === id)).toBe(true)
    for (const { reason } of dropped) expect(text.replace(/\n#: {3}/g, ' ')).toContain(reason)
    expect(main(policy)).toBe(text)
  })
  if (policy.at === 'router')
    test('packets fare as the policy says, but for what is said to be wider or narrower', () => {
      const rules = rulesOf(policy, ALL)
      const narrower = new Set(
        render(policy, ALL).dropped.flatMap(({ rule, reason }) =>
          reason.startsWith('narrower') ? [rule] : [],
        ),
      )
      const gateway = [...policy.gateway.ipv4, ...policy.gateway.ipv6]
      const asked = probes(policy, { mac: true, link: true }).filter((packet) => {
        const said = verdict(policy, packet)
        if (said.action === 'pass' && said.rule !== null && narrower.has(said.rule)) return false
        if (packet.toRouter === true && !gateway.includes(packet.to)) return false
        return packet.port !== 67 && packet.port !== 547
      })
      expectVerdicts(policy, asked, (packet) => fateOf(rules, packet))
    })
})

test('a broken signature is refused by the grammar', () => {
  const good = 'pass udp [192.168.1.50] any -> any 53 (msg:"a"; flow:to_server; sid:5; rev:1;)'
  expect(parseRules(good, SURICATA)).toHaveLength(1)
  for (const line of [
    good.replace('pass', 'allow'),
    good.replace('udp', 'sctp'),
    good.replace('"a"', '"a";b"'),
    good.replace('sid:5', 'sid:x'),
    good.replace('flow:to_server', 'flow:both'),
    good.replace('pass', 'alert'),
    good.replace('flow:to_server', 'flowbits:set,a b'),
    good.replace('flow:to_server', 'noalert'),
    good.replace('flow:to_server', 'content:!"|0d 0a|Host|0d 0a|" '),
    good.replace(' rev:1;', ''),
    good.replace('rev:1;', 'rev:1'),
    good.replace('53', '70000'),
    good.replace('flow:to_server', 'ip_proto:6'),
    good.replace('[192.168.1.50]', '$HOME_NET'),
    `# ${good}`,
    `${good}\n${good}`,
  ])
    expect(() => parseRules(line, SURICATA), line).toThrow()
})

test('a name is the whole of the server name, the host and the question; a wildcard ends with its dot', () => {
  const exact = rulesOf(of('single-name')).filter(({ action }) => action === 'pass')
  const lines = (rules: typeof exact, protocol: string) =>
    rules.filter((rule) => rule.protocol === protocol).map(({ options }) => options.join(' '))
  expect(lines(exact, 'tls')).toEqual([
    'flow:to_server tls.sni content:"ot.io.mi.com" startswith endswith nocase',
  ])
  expect(lines(exact, 'http')).toEqual([
    'flow:to_server http.host content:"ot.io.mi.com" startswith endswith',
  ])
  expect(lines(exact, 'dns')).toEqual([
    'flow:to_server dns.query content:"ot.io.mi.com" startswith endswith nocase',
  ])
  const wild = rulesOf(of('wildcard')).filter(({ action }) => action === 'pass')
  expect(lines(wild, 'tls')).toEqual(['flow:to_server tls.sni content:".io.mi.com" endswith nocase'])
})

test('a port with a name is not refused before the name is said, any other port is', () => {
  const rules = rulesOf(of('single-name'))
  const opened = rules.filter(
    ({ action, options }) => action === 'reject' && options.includes('flow:to_server'),
  )
  const to = (port: number) =>
    fateOf(opened, { protocol: 'tcp', from: '192.168.1.50', to: '203.0.113.9', port })
  expect([443, 8443, 53].map(to)).toEqual(['left', 'refuse', 'refuse'])
  const named = rules
    .filter(({ action }) => action === 'rejectboth')
    .map(({ protocol, fromPort, toPort }) => [protocol, fromPort, toPort])
  expect(named).toEqual([
    ['tls', 'any', '443'],
    ['http', 'any', '443'],
    ['http', 'any', '443'],
    ['tcp', 'any', '443'],
    ['tcp', 'any', '443'],
    ['dns', 'any', '53'],
    ['tcp', 'any', '53'],
  ])
})

test('names that must resolve are asked for; UDP to a name is refused and said so', () => {
  const policy = robot([
    endpoint('cloud', { peer: { host: 'ot.io.mi.com' }, protocol: 'udp', ports: [8053] }),
    endpoint('held', {
      peer: { host: 'ott.io.mi.com' },
      resolve: 'required',
      needed: { home_assistant: 'not-needed' },
    }),
  ])
  const asked = rulesOf(policy).flatMap(({ protocol, options }) => (protocol === 'dns' ? options : []))
  expect(asked.filter((option) => option.startsWith('content'))).toEqual([
    'content:"ot.io.mi.com"',
    'content:"ott.io.mi.com"',
  ])
  expect(render(policy).dropped.find(({ rule }) => rule === 'robot.cloud')?.reason).toMatch(
    /^narrower: UDP says no name/,
  )
})

test('ids: two devices have different ones, sid= sets where they begin, drop refuses in silence', () => {
  const ids = (id: string) =>
    parseRules(
      main(
        policyOf([{ device: testDevice(id, { endpoints: [] }), ipv4: ['192.168.1.50'], ipv6: [], mac: [] }]),
      ),
      SURICATA,
    ).map(({ sid }) => sid)
  expect(ids('robot').filter((sid) => ids('plug').includes(sid))).toEqual([])
  expect(Math.min(...ids('robot'))).toBeGreaterThanOrEqual(1_000_000_000)
  const own = rulesOf(of('single-name'), suricata.options.parse({ sid: '1900000' })).map(({ sid }) => sid)
  expect(own[0]).toBe(1_900_000)
  expect(own.at(-1)).toBe(1_900_000 + own.length - 1)
  const actions = new Set(rulesOf(of('redirect')).map(({ action }) => action))
  expect([...actions].sort()).toEqual(['drop', 'pass'])
  const marked = new Set(rulesOf(of('single-name')).map(({ action }) => action))
  expect([...marked].sort()).toEqual(['alert', 'pass', 'reject', 'rejectboth'])
  expect(suricata.options.safeParse({ sid: '1;drop' }).success).toBe(false)
})

test('no text of an entry reaches a signature, and no comment could be taken for one', () => {
  const with_ = (text: string) =>
    rulesOf(
      robot([
        endpoint('cloud', {
          peer: { host: 'ot.io.mi.com' },
          breaks: text,
          application: text.slice(0, 40),
          note: text,
        }),
      ]),
    )
  expect(with_(HOSTILE)).toEqual(with_('plain'))
  expect(with_('pass ip any any -> any any (msg:"x"; sid:1;)')).toEqual(with_('plain'))
  expect(with_('ends in a backslash \\')).toEqual(with_('plain'))
})
