import { randomFrom } from '../../bench/capture-bytes.ts'
import { createCapture } from '../../capture/capture.ts'
import { Observed } from '../../schema/observed.ts'
import { bombs, mutated, seeds } from './mutate.ts'
import { mutatedLog } from './mutated-logs.ts'

/** Feeds damaged files to the reader in a process of its own, and says on stdout how that went, as JSON. */

export interface Outcome {
  ran: number
  thrown: string[]
  invalid: string[]
  slowest: { what: string; milliseconds: number }
  /** Packets and lines that were read all the same: the reader does not just give up. */
  packets: number
  lines: number
  megabytes: number
}

const [, , count = '5000', logs = '500', what = 'all', part = '0'] = process.argv
const below = randomFrom(20_261_121 + Number(part))
const outcome: Outcome = {
  ran: 0,
  thrown: [],
  invalid: [],
  slowest: { what: '', milliseconds: 0 },
  packets: 0,
  lines: 0,
  megabytes: 0,
}

/** Gives how many packets or lines were read. */
function feed(what: string, bytes: Uint8Array): number {
  let read = 0
  const start = performance.now()
  try {
    const capture = createCapture({ now: new Date(1.7e12) })
    const input = capture.input(what)
    const step = bytes.length > 200_000 ? 65_536 : 1 + below(4096)
    for (let at = 0; at < bytes.length; at += step) input.push(bytes.subarray(at, at + step))
    input.end()
    const observed = capture.finish()
    read = observed.inputs[0]?.packets ?? 0
    const checked = Observed.safeParse(observed)
    if (!checked.success) outcome.invalid.push(`${what}: ${checked.error.issues[0]?.path.join('.')}`)
  } catch (error) {
    outcome.thrown.push(`${what}: ${error instanceof Error ? error.stack?.slice(0, 300) : error}`)
  }
  const milliseconds = performance.now() - start
  if (milliseconds > outcome.slowest.milliseconds) outcome.slowest = { what, milliseconds }
  outcome.ran++
  // Unpacking takes buffers outside the heap, which the collector is slow to see.
  const packed = bytes[0] === 0x1f || bytes[0] === 0x28
  if (packed || outcome.ran % 20 === 0 || bytes.length > 200_000) globalThis.gc?.()
  return read
}

if (what !== 'mutations')
  bombs().forEach((bytes, index) => {
    feed(`bomb ${index}`, bytes)
  })
const whole = seeds()
for (let i = 0; i < Number(count); i++) {
  const from = below(whole.length)
  let bytes = mutated(whole[from] ?? new Uint8Array(0), below)
  if (below(3) === 0) bytes = mutated(bytes, below)
  outcome.packets += feed(`seed ${from}, mutation ${i}`, bytes)
}
for (let i = 0; i < Number(logs); i++) outcome.lines += feed(`log ${i}`, mutatedLog(below))
outcome.megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
console.log(JSON.stringify(outcome))
