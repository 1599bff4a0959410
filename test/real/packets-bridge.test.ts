import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Policy } from '../../rules/policy.ts'
import { endpoint } from '../policies.ts'
import { buildLab, HOSTS, type Lab } from './lab.ts'
import type { Outcome } from './lab-agent.ts'
import { able, compare, meet } from './lab-meet.ts'
import { VARIANTS } from './lab-rules.ts'
import { both, CLOUD, cloud, ELSEWHERE, expected, first, miio, NAME, robot, type Try } from './lab-tries.ts'

const { device, second, router } = HOSTS
const [variant] = VARIANTS.filter(({ name }) => name === 'nftables')
if (variant === undefined) throw new Error('no nftables')

/** Peers of the device's own network, on the same bridge: what it may do with them, and they with it. */
const poll = endpoint('poll', {
  peer: { network: second.ipv4[0] },
  ports: [80],
})
const poll6 = endpoint('poll6', { peer: { network: second.ipv6[0] }, ports: [80] })
const ask = endpoint('ask', { peer: { network: second.ipv4[0] }, protocol: 'udp', ports: [123] })
const hear = endpoint('hear', {
  direction: 'inbound',
  peer: { role: 'native-app' },
  protocol: 'udp',
  ports: [54321],
})
const report = endpoint('report', { peer: { network: '224.0.0.50' }, protocol: 'udp', ports: [9898] })
const shout = endpoint('shout', { peer: { role: 'broadcast' }, protocol: 'udp', ports: [9999] })
const PARTS = { endpoints: [cloud, miio, poll, poll6, ask, hear, report, shout] }
const APP = { for: 'both', app: [...second.ipv4, ...second.ipv6].join() }

const LINK: Try[] = [
  ...both('device', first(second), { protocol: 'tcp', port: 80 }),
  ...both('device', first(second), { protocol: 'tcp', port: 443 }),
  ...both('device', first(second), { protocol: 'udp', port: 123 }),
  ...both('device', first(second), { protocol: 'udp', port: 5353 }),
  ...both('second', first(device), { protocol: 'udp', port: 54321 }),
  ...both('second', first(device), { protocol: 'udp', port: 8053 }),
  ...both('second', first(device), { protocol: 'tcp', port: 22 }),
]
const ROUTED: Try[] = [
  ...both('device', CLOUD, { protocol: 'tcp', port: 443, names: [NAME] }),
  ...both('device', ELSEWHERE, { protocol: 'tcp', port: 443 }),
  ...both('device', first(router), { protocol: 'tcp', port: 53, toRouter: true }),
  ...both('device', first(router), { protocol: 'tcp', port: 22, toRouter: true }),
  ...both('second', first(router), { protocol: 'tcp', port: 22, toRouter: true }),
  ...both('second', ELSEWHERE, { protocol: 'tcp', port: 443 }),
]
const OTHERS: Try[] = [
  { from: 'ha', to: HOSTS.other.ipv4[0], protocol: 'tcp', port: 22 },
  { from: 'other', to: HOSTS.ha.ipv6[0], protocol: 'udp', port: 5353 },
]
/** On a bridge what is refused is dropped. */
const onLink =
  (policy: Policy) =>
  (attempt: Try): Outcome =>
    expected(policy, attempt) === 'open' ? 'open' : 'timeout'

