export interface DhcpOptions {
  /** The options by their code; one that was split is put together (RFC 3396). */
  values: Map<number, Uint8Array>
  /** The magic cookie is there: this is DHCP or BOOTP with vendor extensions (RFC 1497). */
  magic: boolean
  partial: boolean
}

/** Of one option, all its parts together. */
const LONGEST = 4096

/** Adds the options of one field; whether it ended as it should. */
function readField(bytes: Uint8Array, at: number, end: number, values: Map<number, Uint8Array>): boolean {
  while (at < end) {
    const code = bytes[at++] ?? 0
    if (code === 255) return true
    if (code === 0) continue
    if (at >= end) return false
    const stop = at + 1 + (bytes[at] ?? 0)
    if (stop > end) return false
    const part = bytes.subarray(at + 1, stop)
    const before = values.get(code)
    if (before === undefined) values.set(code, part)
    else if (before.length + part.length <= LONGEST) {
      const whole = new Uint8Array(before.length + part.length)
      whole.set(before)
      whole.set(part, before.length)
      values.set(code, whole)
    }
    at = stop
  }
  return false
}

/**
 * The options of a DHCPv4 message: of the options field, then, where option 52 says so, of the fields for the boot
 * file and the server's name (RFC 2131 section 4.1, RFC 3396 section 5).
 */
export function readOptions(bytes: Uint8Array, start: number, end: number): DhcpOptions {
  const values = new Map<number, Uint8Array>()
  const at = start + 236
  const magic =
    at + 4 <= end &&
    bytes[at] === 0x63 &&
    bytes[at + 1] === 0x82 &&
    bytes[at + 2] === 0x53 &&
    bytes[at + 3] === 0x63
  if (!magic) return { values, magic, partial: true }
  let whole = readField(bytes, at + 4, end, values)
  const overload = values.get(52)?.[0] ?? 0
  if (overload === 1 || overload === 3) whole = readField(bytes, start + 108, start + 236, values) && whole
  if (overload === 2 || overload === 3) whole = readField(bytes, start + 44, start + 108, values) && whole
  return { values, magic, partial: !whole }
}
