import { writeFile } from 'node:fs/promises'
import { widenedBetween } from '../../rules/widened.ts'
import { changesBetween } from '../../schema/difference.ts'
import { loadDataset } from '../../schema/load.ts'
import type { Problem } from '../../schema/problem.ts'
import { flag, textOf } from '../args.ts'
import type { Command } from '../command.ts'
import { withoutBroken } from '../known.ts'
import { labelsOf } from '../labels.ts'
import { report } from '../report.ts'
import { reviewComment } from '../review-comment.ts'
import { suggestionsOf } from '../suggestions.ts'
import { filesOfState, stateOf, twoStates } from '../two-states.ts'
import { formatsOf } from './diff.ts'

export const review: Command = {
  name: 'review',
  usage:
    'review <base> <head> [--format FORMAT]… [--whole] [--annotations FILE] [--suggestions FILE] [--labels FILE]',
  about:
    'Reviews a change of the data as a person would begin to. In Markdown: errors, entries and endpoints in words, what lets more through, hosts seen for the first time or known of a vendor cloud, the evidence with the computed status, and what becomes of the rules. A state is a folder, a release, or a git revision. Exit 1 where the change has errors.',
  options: {
    format: {
      type: 'string',
      value: 'FORMAT',
      multiple: true,
      about: 'formats whose rule text is compared, or all',
    },
    whole: { type: 'boolean', about: 'without the limit on length that a comment of a pull request has' },
    annotations: {
      type: 'string',
      value: 'FILE',
      about: "write the problems there, as GitHub's annotations",
    },
    suggestions: { type: 'string', value: 'FILE', about: 'write the certain corrections there, as JSON' },
    labels: {
      type: 'string',
      value: 'FILE',
      about: 'write the labels of such a pull request there, as JSON',
    },
  },
  async run(args, { out, err }) {
    const [base, head] = twoStates(args)
    const formats = formatsOf(args)
    const now = new Date()
    const old = await filesOfState(base)
    const before = await stateOf(base, now, err, old)
    if (before === null) return 1
    const fresh = await filesOfState(head)
    const touched = (file: string): boolean => {
      const path = file.replace(/^data\//, '')
      return old.files.get(path) !== fresh.files.get(path)
    }
    const loaded = loadDataset(fresh.files, { now, release: head })
    // An error is told wherever it stands: a change may break an entry that it does not touch.
    const problems: Problem[] = [
      ...fresh.problems,
      ...loaded.problems.filter(({ severity, file }) => severity === 'error' || touched(file)),
    ]
    const after = loaded.dataset ?? withoutBroken(fresh.files, now).dataset
    if (after === null) {
      err(report(problems, 'human', false))
      return 1
    }
    const changes = changesBetween(before, after)
    const widened = widenedBetween(before, after, changes)
    out(reviewComment({ before, after, changes, widened, problems, formats }, flag(args, 'whole')))
    const annotations = textOf(args, 'annotations')
    if (annotations !== undefined) await writeFile(annotations, report(problems, 'github', false))
    const suggestions = textOf(args, 'suggestions')
    if (suggestions !== undefined)
      await writeFile(suggestions, `${JSON.stringify(suggestionsOf(problems, fresh.files), null, 2)}\n`)
    const labels = textOf(args, 'labels')
    if (labels !== undefined)
      await writeFile(labels, `${JSON.stringify(labelsOf({ before, after, changes, widened, problems }))}\n`)
    return problems.some(({ severity }) => severity === 'error') ? 1 : 0
  },
}
