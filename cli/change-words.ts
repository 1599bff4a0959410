import { type RuleDifference, ruleDifferences } from '../api/rule-difference.ts'
import { code, plain, quoted } from '../rules/backends/data/plain.ts'
import type { Line } from '../rules/changes/line.ts'
import { entryLines, wideningLine } from '../rules/changes/words.ts'
import type { Widening } from '../rules/widened.ts'
import type { Dataset } from '../schema/dataset.ts'
import type { DeviceChange } from '../schema/difference.ts'
import { expanded } from '../schema/expand.ts'

/** So much of one rule difference stands in a comment; GitHub takes 65,536 characters in all. */
const MOST_LINES = 120

/** A block of code that its text cannot end: the fence is longer than any row of backticks in it. */
export function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text.replace(/\n*$/, '\n')}${fence}`
}

/** A line about a change in Markdown: what comes from an entry is code, or a claim in quotation marks. */
const marked = (line: Line): string =>
  line
    .map((piece) =>
      typeof piece === 'string' ? piece : piece.kind === 'said' ? quoted(piece.text) : code(piece.text),
    )
    .join('')

/** One entry: what changed in it, endpoint by endpoint. */
export function changeWords(change: DeviceChange): string[] {
  const renamed = change.was === null ? '' : `, before: ${code(change.was)}`
  return [
    `### ${plain(change.name)} (${code(change.id)}): ${change.change}${renamed}`,
    '',
    ...entryLines(change).map((line) => `- ${marked(line)}`),
  ]
}

/** What lets more through than before, a line each. */
export const wideningWords = (widened: readonly Widening[]): string[] =>
  widened.map(
    (each) =>
      `- ${code(each.device)} ${marked(wideningLine(each))}${each.endpoint === null ? '' : ` (${code(each.endpoint)})`}`,
  )

function ruleBlock({ format, file, diff }: RuleDifference): string[] {
  const lines = diff.split('\n')
  const cut = lines.length - MOST_LINES
  const shown = cut > 0 ? [...lines.slice(0, MOST_LINES), `… ${cut} more lines`] : lines
  return [
    `<details><summary>${format}: ${code(file)}</summary>`,
    '',
    fenced(shown.join('\n'), 'diff'),
    '',
    '</details>',
  ]
}

/** What becomes of the rules of one entry, one folded block a file. */
export function ruleWords(
  change: DeviceChange,
  before: Dataset,
  after: Dataset,
  formats: readonly string[],
): string[] {
  const old = expanded(before, change.was ?? change.id)
  const fresh = expanded(after, change.id)
  return formats.flatMap((format) => ruleDifferences(old, fresh, format).flatMap(ruleBlock))
}
