import type { FC } from 'hono/jsx'
import type { ReleaseChange } from '../../rules/changes/release.ts'
import { releasePath } from '../release-words.ts'

/** The id of a release, which is its day, leading to its page; of what is not committed yet, the day beside it. */
export const ReleaseLink: FC<{ release: ReleaseChange }> = ({ release: { id, date, commit } }) => (
  <>
    <a href={releasePath(id)}>{id}</a>
    {commit === null && (
      <>
        {' '}
        <time datetime={date}>{date.slice(0, 10)}</time>, not committed
      </>
    )}
  </>
)
