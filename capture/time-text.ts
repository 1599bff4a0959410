/** The day that was written last, and its text: a capture has few. */
let day = Number.NaN
let prefix = ''

const TWO = Array.from({ length: 60 }, (_, value) => String(value).padStart(2, '0'))

/** RFC 3339 in UTC with microseconds, of microseconds since 1970; null for NaN or what no calendar has. */
export function timeText(micros: number): string | null {
  if (!(micros >= 0 && micros < 253_402_300_800_000_000)) return null
  const whole = Math.floor(micros)
  const seconds = Math.floor(whole / 1_000_000)
  const today = Math.floor(seconds / 86_400)
  if (today !== day) {
    day = today
    prefix = new Date(today * 86_400_000).toISOString().slice(0, 11)
  }
  const clock = seconds - today * 86_400
  const hour = TWO[Math.floor(clock / 3600)] ?? ''
  const minute = TWO[Math.floor(clock / 60) % 60] ?? ''
  const rest = String(1_000_000 + whole - seconds * 1_000_000).slice(1)
  return `${prefix}${hour}:${minute}:${TWO[clock % 60] ?? ''}.${rest}Z`
}
