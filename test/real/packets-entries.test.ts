import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Policy } from '../../rules/policy.ts'
import type { Dataset } from '../../schema/dataset.ts'
import { expandDevice } from '../../schema/expand.ts'
import { readDataset } from '../../schema/read.ts'
import { policyOf } from '../policies.ts'
import { someEntries } from '../some-entries.ts'
import { buildLab, HOSTS, type Lab } from './lab.ts'
import { able, compare, meet } from './lab-meet.ts'
import { VARIANTS } from './lab-rules.ts'
import { both, CLOUD, ELSEWHERE, first, HOME, type Try } from './lab-tries.ts'
import { missing } from './tool.ts'

const { device, ha, router } = HOSTS
/** Of each entry, so many of its ports are tried. */
const PORTS = 8

const read = await readDataset(join(resolve(import.meta.dirname, '../..'), 'data'), {
  now: new Date(),
  release: '2026.01.01',
})
const dataset = read.dataset as Dataset
const ids = Object.keys(dataset.devices)
const picked = someEntries(dataset)

/** The widest the choices get: everything that anybody wrote down. */
function policyFor(id: string): Policy {
  const entry = expandDevice(dataset, id)
  if (entry === null) throw new Error(`no ${id}`)
  const place = { device: entry, ipv4: [...device.ipv4], ipv6: [...device.ipv6], mac: [] }
  return policyOf([place], { ...HOME, for: 'both', allow: 'unknown' }, false)
}

/** The first port of each range of each rule, without DNS, which has its own server here. */
function portsOf(policy: Policy, protocol: 'tcp' | 'udp'): number[] {
  const all = policy.rules
    .filter((rule) => rule.protocol === protocol)
    .flatMap(({ ports }) => (ports ?? []).map(({ from }) => from))
  return [...new Set(all)].filter((port) => port !== 53).slice(0, PORTS)
}

const policies = picked.map((id) => [id, policyFor(id)] as const)
const every = (protocol: 'tcp' | 'udp', usual: number[]): number[] => [
  ...new Set([...usual, ...policies.flatMap(([, policy]) => portsOf(policy, protocol))]),
]

describe.skipIf(!able() || missing('conntrack').length > 0)('packets meet the rules of real entries', () => {
  const [nft, ...tables] = VARIANTS
  // Each entry in nftables, and in the one or the other iptables.
  const cases = policies.flatMap(([id, policy], index) =>
    [nft, tables[index % tables.length]].flatMap((variant) =>
      variant === undefined ? [] : [{ id, policy, variant, name: variant.name }],
    ),
  )
  let lab: Lab
  let probed = 0
  beforeAll(async () => {
    lab = await buildLab({
      everyName: true,
      tcp: every('tcp', [22, 443]),
      udp: every('udp', [123]),
    })
    // The old iptables makes its tables at first sight.
    for (const program of ['iptables-legacy', 'ip6tables-legacy'])
      for (const table of ['filter', 'nat']) lab.shell('router', `${program} -t ${table} -S`)
  }, 60_000)
  afterAll(async () => {
    await lab?.stop()
    console.info(
      `proven with packets: ${policies.length} of ${ids.length} entries, in ${cases.length} rule sets, ${probed} connections`,
    )
  })

  test.each(cases)('$id meets $name', { timeout: 30_000 }, async ({ policy, variant }) => {
    const named = [
      ...policy.rules.flatMap(({ far }) => (far.kind === 'name' ? [far.name] : [])),
      ...policy.names.resolve.map(({ name }) => name),
    ]
    const names = [...new Set(named.map(({ name, wildcard }) => (wildcard ? `x.${name}` : name)))]
    const tries: Try[] = (['tcp', 'udp'] as const).flatMap((protocol) =>
      [...new Set([...portsOf(policy, protocol), protocol === 'tcp' ? 22 : 123])].flatMap((port) => [
        ...both('device', CLOUD, { protocol, port, names }),
        ...both('device', ELSEWHERE, { protocol, port, names: [] }),
        ...both('device', first(ha), { protocol, port }),
        ...both('ha', first(device), { protocol, port }),
        ...both('device', first(router), { protocol, port, toRouter: true }),
        ...both('second', CLOUD, { protocol, port }),
      ]),
    )
    probed += tries.length
    await meet(lab, variant, policy, async () => {
      // A port used again would belong to what an earlier rule set let through.
      lab.shell('router', 'conntrack -F')
      for (const name of names)
        for (const [type, address] of [
          ['A', CLOUD.ipv4],
          ['AAAA', CLOUD.ipv6],
        ] as const)
          expect(await lab.look('router', '127.0.0.1', name, type)).toEqual([address])
      await compare(lab, policy, tries)
    })
  })
})
