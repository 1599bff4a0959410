// Runs in a thread of its own, plain JavaScript so that it starts at once: the SHA-256 of one file.
import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'

const hash = createHash('sha256')
const file = openSync(workerData, 'r')
const piece = new Uint8Array(1 << 20)
for (let got = readSync(file, piece); got > 0; got = readSync(file, piece))
  hash.update(piece.subarray(0, got))
closeSync(file)
parentPort?.postMessage(hash.digest('hex'))