/** With br_netfilter, as beside Docker, frames of a bridge meet the inet table too. */
describe.skipIf(!able()).each(['0', '1'])('frames on one bridge meet nftables, bridge-nf %s', (nf) => {
  let lab: Lab
  beforeAll(async () => {
    lab = await buildLab()
    await lab.resolver([])
    for (const each of ['iptables', 'ip6tables', 'arptables'])
      lab.shell(
        'router',
        `[ ! -e /proc/sys/net/bridge ] || sysctl -qw net.bridge.bridge-nf-call-${each}=${nf}`,
      )
  }, 30_000)
  afterAll(() => lab?.stop())
  const resolve = async () => {
    for (const type of ['A', 'AAAA'] as const) await lab.look('device', router.ipv4[0], NAME, type)
  }
  /** Neighbours are asked for anew, so that ARP and neighbour discovery are part of each test. */
  const forget = () => {
    for (const host of ['device', 'second'] as const)
      lab.shell(host, 'ip neigh flush all; ip -6 neigh flush all')
  }

  if (nf === '0')
    test('without the bridge file what stays in one network is not filtered', async () => {
      const policy = robot(PARTS, APP)
      await meet(lab, variant, policy, async () => {
        await resolve()
        await compare(lab, policy, LINK, () => 'open')
        await compare(lab, policy, ROUTED)
      })
    })

  test.each(['address', 'mac'] as const)('with it the policy holds there too, device by %s', async (by) => {
    const policy = robot(PARTS, APP, by)
    // By MAC the reference, which is a router's, cannot see who is spoken to: the bridge can.
    const known = robot(PARTS, APP)
    await meet(
      lab,
      variant,
      policy,
      async () => {
        forget()
        await resolve()
        await compare(lab, known, LINK, onLink(known))
        await compare(lab, policy, [...ROUTED, ...OTHERS])
      },
      { options: { bridge: 'yes' } },
    )
  })

  test('drop, one family: the other is not touched', async () => {
    const policy = robot(PARTS, { ...APP, refuse: 'drop', family: 'ipv4' })
    await meet(
      lab,
      variant,
      policy,
      async () => {
        forget()
        await resolve()
        await compare(lab, policy, [...LINK, ...OTHERS], onLink(policy))
      },
      { options: { bridge: 'yes' } },
    )
  })

  test('scope=internet makes no bridge file and says so', () => {
    const rendered = variant.render(robot(PARTS, { ...APP, scope: 'internet' }), { bridge: 'yes' })
    expect(rendered.files.map(({ name }) => name)).toEqual([
      'netneeds-robot.nft',
      'netneeds-robot.dnsmasq.conf',
    ])
    expect(rendered.dropped.map(({ rule }) => rule)).toContain('bridge')
  })

  test('groups of the rules and what the link lives by go through, other groups do not', async () => {
    const policy = robot(PARTS, APP, 'mac')
    await meet(
      lab,
      variant,
      policy,
      async () => {
        forget()
        const sniffer = lab.start('second', 'tcpdump', [
          '-l',
          '-n',
          '-i',
          'eth0',
          'ip multicast or ip6 multicast or arp',
        ])
        let printed = ''
        sniffer.stdout?.on('data', (data) => {
          printed += data
        })
        await new Promise<void>((listening) =>
          sniffer.stderr?.on('data', (data) => String(data).includes('listening') && listening()),
        )
        await lab.send('device', '224.0.0.251', 5353)
        await lab.send('device', 'ff02::fb%eth0', 5353)
        await lab.send('device', '239.255.255.250', 1900)
        await lab.send('device', '255.255.255.255', 1234)
        await lab.send('device', '224.0.0.50', 9899)
        await lab.send('device', '224.0.0.50', 9898)
        await lab.send('device', '255.255.255.255', 67)
        await lab.send('device', '255.255.255.255', 9999)
        await lab.probe('device', 'tcp', second.ipv4[0], 80)
        await lab.probe('device', 'tcp', second.ipv6[0], 80)
        await expect.poll(() => printed).toMatch(/192\.168\.20\.50\.\d+ > 224\.0\.0\.50\.9898/)
        await expect.poll(() => printed).toMatch(/> 255\.255\.255\.255\.67/)
        await expect.poll(() => printed).toMatch(/> 255\.255\.255\.255\.9999/)
        await expect.poll(() => printed).toMatch(/who-has 192\.168\.20\.51/)
        await expect.poll(() => printed).toMatch(/neighbor solicitation/)
        expect(printed).not.toMatch(/\.5353|\.1900|\.1234|\.9899/)
        // What others send to groups is left alone.
        await lab.send('second', '224.0.0.251', 5353)
        await expect.poll(() => printed).toMatch(/192\.168\.20\.51\.\d+ > 224\.0\.0\.251\.5353/)
        sniffer.kill('SIGTERM')
      },
      { options: { bridge: 'yes' } },
    )
  })
})
