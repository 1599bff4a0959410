/** After the year 9999 no clock was right. */
const LAST = 253_402_300_800_000_000

/** How the two halves of a timestamp become microseconds. */
export interface Clock {
  /** 10 ** 6 over units a second where that is whole or a power of two is asked for; 0 where `divisor` is used. */
  factor: number
  /** Units a microsecond. */
  divisor: number
  /** Microseconds to be added. */
  offset: number
}

/** The clock of an interface: `if_tsresol` (draft-ietf-opsawg-pcapng section 4.2) and `if_tsoffset` in seconds. */
export function clockOf(resolution: number, offset: number): Clock {
  const power = resolution & 0x7f
  const exact = resolution < 0x80 && power > 6 && power <= 12
  const factor = resolution < 0x80 ? 10 ** (6 - power) : 1e6 * 2 ** -power
  return { factor: exact ? 0 : factor, divisor: exact ? 10 ** (power - 6) : 1, offset: offset * 1e6 }
}

/** Microseconds since 1970; NaN for a time that no clock can have shown. */
export function timeOf(clock: Clock, high: number, low: number): number {
  let time: number
  if (clock.factor === 1) time = high * 2 ** 32 + low
  else if (clock.factor !== 0) time = Math.floor((high * 2 ** 32 + low) * clock.factor)
  else {
    // Long division: 64 bits would lose their last digits in a double.
    const whole = Math.floor(high / clock.divisor)
    const rest = high - whole * clock.divisor
    time = whole * 2 ** 32 + Math.floor((rest * 2 ** 32 + low) / clock.divisor)
  }
  time += clock.offset
  return time >= 0 && time < LAST ? time : Number.NaN
}
