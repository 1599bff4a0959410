import { encrypt, word } from './aes.ts'

/** What `open` needs of a key, made once: the round keys and the hash key. */
export interface GcmKey {
  rounds: Uint32Array
  hash: Uint32Array
}

const block = new Uint32Array(4)
const sum = new Uint32Array(4)
/** What the eight bits that leave a block on the right bring in on the left. */
const REDUCE = new Uint32Array(256)
makeReduce()

/** Products of each byte value with the hash key of `tableOf`, four words each: most keys open one packet only. */
const table = new Uint32Array(1024)
let tableOf: GcmKey | null = null

/** The key of AES-128-GCM from its round keys (NIST SP 800-38D). */
export function gcmKey(rounds: Uint32Array): GcmKey {
  const hash = new Uint32Array(4)
  encrypt(rounds, 0, 0, 0, 0, hash)
  return { rounds, hash }
}

/** Fills the table (Shoup's, with 8 bits) for a key. */
function useKey(key: GcmKey): void {
  if (tableOf === key) return
  tableOf = key
  let a = key.hash[0] as number
  let b = key.hash[1] as number
  let c = key.hash[2] as number
  let d = key.hash[3] as number
  for (let bit = 128; bit > 0; bit >>>= 1) {
    const at = bit * 4
    table[at] = a
    table[at + 1] = b
    table[at + 2] = c
    table[at + 3] = d
    const out = d & 1
    d = (d >>> 1) | (c << 31)
    c = (c >>> 1) | (b << 31)
    b = (b >>> 1) | (a << 31)
    a = (a >>> 1) ^ (out === 0 ? 0 : 0xe1000000)
  }
  for (let high = 2; high < 256; high *= 2) {
    for (let low = 1; low < high; low++) {
      const to = (high + low) * 4
      const one = high * 4
      const other = low * 4
      table[to] = (table[one] as number) ^ (table[other] as number)
      table[to + 1] = (table[one + 1] as number) ^ (table[other + 1] as number)
      table[to + 2] = (table[one + 2] as number) ^ (table[other + 2] as number)
      table[to + 3] = (table[one + 3] as number) ^ (table[other + 3] as number)
    }
  }
}

/**
 * Decrypts `bytes[start, end)` in place, where the last 16 bytes are the tag and `bytes[head, start)` is what goes
 * with it in the clear. The nonce is the words `n0 n1 n2`. False, and nothing changed, where the tag is wrong.
 */
export function open(
  key: GcmKey,
  n0: number,
  n1: number,
  n2: number,
  bytes: Uint8Array,
  head: number,
  start: number,
  end: number,
): boolean {
  const stop = end - 16
  if (stop < start || start < head || end > bytes.length) return false
  useKey(key)
  sum.fill(0)
  hash(bytes, head, start)
  hash(bytes, start, stop)
  multiply(0, (start - head) * 8, 0, (stop - start) * 8)
  encrypt(key.rounds, n0, n1, n2, 1, block)
  let wrong = 0
  for (let i = 0; i < 4; i++) {
    wrong |= (sum[i] as number) ^ (block[i] as number) ^ word(bytes, stop + 4 * i)
  }
  if (wrong !== 0) return false
  for (let at = start, count = 2; at < stop; at += 16, count++) {
    encrypt(key.rounds, n0, n1, n2, count, block)
    const size = Math.min(16, stop - at)
    for (let i = 0; i < size; i++) {
      bytes[at + i] = (bytes[at + i] as number) ^ ((block[i >>> 2] as number) >>> (24 - 8 * (i & 3)))
    }
  }
  return true
}

/** Adds bytes to the hash, the last block filled up with zeros. */
function hash(bytes: Uint8Array, start: number, end: number): void {
  let at = start
  for (; at + 16 <= end; at += 16) {
    multiply(word(bytes, at), word(bytes, at + 4), word(bytes, at + 8), word(bytes, at + 12))
  }
  if (at === end) return
  block.fill(0)
  for (let i = 0; at < end; at++, i++) {
    block[i >>> 2] = (block[i >>> 2] as number) | ((bytes[at] as number) << (24 - 8 * (i & 3)))
  }
  multiply(block[0] as number, block[1] as number, block[2] as number, block[3] as number)
}

/** sum = (sum + block) · H, a byte at a time from the last. */
function multiply(x0: number, x1: number, x2: number, x3: number): void {
  let z0 = 0
  let z1 = 0
  let z2 = 0
  let z3 = 0
  for (let i = 3; i >= 0; i--) {
    const x = (sum[i] as number) ^ (i === 3 ? x3 : i === 2 ? x2 : i === 1 ? x1 : x0)
    for (let shift = 0; shift < 32; shift += 8) {
      const reduced = REDUCE[z3 & 255] as number
      const at = ((x >>> shift) & 255) * 4
      z3 = ((z3 >>> 8) | (z2 << 24)) ^ (table[at + 3] as number)
      z2 = ((z2 >>> 8) | (z1 << 24)) ^ (table[at + 2] as number)
      z1 = ((z1 >>> 8) | (z0 << 24)) ^ (table[at + 1] as number)
      z0 = (z0 >>> 8) ^ reduced ^ (table[at] as number)
    }
  }
  sum[0] = z0
  sum[1] = z1
  sum[2] = z2
  sum[3] = z3
}

function makeReduce(): void {
  for (let value = 0; value < 256; value++) {
    let low = value
    let high = 0
    for (let i = 0; i < 8; i++) {
      const out = low & 1
      low >>>= 1
      high = (high >>> 1) ^ (out === 0 ? 0 : 0xe1000000)
    }
    REDUCE[value] = high
  }
}
