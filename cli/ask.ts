import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import type { Streams } from './command.ts'

/** The answers ended before the questions did. */
export class AnswersEnded extends Error {}

/** What an answer is: a value, or what is wrong with it in words. */
export type Answer<T> = { value: T } | { problem: string }

export interface Asker {
  /** Asks until an answer can be used. Throws AnswersEnded where there are no more. */
  ask<T>(question: string, read: (answer: string) => Answer<T>): Promise<T>
  close(): void
}

/** Questions on stderr, answers a line each from a terminal or a pipe. */
export function createAsker({ err, terminal, in: given }: Streams): Asker {
  const typed = terminal && given === undefined && process.stdin.isTTY === true
  const lines = createInterface({
    input: given === undefined ? process.stdin : Readable.from(given),
    ...(typed ? { output: process.stderr } : {}),
    terminal: typed,
    crlfDelay: Number.POSITIVE_INFINITY,
  })
  // Taken at once: lines that arrive before the iterator does are lost.
  const answers = lines[Symbol.asyncIterator]()
  return {
    async ask(question, read) {
      for (;;) {
        if (typed) {
          lines.setPrompt(`${question}: `)
          lines.prompt()
        } else err(`${question}: `)
        const { value, done } = await answers.next()
        if (done === true) {
          err('\n')
          throw new AnswersEnded()
        }
        if (!typed) err('\n')
        const answer = read(value.trim())
        if ('value' in answer) return answer.value
        err(`  ${answer.problem}\n`)
      }
    },
    close: () => lines.close(),
  }
}
