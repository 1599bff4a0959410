import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const FLOOD = fileURLToPath(new URL('./udp-flood.ts', import.meta.url))

/** Runs a program; throws with what it printed where it fails. */
export function run(program: string, args: readonly string[], input?: string): string {
  const result = spawnSync(program, args, { input, encoding: 'utf8', timeout: 120_000, maxBuffer: 64 << 20 })
  if (result.status !== 0)
    throw new Error(`${program} ${args.join(' ').slice(0, 200)}: ${result.stderr ?? result.error?.message}`)
  return result.stdout
}

/** Two hosts with a router between them, in network namespaces. */
export interface Router {
  /** Runs a shell script on the router. */
  shell(script: string, input?: string): string
  /** Nanoseconds a datagram from the device to the far end takes, and how many arrived. */
  flood(count: number): { nanoseconds: number; arrived: number }
  stop(): void
}

export const DEVICE = '10.20.0.50'
export const FAR = '198.51.100.10'
export const PORT = 9

/** Builds the namespaces; the far end counts what arrives and swallows it, so that nothing is answered. */
export function buildRouter(): Router {
  const space = (name: string) => `netneeds-bench-${process.pid}-${name}`
  const [device, router, far] = [space('device'), space('router'), space('far')]
  const stop = () => {
    for (const name of [device, router, far]) spawnSync('ip', ['netns', 'del', name])
  }
  const script = [
    ...[device, router, far].flatMap((name) => [`ip netns add ${name}`, `ip -n ${name} link set lo up`]),
    `ip netns exec ${router} sysctl -qw net.ipv4.ip_forward=1`,
    `ip -n ${device} link add eth0 type veth peer name lan0 netns ${router}`,
    `ip -n ${far} link add eth0 type veth peer name wan0 netns ${router}`,
    `ip -n ${device} addr add ${DEVICE}/24 dev eth0`,
    `ip -n ${far} addr add ${FAR}/24 dev eth0`,
    `ip -n ${router} addr add 10.20.0.1/24 dev lan0`,
    `ip -n ${router} addr add 198.51.100.1/24 dev wan0`,
    ...[
      [device, 'eth0'],
      [far, 'eth0'],
      [router, 'lan0'],
      [router, 'wan0'],
    ].map(([name, link]) => `ip -n ${name} link set ${link} up`),
    `ip -n ${device} route add default via 10.20.0.1`,
    `ip -n ${far} route add default via 198.51.100.1`,
    `ip netns exec ${far} nft add table ip sink`,
    `ip netns exec ${far} nft 'add chain ip sink in { type filter hook prerouting priority raw; policy accept; }'`,
    `ip netns exec ${far} nft add rule ip sink in udp dport ${PORT} counter drop`,
  ].join('\n')
  const inside = (name: string, args: readonly string[], input?: string) =>
    run('ip', ['netns', 'exec', name, ...args], input)
  try {
    run('sh', ['-ec', script])
  } catch (error) {
    stop()
    throw error
  }
  const counted = () => Number(/packets (\d+)/.exec(inside(far, ['nft', 'list', 'table', 'ip', 'sink']))?.[1])
  return {
    stop,
    shell: (text, input) => inside(router, ['sh', '-ec', text], input),
    flood(count) {
      const before = counted()
      const printed = inside(device, [
        process.execPath,
        '--no-warnings',
        FLOOD,
        FAR,
        String(PORT),
        String(count),
      ])
      return { nanoseconds: Number(printed), arrived: counted() - before }
    },
  }
}
