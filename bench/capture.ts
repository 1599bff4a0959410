import { spawnSync } from 'node:child_process'
import { mkdtempSync, openSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { which } from '../test/real/tool.ts'
import { chromiumWith } from './capture-browser.ts'
import type { Reading } from './capture-read.ts'
import { writeCapture } from './make-capture.ts'

/** How long a mixed capture of 200 MB takes, against tcpdump, nDPI and tshark on the same file in the same run. */

const RUNS = 5
const SIZE = 200e6
const here = (name: string): string => join(import.meta.dirname, name)

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
const say = (what: string, value: string): void => console.log(`${what.padEnd(64)} ${value}`)
const milliseconds = (value: number): string => `${value.toFixed(0).padStart(6)} ms`

function timed(program: string, args: readonly string[]): number {
  const start = performance.now()
  const run = spawnSync(which(program) ?? program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  if (run.status !== 0) throw new Error(`${program} ended with ${run.status}: ${run.stderr}`)
  return performance.now() - start
}

function reading(file: string, times: number, hash: 'native' | 'beside' = 'beside'): Reading {
  const run = spawnSync(process.execPath, [here('capture-read.ts'), file, `${times}`, hash], {
    encoding: 'utf8',
  })
  if (run.status !== 0) throw new Error(run.stderr)
  return JSON.parse(run.stdout)
}

/** The same through a pipe from the maker: nothing is written to the disk. */
function readingPiped(size: number): Reading {
  const command = `"$0" "$1" - ${size / 1e6} | "$0" "$2" - 1`
  const run = spawnSync(
    'sh',
    ['-c', command, process.execPath, here('make-capture.ts'), here('capture-read.ts')],
    {
      encoding: 'utf8',
    },
  )
  if (run.status !== 0) throw new Error(run.stderr)
  return JSON.parse(run.stdout)
}

function ratio(what: string, ours: number, theirs: number | null, wanted: string): void {
  if (theirs !== null) say(`  ${what}`, `${(ours / theirs).toFixed(2).padStart(6)} x   (wanted: ${wanted})`)
}

const folder = mkdtempSync(join(tmpdir(), 'netneeds-bench-'))
const file = join(folder, 'mixed.pcap')
try {
  writeCapture(openSync(file, 'w'), SIZE)
  const has = (program: string): boolean => which(program) !== null
  const browser = has('chromium') ? await chromiumWith(file) : null
  const floor: number[] = []
  const ndpi: number[] = []
  const cold: number[] = []
  const later: number[] = []
  const chromium: number[] = []
  let last: Reading | undefined
  for (let turn = 0; turn < RUNS; turn++) {
    if (has('tcpdump')) floor.push(timed('tcpdump', ['-r', file, '-w', '/dev/null', 'tcp[13]=2']))
    last = reading(file, 2)
    cold.push(last.milliseconds[0] ?? Number.NaN)
    later.push(last.milliseconds[1] ?? Number.NaN)
    if (has('ndpiReader')) ndpi.push(timed('ndpiReader', ['-i', file]))
    if (browser === null) continue
    chromium.push(await browser.time())
  }
  await browser?.close()
  const warm = median(later)
  const first = median(cold)
  const measured = (times: number[]): number | null => (times.length > 0 ? median(times) : null)
  say(
    'packets, devices, flows, lookups',
    [last?.packets, last?.devices, last?.flows, last?.lookups].join(', '),
  )
  say('ours, first reading of a process', milliseconds(first))
  say('ours, second reading of a process', milliseconds(warm))
  say("tcpdump -w /dev/null 'tcp[13]=2' (floor)", milliseconds(median(floor)))
  ratio('ours, first, to the floor', first, measured(floor), 'at most 3')
  ratio('ours, second, to the floor', warm, measured(floor), 'at most 3')
  say('ndpiReader', milliseconds(median(ndpi)))
  ratio('ours, first, to ndpiReader', first, measured(ndpi), 'below 1')
  if (has('tshark')) {
    const fields = ['dns.qry.name', 'dns.a', 'dns.aaaa', 'dns.cname', 'tls.handshake.extensions_server_name']
    const tshark = timed('tshark', [
      ...['-n', '-r', file, '-T', 'fields', '-Y', 'dns || tls.handshake.type == 1'],
      ...fields.flatMap((field) => ['-e', field]),
    ])
    say('tshark, DNS and SNI', milliseconds(tshark))
    ratio('ours, first, to tshark', first, tshark, 'at most 0.07')
  }
  if (chromium.length > 0) {
    say('Chromium, a new worker each time', milliseconds(median(chromium)))
    ratio('Chromium to Node', median(chromium), first, 'at most 2')
  }
  say('peak memory, 200 MB', `${reading(file, 1).megabytes.toFixed(0).padStart(6)} MB  (wanted: below 200)`)
  const big = readingPiped(2e9)
  say('peak memory, 2 GB through a pipe', `${big.megabytes.toFixed(0).padStart(6)} MB  (wanted: the same)`)
} finally {
  rmSync(folder, { recursive: true })
}
