import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { suricata } from '../../rules/backends/suricata.ts'
import type { Policy } from '../../rules/policy.ts'
import { endpoint, POLICIES, policyOf, testDevice } from '../policies.ts'
import { ascii, clientHello, dnsQuery, http2, icmp, packetOf, tcp, udp, unreachable } from './pcap-bytes.ts'
import { type Fates, inspect } from './suricata-run.ts'
import {
  chatter,
  client,
  DEVICE,
  dns,
  dnsByTcp,
  FAR,
  get,
  HA,
  http,
  NET,
  OK,
  own,
  PHONE,
  ROUTER,
  server,
  tls,
} from './suricata-talks.ts'
import { canUnshare, missing, run } from './tool.ts'

const absent = missing('suricata', 'unshare').length > 0 || !canUnshare()

const ENDPOINTS = [
  endpoint('cloud', { peer: { host: 'ot.io.mi.com' }, ports: [80, 443] }),
  endpoint('wild', { peer: { host: '*.cdn.netneeds.org' } }),
  endpoint('net', { peer: { network: '18.200.0.0/16' } }),
  endpoint('poll', { direction: 'inbound', peer: { role: 'home-assistant' }, ports: [80] }),
  endpoint('miio', {
    direction: 'inbound',
    peer: { role: 'home-assistant' },
    protocol: 'udp',
    ports: [54321],
  }),
  endpoint('ping', { direction: 'inbound', peer: { role: 'home-assistant' }, protocol: 'icmp', ports: [] }),
]
const policy = (query: Record<string, string> = {}) =>
  policyOf(
    [{ device: testDevice('robot', { endpoints: ENDPOINTS }), ipv4: [DEVICE], ipv6: ['fd00::50'], mac: [] }],
    { ha: HA, gateway: `${ROUTER},fd00::1`, lan: '192.168.1.0/24,fd00::/64', ...query },
  )
const textOf = (of: Policy, options = {}) =>
  suricata.render(of, suricata.options.parse(options)).files[0]?.text ?? ''

/** Whether all of a conversation went on, or which frame was the first not to. */
const fate = (frames: boolean[] = []): 'whole' | number => {
  const first = frames.indexOf(false)
  if (frames.length === 0) throw new Error('no such conversation')
  return first === -1 ? 'whole' : first
}
/** Frames 0 to 2 open a connection; the first thing that is said comes next. */
const FIRST_SAID = 3
const expectFates = (fates: Fates, wanted: Record<string, 'whole' | number>) =>
  expect(Object.fromEntries(Object.entries(fates).map(([name, frames]) => [name, fate(frames)]))).toEqual(
    wanted,
  )

