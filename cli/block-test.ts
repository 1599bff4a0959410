import { readFile, stat } from 'node:fs/promises'
import { z } from 'zod'
import { BlockTest } from '../schema/block-test.ts'
import { findingsOf } from '../schema/issues.ts'
import { MAX_BYTES, parseYaml } from '../schema/yaml.ts'
import { FileError, UsageError } from './args.ts'

const Records = z.union([BlockTest, z.array(BlockTest).min(1).max(100)])

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  )

/** The text of a record as it stands on the command line, or in the file that is named there. */
async function textOf(given: string): Promise<{ name: string; text: string }> {
  if (/^\s*[[{]/.test(given)) return { name: '--block-test', text: given }
  if (!(await isFile(given))) {
    if (/^\s*\w+:\s/.test(given)) return { name: '--block-test', text: given }
    throw new FileError(`--block-test: there is no file ${given}; nor is it a record as {of: internet, …}`)
  }
  if ((await stat(given)).size > MAX_BYTES) throw new FileError(`${given} is too large for a record`)
  return { name: given, text: await readFile(given, 'utf8') }
}

/**
 * The records of block tests: YAML or JSON, one or a list, on the command line or in a file. Throws UsageError with
 * everything that is wrong with one.
 */
export async function readBlockTests(given: readonly string[]): Promise<BlockTest[]> {
  const records: BlockTest[] = []
  for (const each of given) {
    const { name, text } = await textOf(each)
    const { parsed, problems } = parseYaml(name, text)
    const told = (message: string, hint: string | null): string =>
      `${name}: ${message}${hint === null ? '' : ` (${hint})`}`
    if (parsed === null)
      throw new UsageError(problems.map(({ message, hint }) => told(message, hint)).join('\n'))
    const result = Records.safeParse(parsed.value)
    if (result.success) {
      records.push(...(Array.isArray(result.data) ? result.data : [result.data]))
      continue
    }
    const schema = Array.isArray(parsed.value) ? z.array(BlockTest) : BlockTest
    const issues = schema.safeParse(parsed.value).error?.issues ?? result.error.issues
    const findings = findingsOf(schema, parsed.value, issues)
    throw new UsageError(
      findings
        .map(({ path, message, hint }) => told(`${path.join('.')}: ${message}`, hint === '' ? null : hint))
        .join('\n'),
    )
  }
  return records
}
