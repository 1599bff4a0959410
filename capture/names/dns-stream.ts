import { u16 } from '../bytes.ts'
import { type DnsMessage, readDns } from './dns.ts'

/** DNS over one direction of a TCP connection. */
export interface DnsStream {
  /** A piece in order: `bytes[start, end)`; `gap` says that bytes before it are lost. */
  push(bytes: Uint8Array, start: number, end: number, gap: boolean): void
  /** Nothing more comes: tells what a last, cut message holds. */
  end(): void
}

/** A length and the header behind it. */
const HEAD = 14

/** Whether a length-prefixed message may begin at `at`: what of its length and header is there makes sense. */
function mayBegin(bytes: Uint8Array, at: number, end: number): boolean {
  const size = u16(bytes, at)
  if (end - at >= 2 && size < 12) return false
  if (end - at < HEAD) return true
  const flags = u16(bytes, at + 4)
  const opcode = (flags >> 11) & 15
  const counts = u16(bytes, at + 8) + u16(bytes, at + 10) + u16(bytes, at + 12)
  // A record has at least 11 bytes, a question 5 (RFC 1035 section 4.1); one message asks one thing (RFC 9619).
  return (
    (flags & 0x0040) === 0 &&
    (opcode < 3 || (opcode > 3 && opcode < 7)) &&
    u16(bytes, at + 6) <= 1 &&
    11 * counts + 5 * u16(bytes, at + 6) <= size - 12
  )
}

/**
 * Takes the messages out of a stream (RFC 1035 section 4.2.2), handing each to `onMessage`; holds at most one of
 * them, 64 KiB. At the beginning and behind a gap a piece must begin with a length and a header that make sense, and
 * the first message must be whole and fill its length exactly; else the next piece is tried.
 */
export function createDnsStream(onMessage: (message: DnsMessage) => void): DnsStream {
  let held = new Uint8Array(0)
  let size = 0
  /** A message before this one was read, so that this is where one begins. */
  let sure = false

  const flush = () => {
    if (size > HEAD && mayBegin(held, 0, size)) {
      const message = readDns(held, 2, size)
      if (message !== null && (sure || message.questions.length > 0)) onMessage(message)
    }
    size = 0
  }

  const keep = (bytes: Uint8Array, start: number, end: number) => {
    const total = size + end - start
    if (total > held.length) {
      const larger = new Uint8Array(Math.min(65_537, Math.max(total, 2 * held.length, 1024)))
      larger.set(held.subarray(0, size))
      held = larger
    }
    held.set(bytes.subarray(start, end), size)
    size = total
  }

  /** Tells the message of `bytes[start, end)`, its length left out; whether the stream can be read on behind it. */
  const tell = (bytes: Uint8Array, start: number, end: number): boolean => {
    const message = readDns(bytes, start, end)
    if (message === null) return sure
    if (!sure && (message.partial || message.rest > 0)) return false
    sure = true
    onMessage(message)
    return true
  }

  return {
    push(bytes, start, end, gap) {
      end = Math.min(end, bytes.length)
      if (gap) {
        flush()
        sure = false
      }
      let at = start
      let fresh = size === 0
      while (at < end) {
        if (size === 0) {
          const length = u16(bytes, at)
          if (!mayBegin(bytes, at, end) && (!sure || length < 12)) {
            sure = false
            return
          }
          if (end - at < 2 || end - at < 2 + length) {
            keep(bytes, at, end)
            return
          }
          if (!tell(bytes, at + 2, at + 2 + length)) return
          at += 2 + length
          continue
        }
        // What is held is less than a message: take its length, then the rest of it.
        const wanted = size < HEAD ? HEAD : 2 + u16(held, 0)
        const until = Math.min(end, at + wanted - size)
        keep(bytes, at, until)
        at = until
        const bad = !mayBegin(held, 0, size) && (!sure || (size >= 2 && u16(held, 0) < 12))
        if (bad || (size >= HEAD && size === 2 + u16(held, 0) && !tell(held, 2, size))) {
          size = 0
          sure = false
          // What was held may have been the tail of something lost: this piece may begin a message of its own.
          if (!fresh) {
            fresh = true
            at = start
            continue
          }
          return
        }
        if (size >= HEAD && size === 2 + u16(held, 0)) size = 0
      }
    },
    end: flush,
  }
}
