import { describe, expect, test } from 'vitest'
import { snort3 } from '../../rules/backends/snort3.ts'
import type { Policy } from '../../rules/policy.ts'
import { verdict } from '../../rules/verdict.ts'
import { endpoint, HOSTILE, POLICIES, policyOf, testDevice } from '../policies.ts'
import { fateOf, parseRules, SNORT } from './inspection-rules.ts'
import { expectVerdicts, probes } from './router-probes.ts'

const OPTIONS = snort3.options.parse({})
const ALL = snort3.options.parse({ queries: 'all' })
const render = (policy: Policy, options = OPTIONS) => snort3.render(policy, options)
const main = (policy: Policy, options = OPTIONS) => render(policy, options).files[0]?.text ?? ''
const rulesOf = (policy: Policy, options = OPTIONS) => parseRules(main(policy, options), SNORT)
const of = (name: string) => POLICIES[name]?.() as Policy

describe.each(Object.keys(POLICIES))('snort3, %s', (name) => {
  const policy = of(name)
  test('every line is a rule, every rule of the policy is said or dropped', () => {
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
    test('packets fare as the policy says, but for names and addresses of others', () => {
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

test('a broken rule is refused by the grammar', () => {
  const good = 'pass udp [192.168.1.50] any -> any 53 ( msg:"a"; flow:to_server; sid:5; rev:1; )'
  expect(parseRules(good, SNORT)).toHaveLength(1)
  for (const line of [
    good.replace('pass', 'rejectboth'),
    good.replace('udp', 'tls'),
    good.replace('flow:to_server', 'dns.query'),
    good.replace('flow:to_server', 'itype:8'),
    good.replace('"a"', '"a";b"'),
    good.replace('sid:5', 'sid:0'),
    good.replace('[192.168.1.50]', '$HOME_NET'),
    good.replace('53', '70000'),
    `# ${good}`,
    `${good}\n${good}`,
    `${good} ${good}`,
    good.replace('flow:to_server', 'content:"|02|ot|00|", nocase'),
    good.replace('"a"', '"a'),
    good.replace('rev:1; )', 'rev:1;'),
  ])
    expect(() => parseRules(line, SNORT), line).toThrow()
})

test('a question is matched by the bytes of its name, a wildcard behind one label at least', () => {
  const question = (name: string) =>
    rulesOf(of(name)).flatMap(({ action, options }) =>
      action === 'pass' ? options.filter((option) => option.startsWith('content')) : [],
    )
  // RFC 1035: 2 "ot" 2 "io" 2 "mi" 3 "com" 0, 14 bytes behind the header of 12.
  expect(question('single-name')).toEqual([
    'content:"|02|ot|02|io|02|mi|03|com|00|", offset 12, depth 14, nocase',
  ])
  expect(question('wildcard')).toEqual(['content:"|02|io|02|mi|03|com|00|", offset 14, depth 255, nocase'])
})

test('TCP to a name is refused and said so; ids and refusal as chosen', () => {
  const dropped = render(of('single-name')).dropped
  expect(dropped.find(({ rule }) => rule === 'robot.cloud')?.reason).toMatch(
    /^narrower: no option of Snort 3/,
  )
  expect(rulesOf(of('single-name'), snort3.options.parse({ sid: '1900000' }))[0]?.sid).toBe(1_900_000)
  expect([...new Set(rulesOf(of('redirect')).map(({ action }) => action))].sort()).toEqual(['drop', 'pass'])
  expect(new Set(rulesOf(of('single-name')).map(({ action }) => action))).toEqual(new Set(['pass', 'reject']))
})

test('no text of an entry reaches a rule', () => {
  const with_ = (text: string) =>
    rulesOf(
      policyOf([
        {
          device: testDevice('robot', {
            endpoints: [endpoint('net', { peer: { network: '18.194.0.0/16' }, breaks: text, note: text })],
          }),
          ipv4: ['192.168.1.50'],
          ipv6: [],
          mac: [],
        },
      ]),
    )
  expect(with_(HOSTILE)).toEqual(with_('plain'))
  expect(with_('pass ip any any -> any any ( msg:"x"; sid:1; )')).toEqual(with_('plain'))
})
