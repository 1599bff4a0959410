// RFC 2606, RFC 6761, RFC 6762, RFC 8375, RFC 9476, and the names routers hand out.
const LOCAL =
  /(^|\.)(local|localhost|lan|home|internal|intranet|private|corp|localdomain|home\.arpa|alt|onion|in-addr\.arpa|ip6\.arpa|fritz\.box|example|test|invalid|example\.(com|net|org))$/

/** Whether a name means something in one home only, is a reverse name, or is a documentation name. */
export const isHomeName = (name: string): boolean => !name.includes('.') || LOCAL.test(name)

/** Why a label almost certainly names one device: a UUID, a MAC address or a long number stands in it. */
export function sureLabel(label: string): string | null {
  if (/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/.test(label)) return 'holds a UUID'
  if (/(^|[-_])[0-9a-f]{2}([-_][0-9a-f]{2}){5}($|[-_])/.test(label)) return 'holds a MAC address'
  if (/\d{9,}/.test(label)) return 'looks like a serial or account number'
  if (/\d/.test(label) && /(^|[-_])[0-9a-f]{12}($|[-_])|[0-9a-f]{16,}/.test(label))
    return 'looks like a MAC address or device id'
  return null
}

/** Why a label looks like it names one device, home or person; null when it does not. */
export function personalLabel(label: string): string | null {
  const sure = sureLabel(label)
  if (sure !== null) return sure
  // An address in a name is the hoster's way to number its machines: see hosting names.
  if (/(^|[a-z-])\d{1,3}([-_])\d{1,3}\2\d{1,3}\2\d{1,3}($|[-_])/.test(label)) return null
  if (/\d{7,}/.test(label)) return 'looks like a serial or account number'
  for (const part of label.split(/[-_]/)) {
    // No word of eight letters or more has a to f alone.
    if (/^[0-9a-f]{8,}$/.test(part)) return 'looks like a device id'
    if (/[0-9a-f]{12,}/.test(part) && /\d/.test(part) && /[a-f]\d|\d[a-f]/.test(part))
      return 'holds a MAC address or serial number'
    const digits = part.replace(/\D/g, '').length
    if (part.length >= 8 && digits >= 3 && digits < part.length && switches(part) >= 4)
      return 'looks like a device id'
  }
  return null
}

/** How often a text goes from letters to digits or back: random ids do so all the time, words hardly. */
function switches(text: string): number {
  let count = 0
  for (let at = 1; at < text.length; at++) {
    if (/\d/.test(text[at] ?? '') !== /\d/.test(text[at - 1] ?? '')) count++
  }
  return count
}

/** Lower case, of the same length always, so that offsets stay true. */
export const lowered = (text: string): string =>
  [...text].map((sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign)).join('')

/** Where a word stands in a text, from an offset on; an address only where it is the whole of one. Both in lower case. */
export function findWord(text: string, word: string, from: number): number {
  const address = /^[\d.]+$|:/.test(word)
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
    const partial =
      /[0-9a-f:.]/.test(text[at - 1] ?? ' ') ||
      /^[0-9a-f:]|^\.\d/.test(text.slice(at + word.length, at + word.length + 2))
    if (!address || !partial) return at
  }
  return -1
}

/** The first of the words of this home that a text holds; null where it holds none. Case is not looked at. */
export function privateWord(text: string, words: readonly string[]): string | null {
  const lower = text.toLowerCase()
  return (
    words.find((word) => word.trim().length >= 3 && findWord(lower, word.trim().toLowerCase(), 0) >= 0) ??
    null
  )
}
