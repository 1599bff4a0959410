import { describe, expect, test } from 'vitest'
import { ACK, ascii, FIN, frame, join, PUSH, RST, SYN, u16, u32 } from '../../../bench/capture-bytes.ts'
import { clientHello, dns, ntp, tlsRecord } from '../../../bench/capture-payloads.ts'
import {
  away,
  datagram,
  deviceOf,
  file,
  group,
  observed,
  phone,
  ROUTER,
  router,
  segment,
  short,
  shorts,
  talk,
  unreachable,
  VACUUM,
  vacuum,
} from './home.ts'

const cloud = away('18.194.236.76')
const hello = (name: string) =>
  tlsRecord(
    22,
    clientHello(name, (count) => new Uint8Array(count), false),
  )
const seenBy = (...frames: Uint8Array[]) => shorts(deviceOf(observed([file(frames)]), VACUUM))
const data = ascii('\u0001\u0002 nothing that is known')

describe('who started it', () => {
  test('SYN decides, whatever the ports', () => {
    expect(seenBy(...talk(vacuum, cloud, 443, 54_321))).toEqual(['> 18.194.236.76 tcp 54321 syn'])
    expect(seenBy(...talk(phone, vacuum, 50_000, 80))).toEqual(['< 192.168.1.20 tcp 80 syn'])
  })
  test('SYN-ACK decides where SYN was missed', () => {
    expect(seenBy(segment(cloud, vacuum, 443, 40_000, SYN | ACK))).toEqual(['> 18.194.236.76 tcp 443 synack'])
  })
  test('a SYN behind stray packets turns the connection round, and keeps its packets', () => {
    const [flow] = deviceOf(
      observed([
        file([segment(cloud, vacuum, 8883, 8884, ACK, 5, data), ...talk(vacuum, cloud, 8884, 8883)]),
      ]),
      VACUUM,
    ).flows
    expect(flow && [short(flow), flow.packets]).toEqual(['> 18.194.236.76 tcp 8883 syn', 3])
  })
  test('met in its middle: the known port, then content, then who spoke first', () => {
    expect(seenBy(segment(cloud, vacuum, 443, 40_000, ACK, 5, data))).toEqual([
      '> 18.194.236.76 tcp 443 port',
    ])
    expect(seenBy(segment(phone, vacuum, 50_000, 50_001, ACK, 5, data))).toEqual([
      '< 192.168.1.20 tcp 50001 first unanswered',
    ])
    expect(
      seenBy(
        segment(vacuum, phone, 50_001, 50_000, ACK, 5, data),
        segment(
          phone,
          vacuum,
          50_000,
          50_001,
          ACK | PUSH,
          5,
          ascii('GET /x HTTP/1.1\r\nHost: vacuum.local\r\n\r\n'),
        ),
      ),
    ).toEqual(['< 192.168.1.20 tcp 50001 request'])
    expect(
      seenBy(
        segment(cloud, vacuum, 40_001, 40_000, ACK, 5, data),
        segment(vacuum, cloud, 40_000, 40_001, ACK, 9, hello('a.example.com')),
      ),
    ).toEqual(['> 18.194.236.76 tcp 40001 request'])
  })
  test('a server known from another connection is the server of this one', () => {
    expect(
      seenBy(segment(vacuum, phone, 6000, 6001, ACK, 5, data), ...talk(phone, vacuum, 50_000, 6000)),
    ).toEqual(['< 192.168.1.20 tcp 6000 syn'])
  })
  test('nobody in the internet calls a home on the port it called out from', () => {
    expect(seenBy(segment(cloud, vacuum, 9998, 40_000, ACK, 5, data))).toEqual([
      '> 18.194.236.76 tcp 9998 first',
    ])
  })
  test('an answer that comes first belongs to the question', () => {
    const answer = dns(1, 0x8180, [{ name: 'ot.io.mi.com', type: 1 }], [])
    expect(seenBy(datagram(router, vacuum, 53, 40_000, answer))).toEqual(['> 192.168.1.1 udp 53 request'])
    const time = ntp((count) => new Uint8Array(count), true)
    expect(seenBy(datagram(cloud, vacuum, 123, 123, time))).toEqual(['> 18.194.236.76 udp 123 request'])
  })
  test('a datagram: who spoke first', () => {
    expect(seenBy(datagram(vacuum, cloud, 40_000, 8053, data))).toEqual([
      '> 18.194.236.76 udp 8053 first unanswered',
    ])
    expect(
      seenBy(datagram(phone, vacuum, 54_321, 54_321, data), datagram(vacuum, phone, 54_321, 54_321, data)),
    ).toEqual(['< 192.168.1.20 udp 54321 first'])
  })
  test('to a group the sender', () => {
    expect(seenBy(datagram(vacuum, group('224.0.0.50'), 4321, 9898, data))).toEqual([
      '> 224.0.0.50 udp 9898 first unanswered',
    ])
  })
})

