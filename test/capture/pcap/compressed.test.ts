import { constants, gzipSync, zstdCompressSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createUnpacker, packing } from '../../../capture/pcap/compressed.ts'
import { bytes, zeros } from './build.ts'

/** Unpacks a file in pieces; what came out is joined. */
function unpack(file: Uint8Array, size = 1000, limit?: number) {
  const out: Uint8Array[] = []
  let total = 0
  let largest = 0
  const unpacker = createUnpacker(
    file.subarray(0, 16),
    (piece) => {
      total += piece.length
      largest = Math.max(largest, piece.length)
      if (total < 16 << 20) out.push(piece.slice())
    },
    limit,
  )
  if (unpacker === null) throw new Error('not packed')
  for (let at = 0; at < file.length; at += size) if (!unpacker.push(file.subarray(at, at + size))) break
  unpacker.end()
  return { data: Buffer.concat(out), total, largest, report: unpacker.report() }
}

let seed = 1
/** Bytes that shrink a little. */
const mixed = (length: number): Buffer =>
  Buffer.from(
    Array.from({ length }, (_, index) => {
      seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff
      return index % 5 === 0 ? (seed >> 16) & 255 : index & 15
    }),
  )
const data = mixed(300_000)
const zstd = (content: Uint8Array, window = 0) =>
  zstdCompressSync(content, {
    params: {
      [constants.ZSTD_c_checksumFlag]: 1,
      ...(window ? { [constants.ZSTD_c_windowLog]: window } : {}),
    },
  })

describe.each([
  ['gzip', (content: Uint8Array) => new Uint8Array(gzipSync(content))],
  ['zstd', (content: Uint8Array) => new Uint8Array(zstd(content))],
] as const)('%s', (format, pack) => {
  const packed = pack(data)

  test('in pieces of any size', () => {
    for (const size of [1, 2, 3, 7, 64, 1000, 65_536, packed.length]) {
      const content = size < 64 ? data.subarray(0, 5000) : data
      const { data: out, report } = unpack(pack(content), size)
      expect(out.equals(content)).toBe(true)
      expect(report).toEqual({ format, bytes: content.length, truncated: false, notes: [] })
    }
  })

  test('several members, empty ones too', () => {
    const { data: out, report } = unpack(bytes(packed, pack(bytes()), pack(bytes([1, 2, 3])), packed))
    expect(out.equals(Buffer.concat([data, Buffer.from([1, 2, 3]), data]))).toBe(true)
    expect(report.notes).toEqual([])
  })

  test('a file of a few bytes', () => {
    expect(unpack(pack(bytes([5]))).data).toEqual(Buffer.from([5]))
    expect(unpack(pack(bytes())).report).toEqual({ format, bytes: 0, truncated: false, notes: [] })
  })

  test('cut off, it gives what there is and says so', () => {
    const { data: out, report } = unpack(packed.subarray(0, packed.length - 2000))
    expect(out.length).toBeGreaterThan(100_000)
    expect(out.equals(data.subarray(0, out.length))).toBe(true)
    expect(report.truncated).toBe(true)
    expect(report.notes.length).toBe(1)
  })

  test('the limit holds', () => {
    const { data: out, report } = unpack(packed, 1000, 70_000)
    expect(out.equals(data.subarray(0, 70_000))).toBe(true)
    expect(report).toEqual({
      format,
      bytes: 70_000,
      truncated: true,
      notes: ['unpacks to more than 70000 bytes'],
    })
    expect(unpack(packed, 1000, data.length).report.truncated).toBe(false)
  })

  test('a receiver that has enough is asked no more', () => {
    let calls = 0
    const unpacker = createUnpacker(packed, () => {
      calls++
      return false
    })
    expect(unpacker?.push(packed)).toBe(false)
    expect(unpacker?.push(packed)).toBe(false)
    unpacker?.end()
    expect(calls).toBe(1)
    expect(unpacker?.report()).toMatchObject({ truncated: false, notes: [] })
  })

  test('what the receiver throws is not taken for damage', () => {
    const unpacker = createUnpacker(packed, () => {
      throw new Error('of the receiver')
    })
    expect(() => unpacker?.push(packed)).toThrow('of the receiver')
    expect(unpacker?.report().notes).toEqual([])
  })

  test('a bomb is stopped, in pieces that fit the memory', () => {
    const bomb = pack(new Uint8Array(400 << 20))
    const start = performance.now()
    const { total, largest, report } = unpack(bomb, 1 << 20)
    expect(total).toBeLessThan(100 << 20)
    expect(largest).toBeLessThan(20 << 20)
    expect(report).toMatchObject({
      truncated: true,
      notes: [expect.stringMatching(/times its size|too small/)],
    })
    expect(performance.now() - start).toBeLessThan(4000)
  })

  test('damaged anywhere, it neither throws nor hangs', () => {
    const small = pack(mixed(20_000))
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(small.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 200, max: 5000 }),
        (changes, size) => {
          const broken = small.slice()
          for (const [at, value] of changes) broken[at] = value
          if (packing(broken) === null) return
          const start = performance.now()
          const { report } = unpack(broken, size)
          expect(report.bytes).toBeLessThan(100 << 20)
          expect(performance.now() - start).toBeLessThan(2000)
        },
      ),
      { numRuns: 300 },
    )
  }, 60_000)
})

