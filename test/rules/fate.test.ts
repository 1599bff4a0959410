import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compile } from '../../rules/compile.ts'
import { type Fate, fatesOf } from '../../rules/fate.ts'
import type { Far, Policy } from '../../rules/policy.ts'
import { BACKENDS } from '../../rules/registry.ts'
import { type Packet, verdict } from '../../rules/verdict.ts'
import { Choices } from '../../schema/choices.ts'
import type { ExpandedDevice, ExpandedEndpoint } from '../../schema/expand.ts'
import { expandDevice } from '../../schema/expand.ts'
import { parsePorts } from '../../schema/ports.ts'
import { readDataset } from '../../schema/read.ts'
import { endpoint, POLICIES, policyOf, testDevice } from '../policies.ts'
import { someEntries } from '../some-entries.ts'

const HOME = {
  ha: '192.168.1.10,fd00::10',
  app: '192.168.7.20,fd00:7::20',
  gateway: '192.168.1.1,fd00::1',
  lan: '192.168.1.0/24,fd00::/64',
}
const NEAR = { ipv4: '192.168.1.50', ipv6: 'fd00::50' }
const OUT = { ipv4: '18.194.1.1', ipv6: '2606:4700::1111' }

const CHOICES: Record<string, string>[] = [
  {},
  { scope: 'internet' },
  { ntp: 'redirect', dns: 'redirect', for: 'both' },
  { ntp: 'block', dns: 'block', allow: 'unknown', refuse: 'drop' },
  { family: 'ipv4', allow: 'required' },
  { family: 'ipv6', for: 'native-app', scope: 'internet', allow: 'unknown' },
  { at: 'host' },
  { at: 'host', scope: 'internet', allow: 'required' },
]

function compiled(device: ExpandedDevice, query: Record<string, string>): Policy {
  const { ip: _ip, ip6: _ip6, mac: _mac, ...choices } = Choices.parse({ ...HOME, ...query })
  const placed = { device, ipv4: [NEAR.ipv4], ipv6: [NEAR.ipv6], mac: [] }
  const found = compile({ devices: [placed], choices, release: 't', url: null, placeholders: true })
  if (!found.ok) throw new Error(JSON.stringify(found.problems))
  return found.policy
}

const first = (range: string): string => range.split('/')[0] ?? range

/** Addresses of the far end by family, and the names DNS gave them for. */
function farEnds(far: Far, family: 'ipv4' | 'ipv6'): Pick<Packet, 'to' | 'names'>[] {
  if (far.kind === 'ranges') return far[family].map((range) => ({ to: first(range) }))
  if (far.kind !== 'name') return [{ to: OUT[family] }]
  const { name, wildcard } = far.name
  const home = name.endsWith('.local')
  return [
    {
      to: home ? NEAR[family].replace('50', '77') : OUT[family],
      names: [wildcard ? `deep.${name}` : name],
    },
  ]
}

/** Both ends of every range; some of all where a source names none. */
function samplePorts(ports: ExpandedEndpoint['ports']): number[] {
  const found = parsePorts(ports)?.flatMap(({ from, to }) => [from, to]) ?? []
  return found.length > 0 ? found : [1, 443, 60000]
}

/** Packets that stand for all of an endpoint: every family, every range, both ends of every range of ports. */
function packetsOf(policy: Policy, { direction, protocol, ports }: ExpandedEndpoint, far: Far): Packet[] {
  const numbers =
    protocol === 'tcp' || protocol === 'udp' || protocol === 'any' ? samplePorts(ports) : [undefined]
  return policy.families.flatMap((family) => {
    if (protocol === 'icmpv6' ? family === 'ipv4' : /^i[cg]mp$/.test(protocol) && family === 'ipv6') return []
    return farEnds(far, family).flatMap(({ to, names }) =>
      numbers.map((port) => {
        const packet: Packet = {
          protocol: protocol === 'any' ? 'tcp' : protocol,
          ...(port === undefined ? { type: protocol === 'icmpv6' ? 128 : 8 } : { port }),
          ...(names === undefined ? {} : { names }),
          from: NEAR[family],
          to,
        }
        if (direction === 'outbound')
          return {
            ...packet,
            toRouter: far.kind === 'ranges' && far.role === 'gateway',
          }
        // What is sent to a group comes from somebody at home.
        if (far.kind === 'ranges' && far.group) return { ...packet, from: NEAR[family].replace('50', '77') }
        return { ...packet, from: to, to: NEAR[family] }
      }),
    )
  })
}