describe.skipIf(absent)('suricata reads the names', () => {
  test('TLS: the whole name passes from the first packet to the last, any other and none are refused', () => {
    const fates = inspect(textOf(policy()), {
      allowed: tls(clientHello('ot.io.mi.com')),
      'upper case': tls(clientHello('OT.io.MI.com')),
      'in two segments': tls(clientHello('ot.io.mi.com', { padding: 1500 }), DEVICE, FAR, 443, [1400]),
      'in small pieces': tls(clientHello('ot.io.mi.com'), DEVICE, FAR, 443, [1, 3, 6, 60]),
      'below a wildcard': tls(clientHello('a.b.cdn.netneeds.org')),
      'IPv6 allowed': tls(clientHello('ot.io.mi.com'), 'fd00::50', '2a01:4f8::1'),
      'a network, any name': tls(clientHello('ads.netneeds.org'), DEVICE, NET),
      'a network, no name': tls(clientHello(null), DEVICE, NET),
      'another client': tls(clientHello('ads.netneeds.org'), PHONE),
      'ECH behind the allowed name': tls(clientHello('ot.io.mi.com', { ech: true })),
      other: tls(clientHello('ads.netneeds.org')),
      'a longer label': tls(clientHello('xot.io.mi.com')),
      'below a plain name': tls(clientHello('a.ot.io.mi.com')),
      'a longer name': tls(clientHello('ot.io.mi.com.netneeds.org')),
      'the apex of a wildcard': tls(clientHello('cdn.netneeds.org')),
      'beside a wildcard': tls(clientHello('xcdn.netneeds.org')),
      'no name': tls(clientHello(null)),
      ECH: tls(clientHello('public.netneeds.org', { ech: true })),
      'IPv6 other': tls(clientHello('ads.netneeds.org'), 'fd00::50', '2a01:4f8::1'),
      'other in two segments': tls(
        clientHello('ads.netneeds.org', { padding: 1500 }),
        DEVICE,
        FAR,
        443,
        [1400],
      ),
      'another port': tls(clientHello('ot.io.mi.com'), DEVICE, FAR, 8443),
    })
    expectFates(fates, {
      allowed: 'whole',
      'upper case': 'whole',
      'in two segments': 'whole',
      'in small pieces': 'whole',
      'below a wildcard': 'whole',
      'IPv6 allowed': 'whole',
      'a network, any name': 'whole',
      'a network, no name': 'whole',
      'another client': 'whole',
      'ECH behind the allowed name': 'whole',
      other: FIRST_SAID,
      'a longer label': FIRST_SAID,
      'below a plain name': FIRST_SAID,
      'a longer name': FIRST_SAID,
      'the apex of a wildcard': FIRST_SAID,
      'beside a wildcard': FIRST_SAID,
      'no name': FIRST_SAID,
      ECH: FIRST_SAID,
      'IPv6 other': FIRST_SAID,
      // The first segment and its acknowledgement go on; the one that ends the ClientHello does not.
      'other in two segments': FIRST_SAID + 2,
      'another port': 0,
    })
    // Once refused nothing of it goes on, in neither direction.
    expect(fates.other?.slice(FIRST_SAID).every((passed) => !passed)).toBe(true)
  })

  test('HTTP by its host; what is neither HTTP nor TLS ends', () => {
    const fates = inspect(textOf(policy()), {
      allowed: http(get('ot.io.mi.com')),
      'with a port': http(get('ot.io.mi.com:80')),
      'upper case': http(get('OT.io.mi.com')),
      'upper case with a port': http(get('OT.io.mi.com:80')),
      'line by line': http(get('ot.io.mi.com'), FAR, 80, [5, 20, 30]),
      'HTTP/2': tcp(own(DEVICE), { address: FAR, port: 80 }, client(http2('ot.io.mi.com'))),
      'a network': http(get('ads.netneeds.org'), NET, 443),
      'a network, unknown protocol': chatter(NET, 0xee),
      other: http(get('ads.netneeds.org')),
      'a longer label': http(get('xot.io.mi.com')),
      'no host': http('GET / HTTP/1.0\r\nAccept: x\r\n\r\n'),
      'HTTP/2 other': tcp(own(DEVICE), { address: FAR, port: 80 }, client(http2('ads.netneeds.org'))),
      'HTTP/2 no host': tcp(own(DEVICE), { address: FAR, port: 80 }, client(http2(null))),
      'the server speaks first': tcp(own(DEVICE), { address: FAR, port: 443 }, [
        server(ascii('SSH-2.0-x\r\n')),
        ...client(ascii('SSH-2.0-y\r\n')),
      ]),
    })
    expectFates(fates, {
      allowed: 'whole',
      'with a port': 'whole',
      'upper case': 'whole',
      // The engine does not lower a host that has a port.
      'upper case with a port': FIRST_SAID,
      'line by line': 'whole',
      'HTTP/2': 'whole',
      'a network': 'whole',
      'a network, unknown protocol': 'whole',
      other: FIRST_SAID,
      'a longer label': FIRST_SAID,
      'no host': FIRST_SAID,
      'HTTP/2 other': FIRST_SAID,
      'HTTP/2 no host': FIRST_SAID,
      'the server speaks first': FIRST_SAID + 2,
    })
    const unknown = fate(inspect(textOf(policy()), { unknown: chatter(FAR, 0xee) }).unknown)
    expect(unknown).toBeGreaterThan(FIRST_SAID)
    // 910 bytes a round of four frames: the fifth goes over 4096.
    expect(unknown).toBeLessThanOrEqual(FIRST_SAID + 5 * 4 + 1)
  })

  test('DNS by its question', () => {
    const talks = {
      allowed: dns(['ot.io.mi.com']),
      'mixed case': dns(['oT.Io.mI.com']),
      'below a wildcard': dns(['a.cdn.netneeds.org']),
      'by TCP': dnsByTcp('ot.io.mi.com'),
      'another client': dns(['ads.netneeds.org'], PHONE),
      other: dns(['ads.netneeds.org']),
      'a longer label': dns(['xot.io.mi.com']),
      'the apex of a wildcard': dns(['cdn.netneeds.org']),
      'another server': dns(['ot.io.mi.com'], DEVICE, '8.8.8.8'),
      'no question': [
        udp(own(DEVICE), { address: ROUTER, port: 53 }, ascii('not a question, but some bytes')),
      ],
      'other by TCP': dnsByTcp('ads.netneeds.org'),
    }
    expectFates(inspect(textOf(policy()), talks), {
      allowed: 'whole',
      'mixed case': 'whole',
      'below a wildcard': 'whole',
      'by TCP': 'whole',
      'another client': 'whole',
      other: 0,
      'a longer label': 0,
      'the apex of a wildcard': 0,
      'another server': 0,
      'no question': 0,
      'other by TCP': FIRST_SAID,
    })
    // One port for all questions, as small resolvers have it: a refusal must not stick to what comes after.
    const [first, , then, answer] =
      inspect(textOf(policy()), { both: dns(['ads.netneeds.org', 'ot.io.mi.com']) }).both ?? []
    expect([first, then, answer]).toEqual([false, true, true])
    const every = inspect(textOf(policy(), { queries: 'all' }), talks)
    expect([fate(every.other), fate(every['other by TCP']), fate(every['another server'])]).toEqual([
      'whole',
      'whole',
      0,
    ])
  })

  test('by address: what comes from Home Assistant, answers and errors; the rest is refused', () => {
    const [asks, answers] = [own(HA), { address: DEVICE, port: 54321 }]
    const from = own(DEVICE)
    const opening = tcp(from, { address: FAR, port: 443 }, client(clientHello('ot.io.mi.com')))
    const about = packetOf(opening[3]).slice(0, 28)
    const tooBig = icmp('9.9.9.9', DEVICE, 3, 4, Uint8Array.from([0, 0, 5, 0, ...about]))
    const talks = {
      'Home Assistant by UDP': [udp(asks, answers, ascii('hello')), udp(answers, asks, ascii('there'))],
      'port unreachable': [unreachable(DEVICE, HA, { from: asks, to: answers })],
      'Home Assistant by HTTP': tcp(own(HA), { address: DEVICE, port: 80 }, [...client(ascii(get('x'))), OK]),
      ping: [
        icmp(HA, DEVICE, 8, 0, ascii('\0\u0001\0\u0001abcd')),
        icmp(DEVICE, HA, 0, 0, ascii('\0\u0001\0\u0001abcd')),
      ],
      'packet too big': [...opening.slice(0, 5), tooBig, ...opening.slice(5)],
      neighbours: [135, 136].map((type) =>
        icmp('fe80::1', 'fd00::50', type, 0, new Uint8Array([0, 0, 0, 0, ...new Uint8Array(16)])),
      ),
      NTP: [udp(own(DEVICE), { address: ROUTER, port: 123 }, new Uint8Array(48))],
      DHCP: [udp({ address: DEVICE, port: 68 }, { address: ROUTER, port: 67 }, new Uint8Array(240))],
      'DHCP, the answer to a new address': [
        udp({ address: ROUTER, port: 67 }, { address: DEVICE, port: 68 }, new Uint8Array(240)),
      ],
      multicast: [udp(own(DEVICE), { address: '224.0.0.251', port: 5353 }, dnsQuery('a.local'))],
      'the phone and others': [udp(own(PHONE), { address: FAR, port: 9 }, ascii('x'))],
      'the phone by UDP': [udp(own(PHONE), answers, ascii('hello'))],
      'the phone by TCP': tcp(own(PHONE), { address: DEVICE, port: 80 }, []).slice(0, 1),
      'another port': [udp(own(HA), { address: DEVICE, port: 9 }, ascii('hello'))],
      QUIC: [udp(own(DEVICE), { address: FAR, port: 443 }, new Uint8Array(1200).fill(0xc3))],
      'ping out': [icmp(DEVICE, FAR, 8, 0, ascii('\0\u0002\0\u0001abcd'))],
      'in the home': tcp(own(DEVICE), { address: PHONE, port: 22 }, []).slice(0, 1),
    }
    const passing = Object.keys(talks).slice(0, 11)
    const wanted = Object.fromEntries(
      Object.keys(talks).map((name) => [name, passing.includes(name) ? ('whole' as const) : 0]),
    )
    expectFates(inspect(textOf(policy()), talks), wanted)
    expectFates(inspect(textOf(policy({ refuse: 'drop' })), talks), wanted)
    // With scope=internet all that stays in the home goes on.
    const inside = ['the phone by UDP', 'the phone by TCP', 'another port', 'in the home']
    expectFates(inspect(textOf(policy({ scope: 'internet' })), talks), {
      ...wanted,
      ...Object.fromEntries(inside.map((name) => [name, 'whole' as const])),
    })
  })

  test('two rule sets loaded together do not disturb each other, and twice is once', () => {
    const plug = policyOf(
      [
        {
          device: testDevice('plug', {
            endpoints: [endpoint('cloud', { peer: { host: 'plug.netneeds.org' } })],
          }),
          ipv4: [PHONE],
          ipv6: [],
          mac: [],
        },
      ],
      { gateway: ROUTER, family: 'ipv4' },
    )
    const fates = inspect(textOf(policy()) + textOf(plug), {
      'the robot': tls(clientHello('ot.io.mi.com')),
      'the plug': tls(clientHello('plug.netneeds.org'), PHONE),
      'the robot as the plug': tls(clientHello('plug.netneeds.org')),
      'the plug as the robot': tls(clientHello('ot.io.mi.com'), PHONE),
    })
    expectFates(fates, {
      'the robot': 'whole',
      'the plug': 'whole',
      'the robot as the plug': FIRST_SAID,
      'the plug as the robot': FIRST_SAID,
    })
    expect(() => inspect(`${textOf(plug)}pass tcp any any -> any any (nonsense:1; sid:1;)\n`, {})).toThrow(
      /suricata/,
    )
  })
})

describe.skipIf(absent)('suricata -T loads every policy with the settings it comes with', () => {
  test.each(Object.entries(POLICIES))('%s', (_name, make) => {
    const folder = mkdtempSync(join(tmpdir(), 'suricata-'))
    try {
      const file = join(folder, 'x.rules')
      writeFileSync(file, textOf(make()))
      const { status, output } = run('suricata', ['-T', '-S', file, '-l', folder])
      expect(output).not.toMatch(/^E: |error parsing|invalid/im)
      expect(status).toBe(0)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
