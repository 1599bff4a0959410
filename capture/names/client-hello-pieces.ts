/** A message put together from pieces that come in any order, twice, or overlapping. */
export interface Pieces {
  /** `from[start, end)` belongs at `offset`; false where that is past the limit. What came first stays. */
  add(offset: number, from: Uint8Array, start: number, end: number): boolean
  /** How many bytes from 0 on are there without a gap. */
  filled(): number
  /** The buffer: only the first `filled()` bytes mean something. */
  bytes(): Uint8Array
}

/** Takes up to twice `limit` bytes of memory, and no more than four times what the furthest piece asks for. */
export function createPieces(limit: number): Pieces {
  let bytes = new Uint8Array(0)
  let have = new Uint8Array(0)
  let filled = 0

  function grow(size: number): void {
    let room = Math.max(bytes.length, 2048)
    while (room < size) room *= 2
    if (room === bytes.length) return
    const [oldBytes, oldHave] = [bytes, have]
    bytes = new Uint8Array(room)
    have = new Uint8Array(room)
    bytes.set(oldBytes)
    have.set(oldHave)
  }

  return {
    add(offset, from, start, end) {
      const stop = offset + end - start
      if (!(offset >= 0 && stop <= limit) || end > from.length) return false
      grow(stop)
      for (let to = Math.max(offset, filled), at = start + to - offset; to < stop; to++, at++) {
        if (have[to] === 0) {
          bytes[to] = from[at] as number
          have[to] = 1
        }
      }
      while (filled < have.length && have[filled] === 1) filled++
      return true
    },
    filled: () => filled,
    bytes: () => bytes,
  }
}
