import { describe, expect, it } from 'vitest'
import { hostName, readClientHello, readCutClientHello } from '../../../capture/names/client-hello.ts'
import { createPieces } from '../../../capture/names/client-hello-pieces.ts'
import { extension, helloBody, join, mutate, random, serverName, text, u16 } from './client-hello-builder.ts'

const read = (bytes: Uint8Array) => readClientHello(bytes, 0, bytes.length)
const nameOf = (name: string) => read(helloBody({ sni: name }))?.sni

describe('readClientHello', () => {
  it('reads the name and the protocols', () => {
    expect(read(helloBody({ sni: 'ot.io.mi.com', alpn: ['h2', 'http/1.1'] }))).toEqual({
      sni: 'ot.io.mi.com',
      ech: false,
      alpn: ['h2', 'http/1.1'],
    })
  })

  it('reads within a larger buffer and not past its end', () => {
    const body = helloBody({ sni: 'a.example' })
    const bytes = join([1, 2, 3], body, [255, 255])
    expect(readClientHello(bytes, 3, 3 + body.length)?.sni).toBe('a.example')
    expect(readClientHello(body, 0, body.length + 1000)?.sni).toBe('a.example')
    expect(readClientHello(body, -1, body.length)).toBeNull()
  })

  it('reads a hello without extensions, as SSL 3 and TLS 1.0 clients send', () => {
    const body = helloBody({})
    expect(readClientHello(body, 0, body.length - 2)).toEqual({ sni: null, ech: false, alpn: [] })
    expect(read(helloBody({}))).toEqual({ sni: null, ech: false, alpn: [] })
  })

  it('reads the DTLS form with and without a cookie', () => {
    expect(read(helloBody({ sni: 'd.example', version: 0xfefd, cookie: 0 }))?.sni).toBe('d.example')
    expect(read(helloBody({ sni: 'd.example', version: 0xfeff, cookie: 32, session: 0 }))?.sni).toBe(
      'd.example',
    )
    expect(read(helloBody({ sni: 'd.example', version: 0x0100, cookie: 20 }))?.sni).toBe('d.example')
    expect(read(helloBody({ sni: 'd.example', version: 0x0303, cookie: 32 }))).toBeNull()
  })

  it('gives names in lower case without the dot at the end', () => {
    expect(nameOf('WWW.Example.COM.')).toBe('www.example.com')
    expect(nameOf('_dns.resolver-1.example')).toBe('_dns.resolver-1.example')
    expect(nameOf('xn--bcher-kva.example')).toBe('xn--bcher-kva.example')
    expect(nameOf('192.168.1.1')).toBe('192.168.1.1')
  })

  it('gives no name that no host can have', () => {
    const hostile = ['', '.', '..', 'a..b', '.a', 'a b', 'a\nb', 'a\u0000b', 'a/b', 'bücher.example']
    hostile.push('<script>', `${'a'.repeat(64)}.example`, '*.example', 'a'.repeat(300))
    hostile.push('a.'.repeat(128))
    for (const name of hostile) expect(nameOf(name), JSON.stringify(name)).toBeNull()
    // With its port it is kept as it was said: an entry takes no such name.
    expect(nameOf('server4:443')).toBe('server4:443')
    for (const name of ['server4:', 'server4:44a', ':443', 'server4:443443', 'a:1:2'])
      expect(nameOf(name)).toBeNull()
    expect(nameOf('a.'.repeat(127))).toHaveLength(253)
  })

  it('sees ECH, its drafts and encrypted SNI', () => {
    for (const type of [0xfe0d, 0xfe0a, 0xfe09, 0xfe08, 0xff02, 0xffce]) {
      const hello = read(helloBody({ sni: 'cloudflare-ech.com', extensions: [[type, [0, 0, 1, 0, 1]]] }))
      expect(hello).toEqual({ sni: 'cloudflare-ech.com', ech: true, alpn: [] })
    }
    expect(
      read(
        helloBody({
          sni: 'a.example',
          extensions: [
            [0xfe0e, []],
            [0x2a2a, [0]],
          ],
        }),
      )?.ech,
    ).toBe(false)
  })

  it('takes the first name and the first entry of type host_name', () => {
    const other = join([9], u16(2), text('xx'), [0], u16(9), text('b.example'))
    expect(read(helloBody({ extensions: [[0, join(u16(other.length), other)]] }))?.sni).toBe('b.example')
    const twice = join(serverName(text('first.example')).subarray(4))
    expect(read(helloBody({ sni: 'second.example', extensions: [[0, twice]] }))?.sni).toBe('first.example')
  })

  it('leaves out protocols that are not printable, and stops at 32', () => {
    expect(read(helloBody({ alpn: ['\n\n', 'h3', 'a b'] }))?.alpn).toEqual(['h3'])
    expect(read(helloBody({ alpn: Array.from({ length: 500 }, (_, i) => `p${i}`) }))?.alpn).toHaveLength(32)
  })

  it('keeps the name where something behind it is damaged', () => {
    const body = helloBody({ sni: 'kept.example', alpn: ['h2'] })
    body[body.length - 6] = 0xff
    expect(read(body)?.sni).toBe('kept.example')
    const before = helloBody({ sni: 'lost.example', extensions: [[10, [1, 2]]] })
    const at = before.length - serverName(text('lost.example')).length - 4
    before[at] = 0xff
    expect(read(before)).toBeNull()
  })

  it('gives null for what is no hello', () => {
    const good = helloBody({ sni: 'a.example' })
    expect(read(join([2, 0], good.subarray(2)))).toBeNull()
    expect(read(join(good.subarray(0, 34), [33], good.subarray(35)))).toBeNull()
    expect(read(helloBody({ session: 32 }).subarray(0, 60))).toBeNull()
    expect(read(new Uint8Array(0))).toBeNull()
    expect(read(new Uint8Array(200))).toBeNull()
  })

  it('of a cut body says only what is there', () => {
    const body = helloBody({ sni: 'cut.example', padding: 50, alpn: ['h2'] })
    const ends = Array.from({ length: body.length }, (_, end) => readCutClientHello(body, 0, end)?.sni)
    const first = ends.indexOf('cut.example')
    const last = body.length - extension(16, [0, 3, 2, 104, 50]).length
    expect(first).toBe(last)
    expect(new Set(ends.slice(0, first))).toEqual(new Set([undefined]))
    expect(new Set(ends.slice(first))).toEqual(new Set(['cut.example']))
  })

  it('never throws, whatever is changed or cut off', () => {
    const next = random(1)
    const body = helloBody({
      sni: 'fuzz.example',
      alpn: ['h2'],
      extensions: [[0xfe0d, [0, 1]]],
      cookie: 4,
      version: 0xfefd,
    })
    for (let i = 0; i < 20_000; i++) {
      const bytes = mutate(body, next)
      for (const hello of [read(bytes), readCutClientHello(bytes, 0, bytes.length)]) {
        expect(hello?.sni ?? 'x').toMatch(/^[a-z0-9._-]+$/)
      }
    }
  })
})

