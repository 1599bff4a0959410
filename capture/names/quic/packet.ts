import { encrypt, word } from './aes.ts'
import { open } from './gcm.ts'
import type { LongHeader } from './header.ts'
import type { InitialKeys } from './keys.ts'

/** The clear text of the last packet opened lies here; no datagram is larger. */
export const opened = new Uint8Array(65_536)
const mask = new Uint32Array(4)

/** Where in `opened` the frames are; one object, valid until the next packet is opened. */
export const frames = { start: 0, end: 0 }

/**
 * Takes header and packet protection off an Initial that begins at `start` (RFC 9001 sections 5.3 and 5.4). False
 * where it is not of these keys: the tag is always checked.
 */
export function openInitial(
  keys: InitialKeys,
  bytes: Uint8Array,
  start: number,
  header: LongHeader,
): boolean {
  const size = header.end - start
  const number = header.number - start
  // Four bytes of packet number and the sample, and at least the tag.
  if (header.end < header.number + 20 || size > opened.length) return false
  const sample = header.number + 4
  encrypt(
    keys.header,
    word(bytes, sample),
    word(bytes, sample + 4),
    word(bytes, sample + 8),
    word(bytes, sample + 12),
    mask,
  )
  opened.set(bytes.subarray(start, header.end))
  const hidden = mask[0] as number
  const first = (opened[0] as number) ^ ((hidden >>> 24) & 0x0f)
  opened[0] = first
  const length = (first & 3) + 1
  // A client that has sent a few Initials only needs no more than what the packet says of its number.
  let count = 0
  for (let i = 0; i < length; i++) {
    const key = i < 3 ? hidden >>> (16 - 8 * i) : (mask[1] as number) >>> 24
    const byte = ((opened[number + i] as number) ^ key) & 255
    opened[number + i] = byte
    count = ((count << 8) | byte) >>> 0
  }
  frames.start = number + length
  frames.end = size - 16
  return open(keys.packet, keys.iv0, keys.iv1, keys.iv2 ^ count, opened, 0, frames.start, size)
}
