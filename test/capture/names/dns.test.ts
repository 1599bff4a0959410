import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aliases, readDns } from '../../../capture/names/dns.ts'
import { dnsMessage, hex, join, question, record, wire, within, word } from './message.ts'

const A = 1
const CNAME = 5
const AAAA = 28
const HTTPS = 65
const v4 = (text: string) => Uint8Array.from(text.split('.').map(Number))
const read = (bytes: Uint8Array) => readDns(...within(bytes)) ?? expect.fail('no DNS')
const names = (bytes: Uint8Array) => Object.fromEntries(aliases(read(bytes)))

describe('readDns', () => {
  test('reads a query as it is on the wire', () => {
    // A query of one name with EDNS, as `dig` sends it.
    const bytes = hex(
      'db42 0120 0001 0000 0000 0001 03777777 076578616d706c65 036e6574 00 001c 0001 00 0029 1000 00000000 0000',
    )
    expect(readDns(bytes, 0, bytes.length)).toEqual({
      id: 0xdb42,
      response: false,
      opcode: 0,
      rcode: 'NOERROR',
      truncated: false,
      questions: [{ name: 'www.example.net', type: 'AAAA' }],
      answers: [],
      partial: false,
      rest: 0,
    })
  })

  test('reads the records of all sections', () => {
    const message = read(
      dnsMessage({
        questions: [question('example.net', 255)],
        answers: [
          record('example.net', A, v4('192.0.2.1')),
          record(Uint8Array.of(0xc0, 12), AAAA, hex('20010db8000000000000000000000001'), 1, 0xffffffff),
          record('example.net', 16, join(3, 'a=b', 2, 'c=')),
          record('_x._tcp.example.net', 33, join(word(0), word(5), word(8443), 3, 'srv', 0xc0, 12)),
          record('example.net', 15, join(word(10), wire('mail.example.net'))),
          record('old.example.net', 39, wire('new.example.net')),
          record('1.2.0.192.in-addr.arpa', 12, wire('Host.example.net')),
          record('example.net', 65280, hex('0102')),
        ],
        authority: [
          record(
            'example.net',
            6,
            join(wire('ns.example.net'), wire('root.example.net'), new Uint8Array(20)),
          ),
        ],
        additional: [record('ns.example.net', A, v4('192.0.2.53'))],
      }),
    )
    expect(message.partial).toBe(false)
    expect(message.questions).toEqual([{ name: 'example.net', type: 'ANY' }])
    expect(
      message.answers.map((r) => [r.section, r.name, r.type, r.address ?? r.target ?? r.texts, r.port]),
    ).toEqual([
      ['answer', 'example.net', 'A', '192.0.2.1', null],
      ['answer', 'example.net', 'AAAA', '2001:db8::1', null],
      ['answer', 'example.net', 'TXT', ['a=b', 'c='], null],
      ['answer', '_x._tcp.example.net', 'SRV', 'srv.example.net', 8443],
      ['answer', 'example.net', 'MX', 'mail.example.net', null],
      ['answer', 'old.example.net', 'DNAME', 'new.example.net', null],
      ['answer', '1.2.0.192.in-addr.arpa', 'PTR', 'host.example.net', null],
      ['answer', 'example.net', 'TYPE65280', null, null],
      ['authority', 'example.net', 'SOA', 'ns.example.net', null],
      ['additional', 'ns.example.net', 'A', '192.0.2.53', null],
    ])
    expect(message.answers.map((r) => r.ttl).slice(0, 2)).toEqual([300, 4294967295])
  })

  test('reads the test vectors of RFC 9460 appendix D', () => {
    const service = (data: string) =>
      read(
        dnsMessage({
          questions: [question('example.com', HTTPS)],
          answers: [record('example.com', 64, hex(data))],
        }),
      ).answers[0] ?? expect.fail()
    const foo = '03666f6f 076578616d706c65 03636f6d 00'
    expect(service(`0000 ${foo}`)).toMatchObject({ target: 'foo.example.com', service: { priority: 0 } })
    expect(service('0001 00')).toMatchObject({
      target: '.',
      port: null,
      service: { priority: 1, ech: false },
    })
    expect(service(`0010 ${foo} 0003 0002 0035`)).toMatchObject({ port: 53 })
    expect(
      service(`0001 ${foo} 0006 0020 20010db8000000000000000000000001 20010db8000000000000000000530001`)
        .service,
    ).toEqual({ priority: 1, alpn: [], addresses: ['2001:db8::1', '2001:db8::53:1'], ech: false })
    expect(
      service(
        '0010 03666f6f 076578616d706c65 036f7267 00 0000 0004 00010004 0001 0009 02 6832 05 68332d3139 0004 0004 c0000201',
      ).service,
    ).toEqual({ priority: 16, alpn: ['h2', 'h3-19'], addresses: ['192.0.2.1'], ech: false })
    expect(service('0001 00 0005 0002 abcd').service?.ech).toBe(true)
    // A parameter that lies about its length ends the reading.
    expect(service('0001 00 0003 0002 0050 0004 ffff c0000201')).toMatchObject({
      port: 80,
      service: { addresses: [] },
    })
  })

  test('tells the response code with the upper bits of EDNS', () => {
    const opt = join(0, word(41), word(1232), [1, 0, 0, 0], word(0))
    expect(read(dnsMessage({ questions: [question('a.b', A)], additional: [opt] })).rcode).toBe('BADVERS')
    expect(read(dnsMessage({ flags: 0x8183, questions: [question('a.b', A)] })).rcode).toBe('NXDOMAIN')
    expect(read(dnsMessage({ flags: 0x838c, questions: [question('a.b', A)] }))).toMatchObject({
      rcode: 'RCODE12',
      truncated: true,
    })
  })

  test('gives what stands before the cut', () => {
    const whole = dnsMessage({
      questions: [question('a.example.net', A)],
      answers: [record('a.example.net', A, v4('192.0.2.1')), record('a.example.net', A, v4('192.0.2.2'))],
    })
    for (let size = 0; size < whole.length; size++) {
      const message = readDns(...within(whole.subarray(0, size)))
      if (size < 31) expect(message).toBeNull()
      else expect(message).toMatchObject({ partial: true, questions: [{ name: 'a.example.net', type: 'A' }] })
      expect(message?.answers.length ?? 0).toBe(size >= 60 ? 1 : 0)
    }
    expect(readDns(...within(whole))).toMatchObject({ partial: false, rest: 0 })
    expect(readDns(...within(join(whole, 7)))).toMatchObject({ partial: false, rest: 1 })
  })

  test('refuses what is no DNS', () => {
    for (const bytes of [
      new Uint8Array(12),
      new Uint8Array(300),
      new Uint8Array(300).fill(255),
      dnsMessage({ flags: 0x1800, questions: [question('a.b', A)] }),
      dnsMessage({ questions: [question('a.b', A, 77)] }),
      dnsMessage({ questions: [join(0xc0, 12, word(1), word(1))] }),
      dnsMessage({ answers: [join(0xc0, 12, word(1), word(1), new Uint8Array(6))] }),
      join('GET / HTTP/1.1\r\nHost: a\r\n\r\n'),
    ])
      expect(readDns(...within(bytes))).toBeNull()
    // A refusal without its question, as some servers send it.
    expect(readDns(...within(dnsMessage({ flags: 0x8185 })))).toMatchObject({
      rcode: 'REFUSED',
      partial: false,
    })
  })

  test('leaves out what is damaged within a record, and other classes', () => {
    const message = read(
      dnsMessage({
        questions: [question('a.b', A)],
        answers: [
          record('a.b', A, v4('1.2.3')),
          record('a.b', CNAME, Uint8Array.of(0xc0)),
          record('a.b', A, v4('1.2.3.4'), 3),
          record('a.b', A, v4('192.0.2.9'), 0x8001),
        ],
      }),
    )
    expect(message.answers.map((r) => r.address ?? r.target)).toEqual([null, null, null, '192.0.2.9'])
  })

  test('never throws, and its work is bounded, whatever the bytes', () => {
    const base = dnsMessage({
      questions: [question('www.example.net', HTTPS)],
      answers: [
        record(Uint8Array.of(0xc0, 12), CNAME, wire('cdn.example.org')),
        record('cdn.example.org', HTTPS, hex('0001 00 0004 0004 c0000201')),
        record('cdn.example.org', AAAA, new Uint8Array(16)),
      ],
    })
    const change = fc.array(fc.tuple(fc.nat(base.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(change, fc.nat(base.length), (changes, size) => {
        const bytes = Uint8Array.from(base)
        for (const [at, value] of changes) bytes[at] = value
        const message = readDns(bytes, 0, size)
        if (message !== null)
          for (const list of aliases(message).values()) expect(list.length).toBeLessThan(33)
      }),
      { numRuns: 5000 },
    )
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.nat(300),
        fc.nat(300),
        (bytes, start, end) => void readDns(bytes, start, end),
      ),
    )
    // The costliest: 64 KiB of records whose owner is the longest name.
    const label = join(63, 'a'.repeat(63))
    const longest = join(label, label, label, 61, 'b'.repeat(61), 0)
    const many = dnsMessage({
      questions: [join(longest, word(1), word(1))],
      answers: Array.from({ length: 4000 }, () =>
        record(Uint8Array.of(0xc0, 12), CNAME, Uint8Array.of(0xc0, 12)),
      ),
    })
    const began = performance.now()
    aliases(read(many))
    expect(performance.now() - began).toBeLessThan(500)
  })
})

