import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')
const FOLDERS = ['schema', 'rules', 'capture', 'api', 'site', 'cli', 'bench', 'test'] as const
type Folder = (typeof FOLDERS)[number]

/** design.md: who may lean on whom. Itself is always allowed; bench and test may import anything. */
const ARROWS: Partial<Record<Folder, readonly Folder[]>> = {
  schema: [],
  rules: ['schema'],
  capture: ['schema'],
  api: ['schema', 'rules'],
  site: ['schema', 'rules', 'capture'],
  cli: ['schema', 'rules', 'capture', 'api', 'site'],
}
/** Packages of the folders that run unchanged in a browser; the others may use any. */
const PACKAGES: Partial<Record<Folder, readonly string[]>> = {
  schema: ['zod'],
  rules: ['zod'],
  // Unpacking by stream, and a SHA-256 that runs on by pieces, which no browser has.
  capture: ['fflate', 'fzstd', '@noble/hashes'],
}
/** The few files that need more, and why. */
const EXTRA: Record<string, readonly string[]> = {
  'schema/yaml.ts': ['yaml'],
  'schema/read.ts': ['node:fs/promises', 'node:path'],
  'schema/registrable.ts': ['tldts'],
}
/** The few files that lean on one file of a folder that theirs does without, and why. */
const ONE_FILE: Record<string, readonly string[]> = {
  // Flows that were read at home, set against an entry: the one part of capture/ that no packet reaches.
  'api/routes/compare.ts': ['capture/compare.ts'],
}

const files = (folder: string): string[] =>
  !existsSync(join(ROOT, folder))
    ? []
    : readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
        .filter(
          (item) =>
            item.isFile() && /\.(ts|tsx|mjs)$/.test(item.name) && !item.parentPath.includes('node_modules'),
        )
        .map((item) => relative(ROOT, join(item.parentPath, item.name)))

const importsOf = (file: string): string[] =>
  [
    ...readFileSync(join(ROOT, file), 'utf8').matchAll(
      /^\s*(?:import|export)\b[^'"\n]*?(?:\n[^'"]*?)??from\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '')

const folderOf = (path: string): string => path.split('/')[0] ?? ''

describe.each(
  FOLDERS.filter((folder) => folder !== 'bench' && folder !== 'test' && files(folder).length > 0),
)('%s', (folder) => {
  test.each(files(folder))('%s', (file) => {
    const wrong: string[] = []
    for (const target of importsOf(file)) {
      if (target.startsWith('.')) {
        const path = relative(ROOT, resolve(ROOT, dirname(file), target))
        const to = folderOf(path)
        const reader = path === 'schema/read.ts'
        const leans = ARROWS[folder]?.includes(to as Folder) || ONE_FILE[file]?.includes(path)
        if (to !== folder && !leans) wrong.push(`${target} leads to ${to}`)
        if (reader && !/^(api\/store\/|site\/[a-z-]+\.tsx?$|cli\/)/.test(file))
          wrong.push(`${target} touches the disk`)
      } else {
        const allowed = PACKAGES[folder]
        const name = target.startsWith('node:')
          ? target
          : target
              .split('/')
              .slice(0, target.startsWith('@') ? 2 : 1)
              .join('/')
        if (allowed && !allowed.includes(name) && !EXTRA[file]?.includes(name))
          wrong.push(`${target} is a package ${folder} does without`)
      }
    }
    expect(wrong).toEqual([])
  })
})

test('the reader of imports sees every form', () => {
  expect(importsOf('schema/read.ts')).toEqual(
    expect.arrayContaining(['node:fs/promises', './problem.ts', './load.ts', './yaml.ts']),
  )
  expect(importsOf('cli/netneeds.mjs')).toEqual(['node:url', 'tsx/esm/api', './main.ts'])
})

test('no clock, randomness or network in the pure folders', () => {
  const found = ['schema', 'rules', 'capture'].flatMap(files).filter((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    return /\bDate\.now\(|new Date\(\)|Math\.random\(|\bfetch\(|\bprocess\.|performance\.now/.test(text)
  })
  expect(found).toEqual([])
})

test('folders at the top are those of the house', () => {
  const known = new Set([
    ...FOLDERS,
    'data',
    '.ci',
    '.git',
    '.github',
    '.vscode',
    'node_modules',
    'dist',
    '.wrangler',
    'coverage',
  ])
  const found = readdirSync(ROOT, { withFileTypes: true }).filter(
    (item) => item.isDirectory() && !known.has(item.name),
  )
  expect(found.map((item) => item.name)).toEqual([])
})
