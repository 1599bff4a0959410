import { describe, expect, test } from 'vitest'
import { ascii, frame, join, u16, u32 } from '../../../bench/capture-bytes.ts'
import { clientHello, dhcp, dns, tlsRecord } from '../../../bench/capture-payloads.ts'
import { Observed } from '../../../schema/observed.ts'
import {
  arp,
  away,
  datagram,
  deviceOf,
  file,
  group,
  host,
  mac,
  observed,
  PHONE,
  phone,
  ROUTER,
  router,
  segment,
  shorts,
  talk,
  VACUUM,
  vacuum,
} from './home.ts'

const cloud = away('18.194.236.76')
const other = away('52.29.158.79')
const address = (...parts: number[]) => Uint8Array.from(parts)
const hello = (name: string, padding = 0) =>
  tlsRecord(
    22,
    clientHello(name, (count) => new Uint8Array(count), false, padding),
  )
const asks = (name: string, type = 1) => dns(7, 0x100, [{ name, type }], [])
const answers = (name: string, ...chain: [string, number, Uint8Array][]) =>
  dns(
    7,
    0x8180,
    [{ name, type: 1 }],
    chain.map(([owner, type, data]) => ({ name: owner, type, data })),
  )
const wire = (name: string) => join(...name.split('.').flatMap((label) => [label.length, ascii(label)]), 0)

describe('devices', () => {
  test('the router is one device with its own address; what is behind it is none', () => {
    const seen = observed([
      file([...talk(vacuum, cloud, 1, 443), ...talk(vacuum, other, 2, 443), ...talk(vacuum, router, 3, 80)]),
    ])
    expect(seen.devices.map((device) => [device.mac, device.ipv4])).toEqual([
      [VACUUM, ['192.168.1.50']],
      [ROUTER, ['192.168.1.1']],
    ])
    expect(deviceOf(seen, ROUTER).roles).toContain('gateway')
    expect(
      deviceOf(seen, VACUUM)
        .flows.map((flow) => flow.peer_role)
        .sort(),
    ).toEqual(['gateway', 'internet', 'internet'])
  })
  test('two local addresses behind one router have no MAC of their own', () => {
    const far = host(ROUTER, '192.168.7.7')
    const seen = observed([
      file([
        arp(router),
        ...talk(vacuum, router, 9, 80),
        ...talk(vacuum, cloud, 1, 443),
        ...talk(vacuum, other, 1, 443),
        ...talk(far, vacuum, 3, 80),
      ]),
    ])
    expect(deviceOf(seen, null, '192.168.7.7').flows).toHaveLength(1)
    expect(deviceOf(seen, ROUTER).ipv4).toEqual(['192.168.1.1'])
  })
  test('IPv6 addresses are joined by MAC, also global ones that answer neighbour discovery', () => {
    const local = host(VACUUM, 'fe80::52ec:50ff:fe00:1')
    const global = host(VACUUM, '2a01:db9::50')
    const cloud6 = host(ROUTER, '2600:1f18::1')
    const advert = frame(
      global,
      host(ROUTER, 'fe80::1'),
      58,
      join(136, 0, 0, 0, u32(0), global.address, 2, 1, mac(VACUUM)),
    )
    const seen = observed([
      file([
        advert,
        ...talk(vacuum, cloud, 1, 443),
        ...talk(global, cloud6, 2, 443),
        datagram(local, group('ff02::fb'), 5353, 5353),
      ]),
    ])
    const device = deviceOf(seen, VACUUM)
    expect([device.ipv4, device.ipv6]).toEqual([['192.168.1.50'], ['2a01:db9::50', 'fe80::52ec:50ff:fe00:1']])
    expect(device.flows.find((flow) => flow.peer === '2600:1f18::1')?.peer_role).toBe('internet')
  })
  test('a prefix that the router advertises is local, and so is what --lan says', () => {
    const device = host(VACUUM, '2a01:db9::50')
    const second = host(PHONE, '2a01:db9::20')
    const advert = frame(
      host(ROUTER, 'fe80::1'),
      group('ff02::1'),
      58,
      join(
        134,
        0,
        0,
        0,
        u32(0),
        u32(0),
        u32(0),
        3,
        4,
        64,
        0xc0,
        u32(1),
        u32(1),
        u32(0),
        address(0x2a, 1, 0xd, 0xb9),
        new Uint8Array(12),
      ),
    )
    const seen = observed([file([advert, ...talk(second, device, 1, 80)])])
    expect(shorts(deviceOf(seen, VACUUM))).toEqual(['< 2a01:db9::20 tcp 80 syn'])
    const named = observed([file(talk(host(PHONE, '203.0.113.20'), host(VACUUM, '203.0.113.50'), 1, 80))], {
      lan: ['203.0.113.0/24'],
    })
    expect(shorts(deviceOf(named, VACUUM))).toEqual(['< 203.0.113.20 tcp 80 syn'])
    expect(deviceOf(seen, ROUTER).roles).toContain('gateway')
  })
  test('DHCP gives host name, class, wishes, MUD address and roles; 0.0.0.0 belongs to the MAC', () => {
    const any = host(VACUUM, '0.0.0.0')
    const ask = dhcp(1, mac(VACUUM), address(), [
      [12, ascii('roborock-vacuum-s5_miio1')],
      [60, ascii('udhcp 1.19')],
      [55, address(1, 3, 6)],
      [161, ascii('https://vendor.example/mud.json')],
    ])
    const gives = dhcp(5, mac(VACUUM), vacuum.address, [
      [3, router.address],
      [6, router.address],
      [54, router.address],
    ])
    const seen = observed([
      file([
        datagram(any, host('ff:ff:ff:ff:ff:ff', '255.255.255.255'), 68, 67, ask),
        datagram(router, vacuum, 67, 68, gives),
      ]),
    ])
    const device = deviceOf(seen, VACUUM)
    expect(device).toMatchObject({
      ipv4: ['192.168.1.50'],
      hostnames: ['roborock-vacuum-s5_miio1'],
      dhcp: {
        vendor_class: 'udhcp 1.19',
        requested_options: [1, 3, 6],
        mud_url: 'https://vendor.example/mud.json',
      },
    })
    expect(device.flows[0]).toMatchObject({
      peer: '255.255.255.255',
      peer_role: 'broadcast',
      application: 'dhcp',
    })
    expect(deviceOf(seen, ROUTER).roles.sort()).toEqual(['dhcp', 'dns', 'gateway'])
  })
  test('on a link without MACs a device is an address', () => {
    const bare = file(
      talk(vacuum, cloud, 1, 443).map((bytes) => bytes.subarray(14)),
      101,
    )
    expect(observed([bare]).devices.map((device) => [device.mac, device.ipv4])).toEqual([
      [null, ['192.168.1.50']],
    ])
  })
  test('where neither end is local the client is the device', () => {
    const bare = file(
      talk(away('1.1.1.1'), away('2.2.2.2'), 1, 443).map((bytes) => bytes.subarray(14)),
      101,
    )
    expect(observed([bare]).devices.map((device) => [device.ipv4, shorts(device)])).toEqual([
      [['1.1.1.1'], ['> 2.2.2.2 tcp 443 syn']],
    ])
  })
})

