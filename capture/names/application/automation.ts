import { u16 } from '../../bytes.ts'
import { saysAt } from '../name-text.ts'
import type { Recogniser } from './read.ts'

/** A CONNECT with the protocol's name: MQTT 3.1 (MQIsdp), 3.1.1 and 5.0, section 3.1. */
export const mqtt: Recogniser = (bytes, start, end) => {
  if (bytes[start] !== 0x10) return null
  let at = start + 1
  while (at < start + 4 && (bytes[at] ?? 0) >= 0x80) at++
  at++
  return saysAt(bytes, at, end, '\0\x04MQTT') || saysAt(bytes, at, end, '\0\x06MQIsdp') ? 'mqtt' : null
}

const COIOT_DEVICE = 3332
const URI_PATH = 11

/**
 * CoAP (RFC 7252 section 3), its options walked to their end. On ports 5683 that suffices; elsewhere it must be a
 * request with a printable path. With Shelly's device option it is CoIoT.
 */
export const coap: Recogniser = (bytes, start, end, port) => {
  const first = bytes[start] ?? 0
  const code = bytes[start + 1] ?? 0
  const token = first & 15
  if ((first & 0xc0) !== 0x40 || token > 8 || start + 4 + token > end) return null
  const kind = code >> 5
  if (code === 0) return end - start === 4 && token === 0 && port === 5683 ? 'coap' : null
  if ((kind !== 0 && kind !== 2 && kind !== 4 && kind !== 5) || (kind === 0 && code > 7 && code !== 30))
    return null
  let at = start + 4 + token
  let option = 0
  let path = false
  let device = false
  while (at < end && bytes[at] !== 0xff) {
    const head = bytes[at++] ?? 0
    let delta = head >> 4
    let length = head & 15
    if (delta === 15 || length === 15) return null
    if (delta === 13) delta = 13 + (bytes[at++] ?? 0)
    else if (delta === 14) {
      delta = 269 + u16(bytes, at)
      at += 2
    }
    if (length === 13) length = 13 + (bytes[at++] ?? 0)
    else if (length === 14) {
      length = 269 + u16(bytes, at)
      at += 2
    }
    if (at + length > end) return null
    option += delta
    if (option === COIOT_DEVICE) device = true
    if (option === URI_PATH && length > 0) {
      for (let i = at; i < at + length; i++) if ((bytes[i] ?? 0) < 0x21 || (bytes[i] ?? 0) > 0x7e) return null
      path = true
    }
    at += length
  }
  // Section 3: a marker with nothing behind it is an error.
  if (at === end - 1) return null
  if (device) return 'coiot'
  return port === 5683 || (path && kind === 0 && code < 8) ? 'coap' : null
}

/** Opcodes of the secure channel that open a session, and the bare acknowledgement (Matter core 1.0, table 17). */
const OPENS = [0x10, 0x20, 0x21, 0x22, 0x23, 0x24, 0x30, 0x31, 0x32, 0x33, 0x40]

/**
 * A message of Matter (core specification 1.0, sections 4.4.1 and 4.4.3): one that opens a session wherever it is
 * met, an encrypted one on port 5540 alone.
 */
export const matter: Recogniser = (bytes, start, end, port) => {
  const flags = bytes[start] ?? 0
  const size = end - start
  if ((flags & 0xf8) !== 0 || (flags & 3) === 3 || size < 16) return null
  const session = (bytes[start + 1] ?? 0) | ((bytes[start + 2] ?? 0) << 8)
  const security = bytes[start + 3] ?? 0
  const protocol =
    start + 8 + ((flags & 4) !== 0 ? 8 : 0) + ((flags & 3) === 1 ? 8 : (flags & 3) === 2 ? 2 : 0)
  if (session === 0 && security === 0) {
    // Exchange flags, opcode, exchange, protocol 0 without a vendor: a sender or a receiver is always named.
    const named = (flags & 4) !== 0 || (flags & 3) === 1
    if (!named || protocol + 6 > end || ((bytes[protocol] ?? 0) & 0xe0) !== 0) return null
    const opcode = bytes[protocol + 1] ?? 0
    return OPENS.includes(opcode) && u16(bytes, protocol + 4) === 0 ? 'matter' : null
  }
  // The session's kind is unicast or group, the reserved bits are clear, a tag of 16 bytes ends it.
  return port === 5540 && (security & 0x1e) === 0 && protocol + 6 + 16 <= end ? 'matter' : null
}

/** BACnet/IP (ASHRAE 135 annex J): type, function, length, and for an NPDU its version 1. */
export const bacnet: Recogniser = (bytes, start, end) => {
  const call = bytes[start + 1] ?? 0
  if (bytes[start] !== 0x81 || call > 0x0c || u16(bytes, start + 2) !== end - start) return null
  const npdu = call === 0x04 ? 10 : call >= 0x09 && call <= 0x0b ? 4 : 0
  return npdu > 0 && start + npdu + 2 <= end && bytes[start + npdu] === 1 ? 'bacnet' : null
}

/** Modbus application header (MODBUS on TCP/IP V1.0b section 3.1.3): protocol 0 and the length of the rest. */
export const modbus: Recogniser = (bytes, start, end, port) => {
  const call = (bytes[start + 7] ?? 0) & 0x7f
  if (port !== 502 || end - start < 8 || u16(bytes, start + 2) !== 0 || call === 0) return null
  const length = u16(bytes, start + 4)
  return length >= 2 && length <= 254 && start + 6 + length <= end ? 'modbus' : null
}

/** KNXnet/IP (EN ISO 22510, 03_08_02): header size 6, version 1.0, a service family that exists, the whole length. */
export const knx: Recogniser = (bytes, start, end) => {
  const family = bytes[start + 2] ?? 0
  if (u16(bytes, start) !== 0x0610 || family < 2 || family > 9 || family === 8) return null
  return end - start >= 8 && u16(bytes, start + 4) === end - start ? 'knxnet-ip' : null
}

/** The protocol header of AMQP 0-9, 0-9-1 and 1.0 (with and without SASL or TLS). */
export const amqp: Recogniser = (bytes, start, end) => {
  if (end - start < 8 || !saysAt(bytes, start, end, 'AMQP')) return null
  const version = u16(bytes, start + 4) * 65536 + u16(bytes, start + 6)
  const known = [0x00000901, 0x00000900, 0x00010000, 0x02010000, 0x03010000, 0x01010008, 0x01010009]
  return known.includes(version) ? 'amqp' : null
}
