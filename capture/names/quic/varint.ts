/** How many bytes the variable-length integer with this first byte takes (RFC 9000 section 16). */
export function varintSize(first: number): number {
  return 1 << (first >>> 6)
}

/**
 * The variable-length integer at `at`; -1 where it goes past `end`. Above 2^53 it is not exact, which is past every
 * length there is.
 */
export function varint(bytes: Uint8Array, at: number, end: number): number {
  if (at >= end) return -1
  const first = bytes[at] as number
  const size = varintSize(first)
  if (at + size > end) return -1
  let value = first & 0x3f
  for (let i = 1; i < size; i++) value = value * 256 + (bytes[at + i] as number)
  return value
}
