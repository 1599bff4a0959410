import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { which } from '../test/real/tool.ts'

/** The worker as one script. */
async function workerScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'capture-worker.ts'), formats: ['es'], fileName: 'worker' },
    },
  })
  const first = Array.isArray(built) ? built[0] : built
  const chunk = first && 'output' in first ? first.output[0] : undefined
  if (chunk === undefined) throw new Error('nothing was built')
  return chunk.code
}

export interface Browser {
  /** Milliseconds of one reading: each a new worker, as a page would. */
  time(): Promise<number>
  close(): Promise<void>
}

/** Chromium with a page in which a file is picked. */
export async function chromiumWith(file: string): Promise<Browser> {
  const script = await workerScript()
  const server = createServer((request, response) => {
    const code = request.url === '/worker.js'
    response.setHeader('content-type', code ? 'text/javascript' : 'text/html')
    response.end(code ? script : '<!doctype html><title>capture</title><input type="file">')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const browser = await chromium.launch({ executablePath: which('chromium') ?? '', args: ['--no-sandbox'] })
  const page = await browser.newPage()
  await page.goto(`http://127.0.0.1:${port}/`)
  await page.locator('input').setInputFiles(file)
  return {
    async time() {
      const said = await page.evaluate(
        () =>
          new Promise<{ milliseconds: number; packets: number }>((done, fail) => {
            const picked = document.querySelector('input')?.files?.[0]
            const worker = new Worker('/worker.js', { type: 'module' })
            worker.onmessage = ({ data }) => {
              worker.terminate()
              done(data)
            }
            worker.onerror = (event) => fail(new Error(event.message))
            worker.postMessage(picked)
          }),
      )
      if (said.packets === 0) throw new Error('the worker read nothing')
      return said.milliseconds
    },
    async close() {
      await browser.close()
      await new Promise((done) => server.close(done))
    },
  }
}
