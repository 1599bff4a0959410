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
})
