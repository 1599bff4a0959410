import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Order, Probed } from './lab-agent.ts'
import { run, which } from './tool.ts'

/** A home in network namespaces: two networks behind a router, and an internet with its own DNS. */
export const HOSTS = {
  device: { ipv4: ['192.168.20.50'], ipv6: ['fd20::50'], mac: '50:ec:50:00:00:01' },
  second: { ipv4: ['192.168.20.51'], ipv6: ['fd20::51'], mac: '50:ec:50:00:00:02' },
  ha: { ipv4: ['192.168.10.10'], ipv6: ['fd10::10'], mac: '50:ec:50:00:00:10' },
  other: { ipv4: ['192.168.10.20'], ipv6: ['fd10::20'], mac: '50:ec:50:00:00:20' },
  internet: {
    ipv4: ['198.51.100.2', '198.51.100.10', '198.51.100.12'],
    ipv6: ['2001:db8:100::2', '2001:db8:100::10', '2001:db8:100::12'],
    mac: '50:ec:50:00:00:99',
  },
  router: {
    ipv4: ['192.168.20.1', '192.168.10.1', '198.51.100.1'],
    ipv6: ['fd20::1', 'fd10::1', '2001:db8:100::1'],
    mac: '50:ec:50:00:00:ff',
  },
} as const
export type HostId = keyof typeof HOSTS
const IDS = Object.keys(HOSTS) as HostId[]

/** What the internet's DNS knows. */
const RECORDS = [
  'cloud.netneeds.test,198.51.100.10,2001:db8:100::10',
  'ntp.netneeds.test,198.51.100.12,2001:db8:100::12',
]
/** Everybody listens on these, so that only a firewall can refuse. 53 is dnsmasq's. */
const TCP = [22, 80, 443, 8123, 8883]
const UDP = [123, 5353, 8053, 54321]

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

interface Agent {
  child: ChildProcess
  ask(order: Order): Promise<unknown>
}

/** What a lab has beyond the usual. */
interface Wishes {
  /** The internet's DNS knows every name there is, at one address. */
  everyName?: boolean
  /** The ports that everybody listens on. */
  tcp?: number[]
  udp?: number[]
}

export interface Lab {
  /** The namespace of a host. */
  space(host: HostId): string
  /** Runs a shell script in a namespace; throws where it fails. */
  shell(host: HostId, script: string, folder?: string, path?: string): string
  probe(from: HostId, protocol: 'tcp' | 'udp', to: string, port: number, timeout?: number): Promise<Probed>
  /** Sends one datagram and waits for nothing. */
  send(from: HostId, to: string, port: number): Promise<void>
  look(from: HostId, server: string, name: string, type?: 'A' | 'AAAA'): Promise<string[]>
  /** Starts the router's dnsmasq with these files, in place of the one before. */
  resolver(files: readonly string[]): Promise<void>
  /** Starts a program in a namespace; it ends with the lab. */
  start(host: HostId, program: string, args: readonly string[]): ChildProcess
  stop(): Promise<void>
}

function agent(space: string): Agent {
  const script = fileURLToPath(new URL('./lab-agent.ts', import.meta.url))
  const child = spawn('ip', ['netns', 'exec', space, process.execPath, '--no-warnings', script, 'run'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { PATH: process.env.PATH },
  })
  const waiting = new Map<number, (answer: unknown) => void>()
  createInterface({ input: child.stdout }).on('line', (line) => {
    const { id, answer }: { id: number; answer: unknown } = JSON.parse(line)
    waiting.get(id)?.(answer)
    waiting.delete(id)
  })
  let next = 0
  const ask = (order: Order) =>
    new Promise<unknown>((resolve) => {
      waiting.set(++next, resolve)
      child.stdin.write(`${JSON.stringify({ id: next, order })}\n`)
    })
  return { child, ask }
}

/** The script that builds the namespaces. Wires: device and second on br-iot, ha and other on br-lan, internet on wan0. */
function building(space: (host: HostId) => string): string {
  const router = space('router')
  const lines = IDS.flatMap((id) => [
    `ip netns add ${space(id)}`,
    `ip -n ${space(id)} link set lo up`,
    `ip netns exec ${space(id)} sysctl -qw net.ipv6.conf.all.accept_dad=0 net.ipv6.conf.default.accept_dad=0 net.ipv4.icmp_ratelimit=0 net.ipv6.icmp.ratelimit=0`,
  ])
  lines.push(
    `ip netns exec ${router} sysctl -qw net.ipv4.ip_forward=1 net.ipv6.conf.all.forwarding=1`,
    ...['br-iot', 'br-lan'].flatMap((bridge) => [
      `ip -n ${router} link add ${bridge} type bridge`,
      `ip -n ${router} link set ${bridge} up`,
    ]),
  )
  const wire = (id: HostId, port: string, bridge: string | null, gateway4: string, gateway6: string) => {
    lines.push(
      `ip -n ${space(id)} link add eth0 address ${HOSTS[id].mac} type veth peer name ${port} netns ${router}`,
      ...(bridge === null ? [] : [`ip -n ${router} link set ${port} master ${bridge}`]),
      `ip -n ${router} link set ${port} up`,
      `ip -n ${space(id)} link set eth0 up`,
      ...HOSTS[id].ipv4.map((address) => `ip -n ${space(id)} addr add ${address}/24 dev eth0`),
      // Only the first is a source address.
      ...HOSTS[id].ipv6.map(
        (address, index) =>
          `ip -n ${space(id)} addr add ${address}/64 dev eth0 nodad${index > 0 ? ' preferred_lft 0' : ''}`,
      ),
      `ip -n ${space(id)} route add default via ${gateway4}`,
      `ip -n ${space(id)} -6 route add default via ${gateway6}`,
    )
  }
  const { ipv4, ipv6 } = HOSTS.router
  wire('device', 'p-device', 'br-iot', ipv4[0], ipv6[0])
  wire('second', 'p-second', 'br-iot', ipv4[0], ipv6[0])
  wire('ha', 'p-ha', 'br-lan', ipv4[1], ipv6[1])
  wire('other', 'p-other', 'br-lan', ipv4[1], ipv6[1])
  wire('internet', 'wan0', null, ipv4[2], ipv6[2])
  for (const [index, link] of ['br-iot', 'br-lan', 'wan0'].entries()) {
    lines.push(`ip -n ${router} addr add ${ipv4[index]}/24 dev ${link}`)
    lines.push(`ip -n ${router} addr add ${ipv6[index]}/64 dev ${link} nodad`)
  }
  return lines.join('\n')
}

