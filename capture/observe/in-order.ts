/** Puts the segments of one direction of a TCP connection in order. */
export interface InOrder {
  /** The connection begins anew: the next byte has this sequence number. */
  begin(next: number): void
  /**
   * A segment: `bytes[start, end)` was captured of `length` bytes that begin at `sequence`. Hands on what is next in
   * order, in place where it can; a segment that came early is kept, within 64 KiB.
   */
  push(sequence: number, bytes: Uint8Array, start: number, end: number, length: number): void
  /** Nothing more comes: hands on what waits behind holes, and says that there is no more. */
  end(): void
}

interface Early {
  sequence: number
  bytes: Uint8Array
  length: number
}

const NOTHING = new Uint8Array(0)
const MOST_BYTES = 65_536
const MOST_SEGMENTS = 64

/** Sequence numbers wrap (RFC 9293 section 3.4): how far b is after a, negative when it is before. */
const after = (a: number, b: number): number => (b - a) | 0

/** `deliver` gets each piece once; `gap` says that bytes before it were lost; an empty piece that no more is known. */
export function createInOrder(
  deliver: (bytes: Uint8Array, start: number, end: number, gap: boolean) => void,
): InOrder {
  let next = -1
  let gap = false
  let early: Early[] = []
  let held = 0

  function hand(sequence: number, bytes: Uint8Array, start: number, end: number, length: number): void {
    const skip = after(sequence, next)
    if (skip >= length) return
    if (start + skip < end) {
      deliver(bytes, start + skip, end, gap)
      gap = false
    }
    // What was promised and not captured is a hole: whoever waits for more learns it now.
    if (end - start < length) {
      gap = true
      deliver(bytes, end, end, true)
    }
    next = (sequence + length) >>> 0
  }

  function drain(): void {
    while (early.length > 0) {
      const ready = early.findIndex((each) => after(each.sequence, next) >= 0)
      if (ready < 0) return
      const [piece] = early.splice(ready, 1)
      if (piece === undefined) return
      held -= piece.bytes.length
      hand(piece.sequence, piece.bytes, 0, piece.bytes.length, piece.length)
    }
  }

  function skipHole(): void {
    let nearest = early[0]
    for (const each of early)
      if (nearest !== undefined && after(nearest.sequence, each.sequence) < 0) nearest = each
    if (nearest === undefined) return
    next = nearest.sequence
    gap = true
    drain()
  }

  return {
    begin(sequence) {
      next = sequence >>> 0
      gap = false
      early = []
      held = 0
    },
    push(sequence, bytes, start, end, length) {
      if (length <= 0) return
      if (next < 0) next = sequence
      const ahead = after(next, sequence)
      if (ahead <= 0) {
        hand(sequence, bytes, start, end, length)
        if (early.length > 0) drain()
        return
      }
      if (early.some((each) => each.sequence === sequence)) return
      early.push({ sequence, bytes: bytes.slice(start, end), length })
      held += end - start
      if (held > MOST_BYTES || early.length > MOST_SEGMENTS) skipHole()
    },
    end() {
      while (early.length > 0) {
        const left = early.length
        skipHole()
        if (early.length >= left) return
      }
      deliver(NOTHING, 0, 0, true)
    },
  }
}
