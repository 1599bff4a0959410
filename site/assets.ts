import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import type { Assets } from './model.ts'
import config, { SCRIPTS } from './vite.ts'

type Manifest = Record<string, { file: string; css?: string[] } | undefined>

/** Builds scripts and stylesheet into `outDir`, hashed, and says what each is called. */
export async function buildAssets(outDir: string): Promise<Assets> {
  await build({ ...config, configFile: false, build: { ...config.build, outDir, emptyOutDir: true } })
  const folder = join(outDir, '.vite')
  const manifest: Manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))
  await rm(folder, { recursive: true })
  const fileOf = (source: string): string => {
    const file = manifest[source]?.file
    if (file === undefined) throw new Error(`the bundle has no ${source}`)
    return `/${file}`
  }
  const scripts = Object.entries(SCRIPTS).map(([name, file]) => [name, fileOf(`site/client/${file}`)])
  return { style: fileOf('site/style.css'), icon: '/favicon.svg', scripts: Object.fromEntries(scripts) }
}
