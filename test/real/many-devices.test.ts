import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { nftables } from '../../rules/backends/nftables.ts'
import type { Policy } from '../../rules/policy.ts'
import { BACKENDS } from '../../rules/registry.ts'
import { endpoint, policyOf, testDevice } from '../policies.ts'
import { buildLab, HOSTS, type HostId } from './lab.ts'
import { expected, type Try } from './lab-tries.ts'
import { homeOf, homePolicy } from './many-devices.ts'
import { canUnshare, missing, run } from './tool.ts'

const main = (policy: Policy): string =>
  nftables.render(policy, nftables.options.parse({})).files[0]?.text ?? ''

interface Listed {
  nftables: {
    rule?: { chain: string; expr: Record<string, unknown>[] }
    map?: { name: string; elem?: unknown[] }
    chain?: { name: string }
  }[]
}

/** Loads in a namespace of its own, and lists what the kernel then has. */
function loaded(text: string): Listed['nftables'] {
  const { status, output } = run('unshare', ['-n', 'sh', '-ec', 'nft -f -; nft -j list ruleset'], text)
  if (status !== 0) throw new Error(output.slice(0, 2000))
  const listed: Listed = JSON.parse(output)
  return listed.nftables
}

const rulesOf = (listed: Listed['nftables'], chain: string): Record<string, unknown>[][] =>
  listed.flatMap(({ rule }) => (rule?.chain === chain ? [rule.expr] : []))
const map = (listed: Listed['nftables'], name: string) => listed.find((each) => each.map?.name === name)?.map
/** What a chain looks up in verdict maps, as "ip saddr @senders4". */
const lookUps = (listed: Listed['nftables'], chain: string): string[] =>
  rulesOf(listed, chain).flatMap((expr) =>
    expr.flatMap((part) => {
      const { vmap } = part as {
        vmap?: { key: { payload: { protocol: string; field: string } }; data: unknown }
      }
      return vmap ? [`${vmap.key.payload.protocol} ${vmap.key.payload.field} ${vmap.data}`] : []
    }),
  )

const able = canUnshare() && missing('nft').length === 0

describe.skipIf(!able)('200 devices in nft', () => {
  let many: Listed['nftables'] = []
  let few: Listed['nftables'] = []
  beforeAll(() => {
    many = loaded(main(homePolicy(homeOf(200))))
    few = loaded(main(homePolicy(homeOf(2))))
  })

  test('no chain has a rule twice', () => {
    const chains = many.flatMap(({ chain }) => (chain ? [chain.name] : []))
    expect(chains.length).toBeGreaterThan(200)
    for (const chain of chains) {
      const rules = rulesOf(many, chain).map((expr) => JSON.stringify(expr))
      expect(rules.filter((rule, i) => rules.indexOf(rule) !== i).map((rule) => `${chain}: ${rule}`)).toEqual(
        [],
      )
    }
  })

  test.each(['forward', 'input'])('%s is as long for 200 devices as for 2', (chain) => {
    expect(rulesOf(few, chain).length).toBeGreaterThan(5)
    expect(rulesOf(many, chain)).toHaveLength(rulesOf(few, chain).length)
    expect(lookUps(many, chain)).toEqual(lookUps(few, chain))
  })

  test('each packet meets one look-up for each way its end may be known', () => {
    const seen = lookUps(many, 'forward')
    expect(seen).toEqual([
      'ip saddr @senders4',
      'ip6 saddr @senders6',
      'ether saddr @senders_mac',
      'ip daddr @receivers4',
      'ip6 daddr @receivers6',
    ])
    // A hash of single addresses: an interval would be a tree.
    for (const name of ['senders4', 'senders6', 'senders_mac']) {
      expect(map(many, name)?.elem?.length).toBe(200)
      expect(map(many, name)).not.toHaveProperty('flags')
    }
    const jumps = many.flatMap(({ rule }) =>
      (rule?.expr ?? []).flatMap((part) => ('jump' in part ? [JSON.stringify(part)] : [])),
    )
    expect(jumps, 'chains of devices are reached by look-up alone').toEqual([])
  })

  test('the order in which devices are named changes nothing', () => {
    const home = homeOf(200)
    const text = main(homePolicy(home))
    expect(main(homePolicy([...home].reverse()))).toBe(text)
    const shuffled = home.map((each, i) => [(i * 7919) % 200, each] as const).sort(([a], [b]) => a - b)
    expect(main(homePolicy(shuffled.map(([, each]) => each)))).toBe(text)
  })

  test('loading twice is loading once', () => {
    const text = main(homePolicy(homeOf(200)))
    const handles = (listed: Listed['nftables']) => JSON.stringify(listed).replace(/"handle": ?\d+,? ?/g, '')
    expect(handles(loaded(`${text}\n${text}`))).toBe(handles(many))
  })
})

