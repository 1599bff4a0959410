import { u32 } from '../bytes.ts'
import type { Packet } from '../pcap/packet.ts'
import { type Evidence, identityOf, owns } from './evidence.ts'
import type { Hosts } from './hosts.ts'

/** Reads ICMPv6 neighbour discovery (RFC 4861): whose address is whose MAC, the router, the link's prefixes. */
export function readNeighbour(hosts: Hosts, evidence: Evidence, packet: Packet): void {
  const { bytes, start, end, source, sourceMac } = packet
  const type = bytes[start] ?? 0
  if (type < 133 || type > 136) return
  const sender = hosts.v6(bytes, source)
  const fixed = type === 133 ? 8 : type === 134 ? 16 : 24
  if (type === 134) identityOf(evidence, sourceMac, sender)?.roles.add('gateway')
  for (let at = start + fixed, left = 64; at + 8 <= end && left > 0; left--) {
    const option = bytes[at] ?? 0
    const length = (bytes[at + 1] ?? 0) * 8
    if (length === 0 || at + length > end) return
    const mac =
      (option === 1 || option === 2) && length === 8
        ? bytes.subarray(at + 2, at + 8).reduce((sum, byte) => sum * 256 + byte, 0)
        : -1
    if (mac > 0 && option === 1 && bytes.subarray(source, source + 16).some((byte) => byte !== 0))
      owns(evidence, mac, sender)
    if (mac > 0 && option === 2 && type === 136) owns(evidence, mac, hosts.v6(bytes, start + 8))
    // RFC 4861 section 4.6.2: prefix information with the on-link flag.
    if (
      type === 134 &&
      option === 3 &&
      length === 32 &&
      bytes[at + 2] === 64 &&
      ((bytes[at + 3] ?? 0) & 0x80) !== 0
    ) {
      if (evidence.prefixes.size < 1000)
        evidence.prefixes.add(`${u32(bytes, at + 16)} ${u32(bytes, at + 20)}`)
    }
    at += length
  }
}
