/** Edit distance with adjacent transposition (optimal string alignment), cut off at `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(
        (previous[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
      )
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      }
      current.push(cost)
    }
    before = previous
    previous = current
  }
  return previous[b.length] ?? limit + 1
}

/** The words most like `wanted`, best first, for "did you mean"; empty when nothing is near. */
export function nearest(wanted: string, words: Iterable<string>, most = 3): string[] {
  const needle = wanted.toLowerCase().slice(0, 80)
  const limit = Math.max(1, Math.floor(needle.length / 3))
  const scored: { word: string; score: number }[] = []
  for (const word of words) {
    const candidate = word.toLowerCase()
    let score = distance(needle, candidate, limit)
    // A part of a word counts as near when it is a good part of it: "s50" for "roborock-s50", not "at" for "fromat".
    const [short, long] = needle.length < candidate.length ? [needle, candidate] : [candidate, needle]
    if (short.length >= 3 && short.length * 5 >= long.length && long.includes(short))
      score = Math.min(score, limit)
    if (score <= limit) scored.push({ word, score })
  }
  scored.sort((a, b) => a.score - b.score || (a.word < b.word ? -1 : 1))
  return scored.slice(0, most).map((entry) => entry.word)
}
