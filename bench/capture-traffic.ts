import {
  ACK,
  address,
  ascii,
  FIN,
  frame,
  type Host,
  join,
  PUSH,
  randomFrom,
  SYN,
  tcp,
  u16,
  u32,
  udp,
} from './capture-bytes.ts'
import {
  type Bytes,
  clientHello,
  cryptoFrames,
  type DnsRecord,
  dhcp,
  dns,
  dnsName,
  ntp,
  quicInitial,
  serverHello,
  tlsRecord,
} from './capture-payloads.ts'

/** What a home's devices say, one conversation a generator; each step gives the next frame. */
export type Talk = Generator<Uint8Array, void>

interface Device {
  name: string
  ipv4: Host
  ipv6: Host
}
interface Server {
  name: string
  alias: string
  ipv4: Uint8Array
  ipv6: Uint8Array
}

const DEVICES = 40
const SERVERS = 300
const SEGMENT = 1448
const NOTHING = new Uint8Array(0)

/** The home: its devices, the servers they talk to, and a source of numbers. */
export interface Home {
  below: (limit: number) => number
  bytes: Bytes
  gateway: Device
  devices: Device[]
  servers: Server[]
}

export function home(seed: number): Home {
  const below = randomFrom(seed)
  const noise = Uint8Array.from({ length: 65_536 }, () => below(256))
  const bytes: Bytes = (count) => {
    const at = below(noise.length - count)
    return noise.subarray(at, at + count)
  }
  const device = (index: number, name: string): Device => {
    const mac = Uint8Array.of(0x50, 0xec, 0x50, 0, 0, index)
    const local = `2a02:8109:b040:1:52ec:50ff:fe00:${index.toString(16)}`
    return {
      name,
      ipv4: { mac, address: address(`192.168.1.${index}`) },
      ipv6: { mac, address: address(local) },
    }
  }
  const servers = Array.from({ length: SERVERS }, (_, index) => ({
    name: `api${index}.vendor${index % 23}.com`,
    alias: `node-${index}.eu-central-1.cloud${index % 7}.net`,
    ipv4: address(`18.194.${index >> 6}.${10 + (index & 63)}`),
    ipv6: address(`2a05:d014::${(index + 1).toString(16)}`),
  }))
  return {
    below,
    bytes,
    gateway: device(1, 'gateway'),
    devices: Array.from({ length: DEVICES }, (_, index) => device(50 + index, `device-${index}`)),
    servers,
  }
}

const port = ({ below }: Home): number => 50_000 + below(15_000)
const through = ({ gateway }: Home, target: Uint8Array): Host => ({ mac: gateway.ipv4.mac, address: target })
const pick = <Item>({ below }: Home, items: readonly Item[]): Item => {
  const item = items[below(items.length)]
  if (item === undefined) throw new Error('picked from nothing')
  return item
}

/** A device and one of the few servers that it talks to, as devices of one maker do. */
function pair(at: Home): { device: Device; server: Server } {
  const index = at.below(at.devices.length)
  const device = at.devices[index]
  const server = at.servers[(index * 7 + at.below(12)) % at.servers.length]
  if (device === undefined || server === undefined) throw new Error('picked from nothing')
  return { device, server }
}

/** A question for A and for AAAA, answered by an alias and its address. */
function* lookup(at: Home, device: Device, server: Server): Talk {
  for (const type of [1, 28]) {
    const from = port(at)
    const id = at.below(65_536)
    const question = [{ name: server.name, type }]
    const answers: DnsRecord[] = [
      { name: server.name, type: 5, data: dnsName(server.alias) },
      { name: server.alias, type, data: type === 1 ? server.ipv4 : server.ipv6 },
    ]
    yield frame(device.ipv4, at.gateway.ipv4, 17, udp(from, 53, dns(id, 0x100, question, [])))
    yield frame(at.gateway.ipv4, device.ipv4, 17, udp(53, from, dns(id, 0x8180, question, answers)))
  }
}

const ends = (at: Home, device: Device, server: Server): [Host, Host] =>
  at.below(4) === 0 ? [device.ipv6, through(at, server.ipv6)] : [device.ipv4, through(at, server.ipv4)]

