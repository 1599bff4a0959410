import { ruleDifferences } from '../../api/rule-difference.ts'
import { BACKENDS } from '../../rules/registry.ts'
import { widenedBetween } from '../../rules/widened.ts'
import { changesBetween } from '../../schema/difference.ts'
import { expanded } from '../../schema/expand.ts'
import { SCHEMA_VERSION } from '../../schema/http.ts'
import { nearest } from '../../schema/nearest.ts'
import { type Arguments, flag, textsOf, UsageError } from '../args.ts'
import { changeWords, ruleWords, wideningWords } from '../change-words.ts'
import type { Command } from '../command.ts'
import { counted } from '../table.ts'
import { stateOf, twoStates } from '../two-states.ts'

/** One of each layer and a router's own: enough to see what a change means. */
export const USUAL_FORMATS: readonly string[] = ['nftables', 'openwrt', 'opnsense', 'pihole', 'adguardhome']

/** The formats asked for; `all` is every one. Throws UsageError for one that is not there. */
export function formatsOf(args: Arguments): readonly string[] {
  const ids = BACKENDS.map(({ id }) => id)
  const wanted = textsOf(args, 'format').flatMap((text) => text.split(','))
  if (wanted.length === 0) return USUAL_FORMATS
  if (wanted.includes('all')) return ids
  for (const format of wanted) {
    if (ids.includes(format)) continue
    const [near] = nearest(format, ids, 1)
    throw new UsageError(
      `there is no format "${format}"${near === undefined ? '' : `; did you mean ${near}?`}`,
    )
  }
  return wanted
}

export const diff: Command = {
  name: 'diff',
  usage: 'diff <base> <head> [--format FORMAT]… [--json]',
  about:
    'Tells what changed between two states of the data. In Markdown: entries and endpoints in words, what lets more through than before, and how the rule text of some formats changes. A state is a folder (data/ itself, or one that holds it), a release, or a git revision.',
  options: {
    format: {
      type: 'string',
      value: 'FORMAT',
      multiple: true,
      about: `formats whose rule text is compared, or all; without it ${USUAL_FORMATS.join(', ')}`,
    },
    json: { type: 'boolean', about: 'the changes as JSON' },
  },
  async run(args, { out, err }) {
    const [base, head] = twoStates(args)
    const formats = formatsOf(args)
    const now = new Date()
    const before = await stateOf(base, now, err)
    const after = await stateOf(head, now, err)
    if (before === null || after === null) return 1
    const changes = changesBetween(before, after)
    const widened = widenedBetween(before, after, changes)
    if (flag(args, 'json')) {
      const items = changes.map((change) => ({
        ...change,
        rules: formats.flatMap((format) =>
          ruleDifferences(expanded(before, change.was ?? change.id), expanded(after, change.id), format),
        ),
      }))
      out(`${JSON.stringify({ schema_version: SCHEMA_VERSION, base, head, widened, items }, null, 2)}\n`)
      return 0
    }
    const lines = [
      `## ${counted(changes.length, 'entry changes', 'entries change')}`,
      '',
      ...(widened.length === 0
        ? ['Nothing lets more through than before.']
        : ['Lets more through than before:', '', ...wideningWords(widened)]),
      ...changes.flatMap((change) => [
        '',
        ...changeWords(change),
        '',
        ...ruleWords(change, before, after, formats),
      ]),
    ]
    out(changes.length === 0 ? 'Nothing changes.\n' : `${lines.join('\n').replace(/\n{3,}/g, '\n\n')}\n`)
    return 0
  },
}
