import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { serveLibsql } from './dev-libsql.ts'
import { reportText } from './report-text.ts'
import { publishFolder } from './store/publish-folder.ts'

/** `npm run dev`: data/ into a file, a libSQL server in front of it, and the Workers runtime asking that. */
const port = process.env.PORT || '8787'
const file = resolve('dist/dev.db')
const report = await publishFolder({ dataDir: resolve('data'), databaseUrl: `file:${file}`, now: new Date() })
for (const line of reportText(report)) console.error(line)
if (!existsSync('dist/site')) {
  await mkdir('dist/site', { recursive: true })
  console.error('dist/site is empty: `npm run build` makes the pages')
}
const database = await serveLibsql(file)
console.error(`a development stand-in for Turso serves ${file} on ${database.url}`)
const wrangler = spawn(
  resolve('node_modules/.bin/wrangler'),
  [
    'dev',
    ...['--ip', '127.0.0.1', '--port', port, '--inspector-port', '0', '--show-interactive-dev-session=false'],
    ...['--var', `DATABASE_URL:${database.url}`],
  ],
  {
    stdio: 'inherit',
    env: { ...process.env, CLOUDFLARE_CF_FETCH_ENABLED: 'false', WRANGLER_SEND_METRICS: 'false' },
  },
)

const ready = async (): Promise<void> => {
  for (let i = 0; i < 200; i++) {
    try {
      await fetch(`http://127.0.0.1:${port}/healthz`)
      console.log(`netneeds is ready on http://127.0.0.1:${port}`)
      return
    } catch {
      await new Promise((next) => setTimeout(next, 150))
    }
  }
}
void ready()

const stop = (): void => void wrangler.kill('SIGTERM')
process.once('SIGTERM', stop)
process.once('SIGINT', stop)
wrangler.once('exit', (code) => {
  void database.stop().then(() => process.exit(code ?? 0))
})
