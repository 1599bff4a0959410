import { readDnsAnswer } from './dns-message.ts'
import { members, number, readObject, text } from './json.ts'
import { share } from './line-share.ts'
import { readTime } from './line-time.ts'
import type { LogFormat } from './log.ts'
import { NOTHING, passOver, question } from './record.ts'
import { isNull, readAddress, readName, readType } from './words.ts'

/** Reasons of AdGuard Home (filtering.Reason) that refuse: block list, safe browsing, parental, invalid, blocked service. */
const REFUSING = new Set([3, 4, 5, 6, 8])

/** AdGuard Home's querylog.json: one object a line, the answer as a DNS message in base64. */
export const adguardhome: LogFormat = {
  id: 'adguardhome',
  title: 'AdGuard Home query log',
  detect: (lines) =>
    share(
      lines,
      (line) => /^\{"(?:T|IP|QH)":/.test(line) && line.includes('"QH":') && line.includes('"QT":'),
    ),
  create: () => ({
    line(line) {
      const entry = readObject(line)
      if (entry === null) return passOver(line, false)
      const asked = text(entry.QH)
      const client = readAddress(text(entry.IP))
      if (client === null || typeof entry.QH !== 'string') return undefined
      if (asked === '' || asked === '.') return NOTHING
      const name = readName(asked)
      if (name === null) return undefined
      const time = readTime(text(entry.T))
      const type = readType(text(entry.QT))
      const result = members(entry.Result)
      if (result?.IsFiltered === true && REFUSING.has(number(result.Reason) ?? 0)) {
        return [question(time, client, name, type, 'BLOCKED')]
      }
      const answered = text(entry.Answer) === '' ? null : readDnsAnswer(text(entry.Answer))
      if (answered === null) return [question(time, client, name, type)]
      const { code, addresses } = answered
      if (addresses.length > 0 && addresses.every(isNull))
        return [question(time, client, name, type, 'BLOCKED')]
      return [question(time, client, name, type, code, addresses)]
    },
    end: () => NOTHING,
  }),
}