describe.skipIf(!able || missing('ip', 'sysctl', 'dnsmasq').length > 0)('devices of one home', () => {
  test('talk where either of them may, and not else', { timeout: 60_000 }, async () => {
    const lan = (id: string, direction: string, port: number) =>
      endpoint(id, { direction, peer: { role: 'lan' }, ports: [port] })
    const at = (host: HostId, id: string, endpoints: unknown[]) => ({
      device: testDevice(id, { endpoints }),
      ipv4: [...HOSTS[host].ipv4],
      ipv6: [...HOSTS[host].ipv6],
      mac: [],
    })
    const policy = policyOf(
      [
        at('device', 'zz-opens', [lan('asks', 'outbound', 8883)]),
        at('other', 'aa-listens', [lan('answers', 'inbound', 80)]),
        ...homeOf(198),
      ],
      { lan: '192.168.0.0/16,fd10::/64,fd20::/64,fd21::/64', gateway: HOSTS.router.ipv4[0] },
      false,
    )
    const tries: Try[] = (['ipv4', 'ipv6'] as const).flatMap((family) =>
      [22, 80, 443, 8123, 8883].flatMap((port): Try[] => [
        { from: 'device', to: HOSTS.other[family][0], protocol: 'tcp', port },
        { from: 'other', to: HOSTS.device[family][0], protocol: 'tcp', port },
        { from: 'ha', to: HOSTS.device[family][0], protocol: 'tcp', port },
      ]),
    )
    const folder = mkdtempSync(join(tmpdir(), 'netneeds-many-'))
    const file = join(folder, 'home.nft')
    const lab = await buildLab()
    try {
      writeFileSync(file, main(policy))
      lab.shell('router', `nft -f '${file}'`)
      const seen: [string, string][] = []
      for (const each of tries) {
        const { outcome } = await lab.probe(each.from, each.protocol, each.to, each.port)
        seen.push([`${each.from} > ${each.to} ${each.port}`, outcome])
      }
      expect(seen).toEqual(
        tries.map((each) => [`${each.from} > ${each.to} ${each.port}`, expected(policy, each)]),
      )
      const open = seen.filter(([, outcome]) => outcome === 'open').map(([what]) => what)
      for (const family of ['ipv4', 'ipv6'] as const) {
        expect(open).toContain(`device > ${HOSTS.other[family][0]} 8883`)
        expect(open).toContain(`device > ${HOSTS.other[family][0]} 80`)
        expect(open).not.toContain(`device > ${HOSTS.other[family][0]} 443`)
        expect(open.filter((what) => what.startsWith(`other > ${HOSTS.device[family][0]} `))).toEqual([])
      }
    } finally {
      await lab.stop()
      rmSync(folder, { recursive: true })
    }
  })
})

describe('200 devices in every format that takes many', () => {
  /** Bytes of all files a device may cost: what the richest entry needs, several times. */
  const MOST = 100_000

  test.each(BACKENDS.filter(({ manyDevices }) => manyDevices).map((each) => [each.id, each] as const))(
    '%s grows with the devices and no faster',
    (_id, backend) => {
      const sizes = [50, 100, 200].map((count) => {
        const { files } = backend.render(homePolicy(homeOf(count)), backend.options.parse({}))
        const text = files.map((file) => file.text).join('')
        return { bytes: text.length, lines: text.split('\n').length, text }
      })
      const [small, middle, large] = sizes
      if (!small || !middle || !large) throw new Error('three sizes')
      expect(large.bytes / 200).toBeLessThan(MOST)
      // Twice the devices is at most twice the text and a little for longer numbers; a square would be four times.
      for (const [less, more] of [
        [small, middle],
        [middle, large],
      ] as const) {
        expect(more.bytes / less.bytes).toBeLessThan(2.25)
        expect(more.lines / less.lines).toBeLessThan(2.25)
      }
      for (const { device } of homeOf(200)) expect(large.text.includes(device.id), device.id).toBe(true)
    },
  )
})
