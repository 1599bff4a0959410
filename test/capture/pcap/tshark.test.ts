import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { createDecoder } from '../../../capture/pcap/decode.ts'
import { addressText } from '../../../capture/pcap/name-block.ts'
import { createReader } from '../../../capture/pcap/reader.ts'
import { missing, run } from '../../real/tool.ts'
import { bytes, pcap, pcapng } from './build.ts'
import { ETHERNET, OTHERS } from './samples.ts'

const absent = missing('tshark')
const folder = mkdtempSync(join(tmpdir(), 'frames-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Per frame the addresses and protocols of its packets, the outermost first. */
function ours(file: Uint8Array): string[] {
  const rows: string[][] = []
  const decoder = createDecoder({
    packet({ bytes: data, source, destination, version, protocol }) {
      const length = version === 4 ? 4 : 16
      const ends = [source, destination].map((at) => addressText(data, at, length))
      rows.at(-1)?.push(`${ends.join('>')} ${protocol}`)
    },
    arp() {},
  })
  const reader = createReader({
    frame(...frame) {
      rows.push([])
      decoder.frame(...frame)
    },
    name() {},
  })
  reader.push(file)
  reader.end()
  return rows.map((row) => row.sort().join(' '))
}

/** The same by tshark. The last of the next-header fields of an IPv6 packet is what it carries. */
function theirs(path: string): string[] {
  const fields = ['ip.src', 'ip.dst', 'ip.proto', 'ipv6.src', 'ipv6.dst', 'ipv6.nxt', 'frame.protocols']
  const { status, output } = run('tshark', [
    ...['-n', '-r', path, '-T', 'fields', '-E', 'separator=|', '-E', 'occurrence=a', '-e', 'frame.number'],
    ...['-o', 'ip.defragment:TRUE', '-o', 'ipv6.defragment:TRUE'],
    ...fields.flatMap((field) => ['-e', field]),
  ])
  expect(status).toBe(0)
  const lines = output.split('\n').filter((line) => /^\d+\|/.test(line))
  return lines.map((line) => {
    const [, from = '', to = '', protocol = '', from6 = '', to6 = '', next = '', protocols = ''] =
      line.split('|')
    // A fragment that waits for others is for tshark a packet of data, for us not one yet.
    if (/:data$/.test(protocols) && !/:udp:|:tcp:/.test(protocols)) return ''
    const rows = (sources: string, targets: string, kinds: string) =>
      sources === ''
        ? []
        : sources.split(',').map((a, at) => `${a}>${targets.split(',')[at]} ${kinds.split(',')[at]}`)
    // hop by hop, routing, fragment, authentication, destination and the like are fields of their own
    const carried = protocols.includes(':tcp') ? '6' : '17'
    const six = rows(from6, to6, next.split(',').includes('4') ? '4' : carried)
    return [...rows(from, to, protocol), ...six].sort().join(' ')
  })
}

describe.skipIf(absent.length > 0)('tshark reads the same', () => {
  const big = pcapng(false)
  const bigEndian = bytes(
    big.section(),
    big.interface(1),
    ...ETHERNET.map((frame) => big.enhanced({ frame }, 1_700_000_000_000_000n)),
  )
  const ng = pcapng(true)
  const mixed = bytes(
    ng.section(),
    ng.interface(1),
    ...OTHERS.map(([link]) => ng.interface(link)),
    ...ETHERNET.map((frame) => ng.enhanced({ frame }, 1_700_000_000_000_000n)),
    ...OTHERS.map(([, frame], index) => ng.enhanced({ frame }, 1_700_000_000_000_000n, index + 1)),
  )
  const files: [string, Uint8Array][] = [
    ['pcap, little endian', pcap(ETHERNET.map((frame) => ({ frame })))],
    [
      'pcap, big endian, nanoseconds',
      pcap(
        ETHERNET.map((frame) => ({ frame })),
        { little: false, nano: true },
      ),
    ],
    ['pcapng, big endian', bigEndian],
    ['pcapng with every link', mixed],
    ...OTHERS.map(([link, frame]): [string, Uint8Array] => [
      `link type ${link}`,
      pcap([{ frame }], { link }),
    ]),
  ]
  test.each(files)('%s', (name, file) => {
    const path = join(folder, `${name.replaceAll(/[^a-z0-9]/g, '-')}.pcap`)
    writeFileSync(path, file)
    const expected = theirs(path)
    expect(expected.length).toBeGreaterThan(0)
    expect(ours(file)).toEqual(expected)
  })
})
