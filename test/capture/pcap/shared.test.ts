import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createDecoder } from '../../../capture/pcap/decode.ts'
import { addressText } from '../../../capture/pcap/name-block.ts'
import { createReader } from '../../../capture/pcap/reader.ts'
import { macText } from './read.ts'

const folder = new URL('../../../../shared/captures/', import.meta.url).pathname
const files = existsSync(folder)
  ? readdirSync(folder).filter((name) => existsSync(`${folder}${name}.json`))
  : []

/** Blocks that are no packets and that the judge numbers all the same. */
const OTHER_BLOCKS: Record<string, number> = { advanced__test102: 3, difficult__test202: 3 }

/** Senders that the answers do not name: by a label stack and by an attribute of nflog, which both hold IPv4 packets. */
const BEYOND: Record<string, string> = {
  'mixed-vlan-mpls': '00:30:96:05:28:38',
  'nflog-http': '52:55:0a:00:02:02',
}

interface Answer {
  packets: number
  macs: Record<string, string[]>
}

function read(file: Uint8Array, size: number) {
  const macs = new Map<string, Set<string>>()
  let inner = 0
  const decoder = createDecoder({
    packet({ bytes, source, version, sourceMac, depth }) {
      const mac = macText(sourceMac)
      if (depth > 0) inner++
      else if (mac !== null)
        macs.set(mac, (macs.get(mac) ?? new Set()).add(addressText(bytes, source, version === 4 ? 4 : 16)))
    },
    arp() {},
  })
  const reader = createReader({ frame: decoder.frame, name() {} })
  for (let at = 0; at < file.length; at += size) reader.push(file.subarray(at, at + size))
  reader.end()
  decoder.finish()
  const senders = Object.fromEntries([...macs].map(([mac, addresses]) => [mac, [...addresses].sort()]))
  return { packets: reader.report().packets, senders, inner, undecoded: decoder.undecoded() }
}

describe.skipIf(files.length === 0)('reference answers', () => {
  test.each(files.length > 0 ? files : ['-'])('%s', (name) => {
    const file = readFileSync(folder + name)
    const answer: Answer = JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8'))
    const got = read(file, 4096)
    const others = Object.entries(OTHER_BLOCKS).find(([part]) => name.includes(part))?.[1] ?? 0
    expect(got.packets).toBe(answer.packets - others)
    const beyond = Object.entries(BEYOND).find(([part]) => name.includes(part))?.[1]
    if (beyond !== undefined) expect(got.senders[beyond]?.length).toBe(1)
    const senders = Object.entries(got.senders).filter(([mac]) => mac !== beyond)
    const named = Object.entries(answer.macs).filter(([, addresses]) => addresses.length > 0)
    expect(Object.fromEntries(senders)).toEqual(
      Object.fromEntries(named.map(([mac, list]) => [mac, list.toSorted()])),
    )
    expect(read(file, 7)).toEqual(got)
    if (/erspan|gre-aruba/.test(name)) expect(got.inner).toBeGreaterThan(200)
  })
})
