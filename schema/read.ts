import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Loaded, type LoadOptions, loadDataset } from './load.ts'
import type { Problem } from './problem.ts'
import { MAX_BYTES } from './yaml.ts'

const refused = (file: string, message: string, hint: string): Problem => ({
  file,
  line: 1,
  column: 1,
  severity: 'error',
  rule: 'file',
  message,
  hint,
  fix: null,
})

/** The texts of a data folder by path relative to it. Symbolic links are never followed; nothing outside is read. */
export async function readFiles(
  folder: string,
): Promise<{ files: Map<string, string>; problems: Problem[] }> {
  const files = new Map<string, string>()
  const problems: Problem[] = []
  const walk = async (relative: string, depth: number): Promise<void> => {
    for (const item of (await readdir(join(folder, relative), { withFileTypes: true })).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      const path = relative === '' ? item.name : `${relative}/${item.name}`
      const file = `data/${path}`
      if (item.isSymbolicLink())
        problems.push(refused(file, 'is a symbolic link', 'put the file itself here; links are not followed'))
      else if (item.isDirectory()) {
        if (depth >= 4)
          problems.push(refused(file, 'is nested too deeply', 'entries are data/devices/<vendor>/<id>.yaml'))
        else await walk(path, depth + 1)
      } else if (!item.isFile()) problems.push(refused(file, 'is not a regular file', 'remove it'))
      else await readOne(path, file)
    }
  }
  const readOne = async (path: string, file: string): Promise<void> => {
    const { size } = await lstat(join(folder, path))
    if (size > MAX_BYTES) {
      problems.push(
        refused(
          file,
          `is larger than ${MAX_BYTES / 1024} KiB`,
          'an entry is a few hundred lines; evidence files do not belong in it',
        ),
      )
      return
    }
    try {
      files.set(path, new TextDecoder('utf-8', { fatal: true }).decode(await readFile(join(folder, path))))
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      problems.push(refused(file, 'is not UTF-8', 'save it as UTF-8'))
    }
  }
  await walk('', 0)
  return { files, problems }
}

/** Reads and checks a data folder. Throws only what the file system throws, as when there is no such folder. */
export async function readDataset(folder: string, options: LoadOptions): Promise<Loaded> {
  const { files, problems } = await readFiles(folder)
  const loaded = loadDataset(files, options)
  if (problems.length === 0) return loaded
  return { dataset: null, problems: [...problems, ...loaded.problems] }
}
