import fc from 'fast-check'
import { expect, test } from 'vitest'
import { timeText } from '../../capture/time-text.ts'

test('the same as the calendar of the language, to the microsecond', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 253_402_300_799_999 }),
      fc.integer({ min: 0, max: 999 }),
      (millis, micros) => {
        const [head] = new Date(millis).toISOString().split('Z')
        // Beyond 2255 a number has no room for every microsecond.
        if (millis < 9e12)
          expect(timeText(millis * 1000 + micros)).toBe(`${head}${String(micros).padStart(3, '0')}Z`)
      },
    ),
    { numRuns: 2000 },
  )
})

test.each([[Number.NaN], [-1], [253_402_300_800_000_000], [Number.POSITIVE_INFINITY]])(
  '%f is no time',
  (value) => {
    expect(timeText(value)).toBeNull()
  },
)
