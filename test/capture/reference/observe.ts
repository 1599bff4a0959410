import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { createCapture } from '../../../capture/capture.ts'
import type { Observed } from '../../../schema/observed.ts'

/** What we say of a file, fed in pieces that cut packets apart. */
export function observedOf(file: string): Observed {
  const bytes = readFileSync(file)
  const capture = createCapture({ now: new Date(1.7e12) })
  const input = capture.input(basename(file))
  for (let at = 0; at < bytes.length; at += 4099) input.push(bytes.subarray(at, at + 4099))
  input.end()
  return capture.finish()
}
