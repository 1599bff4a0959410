import { createCapture } from '../../capture/capture.ts'
import { type FindMaker, unpackMakers } from '../../capture/makers.ts'
import type { DatasetModule, ListFile, MakersModule, ReadAnswer, ReadRequest } from './capture-protocol.ts'
import type { HashAnswer } from './capture-worker-hash.ts'

/** How often the page hears of progress, in milliseconds. */
const EVERY = 100
/** Lists of hosts are small; only a file up to this size is looked at as one, in bytes. */
const LARGEST_LIST = 32 * 1024 * 1024

/** A worker's own global scope, as far as it is used; TypeScript's library has either pages or workers. */
interface Scope {
  postMessage(answer: ReadAnswer): void
  addEventListener(type: 'message', listener: (event: MessageEvent<ReadRequest>) => void): void
}
const scope = globalThis as unknown as Scope

scope.addEventListener('message', ({ data }) => {
  read(data).then(
    (answer) => scope.postMessage(answer),
    (error: unknown) =>
      scope.postMessage({
        kind: 'failed',
        file: null,
        reason: error instanceof Error ? error.message : String(error),
      }),
  )
})

/** A folder, a file that changed or went away, a drive that does not answer: browsers differ in the error they give. */
class Unreadable extends Error {}
const unreadable = (error: unknown): never => {
  throw new Unreadable(error instanceof Error ? error.message : String(error))
}

/** Reads every file once, in pieces; nothing but counts and what devices did is kept. */
async function read({
  files,
  lan,
  homeAssistant,
  app,
  dataset: url,
  lists: wanted,
}: ReadRequest): Promise<ReadAnswer> {
  const { dataset, makers: registry } = ((await import(/* @vite-ignore */ url)) as DatasetModule).default
  const coming: Promise<MakersModule> = import(/* @vite-ignore */ registry)
  coming.catch(() => undefined)
  let find: FindMaker = () => undefined
  let sha256 = ''
  const hash = () => ({ update() {}, hex: () => sha256 })
  const capture = createCapture({
    now: new Date(),
    lan,
    homeAssistant,
    app,
    dataset,
    hash,
    makers: (prefix) => find(prefix),
  })
  const total = files.reduce((sum, { file }) => sum + file.size, 0)
  const lists: ListFile[] = []
  let bytes = 0
  let told = 0
  for (const [index, { file, phase }] of files.entries()) {
    try {
      const list = wanted ? await listIn(file) : null
      if (list !== null) {
        lists.push(list)
        bytes += file.size
        continue
      }
      const input = capture.input(file.name, phase)
      const digest = digestOf(file)
      const reader = file.stream().getReader()
      for (;;) {
        const { done, value } = await reader.read().catch(unreadable)
        if (done) break
        input.push(value)
        bytes += value.length
        const now = performance.now()
        if (now - told < EVERY) continue
        told = now
        scope.postMessage({ kind: 'progress', file: index, bytes, total, packets: input.packets() })
      }
      sha256 = await digest
      input.end()
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      return { kind: 'failed', file: file.name, reason: error.message }
    }
  }
  find = unpackMakers((await coming).default)
  scope.postMessage({ kind: 'progress', file: files.length - 1, bytes: total, total, packets: null })
  return { kind: 'done', read: { observed: capture.finish(), lists } }
}

/** The list of hosts a file is; null for captures and logs, which are known by their first bytes or are too large. */
async function listIn(file: File): Promise<ListFile | null> {
  if (file.size > LARGEST_LIST) return null
  const head = new Uint8Array(await file.slice(0, 4).arrayBuffer().catch(unreadable))
  // A zero byte stands in no text; gzip and zstd begin with these.
  if (head.includes(0) || head[0] === 0x1f || head[0] === 0x28) return null
  const { readInventory } = await import('../../capture/inventory.ts')
  const inventory = readInventory(await file.text().catch(unreadable))
  return inventory === null ? null : { name: file.name, ...inventory }
}

/** The SHA-256 of a file, computed on another core: it takes longer than to read what the packets say. */
function digestOf(file: File): Promise<string> {
  const worker = new Worker(new URL('./capture-worker-hash.ts', import.meta.url), { type: 'module' })
  const digest = new Promise<string>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<HashAnswer>) => {
      worker.terminate()
      if ('hex' in data) resolve(data.hex)
      else reject(new Unreadable(data.failed))
    })
    worker.addEventListener('error', () =>
      reject(new Error('the part that computes the SHA-256 did not load')),
    )
    worker.postMessage(file)
  })
  // Where reading itself fails first, nobody waits for this any more.
  digest.catch(() => undefined)
  return digest
}
