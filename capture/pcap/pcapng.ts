import { type BlockParser, note, read16, read32 } from './blocks.ts'
import type { FileReport, FrameSink } from './frame.ts'
import { readNames } from './name-block.ts'
import { type Clock, clockOf, timeOf } from './pcapng-time.ts'

const SECTION = 0x0a0d0d0a
/** The longest block that libpcap and Wireshark take (16 MiB). */
const MAX_BLOCK = 1 << 24
const MAX_INTERFACES = 65_536

interface Interface {
  link: number
  snap: number
  clock: Clock
}

/** Whether a file that begins so is a pcapng: the section header's type and, once it is there, its byte-order magic. */
export function isPcapng(head: Uint8Array): boolean {
  if (head.length < 4 || read32(head, 0, false) !== SECTION) return false
  return head.length < 12 || [true, false].some((little) => read32(head, 8, little) === 0x1a2b3c4d)
}

/** The interface that a description block tells of; options that lie are left out and `lied` is called. */
function readInterface(
  bytes: Uint8Array,
  start: number,
  end: number,
  little: boolean,
  lied: () => void,
): Interface {
  let resolution = 6
  let offset = 0
  let at = start + 8
  while (end - at >= 4) {
    const code = read16(bytes, at, little)
    const length = read16(bytes, at + 2, little)
    if (code === 0) break
    at += 4
    if (length > end - at) {
      lied()
      break
    }
    if (code === 9 && length === 1) resolution = bytes[at] ?? 6
    if (code === 14 && length === 8) {
      const high = read32(bytes, at + (little ? 4 : 0), little) | 0
      offset = high * 2 ** 32 + read32(bytes, at + (little ? 0 : 4), little)
    }
    at += (length + 3) & ~3
  }
  return {
    link: read16(bytes, start, little),
    snap: read32(bytes, start + 4, little),
    clock: clockOf(resolution, offset),
  }
}

/**
 * Reads pcapng (draft-ietf-opsawg-pcapng): sections of either byte order, interfaces, enhanced, simple and obsolete
 * packet blocks, names. A block whose inside lies is passed over; one whose length lies ends the reading.
 */
export function createPcapngParser(sink: FrameSink, report: FileReport): BlockParser {
  let little = true
  let interfaces: Interface[] = []

  const stop = (text: string): void => {
    note(report.notes, text)
    report.truncated = true
    parser.need = 0
  }
  const damage = (text: string): void => {
    note(report.notes, text)
    report.damaged++
  }
  const lied = (): void => damage('an option is longer than its block')

  const packet = (
    bytes: Uint8Array,
    at: number,
    end: number,
    from: Interface | undefined,
    length: number,
  ): void => {
    const captured = read32(bytes, at + 20, little)
    if (from === undefined) damage('a packet names an interface that the file does not describe')
    else if (captured > end - at - 28) damage('a packet claims more bytes than its block has')
    else if (length < 32) damage('a packet block is too short')
    else {
      const time = timeOf(from.clock, read32(bytes, at + 12, little), read32(bytes, at + 16, little))
      report.packets++
      sink.frame(bytes, at + 28, at + 28 + captured, read32(bytes, at + 24, little), from.link, time)
    }
  }

  const simplePacket = (bytes: Uint8Array, at: number, end: number): void => {
    const from = interfaces[0]
    if (from === undefined) damage('a packet names an interface that the file does not describe')
    else if (end - at < 12) damage('a packet block is too short')
    else {
      const original = read32(bytes, at + 8, little)
      const captured = Math.min(original, from.snap || original, MAX_BLOCK)
      if (captured > end - at - 12) damage('a packet claims more bytes than its block has')
      else {
        report.packets++
        sink.frame(bytes, at + 12, at + 12 + captured, original, from.link, Number.NaN)
      }
    }
  }

  /** One block between its two lengths: `bytes[at, end)` has the header and not the trailing length. */
  const block = (bytes: Uint8Array, at: number, end: number): void => {
    const length = end + 4 - at
    switch (read32(bytes, at, little)) {
      case 6:
        packet(bytes, at, end, interfaces[read32(bytes, at + 8, little)], length)
        break
      case 3:
        simplePacket(bytes, at, end)
        break
      case 2:
        packet(bytes, at, end, interfaces[read16(bytes, at + 8, little)], length)
        break
      case 1:
        if (length < 20) damage('an interface block is too short')
        else if (interfaces.length >= MAX_INTERFACES) damage('more interfaces than can be kept')
        else interfaces.push(readInterface(bytes, at + 8, end, little, lied))
        break
      case 4:
        if (!readNames(bytes, at + 8, end, little, sink)) damage('a name record is longer than its block')
        break
    }
  }

  /** The byte order and version of a section; false where it cannot be read. */
  const section = (bytes: Uint8Array, at: number): boolean => {
    const magic = read32(bytes, at + 8, true)
    if (magic !== 0x1a2b3c4d && magic !== 0x4d3c2b1a) {
      stop('a section has no byte-order magic')
      return false
    }
    little = magic === 0x1a2b3c4d
    const major = read16(bytes, at + 12, little)
    const minor = read16(bytes, at + 14, little)
    if (major !== 1 || (minor !== 0 && minor !== 2)) {
      stop(`pcapng version ${major}.${minor} is not known`)
      return false
    }
    interfaces = []
    return true
  }

  const parser: BlockParser = {
    need: 28,
    run(bytes, start, end) {
      let at = start
      for (;;) {
        parser.need = 12
        if (end - at < 12) return at
        const isSection = read32(bytes, at, false) === SECTION
        if (isSection) {
          parser.need = 28
          if (end - at < 28) return at
          if (!section(bytes, at)) return at
        }
        const claimed = read32(bytes, at + 4, little)
        if (claimed < (isSection ? 28 : 12) || claimed > MAX_BLOCK) {
          report.damaged++
          stop(`a block of ${claimed} bytes cannot be; what follows it cannot be read`)
          return at
        }
        // Some writers leave the padding out of the length.
        const length = (claimed + 3) & ~3
        parser.need = length
        if (end - at < length) return at
        if (read32(bytes, at + length - 4, little) !== claimed) {
          report.damaged++
          stop('the two lengths of a block differ; what follows it cannot be read')
          return at
        }
        if (!isSection) block(bytes, at, at + length - 4)
        at += length
      }
    },
  }
  return parser
}
