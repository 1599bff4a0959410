import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { adguardhome } from '../../rules/backends/adguardhome.ts'
import type { Policy } from '../../rules/policy.ts'
import { matchesName } from '../../schema/host.ts'
import { endpoint, HOSTILE, POLICIES, policyOf, testDevice } from '../policies.ts'
import { decide, matchesPattern, parseRule, parseRules } from './adguard-rules.ts'

const filter = (policy: Policy) => adguardhome.render(policy, {}).files[0]?.text ?? ''
const clients = (policy: Policy) => parse(adguardhome.render(policy, {}).files[1]?.text ?? '')
const statements = (text: string) => text.split('\n').filter((line) => line !== '' && !line.startsWith('!'))
const NAMES = [
  'ot.io.mi.com',
  'x.ot.io.mi.com',
  'io.mi.com',
  'a.io.mi.com',
  'a.b.io.mi.com',
  'aio.mi.com',
  'h7.mi.com',
  'evil.test',
  'nas.local',
  'local',
]
const HOME = { ha: '192.168.1.10', gateway: '192.168.1.1,fd00::1', lan: '192.168.1.0/24' }
const robot = (endpoints: unknown[], query: Record<string, string> = {}, mac: string[] = []) =>
  policyOf(
    [
      {
        device: testDevice('robot', { endpoints }),
        ipv4: mac.length > 0 ? [] : ['192.168.1.50'],
        ipv6: [],
        mac,
      },
    ],
    { ...HOME, ...query },
    false,
  )

