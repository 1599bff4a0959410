/** What a registry of makers has for a prefix of a MAC address: upper-case hexadecimal digits without separators. */
export type FindMaker = (prefix: string) => string | undefined

/** Lengths of what IEEE assigns: 36, 28 and 24 bits (MA-S, MA-M, MA-L), in hexadecimal digits. */
const LENGTHS = [9, 7, 6]
const NOBODY = /^(private|ieee registration authority)$/i

/**
 * The maker whose block a MAC address (as 50:ec:50:00:00:01) lies in; null where the registry has none, or its owner
 * did not want to be named, or the address is locally administered (IEEE 802 section 8.2).
 */
export function makerOf(find: FindMaker, mac: string): string | null {
  if ((Number.parseInt(mac.slice(0, 2), 16) & 2) !== 0) return null
  const digits = mac.replaceAll(':', '').toUpperCase()
  for (const length of LENGTHS) {
    const name = find(digits.slice(0, length))
    // A block that was handed on in parts is found by its part alone.
    if (name !== undefined) return NOBODY.test(name) ? null : name
  }
  return null
}

/** A registry as one text, a maker a line with the prefixes behind it: a third of its size as JSON. */
export function packMakers(entries: Iterable<readonly [prefix: string, name: string]>): string {
  const prefixes = new Map<string, string[]>()
  for (const [prefix, name] of entries) {
    const plain = name.replace(/[\s|]+/g, ' ').trim()
    if (plain === '') continue
    const known = prefixes.get(plain)
    if (known === undefined) prefixes.set(plain, [prefix])
    else known.push(prefix)
  }
  return [...prefixes].map(([name, all]) => `${name}|${all.join(' ')}`).join('\n')
}

/** Looks into a text of `packMakers`. */
export function unpackMakers(text: string): FindMaker {
  const names = new Map<string, string>()
  for (const line of text.split('\n')) {
    const at = line.indexOf('|')
    if (at <= 0) continue
    const name = line.slice(0, at)
    for (const prefix of line.slice(at + 1).split(' ')) names.set(prefix, name)
  }
  return (prefix) => names.get(prefix)
}
