import { u16, u32 } from '../bytes.ts'
import type { Fragments } from './fragments.ts'
import type { Packet, PacketSink, Tunnel } from './packet.ts'

/** How deep tunnels are followed. */
const MAX_DEPTH = 8

/** What the parts of the decoder share while they work on a frame. Positions are of `packet.bytes`. */
export interface Decoding {
  sink: PacketSink
  /** The one packet object; its time, MACs, depth and tunnel are set before a layer is entered. */
  packet: Packet
  fragments: Fragments
  /** Bytes that the frame had behind what was captured of it. */
  cut: number
  /** Whether the MAC addresses are settled: only the outermost link says them. */
  addressed: boolean
  undecoded: number
}

/** A layer: what it finds in `bytes[at, end)` goes to the sink. */
export type Layer = (d: Decoding, at: number, end: number) => void

/** A MAC address as a number; the caller has checked that it is there. */
export const mac = (bytes: Uint8Array, at: number): number => u16(bytes, at) * 2 ** 32 + u32(bytes, at + 2)

/** Settles the MAC addresses by where they lie; -1 for one that the link does not have. */
export function address(d: Decoding, source: number, destination: number): void {
  if (d.addressed) return
  const packet = d.packet
  packet.sourceMac = source < 0 ? -1 : mac(packet.bytes, source)
  packet.destinationMac = destination < 0 ? -1 : mac(packet.bytes, destination)
  d.addressed = true
}

/** Follows a tunnel into what it carries; `missing` bytes of that were not captured. */
export function inside(
  d: Decoding,
  tunnel: Tunnel,
  layer: Layer,
  at: number,
  end: number,
  missing: number,
): void {
  const packet = d.packet
  if (packet.depth >= MAX_DEPTH || end <= at) return
  const { bytes, tunnel: before, wire, packets } = packet
  const { cut, addressed } = d
  packet.depth++
  packet.tunnel = tunnel
  packet.wire = end - at + missing
  packet.packets = 1
  d.cut = missing
  d.addressed = true
  layer(d, at, end)
  packet.depth--
  packet.bytes = bytes
  packet.tunnel = before
  packet.wire = wire
  packet.packets = packets
  d.cut = cut
  d.addressed = addressed
}
