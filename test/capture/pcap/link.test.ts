import { describe, expect, test } from 'vitest'
import { arp, B, bytes, ether, ip4, ip6, MAC_A, MAC_B, snap, tcp, u16, u32, udp, zeros } from './build.ts'
import { decode } from './read.ts'

const four = ip4(6, tcp())
const six = ip6(17, udp(9))
const MACS = ['02:00:00:00:00:0a', '02:00:00:00:00:0b']
const HEX = Buffer.from(tcp()).toString('hex')
const fourSeen = {
  from: '10.0.0.1',
  to: '10.0.0.2',
  protocol: 6,
  payload: HEX,
  missing: 0,
  depth: 0,
  tunnel: null,
}
const sixSeen = { from: '2001:db8::1', to: '2001:db8::2', protocol: 17, missing: 0 }

const tag = (id: number, inner: number, rest: Uint8Array) => bytes(u16(id), u16(inner), rest)
const label = (value: number, bottom: boolean) => u32(((value << 12) | (bottom ? 0x100 : 0) | 64) >>> 0)
const pppoe = (protocol: number, packet: Uint8Array) =>
  bytes(0x11, 0, u16(5), u16(packet.length + 2), u16(protocol), packet)

describe('Ethernet', () => {
  test.each([
    ['IPv4', ether(0x800, four)],
    ['padding behind the packet', ether(0x800, bytes(four, zeros(20)))],
    ['802.1Q', ether(0x8100, tag(5, 0x800, four))],
    ['a priority tag', ether(0x8100, tag(0, 0x800, four))],
    ['802.1ad', ether(0x88a8, bytes(u16(9), u16(0x8100), u16(5), u16(0x800), four))],
    [
      'three old tags',
      ether(0x9100, bytes(u16(9), u16(0x9100), u16(5), u16(0x8100), u16(1), u16(0x800), four)),
    ],
    ['one MPLS label', ether(0x8847, bytes(label(16, true), four))],
    ['three MPLS labels', ether(0x8847, bytes(label(16, false), label(17, false), label(18, true), four))],
    [
      'an MPLS pseudo-wire',
      ether(0x8847, bytes(label(16, true), zeros(4), ether(0x800, four, zeros(6), zeros(6)))),
    ],
    ['one without control word', ether(0x8847, bytes(label(16, true), ether(0x800, four)))],
    ['a PPPoE session', ether(0x8864, pppoe(0x21, four))],
    ['PPPoE over QinQ', ether(0x88a8, bytes(u16(9), u16(0x8100), u16(5), u16(0x8864), pppoe(0x21, four)))],
    ['LLC and SNAP', ether(8 + four.length, snap(0x800, four))],
    ['a VLAN around SNAP', ether(0x8100, bytes(u16(3), u16(8 + four.length), snap(0x800, four)))],
    ['LLC of its own for IP', ether(3 + four.length, bytes(6, 6, 3, four))],
  ])('%s', (_, frame) => {
    const { packets, undecoded } = decode({ frame })
    expect(packets).toMatchObject([{ ...fourSeen, macs: MACS, wire: frame.length }])
    expect(undecoded).toBe(0)
  })

  test.each([
    ['IPv6', ether(0x86dd, six)],
    ['IPv6 in PPPoE', ether(0x8864, pppoe(0x57, six))],
    ['IPv6 in MPLS', ether(0x8847, bytes(label(2, true), six))],
  ])('%s', (_, frame) => {
    expect(decode({ frame }).packets).toMatchObject([{ ...sixSeen, macs: MACS }])
  })

  test('ARP senders', () => {
    const vlan = ether(0x8100, bytes(u16(5), u16(0x806), arp(MAC_B, B)))
    const { packets, arps, undecoded } = decode({ frame: ether(0x806, arp()) }, { frame: vlan })
    expect(arps).toEqual([
      [MACS[0], '10.0.0.1'],
      [MACS[1], '10.0.0.2'],
    ])
    expect([packets.length, undecoded]).toEqual([0, 0])
  })

  test.each([
    ['LLDP', ether(0x88cc, bytes(zeros(30)))],
    ['spanning tree', ether(38, bytes(0x42, 0x42, 3, zeros(35)))],
    ['PPPoE discovery', ether(0x8863, bytes(0x11, 9, zeros(30)))],
    ['a link control packet', ether(0x8864, pppoe(0xc021, bytes(zeros(10))))],
  ])('%s is passed over and not counted', (_, frame) => {
    const { packets, undecoded } = decode({ frame })
    expect([packets.length, undecoded]).toEqual([0, 0])
  })
})

