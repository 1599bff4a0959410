import {
  ACK,
  address,
  ascii,
  frame,
  type Host,
  PUSH,
  pcap,
  pcapHeader,
  SYN,
  tcp,
  udp,
} from '../../bench/capture-bytes.ts'
import { clientHello, dhcp, dns, ntp, tlsRecord } from '../../bench/capture-payloads.ts'

const host = (mac: string, ipv4: string): Host => ({
  mac: Uint8Array.from(mac.split(':').map((part) => Number.parseInt(part, 16))),
  address: address(ipv4),
})

export const ROBOT_MAC = '02:00:5e:8c:4f:21'
export const ROBOT_IP = '192.168.1.50'
export const DYNAMIC_NAME = 'my-own-house.duckdns.org'
const router = host('02:11:11:11:11:11', '192.168.1.1')
const robot = host(ROBOT_MAC, ROBOT_IP)
const phone = host('02:22:22:22:22:22', '192.168.1.20')
const assistant = host('02:33:33:33:33:33', '192.168.1.10')
/** What comes from outside has the router's MAC address. */
const outside = (ipv4: string): Host => ({ mac: router.mac, address: address(ipv4) })
const everybody: Host = { mac: Uint8Array.of(1, 0, 0x5e, 0, 0, 0xfb), address: address('224.0.0.251') }

const bytes = (count: number): Uint8Array => new Uint8Array(count).fill(7)
const nothing = new Uint8Array(0)

function lookup(name: string, ipv4: string, id: number): Uint8Array[] {
  const question = [{ name, type: 1 }]
  return [
    frame(robot, router, 17, udp(40_000 + id, 53, dns(id, 0x100, question, []))),
    frame(
      router,
      robot,
      17,
      udp(53, 40_000 + id, dns(id, 0x8180, question, [{ name, type: 1, data: address(ipv4) }])),
    ),
  ]
}

function tls(name: string, ipv4: string, port: number): Uint8Array[] {
  const server = outside(ipv4)
  const hello = tlsRecord(22, clientHello(name, bytes, false))
  return [
    frame(robot, server, 6, tcp(port, 443, 1, 0, SYN, nothing)),
    frame(server, robot, 6, tcp(443, port, 9, 2, SYN | ACK, nothing)),
    frame(robot, server, 6, tcp(port, 443, 2, 10, ACK, nothing)),
    frame(robot, server, 6, tcp(port, 443, 2, 10, PUSH | ACK, hello)),
    frame(server, robot, 6, tcp(443, port, 10, 2 + hello.length, ACK, nothing)),
  ]
}

/**
 * Frames of a small home: the robot of the fixture gets its address, asks for names, talks to one host its entry has
 * and to one it has not, looks up the home's own dynamic name, and a phone's mDNS question stays without an answer.
 */
export function homeFrames(): Uint8Array[] {
  const time = outside('130.217.226.51')
  const options: [number, Uint8Array][] = [[12, ascii('robot-one-8c4f21')]]
  return [
    frame(
      robot,
      { mac: Uint8Array.of(255, 255, 255, 255, 255, 255), address: address('255.255.255.255') },
      17,
      udp(68, 67, dhcp(3, robot.mac, robot.address, options)),
    ),
    frame(router, robot, 17, udp(67, 68, dhcp(5, robot.mac, robot.address, options))),
    ...lookup('stats.maker.net', '18.194.236.76', 1),
    ...tls('stats.maker.net', '18.194.236.76', 50_001),
    ...lookup('news.other.net', '52.29.158.79', 2),
    ...tls('news.other.net', '52.29.158.79', 50_002),
    ...lookup(DYNAMIC_NAME, '81.2.69.142', 3),
    ...tls(DYNAMIC_NAME, '81.2.69.142', 50_003),
    ...lookup('0.pool.ntp.org', '130.217.226.51', 4),
    frame(robot, time, 17, udp(123, 123, ntp(bytes, false))),
    frame(time, robot, 17, udp(123, 123, ntp(bytes, true))),
    frame(assistant, robot, 17, udp(50_100, 54_321, bytes(32))),
    frame(robot, assistant, 17, udp(54_321, 50_100, bytes(32))),
    frame(phone, everybody, 17, udp(5353, 5353, dns(0, 0, [{ name: '_hap._tcp.local', type: 12 }], []))),
  ]
}

export const homeCapture = (): Buffer => Buffer.from(pcap(homeFrames()))
export const emptyCapture = (): Buffer => Buffer.from(pcapHeader())
/** Cut in the middle of its last packet. */
export const cutCapture = (): Buffer => homeCapture().subarray(0, -11)
/** The same home over and over, to about `size` bytes: long enough to be called off. */
export function longCapture(size: number): Buffer {
  const one = Buffer.from(pcap(homeFrames())).subarray(24)
  return Buffer.concat([Buffer.from(pcapHeader()), ...Array<Buffer>(Math.ceil(size / one.length)).fill(one)])
}
