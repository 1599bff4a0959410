import { expect, test } from 'vitest'
import { createLineTimes, readTime } from '../../../capture/logs/line-time.ts'

const iso = (micros: number): string | null =>
  Number.isNaN(micros) ? null : new Date(micros / 1000).toISOString()
const read = (text: string, now = '2026-11-21T12:00:00Z') => {
  const { time, end } = createLineTimes(new Date(now))(text)
  return { time: iso(time), rest: text.slice(end) }
}

test.each([
  ['Nov 21 09:40:28 host x', '2026-11-21T09:40:28.000Z', ' host x'],
  ['Nov  1 09:40:28 host x', '2026-11-01T09:40:28.000Z', ' host x'],
  ['Nov 21 09:40:28.123456 host x', '2026-11-21T09:40:28.123Z', ' host x'],
  ['<134>Nov 21 09:40:28 host x', '2026-11-21T09:40:28.000Z', ' host x'],
  ['<134>1 2026-11-21T09:40:28.868451+02:00 host x', '2026-11-21T07:40:28.868Z', ' host x'],
  ['2026-11-21T09:40:28Z x', '2026-11-21T09:40:28.000Z', ' x'],
  ['2026-11-21T09:40:28-0530 x', '2026-11-21T15:10:28.000Z', ' x'],
  ['2026-11-21 09:40:28.5 x', '2026-11-21T09:40:28.500Z', ' x'],
  ['Sat Nov 21 09:40:28 2026 x', '2026-11-21T09:40:28.000Z', ' x'],
  ['Sat Nov 21 09:40:28 2026 [1795254028.123] x', '2026-11-21T09:40:28.000Z', ' x'],
  ['[Sat Nov 21 09:40:28 2026] x', '2026-11-21T09:40:28.000Z', ' x'],
  ['21-Nov-2026 09:40:28.250 x', '2026-11-21T09:40:28.250Z', ' x'],
  ['nov/21/2026 09:40:28 x', '2026-11-21T09:40:28.000Z', ' x'],
  ['nov/21 09:40:28 x', '2026-11-21T09:40:28.000Z', ' x'],
  ['[1795254028] x', '2026-11-21T09:40:28.000Z', ' x'],
  ['[1795254028.500000]\tx', '2026-11-21T09:40:28.500Z', '\tx'],
  ['1795254028.5 x', '2026-11-21T09:40:28.500Z', ' x'],
  ['[ 4518.204667] x', null, ' x'],
  ['09:40:28 x', null, ' x'],
])('%s', (text, time, rest) => {
  expect(read(text)).toEqual({ time, rest })
})

test.each([
  '',
  'x',
  '[UFW BLOCK] x',
  'Foo 21 09:40:28 x',
  '123 x',
  '99-Nov-2026 09:40:28',
  '\u0000\u001b[31m',
])('%j begins with no time', (text) => {
  expect(read(text)).toEqual({ time: null, rest: text })
})

test('a time without a year is at most a day in the future', () => {
  expect(read('Dec 31 23:59:59 x', '2026-01-01T00:00:10Z').time).toBe('2025-12-31T23:59:59.000Z')
  expect(read('Jan  1 10:00:00 x', '2025-12-31T23:00:00Z').time).toBe('2026-01-01T10:00:00.000Z')
  expect(read('Jan  3 10:00:00 x', '2025-12-31T23:00:00Z').time).toBe('2025-01-03T10:00:00.000Z')
  expect(read('Feb 29 10:00:00 x', '2026-11-21T12:00:00Z').time).toBe('2024-02-29T10:00:00.000Z')
  expect(read('Feb 30 10:00:00 x', '2026-11-21T12:00:00Z').time).toBeNull()
})

test('the same second is read again after another', () => {
  const times = createLineTimes(new Date('2026-11-21T12:00:00Z'))
  const [a, b] = ['Nov 21 09:40:28 x', 'Nov 20 09:40:28 x']
  expect([a, b, a, a].map((text) => iso(times(text).time)?.slice(8, 10))).toEqual(['21', '20', '21', '21'])
})

test.each<[unknown, string | null]>([
  ['2026-11-20T11:00:00.123456+01:00', '2026-11-20T10:00:00.123Z'],
  [1795168800.25, '2026-11-20T10:00:00.250Z'],
  ['1795168800.250000', '2026-11-20T10:00:00.250Z'],
  [1795168800250, '2026-11-20T10:00:00.250Z'],
  ['yesterday', null],
  [Number.POSITIVE_INFINITY, null],
  [-1, null],
  [null, null],
  ['9'.repeat(1000), null],
])('readTime(%s)', (value, time) => {
  expect(iso(readTime(value))).toBe(time)
})