describe('names', () => {
  const question = datagram(vacuum, router, 40_000, 53, asks('ot.io.mi.com'))
  const answer = datagram(
    router,
    vacuum,
    53,
    40_000,
    answers(
      'ot.io.mi.com',
      ['ot.io.mi.com', 5, wire('node1.cdn.example.net')],
      ['node1.cdn.example.net', 1, cloud.address],
    ),
  )
  test('of DNS: the chain down to the name asked for, and the look-up', () => {
    const device = deviceOf(observed([file([question, answer, ...talk(vacuum, cloud, 2, 443)])]), VACUUM)
    expect(device.flows.find((flow) => flow.peer === '18.194.236.76')?.names).toEqual([
      { name: 'ot.io.mi.com', via: 'dns' },
      { name: 'node1.cdn.example.net', via: 'dns' },
    ])
    expect(device.lookups).toMatchObject([
      {
        name: 'ot.io.mi.com',
        type: 'A',
        answer: 'NOERROR',
        count: 1,
        addresses: ['18.194.236.76'],
        server: '192.168.1.1',
      },
    ])
  })
  test('asked for by another device: said so', () => {
    const seen = observed([
      file([question, answer, ...talk(vacuum, cloud, 2, 443), ...talk(phone, cloud, 3, 443)]),
    ])
    expect(deviceOf(seen, PHONE).flows[0]?.names).toEqual([
      { name: 'ot.io.mi.com', via: 'dns', other: true },
      { name: 'node1.cdn.example.net', via: 'dns', other: true },
    ])
    expect(deviceOf(seen, PHONE).lookups).toEqual([])
  })
  test('a question without an answer is a look-up without one', () => {
    const device = deviceOf(observed([file([question, question])]), VACUUM)
    expect(device.lookups).toMatchObject([{ name: 'ot.io.mi.com', answer: null, count: 2, addresses: [] }])
  })
  test('of a hello in one segment, in three, out of order, sent twice, with a lost beginning', () => {
    const said = hello('ot.io.mi.com', 2000)
    const parts = [said.subarray(0, 700), said.subarray(700, 1400), said.subarray(1400)]
    const pieces = parts.map((part, index) => segment(vacuum, cloud, 2, 443, 16, 1000 + index * 700, part))
    const [one, two, three] = pieces as [Uint8Array, Uint8Array, Uint8Array]
    const names = (...frames: Uint8Array[]) =>
      deviceOf(observed([file([...talk(vacuum, cloud, 2, 443), ...frames])]), VACUUM).flows[0]?.names.map(
        ({ name }) => name,
      )
    expect(names(segment(vacuum, cloud, 2, 443, 16, 1000, said))).toEqual(['ot.io.mi.com'])
    expect(names(one, two, three)).toEqual(['ot.io.mi.com'])
    expect(names(three, two, one)).toEqual(['ot.io.mi.com'])
    expect(names(one, one, two, two, one, three)).toEqual(['ot.io.mi.com'])
    expect(names(two, three)).toEqual([])
  })
  test('over a sequence number that wraps', () => {
    const said = hello('ot.io.mi.com')
    const at = 0xffffffff - 30
    const frames = [
      segment(vacuum, cloud, 2, 443, 2, at - 1),
      segment(vacuum, cloud, 2, 443, 16, at, said.subarray(0, 100)),
      segment(vacuum, cloud, 2, 443, 16, (at + 100) >>> 0, said.subarray(100)),
    ]
    expect(deviceOf(observed([file(frames)]), VACUUM).flows[0]?.names).toEqual([
      { name: 'ot.io.mi.com', via: 'sni' },
    ])
  })
  test('of HTTP requests, each on one connection; an address as Host is no name', () => {
    const request = (host: string) => ascii(`GET / HTTP/1.1\r\nHost: ${host}\r\n\r\n`)
    const one = request('a.example.com')
    const two = request('b.example.com:8080')
    const frames = [
      ...talk(vacuum, cloud, 2, 8080, one),
      segment(vacuum, cloud, 2, 8080, 16, 1000 + one.length, two),
      segment(vacuum, cloud, 2, 8080, 16, 1000 + one.length + two.length, request('18.194.236.76')),
    ]
    expect(deviceOf(observed([file(frames)]), VACUUM).flows[0]).toMatchObject({
      application: 'http',
      names: [
        { name: 'a.example.com', via: 'http' },
        { name: 'b.example.com', via: 'http' },
      ],
    })
  })
  test('of mDNS: the host name a device says, what it offers, what it asked in vain', () => {
    const told = dns(
      0,
      0x8400,
      [],
      [
        { name: '_hap._tcp.local', type: 12, data: wire('lamp._hap._tcp.local') },
        { name: 'lamp-1.local', type: 1, data: vacuum.address },
      ],
    )
    const asked = dns(
      0,
      0,
      [
        { name: '_hap._tcp.local', type: 12 },
        { name: '_miio._udp.local', type: 12 },
      ],
      [],
    )
    const seen = observed([
      file([
        datagram(phone, group('224.0.0.251'), 5353, 5353, asked),
        datagram(vacuum, group('224.0.0.251'), 5353, 5353, told),
      ]),
    ])
    expect(deviceOf(seen, VACUUM)).toMatchObject({
      hostnames: ['lamp-1'],
      mdns: ['_hap._tcp', 'lamp._hap._tcp'],
    })
    expect(deviceOf(seen, PHONE).mdns_questions).toEqual([
      { name: '_hap._tcp.local', type: 'PTR', count: 1, answered: true },
      { name: '_miio._udp.local', type: 'PTR', count: 1, answered: false },
    ])
  })
})

