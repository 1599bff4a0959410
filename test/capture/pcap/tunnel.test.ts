import { describe, expect, test } from 'vitest'
import { arp, bytes, ether, ip4, ip6, MAC_A, MAC_B, snap, tcp, u16, u32, udp, zeros } from './build.ts'
import { decode } from './read.ts'

const inner = ip4(6, tcp(), { source: [192, 0, 2, 1], destination: [192, 0, 2, 2] })
const innerFrame = ether(0x800, inner, zeros(6), [2, 9, 9, 9, 9, 9])
const TEREDO = [0x20, 1, 0, 0, ...zeros(11), 7]
const inner6 = ip6(17, udp(9))
const outer = { from: '10.0.0.1', to: '10.0.0.2', depth: 0, tunnel: null }
const MACS = ['02:00:00:00:00:0a', '02:00:00:00:00:0b']
const seen4 = { from: '192.0.2.1', to: '192.0.2.2', protocol: 6, depth: 1, macs: MACS, wire: inner.length }
const seen6 = {
  from: '2001:db8::1',
  to: '2001:db8::2',
  protocol: 17,
  depth: 1,
  macs: MACS,
  wire: inner6.length,
}
const gre = (flags: number, type: number, ...rest: (number[] | Uint8Array)[]) =>
  ip4(47, bytes(u16(flags), u16(type), ...rest))
const overUdp = (port: number, content: Uint8Array) => ip4(17, udp(port, content))
const wlan = bytes(8, 1, 0, 0, MAC_B, MAC_A, MAC_B, 0, 0, snap(0x800, inner))
const vxlan = bytes(8, 0, 0, 0, 0, 0, 9, 0, innerFrame)
const l2tp = (flags: number, ...rest: (number[] | Uint8Array)[]) => bytes(u16(flags | 2), ...rest)
const ppp = bytes(0xff, 3, 0, 0x21, inner)

