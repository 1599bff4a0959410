import { createCapture } from '../capture/capture.ts'

/** What a browser's worker does with a file, timed: the file's own stream, the same code, the digest beside it. */
self.onmessage = async ({ data }: MessageEvent<File>) => {
  const start = performance.now()
  const capture = createCapture({ now: new Date(1.7e12) })
  const digest = data.arrayBuffer().then((bytes) => crypto.subtle.digest('SHA-256', bytes))
  let known = ''
  const input = capture.input(data.name, null, { update: () => {}, hex: () => known })
  const reader = data.stream().getReader()
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) input.push(piece.value)
  known = [...new Uint8Array(await digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  input.end()
  const { inputs } = capture.finish()
  self.postMessage({ milliseconds: performance.now() - start, packets: inputs[0]?.packets ?? 0 })
}
