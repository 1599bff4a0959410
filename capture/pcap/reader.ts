import { type BlockFeed, createFeed, note } from './blocks.ts'
import type { FileReader, FileReport, FrameSink } from './frame.ts'
import { createPcapParser, isPcap } from './pcap.ts'
import { createPcapngParser, isPcapng } from './pcapng.ts'

/** The capture format that a file beginning so has; null for another, or for less than four bytes. */
export function detect(head: Uint8Array): 'pcap' | 'pcapng' | null {
  return isPcap(head) ? 'pcap' : isPcapng(head) ? 'pcapng' : null
}

/**
 * Reads a capture file fed in pieces and hands its frames on. The format is told by its first bytes. Nothing throws:
 * what cannot be read ends up in the report, whose format is `unknown` for a file that is no capture.
 */
export function createReader(sink: FrameSink): FileReader {
  const report: FileReport = { format: 'unknown', packets: 0, truncated: false, damaged: 0, notes: [] }
  let head = new Uint8Array(0)
  let feed: BlockFeed | null = null
  let over = false

  const open = (bytes: Uint8Array): void => {
    const format = detect(bytes)
    if (format === null) {
      over = true
      report.truncated = true
      note(report.notes, 'neither pcap nor pcapng')
      return
    }
    report.format = format
    feed = createFeed((format === 'pcap' ? createPcapParser : createPcapngParser)(sink, report))
    feed.push(bytes)
  }

  return {
    push(chunk) {
      if (over || chunk.length === 0) return
      if (feed !== null) {
        feed.push(chunk)
        return
      }
      if (head.length === 0 && chunk.length >= 4) {
        open(chunk)
        return
      }
      const joined = new Uint8Array(head.length + chunk.length)
      joined.set(head)
      joined.set(chunk, head.length)
      head = joined
      if (head.length >= 4) open(head)
    },
    end() {
      if (over) return
      over = true
      if (feed === null) {
        report.truncated = true
        note(report.notes, head.length === 0 ? 'the file is empty' : 'neither pcap nor pcapng')
      } else if (feed.held() > 0) {
        report.truncated = true
        note(report.notes, 'the file ends within a block')
      }
    },
    report: () => report,
  }
}
