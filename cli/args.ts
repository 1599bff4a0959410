import { type ParseArgsConfig, parseArgs } from 'node:util'
import { nearest } from '../schema/nearest.ts'

/** The command was used wrongly: exit 2, with one line that says how to use it. */
export class UsageError extends Error {}
/** A file that is not there or cannot be read or written: exit 2 too, but the usage would not help. */
export class FileError extends UsageError {}

/** What the system says of a file, in words (errno(3)). */
const REFUSALS: Record<string, string> = {
  EACCES: 'it is not permitted',
  EEXIST: 'something is there already',
  EISDIR: 'it is a folder',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'there is no space left',
  ENOTDIR: 'what should be a folder is a file',
  EPERM: 'it is not permitted',
  EROFS: 'nothing can be written there',
}

/** A refusal of the file system as a FileError; null for every other error. */
export function asFileError(error: unknown): FileError | null {
  if (!(error instanceof Error)) return null
  const { code = '', path } = error as NodeJS.ErrnoException
  const words = REFUSALS[code]
  return path === undefined || words === undefined ? null : new FileError(`${path}: ${words}`)
}

export interface Option {
  type: 'string' | 'boolean'
  /** What stands behind `--name` in the help. */
  value?: string
  about: string
  multiple?: boolean
}

export interface Arguments {
  words: string[]
  /** Every value given for an option, in order; a flag gives `true`. */
  options: Record<string, (string | true)[]>
  /** Words and options as they followed one another, for an option that speaks of the words behind it. */
  order: Given[]
}

export type Given = { word: string } | { option: string; value: string | true }

/** Reads the words behind a command. Throws UsageError for an unknown option or a missing value. */
export function readArguments(argv: readonly string[], known: Record<string, Option>): Arguments {
  const options: NonNullable<ParseArgsConfig['options']> = { help: { type: 'boolean', short: 'h' } }
  for (const [name, { type }] of Object.entries(known)) options[name] = { type, multiple: true }
  const { tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const read: Arguments = { words: [], options: {}, order: [] }
  for (const token of tokens ?? []) {
    if (token.kind === 'positional') {
      read.words.push(token.value)
      read.order.push({ word: token.value })
    }
    if (token.kind !== 'option') continue
    const name = token.name
    const option = name === 'help' || name === 'h' ? ({ type: 'boolean', about: '' } as const) : known[name]
    if (!option) {
      const [near] = nearest(name, Object.keys(known), 1)
      throw new UsageError(
        `unknown option ${token.rawName}${near === undefined ? '' : `; did you mean --${near}?`}`,
      )
    }
    if (
      option.type === 'string' &&
      (token.value === undefined || (token.inlineValue === false && token.value.startsWith('--')))
    ) {
      throw new UsageError(`${token.rawName} needs a value`)
    }
    if (option.type === 'boolean' && token.value !== undefined)
      throw new UsageError(`${token.rawName} takes no value`)
    const key = name === 'h' ? 'help' : name
    const values = read.options[key] ?? []
    read.options[key] = values
    if (values.length > 0 && option.type === 'string' && option.multiple !== true) {
      throw new UsageError(`${token.rawName} is given twice`)
    }
    values.push(token.value ?? true)
    read.order.push({ option: key, value: token.value ?? true })
  }
  return read
}

/** The last text given for an option. */
export function textOf(args: Arguments, name: string): string | undefined {
  const value = args.options[name]?.at(-1)
  return typeof value === 'string' ? value : undefined
}

/** Every text given for an option that may be repeated. */
export const textsOf = (args: Arguments, name: string): string[] =>
  (args.options[name] ?? []).filter((value) => typeof value === 'string')

/** Whether a flag was given. */
export const flag = (args: Arguments, name: string): boolean => (args.options[name] ?? []).length > 0

/** The help text of a command. */
export function helpOf(usage: string, about: string, options: Record<string, Option>): string {
  const rows = Object.entries(options).map(
    ([name, option]) => [`--${name}${option.value ? ` ${option.value}` : ''}`, option.about] as const,
  )
  const width = Math.max(6, ...rows.map(([left]) => left.length))
  return [
    `usage: netneeds ${usage}`,
    '',
    about,
    ...(rows.length > 0 ? ['', 'options:'] : []),
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
    '',
  ].join('\n')
}
