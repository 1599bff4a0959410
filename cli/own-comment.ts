import { z } from 'zod'
import { everyItem, type GitHub } from './github.ts'

/** A comment as far as it is looked at. */
export const Comment = z.looseObject({
  id: z.int(),
  body: z.string().nullish(),
  user: z.looseObject({ type: z.string() }).nullish(),
})

/** Writes a comment under an issue or pull request in place of ours that begins with the mark; none twice. */
export async function writeOwnComment(
  github: GitHub,
  number: number,
  mark: string,
  body: string,
): Promise<void> {
  const comments = z.array(Comment).parse(await everyItem(github, `/issues/${number}/comments`))
  const ours = comments.find(
    ({ body: text, user }) => user?.type === 'Bot' && text?.startsWith(mark) === true,
  )
  if (ours === undefined) await github.ask('POST', `/issues/${number}/comments`, { body })
  else if (ours.body !== body) await github.ask('PATCH', `/issues/comments/${ours.id}`, { body })
}
