import { formatCidr, parseAddress } from '../../schema/address.ts'
import { u32 } from '../bytes.ts'

/** Addresses as small numbers, so that tables of packets need no text. */
export interface Hosts {
  /** The number of an IPv4 address given as 32 bits; -1 when the table is full. */
  v4(value: number): number
  /** The number of the IPv6 address at `bytes[at, at + 16)`; -1 when the table is full. */
  v6(bytes: Uint8Array, at: number): number
  /** The number of an address written out; -1 when it is none, or the table is full. */
  parse(text: string): number
  /** RFC 5952 text of a number that was given out. */
  text(host: number): string
  family(host: number): 4 | 6
  /** Words of the address: for IPv4 the first alone counts. */
  word(host: number, index: number): number
  count(): number
}

const MOST = 1 << 19
const MOST_TEXTS = 1 << 16

/** An empty table of at most 524,288 addresses. */
export function createHosts(): Hosts {
  let capacity = 1024
  let words = new Uint32Array(capacity * 4)
  let families = new Uint8Array(capacity)
  let slots = new Int32Array(capacity * 4).fill(-1)
  let mask = slots.length - 1
  let count = 0
  const texts: string[] = []
  /** Answers of DNS bring the same few addresses again and again. */
  const parsed = new Map<string, number>()

  const mix = (a: number, b: number, c: number, d: number): number => {
    let hash =
      Math.imul(a, 0x9e3779b1) ^
      Math.imul(b, 0x85ebca6b) ^
      Math.imul(c, 0xc2b2ae35) ^
      Math.imul(d, 0x27d4eb2f)
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
    return (hash ^ (hash >>> 13)) & mask
  }

  function grow(): void {
    capacity *= 2
    const oldWords = words
    words = new Uint32Array(capacity * 4)
    words.set(oldWords)
    const oldFamilies = families
    families = new Uint8Array(capacity)
    families.set(oldFamilies)
    slots = new Int32Array(capacity * 4).fill(-1)
    mask = slots.length - 1
    for (let id = 0; id < count; id++) {
      const at = id * 4
      let slot = mix(words[at] ?? 0, words[at + 1] ?? 0, words[at + 2] ?? 0, words[at + 3] ?? 0)
      while (slots[slot] !== -1) slot = (slot + 1) & mask
      slots[slot] = id
    }
  }

  function number(family: 4 | 6, a: number, b: number, c: number, d: number): number {
    let slot = mix(a, b, c, d)
    for (;;) {
      const id = slots[slot] ?? -1
      if (id === -1) break
      const at = id * 4
      if (
        words[at] === a &&
        words[at + 1] === b &&
        words[at + 2] === c &&
        words[at + 3] === d &&
        families[id] === family
      )
        return id
      slot = (slot + 1) & mask
    }
    if (count >= MOST) return -1
    if (count === capacity) {
      grow()
      slot = mix(a, b, c, d)
      while (slots[slot] !== -1) slot = (slot + 1) & mask
    }
    const id = count++
    const at = id * 4
    words[at] = a
    words[at + 1] = b
    words[at + 2] = c
    words[at + 3] = d
    families[id] = family
    slots[slot] = id
    return id
  }

  function parse(text: string): number {
    const address = parseAddress(text)
    if (address === null) return -1
    if (address.family === 'ipv4') return number(4, Number(address.value), 0, 0, 0)
    const word = (shift: bigint) => Number((address.value >> shift) & 0xffffffffn)
    return number(6, word(96n), word(64n), word(32n), word(0n))
  }

  return {
    v4: (value) => number(4, value >>> 0, 0, 0, 0),
    v6: (bytes, at) => number(6, u32(bytes, at), u32(bytes, at + 4), u32(bytes, at + 8), u32(bytes, at + 12)),
    parse(text) {
      const known = parsed.get(text)
      if (known !== undefined) return known
      const host = parse(text)
      if (parsed.size < MOST_TEXTS) parsed.set(text, host)
      return host
    },
    text(host) {
      const known = texts[host]
      if (known !== undefined) return known
      const at = host * 4
      let value = BigInt(words[at] ?? 0)
      const ipv6 = families[host] === 6
      if (ipv6) for (let i = 1; i < 4; i++) value = (value << 32n) | BigInt(words[at + i] ?? 0)
      const text = formatCidr({ family: ipv6 ? 'ipv6' : 'ipv4', value, bits: ipv6 ? 128 : 32 })
      texts[host] = text
      return text
    },
    family: (host) => (families[host] === 6 ? 6 : 4),
    word: (host, index) => words[host * 4 + index] ?? 0,
    count: () => count,
  }
}
