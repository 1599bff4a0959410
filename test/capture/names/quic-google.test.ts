import { describe, expect, it } from 'vitest'
import { createQuicHello, helloOfGquic, isQuicInitial } from '../../../capture/names/quic.ts'
import { handshake, helloBody, join, mutate, random, text, u8, u16 } from './client-hello-builder.ts'
import { crypto, initial, SALTS } from './quic-builder.ts'

const little16 = (value: number) => u8(value, value >> 8)
const little32 = (value: number) => join(little16(value), little16(value >>> 16))

/** A CHLO of Google's handshake: tags and where their values end. */
function chlo(values: [string, Uint8Array][]): Uint8Array {
  let end = 0
  const table = values.map(([tag, value]) => {
    end += value.length
    return join(text(tag.padEnd(4, '\0')), little32(end))
  })
  return join(text('CHLO'), little16(values.length), u16(0), ...table, ...values.map(([, value]) => value))
}

const message = chlo([
  ['PAD', new Uint8Array(100)],
  ['SNI', text('www.Example.org')],
  ['VER', text('Q043')],
])
const hello = { sni: 'www.example.org', ech: false, alpn: [] }

function stream(data: Uint8Array, version: number): Uint8Array {
  return join([0xa0, 1], version >= 39 ? u16(data.length) : little16(data.length), data)
}

function q43(frames: Uint8Array, version = 43, flags = 0x09, number = u8(1)): Uint8Array {
  const head = join([flags], new Uint8Array(8).fill(3), text(`Q0${version}`), number, new Uint8Array(12))
  return join(head, version < 34 ? [0] : [], frames)
}

function q46(frames: Uint8Array, first = 0xc3): Uint8Array {
  return join(
    [first],
    text('Q046'),
    [0x50],
    new Uint8Array(8),
    new Uint8Array((first & 3) + 1),
    new Uint8Array(12),
    frames,
  )
}

const read = (bytes: Uint8Array) => helloOfGquic(bytes, 0, bytes.length)

describe('helloOfGquic', () => {
  it('reads the versions that are not encrypted', () => {
    for (const version of [25, 30, 33, 34, 35, 37, 39, 43])
      expect(read(q43(stream(message, version), version))).toEqual(hello)
    expect(read(q46(stream(message, 46)))).toEqual(hello)
    const around = join([7, 7], q43(stream(message, 43)), [8])
    expect(helloOfGquic(around, 2, around.length - 1)).toEqual(hello)
  })

  it('reads packet numbers of every length', () => {
    const sizes = [
      [0x09, 1],
      [0x19, 2],
      [0x29, 4],
      [0x39, 6],
    ] as const
    for (const [flags, size] of sizes)
      expect(read(q43(stream(message, 43), 43, flags, new Uint8Array(size)))).toEqual(hello)
    for (const first of [0xc0, 0xc1, 0xc2, 0xc3]) expect(read(q46(stream(message, 46), first))).toEqual(hello)
  })

  it('reads past ACK, PING and PADDING, and streams with an offset or to the end', () => {
    const ack = u8(0x40, 1, 0, 9, 1, 0)
    const ranges = u8(0x65, 1, 2, 0, 9, 1, 0, 3, 5, 0, 1, 2, 9, 9, 9, 9, 1, 0, 0)
    expect(read(q43(join(ack, ranges, [7, 0, 0], stream(message, 43))))).toEqual(hello)
    expect(read(q43(join([0xa4, 1, 0, 0], u16(message.length), message)))).toEqual(hello)
    expect(read(q43(join([0x81, 0, 1], message)))).toEqual(hello)
    expect(read(q43(join([0xa0, 5], u16(3), text('abc'), stream(message, 43))))).toEqual(hello)
  })

  it('tells a hello without a name from none', () => {
    expect(read(q46(stream(chlo([['VER', text('Q046')]]), 46)))).toEqual({ sni: null, ech: false, alpn: [] })
    expect(read(q43(stream(chlo([['SNI', text('a b')]]), 43)))).toEqual({ sni: null, ech: false, alpn: [] })
    expect(read(q43(stream(text('REJ\0aaaaaaaaaaaaaaaaaaaaaaaa'), 43)))).toBe('no')
    expect(read(q43(stream(message, 43), 43, 0x08))).toBe('no')
    expect(read(q43(stream(message, 43), 43, 0x0b))).toBe('no')
    expect(read(q43(stream(message, 44), 44))).toBe('no')
    expect(read(q46(stream(message, 46), 0xd3))).toBe('no')
    expect(read(new Uint8Array(100))).toBe('no')
    const cut = q43(stream(message, 43))
    for (let end = 0; end < cut.length; end++) expect(helloOfGquic(cut, 0, end)).toBe('no')
  })

  it('never throws, whatever is changed or cut off', () => {
    const next = random(9)
    for (let i = 0; i < 15_000; i++) {
      const found = read(mutate(i % 2 ? q43(stream(message, 43)) : q46(stream(message, 46)), next))
      if (typeof found === 'object') expect(found.sni ?? 'x').toMatch(/^[a-z0-9._-]+$/)
      else expect(found).toBe('no')
    }
  })
})

describe('createQuicHello for Google versions', () => {
  const push = (...datagrams: Uint8Array[]) => {
    const reader = createQuicHello()
    return datagrams.map((bytes) => reader.push(bytes, 0, bytes.length))
  }

  it('reads Q050, also in parts', () => {
    const q050 = { version: 0x51303530, salt: SALTS.q050, size: 1350 }
    const whole = initial({ ...q050, payload: join([7, 0], crypto(0, message, 8)) })
    expect(isQuicInitial(whole, 0, whole.length)).toBe(true)
    expect(push(whole)).toEqual([hello])
    const ack = u8(0x40, 1, 0, 9, 1, 0)
    const parts = [
      initial({ ...q050, payload: join(ack, crypto(90, message.subarray(90), 8)) }),
      initial({ ...q050, number: 1, payload: crypto(0, message.subarray(0, 100), 8) }),
    ]
    expect(push(...parts)).toEqual(['more', hello])
    expect(push(initial({ ...q050, payload: crypto(0, text('SHLO0000'), 8) }))).toEqual(['no'])
  })

  it('reads T050 and T051', () => {
    const payload = crypto(0, handshake(helloBody({ sni: 't.example' })), 8)
    for (const version of [
      { version: 0x54303530, salt: SALTS.t050 },
      { version: 0x54303531, salt: SALTS.t051 },
    ]) {
      expect(push(initial({ ...version, payload, size: 1200 }))).toEqual([
        { sni: 't.example', ech: false, alpn: [] },
      ])
    }
  })
})
