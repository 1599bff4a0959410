import { type Decoding, inside } from './decoding.ts'
import { gre } from './gre.ts'
import { ip } from './ip.ts'
import { udpTunnel } from './udp-tunnel.ts'

/** Looks into what a packet carries where that is another packet. */
export function tunnelled(
  d: Decoding,
  version: 4 | 6,
  protocol: number,
  at: number,
  end: number,
  missing: number,
): void {
  switch (protocol) {
    case 17:
      udpTunnel(d, at, end, missing)
      break
    case 4:
      if (nibble(d, at, end) === 4) inside(d, version === 4 ? 'ipip' : '4in6', ip, at, end, missing)
      break
    case 41:
      if (nibble(d, at, end) === 6) inside(d, version === 4 ? '6in4' : 'ipip', ip, at, end, missing)
      break
    case 47:
      gre(d, at, end, missing)
      break
  }
}

const nibble = (d: Decoding, at: number, end: number): number =>
  end > at ? (d.packet.bytes[at] ?? 0) >> 4 : 0
