import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Policy } from '../../rules/policy.ts'
import { endpoint, policyOf, testDevice } from '../policies.ts'
import { buildLab, HOSTS, type HostId, type Lab } from './lab.ts'
import type { Outcome } from './lab-agent.ts'
import { FIREWALLS, type Running, startFirewall } from './lab-firewalls.ts'
import {
  both,
  CLOUD,
  cloud,
  ELSEWHERE,
  expected,
  first,
  HOME,
  miio,
  NAME,
  robot,
  TRIES,
  type Try,
  told,
} from './lab-tries.ts'
import { canUnshare, missing } from './tool.ts'

const { device, ha, internet, router } = HOSTS
/** Without sets each range is a command, so that a home takes many. */
const FEWER = { family: 'ipv4', refuse: 'drop' }
const able =
  canUnshare() &&
  missing('ip', 'sysctl', 'dnsmasq', ...FIREWALLS.flatMap(({ programs }) => programs)).length === 0

describe.skipIf(!able).each(FIREWALLS)('packets meet $name', (firewall) => {
  let lab: Lab
  const running = new Map<HostId, Running>()
  beforeAll(async () => {
    lab = await buildLab()
    await lab.resolver([])
  }, 60_000)
  afterAll(async () => {
    for (const each of running.values()) each.stop()
    await lab?.stop()
  }, 60_000)

  async function under(policy: Policy, body: () => Promise<void>, host: HostId = 'router', twice = false) {
    const program = running.get(host) ?? startFirewall(lab, host, firewall)
    running.set(host, program)
    const applied = await program.apply(policy, twice)
    let after = ''
    try {
      await body()
    } finally {
      after = applied.undo()
    }
    expect(applied.applied).not.toBe(applied.before)
    if (twice) expect(applied.again).toBe(applied.applied)
    expect(after).toBe(applied.before)
  }

  const wanted = (policy: Policy, attempt: Try): Outcome => {
    const outcome = expected(firewall.sayable(policy), attempt)
    return outcome === 'prohibited' ? firewall.refusedUdp : outcome
  }
  async function asVerdict(policy: Policy, tries: readonly Try[]) {
    const seen = await Promise.all(
      tries.map(async (attempt) => {
        const { outcome } = await lab.probe(attempt.from, attempt.protocol, attempt.to, attempt.port)
        return [told(attempt), outcome]
      }),
    )
    expect(Object.fromEntries(seen)).toEqual(
      Object.fromEntries(tries.map((attempt) => [told(attempt), wanted(policy, attempt)])),
    )
  }
  async function resolve(server: string = router.ipv4[0]) {
    expect(await lab.look('device', server, NAME, 'A')).toEqual([CLOUD.ipv4])
    expect(await lab.look('device', server, NAME, 'AAAA')).toEqual([CLOUD.ipv6])
  }

  test('reject, both families', { timeout: 180_000 }, async () => {
    const net = endpoint('net', { peer: { network: '198.51.100.12' }, protocol: 'udp', ports: [123] })
    const policy = robot({ endpoints: [cloud, miio, net] })
    await under(
      policy,
      async () => {
        await asVerdict(policy, both('device', CLOUD, { protocol: 'tcp', port: 443, names: [] }))
        await resolve()
        await asVerdict(policy, TRIES)
      },
      'router',
      // Each command of ufw is a process: there the few rules of a host are applied twice.
      firewall.names,
    )
  })

  if (firewall.mac)
    test('drop, redirect, the device known by MAC', { timeout: 180_000 }, async () => {
      const policy = robot(
        { endpoints: [cloud, miio] },
        { refuse: 'drop', dns: 'redirect', ntp: 'redirect' },
        'mac',
      )
      await under(policy, async () => {
        await resolve(ha.ipv4[0])
        await asVerdict(
          policy,
          TRIES.filter(({ port }) => port !== 123),
        )
      })
    })

  test('scope=internet leaves the home alone', { timeout: 180_000 }, async () => {
    const policy = robot(
      { endpoints: [cloud] },
      { scope: 'internet', interface: 'br-iot', ...(firewall.names ? {} : FEWER) },
    )
    await under(policy, async () => {
      await resolve()
      await asVerdict(policy, TRIES)
    })
  })

  test('exposed: port forward, IPv6 pinhole; source NAT', { timeout: 180_000 }, async () => {
    const web = endpoint('web', { direction: 'inbound', peer: { role: 'internet' } })
    const policy = robot(
      { endpoints: [web, miio], network: { same_subnet: true, sources: ['a'] } },
      { expose: 'web', interface: 'br-iot', ...(firewall.names ? {} : { ...FEWER, family: 'ipv6' }) },
    )
    await under(policy, async () => {
      if (firewall.redirect) {
        expect((await lab.probe('internet', 'tcp', router.ipv4[2], 443)).by).toBe('device')
        expect((await lab.probe('ha', 'udp', device.ipv4[0], 54321)).saw).toBe(router.ipv4[0])
        expect((await lab.probe('ha', 'udp', device.ipv6[0], 54321)).saw).toBe(router.ipv6[0])
      }
      if (firewall.hairpin)
        expect((await lab.probe('ha', 'tcp', router.ipv4[2], 443)).saw).toBe(router.ipv4[0])
      expect((await lab.probe('internet', 'tcp', device.ipv6[0], 443)).saw).toBe(internet.ipv6[0])
      await asVerdict(policy, TRIES)
    })
  })

  test('at=host: on the computer itself', { timeout: 180_000 }, async () => {
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
      !firewall.names,
    )
  })
})
