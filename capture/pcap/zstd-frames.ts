/** The frames and blocks of a zstd stream (RFC 8878 section 3.1), followed without unpacking them. */
export interface ZstdScan {
  /** Follows the next bytes; gives how many of them lie before the first fault. */
  follow(bytes: Uint8Array): number
  /** What is wrong, or null. */
  fault(): string | null
  /** Whether the stream may end here: no frame is open. */
  between(): boolean
  /** Bytes that the unpacker has to move or set up for what came so far. */
  work(): number
}

/** As much as the zstd command takes without being asked (ZSTD_WINDOWLOG_LIMIT_DEFAULT). */
export const MAX_WINDOW = 2 ** 27
const FRAME = 0xfd2fb528
/** What the unpacker sets up for a block however small it is. */
const BLOCK_COST = 131_072

/** Whether a file that begins so is zstd: a frame, or one that is to be skipped. */
export function isZstd(head: Uint8Array): boolean {
  if (head.length < 4) return false
  const magic = little(head, 0, 4)
  return magic === FRAME || (magic >= 0x184d2a50 && magic <= 0x184d2a5f)
}

function little(bytes: Uint8Array, at: number, length: number): number {
  let value = 0
  for (let index = length - 1; index >= 0; index--) value = value * 256 + (bytes[at + index] ?? 0)
  return value
}

/** The length of a frame's header, told by its descriptor. */
function headerLength(descriptor: number): number {
  const single = (descriptor >> 5) & 1
  const size = descriptor >> 6
  return 6 - single + ([0, 1, 2, 4][descriptor & 3] ?? 0) + (size === 0 ? single : 2 ** size)
}

/** The window a frame's header asks for. */
function windowOf(header: Uint8Array, length: number): number {
  const descriptor = header[4] ?? 0
  if ((descriptor & 0x20) === 0) {
    const exponent = header[5] ?? 0
    const base = 2 ** (10 + (exponent >> 3))
    return base + (base / 8) * (exponent & 7)
  }
  const size = descriptor >> 6
  const bytes = size === 0 ? 1 : 2 ** size
  return little(header, length - bytes, bytes) + (size === 1 ? 256 : 0)
}

export function createZstdScan(): ZstdScan {
  const head = new Uint8Array(18)
  let held = 0
  let state: 'magic' | 'skippable' | 'frame' | 'block' = 'magic'
  let skip = 0
  let last = false
  let checksum = false
  let window = 0
  let work = 0
  let fault: string | null = null

  /** What the bytes held mean; gives a fault, or null. They are used up when `held` is 0 again. */
  const step = (): string | null => {
    if (state === 'magic' && held >= 4) {
      const magic = little(head, 0, 4)
      if (magic === FRAME) state = 'frame'
      else if (magic >= 0x184d2a50 && magic <= 0x184d2a5f) state = 'skippable'
      else return 'what follows a zstd frame is none'
    }
    if (state === 'skippable' && held >= 8) {
      skip = little(head, 4, 4)
      work += 4096
      held = 0
      state = 'magic'
    } else if (state === 'frame' && held >= 5 && held >= headerLength(head[4] ?? 0)) {
      window = windowOf(head, held)
      if (window > MAX_WINDOW) return 'the zstd window is over 128 MiB'
      checksum = ((head[4] ?? 0) & 4) !== 0
      work += window
      held = 0
      state = 'block'
    } else if (state === 'block' && held >= 3) {
      const header = little(head, 0, 3)
      last = (header & 1) === 1
      const type = (header >> 1) & 3
      if (type === 3) return 'a zstd block of no known type'
      skip = (type === 1 ? 1 : header >> 3) + (last && checksum ? 4 : 0)
      work += window + BLOCK_COST
      held = 0
      state = last ? 'magic' : 'block'
    }
    return null
  }

  return {
    follow(bytes) {
      let at = 0
      while (at < bytes.length) {
        if (skip > 0) {
          const take = Math.min(skip, bytes.length - at)
          skip -= take
          at += take
          continue
        }
        head[held++] = bytes[at++] ?? 0
        fault = step()
        if (fault !== null) return Math.max(at - held, 0)
      }
      return bytes.length
    },
    fault: () => fault,
    between: () => state === 'magic' && held === 0 && skip === 0,
    work: () => work,
  }
}
