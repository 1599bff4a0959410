/** Text of others for a terminal: control characters, which could move its cursor, are written as `?`. */
export const printable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, '?')

/** Rows in columns as wide as their widest cell; a cell may have several lines. The last column is not padded. */
export function table(head: readonly string[] | null, rows: readonly (readonly string[])[]): string {
  const lines = [...(head === null ? [] : [head]), ...rows].flatMap((row) => {
    const cells = row.map((cell) => cell.split('\n').map(printable))
    const height = Math.max(1, ...cells.map((cell) => cell.length))
    return Array.from({ length: height }, (_, at) => cells.map((cell) => cell[at] ?? ''))
  })
  const columns = lines.reduce((most, line) => Math.max(most, line.length), 0)
  const widths = Array.from({ length: columns }, (_, column) =>
    lines.reduce((most, line) => Math.max(most, [...(line[column] ?? '')].length), 0),
  )
  return lines
    .map((line) =>
      line
        .map((cell, column) => `${cell}${' '.repeat((widths[column] ?? 0) - [...cell].length)}`)
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('')
}

/** `1 packet`, `2 packets`. */
export const counted = (count: number, what: string, many = `${what}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? what : many}`
