/** Reads a table as RFC 4180 section 2 has it, every field quoted and lines ending in LF; throws on anything else. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    const match = /"((?:[^"\r\n]|"")*)"(,|\n)/y
    match.lastIndex = at
    const found = match.exec(text)
    if (found === null) throw new Error(`not a field at ${at}: ${text.slice(at, at + 40)}`)
    row.push((found[1] ?? '').replaceAll('""', '"'))
    at = match.lastIndex
    if (found[2] === '\n') {
      rows.push(row)
      row = []
    }
  }
  if (row.length > 0) throw new Error('the last line is open')
  const [head] = rows
  if (head === undefined || rows.some((each) => each.length !== head.length))
    throw new Error('rows of different length')
  return rows
}
