import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { answerOf } from './answer.ts'

/** Writes tshark's answer beside each capture of a folder: `npx tsx test/capture/reference/make-answers.ts FOLDER [to]`. */
const [, , folder, to = folder, every = '0', of = '1'] = process.argv
if (folder === undefined || to === undefined) {
  console.error('usage: make-answers.ts FOLDER [FOLDER OF ANSWERS]')
  process.exitCode = 2
} else {
  const files = readdirSync(folder).filter((name) => !/\.(json|jsonl|md)$/.test(name))
  files.forEach((name, index) => {
    const answer = join(to, `${name}.json`)
    if (index % Number(of) !== Number(every) || existsSync(answer)) return
    writeFileSync(answer, `${JSON.stringify(answerOf(join(folder, name)), null, 1)}\n`)
  })
}
