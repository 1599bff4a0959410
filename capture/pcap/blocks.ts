/** What reads the blocks of a file format one after another. */
export interface BlockParser {
  /**
   * Reads as many whole blocks of `bytes[at, end)` as there are and gives where it stopped. Afterwards `need` is how
   * many bytes from there the next try takes, or 0 where nothing can be read on.
   */
  run(bytes: Uint8Array, at: number, end: number): number
  need: number
}

export interface BlockFeed {
  push(chunk: Uint8Array): void
  /** Bytes of a block that was begun and not finished. */
  held(): number
}

/**
 * Feeds a parser from chunks of any size. Whole blocks are read in place; only a block that a chunk's border cuts is
 * copied, into one buffer that grows with the bytes that really came, never with a length that is claimed.
 */
export function createFeed(parser: BlockParser): BlockFeed {
  let carry = new Uint8Array(4096)
  let held = 0

  const keep = (chunk: Uint8Array, from: number, to: number): void => {
    const length = held + to - from
    if (length > carry.length) {
      const larger = new Uint8Array(Math.max(length, carry.length * 2))
      larger.set(carry.subarray(0, held))
      carry = larger
    }
    carry.set(chunk.subarray(from, to), held)
    held = length
  }

  /** Completes the block in the carry buffer; gives where the chunk goes on. */
  const complete = (chunk: Uint8Array): number => {
    let at = 0
    while (held > 0) {
      const take = Math.min(Math.max(parser.need - held, 0), chunk.length - at)
      keep(chunk, at, at + take)
      at += take
      if (held < parser.need) return chunk.length
      const read = parser.run(carry, 0, held)
      if (parser.need === 0) return chunk.length
      carry.copyWithin(0, read, held)
      held -= read
    }
    return at
  }

  return {
    push(chunk) {
      if (parser.need === 0) return
      let at = held > 0 ? complete(chunk) : 0
      if (parser.need === 0 || at >= chunk.length) return
      at = parser.run(chunk, at, chunk.length)
      if (parser.need > 0) keep(chunk, at, chunk.length)
    },
    held: () => (parser.need === 0 ? 0 : held),
  }
}

/** A 16-bit number in the byte order of the file; the caller has checked that it is there. */
export function read16(bytes: Uint8Array, at: number, little: boolean): number {
  const first = bytes[at] ?? 0
  const second = bytes[at + 1] ?? 0
  return little ? first | (second << 8) : (first << 8) | second
}

/** A 32-bit number in the byte order of the file; the caller has checked that it is there. */
export function read32(bytes: Uint8Array, at: number, little: boolean): number {
  const a = bytes[at] ?? 0
  const b = bytes[at + 1] ?? 0
  const c = bytes[at + 2] ?? 0
  const d = bytes[at + 3] ?? 0
  return (little ? a | (b << 8) | (c << 16) | (d << 24) : (a << 24) | (b << 16) | (c << 8) | d) >>> 0
}

/** Notes of a file: each said once, and no more than a reader of them would want. */
export function note(notes: string[], text: string): void {
  if (notes.length < 20 && !notes.includes(text)) notes.push(text)
}
