import { dnsmasq } from './dnsmasq.ts'
import { filterlog } from './filterlog.ts'
import type { LogFormat, LogParser } from './log.ts'
import { netfilter } from './netfilter.ts'
import { NOTHING } from './record.ts'
import { routeros } from './routeros.ts'
import { unbound } from './unbound.ts'

/** Formats that come through syslog, with a word that stands in each of their lines. */
const PARTS: readonly { word: string; format: LogFormat }[] = [
  { word: 'SRC=', format: netfilter },
  { word: 'dnsmasq', format: dnsmasq },
  { word: 'filterlog', format: filterlog },
  { word: 'unbound', format: unbound },
  { word: '->', format: routeros },
]

/**
 * A log into which several of these programs write (a router's logread, a syslog server's file): each line goes to its own
 * format, and lines of other programs have no interest.
 */
export const systemLog: LogFormat = {
  id: 'syslog',
  title: 'System log of a router',
  detect(lines) {
    const scores = PARTS.map(({ format }) => format.detect(lines)).filter((score) => score > 0)
    // Together they know more lines than any of them alone.
    const best = Math.max(0, ...scores)
    return scores.length < 2 ? 0 : Math.min(1, best + 0.05)
  },
  create(now) {
    const parts = PARTS.map(({ word, format }): { word: string; parser: LogParser } => ({
      word,
      parser: format.create(now),
    }))
    return {
      line(text) {
        for (const { word, parser } of parts) {
          if (!text.includes(word)) continue
          const records = parser.line(text)
          if (records !== undefined) return records
        }
        return NOTHING
      },
      end: () => parts.flatMap(({ parser }) => [...parser.end()]),
    }
  },
}
