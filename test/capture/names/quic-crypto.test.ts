import { gcm } from '@noble/ciphers/aes.js'
import { hmac as libraryHmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { describe, expect, it } from 'vitest'
import { encrypt, expandKey, word } from '../../../capture/names/quic/aes.ts'
import { gcmKey, open } from '../../../capture/names/quic/gcm.ts'
import { initialKeys } from '../../../capture/names/quic/keys.ts'
import { hmac, hmacKey } from '../../../capture/names/quic/sha256.ts'
import { versionOf } from '../../../capture/names/quic/version.ts'
import { createQuicHello } from '../../../capture/names/quic.ts'
import { join, random } from './client-hello-builder.ts'
import { clientKeys, fromHex, ID, initial, SALTS, toHex, V2 } from './quic-builder.ts'

/** The CRYPTO frame of RFC 9001 appendix A.2, which RFC 9369 appendix A.2 has too. */
const FRAME = fromHex(
  '060040f1010000ed0303ebf8fa56f12939b9584a3896472ec40bb863cfd3e868' +
    '04fe3a47f06a2b69484c00000413011302010000c000000010000e00000b6578' +
    '616d706c652e636f6dff01000100000a00080006001d00170018001000070005' +
    '04616c706e000500050100000000003300260024001d00209370b2c9caa47fba' +
    'baf4559fedba753de171fa71f50f1ce15d43e994ec74d748002b000302030400' +
    '0d0010000e0403050306030203080408050806002d00020101001c0002400100' +
    '3900320408ffffffffffffffff05048000ffff07048000ffff08011001048000' +
    '75300901100f088394c8f03e51570806048000ffff',
)
const HELLO = { sni: 'example.com', ech: false, alpn: ['alpn'] }

function toWords(hex: string): number[] {
  return [0, 4, 8, 12].map((at) => word(fromHex(hex), at))
}

describe('AES-128', () => {
  it('does as FIPS 197 appendix C.1 says', () => {
    const out = new Uint32Array(4)
    const [a = 0, b = 0, c = 0, d = 0] = toWords('00112233445566778899aabbccddeeff')
    encrypt(expandKey(fromHex('000102030405060708090a0b0c0d0e0f')), a, b, c, d, out)
    expect([...out]).toEqual(toWords('69c4e0d86a7b0430d8cdb78070b4c55a'))
  })

  it('expands the key of FIPS 197 appendix A.1', () => {
    const keys = expandKey(fromHex('2b7e151628aed2a6abf7158809cf4f3c'))
    expect([...keys.slice(40)]).toEqual(toWords('d014f9a8c9ee2589e13f0cc8b6630ca6'))
  })
})

describe('AES-128-GCM', () => {
  const next = random(4)
  const bytes = (length: number) => Uint8Array.from({ length }, () => next())

  it('opens what the library seals, of every length, and nothing that was changed', () => {
    for (let size = 0; size < 300; size++) {
      const [key, nonce, head, clear] = [bytes(16), bytes(12), bytes((size * 7) % 50), bytes(size)]
      const sealed = gcm(key, nonce, head).encrypt(clear)
      const packet = join(head, sealed)
      const words = [word(nonce, 0), word(nonce, 4), word(nonce, 8)] as const
      const own = gcmKey(expandKey(key))
      const bad = packet.slice()
      const at = next() % bad.length
      bad[at] = (bad[at] ?? 0) ^ (1 << (next() % 8))
      const before = bad.slice()
      expect(open(own, ...words, bad, 0, head.length, bad.length)).toBe(false)
      expect(bad).toEqual(before)
      expect(open(own, ...words, packet, 0, head.length, packet.length)).toBe(true)
      expect(packet.subarray(head.length, packet.length - 16)).toEqual(clear)
    }
  })

  it('refuses ranges that hold no tag', () => {
    const own = gcmKey(expandKey(bytes(16)))
    expect(open(own, 0, 0, 0, new Uint8Array(15), 0, 0, 15)).toBe(false)
    expect(open(own, 0, 0, 0, new Uint8Array(20), 0, 0, 21)).toBe(false)
    expect(open(own, 0, 0, 0, new Uint8Array(40), 8, 4, 40)).toBe(false)
  })
})

describe('HMAC-SHA-256', () => {
  it('does as RFC 4231 sections 4.2 and 4.3 say', () => {
    const text = new TextEncoder()
    expect(toHex(hmac(hmacKey(new Uint8Array(20).fill(0x0b)), text.encode('Hi There')))).toBe(
      'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
    )
    expect(toHex(hmac(hmacKey(text.encode('Jefe')), text.encode('what do ya want for nothing?')))).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    )
  })

  it('does as the library does for every length of key and message', () => {
    const next = random(10)
    for (let size = 0; size <= 64; size++) {
      const key = Uint8Array.from({ length: size }, () => next())
      const message = Uint8Array.from({ length: Math.min(size, 55) }, () => next())
      expect(hmac(hmacKey(key), message)).toEqual(libraryHmac(sha256, key, message))
    }
    expect(() => hmac(hmacKey(new Uint8Array(1)), new Uint8Array(56))).toThrow(RangeError)
  })
})

