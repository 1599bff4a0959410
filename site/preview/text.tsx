import type { FC } from 'hono/jsx'
import type { Font } from './font.ts'

/** What text is set with: the names and weights the renderer knows them by. */
export interface Faces {
  regular: Font
  bold: Font
}

/** The text without characters that the font has no drawing of. */
export const drawable = (text: string, font: Font): string =>
  [...text].filter((character) => font.has(character)).join('')

/** As much of a text as fits a width, with an ellipsis where it is cut. */
export function clipped(text: string, font: Font, size: number, width: number): string {
  if (font.width(text, size) <= width) return text
  const characters = [...text]
  while (characters.length > 0 && font.width(`${characters.join('')}…`, size) > width) characters.pop()
  return `${characters.join('').trimEnd()}…`
}

/** A text in rows that fit a width, so many at most; the last one is cut where there is more. */
export function rowsOf(text: string, font: Font, size: number, width: number, most: number): string[] {
  const rows: string[] = []
  const words = text.split(' ').filter(Boolean)
  while (words.length > 0 && rows.length < most - 1) {
    let row = words.shift() ?? ''
    while (words[0] !== undefined && font.width(`${row} ${words[0]}`, size) <= width)
      row += ` ${words.shift()}`
    rows.push(clipped(row, font, size, width))
  }
  if (words.length > 0) rows.push(clipped(words.join(' '), font, size, width))
  return rows
}

export const Rows: FC<{
  rows: readonly string[]
  x: number
  y: number
  size: number
  step: number
  bold?: boolean
  fill: string
}> = ({ rows, x, y, size, step, bold = false, fill }) => (
  <>
    {rows.map((row, index) => (
      <text x={x} y={y + index * step} font-size={size} font-weight={bold ? 700 : 400} fill={fill}>
        {row}
      </text>
    ))}
  </>
)
