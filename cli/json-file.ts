import { readFile } from 'node:fs/promises'
import type { z } from 'zod'
import { FileError } from './args.ts'

/** The text of a file that another command or GitHub wrote. Throws FileError where it cannot be read. */
export async function textFile(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    throw new FileError(`cannot read ${path}`)
  }
}

/** Its JSON, as the schema has it. Throws FileError, which says what the file should be, where it is not that. */
export async function jsonFile<T extends z.ZodType>(
  path: string,
  schema: T,
  what: string,
): Promise<z.infer<T>> {
  const text = await textFile(path)
  try {
    return schema.parse(JSON.parse(text))
  } catch {
    throw new FileError(`${path} is not ${what}`)
  }
}
