import { read16 } from './blocks.ts'
import type { FrameSink } from './frame.ts'

/** The text of an IPv4 or IPv6 address (RFC 5952); '' for another length. */
export function addressText(bytes: Uint8Array, at: number, length: number): string {
  if (length === 4) return `${bytes[at]}.${bytes[at + 1]}.${bytes[at + 2]}.${bytes[at + 3]}`
  if (length !== 16) return ''
  const words = Array.from({ length: 8 }, (_, index) => read16(bytes, at + index * 2, false))
  let from = -1
  let longest = 1
  for (let start = 0; start < 8; start++) {
    let count = 0
    while (start + count < 8 && words[start + count] === 0) count++
    if (count > longest) {
      from = start
      longest = count
    }
  }
  const text = (part: number[]): string => part.map((word) => word.toString(16)).join(':')
  return from < 0 ? text(words) : `${text(words.slice(0, from))}::${text(words.slice(from + longest))}`
}

/** A name of printable ASCII, as host names are; '' for anything else or longer than DNS allows. */
function nameText(bytes: Uint8Array, at: number, end: number): string {
  if (end - at > 255) return ''
  let text = ''
  for (let index = at; index < end; index++) {
    const code = bytes[index] ?? 0
    if (code <= 0x20 || code >= 0x7f) return ''
    text += String.fromCharCode(code)
  }
  return text
}

/** Tells the names of a name resolution block (draft-ietf-opsawg-pcapng section 4.5). False where a length lies. */
export function readNames(
  bytes: Uint8Array,
  start: number,
  end: number,
  little: boolean,
  sink: FrameSink,
): boolean {
  let at = start
  while (end - at >= 4) {
    const type = read16(bytes, at, little)
    const length = read16(bytes, at + 2, little)
    if (type === 0) return true
    at += 4
    if (length > end - at) return false
    const size = type === 1 ? 4 : type === 2 ? 16 : 0
    if (size > 0 && length > size) {
      const names: string[] = []
      let from = at + size
      for (let index = from; index < at + length; index++) {
        if (bytes[index] !== 0) continue
        const name = nameText(bytes, from, index)
        if (name !== '') names.push(name)
        from = index + 1
      }
      if (names.length > 0) sink.name(addressText(bytes, at, size), names)
    }
    at += (length + 3) & ~3
  }
  return true
}
