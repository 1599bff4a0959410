import type { ObservedInput } from '../schema/observed.ts'
import { detectLog } from './logs/detect.ts'
import { createLines } from './logs/lines.ts'
import type { LogParser, LogRecord } from './logs/log.ts'
import { seenAt } from './observe/evidence.ts'
import { createUnpacker, packing, type Unpacker } from './pcap/compressed.ts'
import { createDecoder } from './pcap/decode.ts'
import type { PacketSink } from './pcap/packet.ts'
import { createReader, detect } from './pcap/reader.ts'
import { timeText } from './time-text.ts'

export interface InputSink {
  now: Date
  packets: PacketSink
  record(record: LogRecord): void
  /** An address and the names that a capture file has beside it. */
  name(address: string, names: readonly string[]): void
}

type Told = Pick<
  ObservedInput,
  'format' | 'compression' | 'packets' | 'first' | 'last' | 'truncated' | 'undecoded' | 'notes'
>

export interface InputReader {
  push(chunk: Uint8Array): void
  /** Packets or lines read so far. */
  packets(): number
  end(): Told
}

/** How much of a log is looked at to know its format, in bytes. */
const LOG_HEAD = 65_536

interface Body {
  push(chunk: Uint8Array): void
  packets(): number
  end(): Told
}

/** Packets of a capture file. */
function captureBody(sink: InputSink): Body {
  const span = { first: Number.NaN, last: Number.NaN }
  const decoder = createDecoder(sink.packets)
  const reader = createReader({
    frame(bytes, start, end, original, link, time) {
      if (!(time >= span.first && time <= span.last)) seenAt(span, time)
      decoder.frame(bytes, start, end, original, link, time)
    },
    name: sink.name,
  })
  return {
    push: (chunk) => reader.push(chunk),
    packets: () => reader.report().packets,
    end() {
      reader.end()
      decoder.finish()
      const { format, packets, truncated, damaged, notes } = reader.report()
      return {
        format,
        compression: null,
        packets,
        first: timeText(span.first),
        last: timeText(span.last),
        truncated,
        undecoded: decoder.undecoded() + damaged,
        notes,
      }
    },
  }
}

/** Lines of a log; what comes before its format is known is kept, within LOG_HEAD. */
function logBody(sink: InputSink, head: Uint8Array): Body {
  const text = new TextDecoder().decode(head)
  const format = detectLog(text)
  const span = { first: Number.NaN, last: Number.NaN }
  let unread = 0
  const parser: LogParser | null = format === null ? null : format.create(sink.now)
  const take = (records: readonly LogRecord[] | undefined) => {
    if (records === undefined) {
      unread++
      return
    }
    for (const record of records) {
      seenAt(span, record.time)
      sink.record(record)
    }
  }
  const lines = createLines((line) => {
    if (parser !== null && line.trim() !== '') take(parser.line(line))
  })
  return {
    push: (chunk) => {
      if (parser !== null) lines.push(chunk)
    },
    packets: lines.count,
    end() {
      lines.end()
      if (parser !== null) take(parser.end())
      return {
        format: format?.id ?? 'unknown',
        compression: null,
        packets: lines.count(),
        first: timeText(span.first),
        last: timeText(span.last),
        truncated: parser === null,
        undecoded: unread + lines.damaged(),
        notes:
          parser === null
            ? [head.length === 0 ? 'the input is empty' : 'neither a capture nor a log of a known format']
            : [],
      }
    },
  }
}

/** Tells a format by the first bytes, unpacks, and hands packets or records on. */
export function createInput(sink: InputSink): InputReader {
  let head = new Uint8Array(0)
  let unpacker: Unpacker | null = null
  const at: { body: Body | null } = { body: null }

  const open = (bytes: Uint8Array): Body => {
    const body = detect(bytes) === null ? logBody(sink, bytes) : captureBody(sink)
    body.push(bytes)
    at.body = body
    return body
  }
  /** Plain bytes: a capture is known by four of them, a log by its first lines. */
  const plain = (chunk: Uint8Array): void => {
    if (at.body !== null) {
      at.body.push(chunk)
      return
    }
    if (head.length === 0 && chunk.length >= 4 && detect(chunk) !== null) {
      open(chunk)
      return
    }
    const joined = new Uint8Array(head.length + chunk.length)
    joined.set(head)
    joined.set(chunk, head.length)
    head = joined
    if (head.length >= LOG_HEAD || (head.length >= 4 && detect(head) !== null)) {
      open(head)
      head = new Uint8Array(0)
    }
  }

  let outer = new Uint8Array(0)
  let decided = false
  const decide = (bytes: Uint8Array): void => {
    decided = true
    unpacker = createUnpacker(bytes, (piece) => plain(piece))
    if (unpacker === null) plain(bytes)
    else unpacker.push(bytes)
  }

  return {
    push(chunk) {
      if (chunk.length === 0) return
      if (decided) {
        if (unpacker === null) plain(chunk)
        else unpacker.push(chunk)
        return
      }
      const joined = new Uint8Array(outer.length + chunk.length)
      joined.set(outer)
      joined.set(chunk, outer.length)
      outer = joined
      if (outer.length >= 4 || packing(outer) !== null) {
        const bytes = outer
        outer = new Uint8Array(0)
        decide(bytes)
      }
    },
    packets: () => at.body?.packets() ?? 0,
    end() {
      if (!decided) decide(outer)
      unpacker?.end()
      const told = (at.body ?? open(head)).end()
      const packed = unpacker?.report()
      if (packed === undefined) return told
      return {
        ...told,
        compression: packed.format,
        truncated: told.truncated || packed.truncated,
        notes: [...packed.notes, ...told.notes],
      }
    },
  }
}
