/** What GitHub or CommonMark could read into a line of text, its code spans and escapes taken out first. */
export function meaning(line: string): string {
  // From the left: an escaped backtick begins no code, and in code nothing is escaped.
  return line.replace(/\\[!-/:-@[-`{-~]|`[^`]*`|&(amp|lt|gt|quot|#39|#8203);/g, '')
}

/** The cells of a table line, parted at bars that are not escaped. */
export const cellsOf = (line: string): string[] =>
  line.replace(/^\| | \|$/g, '').split(/(?<!\\)(?:\\\\)* \| /)

/** The lines of a table; throws where one has not as many cells as the first. */
export function tableOf(text: string): string[][] {
  const rows = text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map(cellsOf)
  const [head, rule, ...rest] = rows
  if (head === undefined || rule === undefined) throw new Error('no table')
  if (!rule.every((cell) => cell === '---')) throw new Error('no line below the titles')
  for (const row of rest)
    if (row.length !== head.length) throw new Error(`${row.length} cells: ${row.join(' | ')}`)
  return [head, ...rest]
}
