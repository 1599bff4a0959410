import { describe, expect, it } from 'vitest'
import type { Backend } from '../../rules/backend.ts'
import { bindRpz } from '../../rules/backends/bind-rpz.ts'
import { blocky } from '../../rules/backends/blocky.ts'
import { dnsmasq } from '../../rules/backends/dnsmasq.ts'
import { knotResolver } from '../../rules/backends/knot-resolver.ts'
import { pdnsRecursor } from '../../rules/backends/pdns-recursor.ts'
import { technitium } from '../../rules/backends/technitium.ts'
import { unbound } from '../../rules/backends/unbound.ts'
import type { Policy } from '../../rules/policy.ts'
import { endpoint, HOSTILE, POLICIES, policyOf, testDevice } from '../policies.ts'

const BACKENDS = [unbound, bindRpz, pdnsRecursor, knotResolver, dnsmasq, technitium, blocky] as Backend[]
const HOME = { ha: '192.168.1.10', gateway: '192.168.1.1', lan: '192.168.1.0/24' }
const robot = (endpoints: unknown[], query: Record<string, string> = {}, mac = false): Policy =>
  policyOf(
    [
      {
        device: testDevice('robot', { endpoints }),
        ipv4: mac ? [] : ['192.168.1.50'],
        ipv6: [],
        mac: mac ? ['50:ec:50:00:00:01'] : [],
      },
    ],
    { ...HOME, ...query },
    false,
  )
const cloud = (host: string) => endpoint('cloud', { peer: { host } })
const render = (backend: Backend, policy: Policy) => backend.render(policy, backend.options.parse({}))
const whole = (backend: Backend, policy: Policy) =>
  render(backend, policy)
    .files.map(({ text }) => text)
    .join('')
