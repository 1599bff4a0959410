import { describe, expect, test } from 'vitest'
import { ascii, join, u16, u32 } from '../../../bench/capture-bytes.ts'
import { dns } from '../../../bench/capture-payloads.ts'
import {
  datagram,
  deviceOf,
  file,
  group,
  observed,
  PHONE,
  phone,
  router,
  segment,
  talk,
  VACUUM,
  vacuum,
} from './home.ts'
import { answers, asks, cloud, hello, wire } from './said.ts'

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
