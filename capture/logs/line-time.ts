/** Where a time stands at the start of a line: microseconds since 1970 (NaN: none, or only an uptime), and the index behind it. */
export interface LineTime {
  time: number
  end: number
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const DAY = 86_400_000

const PRIORITY = /^<\d{1,3}>(?:\d{1,2} )?/
const ISO =
  /(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:[.,](\d{1,9}))?(?: ?(Z|[+-]\d\d:?\d\d)(?![\d:]))?/y
const DATED =
  /\[?[A-Z][a-z]{2} ([A-Z][a-z]{2}) ([ \d]\d) (\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))? (\d{4})(?: \[\d+\.\d+\]|\])?(?![\d.])/y
const NAMED =
  /(\d{1,2})[-/]([A-Z][a-z]{2})[-/](\d{4})[ :](\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?: ([+-]\d{4}))?/
const SLASHED = /([a-z]{3})\/(\d\d)(?:\/(\d{4}))? (\d\d):(\d\d):(\d\d)/y
const SECONDS = /\[? {0,12}(\d{1,12})(?:\.(\d{1,9}))?(?:\]|(?=\s))/y
const CLOCK = /\d\d:\d\d:\d\d(?:\.\d{1,9})?(?=[\s:])/y

const month = (name: string | undefined): number => MONTHS.indexOf((name ?? '').toLowerCase())
/** A fraction of a second, its digits given, in microseconds. */
const fraction = (digits: string | undefined): number =>
  digits === undefined ? 0 : Math.floor(Number(`0.${digits}`) * 1e6 + 1e-4)

function offset(zone: string | undefined): number {
  if (zone === undefined || zone === 'Z') return 0
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000
}

/** Milliseconds since 1970 of a day and time in UTC; NaN where there is no such day. */
function moment(year: number, at: number, day: number, hour: number, minute: number, second: number): number {
  if (at < 0 || hour > 23 || minute > 59 || second > 60 || day < 1) return Number.NaN
  const leap = at === 1 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day > (DAYS[at] ?? 0) + (leap ? 1 : 0) ? Number.NaN : Date.UTC(year, at, day, hour, minute, second)
}

/**
 * Makes a reader for the times that lines begin with: syslog without a year (RFC 3164; the latest year that puts it no more
 * than a day after `now`), RFC 3339 and 5424, logread and `dmesg -T`, BIND, RouterOS, seconds since 1970. Times without a zone
 * are taken as UTC. The object given is the same each time.
 */
