import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BACKENDS } from '../rules/registry.ts'
import { type Asked, answerQuery } from '../rules/request.ts'
import type { RuleSet } from '../rules/rule-set.ts'
import { Choices } from '../schema/choices.ts'
import { SCHEMA_VERSION } from '../schema/http.ts'
import { type Arguments, type Option, textOf, UsageError } from './args.ts'
import type { Streams } from './command.ts'

/** The choices every format has, as options of a command. */
export const choiceOptions = (): Record<string, Option> =>
  Object.fromEntries(
    Object.entries(Choices.shape).map(([name, schema]) => [
      name,
      { type: 'string', value: name.toUpperCase(), about: schema.description ?? '' } as Option,
    ]),
  )

/** The options that formats have of their own. */
export const backendOptions = (): Record<string, Option> => {
  const own: Record<string, Option> = {}
  for (const backend of BACKENDS) {
    const shape =
      (backend.options as unknown as { shape?: Record<string, { description?: string }> }).shape ?? {}
    for (const [name, schema] of Object.entries(shape)) {
      own[name] = {
        type: 'string',
        value: name.toUpperCase(),
        about: `${schema.description ?? ''} (${backend.id})`.trim(),
      }
    }
  }
  return own
}

/** Which file of a rule set is wanted, and where. */
export const FILE_OPTIONS: Record<string, Option> = {
  file: { type: 'string', value: 'NAME', about: 'print this companion file instead of the main one' },
  dir: {
    type: 'string',
    value: 'FOLDER',
    about: 'write every file there, instead of printing the main one',
  },
}

/** The rule set that a query asks for. Throws UsageError with every problem of the query. */
export function ruleSetFor(
  devices: readonly Asked[],
  home: boolean,
  query: Readonly<Record<string, string>>,
  release: string,
): RuleSet {
  const origin = (process.env.SITE_URL || '').replace(/\/+$/, '')
  const answered = answerQuery({ backends: BACKENDS, devices, home, query, release, origin })
  if (answered.ok) return answered.set
  throw new UsageError(
    answered.problems
      .map(
        ({ parameter, detail, suggestions }) =>
          `--${parameter}: ${detail}${suggestions.length > 0 ? `; did you mean ${suggestions.join(', ')}?` : ''}`,
      )
      .join('\n'),
  )
}

/** Writes the files into a folder, which is made where it is missing. Throws UsageError where it cannot be written. */
async function writeInto(dir: string, files: readonly { name: string; text: string }[]): Promise<void> {
  try {
    await mkdir(dir, { recursive: true })
    for (const { name, text } of files) await writeFile(join(dir, name), text)
  } catch (error) {
    throw new UsageError(`cannot write into ${dir} (${(error as NodeJS.ErrnoException).code ?? error})`)
  }
}

/** Prints a rule set: all of it as JSON, one of its files, or every file into a folder. */
export async function printRules(
  set: RuleSet,
  json: boolean,
  args: Arguments,
  { out, err }: Streams,
): Promise<void> {
  if (json) {
    out(`${JSON.stringify({ schema_version: SCHEMA_VERSION, ...set }, null, 2)}\n`)
    return
  }
  const wanted = textOf(args, 'file')
  const names = set.files.map((file) => file.name)
  const file = wanted === undefined ? set.files[0] : set.files.find((each) => each.name === wanted)
  if (!file) throw new UsageError(`there is no file "${wanted}"; the files are ${names.join(', ')}`)
  const dir = textOf(args, 'dir')
  if (dir !== undefined) {
    await writeInto(dir, set.files)
    err(`wrote ${names.join(', ')} to ${dir}\n`)
    return
  }
  out(file.text)
  if (set.files.length > 1 && wanted === undefined)
    err(
      `also: ${names
        .slice(1)
        .map((name) => `--file ${name}`)
        .join(', ')}, or all with --dir FOLDER\n`,
    )
}
