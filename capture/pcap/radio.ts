import { u32 } from '../bytes.ts'
import type { Decoding } from './decoding.ts'
import { wlan, wlanPadded } from './wlan.ts'

const little16 = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)
const little32 = (bytes: Uint8Array, at: number): number =>
  little16(bytes, at + 2) * 65_536 + little16(bytes, at)

/** radiotap.org: of its fields only the flags matter, which tell of a checksum at the end and of padding. */
export function radiotap(d: Decoding, at: number, end: number): void {
  const bytes = d.packet.bytes
  const length = little16(bytes, at + 2)
  if (end - at < 8 || bytes[at] !== 0 || length < 8 || end - at < length) {
    d.undecoded++
    return
  }
  let field = at + 4
  const present = little32(bytes, field)
  // Bit 31: another word of bits follows.
  while ((bytes[field + 3] ?? 0) & 0x80 && field + 8 <= at + length) field += 4
  field += 4
  let flags = 0
  if (present & 1) field = at + ((field - at + 7) & ~7) + 8
  if (present & 2 && field < at + length) flags = bytes[field] ?? 0
  const stop = flags & 0x10 && d.cut < 4 ? end - (4 - d.cut) : end
  if (flags & 0x20) wlanPadded(d, at + length, stop)
  else wlan(d, at + length, stop)
}

/** Prism headers of either byte order, and AVS headers, which share their link type. */
export function prism(d: Decoding, at: number, end: number): void {
  const bytes = d.packet.bytes
  if (end - at < 8) {
    d.undecoded++
    return
  }
  if (u32(bytes, at) >>> 12 === 0x80211) {
    avs(d, at, end)
    return
  }
  const own = little32(bytes, at + 4)
  headed(d, at, end, own <= 0xffff ? own : u32(bytes, at + 4))
}

/** AVS: a version and the header's length, in network order. */
export function avs(d: Decoding, at: number, end: number): void {
  headed(d, at, end, end - at < 8 ? 0 : u32(d.packet.bytes, at + 4))
}

function headed(d: Decoding, at: number, end: number, length: number): void {
  if (length < 8 || length > end - at) d.undecoded++
  else wlan(d, at + length, end)
}

/** Per-packet information (PPI): its length and the link type of what follows, in little endian. */
export function ppi(
  d: Decoding,
  at: number,
  end: number,
  next: (d: Decoding, link: number, at: number, end: number) => void,
): void {
  const bytes = d.packet.bytes
  const length = little16(bytes, at + 2)
  const link = little32(bytes, at + 4)
  if (end - at < 8 || bytes[at] !== 0 || length < 8 || end - at < length || link === 192) d.undecoded++
  else next(d, link, at + length, end)
}
