import { createDnsmasqAnswers } from './dnsmasq-answers.ts'
import { readDhcp } from './dnsmasq-dhcp.ts'
import { share } from './line-share.ts'
import { createLineTimes } from './line-time.ts'
import type { LogFormat, LogRecord } from './log.ts'
import { NOTHING, passOver, question } from './record.ts'
import { LONGEST_LINE, readAddress, readName, readType } from './words.ts'

/** `dnsmasq[1]: `, `dnsmasq-dhcp[1]: `, and RFC 5424's `dnsmasq 1 - - `. */
const TAG =
  /(?:\bdnsmasq(-[a-z]{1,10})?|pihole-FTL)(?:(?:\[(\d{1,10})\])?: | (\d{1,10}) (?:-|\S{1,32}) (?:-|\[[^\]]{0,100}\]) )/
/** What the lines of queries begin with, where the program's name is not told (`pihole -t`). */
const SAYING =
  /^[: ]*(?=(?:query|forwarded|reply|cached|cached-stale|config|gravity blocked|exactly (?:denied|blacklisted)|regex (?:denied|blacklisted)|special domain)[ [])/
const SERIAL = /^(?:UDP |TCP )?(\d{1,10}) (?:([0-9A-Fa-f.:]{2,45})\/(\d{1,5}) )?/
const KNOWN =
  /(?:query\[[^\]]{1,16}\] \S+ from |forwarded \S+ to |(?:reply|cached|config|blocked|denied|blacklisted|domain|hosts|list) \S+ is |DHCPACK\(|DHCPOFFER\(|DHCPREQUEST\(|DHCPDISCOVER\(|started, version|using nameserver|read \/)/

/** Where in a line it begins what the program says, and which process and part (`-dhcp`) of it says so. */
interface Said {
  from: number
  pid: string
  part: string
}

/**
 * dnsmasq's own log and Pi-hole's (which is dnsmasq inside): plain, `log-queries=extra` and `=proto`, through syslog, logread or
 * journalctl, and DHCP leases. An answer has no client of its own: it is found by the serial number, or by the name asked for.
 */
export const dnsmasq: LogFormat = {
  id: 'dnsmasq',
  title: 'Pi-hole or dnsmasq log',
  detect(lines) {
    const timeOf = createLineTimes(new Date(0))
    return share(lines, (line) => {
      if (TAG.test(line)) return true
      const { end } = timeOf(line)
      return end > 0 && SAYING.test(line.slice(end)) && KNOWN.test(line)
    })
  },
  create(now) {
    const timeOf = createLineTimes(now)
    const answers = createDnsmasqAnswers()
    const said: Said = { from: 0, pid: '', part: '' }
    return {
      line(text) {
        if (text.length > LONGEST_LINE) return undefined
        const found = timeOf(text)
        const time = found.time
        if (!findTag(text, found.end, said)) return passOver(text, found.end > 0 && !text.includes('dnsmasq'))
        if (said.part === '-dhcp') return readDhcp(text.slice(said.from), time)
        if (said.part !== '') return NOTHING
        let body = text.slice(said.from)
        let serial: string | null = null
        const first = body.charCodeAt(0)
        if ((first >= 48 && first <= 57) || body.startsWith('UDP ') || body.startsWith('TCP ')) {
          const extra = SERIAL.exec(body)
          if (extra !== null) {
            serial = `${said.pid} ${extra[1]}`
            body = body.slice(extra[0].length)
          }
        }
        if (body.startsWith('query[')) return readQuery(body, serial, time)
        if (body.startsWith('forwarded ')) return NOTHING
        return answers.answer(body, said.pid, serial, time)
      },
      end: () => NOTHING,
    }

    function readQuery(body: string, serial: string | null, time: number): readonly LogRecord[] | undefined {
      const bracket = body.indexOf('] ', 6)
      const from = body.lastIndexOf(' from ')
      if (bracket < 0) return undefined
      // The root is asked for by resolvers themselves: `query[NS] . from …`, in old versions without the dot.
      if (from <= bracket + 1) return from < 0 ? undefined : NOTHING
      const client = readAddress(body.slice(from + 6))
      const asked = body.slice(bracket + 2, from)
      if (client === null) return undefined
      if (asked === '.') return NOTHING
      const name = readName(asked)
      const type = readType(body.slice(6, bracket))
      if (name === null) return undefined
      answers.ask(client, name, type, serial)
      return [question(time, client, name, type)]
    }
  },
}

/** Finds what dnsmasq says in a line; false where it is not a line of it. */
function findTag(text: string, end: number, said: Said): boolean {
  const at = text.indexOf('dnsmasq', end)
  // `dnsmasq[1234]: `, by far the most: without a pattern.
  if (at >= 0 && text.charCodeAt(at + 7) === 91) {
    const close = text.indexOf(']: ', at)
    if (close > 0 && close - at < 20) {
      said.pid = text.slice(at + 8, close)
      said.part = ''
      said.from = close + 3
      return true
    }
  }
  const tag = TAG.exec(text)
  if (tag !== null && tag.index >= end) {
    said.pid = tag[2] ?? tag[3] ?? ''
    said.part = tag[1] ?? ''
    said.from = tag.index + tag[0].length
    return true
  }
  const bare = end > 0 ? SAYING.exec(text.slice(end)) : null
  if (bare === null) return false
  said.pid = ''
  said.part = ''
  said.from = end + bare[0].length
  return true
}