test('a probe for a name of its own is no question that waits for an answer', () => {
  const probe = dns(0, 0, [{ name: 'lamp-1.local', type: 255 }], [])
  const record = join(wire('lamp-1.local'), u16(1), u16(1), u32(120), u16(4), vacuum.address)
  const withAuthority = join(probe, record)
  withAuthority[9] = 1
  const ask = (payload: Uint8Array) =>
    deviceOf(observed([file([datagram(vacuum, group('224.0.0.251'), 5353, 5353, payload)])]), VACUUM)
      .mdns_questions.length
  expect([ask(probe), ask(withAuthority)]).toEqual([1, 0])
})

describe('inputs', () => {
  const frames = [
    ...talk(vacuum, cloud, 2, 443, hello('ot.io.mi.com')),
    datagram(vacuum, router, 40_000, 53, asks('ot.io.mi.com')),
  ]
  test('the size of the pieces makes no difference', () => {
    const whole = observed([file(frames)])
    for (const size of [1, 2, 7, 100, 1000]) expect(observed([file(frames)], {}, size)).toEqual(whole)
    expect(Observed.parse(whole)).toEqual(whole)
  })
  test('phases stay with what was seen in them', () => {
    const seen = observed([
      [file(talk(vacuum, cloud, 2, 443)), 'setup'],
      [file([...talk(vacuum, cloud, 3, 443), ...talk(vacuum, other, 4, 443)]), 'idle'],
    ])
    expect(deviceOf(seen, VACUUM).flows.map((flow) => [flow.peer, flow.phases])).toEqual([
      ['18.194.236.76', ['setup', 'idle']],
      ['52.29.158.79', ['idle']],
    ])
    expect(seen.inputs.map((input) => input.phase)).toEqual(['setup', 'idle'])
  })
  test('SHA-256, counts and times', () => {
    const [input] = observed([file(frames)]).inputs
    expect(input).toMatchObject({
      format: 'pcap',
      packets: 4,
      bytes: file(frames).length,
      truncated: false,
      undecoded: 0,
      first: '2025-11-01T12:26:40.000000Z',
      last: '2025-11-01T12:26:40.003000Z',
    })
    expect(input?.sha256).toMatch(/^[0-9a-f]{64}$/)
  })
  test('what is no capture says so', () => {
    expect(observed([ascii('hello, this is a letter\n')]).inputs[0]).toMatchObject({
      format: 'unknown',
      truncated: true,
      notes: [expect.stringContaining('neither')],
    })
    expect(observed([new Uint8Array(0)]).inputs[0]).toMatchObject({ format: 'unknown', truncated: true })
  })
  test('cut short in the middle of a packet', () => {
    const bytes = file(frames)
    expect(observed([bytes.subarray(0, bytes.length - 5)]).inputs[0]).toMatchObject({
      packets: 3,
      truncated: true,
    })
  })
  test('snapped before the name: the flow is there; behind it: the name too', () => {
    const flowOf = (snap: number) => {
      const cut = file(talk(vacuum, cloud, 2, 443, hello('ot.io.mi.com', 800)), 1, snap)
      return deviceOf(observed([cut]), VACUUM).flows[0]
    }
    expect(flowOf(60)).toMatchObject({ packets: 3, port: 443, names: [] })
    expect(flowOf(240)).toMatchObject({
      packets: 3,
      port: 443,
      names: [{ name: 'ot.io.mi.com', via: 'sni' }],
    })
  })
  test('a request that the capture ends in gives its host', () => {
    const cut = file(talk(vacuum, cloud, 2, 80, ascii('GET / HTTP/1.1\r\nHost: a.example.com\r\nAccept: ')))
    expect(deviceOf(observed([cut]), VACUUM).flows[0]?.names).toEqual([
      { name: 'a.example.com', via: 'http' },
    ])
  })
})

