/** RFC 1035 section 2.3.4: a name has at most 255 bytes on the wire, lengths and the root included. */
const LONGEST = 255
/** One before each of the labels that fit: more pointers are made to cost time. */
const MOST_POINTERS = 127

/** Each byte of a name may become the four characters of an escape. */
const scratch = new Uint8Array(4 * LONGEST)

/** The same few names come again and again: a small table saves making their strings anew. */
const KEPT = 2048
const kept: string[] = new Array<string>(KEPT).fill('')

function textOf(length: number, hash: number): string {
  const slot = hash & (KEPT - 1)
  const known = kept[slot] ?? ''
  if (known.length === length) {
    let i = 0
    while (i < length && known.charCodeAt(i) === scratch[i]) i++
    if (i === length) return known
  }
  const text = String.fromCharCode(...scratch.subarray(0, length))
  kept[slot] = text
  return text
}

/**
 * The domain name at `at` of a message that lies in `bytes[start, end)`: lower case, no dot at its end, the root as
 * `.`. A byte that is no printable ASCII, a dot within a label and a backslash are written `\DDD` (RFC 1035 section
 * 5.1, RFC 4343 section 2.1). Null where it is cut off, longer than 255 bytes, has a label of an unknown kind, or a
 * pointer that does not lead backwards (RFC 1035 section 4.1.4), so no loop is possible, or more pointers than labels.
 */
export function nameAt(bytes: Uint8Array, start: number, at: number, end: number): string | null {
  let from = at
  let size = 1
  let length = 0
  let hash = 0
  let pointers = 0
  while (at < end) {
    const label = bytes[at] ?? 0
    // Escapes can make it longer than any name is; nobody reads such a one.
    if (label === 0) return length === 0 ? '.' : length > LONGEST ? null : textOf(length, hash)
    if (label >= 0xc0) {
      if (at + 1 >= end) return null
      const target = start + (((label & 0x3f) << 8) | (bytes[at + 1] ?? 0))
      if (target >= from || ++pointers > MOST_POINTERS) return null
      from = target
      at = target
      continue
    }
    size += label + 1
    if (label > 63 || size > LONGEST || at + label >= end) return null
    if (length > 0) scratch[length++] = 0x2e
    const stop = at + 1 + label
    for (at++; at < stop; at++) {
      let byte = bytes[at] ?? 0
      if (byte >= 0x41 && byte <= 0x5a) byte += 32
      hash = (Math.imul(hash, 31) + byte) | 0
      if (byte < 0x20 || byte > 0x7e || byte === 0x2e || byte === 0x5c) {
        scratch[length++] = 0x5c
        scratch[length++] = 0x30 + Math.trunc(byte / 100)
        scratch[length++] = 0x30 + (Math.trunc(byte / 10) % 10)
        scratch[length++] = 0x30 + (byte % 10)
      } else scratch[length++] = byte
    }
  }
  return null
}

/** Where the name at `at` ends: behind its root or its first pointer. -1 where it is cut off or no name. */
export function skipName(bytes: Uint8Array, at: number, end: number): number {
  const first = at
  while (at < end) {
    const label = bytes[at] ?? 0
    if (label === 0) return at + 1
    if (label >= 0xc0) return at + 2 <= end ? at + 2 : -1
    at += label + 1
    if (label > 63 || at - first >= LONGEST) return -1
  }
  return -1
}
