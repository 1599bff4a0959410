import type { Backend, Rendered } from '../rules/backend.ts'
import { iptables } from '../rules/backends/iptables.ts'
import { nftables } from '../rules/backends/nftables.ts'
import type { Placed } from '../rules/compile.ts'
import { endpoint, testDevice } from '../test/policies.ts'
import { homeOf, homePolicy } from '../test/real/many-devices.ts'
import { buildRouter, DEVICE, PORT, type Router, run } from './router.ts'

/** How a home of 200 devices fares: time to make its rules, to load them, and what they cost each packet. */

const RUNS = 9
const PACKETS = 60_000
const REPEATS = 7

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
const fixed = (value: number, digits = 2): string => value.toFixed(digits)
const milliseconds = (body: () => unknown): number => {
  const start = performance.now()
  body()
  return performance.now() - start
}
const say = (what: string, value: string): void => console.log(`${what.padEnd(58)} ${value}`)

/** The device whose packets are timed. Its id sorts last, which is the worst place in a list that is walked. */
const probe: Placed = {
  device: testDevice('zz-probe', {
    endpoints: [endpoint('far', { peer: { network: '198.51.100.0/24' }, protocol: 'udp', ports: [PORT] })],
  }),
  ipv4: [DEVICE],
  ipv6: [],
  mac: [],
}
const home = (count: number): Placed[] => [...homeOf(count - 1), probe]
const rendered = (backend: Backend, count: number): Rendered =>
  backend.render(homePolicy(home(count)), backend.options.parse({}))
const fileOf = ({ files }: Rendered, end: string): string =>
  files.find(({ name }) => name.endsWith(end))?.text ?? ''

function making(): void {
  const devices = home(200)
  const floor: number[] = []
  const compiled: number[] = []
  const whole: number[] = []
  for (let i = 0; i < RUNS + 3; i++) {
    const times = [
      milliseconds(() => JSON.stringify(devices)),
      milliseconds(() => homePolicy(devices)),
      milliseconds(() => nftables.render(homePolicy(devices), {})),
    ]
    // The first runs are the compiler's of the machine, not ours.
    if (i < 3) continue
    floor.push(times[0] ?? 0)
    compiled.push(times[1] ?? 0)
    whole.push(times[2] ?? 0)
  }
  say('JSON.stringify of the 200 devices (floor)', `${fixed(median(floor))} ms`)
  say('compile', `${fixed(median(compiled))} ms, ${fixed(median(compiled) / median(floor), 1)} x floor`)
  say(
    'compile and render nftables',
    `${fixed(median(whole))} ms, ${fixed(median(whole) / median(floor), 1)} x floor`,
  )
}

function loading(): void {
  const time = (text: string) =>
    median(
      Array.from({ length: RUNS }, () => milliseconds(() => run('unshare', ['-n', 'nft', '-f', '-'], text))),
    )
  const [empty, one, many] = [
    time('table inet t\n'),
    time(fileOf(rendered(nftables, 1), '.nft')),
    time(fileOf(rendered(nftables, 200), '.nft')),
  ]
  say('nft -f, an empty table (floor)', `${fixed(empty, 0)} ms`)
  say('nft -f, 1 device', `${fixed(one, 0)} ms`)
  say('nft -f, 200 devices', `${fixed(many, 0)} ms, ${many < 1000 ? 'below' : 'ABOVE'} a second`)
}

interface Variant {
  name: string
  load(router: Router): void
}

const clear = (router: Router): void => {
  router.shell(
    'nft flush ruleset; for t in filter nat mangle raw; do iptables -t $t -F; iptables -t $t -X; done; ipset destroy',
  )
}
const withNft = (count: number): Variant => ({
  name: `nftables, ${count} device${count > 1 ? 's' : ''}`,
  load: (router) => router.shell('nft -f -', fileOf(rendered(nftables, count), '.nft')),
})
const withIptables = (count: number): Variant => ({
  name: `iptables, ${count} device${count > 1 ? 's' : ''}`,
  load(router) {
    const made = rendered(iptables, count)
    router.shell('ipset restore -exist', fileOf(made, '.ipset'))
    router.shell('iptables-restore --noflush', fileOf(made, '.v4'))
  },
})
/** What both have to do for a packet: follow connections, and one rule that lets it through. */
const FLOOR: Variant = {
  name: 'one accepting rule with connection tracking (floor)',
  load: (router) =>
    router.shell(
      'nft -f -',
      'table inet t {\n chain f {\n type filter hook forward priority filter; policy accept;\n ct state established,related accept\n accept\n }\n}\n',
    ),
}

function packets(): void {
  const variants = [FLOOR, withNft(1), withNft(200), withIptables(1), withIptables(200)]
  const times = new Map(variants.map(({ name }): [string, number[]] => [name, []]))
  const router = buildRouter()
  try {
    // Turn by turn, so that whatever else the machine does meets all of them.
    for (let i = 0; i < REPEATS; i++) {
      for (const variant of variants) {
        clear(router)
        variant.load(router)
        router.flood(5_000)
        const { nanoseconds, arrived } = router.flood(PACKETS)
        if (arrived < PACKETS * 0.99)
          throw new Error(`${variant.name}: ${arrived} of ${PACKETS} datagrams arrived`)
        times.get(variant.name)?.push(nanoseconds)
      }
    }
  } finally {
    router.stop()
  }
  const of = (name: string) => median(times.get(name) ?? [])
  for (const { name } of variants)
    say(name, `${of(name)} ns a packet, ${fixed(of(name) / of(FLOOR.name))} x floor`)
  for (const backend of ['nftables', 'iptables'])
    say(
      `${backend}: 200 devices against 1`,
      fixed(of(`${backend}, 200 devices`) / of(`${backend}, 1 device`)),
    )
}

console.log(`200 devices, medians of ${RUNS} runs; packets: ${REPEATS} times ${PACKETS} datagrams`)
console.log(run('sh', ['-c', 'nft --version; iptables --version']).trim())
making()
loading()
packets()