const _fateOf = (policy: Policy, id: string, format = 'nftables', options = {}): Fate | undefined => {
  const backend = BACKENDS.find((each) => each.id === format)
  if (backend === undefined) throw new Error(`no format ${format}`)
  const { dropped } = backend.render(policy, backend.options.parse(options))
  const subject = policy.subjects[0]?.id ?? ''
  return fatesOf(policy, backend, dropped)[subject]?.[id]?.fate
}

describe('the fate of an endpoint', () => {
  it('is what the reference verdict says of its packets, for entries of every form', async () => {
    const loaded = await readDataset(join(resolve(import.meta.dirname, '../..'), 'data'), {
      now: new Date(),
      release: '2026.01.01',
    })
    const nftables = BACKENDS.find(({ id }) => id === 'nftables')
    if (loaded.dataset === null || nftables === undefined) throw new Error('no data')
    const seen = { allowed: 0, refused: 0, withheld: 0 }
    const wrong: string[] = []
    for (const id of someEntries(loaded.dataset)) {
      const device = expandDevice(loaded.dataset, id)
      if (device === null) continue
      for (const query of CHOICES) {
        if (query.at === 'host' && device.category !== 'server') continue
        const policy = compiled(device, query)
        const fates = fatesOf(policy, nftables, [])[id] ?? {}
        const fars = [
          ...policy.withheld.map(({ endpoint, far }) => ({ endpoint, far })),
          ...policy.rules.flatMap(({ why, far }) =>
            why.endpoint === null ? [] : [{ endpoint: why.endpoint, far }],
          ),
        ]
        expect(Object.keys(fates).sort()).toEqual(device.endpoints.map((each) => each.id).sort())
        for (const { endpoint, far } of fars) {
          // The reference is about what others open where the rules live on the host itself.
          if (policy.at === 'host' && endpoint.direction === 'outbound') continue
          const said = packetsOf(policy, endpoint, far).map((packet) => verdict(policy, packet))
          const { fate, why } = fates[endpoint.id] ?? {}
          const right =
            fate === 'allowed'
              ? said.every((each) => each.action === 'pass' && each.rule !== null) ||
                said.every(({ action }) => action === 'redirect')
              : fate === 'withheld'
                ? said.every(
                    (each) => each.action === 'redirect' || (each.action === 'pass' && each.rule === null),
                  )
                : said.some(({ action }) => action === 'refuse')
          if (fate !== undefined) seen[fate] += 1
          if (!right)
            wrong.push(
              `${id} ${endpoint.id} ${JSON.stringify(query)}: ${fate} (${why}), ${JSON.stringify(said)}`,
            )
        }
      }
    }
    expect(wrong).toEqual([])
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(100)
  })

  /** The fates of one device in a format, by endpoint. */
  const inFormat = (
    format: string,
    endpoints: ReturnType<typeof endpoint>[],
    query: Record<string, string> = {},
    placed: { ipv4?: string[]; mac?: string[] } = {},
  ): Record<string, Fate> => {
    const device = testDevice('robot', { endpoints })
    const policy = policyOf(
      [{ device, ipv4: placed.ipv4 ?? [NEAR.ipv4], ipv6: [], mac: placed.mac ?? [] }],
      { ...HOME, family: 'ipv4', ...query },
      false,
    )
    const backend = BACKENDS.find(({ id }) => id === format)
    if (backend === undefined) throw new Error(`no format ${format}`)
    const { dropped } = backend.render(policy, backend.options.parse({}))
    return Object.fromEntries(
      Object.entries(fatesOf(policy, backend, dropped).robot ?? {}).map(([id, { fate }]) => [id, fate]),
    )
  }
  const no = { needed: { home_assistant: 'not-needed', native_app: 'unknown' } }
  const cloud = endpoint('cloud', { peer: { host: 'ot.io.mi.com' } })
  const stats = endpoint('stats', { peer: { host: 'stats.mi.com' }, ...no })
  const address = endpoint('address', { peer: { network: '198.18.0.1' }, ...no })
  const local = endpoint('local', { direction: 'inbound', peer: { role: 'lan' }, ...no })
  const ALL = [cloud, stats, address, local]

  it('differs by what a format refuses', () => {
    expect(inFormat('nftables', ALL)).toEqual({
      cloud: 'allowed',
      stats: 'refused',
      address: 'refused',
      local: 'refused',
    })
    // Names alone, and nothing of the home.
    expect(inFormat('pihole', ALL)).toEqual({
      cloud: 'allowed',
      stats: 'refused',
      address: 'withheld',
      local: 'withheld',
    })
    expect(inFormat('fritzbox', ALL)).toEqual({
      cloud: 'allowed',
      stats: 'refused',
      address: 'refused',
      local: 'withheld',
    })
    expect(inFormat('mud', ALL)).toMatchObject({ cloud: 'allowed', stats: 'refused', local: 'refused' })
    for (const format of ['json', 'csv', 'markdown'])
      expect(inFormat(format, ALL)).toEqual({
        cloud: 'allowed',
        stats: 'withheld',
        address: 'withheld',
        local: 'withheld',
      })
  })
  it('is refused where the format cannot say what the choices let through', () => {
    expect(inFormat('ufw', [cloud]).cloud).toBe('refused')
    // OPNsense follows no wildcards; "wider" is said all the same.
    const wild = endpoint('wild', { peer: { host: '*.io.mi.com' } })
    expect(inFormat('opnsense', [wild]).wild).toBe('refused')
    expect(inFormat('nftables', [wild]).wild).toBe('allowed')
    // A remark about a rule of MUD is not its loss.
    const net = endpoint('net', { peer: { network: '198.18.0.0/16' } })
    expect(inFormat('mud', [net]).net).toBe('allowed')
    expect(inFormat('snort3', [net, cloud])).toEqual({ net: 'allowed', cloud: 'refused' })
  })
  it('is withheld where a name must resolve, though its packets are not let through', () => {
    const resolved = endpoint('resolved', { peer: { host: 'ot.io.mi.com' }, resolve: 'required', ...no })
    expect(inFormat('pihole', [resolved, stats])).toEqual({ resolved: 'withheld', stats: 'refused' })
    expect(inFormat('nftables', [resolved]).resolved).toBe('refused')
  })
  it('is allowed where another rule lets it through as well', () => {
    const wide = endpoint('wide', { peer: { role: 'internet' } })
    expect(inFormat('nftables', [wide, stats, address, local])).toEqual({
      wide: 'allowed',
      stats: 'allowed',
      address: 'allowed',
      local: 'refused',
    })
    const below = endpoint('below', { peer: { host: 'a.io.mi.com' }, ...no })
    const wild = endpoint('wild', { peer: { host: '*.io.mi.com' } })
    const other = { ...below, id: 'other', ports: [443, 8883] }
    expect(inFormat('nftables', [wild, below, other])).toEqual({
      wild: 'allowed',
      below: 'allowed',
      other: 'refused',
    })
  })
  it('is withheld where the router answers instead, if the format can steer it there', () => {
    const time = endpoint('time', {
      peer: { host: 'ntp.mi.com' },
      protocol: 'udp',
      ports: [123],
      purpose: 'time',
    })
    expect(inFormat('nftables', [time], { ntp: 'redirect' }).time).toBe('withheld')
    expect(inFormat('ufw', [time], { ntp: 'redirect' }).time).toBe('refused')
  })
  it('is withheld where the device is not known by what the format tells devices by', () => {
    const byMac = { ipv4: [], mac: ['02:00:00:00:00:01'] }
    expect(inFormat('nftables', [stats, local], {}, byMac)).toEqual({ stats: 'refused', local: 'withheld' })
    expect(inFormat('suricata', [stats, local], {}, byMac)).toEqual({ stats: 'withheld', local: 'withheld' })
    expect(inFormat('unbound', [stats], {}, byMac).stats).toBe('withheld')
  })
  it('is one of the three for every endpoint in every format and policy of the tests', () => {
    for (const backend of BACKENDS) {
      for (const make of Object.values(POLICIES)) {
        const policy = make()
        if (!backend.manyDevices && policy.subjects.length > 1) continue
        const fates = fatesOf(policy, backend, backend.render(policy, backend.options.parse({})).dropped)
        for (const { subject, endpoint: each } of policy.withheld) {
          const fate = fates[subject]?.[each.id]?.fate
          expect(['allowed', 'refused', 'withheld']).toContain(fate)
          if (backend.refuses === 'nothing') expect(fate).not.toBe('refused')
          if (backend.refuses === 'names' && !('host' in each.peer)) expect(fate).not.toBe('refused')
        }
        for (const { subject, why } of policy.rules)
          if (why.endpoint !== null) expect(fates[subject]?.[why.endpoint.id]).toBeDefined()
      }
    }
  })
})
