import { z } from 'zod'
import { textOf, UsageError } from '../args.ts'
import type { Command } from '../command.ts'
import { type GitHub, githubOf, orTold } from '../github.ts'
import { jsonFile } from '../json-file.ts'
import { writeOwnComment } from '../own-comment.ts'

/** By this line the workflow finds its own comment again. */
const MARK = '<!-- netneeds entry -->'

/** What netneeds from-issue wrote. Only files of data/ are ever taken from it. */
const Made = z.union([
  z.strictObject({ comment: z.string().max(60_000) }),
  z.strictObject({
    pull: z.strictObject({
      branch: z.string().regex(/^issue-[1-9]\d{0,8}$/),
      title: z.string().max(200),
      body: z.string().max(60_000),
      files: z
        .array(
          z.strictObject({
            path: z.string().regex(/^data\/(devices\/[a-z0-9-]{1,64}\/[a-z0-9-]{1,64}\.yaml|vendors\.yaml)$/),
            text: z.string().max(200_000),
          }),
        )
        .min(1)
        .max(2),
    }),
  }),
])
type Pull = Extract<z.infer<typeof Made>, { pull: unknown }>['pull']

const Ref = z.looseObject({ object: z.looseObject({ sha: z.string() }) })
const Sha = z.looseObject({ sha: z.string() })
const Numbered = z.looseObject({ number: z.int() })
/** A branch with one commit on the base's newest, and a pull request for it; an earlier one of the same issue is renewed. */
async function propose(
  github: GitHub,
  base: string,
  pull: Pull,
): Promise<{ number: number; commit: string }> {
  const { sha: parent } = Ref.parse(await github.ask('GET', `/git/ref/heads/${base}`)).object
  const tree = Sha.parse(
    await github.ask('POST', '/git/trees', {
      base_tree: parent,
      tree: pull.files.map(({ path, text }) => ({ path, mode: '100644', type: 'blob', content: text })),
    }),
  )
  const commit = Sha.parse(
    await github.ask('POST', '/git/commits', { message: pull.title, tree: tree.sha, parents: [parent] }),
  )
  const refs = z
    .array(z.looseObject({ ref: z.string() }))
    .parse(await github.ask('GET', `/git/matching-refs/heads/${pull.branch}`))
  const there = refs.some(({ ref }) => ref === `refs/heads/${pull.branch}`)
  if (there) await github.ask('PATCH', `/git/refs/heads/${pull.branch}`, { sha: commit.sha, force: true })
  else await github.ask('POST', '/git/refs', { ref: `refs/heads/${pull.branch}`, sha: commit.sha })
  const owner = github.repository.split('/')[0]
  const [open] = z
    .array(Numbered)
    .parse(await github.ask('GET', `/pulls?state=open&head=${owner}:${pull.branch}`))
  const made =
    open ??
    Numbered.parse(
      await github.ask('POST', '/pulls', { title: pull.title, body: pull.body, head: pull.branch, base }),
    )
  return { number: made.number, commit: commit.sha }
}

export const postEntry: Command = {
  name: 'post-entry',
  usage: 'post-entry --issue NUMBER --made FILE [--base BRANCH]',
  wordless: true,
  about:
    'Opens the pull request that netneeds from-issue made and prints its number and commit, or writes its comment under the issue. For the workflow; reads GITHUB_REPOSITORY, GITHUB_TOKEN and GITHUB_API_URL.',
  options: {
    issue: { type: 'string', value: 'NUMBER', about: 'the number of the issue' },
    made: { type: 'string', value: 'FILE', about: 'the JSON of netneeds from-issue' },
    base: { type: 'string', value: 'BRANCH', about: 'the branch it goes to; main without it' },
  },
  async run(args, { out, err }) {
    const issue = textOf(args, 'issue') ?? ''
    const file = textOf(args, 'made')
    const base = textOf(args, 'base') ?? 'main'
    if (!/^[1-9]\d{0,8}$/.test(issue)) throw new UsageError('--issue is the number of an issue')
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,100}$/.test(base))
      throw new UsageError('--base is the name of a branch')
    if (file === undefined) throw new UsageError('--made names the file of netneeds from-issue')
    const made = await jsonFile(file, Made, 'what netneeds from-issue wrote')
    if ('pull' in made && made.pull.branch !== `issue-${issue}`)
      throw new UsageError(`${file} is about another issue`)
    const github = githubOf(process.env)
    return orTold(err, async () => {
      if ('comment' in made) {
        await writeOwnComment(github, Number(issue), MARK, `${MARK}\n${made.comment}`)
        return 0
      }
      const { number, commit } = await propose(github, base, made.pull)
      out(`${number} ${commit}\n`)
      return 0
    })
  },
}
