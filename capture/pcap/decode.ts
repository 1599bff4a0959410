import type { Decoding } from './decoding.ts'
import { createFragments, giveUpAll } from './fragments.ts'
import { reassembled } from './ip.ts'
import { link as readLink } from './link.ts'
import type { Packet, PacketSink } from './packet.ts'

/** Takes frames and gives the IP packets in them. */
export interface Decoder {
  /** One frame, as `FrameSink.frame` is told of it. */
  frame(bytes: Uint8Array, start: number, end: number, original: number, link: number, time: number): void
  /** Nothing more comes: datagrams that still wait for fragments are told as far as they are known. */
  finish(): void
  /** Frames of unknown links and packets whose headers are broken or were not captured. */
  undecoded(): number
}

/** A decoder that hands each packet on, the outer one before what it carries in a tunnel. Nothing throws. */
export function createDecoder(sink: PacketSink): Decoder {
  const packet: Packet = {
    bytes: new Uint8Array(0),
    time: 0,
    sourceMac: -1,
    destinationMac: -1,
    version: 4,
    source: 0,
    destination: 0,
    protocol: 0,
    start: 0,
    end: 0,
    missing: 0,
    packets: 1,
    wire: 0,
    depth: 0,
    tunnel: null,
  }
  const d: Decoding = {
    sink,
    packet,
    fragments: createFragments(),
    cut: 0,
    addressed: false,
    undecoded: 0,
  }
  return {
    frame(bytes, start, end, original, link, time) {
      const captured = end - start
      packet.bytes = bytes
      packet.time = time
      packet.sourceMac = -1
      packet.destinationMac = -1
      packet.packets = 1
      packet.wire = original > captured ? original : captured
      packet.depth = 0
      packet.tunnel = null
      d.cut = packet.wire - captured
      d.addressed = false
      readLink(d, link, start, end)
    },
    finish() {
      packet.depth = 0
      giveUpAll(d, reassembled)
      packet.bytes = new Uint8Array(0)
    },
    undecoded: () => d.undecoded,
  }
}