describe('what became of it', () => {
  test('no answer, RST, ICMP unreachable, and an answer that takes a refusal back', () => {
    expect(seenBy(segment(vacuum, cloud, 40_000, 443, SYN))).toEqual([
      '> 18.194.236.76 tcp 443 syn unanswered',
    ])
    expect(
      seenBy(segment(vacuum, cloud, 40_000, 443, SYN), segment(cloud, vacuum, 443, 40_000, RST | ACK)),
    ).toEqual(['> 18.194.236.76 tcp 443 syn unanswered rst'])
    const asked = datagram(vacuum, cloud, 40_000, 8053, data)
    expect(seenBy(asked, unreachable(router, vacuum, asked))).toContain(
      '> 18.194.236.76 udp 8053 first unanswered icmp',
    )
    expect(
      seenBy(asked, unreachable(router, vacuum, asked), datagram(cloud, vacuum, 8053, 40_000, data)),
    ).toContain('> 18.194.236.76 udp 8053 first')
  })
  test('a RST at the end of a conversation refuses nothing', () => {
    expect(seenBy(...talk(vacuum, cloud, 40_000, 443), segment(cloud, vacuum, 443, 40_000, RST))).toEqual([
      '> 18.194.236.76 tcp 443 syn',
    ])
  })
  test('many connections to one port are one flow; its counts are the sum', () => {
    const frames = [1, 2, 3].flatMap((n) => [
      ...talk(vacuum, cloud, 40_000 + n, 443),
      segment(vacuum, cloud, 40_000 + n, 443, FIN | ACK),
    ])
    const [flow, ...rest] = deviceOf(observed([file(frames)]), VACUUM).flows
    expect(rest).toEqual([])
    expect(flow).toMatchObject({ packets: 9, bytes: frames.reduce((sum, each) => sum + each.length, 0) })
  })
  test('one pair of ports used again is looked at anew', () => {
    const frames = [
      ...talk(vacuum, cloud, 40_000, 443, hello('first.example.com')),
      segment(vacuum, cloud, 40_000, 443, FIN | ACK, 5000),
      ...talk(vacuum, cloud, 40_000, 443, hello('second.example.com')),
    ]
    expect(deviceOf(observed([file(frames)]), VACUUM).flows[0]?.names.map(({ name }) => name)).toEqual([
      'first.example.com',
      'second.example.com',
    ])
  })
})

test('what is no TCP or UDP has no port', () => {
  const echo = frame(vacuum, router, 1, join(8, 0, 0, 0, u32(1)))
  const reply = frame(router, vacuum, 1, join(0, 0, 0, 0, u32(1)))
  const gre = frame(vacuum, cloud, 47, join(u16(0), u16(0x9999)))
  expect(seenBy(echo, reply, gre)).toEqual([
    '> 18.194.236.76 gre - first unanswered',
    '> 192.168.1.1 icmp - first',
  ])
  expect(shorts(deviceOf(observed([file([echo, reply])]), ROUTER))).toEqual(['< 192.168.1.50 icmp - first'])
})

test.each([
  ['offered HTTP', 9443, true, 'https'],
  ['on the port of HTTPS', 443, false, 'https'],
  ['on the port of MQTT', 8883, false, 'mqtt-tls'],
  ['on no known port', 9443, false, 'tls'],
])('TLS %s is called after what is within', (_, port, offers, application) => {
  const said = hello('a.example.com')
  // ALPN is extension 16 (RFC 7301): another number takes the offer away.
  const at = said.findIndex(
    (_byte, i) => said[i] === 0 && said[i + 1] === 16 && said[i + 6] === 2 && said[i + 7] === 0x68,
  )
  if (!offers) said[at + 1] = 0x7f
  expect(deviceOf(observed([file(talk(vacuum, cloud, 40_000, port, said))]), VACUUM).flows[0]).toMatchObject({
    application,
    names: [{ name: 'a.example.com', via: 'sni' }],
  })
})
