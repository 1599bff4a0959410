import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import type { Assets } from './model.ts'
import config, { SCRIPTS } from './vite.ts'

type Manifest = Record<string, { file: string; imports?: string[] } | undefined>

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
  /** What a script imports at once, all the way down: asked for with the page and not one after the other. */
  const importsOf = (source: string, seen = new Set<string>()): string[] => {
    for (const each of manifest[source]?.imports ?? []) {
      if (seen.has(each)) continue
      seen.add(each)
      importsOf(each, seen)
    }
    return [...seen].map(fileOf)
  }
  const scripts = Object.entries(SCRIPTS).map(([name, file]): [string, Assets['scripts'][string]] => {
    const source = `site/client/${file}`
    return [name, { file: fileOf(source), imports: importsOf(source) }]
  })
  return { style: fileOf('site/style.css'), icon: '/favicon.svg', scripts: Object.fromEntries(scripts) }
}