describe('adguardhome', () => {
  for (const [id, make] of Object.entries(POLICIES)) {
    it(`${id}: has only documented forms, and says every rule`, () => {
      const policy = make()
      const { files, dropped } = adguardhome.render(policy, {})
      for (const file of files) expect(file.text.endsWith('\n') && !file.text.endsWith('\n\n')).toBe(true)
      expect(() => parseRules(filter(policy))).not.toThrow()
      for (const rule of policy.rules) {
        expect(filter(policy).includes(rule.id) || dropped.some((each) => each.rule === rule.id)).toBe(true)
      }
      for (const each of dropped) expect(filter(policy)).toContain(`${each.rule}: `)
      expect(adguardhome.render(policy, {})).toEqual(adguardhome.render(make(), {}))
    })

    it(`${id}: answers what the policy names, blocks the rest, leaves others alone`, () => {
      const policy = make()
      const rules = parseRules(filter(policy))
      const exposed = policy.expose.map(({ publicName }) => publicName)
      for (const name of NAMES) expect(decide(rules, ['somebody', '192.168.1.99'], name)).toBe('answered')
      for (const subject of policy.at === 'host' ? [] : policy.subjects) {
        const named = [
          ...policy.rules.flatMap((rule) =>
            rule.subject === subject.id && rule.direction === 'outbound' && rule.far.kind === 'name'
              ? [rule.far.name]
              : [],
          ),
          ...policy.names.resolve.flatMap((each) => (each.subject === subject.id ? [each.name] : [])),
          ...(policy.scope === 'internet' ? [{ name: 'local', wildcard: true }] : []),
        ]
        for (const who of [...subject.ipv4, ...subject.ipv6, `${policy.name}-${subject.id}`]) {
          for (const name of NAMES.filter((each) => !exposed.includes(each))) {
            const wanted = named.some((each) => matchesName(each, name)) ? 'answered' : 'blocked'
            expect(`${who} ${name} ${decide(rules, [who], name)}`).toBe(`${who} ${name} ${wanted}`)
          }
        }
      }
    })
  }

  it('tells x, what is below x, and both apart', () => {
    const hosts = ['x.test', 'a.x.test', 'a.b.x.test', 'ax.test', 'x.test.evil']
    const matching = (pattern: string) => hosts.filter((host) => matchesPattern(pattern, host))
    expect(matching('||x.test^')).toEqual(['x.test', 'a.x.test', 'a.b.x.test'])
    expect(matching('|x.test^')).toEqual(['x.test'])
    expect(matching('||*.x.test^')).toEqual(['a.x.test', 'a.b.x.test'])
  })

  it('is not opened by an exception of another list, nor closed by a blocklist', () => {
    const rules = parseRules(filter(robot([endpoint('cloud', { peer: { host: 'ot.io.mi.com' } })])))
    const others = [
      { exception: true, pattern: '||*.evil.test^', client: null, important: false, dnsrewrite: null },
      { exception: false, pattern: '|ot.io.mi.com^', client: null, important: true, dnsrewrite: null },
    ]
    expect(decide([...others, ...rules], ['192.168.1.50'], 'a.evil.test')).toBe('blocked')
    expect(decide([...others, ...rules], ['192.168.1.50'], 'ot.io.mi.com')).toBe('answered')
    expect(decide([...others, ...rules], ['192.168.1.99'], 'ot.io.mi.com')).toBe('blocked')
  })

  it('answers a withheld name that must resolve', () => {
    const rules = parseRules(filter(POLICIES['withheld-unknown']?.() as Policy))
    expect(decide(rules, ['192.168.1.50'], 'ot.io.mi.com')).toBe('answered')
    expect(decide(rules, ['192.168.1.50'], 'ott.io.mi.com')).toBe('blocked')
  })

  it('leads time servers to the gateway with ntp=redirect, for this device alone', () => {
    const time = endpoint('time', {
      peer: { host: '*.pool.ntp.org' },
      protocol: 'udp',
      ports: [123],
      purpose: 'time',
    })
    const rules = parseRules(filter(robot([time], { ntp: 'redirect' })))
    expect(decide(rules, ['192.168.1.50'], '0.pool.ntp.org')).toBe(
      'NOERROR;A;192.168.1.1 NOERROR;AAAA;fd00::1',
    )
    expect(decide(rules, ['192.168.1.50'], 'pool.ntp.org')).toBe('blocked')
    expect(decide(rules, ['192.168.1.99'], '0.pool.ntp.org')).toBe('answered')
  })

  it('answers the public name with the address inside, for everyone', () => {
    const rules = parseRules(filter(POLICIES.expose?.() as Policy))
    expect(decide(rules, ['10.0.0.1'], 'home.netneeds.org')).toBe(
      'NOERROR;A;192.168.1.50 NOERROR;AAAA;fd00::50',
    )
    expect(decide(rules, ['10.0.0.1'], 'www.home.netneeds.org')).toBe('answered')
  })

  it('refuses nothing to a device that may reach anyone', () => {
    const rules = parseRules(filter(robot([endpoint('all', { peer: { role: 'internet' } })])))
    expect(decide(rules, ['192.168.1.50'], 'any.test')).toBe('answered')
  })

  it('refuses nothing at the host', () => {
    expect(statements(filter(POLICIES['at-host']?.() as Policy))).toEqual([])
  })

  it('knows a device given by MAC address alone through its client', () => {
    const policy = robot([endpoint('cloud', { peer: { host: 'ot.io.mi.com' } })], {}, ['50:ec:50:00:00:01'])
    expect(clients(policy).clients.persistent).toEqual([
      {
        name: 'netneeds-robot',
        ids: ['50:ec:50:00:00:01'],
        tags: [],
        upstreams: [],
        use_global_settings: true,
        use_global_blocked_services: true,
      },
    ])
    expect(decide(parseRules(filter(policy)), ['netneeds-robot'], 'evil.test')).toBe('blocked')
  })

  it('lists every address of every device once', () => {
    const { persistent } = clients(POLICIES['second-device']?.() as Policy).clients
    expect(persistent.map((each: { name: string; ids: string[] }) => [each.name, ...each.ids])).toEqual([
      ['netneeds-plug', '192.168.1.51'],
      ['netneeds-robot', '192.168.1.50', 'fd00::50', '50:ec:50:00:00:01'],
    ])
    expect(clients(POLICIES['at-host']?.() as Policy).clients.persistent).toEqual([])
  })

  it('has the same statements with and without hostile text', () => {
    const entry = (text: string, name: string) =>
      policyOf(
        [
          {
            device: testDevice('robot', {
              name,
              endpoints: [
                endpoint('cloud', {
                  peer: { host: 'ot.io.mi.com' },
                  breaks: text,
                  note: text,
                  application: text.slice(0, 40),
                }),
              ],
            }),
            ipv4: ['192.168.1.50'],
            ipv6: [],
            mac: [],
          },
        ],
        HOME,
        false,
      )
    const quiet = entry('quiet', 'Robot')
    const loud = entry(HOSTILE, HOSTILE.slice(0, 80))
    expect(statements(filter(loud))).toEqual(statements(filter(quiet)))
    expect(clients(loud)).toEqual(clients(quiet))
  })

  it('is held to a grammar that refuses what is not documented', () => {
    for (const text of [
      '||x.test^$client=a b',
      '*$important',
      '||x.test^',
      '@@|x.test^$script',
      '|x.test^$dnsrewrite=1.2.3.4',
      'x.test',
    ]) {
      expect(() => parseRule(text)).toThrow()
    }
  })
})