/** A TCP connection: `hello` from the client, `reply` from the server, then `segments` of data down. */
function* connection(
  at: Home,
  [client, server]: [Host, Host],
  to: number,
  hello: readonly Uint8Array[],
  reply: readonly Uint8Array[],
  segments: (length: number) => Uint8Array,
  count: number,
): Talk {
  const from = port(at)
  let mine = at.below(0x7fffffff)
  let theirs = at.below(0x7fffffff)
  const up = (flags: number, payload: Uint8Array): Uint8Array => {
    const bytes = frame(client, server, 6, tcp(from, to, mine, theirs, flags, payload))
    mine = (mine + payload.length + (flags & (SYN | FIN) ? 1 : 0)) >>> 0
    return bytes
  }
  const down = (flags: number, payload: Uint8Array): Uint8Array => {
    const bytes = frame(server, client, 6, tcp(to, from, theirs, mine, flags, payload))
    theirs = (theirs + payload.length + (flags & (SYN | FIN) ? 1 : 0)) >>> 0
    return bytes
  }
  yield up(SYN, NOTHING)
  yield down(SYN | ACK, NOTHING)
  yield up(ACK, NOTHING)
  for (const part of hello) yield up(ACK | PUSH, part)
  yield down(ACK, NOTHING)
  for (const part of reply) yield down(ACK | PUSH, part)
  yield up(ACK, NOTHING)
  for (let sent = 0; sent < count; sent++) {
    yield down(ACK, segments(SEGMENT))
    if (sent % 2 === 1) yield up(ACK, NOTHING)
    if (at.below(24) === 0) yield up(ACK | PUSH, segments(60 + at.below(200)))
  }
  yield up(ACK | FIN, NOTHING)
  yield down(ACK | FIN, NOTHING)
  yield up(ACK, NOTHING)
}

const parts = (bytes: Uint8Array): Uint8Array[] =>
  bytes.length <= SEGMENT ? [bytes] : [bytes.subarray(0, SEGMENT), bytes.subarray(SEGMENT)]

export function* tlsTalk(at: Home): Talk {
  const { device, server } = pair(at)
  yield* lookup(at, device, server)
  const hello = clientHello(server.name, at.bytes, false, at.below(3) === 0 ? 1400 : 0)
  const encrypted = (length: number): Uint8Array => tlsRecord(23, at.bytes(Math.max(1, length - 5)))
  // Half of them only keep in touch, as devices do with their clouds.
  const chat = at.below(2) === 0
  const said = (length: number): Uint8Array => encrypted(chat ? 40 + at.below(160) : length)
  const answer = join(tlsRecord(22, serverHello(at.bytes)), tlsRecord(20, Uint8Array.of(1)), encrypted(1100))
  yield* connection(
    at,
    ends(at, device, server),
    at.below(8) === 0 ? 8883 : 443,
    parts(tlsRecord(22, hello)),
    [answer, encrypted(900)],
    said,
    at.below(chat ? 130 : 80),
  )
}

export function* httpTalk(at: Home): Talk {
  const { device, server } = pair(at)
  yield* lookup(at, device, server)
  const count = at.below(60)
  const asks = ascii(`GET /state?v=${at.below(1000)} HTTP/1.1\r\nHost: ${server.name}\r\nAccept: */*\r\n\r\n`)
  const length = count * SEGMENT
  const gets = ascii(
    `HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: ${length}\r\n\r\n`,
  )
  // Nothing more goes up: it would be read as a second request.
  const body = (wanted: number): Uint8Array => (wanted === SEGMENT ? at.bytes(wanted) : NOTHING)
  yield* connection(at, ends(at, device, server), 80, [asks], [gets], body, count)
}

