import { createDecoder } from '../../../capture/pcap/decode.ts'
import type { FileReport } from '../../../capture/pcap/frame.ts'
import { addressText } from '../../../capture/pcap/name-block.ts'
import type { Packet } from '../../../capture/pcap/packet.ts'
import { createReader } from '../../../capture/pcap/reader.ts'

export interface SeenFrame {
  frame: string
  original: number
  link: number
  time: number
}

const hex = (data: Uint8Array): string => Buffer.from(data).toString('hex')

/** Reads a file in pieces of `size` bytes; each piece is wiped after it was pushed. */
export function readFile(
  file: Uint8Array,
  size = file.length || 1,
): { frames: SeenFrame[]; names: [string, string[]][]; report: FileReport } {
  const frames: SeenFrame[] = []
  const names: [string, string[]][] = []
  const reader = createReader({
    frame(bytes, start, end, original, link, time) {
      frames.push({ frame: hex(bytes.subarray(start, end)), original, link, time })
    },
    name(address, given) {
      names.push([address, [...given]])
    },
  })
  for (let at = 0; at < file.length; at += size) {
    const piece = file.slice(at, at + size)
    reader.push(piece)
    piece.fill(0xee)
  }
  reader.end()
  return { frames, names, report: reader.report() }
}

export const macText = (mac: number): string | null =>
  mac < 0 ? null : (mac.toString(16).padStart(12, '0').match(/../g) ?? []).join(':')

/** What a packet was, for comparing. */
export interface SeenPacket {
  from: string
  to: string
  protocol: number
  payload: string
  missing: number
  packets: number
  wire: number
  depth: number
  tunnel: string | null
  macs: (string | null)[]
  time: number
}

export function seen(packet: Packet): SeenPacket {
  const { bytes, source, destination, version, protocol, start, end, missing, packets, wire } = packet
  const length = version === 4 ? 4 : 16
  return {
    from: addressText(bytes, source, length),
    to: addressText(bytes, destination, length),
    protocol,
    payload: hex(bytes.subarray(start, end)),
    missing,
    packets,
    wire,
    depth: packet.depth,
    tunnel: packet.tunnel,
    macs: [macText(packet.sourceMac), macText(packet.destinationMac)],
    time: packet.time,
  }
}

/** A frame as given to the decoder, which lies in the middle of other bytes. */
export interface Given {
  frame: Uint8Array
  link?: number
  /** Bytes that were not captured. */
  cut?: number
  time?: number
}

/** Decodes frames; what surrounds a frame in the buffer is 0xff, so that a read beyond it shows. */
export function decode(...given: readonly Given[]) {
  const packets: SeenPacket[] = []
  const perFrame: SeenPacket[][] = []
  const arps: [string | null, string][] = []
  const decoder = createDecoder({
    packet: (packet) => void packets.push(seen(packet)),
    arp: (mac, bytes, at) => void arps.push([macText(mac), addressText(bytes, at, 4)]),
  })
  for (const { frame, link = 1, cut = 0, time = 0 } of given) {
    const around = new Uint8Array(frame.length + 64).fill(0xff)
    around.set(frame, 32)
    const before = packets.length
    decoder.frame(around, 32, 32 + frame.length, frame.length + cut, link, time)
    perFrame.push(packets.slice(before))
  }
  const before = packets.length
  decoder.finish()
  return { packets, perFrame, atEnd: packets.slice(before), arps, undecoded: decoder.undecoded() }
}
