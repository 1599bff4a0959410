/** A page that can be searched for: its name, what it is, its address, and the other words that lead to it. */
export type SearchRow = [name: string, detail: string, path: string, words: string]

/** How well a row answers one word: the beginning of its name, of a word in it, anywhere; 0 for not at all. */
function scoreOf([name, detail, , words]: SearchRow, word: string): number {
  const text = name.toLowerCase()
  if (text.startsWith(word)) return 5
  const at = text.indexOf(word)
  if (at > 0 && /[^a-z0-9]/.test(text.charAt(at - 1))) return 4
  if (words.split(' ').some((each) => each.startsWith(word))) return 3
  if (at > 0 || words.includes(word)) return 2
  return detail.toLowerCase().includes(word) ? 1 : 0
}

/** The rows in which every word of the query is found, the best first, at most so many. */
export function searched(rows: readonly SearchRow[], query: string, most = 8): SearchRow[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const found: { row: SearchRow; score: number }[] = []
  for (const row of rows) {
    let score = 0
    for (const word of words) {
      const one = scoreOf(row, word)
      if (one === 0) {
        score = 0
        break
      }
      score += one
    }
    if (score > 0) found.push({ row, score })
  }
  // Sorting keeps the order of equals: devices before hosts.
  return found
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ row }) => row)
}
