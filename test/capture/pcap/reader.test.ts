import { describe, expect, test } from 'vitest'
import { createReader, detect } from '../../../capture/pcap/reader.ts'
import { bytes, pcap, pcapng, u16, u32, zeros } from './build.ts'
import { readFile } from './read.ts'

const first = bytes([1, 2, 3, 4, 5])
const second = bytes(Array(70).fill(9))
const T = 1_700_000_000_123_456
const records = [
  { frame: first, time: T },
  { frame: second, time: T + 1, original: 1500 },
  { frame: bytes() },
]
const SIZES = [1, 2, 3, 7, 64, 1000, 100_000]

/** A file with everything pcapng has, in sections of both byte orders. */
function everything(): Uint8Array {
  const parts = [true, false].flatMap((little) => {
    const ng = pcapng(little)
    return [
      ng.section(ng.option(4, bytes([0x61, 0x62, 0x63]))),
      ng.interface(1, bytes(ng.option(2, bytes([0x61])), ng.option(9, bytes(9)))),
      ng.interface(101, ng.option(9, bytes(6)), 3),
      ng.enhanced({ frame: first }, BigInt(T) * 1000n + 999n),
      ng.block(0xbad, bytes(u32(1), zeros(8))),
      ng.enhanced({ frame: second, original: 99 }, BigInt(T), 1),
      ng.obsolete({ frame: first }, BigInt(T), 1),
      ng.simple(first),
      ng.block(0x7777, bytes(zeros(40))),
    ]
  })
  return bytes(...parts)
}

describe('classic pcap', () => {
  test.each([
    ['little endian', {}],
    ['big endian', { little: false }],
    ['little endian, nanoseconds', { nano: true }],
    ['big endian, nanoseconds', { nano: true, little: false }],
    ['Kuznetzov', { magic: 0xa1b2cd34, extra: zeros(8) }],
    ['IXIA', { magic: 0x1c0001ac, nano: true, between: zeros(4) }],
    ['IXIA, big endian', { magic: 0x1c0001ab, nano: true, between: zeros(4), little: false }],
    ['version 2.2, with the lengths swapped', { version: [2, 2] as const, swapLengths: true }],
    ['version 2.3, with the lengths swapped', { version: [2, 3] as const, swapLengths: true }],
    ['version 2.3', { version: [2, 3] as const }],
    ['a link type that tells of a checksum', { link: 0x44000001 }],
  ])('%s, in pieces of any size', (_, options) => {
    const file = pcap(records, options)
    for (const size of SIZES) {
      const { frames, report } = readFile(file, size)
      expect(frames).toEqual([
        { frame: '0102030405', original: 5, link: 1, time: T },
        { frame: '09'.repeat(70), original: 1500, link: 1, time: T + 1 },
        { frame: '', original: 0, link: 1, time: 1_700_000_000_000_000 },
      ])
      expect(report).toEqual({ format: 'pcap', packets: 3, truncated: false, damaged: 0, notes: [] })
    }
  })

  test('cut anywhere, it gives the whole records before the cut and says so', () => {
    const file = pcap(records)
    const ends = [24, 24 + 21, 24 + 21 + 86, file.length]
    for (let length = 1; length < file.length; length++) {
      const { frames, report } = readFile(file.subarray(0, length), 7)
      expect(frames.length).toBe(ends.slice(1).filter((end) => end <= length).length)
      expect(report.truncated).toBe(!ends.includes(length))
    }
  })

  test('a record that claims 4 GB ends the reading', () => {
    const file = bytes(pcap([{ frame: first }]), u32(0), u32(0), u32(0xffffffff), u32(5), zeros(100))
    for (const size of SIZES) {
      const { frames, report } = readFile(file, size)
      expect(frames.length).toBe(1)
      expect(report).toMatchObject({
        truncated: true,
        damaged: 1,
        notes: [expect.stringContaining('claims')],
      })
    }
  })

  test.each([
    ['a version of another kind', pcap(records, { version: [7, 0] }), 'version 7.0'],
    ['reserved bits of the link type', pcap(records, { link: 0x00300001 }), 'reserved'],
    ['text', new TextEncoder().encode('Nov 21 dnsmasq: query[A] a.example'), 'neither'],
    ['three bytes', bytes([0xd4, 0xc3, 0xb2]), 'neither'],
    ['nothing', bytes(), 'empty'],
  ])('%s is refused with a note', (_, file, text) => {
    const { frames, report } = readFile(file, 5)
    expect(frames).toEqual([])
    expect(report.truncated).toBe(true)
    expect(report.notes).toEqual([expect.stringContaining(text)])
  })
})

