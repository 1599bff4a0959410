import { readDns } from '../names/dns.ts'
import { members, number, readObject, text } from './json.ts'
import { share } from './line-share.ts'
import { readTime } from './line-time.ts'
import type { LogFormat } from './log.ts'
import { NOTHING, passOver, question } from './record.ts'
import { isNull, readAddress, readName, readType } from './words.ts'

/** Reasons of AdGuard Home (filtering.Reason) that refuse: block list, safe browsing, parental, invalid, blocked service. */
const REFUSING = new Set([3, 4, 5, 6, 8])

const LONGEST = 65_535

/** Code and addresses of a DNS message in base64; null where it is none. */
function answerOf(base64: string): { code: string; addresses: string[] } | null {
  if (base64 === '' || base64.length > (LONGEST * 4) / 3 + 4) return null
  let binary: string
  try {
    binary = atob(base64)
  } catch {
    return null
  }
  const message = readDns(
    Uint8Array.from(binary, (character) => character.charCodeAt(0)),
    0,
    binary.length,
  )
  if (message === null) return null
  const addresses = message.answers.flatMap(({ section, address }) =>
    section === 'answer' && address !== null ? [address] : [],
  )
  return { code: message.rcode, addresses }
}

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
      const answered = answerOf(text(entry.Answer))
      if (answered === null) return [question(time, client, name, type)]
      const { code, addresses } = answered
      if (addresses.length > 0 && addresses.every(isNull))
        return [question(time, client, name, type, 'BLOCKED')]
      return [question(time, client, name, type, code, addresses)]
    },
    end: () => NOTHING,
  }),
}
