import {
  ACK,
  address,
  frame,
  type Host,
  join,
  PUSH,
  pcapHeader,
  pcapRecord,
  SYN,
  tcp,
  u16,
  u32,
  udp,
} from '../../../bench/capture-bytes.ts'
import { type CaptureOptions, createCapture, type Phase } from '../../../capture/capture.ts'
import type { Observed, ObservedDevice, ObservedFlow } from '../../../schema/observed.ts'

export const mac = (text: string): Uint8Array =>
  Uint8Array.from(text.split(':').map((part) => Number.parseInt(part, 16)))
export const host = (link: string, at: string): Host => ({ mac: mac(link), address: address(at) })

export const VACUUM = '50:ec:50:00:00:01'
export const ROUTER = '00:b5:6d:06:08:ba'
export const PHONE = '38:0b:40:ef:85:41'
export const vacuum = host(VACUUM, '192.168.1.50')
export const router = host(ROUTER, '192.168.1.1')
export const phone = host(PHONE, '192.168.1.20')
/** Somebody in the internet, as a home sees it: behind the router. */
export const away = (at: string): Host => host(ROUTER, at)
export const group = (at: string): Host => host('01:00:5e:00:00:fb', at)

const NOTHING = new Uint8Array(0)
const START = 1_762_000_000_000_000

export const datagram = (from: Host, to: Host, sport: number, dport: number, payload: Uint8Array = NOTHING) =>
  frame(from, to, 17, udp(sport, dport, payload))
export const segment = (
  from: Host,
  to: Host,
  sport: number,
  dport: number,
  flags: number,
  sequence = 1000,
  payload: Uint8Array = NOTHING,
) => frame(from, to, 6, tcp(sport, dport, sequence, 1, flags, payload))

/** A handshake and one piece of data from the client. */
export const talk = (from: Host, to: Host, sport: number, dport: number, payload: Uint8Array = NOTHING) => [
  segment(from, to, sport, dport, SYN, 999),
  segment(to, from, dport, sport, SYN | ACK, 4999),
  ...(payload.length > 0 ? [segment(from, to, sport, dport, ACK | PUSH, 1000, payload)] : []),
]

export const arp = (from: Host): Uint8Array => {
  const bytes = new Uint8Array(60)
  bytes.set([255, 255, 255, 255, 255, 255], 0)
  bytes.set(from.mac, 6)
  bytes.set(join(u16(0x0806), u16(1), u16(0x0800), 6, 4, u16(1), from.mac, from.address), 12)
  return bytes
}

/** ICMP "port unreachable" about a datagram (RFC 792). */
export const unreachable = (from: Host, to: Host, about: Uint8Array): Uint8Array =>
  frame(from, to, 1, join(3, 3, 0, 0, u32(0), about.subarray(14, 14 + 28)))

export const file = (frames: readonly Uint8Array[], link = 1, snap = 0): Uint8Array =>
  join(
    pcapHeader(link),
    ...frames.map((bytes, index) => {
      const record = pcapRecord(START + index * 1000, bytes)
      if (snap === 0 || bytes.length <= snap) return record
      const cut = record.slice(0, 16 + snap)
      new DataView(cut.buffer).setUint32(8, snap, true)
      return cut
    }),
  )

/** What our reader says of files, each with its phase. */
export function observed(
  files: readonly (Uint8Array | [Uint8Array, Phase])[],
  options: Partial<CaptureOptions> = {},
  size = Number.POSITIVE_INFINITY,
): Observed {
  const capture = createCapture({ now: new Date('2026-11-21'), ...options })
  files.forEach((each, index) => {
    const [bytes, phase] = Array.isArray(each) ? each : [each, null]
    const input = capture.input(`${index}.pcap`, phase)
    for (let at = 0; at < bytes.length; at += size)
      input.push(bytes.subarray(at, Math.min(bytes.length, at + size)))
    input.end()
  })
  return capture.finish()
}

export const deviceOf = (seen: Observed, link: string | null, at?: string): ObservedDevice => {
  const found = seen.devices.find(
    (device) =>
      device.mac === link && (at === undefined || device.ipv4.includes(at) || device.ipv6.includes(at)),
  )
  if (found === undefined)
    throw new Error(`no device ${link} in ${JSON.stringify(seen.devices.map((d) => [d.mac, d.ipv4]))}`)
  return found
}

/** A flow in a few words. */
export const short = (flow: ObservedFlow): string =>
  `${flow.direction === 'outbound' ? '>' : '<'} ${flow.peer} ${flow.protocol} ${flow.port ?? '-'} ${flow.started_by}${flow.answered ? '' : ' unanswered'}${flow.refused === null ? '' : ` ${flow.refused}`}`
export const shorts = (device: ObservedDevice): string[] => device.flows.map(short).sort()
