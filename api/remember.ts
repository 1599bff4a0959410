import type { Dataset } from '../schema/dataset.ts'

/**
 * Remembers what is made from a data set, at most `most` things of one kind; the least lately used goes
 * first, and all go with the data set. Only for what follows from data set and key alone.
 */
export function remembering<T>(most: number): (dataset: Dataset, key: string, make: () => T) => T {
  const all = new WeakMap<Dataset, Map<string, T>>()
  return (dataset, key, make) => {
    const held = all.get(dataset) ?? new Map<string, T>()
    all.set(dataset, held)
    const known = held.get(key)
    const value = known ?? make()
    held.delete(key)
    held.set(key, value)
    const [oldest] = held.keys()
    if (held.size > most && oldest !== undefined) held.delete(oldest)
    return value
  }
}
