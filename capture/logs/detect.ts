import type { LogFormat } from './log.ts'
import { LOG_FORMATS } from './registry.ts'

/** As much of a file as is looked at: bytes of text, and lines. */
const HEAD = 65_536
const LINES = 400

/**
 * The format of a log, from its first ~64 KiB; null where it is none that is known. The surest wins, the first listed of equals.
 * A last line without its end is looked at only where it is the only one.
 */
export function detectLog(head: string): LogFormat | null {
  const text = head.slice(head.charCodeAt(0) === 0xfeff ? 1 : 0, HEAD)
  const all = text.split(/\r?\n/, LINES + 1)
  if (all.length > 1 && (all.length > LINES || head.length > HEAD)) all.pop()
  // A power cut leaves NUL in a log; a file in which most lines have them is no text.
  const lines = all.filter((line) => !line.includes('\0'))
  if (lines.length * 2 <= all.length) return null
  let best: LogFormat | null = null
  let score = 0
  for (const format of LOG_FORMATS) {
    const sure = format.detect(lines)
    if (sure > score) {
      best = format
      score = sure
    }
  }
  return best
}
