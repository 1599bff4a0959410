import { Worker } from 'node:worker_threads'

/** The SHA-256 of a file in hexadecimal, computed by another core while this one reads what the file says. */
export function fileHash(path: string): Promise<string> {
  const answer = new Promise<string>((resolve, reject) => {
    const worker = new Worker(new URL('./hash-worker.mjs', import.meta.url), {
      workerData: path,
      execArgv: [],
    })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
  // Where reading fails first, nobody waits for this any more.
  answer.catch(() => undefined)
  return answer
}
