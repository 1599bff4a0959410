/** The second that was written last, and its text: times come in order, many in one second. */
let second = Number.NaN
let prefix = ''

/** RFC 3339 in UTC with microseconds, of microseconds since 1970; null for NaN or what no calendar has. */
export function timeText(micros: number): string | null {
  if (!(micros >= 0 && micros < 253_402_300_800_000_000)) return null
  const whole = Math.floor(micros)
  const seconds = Math.floor(whole / 1_000_000)
  if (seconds !== second) {
    second = seconds
    prefix = new Date(seconds * 1000).toISOString().slice(0, 20)
  }
  return `${prefix}${String(whole - seconds * 1_000_000).padStart(6, '0')}Z`
}
