import { share } from './line-share.ts'
import { createLineTimes } from './line-time.ts'
import type { LogFormat } from './log.ts'
import { answer, NOTHING, passOver, question } from './record.ts'
import { LONGEST_LINE, readAddress, readName, readType } from './words.ts'

const CLIENT =
  /\bclient (?:@0x[0-9a-f]{1,16} )?([0-9A-Fa-f.:%\w]{2,64})#\d{1,5}(?: \((\S{1,260})\))?: (?:view \S{1,64}: )?(?=query: |response: |rpz )/
const ASKED = /^(query|response): (\S{1,260}) [A-Z0-9]{2,10} ([A-Z0-9]{1,16}) (\S{1,20})/
const POLICY =
  /^rpz \S{1,16} (NXDOMAIN|NODATA|DROP|Local-Data|CNAME|TCP-only|PASSTHRU) rewrite (\S{1,260})\/([A-Z0-9]{1,16})\/[A-Z]{2}/i
const HARMLESS = /^(?:PASSTHRU|TCP-only)$/i

/** BIND's queries, responses and rpz categories; a refusal by response policy zone is a block. */
export const bind: LogFormat = {
  id: 'bind',
  title: 'BIND query log',
  detect: (lines) => share(lines, (line) => line.length <= LONGEST_LINE && CLIENT.test(line)),
  create(now) {
    const timeOf = createLineTimes(now)
    return {
      line(text) {
        if (text.length > LONGEST_LINE) return undefined
        const head = CLIENT.exec(text)
        if (head === null) return passOver(text, timeOf(text).end > 0)
        const time = timeOf(text).time
        const client = readAddress(head[1] ?? '')
        const said = text.slice(head.index + head[0].length)
        const asked = ASKED.exec(said)
        const policy = asked === null ? POLICY.exec(said) : null
        if (client === null || (asked === null && policy === null)) return undefined
        const shown = asked?.[2] ?? policy?.[2] ?? ''
        if (shown === '.' || HARMLESS.test(policy?.[1] ?? '')) return NOTHING
        const name = readName(shown)
        if (name === null) return undefined
        const type = readType(asked?.[3] ?? policy?.[3] ?? '')
        if (asked === null) return [answer(time, client, name, type, 'BLOCKED')]
        if (asked[1] === 'query') return [question(time, client, name, type)]
        return [
          answer(time, client, name, type, /^[A-Z]{3,20}$/.test(asked[4] ?? '') ? (asked[4] ?? null) : null),
        ]
      },
      end: () => NOTHING,
    }
  },
}