describe('roles', () => {
  const hassWeb = host('02:00:00:00:00:10', '192.168.1.10')
  const ask = dhcp(3, mac(PHONE), address(), [[60, ascii('android-dhcp-14')]])
  const given = dhcp(5, mac(PHONE), phone.address, [])
  const told = [
    datagram(host(PHONE, '0.0.0.0'), host('ff:ff:ff:ff:ff:ff', '255.255.255.255'), 68, 67, ask),
    datagram(router, phone, 67, 68, given),
    ...talk(phone, hassWeb, 40_000, 8123),
    ...talk(phone, vacuum, 40_001, 80),
    ...talk(hassWeb, vacuum, 40_002, 81),
    datagram(vacuum, router, 123, 123, ascii('\u0023 a question for the time')),
    datagram(router, vacuum, 123, 123, ascii('\u0024 the time')),
  ]
  const peers = (options = {}) =>
    deviceOf(observed([file(told)], options), VACUUM)
      .flows.filter(({ port }) => port === 80 || port === 81)
      .map(({ port, peer_role }) => `${port} ${peer_role}`)
      .sort()
  test('who answers on 8123 is Home Assistant, who calls itself Android a phone, who gives the time has that role', () => {
    expect(peers()).toEqual(['80 native-app', '81 home-assistant'])
    const seen = observed([file(told)])
    expect(deviceOf(seen, PHONE).roles).toEqual(['native-app'])
    expect(deviceOf(seen, '02:00:00:00:00:10').roles).toEqual(['home-assistant'])
    expect(deviceOf(seen, ROUTER).roles).toContain('ntp')
  })
  test('what the person says takes the place of guesses', () => {
    expect(peers({ homeAssistant: ['192.168.1.99'], app: ['192.168.1.98'] })).toEqual(['80 lan', '81 lan'])
  })
})
