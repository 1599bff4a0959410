import { z } from 'zod'
import { plain } from '../../rules/backends/data/plain.ts'
import { textOf, UsageError } from '../args.ts'
import { fenced } from '../change-words.ts'
import type { Command } from '../command.ts'
import { everyItem, type GitHub, githubOf, orTold } from '../github.ts'
import { jsonFile, textFile } from '../json-file.ts'
import { REVIEW_LABELS, type ReviewLabel } from '../labels.ts'
import { Comment, writeOwnComment } from '../own-comment.ts'
import { MARK } from '../review-comment.ts'
import { counted } from '../table.ts'

/** GitHub's own limit on the text of a comment. */
const MOST = 65_536
/** More suggestions than anybody reads help nobody. */
const MOST_SUGGESTIONS = 20

const Suggestions = z.array(
  z.strictObject({
    path: z.string().regex(/^data\/[a-z0-9./_-]{1,200}$/),
    start_line: z.int().min(1),
    line: z.int().min(1),
    text: z.string().max(4_000),
    reason: z.string().max(1_000),
  }),
)
const Labels = z.array(z.enum(REVIEW_LABELS.map(({ name }) => name)))
const LineComment = Comment.extend({ path: z.string(), line: z.int().nullish() })

/** Offers corrections on their lines; those that are there already are not offered again. Gives how many were new. */
async function offer(
  github: GitHub,
  number: number,
  commit: string,
  suggestions: z.infer<typeof Suggestions>,
): Promise<number> {
  const there = z.array(LineComment).parse(await everyItem(github, `/pulls/${number}/comments`))
  const comments = suggestions
    .slice(0, MOST_SUGGESTIONS)
    .flatMap(({ path, start_line, line, text, reason }) => {
      const body = `${plain(reason)}\n\n${fenced(text, 'suggestion')}`
      if (there.some((each) => each.path === path && each.body === body && each.user?.type === 'Bot'))
        return []
      const range = start_line === line ? {} : { start_line, start_side: 'RIGHT' }
      return [{ path, line, side: 'RIGHT', ...range, body }]
    })
  if (comments.length > 0)
    await github.ask('POST', `/pulls/${number}/reviews`, { commit_id: commit, event: 'COMMENT', comments })
  return comments.length
}

/** Gives the labels of the review and takes away those of an earlier one; labels that people gave stay. */
async function relabel(github: GitHub, number: number, wanted: readonly ReviewLabel[]): Promise<void> {
  const path = `/issues/${number}/labels`
  const held = z
    .array(z.looseObject({ name: z.string() }))
    .parse(await everyItem(github, path))
    .map(({ name }) => name)
  const missing = wanted.filter((name) => !held.includes(name))
  if (missing.length > 0) await github.ask('POST', path, { labels: missing })
  for (const { name } of REVIEW_LABELS)
    if (held.includes(name) && !wanted.includes(name))
      await github.ask('DELETE', `${path}/${encodeURIComponent(name)}`)
}

export const postReview: Command = {
  name: 'post-review',
  usage: 'post-review --pull NUMBER --commit SHA --comment FILE [--suggestions FILE] [--labels FILE]',
  wordless: true,
  about:
    'Puts what netneeds review wrote onto a pull request: one comment that is renewed, corrections as suggestions, and labels. For the workflow; reads GITHUB_REPOSITORY, GITHUB_TOKEN and GITHUB_API_URL.',
  options: {
    pull: { type: 'string', value: 'NUMBER', about: 'the number of the pull request' },
    commit: { type: 'string', value: 'SHA', about: 'its newest commit, which the suggestions are about' },
    comment: { type: 'string', value: 'FILE', about: 'the Markdown of netneeds review' },
    suggestions: { type: 'string', value: 'FILE', about: 'the JSON of its --suggestions' },
    labels: { type: 'string', value: 'FILE', about: 'the JSON of its --labels' },
  },
  async run(args, { err }) {
    const [pull = '', commit = '', comment] = ['pull', 'commit', 'comment'].map((name) => textOf(args, name))
    if (!/^[1-9]\d{0,8}$/.test(pull)) throw new UsageError('--pull is the number of a pull request')
    if (!/^[0-9a-f]{40}$/.test(commit)) throw new UsageError('--commit is 40 hexadecimal digits')
    if (comment === undefined) throw new UsageError('--comment names the file with the comment')
    const github = githubOf(process.env)
    const body = await textFile(comment)
    if (!body.startsWith(MARK) || body.length > MOST)
      throw new UsageError(`${comment} is not what netneeds review wrote`)
    const file = textOf(args, 'suggestions')
    const suggestions =
      file === undefined ? [] : await jsonFile(file, Suggestions, 'what netneeds review wrote')
    const labelled = textOf(args, 'labels')
    const labels =
      labelled === undefined ? null : await jsonFile(labelled, Labels, 'what netneeds review wrote')
    const number = Number(pull)
    return orTold(err, async () => {
      await writeOwnComment(github, number, MARK, body)
      if (suggestions.length > 0)
        err(`${counted(await offer(github, number, commit, suggestions), 'new suggestion')}\n`)
      if (labels !== null) await relabel(github, number, labels)
      return 0
    })
  },
}
