import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Policy } from '../../rules/policy.ts'
import { endpoint, policyOf, testDevice } from '../policies.ts'
import { buildLab, HOSTS, type HostId, type Lab } from './lab.ts'
import { able, compare, meet } from './lab-meet.ts'
import { type Loaded, VARIANTS } from './lab-rules.ts'
import {
  both,
  CLOUD,
  cloud,
  ELSEWHERE,
  first,
  HOME,
  miio,
  NAME,
  robot,
  TRIES,
  type Try,
} from './lab-tries.ts'

const { device, second, ha, internet, router } = HOSTS

describe.skipIf(!able()).each(VARIANTS)('packets meet $name', (variant) => {
  let lab: Lab
  beforeAll(async () => {
    lab = await buildLab()
    await lab.resolver([])
  }, 30_000)
  afterAll(() => lab?.stop())

  const under = (policy: Policy, body: (loaded: Loaded) => Promise<void>, host?: HostId) =>
    meet(lab, variant, policy, body, { ...(host ? { host } : {}) })
  const asVerdict = (policy: Policy, tries: readonly Try[]) => compare(lab, policy, tries)

  /** Lets dnsmasq fill the sets. */
  async function resolve(server: string = router.ipv4[0]) {
    expect(await lab.look('device', server, NAME, 'A')).toEqual([CLOUD.ipv4])
    expect(await lab.look('device', server, NAME, 'AAAA')).toEqual([CLOUD.ipv6])
  }

  test('without rules everything is open', async () => {
    const outcomes = await Promise.all(
      TRIES.map((each) => lab.probe(each.from, each.protocol, each.to, each.port)),
    )
    expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(['open']))
  })

  test('reject, both families: refused before the name is known, allowed after', async () => {
    const policy = robot({ endpoints: [cloud, miio] })
    await under(policy, async () => {
      await asVerdict(policy, both('device', CLOUD, { protocol: 'tcp', port: 443, names: [] }))
      await resolve()
      await asVerdict(policy, TRIES)
    })
  })

  test('drop, and DNS redirected to the router whatever server is asked', async () => {
    const policy = robot({ endpoints: [cloud, miio] }, { refuse: 'drop', dns: 'redirect', ntp: 'redirect' })
    await under(policy, async () => {
      await resolve(ha.ipv4[0])
      await resolve(ha.ipv6[0])
      expect(await lab.look('second', ha.ipv4[0], NAME)).toEqual([])
      await asVerdict(
        policy,
        TRIES.filter(({ port }) => port !== 123),
      )
      const time = await lab.probe('device', 'udp', ELSEWHERE.ipv4, 123)
      expect(time).toEqual({ outcome: 'open', by: 'router', saw: device.ipv4[0] })
    })
  })

  test('the device known by MAC alone', async () => {
    const policy = robot({ endpoints: [cloud, miio] }, {}, 'mac')
    await under(policy, async () => {
      await resolve()
      await asVerdict(policy, TRIES)
    })
  })

  test('one family only: the other is not touched', async () => {
    const policy = robot({ endpoints: [cloud, miio] }, { family: 'ipv4' }, 'mac')
    await under(policy, async () => {
      await resolve()
      await asVerdict(policy, TRIES)
    })
  })

  test('scope=internet leaves the home alone', async () => {
    const policy = robot({ endpoints: [cloud] }, { scope: 'internet', interface: 'br-iot' })
    await under(policy, async () => {
      await resolve()
      await asVerdict(policy, TRIES)
    })
  })

  test('zero rules refuse everything', async () => {
    const policy = robot({ endpoints: [] }, { dns: 'block', ntp: 'block' })
    await under(policy, () => asVerdict(policy, TRIES))
  })

  test('two devices: either may let the other through; names keep to their ports', async () => {
    const place = (id: string, host: typeof device | typeof second, parts: Record<string, unknown>) => ({
      device: testDevice(id, parts),
      ipv4: [...host.ipv4],
      ipv6: [...host.ipv6],
      mac: [],
    })
    const ports = [
      { ...cloud, id: 'a' },
      endpoint('b', { peer: { host: '*.netneeds.test' }, ports: [8883, '8000-8010'] }),
    ]
    const policy = policyOf(
      [
        place('robot', device, { endpoints: [...ports, miio] }),
        place('plug', second, { endpoints: [cloud] }),
      ],
      HOME,
    )
    await under(policy, async () => {
      await resolve()
      await asVerdict(policy, [
        ...TRIES,
        ...both('second', CLOUD, { protocol: 'tcp', port: 443, names: [NAME] }),
        ...both('second', CLOUD, { protocol: 'tcp', port: 8883, names: [NAME] }),
      ])
    })
  })

  test('source NAT: the device sees the router, not Home Assistant', async () => {
    const policy = robot({ endpoints: [miio], network: { same_subnet: true, sources: ['a'] } })
    await under(policy, async () => {
      expect((await lab.probe('ha', 'udp', device.ipv4[0], 54321)).saw).toBe(router.ipv4[0])
      expect((await lab.probe('ha', 'udp', device.ipv6[0], 54321)).saw).toBe(router.ipv6[0])
      await asVerdict(policy, TRIES)
    })
  })

  test('expose: port forward, hairpin and IPv6 pinhole', async () => {
    const web = endpoint('web', { direction: 'inbound', peer: { role: 'internet' } })
    const policy = robot({ endpoints: [web] }, { expose: 'web' })
    await under(policy, async () => {
      const seen = await Promise.all([
        lab.probe('internet', 'tcp', router.ipv4[2], 443),
        lab.probe('internet', 'tcp', device.ipv6[0], 443),
        lab.probe('second', 'tcp', router.ipv4[2], 443),
        lab.probe('ha', 'tcp', router.ipv4[2], 443),
        lab.probe('second', 'tcp', router.ipv4[0], 443),
        lab.probe('internet', 'tcp', router.ipv4[2], 80),
      ])
      expect(seen.map(({ by, saw }) => `${by} saw ${saw}`)).toEqual([
        `device saw ${internet.ipv4[0]}`,
        `device saw ${internet.ipv6[0]}`,
        `device saw ${router.ipv4[0]}`,
        `device saw ${router.ipv4[0]}`,
        `router saw ${second.ipv4[0]}`,
        `router saw ${internet.ipv4[0]}`,
      ])
      await asVerdict(policy, TRIES)
    })
    await under(robot({ endpoints: [web] }, { expose: 'web', wan: 'absent0' }), async () => {
      expect((await lab.probe('internet', 'tcp', router.ipv4[2], 443)).by).toBe('router')
    })
  })

  test('at=host: on the computer itself', async () => {
    const ports = [
      endpoint('web', { direction: 'inbound', peer: { role: 'lan' }, ports: [8123] }),
      endpoint('mdns', { direction: 'inbound', peer: { role: 'lan' }, protocol: 'udp', ports: [5353] }),
    ]
    const box = {
      device: testDevice('box', { category: 'server', endpoints: ports }),
      ipv4: [],
      ipv6: [],
      mac: [],
    }
    const policy = policyOf([box], { ...HOME, at: 'host' }, false)
    const tries = (['device', 'other', 'internet', 'router'] as const).flatMap((from) => [
      ...both(from, first(ha), { protocol: 'tcp', port: 8123 }),
      ...both(from, first(ha), { protocol: 'udp', port: 5353 }),
      ...both(from, first(ha), { protocol: 'tcp', port: 22 }),
      ...both(from, first(ha), { protocol: 'udp', port: 54321 }),
    ])
    await under(
      policy,
      async () => {
        await asVerdict(policy, tries)
        expect((await lab.probe('ha', 'tcp', ELSEWHERE.ipv4, 443)).outcome).toBe('open')
        expect((await lab.probe('ha', 'tcp', ha.ipv4[0], 22)).outcome).toBe('open')
      },
      'ha',
    )
  })

  test('on the wire a refusal is a TCP RST, or ICMP "administratively prohibited"', async () => {
    const policy = robot({ endpoints: [] })
    await under(policy, async () => {
      const sniffer = lab.start('device', 'tcpdump', ['-l', '-n', '-i', 'eth0', 'tcp or icmp or icmp6'])
      let printed = ''
      sniffer.stdout?.on('data', (data) => {
        printed += data
      })
      await new Promise<void>((listening) =>
        sniffer.stderr?.on('data', (data) => String(data).includes('listening') && listening()),
      )
      await Promise.all(
        [ELSEWHERE.ipv4, ELSEWHERE.ipv6].flatMap((to) => [
          lab.probe('device', 'tcp', to, 443),
          lab.probe('device', 'udp', to, 8053),
        ]),
      )
      await expect.poll(() => printed.match(/Flags \[R\.\]/g)?.length, { timeout: 4000 }).toBe(2)
      await expect.poll(() => printed).toMatch(/admin prohibited filter/)
      await expect.poll(() => printed).toMatch(/unreachable prohibited/)
    })
  })
})