describe('hostName', () => {
  it('is null for ranges outside of the bytes', () => {
    expect(hostName(text('abc'), 1, 1)).toBeNull()
    expect(hostName(text('abc'), 0, 9)).toBeNull()
    expect(hostName(text('abc'), 2, 1)).toBeNull()
    expect(hostName(text('abc'), 1, 3)).toBe('bc')
  })
})

describe('createPieces', () => {
  it('puts pieces together in any order and keeps what came first', () => {
    const pieces = createPieces(100)
    expect(pieces.add(4, text('efgh'), 0, 4)).toBe(true)
    expect(pieces.filled()).toBe(0)
    expect(pieces.add(2, text('cdXX'), 0, 4)).toBe(true)
    expect(pieces.add(0, text('ab'), 0, 2)).toBe(true)
    expect(pieces.add(0, text('ZZ'), 0, 2)).toBe(true)
    expect(pieces.filled()).toBe(8)
    expect(new TextDecoder().decode(pieces.bytes().subarray(0, 8))).toBe('abcdefgh')
  })

  it('takes nothing past its limit', () => {
    const pieces = createPieces(10)
    expect(pieces.add(9, text('ab'), 0, 2)).toBe(false)
    expect(pieces.add(-1, text('ab'), 0, 2)).toBe(false)
    expect(pieces.add(0, text('ab'), 0, 3)).toBe(false)
    expect(pieces.add(Number.NaN, text('ab'), 0, 2)).toBe(false)
    expect(pieces.filled()).toBe(0)
  })
})