describe('tunnels: the outer packet, then what it carries', () => {
  test.each([
    ['GRE', 'gre', gre(0, 0x800, inner)],
    ['GRE with checksum, key and sequence', 'gre', gre(0xb000, 0x800, zeros(12), inner)],
    ['GRE with a route', 'gre', gre(0x4000, 0x800, zeros(4), [8, 0, 0, 4], zeros(4), zeros(4), inner)],
    ['GRE with Ethernet', 'gre', gre(0x2000, 0x6558, zeros(4), innerFrame)],
    ['GRE with MPLS', 'gre', gre(0, 0x8847, u32(0x10140), inner)],
    ['PPTP', 'gre', gre(0x3081, 0x880b, u16(inner.length + 4), u16(1), u32(1), u32(2), ppp)],
    ['PPTP without acknowledgement', 'gre', gre(0x3001, 0x880b, u16(inner.length + 4), u16(1), u32(1), ppp)],
    ['Aruba', 'gre', gre(0, 0x8200, wlan)],
    ['WCCP', 'gre', gre(0, 0x883e, zeros(4), inner)],
    ['ERSPAN I', 'erspan', gre(0, 0x88be, innerFrame)],
    ['ERSPAN II', 'erspan', gre(0x1000, 0x88be, u32(1), [0x10, ...zeros(7)], innerFrame)],
    ['ERSPAN III', 'erspan', gre(0x1000, 0x22eb, u32(1), [0x20, ...zeros(11)], innerFrame)],
    [
      'ERSPAN III with a subheader',
      'erspan',
      gre(0x1000, 0x22eb, u32(1), [0x20, ...zeros(10), 1], zeros(8), innerFrame),
    ],
    ['IP in IP', 'ipip', ip4(4, inner)],
    ['VXLAN', 'vxlan', overUdp(4789, vxlan)],
    ['VXLAN of Linux', 'vxlan', overUdp(8472, vxlan)],
    ['VXLAN with a group policy', 'vxlan', overUdp(4789, bytes(0x88, 0, 0, 5, 0, 0, 9, 0, innerFrame))],
    // RFC 7348 section 5: reserved fields are ignored on receipt.
    ['VXLAN with reserved bits', 'vxlan', overUdp(4789, bytes(8, 0, 0, 0, 0, 0, 9, 1, innerFrame))],
    ['GRE in UDP', 'gre', overUdp(4754, bytes(u16(0), u16(0x800), inner))],
    [
      'VXLAN with a next protocol on the port of VXLAN',
      'vxlan',
      overUdp(4789, bytes(0x0c, 0, 0, 3, 0, 0, 9, 0, innerFrame)),
    ],
    [
      'CAPWAP with swapped bytes, also in the sequence number',
      'capwap',
      overUdp(
        5247,
        bytes(u32(0x00100300), u32(0), 1, 8, 0, 0, MAC_B, MAC_A, MAC_B, 0x76, 0x50, snap(0x800, inner)),
      ),
    ],
    ['VXLAN-GPE', 'vxlan', overUdp(4790, bytes(0x0c, 0, 0, 1, 0, 0, 9, 0, inner))],
    ['Geneve', 'geneve', overUdp(6081, bytes(0, 0, u16(0x6558), 0, 0, 9, 0, innerFrame))],
    [
      'Geneve with options and IP',
      'geneve',
      overUdp(6081, bytes(2, 0x40, u16(0x800), 0, 0, 9, 0, zeros(8), inner)),
    ],
    ['GTP-U', 'gtp', overUdp(2152, bytes(0x30, 0xff, u16(inner.length), u32(5), inner))],
    [
      'GTP-U with an extension',
      'gtp',
      overUdp(2152, bytes(0x34, 0xff, u16(inner.length + 8), u32(5), zeros(3), 0x85, [1, 0, 0, 0], inner)),
    ],
    ['L2TP', 'l2tp', overUdp(1701, l2tp(0, u32(0x00010002), ppp))],
    [
      'L2TP with all fields',
      'l2tp',
      overUdp(1701, l2tp(0x4a00, u16(16 + ppp.length), u32(0x00010002), u32(7), [0, 2], [0, 0], ppp)),
    ],
    ['MPLS in UDP', 'mpls-udp', overUdp(6635, bytes(u32(0x10040), u32(0x11140), inner))],
    ['CAPWAP with Ethernet', 'capwap', overUdp(5247, bytes(0, [0x10, 0, 0], zeros(4), innerFrame))],
    ['CAPWAP with 802.11', 'capwap', overUdp(5247, bytes(0, [0x10, 3, 0], zeros(4), wlan))],
    ['CAPWAP of Cisco', 'capwap', overUdp(5247, bytes(0, [0x10, 3, 0], zeros(4), [1, 8], wlan.subarray(2)))],
  ])('%s', (_, tunnel, packet) => {
    const { packets, undecoded } = decode({ frame: ether(0x800, packet) })
    expect(packets).toMatchObject([outer, { ...seen4, tunnel, missing: 0 }])
    expect(packets[1]?.payload).toBe(Buffer.from(tcp()).toString('hex'))
    expect(undecoded).toBe(0)
  })

  test.each([
    ['6in4', '6in4', ip4(41, inner6)],
    ['GRE', 'gre', gre(0, 0x86dd, inner6)],
    ['GTP-U', 'gtp', overUdp(2152, bytes(0x30, 0xff, u16(inner6.length), u32(5), inner6))],
    ['Teredo', 'teredo', overUdp(3544, inner6)],
    ['Teredo with an origin', 'teredo', overUdp(3544, bytes(0, 0, zeros(6), inner6))],
    ['Teredo with authentication', 'teredo', overUdp(3544, bytes(0, 1, 1, 2, zeros(12), inner6))],
  ])('IPv6 in %s', (_, tunnel, packet) => {
    expect(decode({ frame: ether(0x800, packet) }).packets).toMatchObject([outer, { ...seen6, tunnel }])
  })

  test('4in6, and Teredo on any port by its addresses', () => {
    expect(decode({ frame: ether(0x86dd, ip6(4, inner)) }).packets).toMatchObject([
      {},
      { ...seen4, tunnel: '4in6' },
    ])
    const teredo = overUdp(50_000, ip6(17, udp(9), TEREDO))
    expect(decode({ frame: ether(0x800, teredo) }).packets).toMatchObject([
      {},
      { from: '2001::7', tunnel: 'teredo' },
    ])
  })

  test('what was not captured is missing inside too', () => {
    const frame = ether(0x800, overUdp(4789, vxlan))
    const { packets } = decode({ frame: frame.subarray(0, -6), cut: 6 })
    expect(packets).toMatchObject([
      { missing: 6, wire: frame.length },
      { ...seen4, missing: 6 },
    ])
  })

  test('raw links give no MAC to what a tunnel carries, and ARP in a tunnel is not told', () => {
    const { packets } = decode({ frame: overUdp(4789, vxlan), link: 101 })
    expect(packets[1]).toMatchObject({ ...seen4, macs: [null, null] })
    const tunnelledArp = ether(0x800, gre(0, 0x6558, ether(0x806, arp())))
    expect(decode({ frame: tunnelledArp }).arps).toEqual([])
  })

  test('eight deep and no deeper', () => {
    let packet = inner
    for (let depth = 0; depth < 20; depth++) packet = ip4(4, packet)
    const { packets } = decode({ frame: ether(0x800, packet) })
    expect(packets.map(({ depth }) => depth)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
  })
})

describe('what only looks like a tunnel is left alone', () => {
  const text = new TextEncoder().encode('this is nothing but a line of text in a datagram')
  test.each([
    ['VXLAN', 4789, text],
    [
      'VXLAN with reserved bits and no known EtherType',
      4789,
      bytes(8, 0, 0, 0, 0, 0, 9, 1, ether(0x1234, inner)),
    ],
    ['Geneve', 6081, text],
    ['Geneve of version 1', 6081, bytes(0x40, 0, u16(0x6558), 0, 0, 9, 0, innerFrame)],
    ['GTP-U', 2152, text],
    ['GTP-U that is too long', 2152, bytes(0x30, 0xff, u16(inner.length + 1), u32(5), inner)],
    ['L2TP', 1701, text],
    ['an L2TP control message', 1701, l2tp(0xc800, u16(12), zeros(8))],
    ['MPLS', 6635, text],
    ['CAPWAP', 5247, text],
    ['Teredo', 3544, text],
    ['Teredo of another length', 3544, bytes(inner6, 0)],
    ['IPv6 on any port', 50_000, inner6],
  ])('%s', (_, port, content) => {
    const { packets, undecoded } = decode({ frame: ether(0x800, overUdp(port, content)) })
    expect([packets.length, undecoded]).toEqual([1, 0])
  })

  test.each([
    ['GRE of version 2', gre(2, 0x800, inner)],
    ['a GRE keepalive', gre(0, 0, inner)],
    ['a GRE header that is not all there', ip4(47, bytes(u16(0xb000), u16(0x800), zeros(3)))],
    ['a GRE route without end', gre(0x4000, 0x800, zeros(4), [1, 1, 1, 200], inner)],
    ['IP in IP of another version', ip4(4, inner6)],
  ])('%s', (_, packet) => {
    expect(decode({ frame: ether(0x800, packet) })).toMatchObject({ packets: [outer], undecoded: 0 })
  })
})
