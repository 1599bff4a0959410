import { parseMac } from '../schema/address.ts'

/** A MAC address written out as a 48-bit number; -1 where it is none. */
export function macNumber(text: string | null): number {
  const mac = text === null ? null : parseMac(text)
  return mac === null ? -1 : Number.parseInt(mac.replaceAll(':', ''), 16)
}
