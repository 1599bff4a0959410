import {
  type Cidr,
  cidr,
  contains,
  type Family,
  formatCidr,
  overlaps,
  WIDTH,
} from '../../../schema/address.ts'

/** Ranges that together hold exactly what is in none of `ranges`, for programs without "not in". */
export function complement(ranges: readonly string[], family: Family): string[] {
  const taken = ranges.map(cidr).filter((range) => range.family === family)
  const free: string[] = []
  const walk = (range: Cidr): void => {
    if (taken.some((each) => contains(each, range))) return
    if (!taken.some((each) => overlaps(each, range))) {
      free.push(formatCidr(range))
      return
    }
    const bits = range.bits + 1
    const half = 1n << BigInt(WIDTH[family] - bits)
    walk({ family, value: range.value, bits })
    walk({ family, value: range.value + half, bits })
  }
  // In two halves: a /0 is "anybody" of both families to some programs.
  const half = 1n << BigInt(WIDTH[family] - 1)
  walk({ family, value: 0n, bits: 1 })
  walk({ family, value: half, bits: 1 })
  return free
}