/** Builds the home; call `stop` at the end. Needs root. */
export async function buildLab({ everyName = false, tcp = TCP, udp = UDP }: Wishes = {}): Promise<Lab> {
  const space = (host: HostId) => `netneeds-${process.pid}-${host}`
  const children: ChildProcess[] = []
  const agents = new Map<HostId, Agent>()
  const start = (host: HostId, program: string, args: readonly string[]) => {
    const child = spawn('ip', ['netns', 'exec', space(host), which(program) ?? program, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    children.push(child)
    return child
  }
  const ended = (child: ChildProcess) =>
    child.exitCode !== null || child.signalCode !== null
      ? Promise.resolve()
      : new Promise<void>((resolve) => {
          child.once('exit', () => resolve())
          child.kill('SIGTERM')
        })
  const stop = async () => {
    await Promise.all([...children, ...[...agents.values()].map(({ child }) => child)].map(ended))
    for (const id of IDS) run('ip', ['netns', 'del', space(id)])
  }
  const ask = (host: HostId, order: Order) =>
    agents.get(host)?.ask(order) ?? Promise.reject(new Error(`no ${host}`))
  const look = (from: HostId, server: string, name: string, type: 'A' | 'AAAA' = 'A') =>
    ask(from, { op: 'dns', server, name, type }) as Promise<string[]>
  const answering = async (server: string, name: string) => {
    for (let i = 0; i < 50; i++) {
      if ((await look('router', server, name)).length > 0) return
      await sleep(50)
    }
    throw new Error(`no DNS at ${server}`)
  }
  const plain = ['-k', '--conf-file=/dev/null', '--no-resolv', '--no-hosts', '--user=root', '--pid-file=']
  let resolving: ChildProcess | null = null
  try {
    const built = run('sh', ['-ec', building(space)])
    if (built.status !== 0) throw new Error(`no namespaces: ${built.output}`)
    for (const id of IDS) agents.set(id, agent(space(id)))
    await Promise.all(
      IDS.map((id) =>
        ask(id, {
          op: 'serve',
          as: id,
          addresses: [...HOSTS[id].ipv4, ...HOSTS[id].ipv6],
          tcp,
          udp,
        }),
      ),
    )
    const every = everyName
      ? [HOSTS.internet.ipv4[1], HOSTS.internet.ipv6[1]].map((address) => `--address=/#/${address}`)
      : []
    start('internet', 'dnsmasq', [...plain, ...RECORDS.map((record) => `--host-record=${record}`), ...every])
    await answering(HOSTS.internet.ipv4[0], 'cloud.netneeds.test')
  } catch (error) {
    await stop()
    throw error
  }
  return {
    space,
    look,
    start,
    stop,
    shell(host, script, folder, path) {
      const at = folder === undefined ? '' : `cd '${folder}'\n`
      const paths = path === undefined ? '' : `PATH='${path}':$PATH\n`
      const { status, output } = run('ip', [
        'netns',
        'exec',
        space(host),
        'sh',
        '-ec',
        `${paths}${at}${script}`,
      ])
      if (status !== 0) throw new Error(`${script}\nexit ${status}: ${output}`)
      return output
    },
    probe: (from, protocol, to, port, timeout = 900) =>
      ask(from, { op: protocol, to, port, timeout }) as Promise<Probed>,
    async send(from, to, port) {
      await ask(from, { op: 'send', to, port })
    },
    async resolver(files) {
      if (resolving !== null) await ended(resolving)
      const confs = files.map((file) => `--conf-file=${file}`)
      const upstream = `--server=${HOSTS.internet.ipv4[0]}`
      resolving = start('router', 'dnsmasq', [
        ...(confs.length > 0 ? plain.filter((each) => !each.startsWith('--conf-file')) : plain),
        ...confs,
        upstream,
      ])
      await answering('127.0.0.1', 'ntp.netneeds.test')
    },
  }
}
