import { compile, type Placed } from '../rules/compile.ts'
import type { Policy } from '../rules/policy.ts'
import { Choices } from '../schema/choices.ts'
import { Device } from '../schema/device.ts'
import { type ExpandedDevice, expandDevice } from '../schema/expand.ts'

/** Text that tries to leave its comment, string or token in every language we print. */
export const HOSTILE =
  '"; } | $(reboot) `id` <!-- ]]> --> </rule> \\n # \' ); DROP TABLE client;-- {{x}} %0a ^$important é'

const need = (value: string) => ({ native_app: 'unknown', home_assistant: value })
const source = { kind: 'forum', title: 'A test', url: 'https://forum.netneeds.test/1' }

/** A device of the tests; `parts` as in an entry file. */
export function testDevice(id: string, parts: Record<string, unknown> = {}): ExpandedDevice {
  const device = Device.parse({
    name: `Test ${id}`,
    vendor: 'test',
    category: 'vacuum',
    sources: { a: source },
    ...parts,
  })
  const expanded = expandDevice(
    {
      release: 'test',
      devices: { [id]: device },
      services: {},
      vendors: {},
      redirects: {},
      integrations: {},
    },
    id,
  )
  if (expanded === null) throw new Error(`no device ${id}`)
  return expanded
}

/** An endpoint as an entry writes it; required by Home Assistant unless said otherwise. */
export const endpoint = (id: string, parts: Record<string, unknown>) => ({
  id,
  direction: 'outbound',
  protocol: 'tcp',
  ports: [443],
  needed: need('required'),
  breaks: 'it stops',
  sources: ['a'],
  ...parts,
})

/** Compiles devices at addresses under choices written as in a URL; throws on a problem. */
export function policyOf(
  devices: Placed[],
  query: Record<string, string> = {},
  placeholders = devices.length === 1,
): Policy {
  const { ip: _ip, ip6: _ip6, mac: _mac, ...choices } = Choices.parse(query)
  const compiled = compile({
    devices,
    choices,
    release: '2026.01.01',
    url: 'https://netneeds.test/devices/x/rules',
    placeholders,
  })
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems))
  return compiled.policy
}

const at = (
  device: ExpandedDevice,
  ipv4: string[] = ['192.168.1.50'],
  ipv6: string[] = [],
  mac: string[] = [],
): Placed => ({ device, ipv4, ipv6, mac })
const HOME = { ha: '192.168.1.10', gateway: '192.168.1.1', lan: '192.168.1.0/24' }
const one = (parts: Record<string, unknown>, query: Record<string, string> = {}, ipv6: string[] = []) =>
  policyOf([at(testDevice('robot', parts), ['192.168.1.50'], ipv6)], {
    ...HOME,
    family: ipv6.length > 0 ? 'both' : 'ipv4',
    ...query,
  })

const miio = endpoint('miio', {
  direction: 'inbound',
  peer: { role: 'home-assistant' },
  protocol: 'udp',
  ports: [54321],
})
const cloud = endpoint('cloud', { peer: { host: 'ot.io.mi.com' } })

