/** AES-128 for one block at a time (FIPS 197), on words, into arrays of the caller: nothing is allocated per block. */

const SBOX = new Uint8Array(256)
const T0 = new Uint32Array(256)
const T1 = new Uint32Array(256)
const T2 = new Uint32Array(256)
const T3 = new Uint32Array(256)
makeTables()

/** The eleven round keys of a 16-byte key, four words each (FIPS 197 section 5.2). */
export function expandKey(key: Uint8Array): Uint32Array {
  const words = new Uint32Array(44)
  for (let i = 0; i < 4; i++) words[i] = word(key, 4 * i)
  let round = 1
  for (let i = 4; i < 44; i++) {
    let last = words[i - 1] as number
    if (i % 4 === 0) {
      last = substitute((last << 8) | (last >>> 24)) ^ (round << 24)
      round = double(round)
    }
    words[i] = (words[i - 4] as number) ^ last
  }
  return words
}

/** Encrypts the block of words `a b c d` into `out[0..4)`. */
export function encrypt(
  keys: Uint32Array,
  a: number,
  b: number,
  c: number,
  d: number,
  out: Uint32Array,
): void {
  let s0 = a ^ (keys[0] as number)
  let s1 = b ^ (keys[1] as number)
  let s2 = c ^ (keys[2] as number)
  let s3 = d ^ (keys[3] as number)
  for (let k = 4; k < 40; k += 4) {
    const t0 = mix(s0, s1, s2, s3) ^ (keys[k] as number)
    const t1 = mix(s1, s2, s3, s0) ^ (keys[k + 1] as number)
    const t2 = mix(s2, s3, s0, s1) ^ (keys[k + 2] as number)
    const t3 = mix(s3, s0, s1, s2) ^ (keys[k + 3] as number)
    s0 = t0
    s1 = t1
    s2 = t2
    s3 = t3
  }
  out[0] = last(s0, s1, s2, s3) ^ (keys[40] as number)
  out[1] = last(s1, s2, s3, s0) ^ (keys[41] as number)
  out[2] = last(s2, s3, s0, s1) ^ (keys[42] as number)
  out[3] = last(s3, s0, s1, s2) ^ (keys[43] as number)
}

/** The four bytes at `at` as a big-endian word. */
export function word(bytes: Uint8Array, at: number): number {
  return (
    (((bytes[at] as number) << 24) |
      ((bytes[at + 1] as number) << 16) |
      ((bytes[at + 2] as number) << 8) |
      (bytes[at + 3] as number)) >>>
    0
  )
}

/** SubBytes, ShiftRows and MixColumns of one column. */
function mix(a: number, b: number, c: number, d: number): number {
  return (
    (T0[a >>> 24] as number) ^
    (T1[(b >>> 16) & 255] as number) ^
    (T2[(c >>> 8) & 255] as number) ^
    (T3[d & 255] as number)
  )
}

/** The last round has no MixColumns. */
function last(a: number, b: number, c: number, d: number): number {
  return (
    ((SBOX[a >>> 24] as number) << 24) |
    ((SBOX[(b >>> 16) & 255] as number) << 16) |
    ((SBOX[(c >>> 8) & 255] as number) << 8) |
    (SBOX[d & 255] as number)
  )
}

function substitute(value: number): number {
  return last(value >>> 0, value, value, value)
}

/** Times x in the field of AES. */
function double(value: number): number {
  return value & 0x80 ? ((value << 1) ^ 0x11b) & 255 : value << 1
}

/** The S-box by walking the powers of 3 and of its inverse (FIPS 197 section 5.1.1), and the rounds from it. */
function makeTables(): void {
  let power = 1
  let inverse = 1
  do {
    power ^= double(power)
    inverse ^= inverse << 1
    inverse ^= inverse << 2
    inverse ^= inverse << 4
    inverse &= 255
    if (inverse & 0x80) inverse ^= 9
    const turned = inverse | (inverse << 8)
    SBOX[power] = (inverse ^ (turned >>> 7) ^ (turned >>> 6) ^ (turned >>> 5) ^ (turned >>> 4) ^ 0x63) & 255
  } while (power !== 1)
  SBOX[0] = 0x63
  for (let i = 0; i < 256; i++) {
    const one = SBOX[i] as number
    const two = double(one)
    const column = ((two << 24) | (one << 16) | (one << 8) | (two ^ one)) >>> 0
    T0[i] = column
    T1[i] = (column >>> 8) | (column << 24)
    T2[i] = (column >>> 16) | (column << 16)
    T3[i] = (column >>> 24) | (column << 8)
  }
}
