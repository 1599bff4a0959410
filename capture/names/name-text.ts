const decoder = new TextDecoder('utf-8')

/** Controls, formatting marks (also those that turn the direction of writing), line and paragraph separators. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

/**
 * A text that a device says of itself, as UTF-8, up to the first NUL and at most 255 characters: what a screen would
 * not show is U+FFFD. Null where nothing is left.
 */
export function plainText(bytes: Uint8Array, start: number, end: number): string | null {
  let stop = start
  const limit = Math.min(end, start + 1020)
  while (stop < limit && bytes[stop] !== 0) stop++
  if (stop <= start) return null
  let ascii = ''
  let at = start
  for (; at < stop && (bytes[at] ?? 0) > 0x1f && (bytes[at] ?? 0) < 0x7f; at++)
    ascii += String.fromCharCode(bytes[at] ?? 0)
  if (at === stop) {
    ascii = ascii.trim()
    return ascii === '' ? null : ascii.slice(0, 255)
  }
  const text = decoder.decode(bytes.subarray(start, stop)).replace(HIDDEN, '\ufffd').trim()
  return text === '' ? null : Array.from(text).slice(0, 255).join('')
}

/** Bytes as characters of the same number, for protocols whose lines are ASCII. */
export function asciiText(bytes: Uint8Array, start: number, end: number): string {
  let text = ''
  for (let i = start; i < end; i++) text += String.fromCharCode(bytes[i] ?? 0)
  return text
}

/** Whether the ASCII `text` stands at `at`. */
export function saysAt(bytes: Uint8Array, at: number, end: number, text: string): boolean {
  if (at + text.length > end) return false
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false
  return true
}

/** A host name that a device gives itself: lower case, no dot at its end; null where it holds what no name has. */
export function hostName(text: string | null): string | null {
  if (text === null) return null
  const name = text.toLowerCase().replace(/\.+$/, '')
  return name.length > 0 && name.length <= 253 && /^[\x21-\x7e]+$/.test(name) ? name : null
}