/** The telling policies: every backend has a golden file for each. */
export const POLICIES: Record<string, () => Policy> = {
  'single-name': () => one({ endpoints: [cloud] }),
  wildcard: () => one({ endpoints: [endpoint('cloud', { peer: { host: '*.io.mi.com' } })] }),
  network: () => one({ endpoints: [endpoint('net', { peer: { network: '18.194.0.0/16' } })] }),
  'port-range': () =>
    one({ endpoints: [endpoint('media', { peer: { host: 'media.mi.com' }, ports: [80, '8000-8010'] })] }),
  udp: () =>
    one({
      endpoints: [
        endpoint('ntp', {
          peer: { host: '0.de.pool.ntp.org' },
          protocol: 'udp',
          ports: [123],
          purpose: 'time',
        }),
      ],
    }),
  'inbound-home-assistant': () => one({ endpoints: [miio] }),
  'lan-multicast': () =>
    one({
      endpoints: [
        endpoint('report', { peer: { network: '224.0.0.50' }, protocol: 'udp', ports: [9898] }),
        endpoint('ping', { peer: { role: 'gateway' }, protocol: 'icmp', ports: [] }),
        endpoint('shout', { peer: { role: 'broadcast' }, protocol: 'udp', ports: [9999] }),
      ],
      network: { multicast: ['224.0.0.50'], sources: ['a'] },
    }),
  ipv6: () =>
    one(
      { endpoints: [cloud, miio, endpoint('net6', { peer: { network: '2a01:4f8::/32' } })] },
      { ha: '192.168.1.10,fd00::10', gateway: '192.168.1.1,fd00::1' },
      ['fd00::50'],
    ),
  'no-address': () => policyOf([at(testDevice('robot', { endpoints: [cloud, miio] }), [])]),
  'withheld-unknown': () =>
    one({
      endpoints: [
        miio,
        endpoint('cloud', { peer: { host: 'ot.io.mi.com' }, resolve: 'required', needed: need('unknown') }),
      ],
    }),
  empty: () => one({ endpoints: [] }, { dns: 'block', ntp: 'block' }),
  'hostile-text': () =>
    one({
      name: `Robot ${HOSTILE}`.slice(0, 80),
      endpoints: [
        endpoint('cloud', {
          peer: { host: 'ot.io.mi.com' },
          application: HOSTILE.slice(0, 40),
          breaks: HOSTILE,
          note: HOSTILE,
        }),
        endpoint('held', {
          peer: { host: 'ott.io.mi.com' },
          needed: need('unknown'),
          breaks: HOSTILE,
          note: HOSTILE,
        }),
      ],
      blocking: [{ of: 'internet', method: 'reject', outcome: 'breaks', note: HOSTILE, sources: ['a'] }],
    }),
  'many-rules': () =>
    one({
      endpoints: Array.from({ length: 200 }, (_, i) =>
        endpoint(`host-${i}`, {
          peer: { host: `h${i}.mi.com` },
          protocol: i % 2 === 0 ? 'tcp' : 'udp',
          ports: [1000 + i],
        }),
      ),
    }),
  'non-ascii-name': () => one({ name: 'Kühlschrank 掃除機', endpoints: [cloud] }),
  'same-subnet-nat': () => one({ endpoints: [miio], network: { same_subnet: true, sources: ['a'] } }),
  'second-device': () =>
    policyOf(
      [
        at(
          testDevice('robot', { endpoints: [cloud, miio] }),
          ['192.168.1.50'],
          ['fd00::50'],
          ['50:ec:50:00:00:01'],
        ),
        at(
          testDevice('plug', {
            category: 'plug',
            endpoints: [
              endpoint('poll', { direction: 'inbound', peer: { role: 'home-assistant' }, ports: [80] }),
            ],
          }),
          ['192.168.1.51'],
        ),
      ],
      HOME,
    ),
  redirect: () => one({ endpoints: [miio] }, { dns: 'redirect', ntp: 'redirect', refuse: 'drop' }),
  'scope-internet': () =>
    one({ endpoints: [miio, cloud] }, { scope: 'internet', interface: 'br-iot', wan: 'eth0' }),
  expose: () =>
    one(
      {
        endpoints: [
          endpoint('web', { direction: 'inbound', peer: { role: 'internet' }, application: 'https' }),
        ],
      },
      { expose: 'web', wan: 'eth0', public_name: 'home.netneeds.org' },
      ['fd00::50'],
    ),
  'at-host': () =>
    policyOf(
      [
        at(
          testDevice('box', {
            category: 'server',
            endpoints: [
              endpoint('mdns', {
                direction: 'inbound',
                peer: { role: 'lan' },
                protocol: 'udp',
                ports: [5353],
              }),
              endpoint('homekit', { direction: 'inbound', peer: { role: 'lan' }, ports: [51827] }),
              endpoint('web', {
                direction: 'inbound',
                peer: { role: 'lan' },
                ports: [8123],
                application: 'http',
              }),
            ],
          }),
          [],
        ),
      ],
      { ...HOME, at: 'host' },
    ),
}
