import {
  ACK,
  address,
  frame,
  type Host,
  PUSH,
  pcap,
  randomFrom,
  SYN,
  tcp,
  udp,
} from '../../bench/capture-bytes.ts'
import { clientHello, dhcp, dns, tlsRecord } from '../../bench/capture-payloads.ts'

/** A small home with the vacuum of test/fixtures/data, captured at its router. */

const mac = (text: string): Uint8Array =>
  Uint8Array.from(text.split(':').map((part) => Number.parseInt(part, 16)))
const host = (macText: string, text: string): Host => ({ mac: mac(macText), address: address(text) })

export const VACUUM = {
  mac: '50:ec:50:a1:b2:c3',
  ip: '192.168.1.50',
  name: 'roborock-vacuum-s5_miio260426251',
}
const vacuum = host(VACUUM.mac, VACUUM.ip)
const router = host('b8:27:eb:00:00:01', '192.168.1.1')
const assistant = host('b8:27:eb:00:00:10', '192.168.1.10')
/** A host of the internet, behind the router. */
const far = (text: string): Host => ({ mac: router.mac, address: address(text) })

const random = (count: number): Uint8Array => {
  const next = randomFrom(count)
  return Uint8Array.from({ length: count }, () => next(256))
}
const text = (value: string): Uint8Array => new TextEncoder().encode(value)

/** A question for an address and its answer. */
const lookup = (from: Host, name: string, is: string): Uint8Array[] => {
  const question = [{ name, type: 1 }]
  return [
    frame(from, router, 17, udp(40_001, 53, dns(7, 0x100, question, []))),
    frame(
      router,
      from,
      17,
      udp(53, 40_001, dns(7, 0x8180, question, [{ name, type: 1, data: address(is) }])),
    ),
  ]
}

/** A TCP connection with a TLS hello. */
const tls = (from: Host, to: Host, name: string): Uint8Array[] => {
  const none = new Uint8Array()
  const hello = tlsRecord(22, clientHello(name, random, false))
  return [
    frame(from, to, 6, tcp(40_002, 443, 1000, 0, SYN, none)),
    frame(to, from, 6, tcp(443, 40_002, 5000, 1001, SYN | ACK, none)),
    frame(from, to, 6, tcp(40_002, 443, 1001, 5001, ACK, none)),
    frame(from, to, 6, tcp(40_002, 443, 1001, 5001, PUSH | ACK, hello)),
    frame(to, from, 6, tcp(443, 40_002, 5001, 1001 + hello.length, ACK, none)),
  ]
}

/** Names with the addresses they have here. */
const web = (from: Host, names: readonly string[]): Uint8Array[] =>
  names.flatMap((name, index) => {
    const is = `47.241.2.${10 + index}`
    return [...lookup(from, name, is), ...tls(from, far(is), name)]
  })

const leased = (name: string): Uint8Array[] => {
  const given = vacuum.address
  const nobody: Host = { mac: vacuum.mac, address: address('0.0.0.0') }
  const all: Host = { mac: mac('ff:ff:ff:ff:ff:ff'), address: address('255.255.255.255') }
  return [
    frame(nobody, all, 17, udp(68, 67, dhcp(3, vacuum.mac, given, [[12, text(name)]]))),
    frame(
      router,
      vacuum,
      17,
      udp(
        67,
        68,
        dhcp(5, vacuum.mac, given, [
          [54, router.address],
          [3, router.address],
        ]),
      ),
    ),
  ]
}

/** What the entry says: its names, and Home Assistant that commands it. */
const documented = (): Uint8Array[] => [
  ...leased(VACUUM.name),
  ...lookup(vacuum, 'ot.io.mi.com', '47.241.1.2'),
  frame(vacuum, far('47.241.1.2'), 17, udp(40_003, 8053, random(32))),
  frame(far('47.241.1.2'), vacuum, 17, udp(8053, 40_003, random(32))),
  ...lookup(vacuum, 'de.api.io.mi.com', '47.241.1.3'),
  ...tls(vacuum, far('47.241.1.3'), 'de.api.io.mi.com'),
  frame(assistant, vacuum, 17, udp(40_004, 54_321, random(32))),
  frame(vacuum, assistant, 17, udp(54_321, 40_004, random(32))),
]

/** A capture of the vacuum, with names on top of those that its entry has. */
export const vacuumCapture = (names: readonly string[] = []): Uint8Array =>
  pcap([...documented(), ...web(vacuum, names)])

/** Two bulbs of the same host name. */
export const twinCapture = (): Uint8Array => {
  const bulbs = ['192.168.1.60', '192.168.1.61'].map((ip, index) => host(`d0:73:d5:00:00:0${index}`, ip))
  return pcap(
    bulbs.flatMap((bulb) => [
      ...[{ mac: bulb.mac, address: address('0.0.0.0') }].map((nobody) =>
        frame(
          nobody,
          { mac: mac('ff:ff:ff:ff:ff:ff'), address: address('255.255.255.255') },
          17,
          udp(
            68,
            67,
            dhcp(3, bulb.mac, bulb.address, [
              [12, text('bulb')],
              [50, bulb.address],
            ]),
          ),
        ),
      ),
      ...lookup(bulb, 'time.acme.io', '47.241.1.30'),
    ]),
  )
}