describe('told by the first bytes', () => {
  test.each([
    ['gzip', [0x1f, 0x8b, 8, 0], 'gzip'],
    ['zstd', [0x28, 0xb5, 0x2f, 0xfd], 'zstd'],
    ['a zstd frame to be skipped', [0x5a, 0x2a, 0x4d, 0x18], 'zstd'],
    ['pcap', [0xd4, 0xc3, 0xb2, 0xa1], null],
    ['too little', [0x1f], null],
  ])('%s', (_, head, expected) => {
    expect(packing(bytes(head))).toBe(expected)
    expect(createUnpacker(bytes(head), () => {}) === null).toBe(expected === null)
  })
})

describe('gzip that means harm', () => {
  test('padding behind the last member is passed over', () => {
    const { data: out, report } = unpack(bytes(new Uint8Array(gzipSync(data)), zeros(512)))
    expect(out.equals(data)).toBe(true)
    expect(report).toMatchObject({ truncated: false, notes: [expect.stringContaining('passed over')] })
  })

  test('a header without end is not kept', () => {
    const file = bytes([0x1f, 0x8b, 8, 8], zeros(6), new Uint8Array(6 << 20).fill(0x61))
    const start = performance.now()
    expect(unpack(file, 1 << 20).report).toMatchObject({
      truncated: true,
      notes: ['a gzip header without end'],
    })
    expect(performance.now() - start).toBeLessThan(2000)
  })

  test('members without content', () => {
    const one = new Uint8Array(gzipSync(bytes([1])))
    const file = new Uint8Array(one.length * 100_000)
    for (let at = 0; at < file.length; at += one.length) file.set(one, at)
    const start = performance.now()
    expect(unpack(file, 1 << 20).report).toMatchObject({
      truncated: true,
      notes: [expect.stringContaining('members')],
    })
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('zstd that means harm', () => {
  const MAGIC = [0x28, 0xb5, 0x2f, 0xfd]
  test('a window over 128 MiB is refused', () => {
    expect(unpack(bytes(MAGIC, 0, 0x89, zeros(40))).report).toMatchObject({
      bytes: 0,
      truncated: true,
      notes: ['the zstd window is over 128 MiB'],
    })
    const claimed = bytes(MAGIC, 0xe0, [0, 0, 0, 0, 0, 0, 0, 0x10], zeros(40))
    expect(unpack(claimed).report.notes).toEqual(['the zstd window is over 128 MiB'])
  })

  test('tiny blocks in a large window end soon', () => {
    const blocks = Array.from({ length: 200_000 }, () => [8, 0, 0, 0x61]).flat()
    const start = performance.now()
    const { report } = unpack(bytes(MAGIC, 0, 17 << 3, blocks), 1 << 20)
    expect(report).toMatchObject({ truncated: true, notes: [expect.stringContaining('too small')] })
    expect(performance.now() - start).toBeLessThan(4000)
  })

  test('a long window within the bound works', () => {
    const { data: out, report } = unpack(new Uint8Array(zstd(data, 27)))
    expect(out.equals(data)).toBe(true)
    expect(report.notes).toEqual([])
  })

  test('what follows the last frame is told, and what comes before it is there', () => {
    for (const size of [3, 1000, 100_000]) {
      const { data: out, report } = unpack(bytes(new Uint8Array(zstd(data)), [1, 2, 3, 4, 5, 6]), size)
      expect(out.equals(data)).toBe(true)
      expect(report).toMatchObject({ truncated: true, notes: ['what follows a zstd frame is none'] })
    }
  })

  test('a frame to be skipped, before and between', () => {
    const skip = [0x50, 0x2a, 0x4d, 0x18, 5, 0, 0, 0, 1, 2, 3, 4, 5]
    const packed = new Uint8Array(zstd(data))
    for (const size of [1, 5, 1000]) {
      const { data: out, report } = unpack(bytes(skip, packed, skip, packed), size)
      expect(out.equals(Buffer.concat([data, data]))).toBe(true)
      expect(report.notes).toEqual([])
    }
  })
})
