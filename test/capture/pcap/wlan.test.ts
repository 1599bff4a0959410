import { describe, expect, test } from 'vitest'
import { bytes, ip4, MAC_A, MAC_B, snap, tcp, u16, u32, zeros } from './build.ts'
import { decode } from './read.ts'

const ACCESS_POINT = [2, 0, 0, 0, 0, 0xcc]
const RELAY = [2, 0, 0, 0, 0, 0xdd]
const MACS = ['02:00:00:00:00:0a', '02:00:00:00:00:0b']
const packet = ip4(6, tcp())
const body = snap(0x800, packet)
const seen = {
  from: '10.0.0.1',
  to: '10.0.0.2',
  protocol: 6,
  macs: MACS,
  payload: Buffer.from(tcp()).toString('hex'),
}

interface Wlan {
  control?: number
  flags?: number
  addresses?: readonly (readonly number[])[]
  sequence?: number
  qos?: readonly number[]
  content?: Uint8Array
}

function wlan(given: Wlan = {}): Uint8Array {
  const { control = 8, flags = 0, sequence = 0, qos = [], content = body } = given
  const [one = MAC_B, two = MAC_A, three = ACCESS_POINT, four = []] = given.addresses ?? []
  return bytes(control, flags, 0, 0, one, two, three, sequence, 0, four, qos, content)
}

/** Radiotap with a flags field behind a time stamp and two words of bits. */
const radiotap = (flags: number, frame: Uint8Array) =>
  bytes(0, 0, 25, 0, [3, 0, 0, 0x80], [0, 0, 0, 0], zeros(4), zeros(8), flags, frame)

describe('802.11', () => {
  test.each([
    ['between stations', wlan()],
    ['to the access point', wlan({ flags: 1, addresses: [ACCESS_POINT, MAC_A, MAC_B] })],
    ['from the access point', wlan({ flags: 2, addresses: [MAC_B, ACCESS_POINT, MAC_A] })],
    ['between access points', wlan({ flags: 3, addresses: [RELAY, ACCESS_POINT, MAC_B, MAC_A] })],
    ['with quality of service', wlan({ control: 0x88, qos: [0, 0] })],
    [
      'with that between access points',
      wlan({ control: 0x88, flags: 3, addresses: [RELAY, ACCESS_POINT, MAC_B, MAC_A], qos: [0, 0] }),
    ],
    ['with HT control', wlan({ control: 0x88, flags: 0x80, qos: [0, 0, 1, 2, 3, 4] })],
    ['with a checksum behind', wlan({ content: bytes(body, [1, 2, 3, 4]) })],
  ])('%s', (_, frame) => {
    expect(decode({ frame, link: 105 })).toMatchObject({ packets: [seen], undecoded: 0 })
  })

  test('an A-MSDU: each part with its own addresses', () => {
    const part = (to: readonly number[], from: readonly number[], fill: number) =>
      bytes(to, from, u16(body.length), body, zeros(fill))
    const content = bytes(part(MAC_B, MAC_A, (4 - ((14 + body.length) % 4)) % 4), part(MAC_A, MAC_B, 0))
    const { packets } = decode({ frame: wlan({ control: 0x88, qos: [0x80, 0], content }), link: 105 })
    expect(packets).toMatchObject([seen, { ...seen, macs: MACS.toReversed() }])
  })

  test.each([
    ['a beacon', bytes(0x80, 0, zeros(60))],
    ['an acknowledgement', bytes(0xd4, 0, zeros(8))],
    ['encrypted data', wlan({ flags: 0x41 })],
    ['data without content', wlan({ control: 0x48, content: bytes() })],
    ['a later fragment', wlan({ sequence: 1 })],
  ])('%s is passed over and not counted', (_, frame) => {
    expect(decode({ frame, link: 105 })).toMatchObject({ packets: [], undecoded: 0 })
  })

  test('a header that was not captured is counted', () => {
    expect(decode({ frame: wlan().subarray(0, 20), link: 105 })).toMatchObject({ packets: [], undecoded: 1 })
  })
})

describe('radio headers', () => {
  const whole = wlan()
  test.each([
    ['radiotap', 127, radiotap(0, whole)],
    ['radiotap with a checksum', 127, radiotap(0x10, bytes(whole, [1, 2, 3, 4]))],
    ['radiotap with padding', 127, radiotap(0x20, wlan({ control: 0x88, qos: [0, 0, 0xff, 0xff] }))],
    ['prism', 119, bytes([0x44, 0, 0, 0], [144, 0, 0, 0], zeros(136), whole)],
    ['prism of big endian', 119, bytes([0, 0, 0, 0x44], [0, 0, 0, 144], zeros(136), whole)],
    ['AVS in place of prism', 119, bytes(u32(0x80211001), u32(64), zeros(56), whole)],
    ['AVS', 163, bytes(u32(0x80211001), u32(64), zeros(56), whole)],
    ['PPI', 192, bytes(0, 0, 8, 0, [105, 0, 0, 0], whole)],
  ])('%s', (_, link, frame) => {
    expect(decode({ frame, link })).toMatchObject({ packets: [seen], undecoded: 0 })
  })

  test.each([
    ['radiotap longer than the frame', 127, bytes(0, 0, 255, 0, zeros(20))],
    ['prism longer than the frame', 119, bytes(u32(0x44), u32(0xffffffff), zeros(20))],
    ['PPI in PPI', 192, bytes(0, 0, 8, 0, [192, 0, 0, 0], zeros(20))],
  ])('%s is counted', (_, link, frame) => {
    expect(decode({ frame, link })).toMatchObject({ packets: [], undecoded: 1 })
  })
})
