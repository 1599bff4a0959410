import {
  ascii,
  byTcp,
  dnsAnswer,
  dnsQuery,
  type End,
  type Frame,
  pieces,
  type Said,
  sealed,
  serverHello,
  tcp,
  udp,
} from './pcap-bytes.ts'

export const DEVICE = '192.168.1.50'
export const PHONE = '192.168.1.77'
export const HA = '192.168.1.10'
export const ROUTER = '192.168.1.1'
export const FAR = '18.194.1.1'
export const NET = '18.200.1.1'

let port = 40_000
/** A port of its own for every conversation. */
export const own = (address: string): End => ({ address, port: ++port })
export const client = (...parts: Uint8Array[]): Said[] => parts.map((part) => ['client', part])
export const server = (part: Uint8Array): Said => ['server', part]
export const OK = server(ascii('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok'))

export const tls = (hello: Uint8Array, from = DEVICE, to = FAR, at = 443, cuts: number[] = []): Frame[] =>
  tcp(own(from), { address: to, port: at }, [
    ...client(...pieces(hello, ...cuts)),
    server(serverHello()),
    ...client(sealed(80)),
    server(sealed(200)),
  ])
export const http = (text: string, to = FAR, at = 80, cuts: number[] = []): Frame[] =>
  tcp(own(DEVICE), { address: to, port: at }, [
    ...client(...pieces(ascii(text), ...cuts)),
    OK,
    ...client(ascii(text)),
    OK,
  ])
export const get = (host: string): string => `GET / HTTP/1.1\r\nAccept: x\r\nHost: ${host}\r\n\r\n`
export const dns = (names: readonly string[], from = DEVICE, to = ROUTER): Frame[] => {
  const [asks, answers] = [own(from), { address: to, port: 53 }]
  return names.flatMap((name, id) => [
    udp(asks, answers, dnsQuery(name, id)),
    udp(answers, asks, dnsAnswer(name, id)),
  ])
}
export const dnsByTcp = (name: string): Frame[] =>
  tcp(own(DEVICE), { address: ROUTER, port: 53 }, [
    ...client(byTcp(dnsQuery(name))),
    server(byTcp(dnsAnswer(name))),
  ])
export const chatter = (to: string, fill: number): Frame[] =>
  tcp(
    own(DEVICE),
    { address: to, port: 443 },
    Array.from({ length: 8 }, (): Said[] => [
      ['client', new Uint8Array(10).fill(fill)],
      ['server', new Uint8Array(900).fill(fill)],
    ]).flat(),
  )
