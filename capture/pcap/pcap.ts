import { type BlockParser, note, read16, read32 } from './blocks.ts'
import type { FileReport, FrameSink } from './frame.ts'

const FILE_HEADER = 24
/** What libpcap and Wireshark take for the longest frame (MAXIMUM_SNAPLEN); a longer record is a lie. */
const MAX_RECORD = 262_144

interface Flavour {
  little: boolean
  nano: boolean
  /** Length of a record's header. */
  record: number
  /** What lies between the file's header and the first record. */
  extra: number
}

/** The flavour a magic number says (draft-ietf-opsawg-pcap; the others as Wireshark's wiretap knows them). */
function flavour(bytes: Uint8Array, at: number): Flavour | null {
  for (const little of [true, false]) {
    switch (read32(bytes, at, little)) {
      case 0xa1b2c3d4:
        return { little, nano: false, record: 16, extra: 0 }
      case 0xa1b23c4d:
        return { little, nano: true, record: 16, extra: 0 }
      // Kuznetzov's patch: interface, protocol and packet type behind the lengths.
      case 0xa1b2cd34:
        return { little, nano: false, record: 24, extra: 0 }
      // IXIA, time by hardware and by software: the length of all records behind the file's header.
      case 0x1c0001ac:
      case 0x1c0001ab:
        return { little, nano: true, record: 16, extra: 4 }
    }
  }
  return null
}

/** Whether a file that begins so is a classic pcap. */
export const isPcap = (head: Uint8Array): boolean => head.length >= 4 && flavour(head, 0) !== null

/** Reads classic pcap (draft-ietf-opsawg-pcap) in every byte order and resolution. Damage ends it, as in libpcap. */
export function createPcapParser(sink: FrameSink, report: FileReport): BlockParser {
  let kind: Flavour | null = null
  let link = 0
  let swapped: 'never' | 'maybe' | 'always' = 'never'

  const stop = (text: string): void => {
    note(report.notes, text)
    report.truncated = true
    parser.need = 0
  }

  const readHeader = (bytes: Uint8Array, at: number): number => {
    const found = flavour(bytes, at)
    if (found === null) {
      stop('not a pcap file')
      return at
    }
    const major = read16(bytes, at + 4, found.little)
    const minor = read16(bytes, at + 6, found.little)
    if (major !== 2 && major !== 543) {
      stop(`pcap version ${major}.${minor} is not known`)
      return at
    }
    // The high bits tell the length of frame check sequences; the ten below them are reserved (libpcap: LT_RESERVED1).
    const type = read32(bytes, at + 20, found.little)
    if ((type & 0x03ff0000) !== 0) {
      stop('the reserved bits of the link type are set')
      return at
    }
    link = type & 0xffff
    // Before 2.3 the two lengths of a record were the other way round; writers of 2.3 did either.
    swapped = major === 543 || minor < 3 ? 'always' : minor === 3 ? 'maybe' : 'never'
    kind = found
    parser.need = found.record
    return at + FILE_HEADER + found.extra
  }

  const parser: BlockParser = {
    need: FILE_HEADER,
    run(bytes, start, end) {
      let at = start
      if (kind === null) {
        const known = flavour(bytes, at)
        parser.need = FILE_HEADER + (known?.extra ?? 0)
        if (end - at < parser.need) return at
        at = readHeader(bytes, at)
        if (kind === null) return at
      }
      const { little, nano, record } = kind
      while (end - at >= record) {
        let captured = read32(bytes, at + 8, little)
        let original = read32(bytes, at + 12, little)
        if (swapped === 'always' || (swapped === 'maybe' && captured > original)) {
          const other = captured
          captured = original
          original = other
        }
        if (captured > MAX_RECORD) {
          report.damaged++
          stop('a record claims more bytes than a frame can have; what follows it cannot be read')
          return at
        }
        if (end - at < record + captured) {
          parser.need = record + captured
          return at
        }
        const fraction = read32(bytes, at + 4, little)
        const time = read32(bytes, at, little) * 1e6 + (nano ? Math.floor(fraction / 1000) : fraction)
        report.packets++
        sink.frame(bytes, at + record, at + record + captured, original, link, time)
        at += record + captured
      }
      parser.need = record
      return at
    },
  }
  return parser
}