describe('what is broken is counted', () => {
  test.each([
    ['a frame of ten bytes', bytes(zeros(10))],
    ['an IPv4 header of 16 bytes', ether(0x800, four.subarray(0, 16))],
    ['an IPv4 header that claims 16 bytes', ether(0x800, bytes(0x44, four.subarray(1)))],
    ['options beyond the capture', ether(0x800, bytes(0x4f, four.subarray(1, 30)))],
    ['IP of version 5', ether(0x800, bytes(0x55, four.subarray(1)))],
    ['a total length below the header', ether(0x800, ip4(6, tcp(), { total: 19 }))],
    ['an IPv6 header of 30 bytes', ether(0x86dd, six.subarray(0, 30))],
    ['an extension header beyond the capture', ether(0x86dd, ip6(0, bytes(17, 9, zeros(20))))],
    ['a tag without a type', ether(0x8100, bytes(0, 1))],
    ['a label stack without bottom', ether(0x8847, bytes(label(16, false), label(16, false)))],
    ['ARP of ten bytes', ether(0x806, arp().subarray(0, 10))],
  ])('%s', (_, frame) => {
    const { packets, arps, undecoded } = decode({ frame })
    expect([packets.length, arps.length, undecoded]).toEqual([0, 0, 1])
  })

  test.each([[189], [195], [147], [65_535]])('link type %i', (link) => {
    expect(decode({ frame: ether(0x800, four), link })).toMatchObject({ packets: [], undecoded: 1 })
  })
})

describe('other links', () => {
  const cooked = (protocol: number, payload: Uint8Array, hardware = 1, length = 6) =>
    bytes(u16(0), u16(hardware), u16(length), MAC_A, 0, 0, u16(protocol), payload)
  const cooked2 = (protocol: number, payload: Uint8Array, hardware = 1, length = 6) =>
    bytes(u16(protocol), 0, 0, u32(3), u16(hardware), 0, length, MAC_A, 0, 0, payload)
  const nflog = (family: number, little: boolean, packet: Uint8Array, ...before: [number, Uint8Array][]) => {
    const short = (value: number) => (little ? u16(value).reverse() : u16(value))
    const attributes = [...before, [9, packet] as const].map(([type, value]) =>
      bytes(short(4 + value.length), short(type), value, zeros((4 - (value.length % 4)) % 4)),
    )
    return bytes(family, 0, u16(5), ...attributes)
  }

  test.each([
    ['raw IP', 101, four, [null, null]],
    ['raw IP', 12, four, [null, null]],
    ['raw IP', 14, four, [null, null]],
    ['raw IPv4', 228, four, [null, null]],
    ['null', 0, bytes(2, 0, 0, 0, four), [null, null]],
    ['null of big endian', 0, bytes(0, 0, 0, 2, four), [null, null]],
    ['loop', 108, bytes(0, 0, 0, 2, four), [null, null]],
    ['loopback with an EtherType', 0, bytes(0x0f, 0, u16(0x800), four), [null, null]],
    ['frame relay', 107, bytes(0x18, 0x41, 3, 0xcc, four), [null, null]],
    ['frame relay with SNAP', 107, bytes(0x18, 0x41, 3, 0, 0x80, 0, 0, 0, u16(0x800), four), [null, null]],
    ['frame relay of Cisco', 107, bytes(0x18, 0x41, u16(0x800), four), [null, null]],
    ['PKTAP under its old number', 149, bytes(12, 0, 0, 0, 1, 0, 0, 0, 101, 0, 0, 0, four), [null, null]],
    ['PKTAP', 258, bytes(12, 0, 0, 0, 1, 0, 0, 0, 101, 0, 0, 0, four), [null, null]],
    ['PPP', 9, bytes(0, 0x21, four), [null, null]],
    ['PPP with address and control', 9, bytes(0xff, 3, 0, 0x21, four), [null, null]],
    ['PPP with a short protocol', 9, bytes(0x21, four), [null, null]],
    ['PPP in HDLC framing', 50, bytes(0xff, 3, 0, 0x21, four), [null, null]],
    ['Cisco HDLC under the number of PPP', 9, bytes(0x0f, 0, u16(0x800), four), [null, null]],
    ['Cisco HDLC', 50, bytes(0x0f, 0, u16(0x800), four), [null, null]],
    ['Cisco HDLC', 104, bytes(0x8f, 0, u16(0x800), four), [null, null]],
    ['PPPoE', 51, pppoe(0x21, four), [null, null]],
    ['PPP with direction', 204, bytes(1, 0xff, 3, 0, 0x21, four), [null, null]],
    ['pflog', 117, bytes(61, 2, zeros(62), four), [null, null]],
    ['cooked', 113, cooked(0x800, four), [MACS[0], null]],
    ['cooked with a VLAN', 113, cooked(0x8100, bytes(u16(5), u16(0x800), four)), [MACS[0], null]],
    ['cooked without a MAC', 113, cooked(0x800, four, 65_534, 0), [null, null]],
    ['cooked 802.2', 113, cooked(4, snap(0x800, four)), [MACS[0], null]],
    ['cooked v2', 276, cooked2(0x800, four), [MACS[0], null]],
    ['cooked v2 without a MAC', 276, cooked2(0x800, four, 65_534, 0), [null, null]],
    ['nflog', 239, nflog(2, true, four), [null, null]],
    ['nflog of big endian', 239, nflog(2, false, four), [null, null]],
    [
      'nflog with a sender',
      239,
      nflog(2, true, four, [8, bytes(u16(6), 0, 0, MAC_A, 0, 0)]),
      [MACS[0], null],
    ],
    ['nflog with a header', 239, nflog(2, true, four, [16, bytes(MAC_B, MAC_A, u16(0x800))]), MACS],
  ])('%s (%i)', (_, link, frame, macs) => {
    const { packets, undecoded } = decode({ frame, link })
    expect(packets).toMatchObject([{ ...fourSeen, macs, wire: frame.length }])
    expect(undecoded).toBe(0)
  })

  test.each([
    ['raw IPv6', 229, six],
    ['null of FreeBSD', 0, bytes(28, 0, 0, 0, six)],
    ['null of macOS', 0, bytes(30, 0, 0, 0, six)],
    ['loop', 108, bytes(0, 0, 0, 24, six)],
    ['PPP', 9, bytes(0, 0x57, six)],
    ['cooked v2', 276, cooked2(0x86dd, six)],
    ['nflog', 239, nflog(10, true, six)],
  ])('IPv6 by %s (%i)', (_, link, frame) => {
    expect(decode({ frame, link }).packets).toMatchObject([sixSeen])
  })

  test('ARP by cooked links', () => {
    const frames = [
      { frame: cooked(0x806, arp()), link: 113 },
      { frame: cooked2(0x806, arp()), link: 276 },
    ]
    expect(decode(...frames).arps).toEqual([
      [MACS[0], '10.0.0.1'],
      [MACS[0], '10.0.0.1'],
    ])
  })

  test('netlink messages are no packets', () => {
    expect(decode({ frame: cooked(0x800, four, 824), link: 113 })).toMatchObject({
      packets: [],
      undecoded: 0,
    })
  })
})

