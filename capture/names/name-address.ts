/** The text of the IPv4 address at `at`. */
export const ipv4Text = (bytes: Uint8Array, at: number): string =>
  `${bytes[at] ?? 0}.${bytes[at + 1] ?? 0}.${bytes[at + 2] ?? 0}.${bytes[at + 3] ?? 0}`

const group = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)

/** The text of the IPv6 address at `at` as RFC 5952 says, all groups in hexadecimal as schema/address prints them. */
export function ipv6Text(bytes: Uint8Array, at: number): string {
  // Section 4.2: the longest run of two or more zero groups is shortened, the first of equals.
  let best = -1
  let length = 1
  for (let i = 0; i < 8; i++) {
    let j = i
    while (j < 8 && group(bytes, at + 2 * j) === 0) j++
    if (j - i > length) {
      best = i
      length = j - i
    }
    if (j > i) i = j
  }
  let text = ''
  for (let i = 0; i < 8; i++) {
    if (i === best) {
      text += '::'
      i += length - 1
      continue
    }
    if (i > 0 && (best < 0 || i !== best + length)) text += ':'
    text += group(bytes, at + 2 * i).toString(16)
  }
  return text
}

/** The text of the 48-bit MAC address at `at`. */
export function macText(bytes: Uint8Array, at: number): string {
  let text = ''
  for (let i = 0; i < 6; i++) text += (i > 0 ? ':' : '') + (bytes[at + i] ?? 0).toString(16).padStart(2, '0')
  return text
}
