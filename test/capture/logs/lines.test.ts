import { expect, test } from 'vitest'
import { createLines, LINE_CAP } from '../../../capture/logs/lines.ts'

function split(bytes: Uint8Array, size: number): { lines: string[]; count: number; damaged: number } {
  const lines: string[] = []
  const reader = createLines((line) => lines.push(line))
  for (let at = 0; at < bytes.length; at += size) reader.push(bytes.slice(at, at + size))
  reader.end()
  return { lines, count: reader.count(), damaged: reader.damaged() }
}
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

test('pieces of any size give the same lines', () => {
  const bytes = bytesOf('\uFEFFeins\r\n\nzwölf 🤖\nlast')
  for (let size = 1; size <= bytes.length; size++) {
    expect(split(bytes, size)).toEqual({ lines: ['eins', '', 'zwölf 🤖', 'last'], count: 4, damaged: 0 })
  }
})

test('a file that ends in a newline has no line behind it', () => {
  expect(split(bytesOf('a\nb\n'), 2).lines).toEqual(['a', 'b'])
  expect(split(bytesOf(''), 2).lines).toEqual([])
})

test('a mark is a mark only at the start', () => {
  expect(split(bytesOf('a\n\uFEFFb\n'), 3).lines).toEqual(['a', '\uFEFFb'])
})

test('bytes that are no UTF-8 are told as such', () => {
  expect(split(new Uint8Array([0x61, 0xff, 0x62, 10]), 1).lines).toEqual(['a\uFFFDb'])
})

test.each([1000, 65_536, LINE_CAP * 2])(
  'a line over the cap is counted and passed over (pieces of %i)',
  (size) => {
    const bytes = bytesOf(
      `before\n${'x'.repeat(LINE_CAP + 1)}\n${'y'.repeat(LINE_CAP)}\nafter\n${'z'.repeat(LINE_CAP + 1)}`,
    )
    const { lines, count, damaged } = split(bytes, size)
    expect(lines.map((line) => line.slice(0, 6))).toEqual(['before', 'yyyyyy', 'after'])
    expect(lines[1]).toHaveLength(LINE_CAP)
    expect({ count, damaged }).toEqual({ count: 5, damaged: 2 })
  },
)
