import { describe, expect, test } from 'vitest'
import { bytes, ether, ip4, ip6, u16, u32, udp, zeros } from './build.ts'
import { decode, type Given } from './read.ts'

const datagram = udp(53, bytes(Array.from({ length: 60 }, (_, index) => index)))
const HEX = Buffer.from(datagram).toString('hex')
const MORE = 0x2000

interface Piece {
  from: number
  to: number
  payload?: Uint8Array
  id?: number
}

const whole = datagram.length
const place = ({ from, to }: Piece) => (from / 8) | (to < whole ? MORE : 0)
const four = (piece: Piece): Uint8Array =>
  ether(
    0x800,
    ip4(17, (piece.payload ?? datagram).subarray(piece.from, piece.to), {
      place: place(piece),
      id: piece.id ?? 7,
    }),
  )
const six = (piece: Piece): Uint8Array => {
  const offset = u16(piece.from | (piece.to < whole ? 1 : 0))
  const content = (piece.payload ?? datagram).subarray(piece.from, piece.to)
  return ether(0x86dd, ip6(44, bytes(17, 0, offset, u32(piece.id ?? 7), content)))
}
const given = (frames: Uint8Array[]): Given[] => frames.map((frame, index) => ({ frame, time: index }))

function orders<Item>(items: Item[]): Item[][] {
  if (items.length < 2) return [items]
  return items.flatMap((item, at) => orders(items.toSpliced(at, 1)).map((rest) => [item, ...rest]))
}

const PIECES = [
  { from: 0, to: 16 },
  { from: 16, to: 32 },
  { from: 32, to: 56 },
  { from: 56, to: whole },
]

describe.each([
  ['IPv4', four],
  ['IPv6', six],
])('fragments of %s', (_, build) => {
  test.each(orders(PIECES).map((pieces) => [pieces.map(({ from }) => from).join(' '), pieces] as const))(
    'in the order %s',
    (_, pieces) => {
      const frames = pieces.map(build)
      const { packets, perFrame, undecoded } = decode(...given(frames))
      expect(packets).toMatchObject([
        {
          protocol: 17,
          payload: HEX,
          missing: 0,
          packets: 4,
          wire: frames.reduce((sum, frame) => sum + frame.length, 0),
          time: 3,
          macs: ['02:00:00:00:00:0a', '02:00:00:00:00:0b'],
        },
      ])
      expect(packets[0]?.to).toMatch(/^(10\.0\.0\.2|2001:db8::2)$/)
      expect(perFrame.map(({ length }) => length)).toEqual([0, 0, 0, 1])
      expect(undecoded).toBe(0)
    },
  )

  test('where they overlap the first to come wins', () => {
    const other = bytes(Array(whole).fill(0xee))
    const frames = [
      build({ from: 16, to: 32 }),
      build({ from: 8, to: 40, payload: other }),
      build({ from: 0, to: 24 }),
      build({ from: 40, to: whole }),
    ]
    const expected = bytes(
      datagram.subarray(0, 8),
      Array(8).fill(0xee),
      datagram.subarray(16, 32),
      Array(8).fill(0xee),
    )
    const { packets } = decode(...given(frames))
    expect(packets[0]?.payload).toBe(Buffer.from(bytes(expected, datagram.subarray(40))).toString('hex'))
  })

  test('one that comes twice does no harm', () => {
    const [first, second, third, last] = PIECES.map(build)
    if (!first || !second || !third || !last) throw new Error('four pieces')
    const { packets } = decode(...given([first, first, second, third, second, last]))
    expect(packets).toMatchObject([{ payload: HEX, missing: 0, packets: 6 }])
  })

  test('without the last, what there is comes at the end, as of when it began', () => {
    const { atEnd, packets } = decode(
      ...given(
        [
          { from: 0, to: 16 },
          { from: 16, to: 32 },
        ].map(build),
      ),
    )
    expect(packets.length).toBe(1)
    expect(atEnd).toMatchObject([{ payload: HEX.slice(0, 64), missing: 1, packets: 2, time: 0, depth: 0 }])
  })

  test('with a gap, what lies before it comes with the rest missing', () => {
    const { atEnd } = decode(
      ...given(
        [
          { from: 0, to: 16 },
          { from: 32, to: whole },
        ].map(build),
      ),
    )
    expect(atEnd).toMatchObject([{ payload: HEX.slice(0, 32), missing: whole - 16 }])
  })

  test('without the first nobody knows what it was: counted', () => {
    expect(
      decode(
        ...given(
          [
            { from: 16, to: 32 },
            { from: 32, to: 56 },
          ].map(build),
        ),
      ),
    ).toMatchObject({
      packets: [],
      undecoded: 2,
    })
  })

  test('cut by the snap length: what follows the hole is missing', () => {
    const frames = PIECES.map(build)
    const cut = frames.map((frame, index) =>
      index === 1 ? { frame: frame.subarray(0, -4), cut: 4 } : { frame },
    )
    expect(decode(...cut).packets).toMatchObject([
      { payload: HEX.slice(0, 56), missing: whole - 28, packets: 4 },
    ])
  })

  test('those of two datagrams are kept apart', () => {
    const other = bytes(datagram.subarray(0, 8), Array(whole - 8).fill(0xee))
    const frames = PIECES.flatMap((piece) => [build(piece), build({ ...piece, id: 8, payload: other })])
    expect(decode(...given(frames)).packets.map(({ payload }) => payload)).toEqual([
      HEX,
      Buffer.from(other).toString('hex'),
    ])
  })

  test('of more than a thousand that wait the oldest are given up', () => {
    const frames = Array.from({ length: 1200 }, (_, id) => build({ from: 0, to: 16, id }))
    const { packets, atEnd } = decode(...given(frames))
    expect(packets.length).toBe(1200)
    expect(atEnd.length).toBeLessThanOrEqual(1024)
    expect(atEnd.length).toBeGreaterThan(900)
    expect(packets.map(({ time }) => time)).toEqual(frames.map((_, index) => index))
    expect(new Set(packets.map(({ missing }) => missing))).toEqual(new Set([1]))
  })
})