export function* quicTalk(at: Home): Talk {
  const { device, server } = pair(at)
  yield* lookup(at, device, server)
  const [client, far] = ends(at, device, server)
  const from = port(at)
  const keyed = at.bytes(8)
  const id = at.bytes(8)
  const up = (payload: Uint8Array): Uint8Array => frame(client, far, 17, udp(from, 443, payload))
  const down = (payload: Uint8Array): Uint8Array => frame(far, client, 17, udp(443, from, payload))
  const initial = { keyed, destination: keyed, source: NOTHING }
  if (at.below(3) === 0) {
    // As browsers send it now: too long for one packet, in pieces and out of order.
    const message = clientHello(server.name, at.bytes, true, 1100)
    const cuts = [60, 200, 210, 900]
    const order = [4, 1, 3, 0, 2]
    const frames = cryptoFrames(message, cuts, order)
    yield up(quicInitial({ ...initial, number: 1 }, join(...frames.slice(0, 2))))
    yield up(quicInitial({ ...initial, number: 2 }, join(1, ...frames.slice(2))))
  } else {
    const message = clientHello(server.name, at.bytes, true)
    yield up(quicInitial({ ...initial, number: 1 }, join(...cryptoFrames(message, [], [0]))))
  }
  const acknowledges = Uint8Array.of(2, 1, 0, 0, 0)
  yield down(
    quicInitial({ keyed, destination: NOTHING, source: id, number: 0, fromServer: true }, acknowledges),
  )
  const count = at.below(120)
  for (let sent = 0; sent < count; sent++) {
    yield down(join(0x40 | at.below(32), at.bytes(1240)))
    if (sent % 3 === 2) yield up(join(0x40 | at.below(32), id, at.bytes(28)))
  }
}

export function* smallTalk(at: Home): Talk {
  const { device, server: cloud } = pair(at)
  const other = pick(at, at.devices)
  const from = port(at)
  switch (at.below(5)) {
    case 0: {
      const server = through(at, address(`162.159.200.${1 + at.below(8)}`))
      yield frame(device.ipv4, server, 17, udp(from, 123, ntp(at.bytes, false)))
      yield frame(server, device.ipv4, 17, udp(123, from, ntp(at.bytes, true)))
      return
    }
    case 1: {
      const group: Host = { mac: Uint8Array.of(1, 0, 0x5e, 0, 0, 0xfb), address: address('224.0.0.251') }
      const name = `${device.name}.local`
      const instance = dnsName(`${device.name}._hap._tcp.local`)
      const answers = [
        { name: '_hap._tcp.local', type: 12, data: instance },
        { name, type: 1, data: device.ipv4.address },
      ]
      yield frame(device.ipv4, group, 17, udp(5353, 5353, dns(0, 0, [{ name, type: 255 }], [])))
      yield frame(device.ipv4, group, 17, udp(5353, 5353, dns(0, 0x8400, [], answers)))
      return
    }
    case 2: {
      // miio, as a Home Assistant would ask every few seconds.
      for (let turn = 0; turn < 6; turn++) {
        const said = join(u16(0x2131), u16(96), u32(0), u32(0x0badcafe), u32(turn), at.bytes(80))
        yield frame(device.ipv4, other.ipv4, 17, udp(from, 54_321, said))
        yield frame(other.ipv4, device.ipv4, 17, udp(54_321, from, said))
      }
      return
    }
    case 3: {
      const echo = join(0, 0, 0, 0, u16(at.below(65_536)), u16(1), at.bytes(48))
      yield frame(device.ipv4, at.gateway.ipv4, 1, join(8, echo.subarray(1)))
      yield frame(at.gateway.ipv4, device.ipv4, 1, echo)
      return
    }
    default: {
      const far = through(at, cloud.ipv4)
      for (let turn = 0; turn < 60; turn++) {
        yield frame(device.ipv4, far, 17, udp(from, 10_001, join(0x11, 0, at.bytes(40 + at.below(60)))))
        if (turn % 2 === 0) yield frame(far, device.ipv4, 17, udp(10_001, from, join(0x11, 0, at.bytes(32))))
      }
    }
  }
}

/** Every device asks for its address by name. */
export function* leases(at: Home): Talk {
  const everyone: Host = { mac: new Uint8Array(6).fill(255), address: address('255.255.255.255') }
  for (const { name, ipv4 } of at.devices) {
    const nobody: Host = { mac: ipv4.mac, address: new Uint8Array(4) }
    const asks = dhcp(3, ipv4.mac, ipv4.address, [
      [12, ascii(name)],
      [60, ascii('udhcp 1.24.1')],
      [55, Uint8Array.of(1, 3, 6, 12, 15, 28)],
      [50, ipv4.address],
    ])
    yield frame(nobody, everyone, 17, udp(68, 67, asks))
    const gives = dhcp(5, ipv4.mac, ipv4.address, [[54, at.gateway.ipv4.address]])
    yield frame(at.gateway.ipv4, ipv4, 17, udp(67, 68, gives))
  }
}
