import type { Listing } from './listing.ts'

/** The parts of a query that hold something to find. */
const terms = (query: string): string[] => query.split(/\s+/).filter((term) => /[\p{L}\p{N}]/u.test(term))

/**
 * What was typed as an FTS5 expression: every word must occur, the end of each may be missing. Words are
 * quoted, so that no operator of FTS5 can be typed. Null where there is nothing to find.
 */
export function matchExpression(query: string): string | null {
  const quoted = terms(query).map((term) => `"${term.replaceAll('"', ' ').replaceAll('\0', ' ')}"*`)
  return quoted.length === 0 ? null : quoted.join(' ')
}

const words = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** The same question asked of one entry in memory, for when the database is away. */
export function matchesQuery(search: Listing['search'], query: string): boolean {
  const wanted = terms(query).map(words)
  const columns = Object.values(search).map(words)
  return wanted.length > 0 && wanted.every((phrase) => columns.some((column) => holdsPhrase(column, phrase)))
}

const holdsPhrase = (column: readonly string[], phrase: readonly string[]): boolean =>
  column.some((_, start) =>
    phrase.every((word, i) => {
      const found = column[start + i]
      return found !== undefined && (i === phrase.length - 1 ? found.startsWith(word) : found === word)
    }),
  )
