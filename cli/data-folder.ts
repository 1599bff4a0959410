import { existsSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project this command belongs to. */
export const PROJECT = resolve(dirname(fileURLToPath(import.meta.url)), '..')
/** The entries of the project. */
export const DATA = join(PROJECT, 'data')

/** The data folder a path lies in, and the path inside it; null when the path is in none. */
export function folderOf(path: string): { folder: string; inside: string } | null {
  const full = resolve(path)
  if (existsSync(full) && statSync(full).isDirectory() && isDataFolder(full))
    return { folder: full, inside: '' }
  for (let folder = dirname(full); folder !== dirname(folder); folder = dirname(folder)) {
    if (isDataFolder(folder)) return { folder, inside: relative(folder, full).split(sep).join('/') }
  }
  return null
}

const isDataFolder = (folder: string): boolean =>
  existsSync(join(folder, 'devices')) || existsSync(join(folder, 'services'))
