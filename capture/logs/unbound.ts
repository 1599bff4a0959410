import { share } from './line-share.ts'
import { createLineTimes } from './line-time.ts'
import type { LogFormat } from './log.ts'
import { createPendingQuestions } from './pending-questions.ts'
import { answer, NOTHING, passOver, question } from './record.ts'
import { LONGEST_LINE, readAddress, readName, readType } from './words.ts'

/** `unbound[1:0] info: `, through syslog `unbound: [1:0] info: `, and with what RFC 5424 has between. */
const TAG =
  /\bunbound(?:\[[\d:]{1,16}\]|.{0,120}?\[\d{1,10}:[\da-f]{1,4}\])?:? (info|query|reply|notice|warning|error|debug): /
const ASKED =
  /^([0-9A-Fa-f.:]{2,45}) (\S{1,260}) ([A-Z0-9]{1,16}) (?:IN|CH|HS|ANY|CLASS\d{1,5})(?: ([A-Z0-9]{1,16}) [\d.]{1,20} [01] \d{1,6}.{0,80})?$/
/** `log-local-actions`, and RPZ: a zone, what it does, and whom it did it to. */
const LOCAL =
  /^(?:rpz: applied .{0,260}? )?\S{1,260} ([a-z_-]{3,32}) ([0-9A-Fa-f.:]{2,45})@\d{1,5} (\S{1,260}) ([A-Z0-9]{1,16}) [A-Z]{2}/
const REFUSING =
  /^(?:always_null|always_nxdomain|always_nodata|always_refuse|always_deny|refuse|deny|inform_deny|rpz-(?:nxdomain|nodata|drop|local-data))$/

/** Unbound with log-queries, log-replies or log-local-actions. */
export const unbound: LogFormat = {
  id: 'unbound',
  title: 'Unbound query log',
  detect: (lines) =>
    share(lines, (line) => {
      const tag = line.length > LONGEST_LINE ? null : TAG.exec(line)
      if (tag === null) return false
      const said = line.slice(tag.index + tag[0].length)
      return tag[1] === 'notice' || ASKED.test(said) || LOCAL.test(said)
    }),
  create(now) {
    const timeOf = createLineTimes(now)
    const pending = createPendingQuestions()
    return {
      line(text) {
        const tag = text.length > LONGEST_LINE ? null : TAG.exec(text)
        if (tag === null) return passOver(text, timeOf(text).end > 0 && !text.includes('unbound'))
        const said = text.slice(tag.index + tag[0].length)
        const time = timeOf(text).time
        const asked = ASKED.exec(said)
        const local = asked === null ? LOCAL.exec(said) : null
        if (local !== null && !REFUSING.test(local[1] ?? '')) return NOTHING
        const [client, shown, typed] = asked !== null ? asked.slice(1) : (local?.slice(2) ?? [])
        if (client === undefined || shown === undefined || typed === undefined) return NOTHING
        if (shown === '.') return NOTHING
        const address = readAddress(client)
        const name = readName(shown)
        if (address === null || name === null) return undefined
        const type = readType(typed)
        const code = asked === null ? 'BLOCKED' : (asked[4] ?? null)
        if (code === null) {
          pending.ask(address, name, type)
          return [question(time, address, name, type)]
        }
        // With log-queries too, the reply is of a question told before; a refusal told of before it is the answer.
        const before = pending.of(name, type).find((one) => one.client === address && one.type === type)
        if (before === undefined || (asked === null && before.answered)) {
          if (asked === null) pending.settle(pending.ask(address, name, type))
          return [question(time, address, name, type, code)]
        }
        if (before.answered) return NOTHING
        if (asked === null) pending.settle(before)
        return [answer(time, address, name, type, code)]
      },
      end: () => NOTHING,
    }
  },
}
