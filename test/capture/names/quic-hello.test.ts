import { describe, expect, it } from 'vitest'
import { createQuicHello, isQuicInitial } from '../../../capture/names/quic.ts'
import { handshake, helloBody, join, mutate, random, text, u8 } from './client-hello-builder.ts'
import { crypto, fromHex, ID, initial, otherPacket, SALTS, V2, varint } from './quic-builder.ts'

const message = handshake(helloBody({ sni: 'quic.example', alpn: ['h3'], session: 0 }))
const hello = { sni: 'quic.example', ech: false, alpn: ['h3'] }
const OTHER = fromHex('a1b2c3d4e5')

/** What each datagram is answered with. */
function answers(...datagrams: Uint8Array[]) {
  const reader = createQuicHello()
  return datagrams.map((bytes) => reader.push(bytes, 0, bytes.length))
}

const packet = (payload: Uint8Array, more = {}) => initial({ payload, size: 1200, ...more })
const part = (from: number, to: number) => crypto(from, message.subarray(from, to))

describe('createQuicHello', () => {
  it('reads every version', () => {
    const versions = [
      {},
      V2,
      { version: 0xff000016, salt: SALTS.draft22 },
      { version: 0xff00001b, salt: SALTS.draft23 },
      { version: 0xff00001d, salt: SALTS.draft29 },
      { version: 0xff000022, salt: SALTS.v1 },
      { version: 0xfaceb001, salt: SALTS.draft22 },
      { version: 0xfaceb002, salt: SALTS.draft23 },
      { version: 0x5a6a7a8a, salt: SALTS.v1 },
      { version: 0x0a0a0a0a, salt: SALTS.draft29 },
    ]
    for (const version of versions) {
      const bytes = packet(crypto(0, message), version)
      expect(isQuicInitial(bytes, 0, bytes.length)).toBe(true)
      expect(answers(bytes), JSON.stringify(version)).toEqual([hello])
    }
  })

  it('reads packet numbers of every length, tokens, both connection ids, anywhere in a buffer', () => {
    for (const numberSize of [1, 2, 3, 4] as const) {
      for (const token of [u8(), new Uint8Array(63), new Uint8Array(200)]) {
        for (const id of [u8(), OTHER, new Uint8Array(20).fill(8)]) {
          const more = { numberSize, number: 0xa1b2c3d4 % 256 ** numberSize, token, id, source: ID }
          const bytes = packet(crypto(0, message), more)
          const around = join([1, 2, 3], bytes, [4, 5, 6])
          expect(createQuicHello().push(around, 3, 3 + bytes.length)).toEqual(hello)
          expect(isQuicInitial(around, 3, 3 + bytes.length)).toBe(true)
        }
      }
    }
  })

  it('puts CRYPTO frames together, one byte each and shuffled', () => {
    const next = random(5)
    const frames = Array.from(message, (_, at) => ({ frame: part(at, at + 1), key: next() }))
    frames.sort((a, b) => a.key - b.key)
    const payload = join(...frames.flatMap(({ frame, key }) => [frame, [[0], [1], [0, 0, 0]][key % 3] ?? []]))
    expect(answers(packet(payload))).toEqual([hello])
  })

  it('puts a hello together from several datagrams in every order, overlapping and twice', () => {
    const packets = [part(0, 30), part(20, 55), part(55, message.length), part(10, 40)].map(
      (payload, number) => packet(payload, { number }),
    )
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
      [3, 2, 1, 0],
      [0, 0, 1, 1, 3, 2],
    ]) {
      const found = answers(...order.map((i) => packets[i] ?? u8()))
      expect(found.pop()).toEqual(hello)
      expect(new Set(found)).toEqual(new Set(['more']))
    }
  })

  it('cuts at every place', () => {
    for (let at = 1; at < message.length; at++) {
      const late = join(part(at, message.length), part(0, at))
      expect(answers(packet(late))).toEqual([hello])
    }
  })

  it('reads past ACK, PING, PADDING and CONNECTION_CLOSE', () => {
    const ack = join(
      [2],
      varint(900),
      varint(5),
      varint(2),
      varint(0),
      varint(1),
      varint(2),
      varint(3),
      varint(70),
    )
    const ecn = join([3], varint(9), varint(5), varint(0), varint(0), varint(1), varint(20_000), varint(3))
    const close = join([0x1c], varint(10), varint(6), varint(3), text('bye'))
    const closed = join([0x1d], varint(10), varint(300), new Uint8Array(300))
    expect(answers(packet(join(ack, [1, 0], ecn, close, closed, crypto(0, message))))).toEqual([hello])
    expect(answers(packet(join([0x08, 0, 0], crypto(0, message))))).toEqual(['more'])
  })

  it('takes Initials coalesced with others, and none of another connection', () => {
    const [first, second] = [
      initial({ payload: part(0, 60) }),
      initial({ payload: part(60, message.length), number: 1 }),
    ]
    expect(answers(join(first, otherPacket(1, 30), second))).toEqual([hello])
    expect(answers(join(otherPacket(1, 30), otherPacket(2, 30), first, second, new Uint8Array(50)))).toEqual([
      hello,
    ])
    const strange = initial({ payload: part(60, message.length), number: 1, id: OTHER, keyId: ID })
    expect(answers(join(first, strange))).toEqual(['more'])
  })

  it('keeps the first keys when the server chose a connection id', () => {
    const later = packet(part(60, message.length), { number: 1, id: OTHER, keyId: ID })
    expect(answers(packet(part(0, 60)), later)).toEqual(['more', hello])
  })

  it('takes new keys after Retry and begins the handshake anew', () => {
    const next = { id: OTHER, token: text('retry-token'), number: 1 }
    const found = answers(
      packet(part(0, 60)),
      packet(part(60, message.length), next),
      packet(part(0, 60), { ...next, number: 2 }),
    )
    expect(found).toEqual(['more', 'more', hello])
  })

  it('goes on in another version with the keys of the first connection id', () => {
    const later = packet(crypto(0, message), { ...V2, id: OTHER, keyId: ID, number: 1 })
    expect(answers(packet(part(0, 60)), later)).toEqual(['more', hello])
    expect(answers(packet(part(0, 60), { version: 0x1a2a3a4a }), packet(crypto(0, message)))).toEqual([
      'more',
      hello,
    ])
  })

  it('believes nothing without its tag', () => {
    const good = packet(crypto(0, message))
    const next = random(6)
    for (let i = 0; i < 300; i++) {
      const bad = good.slice()
      const at = next() % bad.length
      bad[at] = (bad[at] ?? 0) ^ (1 << (next() % 8))
      // The fixed bit is under the tag too, but the version may become another that is not known.
      expect(answers(bad), `byte ${at}`).toEqual(['more'])
    }
    for (let end = 0; end < good.length; end += 7) expect(createQuicHello().push(good, 0, end)).toBe('more')
  })

  it('gives up: after 16 datagrams, after 6 keys, on another message, on too much', () => {
    const long = answers(...Array.from({ length: 20 }, () => packet(part(0, 60))))
    expect(long.indexOf('no')).toBe(15)
    const strangers = Array.from({ length: 9 }, (_, i) =>
      packet(part(0, 60), { id: u8(i, 1, 2), keyId: OTHER }),
    )
    expect(answers(...strangers).indexOf('no')).toBe(6)
    expect(answers(packet(crypto(0, u8(2, 0, 0, 0))))).toEqual(['no'])
    expect(answers(packet(crypto(0, u8(1, 1, 0, 0))))).toEqual(['no'])
    expect(answers(packet(crypto(0, handshake(new Uint8Array(100)))))).toEqual(['no'])
    expect(answers(packet(crypto(70_000, u8(1))))).toEqual(['no'])
    expect(answers(packet(crypto(30_000, u8(1))))).toEqual(['no'])
  })

  it('says the same for ever', () => {
    expect(answers(packet(crypto(0, message)), new Uint8Array(9), packet(part(0, 3)))).toEqual([
      hello,
      hello,
      hello,
    ])
    expect(answers(packet(crypto(0, u8(2))), packet(crypto(0, message)))).toEqual(['no', 'no'])
  })

  it('survives frames that lie', () => {
    const next = random(7)
    const frames = join(
      [2, 9, 9, 2, 1, 1, 1, 1, 1],
      part(0, 30),
      [0x1c, 1, 2, 3, 4, 5, 6],
      part(30, message.length),
    )
    for (let i = 0; i < 1500; i++) {
      const [found] = answers(initial({ payload: mutate(frames, next), size: 200 }))
      if (typeof found === 'object') expect(found.sni ?? 'x').toMatch(/^[a-z0-9._-]+$/)
      else expect(['more', 'no']).toContain(found)
    }
    for (const payload of [
      [2, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
      [6, 0xff],
      [6],
      [6, 0, 0x40],
      [0x1c],
      [2, 0, 0, 0xbf],
    ]) {
      expect(answers(initial({ payload: u8(...payload), numberSize: 4 }))).toEqual(['more'])
    }
  })

  it('survives packets that lie', () => {
    const next = random(8)
    const good = join(
      initial({ payload: part(0, 60) }),
      initial({ payload: part(60, message.length), number: 1 }),
    )
    for (let i = 0; i < 3000; i++) {
      const bytes = mutate(good, next)
      expect(typeof isQuicInitial(bytes, 0, bytes.length)).toBe('boolean')
      const [found] = answers(bytes)
      if (typeof found === 'object') expect(found).toEqual(hello)
      else expect(['more', 'no']).toContain(found)
    }
  })
})

describe('isQuicInitial', () => {
  const good = packet(crypto(0, message))
  const changed = (at: number, value: number) => Uint8Array.from(good, (byte, i) => (i === at ? value : byte))

  it('refuses what is none', () => {
    for (const [at, value] of [
      [0, 0x40],
      [0, 0x80],
      [0, 0xd0],
      [0, 0xf0],
      [1, 9],
      [5, 21],
      [14, 21],
    ] as const) {
      expect(isQuicInitial(changed(at, value), 0, good.length), `byte ${at}`).toBe(false)
    }
    expect(isQuicInitial(good, 0, 28)).toBe(false)
    expect(isQuicInitial(good, 0, good.length + 1)).toBe(false)
    expect(isQuicInitial(good, -1, good.length)).toBe(false)
    expect(isQuicInitial(packet(crypto(0, message), { ...V2, type: 0 }), 0, 1200)).toBe(false)
  })

  it('lets the fixed bit be off where there is a token', () => {
    const bytes = packet(crypto(0, message), { token: text('token') })
    bytes[0] = (bytes[0] ?? 0) & 0xbf
    expect(isQuicInitial(bytes, 0, bytes.length)).toBe(true)
  })
})
