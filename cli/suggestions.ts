import type { Problem } from '../schema/problem.ts'

/** Lines of a file and what they should read: a suggestion of a review on GitHub. */
export interface Suggestion {
  path: string
  /** Both from 1, inclusive. */
  start_line: number
  line: number
  /** The lines as they should be, without the last line end. */
  text: string
  reason: string
}

/** The certain corrections, one for each row of lines they touch; of two that overlap the first stays. */
export function suggestionsOf(
  problems: readonly Problem[],
  files: ReadonlyMap<string, string>,
): Suggestion[] {
  const taken = new Set<string>()
  return problems.flatMap(({ file, fix, message }) => {
    const text = files.get(file.replace(/^data\//, ''))
    if (fix === null || text === undefined) return []
    const start = text.lastIndexOf('\n', fix.from - 1) + 1
    const stop = text.indexOf('\n', fix.to)
    const end = stop < 0 ? text.length : stop
    const first = text.slice(0, start).split('\n').length
    const last = first + text.slice(start, end).split('\n').length - 1
    const lines = Array.from({ length: last - first + 1 }, (_, at) => `${file}:${first + at}`)
    if (lines.some((line) => taken.has(line))) return []
    for (const line of lines) taken.add(line)
    const mended = text.slice(start, fix.from) + fix.text + text.slice(fix.to, end)
    return [{ path: file, start_line: first, line: last, text: mended, reason: message }]
  })
}
