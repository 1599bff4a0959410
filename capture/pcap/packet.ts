/** The tunnels that are looked into. */
export type Tunnel =
  | 'gre'
  | 'erspan'
  | 'vxlan'
  | 'geneve'
  | 'ipip'
  | '6in4'
  | '4in6'
  | 'teredo'
  | 'gtp'
  | 'l2tp'
  | 'capwap'
  | 'mpls-udp'

/** One IP packet as the decoder hands it on: the same object each time, valid only during the call. */
export interface Packet {
  bytes: Uint8Array
  /** Microseconds since 1970; NaN where the file does not say. */
  time: number
  /** MAC addresses as 48-bit numbers; -1 where the link has none. Those of the outermost frame also in a tunnel. */
  sourceMac: number
  destinationMac: number
  version: 4 | 6
  /** Where in `bytes` the addresses are: 4 or 16 bytes each. */
  source: number
  destination: number
  /** IANA protocol number, after the extension headers of IPv6. */
  protocol: number
  /** What the protocol carries, from its own header on: `bytes[start, end)` is what was captured of it. */
  start: number
  end: number
  /** Bytes that the lengths promise and the capture does not hold. */
  missing: number
  /** How many packets this was on the wire: more than one where fragments were put together. */
  packets: number
  /** Bytes on the wire: of the frame(s) at depth 0, of the inner packet in a tunnel. */
  wire: number
  /** 0 for what the link carries, 1 for what a tunnel carries, … */
  depth: number
  /** The tunnel it came out of. */
  tunnel: Tunnel | null
}

export interface PacketSink {
  packet(packet: Packet): void
  /** An ARP sender: its MAC and where its IPv4 address lies. */
  arp(mac: number, bytes: Uint8Array, address: number, time: number): void
}
