import { readDns } from '../names/dns.ts'
import { createQuicHello, helloOfGquic, isQuicInitial } from '../names/quic.ts'
import { createDtlsHello, isDtlsHello } from '../names/tls-datagram.ts'
import type { Packet } from '../pcap/packet.ts'
import type { Connection } from './connections.ts'
import type { Content } from './content.ts'
import type { Evidence } from './evidence.ts'
import type { Flow } from './flow-table.ts'
import type { Hosts } from './hosts.ts'
import { leases } from './leases.ts'
import type { ToldNames } from './told-names.ts'

/** The name in a first message of QUIC or DTLS. */
export interface DatagramHello {
  via: 'quic' | 'sni'
  application: 'quic' | 'dtls'
  sni: string | null
  ech: boolean
}

export interface Datagrams {
  /** A datagram of a protocol that has its port; false where it is none of them. */
  datagram(
    connection: Connection,
    packet: Packet,
    fromA: boolean,
    flow: Flow,
    from: number,
    to: number,
  ): boolean
  /** DNS on a port that is not its own; false where it is none. */
  dns(connection: Connection, packet: Packet, fromA: boolean, from: number, to: number): boolean
  /** Whether the first datagram of a connection is plainly an answer. */
  isAnswer(connection: Connection, fromA: boolean, bytes: Uint8Array, from: number, to: number): boolean
  hello(state: Content, bytes: Uint8Array, from: number, to: number): DatagramHello | 'more' | 'no'
}

const DNS = 53
const MDNS = 5353
const LLMNR = 5355
const NBNS = 137
const NTP = 123
const SSDP = 1900
/** Ports whose datagrams are read, whichever end has them. */
const KNOWN = new Uint8Array(65_536)
for (const port of [DNS, MDNS, LLMNR, NBNS, SSDP, 67, 68, 546, 547]) KNOWN[port] = 1

/** Reads datagrams: those of protocols with a port of their own, and the hellos of QUIC and DTLS. */
export function readDatagrams(hosts: Hosts, evidence: Evidence, names: ToldNames): Datagrams {
  const lease = leases(hosts, evidence)

  function datagram(
    connection: Connection,
    packet: Packet,
    fromA: boolean,
    flow: Flow,
    from: number,
    to: number,
  ): boolean {
    const { bytes } = packet
    const { a, b, portA, portB } = connection
    const sport = fromA ? portA : portB
    const dport = fromA ? portB : portA
    // Most datagrams are of none of them.
    if (KNOWN[sport] !== 1 && KNOWN[dport] !== 1) return false
    const sender = fromA ? a : b
    const receiver = fromA ? b : a
    const mac = packet.depth === 0 ? packet.sourceMac : -1
    const port = dport === DNS || KNOWN[sport] !== 1 ? dport : sport
    if (port === DNS || port === MDNS || port === LLMNR) {
      const message = readDns(bytes, from, to)
      if (message === null) return false
      if (port === DNS) {
        flow.application ??= 'dns'
        names.dns(message, sender, receiver, packet.time)
      } else if (port === MDNS) {
        flow.application ??= 'mdns'
        names.mdns(message, sender, mac)
      } else {
        flow.application ??= 'llmnr'
        names.llmnr(message, sender, mac)
      }
      return true
    }
    if (port === 67 || port === 68) return lease.dhcp(bytes, from, to, flow)
    if (port === 546 || port === 547) return lease.dhcpv6(bytes, from, to, flow, packet, sender)
    if (port === SSDP) return names.ssdp(bytes, from, to, flow, sender, mac)
    if (port === NBNS) return names.nbns(bytes, from, to, flow, sender, mac)
    return false
  }

  return {
    datagram,
    dns({ a, b }, packet, fromA, from, to) {
      const message = readDns(packet.bytes, from, to)
      if (message === null || message.partial) return false
      names.dns(message, fromA ? a : b, fromA ? b : a, packet.time)
      return true
    },
    isAnswer({ portA, portB }, fromA, bytes, from, to) {
      const sport = fromA ? portA : portB
      const dport = fromA ? portB : portA
      const head = bytes[from] ?? 0
      if (sport === DNS || sport === MDNS)
        return dport !== sport && to - from >= 12 && ((bytes[from + 2] ?? 0) & 0x80) !== 0
      // RFC 5905 section 7.3: mode 4 is a server's.
      if (sport === NTP) return to - from >= 48 && (head & 7) === 4
      return sport === SSDP && dport !== SSDP && head === 0x48 && bytes[from + 1] === 0x54
    },
    hello(state, bytes, from, to) {
      if (state.dtls !== null || isDtlsHello(bytes, from, to)) {
        state.dtls ??= createDtlsHello()
        const hello = state.dtls.push(bytes, from, to)
        return typeof hello === 'string'
          ? hello
          : { via: 'sni', application: 'dtls', sni: hello.sni, ech: hello.ech }
      }
      if (state.quic === null && !isQuicInitial(bytes, from, to)) {
        const hello = helloOfGquic(bytes, from, to)
        return typeof hello === 'string'
          ? hello
          : { via: 'quic', application: 'quic', sni: hello.sni, ech: hello.ech }
      }
      state.quic ??= createQuicHello()
      const hello = state.quic.push(bytes, from, to)
      return typeof hello === 'string'
        ? hello
        : { via: 'quic', application: 'quic', sni: hello.sni, ech: hello.ech }
    },
  }
}