describe('aliases', () => {
  test('gives the chain down to the name asked for, whatever the order', () => {
    const answers = [
      record('c.example.org', A, v4('192.0.2.1')),
      record('b.example.org', CNAME, wire('c.example.org')),
      record('c.example.org', A, v4('192.0.2.2')),
      record('a.example.net', CNAME, wire('b.example.org')),
    ]
    const questions = [question('a.example.net', A)]
    const chain = ['a.example.net', 'b.example.org', 'c.example.org']
    expect(names(dnsMessage({ questions, answers }))).toEqual({ '192.0.2.1': chain, '192.0.2.2': chain })
    expect(names(dnsMessage({ questions, answers: answers.reverse() }))).toEqual({
      '192.0.2.1': chain,
      '192.0.2.2': chain,
    })
  })

  test('keeps several chains apart and joins them at an address they share', () => {
    const answers = [
      record('a.net', CNAME, wire('x.net')),
      record('b.net', CNAME, wire('y.net')),
      record('x.net', A, v4('192.0.2.1')),
      record('y.net', A, v4('192.0.2.2')),
      record('y.net', A, v4('192.0.2.1')),
      record('x.net', A, v4('192.0.2.3')),
    ]
    expect(names(dnsMessage({ answers }))).toEqual({
      '192.0.2.1': ['a.net', 'x.net', 'b.net', 'y.net'],
      '192.0.2.2': ['b.net', 'y.net'],
      '192.0.2.3': ['a.net', 'x.net'],
    })
  })

  test('ends loops', () => {
    const answers = [
      record('a.net', CNAME, wire('b.net')),
      record('b.net', CNAME, wire('a.net')),
      record('c.net', CNAME, wire('c.net')),
      record('a.net', A, v4('192.0.2.1')),
      record('c.net', A, v4('192.0.2.2')),
    ]
    expect(names(dnsMessage({ answers }))).toEqual({
      '192.0.2.1': ['b.net', 'a.net'],
      '192.0.2.2': ['c.net'],
    })
  })

  test('has no names from PTR, and glue is of its owner alone', () => {
    const answers = [
      record('a.net', CNAME, wire('ns.net')),
      record('1.2.0.192.in-addr.arpa', 12, wire('ns.net')),
    ]
    const authority = [record('a.net', 2, wire('ns.net'))]
    const additional = [record('ns.net', A, v4('192.0.2.1'))]
    expect(names(dnsMessage({ answers, authority, additional }))).toEqual({ '192.0.2.1': ['ns.net'] })
    expect(
      names(dnsMessage({ answers: [...answers, record('ns.net', A, v4('192.0.2.7'))], additional })),
    ).toEqual({
      '192.0.2.7': ['a.net', 'ns.net'],
      '192.0.2.1': ['ns.net'],
    })
  })

  test('counts the hints of HTTPS for the chain of their owner', () => {
    const answers = [
      record('a.net', CNAME, wire('b.net')),
      record('b.net', HTTPS, join(hex('0001 00 0004 0004 c0000201'))),
    ]
    expect(names(dnsMessage({ answers }))).toEqual({ '192.0.2.1': ['a.net', 'b.net'] })
    const alias = [record('a.net', HTTPS, join(word(0), wire('b.net'))), record('b.net', A, v4('192.0.2.1'))]
    expect(names(dnsMessage({ answers: alias }))).toEqual({ '192.0.2.1': ['a.net', 'b.net'] })
  })

  test('takes nothing from questions and updates', () => {
    const answers = [record('a.net', A, v4('192.0.2.1'))]
    expect(names(dnsMessage({ flags: 0x0100, answers }))).toEqual({})
    expect(names(dnsMessage({ flags: 0xa800, answers }))).toEqual({})
  })

  test('is bounded where every name leads to every other', () => {
    const clique = Array.from({ length: 45 }, (_, i) =>
      Array.from({ length: 45 }, (_, j) => record(`n${i}`, CNAME, wire(`n${j}`))),
    ).flat()
    const ends = Array.from({ length: 600 }, (_, i) => [
      record('n1', CNAME, wire(`e${i}`)),
      record(`e${i}`, A, Uint8Array.of(10, 0, i >> 8, i & 255)),
    ]).flat()
    const message = read(dnsMessage({ answers: [...clique, ...ends] }))
    const began = performance.now()
    expect(aliases(message).size).toBe(600)
    expect(performance.now() - began).toBeLessThan(500)
  })

  test('is bounded for a chain of thousands', () => {
    const answers = Array.from({ length: 1500 }, (_, i) => [
      record(`n${i}`, CNAME, wire(`n${i + 1}`)),
      record(`n${i}`, A, Uint8Array.of(10, 0, i >> 8, i & 255)),
    ]).flat()
    const began = performance.now()
    const found = aliases(read(dnsMessage({ answers })))
    expect(performance.now() - began).toBeLessThan(500)
    expect(found.size).toBe(1500)
    for (const list of found.values()) expect(list.length).toBeLessThan(33)
  })
})
