import { link, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { loadDataset } from '../schema/load.ts'
import type { Problem } from '../schema/problem.ts'
import { FileError } from './args.ts'

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error)

/** The problems of one file of a data folder, as they would be with these texts in it. */
export function problemsOf(files: ReadonlyMap<string, string>, path: string, text: string): Problem[] {
  const { problems } = loadDataset(new Map(files).set(path, text), { now: new Date(), release: 'draft' })
  return problems.filter(({ file }) => file === `data/${path}`)
}

/**
 * Writes a file whole or not at all. `before` is the text it replaces, null for a file that must not be there yet.
 * Throws FileError where it is another one by now, or where the folder cannot be written.
 */
export async function writeWhole(path: string, text: string, before: string | null): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.part`)
  try {
    await mkdir(dirname(path), { recursive: true })
    const file = await open(draft, 'wx')
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    if (before === null) await link(draft, path)
    else if ((await readFile(path, 'utf8')) === before) await rename(draft, path)
    else throw new FileError(`${path} has changed meanwhile; nothing was written`)
  } catch (error) {
    if (error instanceof FileError) throw error
    throw new FileError(
      codeOf(error) === 'EEXIST'
        ? `${path} is there already; nothing was written`
        : `cannot write ${path} (${codeOf(error)}); nothing was written`,
    )
  } finally {
    await rm(draft, { force: true }).catch(() => {})
  }
}
