import { word } from './aes.ts'

/**
 * HMAC-SHA-256 of messages that fit one block (FIPS 180-4, RFC 2104), which is all that the keys of a connection
 * need: the hash of the key's two pads is kept, so that each message costs two rounds of the hash.
 */

const PRIMES = primes(64)
const K = Uint32Array.from(PRIMES, (prime) => (Math.cbrt(prime) % 1) * 2 ** 32)
const INITIAL = Uint32Array.from(PRIMES.slice(0, 8), (prime) => (Math.sqrt(prime) % 1) * 2 ** 32)
const schedule = new Uint32Array(64)
const block = new Uint8Array(64)
const LONGEST = 55

/** What is left of a key: the states after its inner and its outer pad. */
export interface HmacKey {
  inner: Uint32Array
  outer: Uint32Array
}

/** Of a key of at most 64 bytes. */
export function hmacKey(key: Uint8Array): HmacKey {
  return { inner: afterPad(key, 0x36), outer: afterPad(key, 0x5c) }
}

/** The 32 bytes of the HMAC of a message of at most 55 bytes. */
export function hmac(key: HmacKey, message: Uint8Array): Uint8Array {
  if (message.length > LONGEST) throw new RangeError('longer than one block')
  const digest = new Uint8Array(32)
  finish(key.inner, message, digest)
  finish(key.outer, digest, digest)
  return digest
}

function afterPad(key: Uint8Array, pad: number): Uint32Array {
  for (let i = 0; i < 64; i++) block[i] = (i < key.length ? (key[i] as number) : 0) ^ pad
  const state = INITIAL.slice()
  compress(state)
  return state
}

/** The last block, which the pad of 64 bytes came before, and the state as bytes. */
function finish(from: Uint32Array, message: Uint8Array, digest: Uint8Array): void {
  block.fill(0)
  block.set(message)
  block[message.length] = 0x80
  const bits = (64 + message.length) * 8
  block[62] = bits >>> 8
  block[63] = bits
  const state = from.slice()
  compress(state)
  for (let i = 0; i < 32; i++) digest[i] = (state[i >>> 2] as number) >>> (24 - 8 * (i & 3))
}

/** One round of the hash over `block` (FIPS 180-4 section 6.2.2). */
function compress(state: Uint32Array): void {
  for (let t = 0; t < 16; t++) schedule[t] = word(block, 4 * t)
  for (let t = 16; t < 64; t++) {
    const w15 = schedule[t - 15] as number
    const w2 = schedule[t - 2] as number
    const s0 = turn(w15, 7) ^ turn(w15, 18) ^ (w15 >>> 3)
    const s1 = turn(w2, 17) ^ turn(w2, 19) ^ (w2 >>> 10)
    schedule[t] = (s1 + (schedule[t - 7] as number) + s0 + (schedule[t - 16] as number)) | 0
  }
  let a = (state[0] as number) | 0
  let b = (state[1] as number) | 0
  let c = (state[2] as number) | 0
  let d = (state[3] as number) | 0
  let e = (state[4] as number) | 0
  let f = (state[5] as number) | 0
  let g = (state[6] as number) | 0
  let h = (state[7] as number) | 0
  for (let t = 0; t < 64; t++) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (K[t] as number) + (schedule[t] as number)) | 0
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + t1) | 0
    d = c
    c = b
    b = a
    a = (t1 + t2) | 0
  }
  state[0] = (state[0] as number) + a
  state[1] = (state[1] as number) + b
  state[2] = (state[2] as number) + c
  state[3] = (state[3] as number) + d
  state[4] = (state[4] as number) + e
  state[5] = (state[5] as number) + f
  state[6] = (state[6] as number) + g
  state[7] = (state[7] as number) + h
}

function turn(value: number, by: number): number {
  return (value >>> by) | (value << (32 - by))
}

function primes(count: number): number[] {
  const found: number[] = []
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n)
  return found
}
