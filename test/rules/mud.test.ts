import { describe, expect, it } from 'vitest'
import { mud } from '../../rules/backends/mud.ts'
import type { Policy, Rule } from '../../rules/policy.ts'
import { endpoint, HOSTILE, POLICIES, policyOf, testDevice } from '../policies.ts'
import { entries, type MudFile, type Probe, passes } from './mud-file.ts'

const text = (policy: Policy, mud_url = '') => mud.render(policy, { mud_url }).files[0]?.text ?? ''
const read = (policy: Policy, mud_url = ''): MudFile => JSON.parse(text(policy, mud_url))
const HOME = { ha: '192.168.1.10', gateway: '192.168.1.1', lan: '192.168.1.0/24' }
const robot = (
  endpoints: unknown[],
  query: Record<string, string> = {},
  parts: Record<string, unknown> = {},
) =>
  policyOf(
    [{ device: testDevice('robot', { endpoints, ...parts }), ipv4: ['192.168.1.50'], ipv6: [], mac: [] }],
    {
      ...HOME,
      ...query,
    },
  )
const single = Object.entries(POLICIES).flatMap(([id, make]) =>
  make().subjects.length === 1 ? [{ id, policy: make() }] : [],
)
const NUMBER = { tcp: 6, udp: 17, icmp: 1, icmpv6: 58, igmp: 2, any: 6 } as const

/** A peer as the rule means it. */
function peerOf({ far, protocol }: Rule): Probe['peer'] {
  if (far.kind === 'name') return { name: far.name.name }
  if (far.kind !== 'ranges') return { name: 'stranger.test' }
  if (far.role === 'home-assistant' || far.role === 'native-app') return { controller: true, local: true }
  if (far.role === 'lan') return { local: true }
  if (far.role === 'gateway')
    return { local: true, urn: `urn:ietf:params:mud:${protocol === 'udp' ? 'ntp' : 'dns'}` }
  const [v4] = far.ipv4
  const [v6] = far.ipv6
  const network =
    v4 === undefined ? `${v6}${v6?.includes('/') ? '' : '/128'}` : `${v4}${v4.includes('/') ? '' : '/32'}`
  return { network }
}

/** The first packet of what a rule lets through, in the family it has. */
function opening(rule: Rule, policy: Policy): Probe {
  const only = rule.far.kind === 'ranges' && rule.far.role === null && rule.far.ipv4.length === 0
  const family = only || !policy.families.includes('ipv4') ? 'ipv6' : 'ipv4'
  const port = rule.ports?.[0]?.from
  const out = rule.direction === 'outbound'
  const peer = peerOf(rule)
  if (port === 53) peer.urn = 'urn:ietf:params:mud:dns'
  return {
    way: out ? 'from' : 'to',
    family,
    protocol: NUMBER[rule.protocol],
    opener: out ? 'device' : 'peer',
    sourcePort: 50000,
    ...(port === undefined ? {} : { destinationPort: port }),
    peer,
  }
}
const reply = (probe: Probe): Probe => ({
  ...probe,
  way: probe.way === 'from' ? 'to' : 'from',
  ...(probe.destinationPort === undefined ? {} : { sourcePort: probe.destinationPort }),
  destinationPort: 50000,
})

