import { createCapture } from '../capture/capture.ts'

/** What a browser's worker does with a file, timed: the file's own stream, the same code. */
self.onmessage = async ({ data }: MessageEvent<File>) => {
  const start = performance.now()
  const capture = createCapture({ now: new Date(1.7e12) })
  const input = capture.input(data.name)
  const reader = data.stream().getReader()
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) input.push(piece.value)
  input.end()
  const { inputs } = capture.finish()
  self.postMessage({ milliseconds: performance.now() - start, packets: inputs[0]?.packets ?? 0 })
}
