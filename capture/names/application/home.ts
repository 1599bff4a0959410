import { u16, u32 } from '../../bytes.ts'
import { saysAt } from '../name-text.ts'
import type { Recogniser } from './read.ts'

/** miIO: 0x2131 and the length of the datagram, 32 bytes at the least. */
export const miio: Recogniser = (bytes, start, end) =>
  u16(bytes, start) === 0x2131 && end - start >= 32 && u16(bytes, start + 2) === end - start ? 'miio' : null

/** Tuya's frame: 0x000055aa, sequence, command, length, and 0x0000aa55 at its end; of 3.5 0x00006699 and 0x00009966. */
function tuyaFrame(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < 24) return false
  const prefix = u32(bytes, start)
  const newer = prefix === 0x6699
  if (prefix !== 0x55aa && !newer) return false
  const at = newer ? start + 14 : start + 12
  const stop = at + 4 + u32(bytes, at) + (newer ? 4 : 0)
  if (stop - start > 65_536) return false
  if (stop > end) return u16(bytes, start + 4 + (newer ? 6 : 4)) === 0
  return u32(bytes, stop - 4) === (newer ? 0x9966 : 0xaa55)
}

export const tuyaTcp: Recogniser = (bytes, start, end) => (tuyaFrame(bytes, start, end) ? 'tuya-local' : null)
export const tuyaUdp: Recogniser = (bytes, start, end) =>
  tuyaFrame(bytes, start, end) ? 'tuya-discovery' : null

/** TP-Link's XOR with the byte before, 171 at first: whether it uncovers an object of JSON. */
function xorJson(bytes: Uint8Array, at: number, end: number): boolean {
  if (end - at < 4 || bytes[at] !== (0xab ^ 0x7b)) return false
  let before = 0xab
  for (let i = at; i < Math.min(end, at + 24); i++) {
    const plain = (bytes[i] ?? 0) ^ before
    before = bytes[i] ?? 0
    if (i === at + 1 && plain !== 0x22 && plain !== 0x7d) return false
    if (plain < 0x20 || plain > 0x7e) return false
  }
  return true
}

/** Over TCP four bytes of length stand before it. */
export const tplinkTcp: Recogniser = (bytes, start, end) =>
  end - start > 8 &&
  u32(bytes, start) < 65_536 &&
  u32(bytes, start) >= end - start - 4 &&
  xorJson(bytes, start + 4, end)
    ? 'tplink-xor'
    : null

/** Discovery: XOR on port 9999, and the header of 16 bytes on 20002 (version 2, type 0, flags 0x11, size of the rest). */
export const tplinkUdp: Recogniser = (bytes, start, end, port) => {
  if (xorJson(bytes, start, end)) return 'tplink-discovery'
  const header = end - start >= 16 && u32(bytes, start) === 0x02000001
  return port === 20002 && header && u16(bytes, start + 4) === end - start - 16 ? 'tplink-discovery' : null
}

/** LIFX (LAN protocol, header description): its size, protocol 1024 and the addressable bit, little-endian. */
export const lifx: Recogniser = (bytes, start, end) => {
  const size = (bytes[start] ?? 0) | ((bytes[start + 1] ?? 0) << 8)
  const protocol = (bytes[start + 2] ?? 0) | ((bytes[start + 3] ?? 0) << 8)
  // Reserved parts of the frame address and header are zero.
  const reserved = u16(bytes, start + 14) === 0
  return size >= 36 && size === end - start && (protocol & 0xdfff) === 0x1400 && reserved ? 'lifx' : null
}

/** Broadlink's commands begin with a fixed pattern of eight bytes. */
export const broadlink: Recogniser = (bytes, start, end) =>
  end - start >= 0x38 && u32(bytes, start) === 0x5aa5aa55 && u32(bytes, start + 4) === 0x5aa5aa55
    ? 'broadlink'
    : null

/** ESPHome's native API, plain: 0, sizes, type 1 (HelloRequest or its answer, 2); with Noise: 1, an empty hello, a frame. */
export const esphome: Recogniser = (bytes, start, end, port) => {
  if (port !== 6053 || end - start < 3) return null
  if (bytes[start] === 0) {
    const size = bytes[start + 1] ?? 0
    const type = bytes[start + 2] ?? 0
    return size < 0x80 && (type === 1 || type === 2) && (size === 0 || start + 3 + size <= end)
      ? 'esphome'
      : null
  }
  return bytes[start] === 1 && u16(bytes, start + 1) <= end - start - 3 ? 'esphome' : null
}

/** Baichuan's header, as Reolink's cameras speak: 0x0abcdef0, little-endian. */
export const baichuan: Recogniser = (bytes, start, end) =>
  end - start >= 20 && u32(bytes, start) === 0xf0debc0a ? 'baichuan' : null

/** Android's debug bridge: a connect message and its complement (AOSP adb, protocol.txt). */
export const adb: Recogniser = (bytes, start, end) => {
  if (end - start < 24 || !saysAt(bytes, start, end, 'CNXN')) return null
  for (let i = 0; i < 4; i++)
    if (((bytes[start + i] ?? 0) ^ (bytes[start + 20 + i] ?? 0)) !== 0xff) return null
  return 'adb'
}

/** What a JSON text holds somewhere in its first 512 bytes. */
function jsonSays(bytes: Uint8Array, start: number, end: number, ...keys: string[]): boolean {
  const text = String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 512)))
  return keys.every((key) => text.includes(key))
}

/** Yeelight's lines of JSON over TCP (inter-operation specification, section 4). */
export const yeelight: Recogniser = (bytes, start, end, port) =>
  port === 55443 &&
  saysAt(bytes, start, end, '{"') &&
  (jsonSays(bytes, start, end, '"method"') || jsonSays(bytes, start, end, '"id"', '"result"'))
    ? 'yeelight-lan'
    : null

/** The vendors whose JSON datagrams are told apart by port and keys. */
export const jsonDatagram: Recogniser = (bytes, start, end, port) => {
  if (bytes[start] !== 0x7b)
    return port === 5678 && saysAt(bytes, start, end, 'irobotmcs') ? 'irobot-discovery' : null
  if (port === 38899 || port === 38900) return jsonSays(bytes, start, end, '"method"') ? 'wiz' : null
  if (port >= 4001 && port <= 4003) return jsonSays(bytes, start, end, '"msg"', '"cmd"') ? 'govee-lan' : null
  return null
}
