import { describe, expect, it } from 'vitest'
import { createDtlsHello, helloOfDtls, isDtlsHello } from '../../../capture/names/tls-datagram.ts'
import { helloBody, join, mutate, random, u16, u24 } from './client-hello-builder.ts'

const body = helloBody({ sni: 'dtls.example', version: 0xfefd, cookie: 0 })
const hello = { sni: 'dtls.example', ech: false, alpn: [] }

function record(content: Uint8Array, epoch = 0): Uint8Array {
  return join([22, 0xfe, 0xff], u16(epoch), new Uint8Array(6), u16(content.length), content)
}

function fragment(message: Uint8Array, offset: number, end: number, sequence = 0, type = 1): Uint8Array {
  const header = join([type], u24(message.length), u16(sequence), u24(offset), u24(end - offset))
  return join(header, message.subarray(offset, end))
}

const whole = record(fragment(body, 0, body.length))

describe('helloOfDtls', () => {
  it('reads a hello of one fragment', () => {
    expect(helloOfDtls(whole, 0, whole.length)).toEqual(hello)
    expect(isDtlsHello(whole, 0, whole.length)).toBe(true)
    expect(helloOfDtls(join([1, 2], whole, [3]), 2, 2 + whole.length)).toEqual(hello)
  })

  it('reads the hello behind another record', () => {
    const bytes = join(record(fragment(new Uint8Array(3), 0, 3, 0, 2)), whole)
    expect(helloOfDtls(bytes, 0, bytes.length)).toEqual(hello)
  })

  it('says no to fragments, other records, later epochs and cut datagrams', () => {
    const part = record(fragment(body, 0, 40))
    expect(helloOfDtls(part, 0, part.length)).toBe('no')
    for (const [at, value] of [
      [0, 23],
      [1, 3],
      [4, 1],
      [13, 2],
    ] as const) {
      const bad = whole.slice()
      bad[at] = value
      expect(helloOfDtls(bad, 0, bad.length), `byte ${at}`).toBe('no')
      expect(isDtlsHello(bad, 0, bad.length), `byte ${at}`).toBe(false)
    }
    for (let end = 0; end < whole.length; end++) expect(helloOfDtls(whole, 0, end)).toBe('no')
  })
})

describe('createDtlsHello', () => {
  it('puts fragments together in any order', () => {
    for (const [a, b] of [
      [10, 60],
      [1, 2],
      [50, body.length - 1],
    ] as const) {
      const parts = [fragment(body, 0, a), fragment(body, a, b), fragment(body, b, body.length)].map((part) =>
        record(part),
      )
      for (const order of [
        [0, 1, 2],
        [2, 1, 0],
        [1, 2, 0],
        [0, 0, 2, 1],
      ]) {
        const reader = createDtlsHello()
        const answers = order.map((i) => reader.push(parts[i] ?? whole, 0, parts[i]?.length ?? 0))
        expect(answers.pop()).toEqual(hello)
        expect(new Set(answers)).toEqual(new Set(['more']))
      }
    }
  })

  it('takes several fragments of one datagram and of one record', () => {
    const one = record(join(fragment(body, 0, 30), fragment(body, 30, body.length)))
    expect(createDtlsHello().push(one, 0, one.length)).toEqual(hello)
    const two = join(record(fragment(body, 20, body.length)), record(fragment(body, 0, 25)))
    expect(createDtlsHello().push(two, 0, two.length)).toEqual(hello)
  })

  it('begins anew with the hello that brings the cookie', () => {
    const second = helloBody({ sni: 'dtls.example', version: 0xfefd, cookie: 16 })
    const reader = createDtlsHello()
    const [a, b, c] = [
      record(fragment(body, 0, 60)),
      record(fragment(second, 60, second.length, 1)),
      record(fragment(second, 0, 60, 1)),
    ]
    expect(reader.push(a, 0, a.length)).toBe('more')
    expect(reader.push(b, 0, b.length)).toBe('more')
    expect(reader.push(c, 0, c.length)).toEqual(hello)
    expect(reader.push(a, 0, a.length)).toEqual(hello)
  })

  it('gives up on what has no hello, after 16 datagrams, and on lying lengths', () => {
    expect(createDtlsHello().push(new Uint8Array(100), 0, 100)).toBe('no')
    const part = record(fragment(body, 0, 60))
    const reader = createDtlsHello()
    const answers = Array.from({ length: 17 }, () => reader.push(part, 0, part.length))
    expect(answers.indexOf('no')).toBe(15)
    const lying = record(join([1], u24(20), u16(0), u24(19), u24(10), new Uint8Array(10)))
    expect(createDtlsHello().push(lying, 0, lying.length)).toBe('more')
    const huge = record(join([1], u24(0xffffff), u16(0), u24(0xfffff0), u24(10), new Uint8Array(10)))
    expect(createDtlsHello().push(huge, 0, huge.length)).toBe('no')
  })

  it('never throws, whatever is changed or cut off', () => {
    const next = random(3)
    const parts = join(record(fragment(body, 20, body.length)), record(fragment(body, 0, 25)))
    for (let i = 0; i < 10_000; i++) {
      const bytes = mutate(i % 2 ? whole : parts, next)
      const reader = createDtlsHello()
      for (const found of [reader.push(bytes, 0, bytes.length), helloOfDtls(bytes, 0, bytes.length)]) {
        if (typeof found === 'object') expect(found.sni ?? 'x').toMatch(/^[a-z0-9._-]+$/)
        else expect(['more', 'no']).toContain(found)
      }
    }
  })
})
