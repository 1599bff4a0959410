import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** What comes of a file sent to this worker: its digest, or why it could not be read. */
export type HashAnswer = { hex: string } | { failed: string }

interface Scope {
  postMessage(answer: HashAnswer): void
  addEventListener(type: 'message', listener: (event: MessageEvent<File>) => void): void
}
const scope = globalThis as unknown as Scope

/** The browser's own digest wants a whole file in memory; this one takes it in pieces, beside the reading. */
async function digest(file: File): Promise<string> {
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
