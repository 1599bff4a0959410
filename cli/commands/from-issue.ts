import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { plain } from '../../rules/backends/data/plain.ts'
import { textOf, UsageError } from '../args.ts'
import type { Command } from '../command.ts'
import { entryOfIssue } from '../issue-entry.ts'
import { answersOf } from '../issue-form.ts'
import { jsonFile } from '../json-file.ts'
import { DATA_OPTION, knownEntries } from '../known.ts'

/** What GitHub hands a workflow about an issue; the rest of it is not looked at. */
const Event = z.looseObject({
  issue: z.looseObject({
    number: z.int().positive(),
    html_url: z.url(),
    created_at: z.iso.datetime(),
    body: z.string().max(200_000).nullable(),
  }),
})

export const fromIssue: Command = {
  name: 'from-issue',
  usage: 'from-issue <event.json> [--into FOLDER]',
  about:
    'Makes an entry of an issue that was written with the form. Reads what GitHub tells a workflow (GITHUB_EVENT_PATH) and prints JSON: the files of a pull request, or a comment that says what to mend. Exit 1 where something is to be mended.',
  options: {
    into: { type: 'string', value: 'FOLDER', about: 'write the files there too, beside what is in it' },
    data: DATA_OPTION,
  },
  async run(args, { out, err }) {
    const [file, ...more] = args.words
    if (file === undefined || more.length > 0) throw new UsageError('give the one file with the event')
    const { issue } = await jsonFile(file, Event, 'an event about an issue')
    const { number, html_url, created_at, body } = issue
    const { dataset, files } = await knownEntries(textOf(args, 'data'), err)
    const answers = answersOf(body ?? '')
    const made =
      answers === null
        ? {
            ok: false as const,
            problems: ['the issue has not the form’s headings; open a new one with the form'],
          }
        : entryOfIssue(answers, { number, url: html_url, date: created_at.slice(0, 10) }, dataset, files)
    if (!made.ok) {
      const comment = [
        'Thank you. Before this can become an entry:',
        '',
        ...made.problems.slice(0, 40).map((problem) => `- ${plain(problem)}`),
        '',
        'Edit the issue above, and this is tried again.',
      ].join('\n')
      out(`${JSON.stringify({ comment }, null, 2)}\n`)
      return 1
    }
    const pull = {
      branch: `issue-${number}`,
      title: `data(${made.id}): from issue ${number}`,
      body: `${plain(made.name)}, from #${number}. Closes #${number} when it is merged. What was seen is in it with an unknown need; a reviewer holds it against its source.`,
      files: made.files,
    }
    const into = textOf(args, 'into')
    for (const { path, text } of into === undefined ? [] : made.files) {
      await mkdir(dirname(join(into ?? '', path)), { recursive: true })
      await writeFile(join(into ?? '', path), text)
    }
    out(`${JSON.stringify({ pull }, null, 2)}\n`)
    return 0
  },
}
