import type { FC } from 'hono/jsx'
import { wideningLine } from '../../rules/changes/words.ts'
import type { ExpandedDevice } from '../../schema/expand.ts'
import type { Revision } from '../history.ts'
import type { Site } from '../model.ts'
import { releasePath } from '../release-words.ts'
import { CHANGE_WORDS } from './change-list.tsx'
import { EntryWords } from './entry-change.tsx'
import { LineOf } from './line.tsx'
import { ReleaseLink } from './release-link.tsx'

/** So many revisions stand on the page of a device, with so many lines each. */
const MOST = 10
const LINES = 6

/** What each of the newest releases that changed a device changed in it. */
export const Revisions: FC<{ site: Site; device: ExpandedDevice; revisions: readonly Revision[] }> = ({
  site,
  device,
  revisions,
}) => {
  if (site.releases === null) return <p>This copy of the site was built without its history.</p>
  if (revisions.length === 0) return <p>None of the newest {site.releases.length} releases changed it.</p>
  return (
    <ul class="changes">
      {revisions.slice(0, MOST).map(({ release, change }) => (
        <li>
          <ReleaseLink release={release} />
          {change === null
            ? ', the first release'
            : change.change === 'changed'
              ? ''
              : `, ${CHANGE_WORDS[change.change]}${change.was === null ? '' : `, was ${change.was}`}`}
          {release.commit !== null && (
            <>
              {' '}
              <small>
                <a href={`${site.repository}/commit/${release.commit}`}>
                  commit <code>{release.commit.slice(0, 7)}</code>
                </a>
              </small>
            </>
          )}
          <Wider release={release} device={change?.id ?? device.id} />
          {change !== null && change.change !== 'added' && (
            <EntryWords site={site} change={change} most={LINES} more={releasePath(release.id)} />
          )}
        </li>
      ))}
      {revisions.length > MOST && <li>{revisions.length - MOST} more are in the whole history.</li>}
    </ul>
  )
}

const Wider: FC<{ release: Revision['release']; device: string }> = ({ release, device }) => {
  const lines = release.widened.filter((each) => each.device === device)
  return lines.length === 0 ? null : (
    <ul>
      {lines.map((line) => (
        <li>
          <b>lets more through than before</b> <LineOf line={wideningLine(line)} />
        </li>
      ))}
    </ul>
  )
}
