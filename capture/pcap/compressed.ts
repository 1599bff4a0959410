import { Gunzip } from 'fflate'
import { Decompress } from 'fzstd'
import { createZstdScan, isZstd } from './zstd-frames.ts'

export interface Unpacker {
  /** Unpacks what these bytes add. False once nothing more is wanted or can be read. */
  push(chunk: Uint8Array): boolean
  end(): void
  report(): UnpackReport
}

export interface UnpackReport {
  format: 'gzip' | 'zstd'
  /** Bytes that came out. */
  bytes: number
  /** The stream ends too early or cannot be read on. */
  truncated: boolean
  /** What was wrong with it. */
  notes: string[]
}

/** Takes a piece of what was unpacked, to be read and not written. False says that no more is wanted. */
export type PieceSink = (piece: Uint8Array) => unknown

/** 16 KiB of deflate can become 16 MiB at once. */
const SLICE = 16_384
const DEFAULT_LIMIT = 64 * 2 ** 30
/** Captures have a time in every packet, so none of them shrinks like this. */
const MAX_RATIO = 500
const RATIO_FROM = 64 * 2 ** 20
/** Gzip members and zstd blocks this small only cost time. */
const MIN_MEMBER = 128
const MAX_SILENCE = 2 ** 18
const WORK_FREE = 4 * 2 ** 30
const WORK_PER_BYTE = 16_384

/** Unwinds the unpacking library; never leaves this file. */
class Enough extends Error {}

/** Whether a file that begins so is packed, and how. */
export function packing(head: Uint8Array): 'gzip' | 'zstd' | null {
  if (head.length >= 3 && head[0] === 0x1f && head[1] === 0x8b && head[2] === 8) return 'gzip'
  return isZstd(head) ? 'zstd' : null
}

interface Engine {
  /** Throws where the data is damaged. */
  push(slice: Uint8Array): void
  /** Throws where the data ends too early. */
  end(): void
}

function gzipEngine(out: PieceSink): Engine {
  let read = 0
  let members = 0
  let heard = 0
  const gunzip = new Gunzip((piece) => {
    if (piece.length > 0) heard = read
    out(piece)
  })
  gunzip.onmember = () => {
    members++
    if (members > 1000 && read < members * MIN_MEMBER)
      throw new Enough('made of gzip members without content')
  }
  return {
    push(slice) {
      read += slice.length
      // The library keeps all of a header whose end does not come, and of a stream that says nothing.
      if (read - heard > MAX_SILENCE) throw new Enough('a gzip header without end')
      gunzip.push(slice)
    },
    end: () => gunzip.push(new Uint8Array(0), true),
  }
}

function zstdEngine(out: PieceSink): Engine {
  const scan = createZstdScan()
  const decompress = new Decompress((piece) => out(piece))
  let read = 0
  return {
    push(slice) {
      read += slice.length
      const sound = scan.follow(slice)
      if (scan.work() > WORK_FREE + WORK_PER_BYTE * read)
        throw new Enough('zstd blocks far too small for their window')
      decompress.push(slice.subarray(0, sound))
      const fault = scan.fault()
      if (fault !== null) throw new Enough(fault)
    },
    end() {
      if (!scan.between()) throw new Error('unexpected EOF')
      decompress.push(new Uint8Array(0), true)
    },
  }
}

/**
 * Unpacks gzip (several members too) and zstd as it comes, told by the first bytes; null for anything else. Pieces go
 * on at once, so memory stays within the window. `limit` bounds the bytes unpacked. Damage is told in the report.
 */
export function createUnpacker(head: Uint8Array, sink: PieceSink, limit = DEFAULT_LIMIT): Unpacker | null {
  const format = packing(head)
  if (format === null) return null
  const report: UnpackReport = { format, bytes: 0, truncated: false, notes: [] }
  let taken = 0
  let over = false
  /** What the receiver threw: that is no damage of the data. */
  let thrown: { error: unknown } | null = null

  const out = (piece: Uint8Array): void => {
    if (piece.length === 0) return
    const room = limit - report.bytes
    const part = piece.length > room ? piece.subarray(0, room) : piece
    report.bytes += part.length
    let wanted: unknown
    try {
      wanted = sink(part)
    } catch (error) {
      thrown = { error }
      throw error
    }
    if (wanted === false) {
      over = true
      throw new Enough('')
    }
    if (part.length < piece.length) throw new Enough(`unpacks to more than ${limit} bytes`)
    if (report.bytes > RATIO_FROM && report.bytes > MAX_RATIO * taken) {
      throw new Enough(`unpacks to more than ${MAX_RATIO} times its size`)
    }
  }
  const engine = format === 'gzip' ? gzipEngine(out) : zstdEngine(out)

  const failed = (error: unknown): void => {
    if (over) return
    over = true
    const text = error instanceof Error ? error.message : 'cannot be unpacked'
    // gzip itself passes over what follows the last member, as the padding of a tape.
    if (format === 'gzip' && report.bytes > 0 && text === 'invalid gzip data') {
      report.notes.push('what follows the gzip data is none and was passed over')
      return
    }
    report.truncated = true
    report.notes.push(error instanceof Enough ? text : `damaged ${format} data: ${text}`)
  }
  const attempt = (what: () => void): void => {
    try {
      what()
    } catch (error) {
      if (thrown !== null) throw thrown.error
      failed(error)
    }
  }

  return {
    push(chunk) {
      for (let at = 0; at < chunk.length && !over; at += SLICE) {
        const slice = chunk.subarray(at, at + SLICE)
        taken += slice.length
        attempt(() => engine.push(slice))
      }
      return !over
    },
    end() {
      if (!over) attempt(() => engine.end())
      over = true
    },
    report: () => report,
  }
}
