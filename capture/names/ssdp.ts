import { isResponse } from './http.ts'
import { asciiText, plainText, saysAt } from './name-text.ts'

/** A message of SSDP (UPnP Device Architecture 2.0, chapter 1); what it does not say is null. */
export interface SsdpMessage {
  /** M-SEARCH, NOTIFY, or the answer to a search. */
  kind: 'search' | 'notify' | 'response'
  /** ST of a search or response, NT of a notification: what is looked for or offered. */
  target: string | null
  /** NTS: `ssdp:alive`, `ssdp:byebye`, `ssdp:update`. */
  state: string | null
  usn: string | null
  location: string | null
  /** SERVER, or USER-AGENT of a search: operating system and product. */
  server: string | null
}

const LONGEST = 8192
const LINES = 64

/** Reads an SSDP message; null where `bytes[start, end)` is none. */
export function readSsdp(bytes: Uint8Array, start: number, end: number): SsdpMessage | null {
  end = Math.min(end, bytes.length, start + LONGEST)
  if (start < 0) return null
  const kind = saysAt(bytes, start, end, 'M-SEARCH * HTTP/1.')
    ? 'search'
    : saysAt(bytes, start, end, 'NOTIFY * HTTP/1.')
      ? 'notify'
      : isResponse(bytes, start, end)
        ? 'response'
        : null
  if (kind === null) return null
  const message: SsdpMessage = { kind, target: null, state: null, usn: null, location: null, server: null }
  let told = kind !== 'response'
  for (let at = start, line = 0; at < end && line < LINES; line++) {
    const found = bytes.subarray(at, end).indexOf(0x0a)
    const stop = found < 0 ? end : at + found
    const colon = bytes.subarray(at, Math.min(stop, at + 20)).indexOf(0x3a)
    if (colon > 0) {
      const name = asciiText(bytes, at, at + colon)
        .trim()
        .toUpperCase()
      const value = plainText(bytes, at + colon + 1, bytes[stop - 1] === 0x0d ? stop - 1 : stop)
      if (name === (kind === 'notify' ? 'NT' : 'ST')) message.target ??= value
      else if (name === 'NTS') message.state ??= value
      else if (name === 'USN') message.usn ??= value
      else if (name === 'LOCATION' || name === 'AL') message.location ??= value
      else if (name === 'SERVER' || (kind === 'search' && name === 'USER-AGENT')) message.server ??= value
      if (name === 'ST' || name === 'USN') told = true
    }
    at = stop + 1
  }
  // An HTTP response over UDP that names no target is something else.
  return told ? message : null
}
