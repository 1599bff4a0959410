import { createHash } from 'node:crypto'
import { openSync, readSync } from 'node:fs'
import { createCapture, type Hash } from '../capture/capture.ts'
import { fileHash } from '../cli/file-hash.ts'

/** Reads a capture, from a file or `-`, `times` over in this process; prints what that took as one line of JSON. */

export interface Reading {
  /** Milliseconds of each reading, opening to Observed. */
  milliseconds: number[]
  packets: number
  bytes: number
  devices: number
  flows: number
  lookups: number
  /** The most memory that this process ever held. */
  megabytes: number
}

const CHUNK = 1 << 20

const nativeHash = (): Hash => {
  const state = createHash('sha256')
  return { update: (chunk) => void state.update(chunk), hex: () => state.digest('hex') }
}

const [, , file = '-', times = '1', hash = 'native'] = process.argv
const reading: Reading = {
  milliseconds: [],
  packets: 0,
  bytes: 0,
  devices: 0,
  flows: 0,
  lookups: 0,
  megabytes: 0,
}
for (let i = 0; i < Number(times); i++) {
  const start = performance.now()
  const from = file === '-' ? 0 : openSync(file, 'r')
  const capture = createCapture({
    now: new Date(1.7e12),
    ...(hash === 'native' ? { hash: nativeHash } : {}),
  })
  // As the command does: a second thread computes it.
  const digest = hash === 'beside' && file !== '-' ? fileHash(file) : null
  let known = ''
  const input = capture.input(
    file,
    null,
    digest === null ? undefined : { update: () => {}, hex: () => known },
  )
  const chunk = new Uint8Array(CHUNK)
  for (let got = readSync(from, chunk); got > 0; got = readSync(from, chunk))
    input.push(chunk.subarray(0, got))
  if (digest !== null) known = await digest
  input.end()
  const { inputs, devices } = capture.finish()
  reading.milliseconds.push(performance.now() - start)
  reading.packets = inputs[0]?.packets ?? 0
  reading.bytes = inputs[0]?.bytes ?? 0
  reading.devices = devices.length
  reading.flows = devices.reduce((sum, { flows }) => sum + flows.length, 0)
  reading.lookups = devices.reduce((sum, { lookups }) => sum + lookups.length, 0)
}
reading.megabytes = process.resourceUsage().maxRSS / 1024
console.log(JSON.stringify(reading))
