import type { Streams } from './command.ts'

/** How often the line changes, in milliseconds. */
const EVERY = 100

export interface Progress {
  /** More bytes have been read; so many packets or lines of this input are known by now. */
  add(bytes: number, packets?: number): void
  /** Takes the line away. */
  clear(): void
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`

/**
 * One line on a terminal that says how far the reading is, at most ten times a second; nothing anywhere else.
 * `total` is the size in bytes, null where nobody knows it.
 */
export function createProgress(
  { err, terminal }: Streams,
  total: number | null,
  now: () => number = () => performance.now(),
): Progress {
  if (!terminal) return { add: () => {}, clear: () => {} }
  let bytes = 0
  let shown = Number.NEGATIVE_INFINITY
  return {
    add(more, packets = 0) {
      bytes += more
      const at = now()
      if (at - shown < EVERY) return
      shown = at
      const part =
        total === null || total === 0 ? '' : `${Math.min(100, Math.floor((bytes / total) * 100))} % of `
      const seen = packets === 0 ? '' : `, ${packets} packets or lines`
      err(`\r\u001b[Kreading: ${part}${megabytes(total ?? bytes)}${seen}`)
    },
    clear() {
      if (shown > Number.NEGATIVE_INFINITY) err('\r\u001b[K')
    },
  }
}