describe('keys of Initial packets', () => {
  it('are those of RFC 9001 appendix A.1 and RFC 9369 appendix A.1', () => {
    const cases = [
      [1, '1f369613dd76d5467730efcbe3b1a22d', 'fa044b2f42a3fd3b46fb255c', '9f50449e04a0e810283a1e9933adedd2'],
      [
        V2.version,
        '8b1a0bc121284290a29e0971b5cd045d',
        '91f73e2351d8fa91660e909f',
        '45b95e15235d6f45a6b19cbcb0294ba9',
      ],
    ] as const
    for (const [number, key, iv, header] of cases) {
      const version = versionOf(number)
      if (version === undefined) throw new Error('unknown version')
      const keys = initialKeys(version, ID)
      expect(keys.packet.rounds).toEqual(expandKey(fromHex(key)))
      expect([keys.iv0, keys.iv1, keys.iv2]).toEqual([0, 4, 8].map((at) => word(fromHex(iv), at)))
      expect(keys.header).toEqual(expandKey(fromHex(header)))
    }
  })

  it('are those the library derives, for every version', () => {
    const numbers: [number, string][] = [
      [0xff000016, SALTS.draft22],
      [0xff000017, SALTS.draft23],
      [0xff00001c, SALTS.draft23],
      [0xff00001d, SALTS.draft29],
      [0xff000020, SALTS.draft29],
      [0xff000021, SALTS.v1],
      [0xff000022, SALTS.v1],
      [0xfaceb001, SALTS.draft22],
      [0xfaceb002, SALTS.draft23],
      [0xfaceb003, SALTS.v1],
      [0x51303530, SALTS.q050],
      [0x54303530, SALTS.t050],
      [0x54303531, SALTS.t051],
    ]
    for (const [number, salt] of numbers) {
      const version = versionOf(number)
      if (version === undefined) throw new Error(`unknown version ${number.toString(16)}`)
      expect(initialKeys(version, ID).packet.rounds).toEqual(expandKey(clientKeys(salt, 'quic ', ID).key))
    }
    for (const number of [0, 2, 0xff000015, 0xff000023, 0x51303436, 0xfaceb00f])
      expect(versionOf(number)).toBeUndefined()
  })
})

describe('the packets of the appendices', () => {
  // The tag covers every byte before it, so head and tail stand for the whole packet.
  it('RFC 9001 A.2', () => {
    const packet = initial({ payload: FRAME, number: 2, size: 1200 })
    expect(packet).toHaveLength(1200)
    expect(toHex(packet.subarray(0, 32))).toBe(
      'c000000001088394c8f03e5157080000449e7b9aec34d1b1c98dd7689fb8ec11',
    )
    expect(toHex(packet.subarray(1184))).toBe('e221af44860018ab0856972e194cd934')
    expect(createQuicHello().push(packet, 0, 1200)).toEqual(HELLO)
  })

  it('RFC 9369 A.2', () => {
    const packet = initial({ ...V2, payload: FRAME, number: 2, size: 1200 })
    expect(toHex(packet.subarray(0, 32))).toBe(
      'd76b3343cf088394c8f03e5157080000449ea0c95e82ffe67b6abcdb4298b485',
    )
    expect(toHex(packet.subarray(1184))).toBe('a18b2faa745b6fe189cf772a9f84cbfc')
    expect(createQuicHello().push(packet, 0, 1200)).toEqual(HELLO)
  })
})
