/** A stream of numbers in [0, 1) that a seed decides: mulberry32, 32 bits of state. */
function numbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** So many of the ids, none twice, in an order the seed decides: the same ids and seed give the same. */
export function sample(ids: readonly string[], count: number, seed: number): string[] {
  const next = numbers(seed)
  const left = [...ids].sort()
  const picked: string[] = []
  while (picked.length < count && left.length > 0) {
    picked.push(...left.splice(Math.floor(next() * left.length), 1))
  }
  return picked
}
