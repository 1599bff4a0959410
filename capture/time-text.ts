/** RFC 3339 in UTC with microseconds, of microseconds since 1970; null for NaN or what no calendar has. */
export function timeText(micros: number): string | null {
  if (!(micros >= 0 && micros < 253_402_300_800_000_000)) return null
  const whole = Math.floor(micros)
  const millis = Math.floor(whole / 1000)
  const rest = whole - millis * 1000
  return `${new Date(millis).toISOString().slice(0, -1)}${String(rest).padStart(3, '0')}Z`
}
