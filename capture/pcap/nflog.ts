import { u16 } from '../bytes.ts'
import { address, type Decoding } from './decoding.ts'
import { ip } from './ip.ts'

const HWADDR = 8
const PAYLOAD = 9
const HWHEADER = 16

/**
 * A packet logged by netfilter (tcpdump.org/linktypes/LINKTYPE_NFLOG.html): attributes in the byte order of the machine
 * that captured, which the first of them gives away.
 */
export function nflog(d: Decoding, start: number, end: number): void {
  const bytes = d.packet.bytes
  if (end - start < 8 || bytes[start + 1] !== 0) {
    d.undecoded++
    return
  }
  const family = bytes[start]
  // Types of attributes are small: their zero byte comes first in network order.
  const big = bytes[start + 6] === 0 && bytes[start + 7] !== 0
  const at16 = (at: number): number => (big ? u16(bytes, at) : (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8))
  let at = start + 4
  let payload = -1
  let stop = -1
  let source = -1
  let destination = -1
  while (end - at >= 4) {
    const length = at16(at)
    const type = at16(at + 2) & 0x7fff
    if (length < 4) {
      d.undecoded++
      return
    }
    if (type === HWHEADER && length === 18 && end - at >= 18) {
      destination = at + 4
      source = at + 10
    } else if (type === HWADDR && end - at >= 14 && u16(bytes, at + 4) === 6 && source < 0) source = at + 8
    else if (type === PAYLOAD) {
      payload = at + 4
      stop = Math.min(at + length, end)
    }
    at += (length + 3) & ~3
  }
  address(d, source, destination)
  // Families 2 and 10: IPv4 and IPv6; ARP and bridge messages have no packet that could be read alone.
  if (payload >= 0 && (family === 2 || family === 10)) ip(d, payload, stop)
}