/** What the program reads: no comments, no empty lines, and not what is only there to be read by people. */
const statements = (backend: Backend, policy: Policy) =>
  render(backend, policy).files.flatMap(({ name, text }) =>
    name.endsWith('.txt')
      ? []
      : text.split('\n').filter((line) => line.trim() !== '' && !/^\s*(#|--|;|\/\/)/.test(line)),
  )

describe.each(BACKENDS.map((backend) => [backend.id, backend] as const))('%s', (id, backend) => {
  it.each(Object.entries(POLICIES))(
    '%s: every rule is said, and what is dropped is printed',
    (_name, make) => {
      const policy = make()
      const { files, dropped, apply, undo } = render(backend, policy)
      const text = files.map((file) => file.text).join('\n')
      for (const file of files) {
        expect(file.text.endsWith('\n') && !file.text.endsWith('\n\n')).toBe(true)
        expect(file.name).toMatch(/^netneeds-[a-z.-]+$/)
      }
      for (const rule of policy.rules) expect(text).toContain(rule.id)
      for (const { rule, reason } of dropped) {
        expect(text).toContain(`${rule}: `)
        expect(reason.length).toBeGreaterThan(10)
      }
      const topics = new Set([
        'at',
        'refusal',
        'scope',
        'family',
        'dns',
        'nat',
        'expose',
        'interface',
        'public_name',
      ])
      for (const { rule } of dropped) {
        const known =
          topics.has(rule) ||
          policy.rules.some((each) => each.id === rule) ||
          policy.subjects.some((each) => rule === each.id || rule.startsWith(`${each.id}.`))
        expect(known, rule).toBe(true)
      }
      expect(apply.length).toBeGreaterThan(0)
      expect(undo.length).toBeGreaterThan(0)
      expect(render(backend, make())).toEqual(render(backend, policy))
    },
  )

  it('refuses nothing at the host, and nothing to a device that may reach anyone', () => {
    const quiet = statements(backend, POLICIES['at-host']?.() as Policy)
    const open = statements(backend, robot([endpoint('all', { peer: { role: 'internet' } })]))
    for (const line of [...quiet, ...open])
      expect(line).not.toMatch(/192\.168|192\.0\.2|fd00|netneeds-robot"/)
    expect(whole(backend, robot([endpoint('all', { peer: { role: 'internet' } })]))).toMatch(
      /every name is answered/,
    )
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
    expect(statements(backend, entry(HOSTILE, HOSTILE.slice(0, 80)))).toEqual(
      statements(backend, entry('quiet', 'Robot')),
    )
  })

  it('says of a device that is known by MAC address alone what becomes of it', () => {
    const policy = robot([cloud('ot.io.mi.com')], {}, true)
    const { dropped } = render(backend, policy)
    expect(dropped.some(({ rule, reason }) => rule === 'robot' && /MAC address/.test(reason))).toBe(
      !backend.can.mac,
    )
    const named = statements(backend, policy).some((line) => line.includes('ot.io.mi.com'))
    expect(named).toBe(backend.can.mac)
  })

  it('says what a refused name gets', () => {
    const { dropped } = render(backend, robot([cloud('ot.io.mi.com')]))
    const [said, ...more] = dropped.filter(({ rule }) => rule === 'refusal')
    expect(more).toEqual([])
    expect(said?.reason).toMatch(id === 'dnsmasq' ? /REFUSED/ : /NXDOMAIN/)
  })

  it('has no options but its own', () => {
    expect(backend.options.safeParse({ answer: 'surely-unknown' }).success).toBe(false)
    expect(backend.options.safeParse({}).success).toBe(true)
  })
})

describe('unbound', () => {
  it('says where it is wider: what is below a name, but not where a wildcard asks for that', () => {
    const reasons = (hosts: string[]) =>
      render(unbound as Backend, robot(hosts.map((host, i) => endpoint(`h${i}`, { peer: { host } }))))
        .dropped.filter(({ reason }) => reason.includes('names below'))
        .map(({ rule }) => rule)
    expect(reasons(['ot.io.mi.com'])).toEqual(['robot.h0'])
    expect(reasons(['io.mi.com', '*.io.mi.com'])).toEqual([])
    expect(reasons(['*.io.mi.com', 'a.b.io.mi.com'])).toEqual(['refusal'])
  })

  it('writes the record inside the home for every address', () => {
    const lines = statements(unbound as Backend, POLICIES.expose?.() as Policy).filter((line) =>
      line.includes('home.netneeds.org'),
    )
    expect(lines.map((line) => line.trim())).toEqual([
      'local-data: "home.netneeds.org. 60 IN A 192.168.1.50"',
      'local-data: "home.netneeds.org. 60 IN AAAA fd00::50"',
    ])
  })
})

describe('response policy zones', () => {
  const zone = (hosts: string[]) =>
    statements(
      bindRpz as Backend,
      robot(hosts.map((host, i) => endpoint(`h${i}`, { peer: { host } }))),
    ).filter((line) => line.includes(' CNAME '))

  it('decides for every name above and below, because a name hides the wildcards over it', () => {
    expect(zone(['ot.mi.com'])).toEqual([
      '* CNAME .',
      'com CNAME .',
      '*.com CNAME .',
      'mi.com CNAME .',
      '*.mi.com CNAME .',
      'ot.mi.com CNAME rpz-passthru.',
      '*.ot.mi.com CNAME .',
    ])
    expect(zone(['*.mi.com', 'a.b.mi.com'])).toEqual([
      '* CNAME .',
      'a.b.mi.com CNAME rpz-passthru.',
      '*.a.b.mi.com CNAME rpz-passthru.',
      'b.mi.com CNAME rpz-passthru.',
      '*.b.mi.com CNAME rpz-passthru.',
      'com CNAME .',
      '*.com CNAME .',
      'mi.com CNAME .',
      '*.mi.com CNAME rpz-passthru.',
    ])
  })

  it('leaves out, and says so, what would be a trigger of another kind or does not fit', () => {
    const long = `${Array.from({ length: 3 }, () => 'a'.repeat(62)).join('.')}.${'b'.repeat(40)}.mi.com`
    for (const host of ['32.50.1.168.192.rpz-client-ip', long]) {
      expect(zone([host])).toEqual(['* CNAME .'])
      const { dropped } = render(bindRpz as Backend, robot([cloud(host)]))
      expect(
        dropped.some(({ rule, reason }) => rule === 'robot.cloud' && reason.includes('does not fit')),
      ).toBe(true)
    }
  })

  it('counts its releases', () => {
    const serial = (release: string) =>
      /hostmaster\.localhost\. (\d+)/.exec(whole(bindRpz as Backend, { ...robot([]), release }))?.[1]
    expect(['2026.01.02', '2026.01.02.3', '2026.01.02.12', 'sha-abc'].map(serial)).toEqual([
      '2026010201',
      '2026010203',
      '2026010212',
      '1',
    ])
  })
})

describe('dnsmasq', () => {
  const lists = (policy: Policy) =>
    statements(dnsmasq as Backend, policy).filter((line) => line.startsWith('connmark-allowlist='))

  it('prints a wildcard at each depth, and says where it ends', () => {
    const policy = robot([cloud('*.io.mi.com')])
    expect(lists(policy)[0]?.split(',')[1]?.split('/')).toEqual([
      '*.io.mi.com',
      '*.*.io.mi.com',
      '*.*.*.io.mi.com',
      '*.*.*.*.io.mi.com',
    ])
    expect(render(dnsmasq as Backend, policy).dropped.map(({ reason }) => reason)).toContainEqual(
      expect.stringMatching(/^narrower: names more than 4 labels/),
    )
  })

  it('leaves out what dnsmasq would refuse to read, and says so', () => {
    for (const host of ['_x.mi.com', 'nas.local']) {
      const policy = robot([cloud(host)])
      expect(lists(policy)).toEqual([expect.stringMatching(/^connmark-allowlist=\d+\/4294901760$/)])
      expect(render(dnsmasq as Backend, policy).dropped).toContainEqual({
        rule: 'robot.cloud',
        reason: expect.stringMatching(/^narrower: .* is not answered/),
      })
    }
  })

  it('keeps lines short, whatever the entry, under one mark', () => {
    const policy = POLICIES['many-rules']?.() as Policy
    const found = lists({ ...policy, url: `https://netneeds.test/${'x'.repeat(3000)}` })
    expect(found.length).toBeGreaterThan(1)
    expect(new Set(found.map((line) => line.split('/')[0])).size).toBe(1)
    expect(new Set(found.map((line) => line.split(',')[0])).size).toBe(found.length)
    expect(found.flatMap((line) => line.split(',')[1]?.split('/') ?? []).length).toBe(200)
    const config = render(dnsmasq as Backend, { ...policy, url: `https://netneeds.test/${'x'.repeat(3000)}` })
      .files[0]
    for (const line of config?.text.split('\n') ?? []) expect(line.length).toBeLessThan(1000)
  })

  it('gives each device a mark of its own that does not change with its neighbours', () => {
    const marks = (ids: string[]) =>
      new Map(
        lists(
          policyOf(
            ids.map((id, i) => ({
              device: testDevice(id, { endpoints: [cloud(`${id}.test.org`)] }),
              ipv4: [`192.168.${Math.floor(i / 200)}.${(i % 200) + 2}`],
              ipv6: [],
              mac: [],
            })),
            HOME,
            false,
          ),
        ).map((line) => [line.split(',')[1], Number(/=(\d+)/.exec(line)?.[1])]),
      )
    const many = marks(Array.from({ length: 500 }, (_, i) => `device-${i}`))
    expect(new Set(many.values()).size).toBe(500)
    for (const mark of many.values()) expect(mark % 65536 === 0 && mark > 0 && mark < 2 ** 32).toBe(true)
    expect(marks(['device-7']).get('device-7.test.org')).toBe(many.get('device-7.test.org'))
  })
})
