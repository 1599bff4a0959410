import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LOG_BURST } from '../../rules/backends/netfilter/refusal-log.ts'
import { buildLab, HOSTS, type Lab } from './lab.ts'
import { able, meet } from './lab-meet.ts'
import { VARIANTS } from './lab-rules.ts'
import { CLOUD, cloud, ELSEWHERE, miio, NAME, robot } from './lab-tries.ts'

const { device, second, router, ha } = HOSTS
const GROUP = '77'
const LOG = { log: 'yes', log_group: GROUP }
const bytesOf = (address: string): Buffer => Buffer.from(address.split('.').map(Number))

/** How often one text stands in another. */
function count(all: Buffer, part: Buffer): number {
  let found = 0
  for (let at = all.indexOf(part); at >= 0; at = all.indexOf(part, at + 1)) found++
  return found
}

const PREFIX = Buffer.from('netneeds robot: ')

/** Listens to the log group in the router; gives what it has heard since it was last asked to forget. */
async function listen(lab: Lab): Promise<{ all(): Buffer; forget(): void }> {
  let heard = Buffer.alloc(0)
  const listener = lab.start('router', 'tcpdump', ['-U', '-w', '-', '-i', `nflog:${GROUP}`])
  listener.stdout?.on('data', (data) => {
    heard = Buffer.concat([heard, data])
  })
  await new Promise<void>((listening) =>
    listener.stderr?.on('data', (data) => String(data).includes('listening') && listening()),
  )
  return {
    all: () => heard,
    forget: () => {
      heard = Buffer.alloc(0)
    },
  }
}

describe.skipIf(!able()).each(VARIANTS)('refusals logged by $name', (variant) => {
  let lab: Lab
  let log: Awaited<ReturnType<typeof listen>>
  beforeAll(async () => {
    lab = await buildLab()
    await lab.resolver([])
    log = await listen(lab)
  }, 30_000)
  afterAll(() => lab?.stop())

  test('a burst of refusals is cut to the limit, and each line says whose it is', async () => {
    const policy = robot({ endpoints: [cloud, miio] }, { family: 'ipv4' })
    await meet(
      lab,
      variant,
      policy,
      async () => {
        expect(await lab.look('device', router.ipv4[0], NAME)).toEqual([CLOUD.ipv4])
        log.forget()
        await Promise.all([
          ...Array.from({ length: 20 }, (_, i) => lab.probe('device', 'tcp', ELSEWHERE.ipv4, 2000 + i)),
          // Let through, and others: none of it is logged.
          lab.probe('device', 'tcp', CLOUD.ipv4, 443),
          lab.probe('ha', 'udp', device.ipv4[0], 54321),
          ...Array.from({ length: 5 }, (_, i) => lab.probe('second', 'tcp', ELSEWHERE.ipv4, 3000 + i)),
          lab.probe('second', 'tcp', ha.ipv4[0], 22),
          lab.probe('second', 'tcp', router.ipv4[0], 22),
        ])
        await expect.poll(() => count(log.all(), PREFIX), { timeout: 5000 }).toBeGreaterThanOrEqual(LOG_BURST)
        // The kernel hands lines on within a second; one more may come by the minute's rate.
        await new Promise((resolve) => setTimeout(resolve, 1200))
        expect(count(log.all(), PREFIX)).toBeLessThanOrEqual(LOG_BURST + 1)
        expect(count(log.all(), Buffer.concat([bytesOf(device.ipv4[0]), bytesOf(ELSEWHERE.ipv4)]))).toBe(
          count(log.all(), PREFIX),
        )
        expect(count(log.all(), bytesOf(second.ipv4[0]))).toBe(0)
        expect(count(log.all(), bytesOf(CLOUD.ipv4))).toBe(0)
        expect(count(log.all(), bytesOf(ha.ipv4[0]))).toBe(0)
      },
      { options: LOG },
    )
  })

  test('what is let through, or not ours, leaves no line; a refusal to the router and in IPv6 does', async () => {
    const policy = robot({ endpoints: [cloud] }, { refuse: 'drop' })
    await meet(
      lab,
      variant,
      policy,
      async () => {
        log.forget()
        await lab.look('device', router.ipv4[0], NAME)
        await lab.probe('second', 'tcp', router.ipv6[0], 22)
        await lab.probe('device', 'tcp', CLOUD.ipv4, 443)
        await new Promise((resolve) => setTimeout(resolve, 1200))
        expect(count(log.all(), PREFIX)).toBe(0)
        await Promise.all([
          lab.probe('device', 'udp', router.ipv4[1], 8053, 300),
          lab.probe('device', 'udp', ELSEWHERE.ipv6, 8053, 300),
        ])
        await expect.poll(() => count(log.all(), PREFIX), { timeout: 5000 }).toBe(2)
      },
      { options: LOG },
    )
  })

  test('into the kernel log: loads, and is gone after', async () => {
    const policy = robot({ endpoints: [cloud] }, { dns: 'redirect' })
    await meet(
      lab,
      variant,
      policy,
      async ({ applied, before }) => {
        expect(applied.split('netneeds robot: ').length).toBeGreaterThan(1)
        expect(before).not.toContain('netneeds')
      },
      { options: { log: 'yes' } },
    )
  })
})

describe.skipIf(!able())('refusals logged on a bridge', () => {
  let lab: Lab
  beforeAll(async () => {
    lab = await buildLab()
    await lab.resolver([])
    lab.shell(
      'router',
      'for each in iptables ip6tables; do [ ! -e /proc/sys/net/bridge ] || sysctl -qw net.bridge.bridge-nf-call-$each=0; done',
    )
  }, 30_000)
  afterAll(() => lab?.stop())

  test('with the same words, and only what the device is refused', async () => {
    const [variant] = VARIANTS
    if (variant === undefined) throw new Error('no nftables')
    await meet(
      lab,
      variant,
      robot({ endpoints: [cloud] }),
      async () => {
        const log = await listen(lab)
        await lab.probe('ha', 'tcp', HOSTS.other.ipv4[0], 22)
        await lab.probe('device', 'udp', second.ipv4[0], 8053, 200)
        await expect.poll(() => count(log.all(), PREFIX), { timeout: 5000 }).toBe(1)
      },
      { options: { ...LOG, bridge: 'yes' } },
    )
  })
})
