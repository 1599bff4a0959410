import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** What comes of a file sent to this worker: its digest, or why it could not be read. */
export type HashAnswer = { hex: string } | { failed: string }

interface Scope {
  postMessage(answer: HashAnswer): void
  addEventListener(type: 'message', listener: (event: MessageEvent<File>) => void): void
}
const scope = globalThis as unknown as Scope

/** The browser's own digest is many times as fast, but wants the whole file in memory: up to this many bytes. */
const WHOLE = 512 * 1024 * 1024

/** SHA-256, beside the reading: by the browser where it can, else in pieces. */
async function digest(file: File): Promise<string> {
  // Browsers have it on https and on the own machine only.
  if (file.size <= WHOLE && globalThis.crypto?.subtle !== undefined) {
    const whole = await file.arrayBuffer()
    return bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', whole)))
  }
  const hash = sha256.create()
  const reader = file.stream().getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return bytesToHex(hash.digest())
    hash.update(value)
  }
}

scope.addEventListener('message', ({ data }) => {
  digest(data).then(
    (hex) => scope.postMessage({ hex }),
    (error: unknown) => scope.postMessage({ failed: error instanceof Error ? error.message : String(error) }),
  )
})
