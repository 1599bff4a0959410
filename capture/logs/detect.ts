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
  // Text has no NUL: what has is a binary file.
  if (text.includes('\0')) return null
  const lines = text.split(/\r?\n/, LINES + 1)
  if (lines.length > 1 && (lines.length > LINES || head.length > HEAD)) lines.pop()
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
