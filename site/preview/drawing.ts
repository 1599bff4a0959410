import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { copyFile, mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'

const { resolve } = createRequire(import.meta.url)
const RENDERER = resolve('@resvg/resvg-wasm/index_bg.wasm')
const FAMILY = '@expo-google-fonts/atkinson-hyperlegible'
/** The regular and the bold face that text is set with. */
export const FONTS = [
  resolve(`${FAMILY}/400Regular/AtkinsonHyperlegible_400Regular.ttf`),
  resolve(`${FAMILY}/700Bold/AtkinsonHyperlegible_700Bold.ttf`),
] as const
const THREAD = fileURLToPath(new URL('./draw-thread.mjs', import.meta.url))

const PLACE = '/assets/preview'
/** A thread takes a quarter of a second to start and some 40 MB, which fewer images are not worth. */
const IMAGES_A_THREAD = 16
const MOST_THREADS = 4

export interface Image {
  /** What its file is called before the hash. */
  name: string
  svg: string
}

export interface Drawing {
  /** Where each image will be within the site, in the order they were given. */
  addresses: string[]
  /** When they are there; rejects where one could not be drawn. */
  finished: Promise<unknown>
  /** Ends the threads, whatever they are at. */
  stop(): Promise<unknown>
}

/**
 * Begins to draw images as PNG files into a folder, in threads of their own. An image is named by what it is made from,
 * so that it may be cached for ever; one that the site in `before` has is taken from there.
 */
export async function startDrawing(
  images: readonly Image[],
  folder: string,
  before: string,
): Promise<Drawing> {
  const made = createHash('sha256')
  for (const file of [RENDERER, ...FONTS, THREAD]) made.update(readFileSync(file))
  const maker = made.digest('hex')
  await mkdir(join(folder, PLACE), { recursive: true })

  const addresses: string[] = []
  const missing: { svg: string; file: string }[] = []
  for (const { name, svg } of images) {
    const hash = createHash('sha256').update(maker).update(svg).digest('hex').slice(0, 10)
    const address = `${PLACE}/${name}-${hash}.png`
    addresses.push(address)
    const file = join(folder, address)
    if (existsSync(join(before, address))) await copyFile(join(before, address), file)
    else missing.push({ svg, file })
  }

  const threads = Math.min(MOST_THREADS, availableParallelism(), Math.ceil(missing.length / IMAGES_A_THREAD))
  const each = Math.ceil(missing.length / threads)
  const workers = Array.from(
    { length: threads },
    (_, index) =>
      new Worker(THREAD, {
        workerData: {
          renderer: RENDERER,
          fonts: FONTS,
          images: missing.slice(index * each, (index + 1) * each),
        },
        // Not those of this process, which may load what the thread does without.
        execArgv: [],
      }),
  )
  const finished = Promise.all(workers.map(ended))
  // Where the pages fail first, nobody asks how the images went.
  finished.catch(() => {})
  return { addresses, finished, stop: () => Promise.all(workers.map((worker) => worker.terminate())) }
}

const ended = (worker: Worker): Promise<void> =>
  new Promise((done, failed) => {
    worker.once('error', failed)
    worker.once('exit', (code) => (code === 0 ? done() : failed(new Error(`drawing ended with ${code}`))))
  })