describe('mud', () => {
  for (const { id, policy } of single) {
    it(`${id}: has the form RFC 8520 asks for`, () => {
      const rendered = mud.render(policy, { mud_url: '' })
      expect(rendered.files).toHaveLength(1)
      expect(rendered.files[0]).toMatchObject({
        name: 'netneeds-'.concat(policy.subjects[0]?.id ?? '', '.json'),
        media_type: 'application/mud+json',
      })
      expect(text(policy).endsWith('}\n')).toBe(true)
      expect(text(policy)).toMatch(/^[\n\x20-\x7e]*$/)
      const file = read(policy)
      expect(Object.keys(file)).toEqual(['ietf-mud:mud', 'ietf-access-control-list:acls'])
      expect(file['ietf-mud:mud']['mud-url']).toMatch(/^https:\/\//)
      expect(String(file['ietf-mud:mud'].systeminfo).length).toBeLessThanOrEqual(60)
      const { acl } = file['ietf-access-control-list:acls']
      const names = [
        ...acl.map((each) => each.name),
        ...acl.flatMap((each) => (each.aces.ace ?? []).map((ace) => ace.name)),
      ]
      for (const name of names) expect(name).toMatch(/^\S{1,64}$/)
      for (const each of acl) {
        const own = (each.aces.ace ?? []).map((ace) => ace.name)
        expect(new Set(own).size).toBe(own.length)
      }
    })

    it(`${id}: names the far end by source in one direction and by destination in the other`, () => {
      const file = read(policy)
      for (const family of policy.families) {
        expect(JSON.stringify(entries(file, 'from', family))).not.toContain('src-dnsname')
        expect(JSON.stringify(entries(file, 'to', family))).not.toContain('dst-dnsname')
        for (const ace of [...entries(file, 'from', family), ...entries(file, 'to', family)]) {
          expect(
            Object.keys(ace.matches).filter((key) => key === 'tcp' || key === 'udp').length,
          ).toBeLessThan(2)
          expect(['accept', 'drop']).toContain(ace.actions.forwarding)
        }
      }
    })

    it(`${id}: lets each rule through and no stranger`, () => {
      const file = read(policy)
      const { dropped } = mud.render(policy, { mud_url: '' })
      for (const rule of policy.rules) {
        const said = dropped.find((each) => each.rule === rule.id)
        const left = said !== undefined && /no wildcard|left out/.test(said.reason)
        const probe = opening(rule, policy)
        expect(`${rule.id} ${passes(file, probe)}`).toBe(`${rule.id} ${!left}`)
        if (left) continue
        expect(text(policy)).toContain(rule.id)
        const group = rule.far.kind === 'ranges' && rule.far.group
        expect(passes(file, reply(probe))).toBe(!group)
        if (rule.ports !== null)
          expect(passes(file, { ...probe, destinationPort: 7 })).toBe(
            policy.scope === 'internet' && probe.peer.local === true,
          )
        if (rule.protocol === 'tcp' && policy.at === 'router') {
          const turned = {
            ...probe,
            opener: probe.opener === 'device' ? ('peer' as const) : ('device' as const),
          }
          expect(passes(file, turned)).toBe(policy.scope === 'internet' && probe.peer.local === true)
        }
      }
      for (const way of ['from', 'to'] as const) {
        const stranger = {
          way,
          family: 'ipv4',
          protocol: 17,
          opener: 'peer',
          sourcePort: 4000,
          destinationPort: 4000,
          peer: { name: 'evil.test' },
        } as const
        expect(passes(file, stranger)).toBe(false)
      }
    })
  }

  it('leaves wildcards out with a reason, and does not let the name itself in for them', () => {
    const policy = POLICIES.wildcard?.() as Policy
    expect(mud.render(policy, { mud_url: '' }).dropped).toContainEqual({
      rule: 'robot.cloud',
      reason: expect.stringContaining('wildcard'),
    })
    expect(text(policy)).not.toContain('io.mi.com')
  })

  it('refuses the default DNS and time where they are blocked', () => {
    const file = read(POLICIES.empty?.() as Policy)
    for (const [urn, port] of [
      ['dns', 53],
      ['ntp', 123],
    ] as const) {
      const forwarding = entries(file, 'from', 'ipv4')
        .filter(
          (ace) =>
            ace.matches['ietf-mud:mud']?.controller === `urn:ietf:params:mud:${urn}` &&
            JSON.stringify(ace).includes(`"port":${port}`),
        )
        .map((ace) => ace.actions.forwarding)
      expect(new Set(forwarding)).toEqual(new Set(['drop']))
    }
  })

  it('opens to the internet without opening to the home', () => {
    const policy = robot([endpoint('web', { direction: 'inbound', peer: { role: 'internet' } })], {
      expose: 'web',
    })
    const probe: Probe = {
      way: 'to',
      family: 'ipv4',
      protocol: 6,
      opener: 'peer',
      sourcePort: 50000,
      destinationPort: 443,
      peer: {},
    }
    expect(passes(read(policy), probe)).toBe(true)
    expect(passes(read(policy), { ...probe, peer: { local: true } })).toBe(false)
  })

  it('lets the home through both ways with scope=internet', () => {
    const file = read(robot([], { scope: 'internet' }))
    for (const way of ['from', 'to'] as const) {
      const probe: Probe = {
        way,
        family: 'ipv6',
        protocol: 17,
        opener: 'peer',
        sourcePort: 1,
        destinationPort: 2,
        peer: { local: true },
      }
      expect(passes(file, probe)).toBe(true)
    }
  })

  it('takes its time from the release', () => {
    const at = (release: string) => read({ ...robot([]), release })['ietf-mud:mud']['last-update']
    expect(at('2026.11.21')).toBe('2026-11-21T00:00:00Z')
    expect(at('2026.11.21.3')).toBe('2026-11-21T00:00:03Z')
    expect(at('2026.02.31')).toBe('1970-01-01T00:00:00Z')
    expect(at('content-0a1b2c')).toBe('1970-01-01T00:00:00Z')
  })

  it('has an https address, and says where one is missing', () => {
    const policy = robot([])
    expect(read(policy)['ietf-mud:mud'].documentation).toBe(
      'https://netneeds.test/devices/x/rules?output=json',
    )
    expect(read(policy, 'https://mud.example.net/robot.json')['ietf-mud:mud']['mud-url']).toBe(
      'https://mud.example.net/robot.json',
    )
    for (const url of [null, 'http://127.0.0.1:8787/devices/x/rules?format=mud']) {
      const local = { ...policy, url }
      expect(read(local)['ietf-mud:mud']['mud-url']).toBe('https://change-me.invalid/mud/robot.json')
      expect(read(local)['ietf-mud:mud'].documentation).toBeUndefined()
      expect(mud.render(local, { mud_url: '' }).dropped.map((each) => each.rule)).toContain('mud-url')
    }
    for (const url of ['http://x.test/', 'https://x.test/"', 'https://x.test/a b', 'javascript:1']) {
      expect(mud.options.safeParse({ mud_url: url }).success).toBe(false)
    }
    expect(mud.options.parse({})).toEqual({ mud_url: '' })
  })

  it('shortens long names and says so', () => {
    const id = 'a-very-long-endpoint-id-that-goes-on-for-more-than-any-name'
    const policy = robot([endpoint(id, { peer: { host: 'ot.io.mi.com' }, ports: [80, 443, '8000-8010'] })])
    expect(mud.render(policy, { mud_url: '' }).dropped.map((each) => each.rule)).toContain(`robot.${id}`)
    const names = entries(read(policy), 'from', 'ipv4').map((ace) => ace.name)
    expect(names.every((name) => name.length <= 64)).toBe(true)
    expect(new Set(names).size).toBe(names.length)
  })

  it('says nothing of the gateway that is not its DNS or its time', () => {
    const policy = robot([endpoint('ping', { peer: { role: 'gateway' }, protocol: 'icmp', ports: [] })])
    expect(mud.render(policy, { mud_url: '' }).dropped).toContainEqual({
      rule: 'robot.ping',
      reason: expect.stringContaining('left out'),
    })
  })

  it('is the same with and without hostile text, its title apart', () => {
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
    const quiet = read(entry('quiet', 'Robot'))
    const loud = read(entry(HOSTILE, HOSTILE.slice(0, 80)))
    expect(loud['ietf-mud:mud'].systeminfo).toMatch(/^[A-Za-z0-9 ._:/@+-]{1,60}$/)
    loud['ietf-mud:mud'].systeminfo = quiet['ietf-mud:mud'].systeminfo
    expect(loud).toEqual(quiet)
  })
})