test('four megabytes wait at most', () => {
  const large = bytes(Array(1400).fill(1))
  const frames = Array.from({ length: 300 }, (_, id) => [
    { frame: ether(0x800, ip4(17, large, { place: MORE, id })) },
    { frame: ether(0x800, ip4(17, large, { place: MORE | (60_000 / 8), id })) },
  ]).flat()
  const { packets, atEnd } = decode(...frames)
  expect(packets.length).toBe(300)
  expect(atEnd.length).toBeLessThan(70)
  expect(atEnd.length).toBeGreaterThan(0)
})

test('a datagram in hundreds of pieces that do not touch is given up', () => {
  const frames = Array.from({ length: 400 }, (_, index) => ({
    frame: ether(0x800, ip4(17, bytes(zeros(8)), { place: MORE | (index * 2) })),
  }))
  const { perFrame, undecoded } = decode(...frames)
  expect(perFrame.flat().length).toBe(1)
  expect(undecoded).toBeGreaterThan(0)
})

test('one that ends beyond 64 KiB, or has no length, is counted', () => {
  const beyond = ether(0x800, ip4(17, bytes(zeros(64)), { place: 0x1fff }))
  const empty = ether(0x800, ip4(17, bytes(), { place: MORE }))
  expect(decode({ frame: beyond }, { frame: empty })).toMatchObject({ packets: [], undecoded: 2 })
})

test('fragments of a tunnel, and fragments in a tunnel, are put together', () => {
  const inside = ip4(17, datagram, { source: [192, 0, 2, 1] })
  const outer = [0, 40].map((from) =>
    ether(0x800, ip4(4, inside.subarray(from, from === 0 ? 40 : undefined), { place: from / 8 || MORE })),
  )
  expect(decode(...given(outer)).packets).toMatchObject([
    { protocol: 4, depth: 0, packets: 2 },
    {
      from: '192.0.2.1',
      protocol: 17,
      payload: HEX,
      depth: 1,
      packets: 1,
      tunnel: 'ipip',
      wire: inside.length,
    },
  ])
  const within = PIECES.map((piece) => ether(0x800, ip4(4, four(piece).subarray(14))))
  expect(decode(...given(within)).packets.filter(({ depth }) => depth === 1)).toMatchObject([
    { payload: HEX, packets: 4, tunnel: 'ipip', missing: 0 },
  ])
})

test('giving up tunnels full of unfinished fragments does not nest', () => {
  const frames = Array.from({ length: 3000 }, (_, id) => {
    const inner = ip4(17, datagram.subarray(0, 16), { place: MORE, id })
    return { frame: ether(0x800, ip4(4, inner, { place: MORE, id })) }
  })
  const { packets } = decode(...frames)
  expect(packets.filter(({ depth }) => depth === 0).length).toBe(3000)
  expect(packets.filter(({ depth }) => depth === 1).length).toBe(3000)
})
