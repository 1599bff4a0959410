import { openSync, writeSync } from 'node:fs'
import { pcapHeader } from './capture-bytes.ts'
import { home, httpTalk, leases, quicTalk, smallTalk, type Talk, tlsTalk } from './capture-traffic.ts'

/** A mixed capture of a home, the same for the same size: `npx tsx bench/make-capture.ts FILE|- [megabytes]`. */

const CHUNK = 1 << 20
const ACTIVE = 48

/** Pieces of a little-endian pcap file of about `size` bytes; each holds only until the next is asked for. */
export function* captureOf(size: number, seed = 4): Generator<Uint8Array, void> {
  const at = home(seed)
  const kinds: ((of: typeof at) => Talk)[] = [
    tlsTalk,
    tlsTalk,
    tlsTalk,
    httpTalk,
    quicTalk,
    smallTalk,
    smallTalk,
    smallTalk,
  ]
  const start = (): Talk => (kinds[at.below(kinds.length)] ?? tlsTalk)(at)
  const active: Talk[] = [leases(at), ...Array.from({ length: ACTIVE }, start)]
  const chunk = new Uint8Array(CHUNK)
  const view = new DataView(chunk.buffer)
  chunk.set(pcapHeader(), 0)
  let filled = 24
  let total = 24
  let seconds = 1_750_000_000
  let micros = 0
  while (total < size) {
    const index = at.below(active.length)
    const step = active[index]?.next()
    if (step === undefined || step.done) {
      active[index] = start()
      continue
    }
    const bytes = step.value
    if (filled + 16 + bytes.length > CHUNK) {
      yield chunk.subarray(0, filled)
      filled = 0
    }
    micros += 1 + at.below(2000)
    if (micros >= 1e6) {
      micros -= 1e6
      seconds++
    }
    view.setUint32(filled, seconds, true)
    view.setUint32(filled + 4, micros, true)
    view.setUint32(filled + 8, bytes.length, true)
    view.setUint32(filled + 12, bytes.length, true)
    chunk.set(bytes, filled + 16)
    filled += 16 + bytes.length
    total += 16 + bytes.length
  }
  yield chunk.subarray(0, filled)
}

/** Writes all of it, also to a pipe that takes little at a time. */
export function writeCapture(file: number, size: number): void {
  for (const chunk of captureOf(size)) {
    for (let at = 0; at < chunk.length; ) at += writeSync(file, chunk, at, chunk.length - at)
  }
}

if (import.meta.filename === process.argv[1]) {
  const [, , to, megabytes = '200'] = process.argv
  if (to === undefined || !(Number(megabytes) > 0)) {
    console.error('usage: npx tsx bench/make-capture.ts FILE|- [megabytes]')
    process.exitCode = 2
  } else writeCapture(to === '-' ? 1 : openSync(to, 'w'), Number(megabytes) * 1e6)
}
