/** A line longer than this (bytes) is cut off there, and counted as damaged. */
export const LINE_CAP = 1 << 20

/** Bytes in, lines out. */
export interface Lines {
  push(chunk: Uint8Array): void
  /** Says that nothing more comes: a last line without its end is given too. */
  end(): void
  /** Lines given so far, empty ones too. */
  count(): number
  /** Lines that were longer than `LINE_CAP` and were passed over. */
  damaged(): number
}

const NEWLINE = 10
const RETURN = 13

/**
 * Splits UTF-8 text that comes in pieces of any size into lines, without their `\n` or `\r\n` and without a byte order mark;
 * bytes that are no UTF-8 become U+FFFD. A line over the cap is not given: it is counted. Holds at most one line.
 */
export function createLines(onLine: (line: string) => void): Lines {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let held = new Uint8Array(4096)
  let length = 0
  let tooLong = false
  let count = 0
  let damaged = 0

  function give(bytes: Uint8Array, start: number, end: number): void {
    const last = end > start && bytes[end - 1] === RETURN ? end - 1 : end
    let from = start
    if (count === 0 && bytes[from] === 0xef && bytes[from + 1] === 0xbb && bytes[from + 2] === 0xbf) from += 3
    count++
    // Decoded line by line, so that a name kept from it keeps only its line in memory.
    onLine(last > from ? decoder.decode(bytes.subarray(from, last)) : '')
  }

  function hold(bytes: Uint8Array, start: number, end: number): void {
    const size = end - start
    if (tooLong || length + size > LINE_CAP) {
      tooLong = true
      return
    }
    if (length + size > held.length) {
      const larger = new Uint8Array(Math.min(LINE_CAP, Math.max(held.length * 2, length + size)))
      larger.set(held.subarray(0, length))
      held = larger
    }
    held.set(bytes.subarray(start, end), length)
    length += size
  }

  function finish(): void {
    if (tooLong) {
      damaged++
      count++
    } else give(held, 0, length)
    length = 0
    tooLong = false
  }

  return {
    push(chunk) {
      let start = 0
      for (;;) {
        const end = chunk.indexOf(NEWLINE, start)
        if (end < 0) break
        if (length === 0 && !tooLong && end - start <= LINE_CAP) give(chunk, start, end)
        else {
          hold(chunk, start, end)
          finish()
        }
        start = end + 1
      }
      if (start < chunk.length) hold(chunk, start, chunk.length)
    },
    end() {
      if (length > 0 || tooLong) finish()
    },
    count: () => count,
    damaged: () => damaged,
  }
}
