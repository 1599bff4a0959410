import { expandKey, word } from './aes.ts'
import { type GcmKey, gcmKey } from './gcm.ts'
import { type HmacKey, hmac, hmacKey } from './sha256.ts'
import type { Version } from './version.ts'

/** What protects a client's Initial packets. */
export interface InitialKeys {
  version: Version
  /** The connection id they come from. */
  id: Uint8Array
  packet: GcmKey
  /** Words of the nonce; the packet number goes into the last two. */
  iv0: number
  iv1: number
  iv2: number
  header: Uint32Array
}

interface Schedule {
  extract: HmacKey
  key: Uint8Array
  iv: Uint8Array
  header: Uint8Array
}

const schedules = new Map<Version, Schedule>()
const CLIENT = label('client in', 32)

/**
 * The keys of the client's Initials from the destination connection id of its first packet (RFC 9001 section 5.2,
 * RFC 9369 section 3.3). An id longer than the 20 bytes there can be is cut.
 */
export function initialKeys(version: Version, id: Uint8Array): InitialKeys {
  const schedule = scheduleOf(version)
  const initial = hmac(schedule.extract, id.subarray(0, 20))
  const client = hmacKey(hmac(hmacKey(initial), CLIENT))
  const iv = hmac(client, schedule.iv)
  return {
    version,
    id,
    packet: gcmKey(expandKey(hmac(client, schedule.key))),
    iv0: word(iv, 0),
    iv1: word(iv, 4),
    iv2: word(iv, 8),
    header: expandKey(hmac(client, schedule.header)),
  }
}

/** What is the same for every connection of a version. */
function scheduleOf(version: Version): Schedule {
  let schedule = schedules.get(version)
  if (schedule === undefined) {
    schedule = {
      extract: hmacKey(version.salt),
      key: label(`${version.label}key`, 16),
      iv: label(`${version.label}iv`, 12),
      header: label(`${version.label}hp`, 16),
    }
    schedules.set(version, schedule)
  }
  return schedule
}

/** HkdfLabel (RFC 8446 section 7.1) and the counter of HKDF-Expand, whose one block is all that is needed. */
function label(name: string, length: number): Uint8Array {
  const text = new TextEncoder().encode(`tls13 ${name}`)
  return Uint8Array.of(0, length, text.length, ...text, 0, 1)
}
