import type { Arguments, Option } from './args.ts'

/** Where a command writes, so that tests can listen. */
export interface Streams {
  out(text: string): void
  err(text: string): void
  /** Colour and progress only where a person watches. */
  terminal: boolean
  /** What stands for "-", and the answers to questions; the process's own stdin where it is left out. */
  in?: AsyncIterable<Uint8Array>
}

/** A subcommand. `run` gives the exit code: 0 done, 1 found something wrong; UsageError is 2. */
export interface Command {
  name: string
  usage: string
  about: string
  options: Record<string, Option>
  /** It takes options alone: a word beside them is wrong use. */
  wordless?: true
  run(args: Arguments, streams: Streams): Promise<number>
}
