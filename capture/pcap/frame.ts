/**
 * What a file of packets gives: frames as they lay on the link. The bytes are the reader's own buffer and hold
 * only during the call.
 */
export interface FrameSink {
  /**
   * One frame: `bytes[start, end)` was captured, `original` is its length on the wire, `link` the LINKTYPE_ number
   * (tcpdump.org/linktypes.html), `time` microseconds since 1970 (NaN where the block has none).
   */
  frame(bytes: Uint8Array, start: number, end: number, original: number, link: number, time: number): void
  /** A name-resolution block of pcapng: an address as text and the names beside it. */
  name(address: string, names: readonly string[]): void
}

/** A reader that is fed a file in pieces of any size. */
export interface FileReader {
  push(chunk: Uint8Array): void
  /** Says that nothing more comes; what is left over is told in the report. */
  end(): void
  report(): FileReport
}

export interface FileReport {
  /** `pcap` or `pcapng`. */
  format: string
  packets: number
  /** Ends within a block or cannot be read on. */
  truncated: boolean
  /** Blocks, records or frames that were passed over because they are damaged. */
  damaged: number
  /** What was wrong, each thing said once. */
  notes: string[]
}
