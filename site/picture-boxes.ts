/** One line of the picture, from a device to where it ends. */
export interface PictureLine<T> {
  of: T
  /** Where it touches the device and the far end, in pixels from the top. */
  from: number
  to: number
}

/** One row of text of a box. */
export interface PictureText {
  text: string
  detail: boolean
  /** Its base line. */
  y: number
}

/** Somebody at the other end, with the lines that lead there. */
export interface PictureBox<T> {
  /** The whole label; `texts` may have it in several rows. */
  label: string
  detail: string
  texts: PictureText[]
  y: number
  height: number
  lines: PictureLine<T>[]
}

/** What a box is made of: a block of text each beside its lines. */
export interface Block<T> {
  label: string
  detail: string[]
  lines: T[]
}

/** Space between boxes, and above the first. */
export const GAP = 8
/** Between two lines at their end: less, and their marks would touch. */
const STEP = 13
const ROW = 15
const PADDING = 5
/** Between the blocks of a box. */
const APART = 4
/** What fits a row of a box on a phone of 390 px, in heights of its letters. */
const BOX_WIDTH = 6.9
/** The same for a device's name in its box. */
export const NAME_WIDTH = 6.3

/** Widths of letters in their heights, as in DejaVu Sans, which is wider than what phones write with. */
const WIDTHS: [RegExp, number][] = [
  [/[ijlI.,:;'| ]/, 0.33],
  [/[frt\-()/]/, 0.41],
  [/[mwMW@%]/, 0.98],
  [/[A-Z_&…]/, 0.75],
  [/[acekosvxyz]/, 0.6],
  [/[^ -~]/, 1],
]
const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (WIDTHS.find(([signs]) => signs.test(sign))?.[1] ?? 0.63), 0)

/** As much of a text as fits, one sign at least. */
function fitting(text: string, width: number): string {
  const signs = [...text]
  while (signs.length > 1 && widthOf(signs.join('')) > width) signs.pop()
  return signs.join('')
}

/**
 * Text in rows of at most `width` heights of its letters, broken at spaces, dots and hyphens; what is over `most`
 * rows is cut.
 */
export function wrapped(text: string, width: number, most: number): string[] {
  const rows: string[] = []
  for (const piece of text.split(/(?<=[ \-/:])|(?=\.)/)) {
    const last = rows.at(-1)
    if (last !== undefined && widthOf((last + piece).trimEnd()) <= width) {
      rows[rows.length - 1] = last + piece
      continue
    }
    for (let rest = piece; rest !== ''; ) {
      const row = widthOf(rest.trimEnd()) <= width ? rest : fitting(rest, width)
      rows.push(row)
      rest = rest.slice(row.length)
    }
  }
  const trimmed = rows.map((row) => row.trim()).filter((row) => row !== '')
  if (trimmed.length <= most) return trimmed
  return [...trimmed.slice(0, most - 1), `${fitting(trimmed[most - 1] ?? '', width - 0.75)}…`]
}

/** Boxes one below the other, each as high as its text and its lines need. Lines end beside their block. */
export function stacked<T>(boxes: readonly (readonly Block<T>[])[]): PictureBox<T>[] {
  let y = GAP
  return boxes.map((blocks) => {
    const box: PictureBox<T> = {
      label: blocks[0]?.label ?? '',
      detail: blocks.flatMap(({ detail }) => detail).join(', '),
      texts: [],
      y,
      height: 0,
      lines: [],
    }
    let top = y + PADDING
    for (const [index, { label, detail, lines }] of blocks.entries()) {
      if (index > 0) top += APART
      const rows = [
        ...wrapped(label, BOX_WIDTH, 3).map((text) => ({ text, detail: false })),
        ...detail.flatMap((each) => wrapped(each, BOX_WIDTH, 3)).map((text) => ({ text, detail: true })),
      ]
      const height = Math.max(rows.length * ROW, lines.length * STEP)
      const firstRow = top + (height - rows.length * ROW) / 2 + ROW - 4
      const firstLine = top + (height - (lines.length - 1) * STEP) / 2
      box.texts.push(...rows.map((row, at) => ({ ...row, y: firstRow + at * ROW })))
      box.lines.push(...lines.map((of, at) => ({ of, from: 0, to: firstLine + at * STEP })))
      top += height
    }
    box.height = top + PADDING - y
    y += box.height + GAP
    return box
  })
}

/** Where a column of boxes ends. */
export const bottom = (boxes: readonly { y: number; height: number }[]): number =>
  Math.max(GAP, ...boxes.map(({ y, height }) => y + height + GAP))

/** A column moved down. */
export const moved = <T>(boxes: readonly PictureBox<T>[], by: number): PictureBox<T>[] =>
  boxes.map((box) => ({
    ...box,
    y: box.y + by,
    texts: box.texts.map((text) => ({ ...text, y: text.y + by })),
    lines: box.lines.map((line) => ({ ...line, to: line.to + by })),
  }))

/** The places of `count` lines along the side of a box, evenly. */
export const evenly = ({ y, height }: { y: number; height: number }, count: number, index: number): number =>
  y + (height * (index + 1)) / (count + 1)
