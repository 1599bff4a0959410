import { existsSync } from 'node:fs'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { loadDataset } from '../../schema/load.ts'
import type { Problem } from '../../schema/problem.ts'
import { readFiles } from '../../schema/read.ts'
import { flag, textOf, UsageError } from '../args.ts'
import type { Command } from '../command.ts'
import { DATA, folderOf } from '../data-folder.ts'
import { type ReportFormat, report } from '../report.ts'

const FORMATS: readonly string[] = ['human', 'github', 'json']

/** What is checked: a data folder, and the part of it that is reported ("" is all). */
interface Target {
  folder: string
  inside: string[]
}

function targetsOf(paths: readonly string[]): Target[] {
  if (paths.length === 0) return [{ folder: DATA, inside: [''] }]
  const targets = new Map<string, Target>()
  for (const path of paths) {
    if (!existsSync(path)) throw new UsageError(`there is no ${path}`)
    const found = folderOf(path) ?? { folder: dirname(resolve(path)), inside: basename(path) }
    const target = targets.get(found.folder) ?? { folder: found.folder, inside: [] }
    target.inside.push(found.inside)
    targets.set(found.folder, target)
  }
  return [...targets.values()]
}

/** The files to check by their path in a data folder, and where each of the user's own really is. */
interface Checked {
  files: Map<string, string>
  theirs: ReadonlyMap<string, string>
  problems: Problem[]
}

/**
 * An entry that stands outside any data folder, or in one without vendors, is checked as if it stood in ours;
 * ours are then not reported.
 */
async function filesOf({ folder, inside }: Target): Promise<Checked> {
  const theirs = new Map<string, string>()
  const shown = (path: string) => relative(process.cwd(), join(folder, path)) || path
  const isFolder = existsSync(join(folder, 'devices')) || existsSync(join(folder, 'services'))
  const read = isFolder ? await readFiles(folder) : { files: new Map<string, string>(), problems: [] }
  for (const path of [
    ...read.files.keys(),
    ...read.problems.map((problem) => problem.file.slice('data/'.length)),
  ]) {
    if (inside.some((part) => part === '' || path === part || path.startsWith(`${part}/`)))
      theirs.set(path, shown(path))
  }
  for (const path of isFolder ? [] : inside) {
    if (!(await stat(join(folder, path))).isFile()) continue
    const text = await readFile(join(folder, path), 'utf8')
    const vendor = /^vendor:\s*([a-z0-9-]+)/m.exec(text)?.[1] ?? 'vendor'
    read.files.set(`devices/${vendor}/${path}`, text)
    theirs.set(`devices/${vendor}/${path}`, shown(path))
  }
  if (read.files.has('vendors.yaml')) return { ...read, theirs }
  const ours = await readFiles(DATA)
  return { files: new Map([...ours.files, ...read.files]), theirs, problems: read.problems }
}

interface Result {
  problems: Problem[]
  entries: number
  /** Whether there was anything to check. */
  found: boolean
}

async function check(target: Target, now: Date): Promise<Result> {
  const { files, theirs, problems } = await filesOf(target)
  const loaded = loadDataset(files, { now, release: 'draft' })
  return {
    problems: [...problems, ...loaded.problems].flatMap((problem) => {
      const file = theirs.get(problem.file.slice('data/'.length))
      return file === undefined ? [] : [{ ...problem, file }]
    }),
    entries: [...theirs.keys()].filter((path) => /^(devices|services)\//.test(path)).length,
    found: theirs.size > 0,
  }
}

/** Makes the certain corrections, last first so that offsets hold. Gives how many were made. */
async function mend(problems: readonly Problem[]): Promise<number> {
  let made = 0
  for (const file of new Set(problems.flatMap((problem) => (problem.fix === null ? [] : [problem.file])))) {
    const fixes = problems
      .flatMap((problem) => (problem.file === file && problem.fix !== null ? [problem.fix] : []))
      .sort((a, b) => b.from - a.from)
    let text = await readFile(file, 'utf8')
    let before = Number.POSITIVE_INFINITY
    for (const fix of fixes) {
      if (fix.to > before) continue
      text = text.slice(0, fix.from) + fix.text + text.slice(fix.to)
      before = fix.from
      made++
    }
    await writeFile(file, text)
  }
  return made
}

export const validate: Command = {
  name: 'validate',
  usage: 'validate [path…] [--fix] [--format human|github|json]',
  about: 'Checks entries. Without a path, all of data/. Exit 1 when there is an error; warnings do not fail.',
  options: {
    fix: { type: 'boolean', about: 'make the corrections that are certain, then check again' },
    format: { type: 'string', value: 'FORMAT', about: 'human (default), github (annotations) or json' },
    json: { type: 'boolean', about: 'the same as --format json' },
  },
  async run(args, { out, err, terminal }) {
    const format = flag(args, 'json') ? 'json' : (textOf(args, 'format') ?? 'human')
    if (!FORMATS.includes(format)) throw new UsageError(`--format is ${FORMATS.join(', ')}, not "${format}"`)
    const targets = targetsOf(args.words)
    const now = new Date()
    const checkAll = async () => await Promise.all(targets.map((target) => check(target, now)))
    let results = await checkAll()
    const nothing = targets.find((_, i) => results[i]?.found === false)
    if (nothing) {
      const path = join(nothing.folder, nothing.inside[0] ?? '')
      throw new UsageError(
        `there is no entry in ${relative(process.cwd(), path) || '.'}; name a file or a data folder`,
      )
    }
    if (flag(args, 'fix')) {
      const made = await mend(results.flatMap((result) => result.problems))
      err(`${made} ${made === 1 ? 'correction' : 'corrections'} made\n`)
      if (made > 0) results = await checkAll()
    }
    const problems = results.flatMap((result) => result.problems)
    const errors = problems.filter((problem) => problem.severity === 'error').length
    out(report(problems, format as ReportFormat, terminal && process.stdout.isTTY === true))
    const entries = results.reduce((sum, result) => sum + result.entries, 0)
    err(
      `${entries} ${entries === 1 ? 'entry' : 'entries'}, ${errors} ${errors === 1 ? 'error' : 'errors'}, ${problems.length - errors} warnings\n`,
    )
    return errors > 0 ? 1 : 0
  },
}