describe('pcapng', () => {
  test('sections of both byte orders, interfaces, all packet blocks, in pieces of any size', () => {
    const section = [
      { frame: '0102030405', original: 5, link: 1, time: T },
      { frame: '09'.repeat(70), original: 99, link: 101, time: T },
      { frame: '0102030405', original: 5, link: 101, time: T },
      { frame: '0102030405', original: 5, link: 1, time: Number.NaN },
    ]
    for (const size of SIZES) {
      const { frames, report } = readFile(everything(), size)
      expect(frames).toEqual([...section, ...section])
      expect(report).toEqual({ format: 'pcapng', packets: 8, truncated: false, damaged: 0, notes: [] })
    }
  })

  const ng = pcapng(true)
  test.each([
    ['seconds', 0, 1_700_000_000n, 0, 1_700_000_000_000_000],
    ['milliseconds', 3, 1_700_000_000_123n, 0, 1_700_000_000_123_000],
    ['microseconds', 6, BigInt(T), 0, T],
    ['nanoseconds', 9, BigInt(T) * 1000n + 999n, 0, T],
    ['picoseconds', 12, 1_000_000_123_456_999_999n, 0, 1_000_000_123_456],
    ['powers of two', 0x80 + 10, 1_700_000_000n * 1024n + 512n, 0, 1_700_000_000_500_000],
    ['an offset', 6, 5n, 1_700_000_000, 1_700_000_000_000_005],
    ['an offset before 1970', 6, 3_000_000n, -2, 1_000_000],
    ['a time before 1970', 6, 1_000_000n, -2, Number.NaN],
    ['a time after the year 9999', 0, 2n ** 63n, 0, Number.NaN],
    ['a resolution without sense', 0x7f, 5n, 0, 0],
  ])('time in %s', (_, resolution, units, offset, expected) => {
    const seconds = BigInt.asUintN(64, BigInt(offset))
    const offsetBytes = bytes(u32(Number(seconds >> 32n)), u32(Number(seconds & 0xffffffffn))).toReversed()
    const options = bytes(ng.option(9, bytes(resolution)), ng.option(14, offsetBytes))
    const file = bytes(ng.section(), ng.interface(1, options), ng.enhanced({ frame: first }, units))
    expect(readFile(file).frames.map(({ time }) => time)).toEqual([expected])
  })

  test('simple packets are cut by the snap length of the first interface', () => {
    const file = bytes(ng.section(), ng.interface(1, bytes(), 3), ng.simple(bytes([1, 2, 3]), 1000))
    expect(readFile(file).frames).toEqual([{ frame: '010203', original: 1000, link: 1, time: Number.NaN }])
  })

  test('names beside addresses, those with control characters left out', () => {
    const record = (type: number, value: Uint8Array) => ng.option(type, value)
    const text = (...names: string[]) => new TextEncoder().encode(names.map((name) => `${name}\0`).join(''))
    const v6 = [0x20, 1, 0xd, 0xb8, ...zeros(10), ...u16(7)]
    const block = ng.names(
      bytes(
        record(1, bytes([10, 0, 0, 1], text('a.example', 'b\n.example', 'c.example'))),
        record(2, bytes(v6, text('six.example'))),
        record(9, bytes(zeros(3))),
        zeros(4),
      ),
    )
    const { names, report } = readFile(bytes(ng.section(), block), 7)
    expect(names).toEqual([
      ['10.0.0.1', ['a.example', 'c.example']],
      ['2001:db8::7', ['six.example']],
    ])
    expect(report.damaged).toBe(0)
  })

  const good = ng.enhanced({ frame: second }, BigInt(T))
  test.each([
    ['a packet of an unknown interface', ng.enhanced({ frame: first }, 0n, 9), 'does not describe'],
    [
      'a packet longer than its block',
      ng.block(6, bytes(zeros(12), u32(0x00010000), zeros(4))),
      'claims more',
    ],
    ['a simple packet longer than its block', ng.block(3, bytes(u32(0x10000000), zeros(4))), 'claims more'],
    ['a name record longer than its block', ng.names(bytes([1, 0, 255, 255], zeros(8))), 'name record'],
    ['an option longer than its block', ng.interface(1, ng.option(9, bytes(6), 0x3030)), 'an option'],
  ])('%s is passed over', (_, block, text) => {
    const { frames, report } = readFile(bytes(ng.section(), ng.interface(), block, good), 7)
    expect(frames.map(({ frame }) => frame)).toEqual(['09'.repeat(70)])
    expect(report).toMatchObject({ truncated: false, damaged: 1, notes: [expect.stringContaining(text)] })
  })

  test.each([
    ['a block of 4 GB', ng.block(6, bytes(zeros(20)), 0xfffffff0), 'cannot be'],
    ['a block of 17 MiB', ng.block(0x7777, bytes(zeros(20)), 17 << 20), 'cannot be'],
    ['a block of 4 bytes', ng.block(0x7777, bytes(zeros(20)), 4), 'cannot be'],
    ['lengths that differ', ng.block(0x7777, bytes(zeros(20)), 32, 36), 'differ'],
    ['a section of an unknown version', ng.section(bytes(), 3), 'version 3.0'],
    ['a section without byte order', ng.block(0x0a0d0d0a, bytes(zeros(16))), 'byte-order'],
  ])('%s ends the reading', (_, block, text) => {
    for (const size of SIZES) {
      const { frames, report } = readFile(bytes(ng.section(), ng.interface(), good, block, good), size)
      expect(frames.length).toBe(1)
      expect(report).toMatchObject({ truncated: true, notes: [expect.stringContaining(text)] })
    }
  })

  test('options of a section are passed over whatever they claim', () => {
    const file = bytes(ng.section(ng.option(2, bytes([1]), 0x3030)), ng.interface(), good)
    expect(readFile(file).frames.length).toBe(1)
  })

  test('a length without the padding, as some write it', () => {
    const odd = bytes(
      [6, 0, 0, 0, 37, 0, 0, 0],
      zeros(12),
      [5, 0, 0, 0, 5, 0, 0, 0],
      first,
      zeros(3),
      [37, 0, 0, 0],
    )
    expect(readFile(bytes(ng.section(), ng.interface(), odd, good)).frames.length).toBe(2)
  })
})

describe('detect', () => {
  test('by the first bytes', () => {
    expect(detect(pcap([]))).toBe('pcap')
    expect(detect(pcap([], { nano: true, little: false }).subarray(0, 4))).toBe('pcap')
    expect(detect(pcapng(false).section())).toBe('pcapng')
    expect(detect(pcapng(true).section().subarray(0, 4))).toBe('pcapng')
    expect(detect(bytes([0x0a, 0x0d, 0x0d, 0x0a], zeros(12)))).toBe(null)
    expect(detect(bytes([0x1f, 0x8b, 8, 0]))).toBe(null)
    expect(detect(bytes([0xd4]))).toBe(null)
  })
})

test('a claimed length allocates nothing: 100 readers that wait for 16 MiB each', () => {
  const head = bytes(pcapng(true).section(), [0x77, 0, 0, 0], u32(0x00000001), zeros(100))
  const before = process.memoryUsage().arrayBuffers
  const readers = Array.from({ length: 100 }, () => {
    const reader = createReader({ frame() {}, name() {} })
    reader.push(head)
    return reader
  })
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8 << 20)
  expect(readers.every((reader) => !reader.report().truncated)).toBe(true)
})
