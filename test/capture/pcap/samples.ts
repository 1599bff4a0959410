import { arp, bytes, ether, ip4, ip6, MAC_A, MAC_B, snap, tcp, u16, u32, udp, zeros } from './build.ts'

const MORE = 0x2000
const four = ip4(6, tcp())
const inner = ip4(17, udp(53, bytes(zeros(30))), { source: [192, 0, 2, 1], destination: [192, 0, 2, 2] })
const large = udp(53, bytes(zeros(100)))
const frame = ether(0x800, inner)

/** Frames of Ethernet that pass through every part of the decoder, as real ones would. */
export const ETHERNET: readonly Uint8Array[] = [
  ether(0x800, four),
  ether(0x86dd, ip6(17, udp(5353))),
  ether(0x806, arp()),
  ether(0x8100, bytes(u16(5), u16(0x800), four)),
  ether(0x88a8, bytes(u16(9), u16(0x8100), u16(5), u16(0x800), inner)),
  ether(0x8847, bytes(u32(0x10040), u32(0x11140), four)),
  ether(0x8864, bytes(0x11, 0, u16(5), u16(four.length + 2), u16(0x21), four)),
  ether(8 + four.length, snap(0x800, four)),
  ether(0x800, ip4(6, tcp(), { options: [0x94, 4, 0, 0] })),
  ether(0x800, ip4(17, large.subarray(0, 56), { place: MORE, id: 1 })),
  ether(0x800, ip4(17, large.subarray(56), { place: 7, id: 1 })),
  ether(0x86dd, ip6(44, bytes(17, 0, u16(1), u32(3), large.subarray(0, 56)))),
  ether(0x86dd, ip6(44, bytes(17, 0, u16(56), u32(3), large.subarray(56)))),
  ether(0x86dd, ip6(0, bytes(60, 0, 1, 4, zeros(4), 17, 0, 1, 4, zeros(4), udp(53)))),
  ether(0x86dd, ip6(44, bytes(6, 0, 0, 0, u32(9), tcp()))),
  ether(0x800, ip4(47, bytes(u16(0x2000), u16(0x800), u32(9), inner))),
  ether(0x800, ip4(47, bytes(u16(0), u16(0x6558), frame))),
  ether(0x800, ip4(47, bytes(u16(0x1000), u16(0x88be), u32(1), [0x10], zeros(7), frame))),
  ether(0x800, ip4(4, inner)),
  ether(0x800, ip4(41, ip6(17, udp(53)))),
  ether(0x86dd, ip6(4, inner)),
  ether(0x800, ip4(17, udp(4789, bytes(8, 0, 0, 0, 0, 0, 9, 0, frame)))),
  ether(0x800, ip4(17, udp(6081, bytes(0, 0, u16(0x6558), 0, 0, 9, 0, frame)))),
  ether(0x800, ip4(17, udp(2152, bytes(0x30, 0xff, u16(inner.length), u32(5), inner)))),
  ether(0x800, ip4(17, udp(3544, ip6(17, udp(53))))),
  ether(0x800, ip4(17, udp(1701, bytes(u16(2), u32(0x10002), 0xff, 3, 0, 0x21, inner)))),
  ether(0x800, ip4(17, udp(6635, bytes(u32(0x11140), inner)))),
]

const data = bytes(8, 1, 0, 0, MAC_B, MAC_A, MAC_B, 0, 0, snap(0x800, four))

/** Frames of other links, by their LINKTYPE_. */
export const OTHERS: readonly [number, Uint8Array][] = [
  [101, four],
  [0, bytes(2, 0, 0, 0, four)],
  [108, bytes(0, 0, 0, 2, four)],
  [9, bytes(0xff, 3, 0, 0x21, four)],
  [50, bytes(0xff, 3, 0, 0x21, four)],
  [113, bytes(u16(0), u16(1), u16(6), MAC_A, 0, 0, u16(0x800), four)],
  [276, bytes(u16(0x800), 0, 0, u32(3), u16(1), 0, 6, MAC_A, 0, 0, four)],
  [105, data],
  [127, bytes(0, 0, 8, 0, zeros(4), data)],
  [117, bytes(61, 2, 1, 0, [0x65, 0x6d, 0x30], zeros(53), 1, zeros(3), four)],
  [119, bytes([0x44, 0, 0, 0], [144, 0, 0, 0], zeros(136), data)],
  [192, bytes(0, 0, 8, 0, [105, 0, 0, 0], data)],
  [239, bytes(2, 0, u16(5), [4 + four.length, 0, 9, 0], four)],
]
