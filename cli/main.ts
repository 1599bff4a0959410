import { nearest } from '../schema/nearest.ts'
import { asFileError, FileError, helpOf, readArguments, UsageError } from './args.ts'
import type { Command, Streams } from './command.ts'
import { capture } from './commands/capture.ts'
import { compare } from './commands/compare.ts'
import { diff } from './commands/diff.ts'
import { fromIssue } from './commands/from-issue.ts'
import { identify } from './commands/identify.ts'
import { create } from './commands/new.ts'
import { packageCommand } from './commands/package.ts'
import { postEntry } from './commands/post-entry.ts'
import { postLabels } from './commands/post-labels.ts'
import { postReview } from './commands/post-review.ts'
import { publish } from './commands/publish.ts'
import { report } from './commands/report.ts'
import { review } from './commands/review.ts'
import { rules } from './commands/rules.ts'
import { serve } from './commands/serve.ts'
import { validate } from './commands/validate.ts'

const COMMANDS: readonly Command[] = [
  validate,
  rules,
  capture,
  compare,
  identify,
  create,
  diff,
  review,
  postReview,
  fromIssue,
  postEntry,
  postLabels,
  report,
  packageCommand,
  publish,
  serve,
]

const overview = (): string =>
  [
    'usage: netneeds <command> [options]',
    '',
    ...COMMANDS.map(({ name, about }) => `  ${name.padEnd(11)} ${about.split('. ')[0]?.replace(/\.$/, '')}`),
    '',
    'netneeds <command> --help tells the options of each.',
    '',
  ].join('\n')

const console: Streams = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  terminal: process.stderr.isTTY === true,
}

/** Runs one command line; gives the exit code: 0 done, 1 found something wrong, 2 used wrongly. */
export async function main(argv: readonly string[], streams: Streams = console): Promise<number> {
  const [name, ...rest] = argv
  if (name === undefined) {
    streams.err(overview())
    return 2
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    streams.out(overview())
    return 0
  }
  const command = COMMANDS.find((each) => each.name === name)
  if (!command) {
    const [near] = nearest(
      name,
      COMMANDS.map((each) => each.name),
      1,
    )
    streams.err(
      `netneeds: unknown command "${name}"${near === undefined ? '' : `; did you mean "${near}"?`}\n${overview()}`,
    )
    return 2
  }
  try {
    const args = readArguments(rest, command.options)
    if (args.options.help) {
      streams.out(helpOf(command.usage, command.about, command.options))
      return 0
    }
    const [word] = args.words
    if (command.wordless === true && word !== undefined)
      throw new UsageError(`"${word}" is one word too many`)
    return await command.run(args, streams)
  } catch (error) {
    const told = error instanceof UsageError ? error : asFileError(error)
    if (told === null) throw error
    const usage = told instanceof FileError ? '' : `usage: netneeds ${command.usage}\n`
    streams.err(`netneeds ${command.name}: ${told.message}\n${usage}`)
    return 2
  }
}
