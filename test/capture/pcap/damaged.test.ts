import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createDecoder } from '../../../capture/pcap/decode.ts'
import { createReader } from '../../../capture/pcap/reader.ts'
import { bytes, pcap, pcapng } from './build.ts'
import { ETHERNET, OTHERS } from './samples.ts'

const T = 1_700_000_000_000_000n
const records = ETHERNET.map((frame) => ({ frame }))

function mixed(little: boolean): Uint8Array {
  const ng = pcapng(little)
  return bytes(
    ng.section(ng.option(4, bytes([0x61]))),
    ng.interface(1, ng.option(9, bytes(9))),
    ...OTHERS.map(([link]) => ng.interface(link)),
    ...ETHERNET.map((frame) => ng.enhanced({ frame }, T * 1000n)),
    ...OTHERS.flatMap(([, frame], index) => [
      ng.enhanced({ frame }, T, index + 1),
      ng.obsolete({ frame }, T, index + 1),
    ]),
    ng.simple(ETHERNET[0] ?? bytes()),
    ng.names(ng.option(1, bytes([10, 0, 0, 1], [0x61, 0]))),
  )
}

const FILES = [
  pcap(records),
  pcap(records, { little: false, nano: true }),
  ...OTHERS.map(([link, frame]) => pcap([{ frame }, { frame }], { link })),
  mixed(true),
  mixed(false),
]

/** Reads and decodes; checks that each packet lies within what was given. */
function run(file: Uint8Array, size: number) {
  let packets = 0
  const decoder = createDecoder({
    packet(packet) {
      packets++
      const { bytes: data, source, destination, start, end, missing, version } = packet
      const length = version === 4 ? 4 : 16
      const inside = start >= 0 && start <= end && end <= data.length && source >= 0
      if (!inside || destination + length > data.length || missing < 0 || packet.depth > 8)
        throw new Error(
          `a packet lies outside: ${JSON.stringify({ start, end, missing, size: data.length })}`,
        )
    },
    arp(_, data, at) {
      if (at + 4 > data.length) throw new Error('a sender lies outside')
    },
  })
  const reader = createReader({ frame: decoder.frame, name() {} })
  for (let at = 0; at < file.length; at += size) reader.push(file.subarray(at, at + size))
  reader.end()
  decoder.finish()
  return { packets, report: reader.report(), undecoded: decoder.undecoded() }
}

test('what is whole is read whole', () => {
  for (const file of FILES) {
    const { packets, report, undecoded } = run(file, 64)
    expect(packets).toBeGreaterThan(0)
    expect([report.truncated, report.damaged, undecoded]).toEqual([false, 0, 0])
  }
})

test('pieces of any size give the same packets', () => {
  for (const file of FILES) {
    const whole = run(file, file.length)
    for (const size of [1, 2, 3, 7, 64, 1000]) expect(run(file, size)).toEqual(whole)
  }
})

const interesting = fc.constantFrom(0, 1, 4, 16, 0x40, 0x45, 0x60, 0x7f, 0x80, 0xfe, 0xff)
const change = fc.tuple(fc.nat(1 << 20), fc.oneof(interesting, fc.nat(255)))

test('bytes changed and cut anywhere: no throw, no packet outside, in time', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...FILES),
      fc.array(change, { maxLength: 30 }),
      fc.integer({ min: 1, max: 3000 }),
      fc.nat(1 << 20),
      (file, changes, size, cut) => {
        const broken = file.slice(0, cut % 3 === 0 ? cut % file.length : file.length)
        for (const [at, value] of changes) if (broken.length > 0) broken[at % broken.length] = value
        const start = performance.now()
        const { packets, report } = run(broken, size)
        expect(packets).toBeLessThan(2000)
        expect(report.notes.length).toBeLessThanOrEqual(20)
        expect(performance.now() - start).toBeLessThan(1000)
      },
    ),
    { numRuns: 3000 },
  )
}, 60_000)

test('frames changed anywhere, under every link type', () => {
  const links = [1, ...OTHERS.map(([link]) => link), 12, 51, 104, 163, 166, 204, 228]
  const frames = [...ETHERNET, ...OTHERS.map(([, frame]) => frame)]
  fc.assert(
    fc.property(
      fc.constantFrom(...frames),
      fc.constantFrom(...links),
      fc.array(change, { maxLength: 4 }),
      fc.nat(200),
      fc.nat(100),
      (frame, link, changes, length, original) => {
        const broken = frame.slice(0, length)
        for (const [at, value] of changes) if (broken.length > 0) broken[at % broken.length] = value
        const file = pcap([{ frame: broken, original }, { frame: broken }, { frame }], { link })
        expect(run(file, file.length).report.packets).toBe(3)
      },
    ),
    { numRuns: 5000 },
  )
}, 60_000)

test('noise under every link type', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(300), (frame, link) => {
      expect(run(pcap([{ frame }, { frame }], { link }), 50).report.packets).toBe(2)
    }),
    { numRuns: 2000 },
  )
})
