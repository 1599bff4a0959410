import type { Dataset } from '../../schema/dataset.ts'
import { identify } from '../../schema/identify.ts'
import type { ObservedDevice } from '../../schema/observed.ts'

/** The entries that something speaks for: every clue by itself, the best score of each entry, all its reasons. */
export function candidatesOf(
  dataset: Dataset | undefined,
  mac: string | null,
  hostnames: readonly string[],
  mdns: readonly string[],
): ObservedDevice['candidates'] {
  if (dataset === undefined) return []
  const found = new Map<string, { id: string; score: number; because: string[] }>()
  const clues = [
    ...hostnames.slice(0, 8).map((hostname) => ({ hostname })),
    ...mdns.slice(0, 20).map((each) => ({ mdns: each })),
    ...(mac === null ? [] : [{ mac }]),
  ]
  for (const clue of clues)
    for (const { id, score, because } of identify(dataset, clue)) {
      const known = found.get(id)
      if (known === undefined) found.set(id, { id, score, because: [...because] })
      else {
        const fresh = because.filter((reason) => !known.because.includes(reason))
        if (fresh.length === 0) continue
        known.because.push(...fresh)
        known.score = Math.round((1 - (1 - known.score) * (1 - score)) * 100) / 100
      }
    }
  return [...found.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, 20)
}
