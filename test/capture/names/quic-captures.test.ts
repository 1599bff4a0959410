import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ClientHello } from '../../../capture/names/client-hello.ts'
import { createQuicHello, helloOfGquic, isQuicInitial } from '../../../capture/names/quic.ts'
import { createDtlsHello, helloOfTls, isDtlsHello } from '../../../capture/names/tls.ts'
import { fromHex } from './quic-builder.ts'

/** Real captures with the names that tshark finds in them, where they and tshark are on this machine. */

const FOLDER = new URL('../../../../shared/captures/', import.meta.url)
const UDP = ['ip.src', 'ipv6.src', 'udp.srcport', 'ip.dst', 'ipv6.dst', 'udp.dstport', 'udp.payload']
const TCP = ['tcp.stream', 'tcp.srcport', 'tcp.seq', 'tcp.payload']

interface Answer {
  names: { sni?: { name: string; via: string }[] }
}

const captures = named()

function named(): [string, Answer][] {
  if (!existsSync(FOLDER) || !hasTshark()) return []
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .map((file): [string, Answer] => [
      file.slice(0, -5),
      JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')),
    ])
    .filter(([, answer]) => (answer.names?.sni ?? []).length > 0)
}

function hasTshark(): boolean {
  try {
    execFileSync('tshark', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** The fields of the packets that a filter lets through. */
function packets(file: string, filter: string, fields: string[]): string[][] {
  const path = new URL(file, FOLDER).pathname
  const args = ['-r', path, '-Y', filter, '-T', 'fields', ...fields.flatMap((field) => ['-e', field])]
  const out = execFileSync('tshark', args, { maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] })
  return out
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'))
}

function bytesOf(hex = ''): Uint8Array {
  return fromHex(hex.replaceAll(':', ''))
}

function keep(names: Set<string>, via: string, found: ClientHello | 'more' | 'no'): void {
  if (typeof found === 'object' && found.sni !== null) names.add(`${via} ${found.sni}`)
}

function namesOfUdp(file: string, names: Set<string>): void {
  const flows = new Map<string, { via: string; push: ReturnType<typeof createQuicHello>['push'] }>()
  for (const fields of packets(file, 'udp', UDP)) {
    const bytes = bytesOf(fields.pop())
    const key = fields.join(' ')
    let flow = flows.get(key)
    if (flow === undefined && isQuicInitial(bytes, 0, bytes.length))
      flow = { via: 'quic', ...createQuicHello() }
    if (flow === undefined && isDtlsHello(bytes, 0, bytes.length))
      flow = { via: 'dtls', ...createDtlsHello() }
    if (flow === undefined) keep(names, 'gquic', helloOfGquic(bytes, 0, bytes.length))
    else {
      flows.set(key, flow)
      keep(names, flow.via, flow.push(bytes, 0, bytes.length))
    }
  }
}

function namesOfTcp(file: string, names: Set<string>): void {
  const streams = new Map<string, Map<number, Uint8Array>>()
  for (const [stream, port, at, hex] of packets(file, 'tcp.len > 0', TCP)) {
    const key = `${stream} ${port}`
    const segments = streams.get(key) ?? new Map<number, Uint8Array>()
    streams.set(key, segments.set(Number(at), bytesOf(hex)))
  }
  for (const segments of streams.values()) {
    const bytes = new Uint8Array(100_000)
    let end = 1
    for (const [at, part] of [...segments].sort((a, b) => a[0] - b[0])) {
      if (at < 1 || at > end || at + part.length > 70_000) continue
      bytes.set(part, at)
      end = Math.max(end, at + part.length)
    }
    keep(names, 'tls', helloOfTls(bytes, 1, end, true))
  }
}

describe.skipIf(captures.length === 0)('names of hellos in real captures', () => {
  it.each(captures)('%s', (file, answer) => {
    const names = new Set<string>()
    namesOfUdp(file, names)
    namesOfTcp(file, names)
    const expected = (answer.names.sni ?? []).map(({ name, via }) => `${via} ${name}`)
    expect([...names].sort()).toEqual([...new Set(expected)].sort())
  })

  it('marks the outer name of an encrypted hello', () => {
    const [file] = captures.find(([name]) => name.includes('tls13-ech')) ?? ['']
    const hellos = packets(file, 'tls.handshake.type == 1', ['tcp.payload']).map(([hex]) => {
      const bytes = bytesOf(hex)
      return helloOfTls(bytes, 0, bytes.length, true)
    })
    expect(hellos.length).toBeGreaterThan(0)
    for (const found of hellos) expect(found).toMatchObject({ sni: 'cloudflare-ech.com', ech: true })
  })
})