export function createLineTimes(now: Date): (text: string) => LineTime {
  const latest = now.getTime() + DAY
  const found: LineTime = { time: Number.NaN, end: 0 }
  let second = ''
  let secondTime = Number.NaN

  /** The latest such day that is not in the future: 29 February can be eight years back. */
  function withoutYear(at: number, day: number, hour: number, minute: number, seconds: number): number {
    for (let year = new Date(latest).getUTCFullYear(), back = 0; back <= 8; back++) {
      const time = moment(year - back, at, day, hour, minute, seconds)
      if (time <= latest) return time * 1000
    }
    return Number.NaN
  }

  function give(time: number, end: number): LineTime {
    found.time = time
    found.end = end
    return found
  }

  /** `Nov 21 09:40:28`, the form of nearly every line: read once a second. */
  function bsd(text: string, start: number): boolean {
    if (text.charCodeAt(start + 3) !== 32 || text.charCodeAt(start + 9) !== 58) return false
    if (text.charCodeAt(start + 6) !== 32 || text.charCodeAt(start + 12) !== 58) return false
    const head = text.slice(start, start + 15)
    if (head !== second) {
      const parts = /^([A-Z][a-z]{2}) ([ \d]\d) (\d\d):(\d\d):(\d\d)$/.exec(head)
      if (parts === null || month(parts[1]) < 0) return false
      secondTime = withoutYear(
        month(parts[1]),
        Number(parts[2]),
        Number(parts[3]),
        Number(parts[4]),
        Number(parts[5]),
      )
      second = head
    }
    const part =
      text.charCodeAt(start + 15) === 46 ? /^\d{1,9}/.exec(text.slice(start + 16, start + 26)) : null
    if (part === null) give(secondTime, start + 15)
    else give(secondTime + fraction(part[0]), start + 16 + part[0].length)
    return true
  }

  return (text) => {
    const start = text.charCodeAt(0) === 60 ? (PRIORITY.exec(text)?.[0].length ?? 0) : 0
    if (bsd(text, start)) return found
    const dated = at(DATED, text, start)
    if (dated !== null) {
      const [whole, name, day, hour, minute, seconds, part, year] = dated
      const time = moment(
        Number(year),
        month(name),
        Number(day),
        Number(hour),
        Number(minute),
        Number(seconds),
      )
      if (!Number.isNaN(time)) return give(time * 1000 + fraction(part), start + whole.length)
    }
    const code = text.charCodeAt(start)
    if (code >= 48 && code <= 57) {
      const iso = at(ISO, text, start)
      if (iso !== null) {
        const [whole, year, mon, day, hour, minute, seconds, part, zone] = iso
        const time = moment(
          Number(year),
          Number(mon) - 1,
          Number(day),
          Number(hour),
          Number(minute),
          Number(seconds),
        )
        return give((time - offset(zone)) * 1000 + fraction(part), start + whole.length)
      }
      const named = readNamedDay(text.slice(start, start + 48))
      if (named !== null && named.start === 0) return give(named.time, start + named.end)
      const clock = at(CLOCK, text, start)
      if (clock !== null) return give(Number.NaN, start + clock[0].length)
    }
    const seconds = code === 91 || (code >= 48 && code <= 57) ? at(SECONDS, text, start) : null
    // Seconds of this century are a time; what is less is an uptime, or no time at all without its brackets.
    if (seconds !== null) {
      const value = Number(seconds[1])
      if (value >= 1e9 && value < 1e10)
        return give(value * 1e6 + fraction(seconds[2]), start + seconds[0].length)
      if (code === 91) return give(Number.NaN, start + seconds[0].length)
    }
    const slashed = at(SLASHED, text, start)
    if (slashed !== null) {
      const [whole, name, day, year, hour, minute, sec] = slashed
      const [d, h, m, s] = [Number(day), Number(hour), Number(minute), Number(sec)]
      const time =
        year === undefined
          ? withoutYear(month(name), d, h, m, s)
          : moment(Number(year), month(name), d, h, m, s) * 1000
      return give(time, start + whole.length)
    }
    return give(Number.NaN, start)
  }
}

function at(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start
  return pattern.exec(text)
}

/** The first `21-Nov-2026 09:40:28.123` or `20/Jun/2022:13:09:14 +0200` in a text, where it begins and ends; null without one. */
export function readNamedDay(text: string): { time: number; start: number; end: number } | null {
  const found = NAMED.exec(text)
  if (found === null) return null
  const [whole, day, name, year, hour, minute, seconds, part, zone] = found
  const time = moment(Number(year), month(name), Number(day), Number(hour), Number(minute), Number(seconds))
  if (Number.isNaN(time)) return null
  const end = found.index + whole.length
  return { time: (time - offset(zone)) * 1000 + fraction(part), start: found.index, end }
}

/** A time that stands alone: RFC 3339, or seconds (or milliseconds) since 1970. Microseconds; NaN where it is none. */
export function readTime(value: unknown): number {
  if (typeof value === 'number' || (typeof value === 'string' && /^\d{9,13}(\.\d{1,9})?$/.test(value))) {
    const number = Number(value)
    if (!Number.isFinite(number) || number < 0) return Number.NaN
    return Math.round(number >= 1e11 ? number * 1000 : number * 1e6)
  }
  if (typeof value !== 'string' || value.length > 64) return Number.NaN
  const iso = at(ISO, value, 0)
  if (iso === null) return Number.NaN
  const [, year, mon, day, hour, minute, seconds, part, zone] = iso
  const time = moment(
    Number(year),
    Number(mon) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(seconds),
  )
  return (time - offset(zone)) * 1000 + fraction(part)
}
