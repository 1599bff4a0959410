import { expect } from 'vitest'
import type { RenderedFile } from '../../rules/backend.ts'
import { parseCsv } from './csv-table.ts'
import { MARK } from './hostile-texts.ts'

/** What begins a comment: from the manuals of the programs, not from what we render. "#" where nothing is said. */
const SIGNS: Record<string, string> = {
  sql: '--',
  lua: '--',
  zone: ';',
  txt: '!',
  'bind-rpz conf': '//',
  'knot-resolver conf': '--',
}
const signOf = (id: string, file: RenderedFile): string =>
  SIGNS[`${id} ${kindOf(file)}`] ?? SIGNS[kindOf(file)] ?? '#'
const kindOf = ({ name }: RenderedFile): string => name.slice(name.lastIndexOf('.') + 1)

/** Lines as every reader parts them that is known to part at more than a line feed. */
const linesOf = (whole: string): string[] => whole.split(/\r\n|[\n\r\u0085\u2028\u2029]/)

/**
 * One line with the insides of its strings blanked. SQL doubles a quotation mark; elsewhere languages differ in
 * what a backslash does, so text in a string has neither quotation marks nor backslashes.
 */
const hollow = (line: string, kind: string): string =>
  line.replace(
    kind === 'sql' ? /"(?:[^"]|"")*"|'(?:[^']|'')*'/g : /"[^"\\]*"|'[^'\\]*'/g,
    (quoted) => `${quoted[0]}${quoted[0]}`,
  )

/** JSON with strings told by where they stand; those the texts are in, being free, are blank. */
const shape = (value: unknown, free: (at: string) => boolean, at = ''): unknown => {
  if (typeof value === 'string') return free(at) ? '' : value
  if (Array.isArray(value)) return value.map((each, index) => shape(each, free, `${at}/${index}`))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, shape(each, free, `${at}/${key}`)]),
  )
}

/** Where text may stand in a JSON file: in strings that hold the mark when all text is the mark. */
function freeIn(tame: unknown): (at: string) => boolean {
  const places = new Set<string>()
  const walk = (value: unknown, at: string): void => {
    if (typeof value === 'string' && value.includes(MARK)) places.add(at)
    else if (value !== null && typeof value === 'object')
      for (const [key, each] of Object.entries(value)) walk(each, `${at}/${key}`)
  }
  walk(tame, '')
  return (at) => places.has(at)
}

/** Where a file is only for reading: steps beside a machine-readable main file. */
const isProse = (file: RenderedFile, index: number): boolean => index > 0 && /\.(txt|md)$/.test(file.name)

/** The statements of a text file, comments taken out by its own comment sign; Markdown is all statement. */
function statements(file: RenderedFile, sign: string): string[] {
  const kind = kindOf(file)
  const whole = kind === 'xml' ? file.text.replace(/<!--[\s\S]*?-->/g, '') : file.text
  const isComment = (line: string) => kind !== 'xml' && kind !== 'md' && line.trimStart().startsWith(sign)
  return linesOf(whole).filter((line) => line.trim() !== '' && !isComment(line))
}

/** Cells of a line of a Markdown table, and what of other lines could begin HTML, code or a link. */
const marks = (line: string): string =>
  line.replace(/\\[!-/:-@[-`{-~]|&(amp|lt|gt|quot|#39|#8203);/g, '').replace(/[^|`<>[\]\n]/g, '')

/** The same statements: equal where no text stands, and equal but for the insides of strings where it does. */
export function expectSame(id: string, tame: RenderedFile[], wild: RenderedFile[]): void {
  expect(wild.map(({ name, media_type, place }) => [name, media_type, place])).toEqual(
    tame.map(({ name, media_type, place }) => [name, media_type, place]),
  )
  for (const [index, file] of tame.entries()) {
    const other = wild[index]
    if (other === undefined) throw new Error('a file is missing')
    expect(other.text.endsWith('\n')).toBe(true)
    if (isProse(file, index)) continue
    if (file.media_type.includes('json')) {
      const [left, right] = [JSON.parse(file.text), JSON.parse(other.text)]
      const free = freeIn(left)
      expect(shape(right, free)).toEqual(shape(left, free))
      continue
    }
    // biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them
    expect(other.text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/)
    const kind = kindOf(file)
    if (kind === 'csv') {
      const blank = (text: string, tame: string[][]) =>
        parseCsv(text).map((row, y) => row.map((cell, x) => (tame[y]?.[x]?.includes(MARK) ? '' : cell)))
      const cells = parseCsv(file.text)
      expect(blank(other.text, cells)).toEqual(blank(file.text, cells))
      continue
    }
    const sign = signOf(id, file)
    const [left, right] = [statements(file, sign), statements(other, sign)]
    expect(right.length, file.name).toBe(left.length)
    for (const [number, line] of left.entries()) {
      const beside = right[number] ?? ''
      if (!line.includes(MARK)) expect(beside).toBe(line)
      else if (kind === 'md') expect(marks(beside)).toBe(marks(line))
      else expect(hollow(beside, kind)).toBe(hollow(line, kind))
    }
  }
}
