import { describe, expect, it } from 'vitest'
import { helloOfTls } from '../../../capture/names/tls.ts'
import { handshake, helloBody, join, mutate, random, records, u16, u24 } from './client-hello-builder.ts'

const read = (bytes: Uint8Array, end = bytes.length) => helloOfTls(bytes, 0, end)
const body = helloBody({ sni: 'tls.example', alpn: ['h2'] })
const hello = { sni: 'tls.example', ech: false, alpn: ['h2'] }

describe('helloOfTls', () => {
  it('is more until the last byte, however the message is cut into records', () => {
    for (const size of [1, 2, 3, 4, 5, 7, 50, body.length + 3, 16_384]) {
      const stream = records(handshake(body), size)
      for (let end = 0; end < stream.length; end++) expect(read(stream, end), `${size} ${end}`).toBe('more')
      expect(read(stream), `${size}`).toEqual(hello)
      expect(read(join(stream, [20, 3, 3, 0, 1, 1])), `${size}`).toEqual(hello)
    }
  })

  it('reads a hello larger than a record', () => {
    const large = handshake(helloBody({ sni: 'large.example', padding: 40_000 }))
    expect(read(records(large))).toMatchObject({ sni: 'large.example' })
    expect(read(records(large, 1000))).toMatchObject({ sni: 'large.example' })
  })

  it('starts anywhere in the buffer', () => {
    const stream = records(handshake(body), 100)
    const bytes = join([9, 9, 9], stream, [9])
    expect(helloOfTls(bytes, 3, 3 + stream.length)).toEqual(hello)
    expect(helloOfTls(bytes, 3, 3 + stream.length - 1)).toBe('more')
    expect(helloOfTls(stream, -5, stream.length)).toBe('no')
  })

  it('says no at the first byte that does not fit', () => {
    const good = records(handshake(body))
    for (const [at, value] of [
      [0, 23],
      [0, 0x80],
      [1, 2],
      [2, 5],
      [3, 0xff],
      [5, 2],
    ] as const) {
      const bad = good.slice()
      bad[at] = value
      expect(read(bad, at === 3 ? 5 : at + 1), `byte ${at}`).toBe('no')
      expect(read(bad), `byte ${at}`).toBe('no')
    }
    expect(read(join([22, 3, 1, 0, 0]))).toBe('no')
    expect(read(new TextEncoder().encode('GET / HTTP/1.1\r\n\r\n'))).toBe('no')
    // An SSLv2 hello that offers SSL 3.
    expect(read(join([0x80, 0x2e, 1, 3, 0, 0, 0x15, 0, 0, 0, 0x10], new Uint8Array(37)))).toBe('no')
  })

  it('says no where something comes between the parts', () => {
    const message = handshake(body)
    const parts = join(
      [22, 3, 1],
      u16(10),
      message.subarray(0, 10),
      [21, 3, 1, 0, 2, 1, 0],
      new Uint8Array(200),
    )
    expect(read(parts)).toBe('no')
    expect(
      read(join([22, 3, 1], u16(10), message.subarray(0, 10), [22, 3, 1, 0, 0], new Uint8Array(200))),
    ).toBe('no')
  })

  it('never waits for more than 64 KiB', () => {
    expect(read(join([22, 3, 1], u16(16_000), [1], u24(70_000)))).toBe('no')
    const slow = records(join([1], u24(65_000), new Uint8Array(65_000)), 1)
    expect(read(slow, 65_536)).toBe('more')
    expect(read(slow, 65_537)).toBe('no')
    const wide = records(join([1], u24(65_532), new Uint8Array(65_532)))
    expect(read(wide, 65_000)).toBe('more')
    expect(read(wide, 65_537)).toBe('no')
  })

  it('says no to a message that is no hello', () => {
    expect(read(records(handshake(new Uint8Array(50))))).toBe('no')
    expect(read(records(handshake(new Uint8Array(0))))).toBe('no')
  })

  it('where nothing more comes gives a name that is there already', () => {
    const long = helloBody({ sni: 'early.example', alpn: ['x'.repeat(200)] })
    for (const stream of [records(handshake(long)), records(handshake(long), 60)]) {
      let named = 0
      for (let end = 0; end <= stream.length; end++) {
        const found = helloOfTls(stream, 0, end, true)
        if (found === 'no') expect(named).toBe(0)
        else expect(found).toMatchObject({ sni: 'early.example' })
        if (found !== 'no') named++
      }
      expect(named).toBeGreaterThan(200)
    }
  })

  it('never throws and never takes long, whatever is changed or cut off', () => {
    const next = random(2)
    const streams = [records(handshake(body)), records(handshake(body), 1), records(handshake(body), 33)]
    for (let i = 0; i < 15_000; i++) {
      const bytes = mutate(streams[i % 3] ?? body, next)
      const found = helloOfTls(bytes, 0, bytes.length, i % 2 === 0)
      if (typeof found === 'object') expect(found.sni ?? 'x').toMatch(/^[a-z0-9._-]+$/)
      else expect(['more', 'no']).toContain(found)
    }
  })
})
