import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nameAt, skipName } from '../../../capture/names/name.ts'
import { ipv4Text, ipv6Text } from '../../../capture/names/name-address.ts'
import { hostName, plainText } from '../../../capture/names/name-text.ts'
import { formatCidr, parseAddress } from '../../../schema/address.ts'
import { join, wire, within, word } from './message.ts'

const read = (bytes: Uint8Array, at = 0) => nameAt(bytes, 0, at, bytes.length)

describe('a name of DNS', () => {
  test('is lower case and has no dot at its end; the root is a dot', () => {
    expect(read(wire('WWW.Example.NET'))).toBe('www.example.net')
    expect(read(wire('.'))).toBe('.')
    expect(skipName(wire('a.bc'), 0, 6)).toBe(6)
  })

  test('follows the pointers of RFC 1035 section 4.1.4', () => {
    const head = new Uint8Array(20)
    const bytes = join(head, wire('F.ISI.ARPA'), join(3, 'FOO', 0xc0, 20), 0xc0, 26, 0)
    expect(read(bytes, 20)).toBe('f.isi.arpa')
    expect(read(bytes, 32)).toBe('foo.f.isi.arpa')
    expect(read(bytes, 38)).toBe('arpa')
    expect(read(bytes, 40)).toBe('.')
    expect(skipName(bytes, 32, bytes.length)).toBe(38)
  })

  test('counts pointers from the start of the message, not of the buffer', () => {
    const [bytes, start, end] = within(join(wire('net'), join(1, 'a', 0xc0, 0)))
    expect(nameAt(bytes, start, start + 5, end)).toBe('a.net')
  })

  test('writes what a name should not hold as escapes', () => {
    expect(read(join(6, 'a.b\\', 0, 200, 1, 'c', 0))).toBe('a\\046b\\092\\000\\200.c')
    expect(read(join(5, 'a b_-', 0))).toBe('a b_-')
  })

  test('ends loops, forward pointers, unknown labels, names too long and cut off', () => {
    expect(read(Uint8Array.of(0xc0, 0))).toBeNull()
    expect(read(join(1, 'a', 0xc0, 0), 0)).toBeNull()
    expect(read(join(0xc0, 2, 0))).toBeNull()
    expect(read(join(0xc0, 2, 0xc0, 0), 2)).toBeNull()
    expect(read(join(0x41, 0))).toBeNull()
    expect(read(join(5, 'abc'))).toBeNull()
    expect(read(join(3, 'abc'))).toBeNull()
    expect(read(Uint8Array.of(0xc0))).toBeNull()
    expect(read(new Uint8Array(0))).toBeNull()
  })

  test('follows a pointer for each label and no more, so that chains of them cost nothing', () => {
    const chain = (count: number) =>
      join(wire('a'), ...Array.from({ length: count }, (_, i) => [0xc0, i ? 1 + 2 * i : 0]))
    expect(read(chain(127), 3 + 2 * 126)).toBe('a')
    expect(read(chain(128), 3 + 2 * 127)).toBeNull()
  })

  test('has 255 bytes at most, also through pointers', () => {
    const label = join(63, 'a'.repeat(63))
    const longest = join(label, label, label, 61, 'b'.repeat(61), 0)
    expect(longest).toHaveLength(255)
    expect(read(longest)).toHaveLength(253)
    expect(read(join(label, label, label, 62, 'b'.repeat(62), 0))).toBeNull()
    expect(skipName(join(label, label, label, 62, 'b'.repeat(62), 0), 0, 256)).toBe(-1)
    expect(read(join(longest, 1, 'c', 0xc0, 0), 255)).toBeNull()
  })

  test('is the same whether or not it was met before', () => {
    const names = fc.array(fc.uint8Array({ minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(names, (labels) => {
        const bytes = join(...labels.map((label) => join(label.length, label)), 0)
        const text = read(bytes)
        expect(read(bytes)).toBe(text)
        const back = (text ?? '')
          .split('.')
          .map((label) => label.replace(/\\(\d{3})/g, (_, n) => String.fromCharCode(n)))
        const lower = labels.map((label) =>
          String.fromCharCode(...label).replace(/[A-Z]/g, (c) => c.toLowerCase()),
        )
        expect(back).toEqual(lower)
      }),
    )
  })

  test('never throws and never has more than four characters a byte', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), fc.nat(700), (bytes, at) => {
        const text = read(bytes, at)
        expect((text ?? '').length).toBeLessThan(1020)
        const next = skipName(bytes, at, bytes.length)
        expect(next === -1 || (next > at && next <= bytes.length)).toBe(true)
        if (text !== null) expect(next).toBeGreaterThan(at)
      }),
      { numRuns: 2000 },
    )
  })
})

test('addresses are printed as schema/address prints them', () => {
  const some = [
    '::',
    '::1',
    '1::',
    '1:0:0:2::3',
    '2001:db8::1',
    'fe80::1:0:0:1',
    '::ffff:c000:201',
    '1:2:3:4:5:6:7:8',
  ]
  const bytesOf = (text: string) => {
    const parsed = parseAddress(text)
    const hexed = (parsed?.value ?? 0n).toString(16).padStart(32, '0')
    return Uint8Array.from((hexed.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)))
  }
  for (const text of some)
    expect(ipv6Text(bytesOf(text), 0)).toBe(formatCidr(parseAddress(text) ?? expect.fail()))
  fc.assert(
    fc.property(fc.array(fc.constantFrom(0, 0, 1, 0xabcd), { minLength: 8, maxLength: 8 }), (groups) => {
      const bytes = join(...groups.map(word))
      const value = groups.reduce((sum, group) => (sum << 16n) | BigInt(group), 0n)
      expect(ipv6Text(bytes, 0)).toBe(formatCidr({ family: 'ipv6', value, bits: 128 }))
    }),
  )
  expect(ipv4Text(Uint8Array.of(9, 192, 0, 2, 255), 1)).toBe('192.0.2.255')
})

test('a text hides nothing', () => {
  const text = (value: string) => {
    const bytes = new TextEncoder().encode(value)
    return plainText(bytes, 0, bytes.length)
  }
  expect(text('Küche\0rest')).toBe('Küche')
  expect(text('a\u202eb\u001b[0m')).toBe('a\ufffdb\ufffd[0m')
  expect(text('  ')).toBeNull()
  expect(text('x'.repeat(5000))).toHaveLength(255)
  expect(plainText(Uint8Array.of(0x41, 0xff), 0, 2)).toBe('A\ufffd')
  expect(hostName('HS110.Home.')).toBe('hs110.home')
  expect(hostName('a b')).toBeNull()
})
