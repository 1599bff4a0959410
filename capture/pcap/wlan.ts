import { u16 } from '../bytes.ts'
import { address, type Decoding } from './decoding.ts'
import { llc } from './ether.ts'

const TO_DS = 1
const FROM_DS = 2
const PROTECTED = 0x40
const ORDER = 0x80

/** An 802.11 frame (IEEE 802.11 section 9.2): data that is not encrypted is read, all else is passed over. */
export const wlan = (d: Decoding, at: number, end: number): void => frame(d, at, end, false, false)

/** The same with the two bytes of the frame control field the other way round. */
export const wlanSwapped = (d: Decoding, at: number, end: number): void => frame(d, at, end, true, false)

/** The same where the capture says that headers are filled up to four bytes (radiotap). */
export const wlanPadded = (d: Decoding, at: number, end: number): void => frame(d, at, end, false, true)

function frame(d: Decoding, at: number, end: number, swapped: boolean, padded: boolean): void {
  const bytes = d.packet.bytes
  if (end - at < 2) {
    d.undecoded++
    return
  }
  const control = bytes[swapped ? at + 1 : at] ?? 0
  const flags = bytes[swapped ? at : at + 1] ?? 0
  // Version 0, type data, and not one of the subtypes without any.
  if ((control & 0x4f) !== 8 || flags & PROTECTED) return
  const both = (flags & (TO_DS | FROM_DS)) === (TO_DS | FROM_DS)
  const qos = (control & 0x80) !== 0
  let length = both ? 30 : 24
  const aggregate = qos && ((bytes[at + length] ?? 0) & 0x80) !== 0
  if (qos) length += 2 + (flags & ORDER ? 4 : 0)
  if (padded) length = (length + 3) & ~3
  if (end - at < length) {
    d.undecoded++
    return
  }
  // Later fragments of a frame begin in the middle of a packet.
  if ((bytes[swapped ? at + 23 : at + 22] ?? 0) & 15) return
  if (aggregate) {
    subframes(d, at + length, end)
    return
  }
  const source = both ? at + 24 : flags & FROM_DS ? at + 16 : at + 10
  address(d, source, flags & TO_DS ? at + 16 : at + 4)
  llc(d, at + length, end)
}

/** An A-MSDU (IEEE 802.11 section 9.3.2.2): each part has its own addresses and is filled up to four bytes. */
function subframes(d: Decoding, start: number, end: number): void {
  let at = start
  while (end - at >= 14) {
    const length = u16(d.packet.bytes, at + 12)
    if (d.packet.depth === 0) d.addressed = false
    address(d, at + 6, at)
    llc(d, at + 14, Math.min(end, at + 14 + length))
    at += (14 + length + 3) & ~3
  }
}