describe('lengths', () => {
  test('bytes that were not captured are told as missing', () => {
    const whole = ether(0x800, ip4(17, udp(53, bytes(Array(100).fill(7)))))
    for (const captured of [34, 42, 60, 141]) {
      const { packets } = decode({ frame: whole.subarray(0, captured), cut: whole.length - captured })
      expect(packets).toMatchObject([{ missing: whole.length - captured, wire: whole.length }])
      expect(packets[0]?.payload.length).toBe(2 * (captured - 34))
    }
  })

  test('a total length of 0 is everything there was', () => {
    const frame = ether(0x800, ip4(6, tcp(), { total: 0 }))
    expect(decode({ frame, cut: 1000 }).packets).toMatchObject([{ ...fourSeen, missing: 1000 }])
  })

  test('a payload length of 0 in IPv6 likewise, and nothing next is nothing', () => {
    const large = bytes(six.subarray(0, 4), 0, 0, six.subarray(6))
    expect(decode({ frame: ether(0x86dd, large), cut: 500 }).packets).toMatchObject([
      { protocol: 17, missing: 500 },
    ])
    const none = ether(0x86dd, bytes(ip6(59, bytes()), zeros(6)))
    expect(decode({ frame: none }).packets).toMatchObject([{ protocol: 59, payload: '' }])
  })

  test('a jumbogram', () => {
    const hop = bytes(17, 0, 0xc2, 4, u32(70_000), udp(9))
    const frame = ether(0x86dd, bytes(ip6(0, hop).subarray(0, 4), 0, 0, ip6(0, hop).subarray(6)))
    expect(decode({ frame, cut: 70_000 }).packets).toMatchObject([{ protocol: 17, missing: 70_000 }])
  })

  test('options of IPv4', () => {
    const frame = ether(0x800, ip4(6, tcp(), { options: [0x94, 4, 0, 0, 1, 1, 1, 0] }))
    expect(decode({ frame }).packets).toMatchObject([fourSeen])
  })
})

describe('extension headers', () => {
  const inner = udp(9)
  const header = (next: number, length = 0) => bytes(next, length, zeros(6 + length * 8))
  test.each([
    ['hop by hop, destination, routing', 0, bytes(header(60), header(43, 1), header(17, 2), inner), 17],
    ['an atomic fragment', 44, bytes(17, 0, 0, 0, u32(5), inner), 17],
    ['authentication', 51, bytes(17, 4, zeros(22), inner), 17],
    ['host identity', 139, bytes(header(17), inner), 17],
    ['encrypted', 50, bytes(zeros(40)), 50],
    ['mobility', 60, bytes(header(135), header(59, 1)), 135],
  ])('%s', (_, next, payload, protocol) => {
    const { packets, undecoded } = decode({ frame: ether(0x86dd, ip6(next, payload)) })
    expect(packets).toMatchObject([{ ...sixSeen, protocol }])
    if (protocol === 17) expect(packets[0]?.payload).toBe(Buffer.from(inner).toString('hex'))
    expect(undecoded).toBe(0)
  })

  test('authentication in IPv4', () => {
    const frame = ether(0x800, ip4(51, bytes(6, 4, zeros(22), tcp())))
    expect(decode({ frame }).packets).toMatchObject([fourSeen])
  })
})
