type Part = number | readonly number[] | Uint8Array

/** Bytes one after another. */
export const bytes = (...parts: readonly Part[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...part])))

export const u16 = (value: number): number[] => [(value >> 8) & 255, value & 255]
export const u32 = (value: number): number[] => [...u16(value >>> 16), ...u16(value & 0xffff)]
export const zeros = (count: number): number[] => Array(count).fill(0)
const ordered = (value: number[], little: boolean): number[] => (little ? value.toReversed() : value)

export const A = [10, 0, 0, 1]
export const B = [10, 0, 0, 2]
export const A6 = [0x20, 1, 0xd, 0xb8, ...zeros(11), 1]
export const B6 = [0x20, 1, 0xd, 0xb8, ...zeros(11), 2]
export const MAC_A = [2, 0, 0, 0, 0, 0xa]
export const MAC_B = [2, 0, 0, 0, 0, 0xb]

/** The Internet checksum of a header (RFC 1071). */
function checksum(data: Uint8Array): number[] {
  let sum = 0
  for (let at = 0; at < data.length; at += 2) sum += ((data[at] ?? 0) << 8) | (data[at + 1] ?? 0)
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >>> 16)
  return u16(~sum & 0xffff)
}

export interface Ip4Options {
  options?: readonly number[]
  /** Flags and fragment offset. */
  place?: number
  id?: number
  /** Instead of the true one. */
  total?: number
  source?: readonly number[]
  destination?: readonly number[]
}

export function ip4(protocol: number, payload: Uint8Array, given: Ip4Options = {}): Uint8Array {
  const { options = [], place = 0, id = 7, source = A, destination = B } = given
  const total = given.total ?? 20 + options.length + payload.length
  const head = bytes(
    0x45 + options.length / 4,
    0,
    u16(total),
    u16(id),
    u16(place),
    64,
    protocol,
    0,
    0,
    source,
    destination,
    options,
  )
  head.set(checksum(head), 10)
  return bytes(head, payload)
}

export const ip6 = (next: number, payload: Uint8Array, source = A6, destination = B6): Uint8Array =>
  bytes(0x60, 0, 0, 0, u16(payload.length), next, 64, source, destination, payload)

export const udp = (target: number, payload: Uint8Array = bytes(zeros(4)), source = 40_000): Uint8Array =>
  bytes(u16(source), u16(target), u16(8 + payload.length), 0, 0, payload)

/** A SYN. */
export const tcp = (target = 443): Uint8Array =>
  bytes(u16(40_001), u16(target), u32(1), u32(0), 0x50, 2, u16(1024), u32(0))

export const ether = (type: number, payload: Uint8Array, destination = MAC_B, source = MAC_A): Uint8Array =>
  bytes(destination, source, u16(type), payload)

export const arp = (sender = MAC_A, address = A): Uint8Array =>
  bytes(u16(1), u16(0x800), 6, 4, u16(1), sender, address, zeros(6), B)

/** LLC and SNAP in front of an EtherType. */
export const snap = (type: number, payload: Uint8Array): Uint8Array =>
  bytes(0xaa, 0xaa, 3, 0, 0, 0, u16(type), payload)

export interface Record {
  frame: Uint8Array
  /** Microseconds. */
  time?: number
  original?: number
}

export interface PcapOptions {
  little?: boolean
  nano?: boolean
  magic?: number
  link?: number
  version?: readonly [number, number]
  /** Bytes of every record's header beyond the sixteen. */
  extra?: readonly number[]
  /** Bytes between the file's header and the first record. */
  between?: readonly number[]
  swapLengths?: boolean
}

export function pcap(records: readonly Record[], given: PcapOptions = {}): Uint8Array {
  const { little = true, nano = false, link = 1, version = [2, 4], extra = [], between = [] } = given
  const short = (value: number) => ordered(u16(value), little)
  const long = (value: number) => ordered(u32(value), little)
  const magic = given.magic ?? (nano ? 0xa1b23c4d : 0xa1b2c3d4)
  return bytes(
    long(magic),
    short(version[0]),
    short(version[1]),
    zeros(8),
    long(262_144),
    long(link),
    between,
    ...records.map(({ frame, time = 1_700_000_000_000_000, original = frame.length }) => {
      const lengths = given.swapLengths ? [original, frame.length] : [frame.length, original]
      return bytes(
        long(Math.floor(time / 1e6)),
        long((time % 1e6) * (nano ? 1000 : 1)),
        ...lengths.map(long),
        extra,
        frame,
      )
    }),
  )
}

const padding = (length: number): number[] => zeros((4 - (length % 4)) % 4)

/** Blocks of pcapng in one byte order. */
export function pcapng(little: boolean) {
  const short = (value: number) => ordered(u16(value), little)
  const long = (value: number) => ordered(u32(value), little)
  const block = (type: number, body: Uint8Array, claimed?: number, trailing?: number): Uint8Array => {
    const length = claimed ?? 12 + body.length
    return bytes(long(type), long(length), body, long(trailing ?? length))
  }
  const option = (code: number, value: Uint8Array, length = value.length): Uint8Array =>
    bytes(short(code), short(length), value, padding(value.length))
  const packet = (interfaceAndDrops: number[], record: Record, units: bigint) => {
    const { frame, original = frame.length } = record
    return bytes(
      interfaceAndDrops,
      long(Number(units >> 32n)),
      long(Number(units & 0xffffffffn)),
      long(frame.length),
      long(original),
      frame,
      padding(frame.length),
    )
  }
  return {
    block,
    option,
    section: (options = bytes(), major = 1) =>
      block(0x0a0d0d0a, bytes(long(0x1a2b3c4d), short(major), short(0), Array(8).fill(255), options)),
    interface: (link = 1, options = bytes(), snapLength = 0) =>
      block(1, bytes(short(link), 0, 0, long(snapLength), options)),
    enhanced: (record: Record, units: bigint, of = 0) => block(6, packet(long(of), record, units)),
    obsolete: (record: Record, units: bigint, of = 0) =>
      block(2, packet([...short(of), ...short(0xffff)], record, units)),
    simple: (frame: Uint8Array, original = frame.length) =>
      block(3, bytes(long(original), frame, padding(frame.length))),
    names: (records: Uint8Array) => block(4, records),
  }
}
