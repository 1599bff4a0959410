import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DnsMessage } from '../../../capture/names/dns.ts'
import { createDnsStream } from '../../../capture/names/dns-stream.ts'
import { dnsMessage, join, question, record, within, word } from './message.ts'

const message = (name: string, answers = 1): Uint8Array => {
  const bytes = dnsMessage({
    questions: [question(name, 1)],
    answers: Array.from({ length: answers }, (_, i) =>
      record(Uint8Array.of(0xc0, 12), 1, Uint8Array.of(192, 0, 2, i & 255)),
    ),
  })
  return join(word(bytes.length), bytes)
}

/** Pieces, null for lost bytes before the next one; gives `name/answers` for each message. */
function read(pieces: (Uint8Array | null)[]): string[] {
  const found: DnsMessage[] = []
  const stream = createDnsStream((one) => found.push(one))
  let gap = false
  for (const piece of pieces) {
    if (piece === null) gap = true
    else {
      stream.push(...within(piece), gap)
      gap = false
    }
  }
  stream.end()
  return found.map((one) => `${one.questions[0]?.name}/${one.answers.length}${one.partial ? ' partial' : ''}`)
}

describe('DNS over TCP', () => {
  const whole = join(message('a.net'), message('b.net', 3), message('c.net', 2000), message('d.net', 0))
  const names = ['a.net/1', 'b.net/3', 'c.net/2000', 'd.net/0']

  test('is the same in pieces of any size', () => {
    for (const size of [1, 2, 3, 7, 13, 14, 15, 100, 1460, whole.length]) {
      const pieces = Array.from({ length: Math.ceil(whole.length / size) }, (_, i) =>
        whole.subarray(i * size, (i + 1) * size),
      )
      expect(read(pieces), `pieces of ${size}`).toEqual(names)
    }
  })

  test('reads the length in a segment of its own', () => {
    const one = message('a.net')
    expect(read([one.subarray(0, 2), one.subarray(2)])).toEqual(['a.net/1'])
    // Behind a gap too.
    expect(read([null, one.subarray(0, 2), one.subarray(2)])).toEqual(['a.net/1'])
  })

  test('finds its place again where a piece behind a gap begins with a message', () => {
    expect(read([message('a.net'), null, message('b.net')])).toEqual(['a.net/1', 'b.net/1'])
  })

  test('passes over pieces that begin within a message', () => {
    const lost = message('b.net', 50)
    const tail = lost.subarray(400)
    expect(read([message('a.net'), null, tail, message('c.net')])).toEqual(['a.net/1', 'c.net/1'])
    // Two bytes of a tail that would be a length of a thousand must not swallow what follows.
    expect(read([null, Uint8Array.of(4, 0), message('c.net')])).toEqual(['c.net/1'])
    expect(read([null, Uint8Array.of(0x03), message('c.net')])).toEqual(['c.net/1'])
  })

  test('gives what a message held before a gap', () => {
    const cut = message('b.net', 10)
    expect(read([message('a.net'), cut.subarray(0, 100), null, message('c.net')])).toEqual([
      'a.net/1',
      'b.net/4 partial',
      'c.net/1',
    ])
    expect(read([cut.subarray(0, 85)])).toEqual(['b.net/3 partial'])
  })

  test('reads nothing into what is no DNS', () => {
    expect(read([join('GET / HTTP/1.1\r\n\r\n')])).toEqual([])
    expect(read([new Uint8Array(5000)])).toEqual([])
    expect(read([new Uint8Array(5000).fill(255), null, new Uint8Array(5000).fill(1)])).toEqual([])
    const wrong = message('a.net')
    wrong[1] = (wrong[1] ?? 0) + 1
    // The first is not whole in its length: not told, and the next piece is tried.
    expect(read([wrong, message('b.net')])).toEqual(['b.net/1'])
    expect(read([join(wrong, message('b.net'))])).toEqual([])
  })

  test('steps over a message that is none when its place is sure', () => {
    expect(read([message('a.net'), join(word(40), new Uint8Array(40)), message('b.net')])).toEqual([
      'a.net/1',
      'b.net/1',
    ])
  })

  test('never throws and reads what is unharmed before the harm', () => {
    const piece = fc.record({ size: fc.nat(3000), gap: fc.boolean() })
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 5 }),
        (pieces, harm) => {
          const bytes = Uint8Array.from(whole)
          for (const [at, value] of harm) bytes[at] = value
          const found: DnsMessage[] = []
          const stream = createDnsStream((one) => found.push(one))
          let at = 0
          for (const { size, gap } of pieces) {
            stream.push(bytes, at, Math.min(bytes.length, at + size), gap)
            at = Math.min(bytes.length, at + size)
          }
          stream.end()
          expect(found.length).toBeLessThan(200)
        },
      ),
      { numRuns: 500 },
    )
  })
})
