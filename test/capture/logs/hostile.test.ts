import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { detectLog } from '../../../capture/logs/detect.ts'
import type { LogRecord } from '../../../capture/logs/log.ts'
import { LOG_FORMATS } from '../../../capture/logs/registry.ts'
import { readAddress, readMac } from '../../../capture/logs/words.ts'

const FIXTURES = new URL('../../fixtures/capture/logs/', import.meta.url)
const NOW = new Date('2026-11-21T12:00:00Z')
const files = readdirSync(FIXTURES).map((file) => readFileSync(new URL(file, FIXTURES), 'utf8'))
const lines = files.flatMap((text) => text.split('\n'))

/** The same numbers each run (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const ODD = [
  '\0',
  '\u001b[31m',
  '\n',
  '\r',
  '"',
  '\\',
  ',',
  ' ',
  '=',
  '[',
  ']',
  '{',
  '}',
  ':',
  '.',
  '-1',
  '9'.repeat(40),
  '\uFFFD',
  '\u202e',
  'SRC=',
  ' is ',
  '->',
]

function mutate(line: string, below: (below: number) => number): string {
  let text = line
  for (let times = 1 + below(3); times > 0; times--) {
    const at = below(text.length + 1)
    const other = lines[below(lines.length)] ?? ''
    const ways = [
      () => text.slice(0, at),
      () => text.slice(at),
      () => text.slice(0, at) + (ODD[below(ODD.length)] ?? '') + text.slice(at),
      () => text.slice(0, at) + (ODD[below(ODD.length)] ?? '') + text.slice(at + 1 + below(5)),
      () => text.slice(0, at) + String.fromCharCode(below(256)) + text.slice(at + 1),
      () => text.slice(0, at) + other.slice(below(other.length + 1)),
      () => text + text,
    ]
    text = ways[below(ways.length)]?.() ?? text
  }
  return text
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/

/** What must hold of any record, whatever the line was. */
function check(record: LogRecord): void {
  for (const value of Object.values(record)) {
    if (typeof value !== 'string') continue
    if (CONTROL.test(value) || value.length > 255)
      throw new Error(`a text that must not be: ${JSON.stringify(value)}`)
  }
  const addresses =
    record.kind === 'lookup'
      ? [record.client, ...record.addresses]
      : record.kind === 'flow'
        ? [record.source, record.destination]
        : [record.address]
  for (const address of addresses)
    if (address !== null && readAddress(address) !== address) throw new Error(`no address: ${address}`)
  const macs =
    record.kind === 'flow'
      ? [record.sourceMac, record.destinationMac]
      : record.kind === 'host'
        ? [record.mac]
        : []
  for (const mac of macs) if (mac !== null && readMac(mac) !== mac) throw new Error(`no MAC address: ${mac}`)
  if (record.kind !== 'flow') return
  for (const port of [record.sourcePort, record.destinationPort]) {
    if (port !== null && !(Number.isInteger(port) && port >= 0 && port <= 65_535))
      throw new Error(`no port: ${port}`)
  }
  if (!(record.packets >= 0 && record.bytes >= 0)) throw new Error('no count')
}

test.each(LOG_FORMATS.map((format) => [format.id, format] as const))(
  '%s throws at no mutated line, and tells nothing false in form',
  (id, format) => {
    const below = numbers(id.length * 7919)
    const parser = format.create(NOW)
    let told = 0
    const own = files.filter((text) => detectLog(text)?.id === id).flatMap((text) => text.split('\n'))
    for (let i = 0; i < 40_000; i++) {
      const from = i % 4 === 0 ? lines : own
      // True lines come back now and then: those behind a header are read only with it.
      const line = i % 500 < own.length ? (own[i % 500] ?? '') : mutate(from[below(from.length)] ?? '', below)
      for (const record of parser.line(line) ?? []) {
        check(record)
        told++
      }
    }
    expect(told).toBeGreaterThan(500)
  },
)

test('detection throws at no mutated text', () => {
  const below = numbers(4)
  for (let i = 0; i < 200; i++)
    expect(() => detectLog(mutate(files[below(files.length)] ?? '', below))).not.toThrow()
})

const REPEATED = [
  ' SRC=',
  'IN=',
  ' a: in:',
  ' in:x out:y,',
  'proto a, ',
  '1.1.1.1->',
  'filterlog ',
  'filterlog: 1,,,',
  '1,',
  'dnsmasq[',
  'dnsmasq: ',
  'dnsmasq[1]: query[A] ',
  ' is ',
  ' from ',
  'unbound[1:0] info: ',
  'rpz: applied ',
  'client ',
  'client 1.1.1.1#1 (',
  ' src=',
  '[NEW] ',
  'tcp 6 ',
  '{"a":',
  '[',
  '"',
  '\\"',
  '#fields\t',
  '\t',
  ',',
  ' ',
  ':',
  '::',
  '.',
  '0',
  '[1.',
  'drop ',
  'kernel: ',
  '<',
]

test.each(['dnsmasq', 'a'])(
  'no repetition costs more than its length (lines of 1 MiB and of 8 KiB, behind %s)',
  (head) => {
    for (const part of REPEATED) {
      for (const size of [8000, 1 << 20]) {
        const line = (head + part.repeat(size)).slice(0, size)
        for (const format of LOG_FORMATS) {
          const start = process.cpuUsage().user
          format.detect([line])
          format.create(NOW).line(line)
          expect(process.cpuUsage().user - start, `${format.id} at ${JSON.stringify(part)}`).toBeLessThan(
            1_000_000,
          )
        }
      }
    }
  },
)
