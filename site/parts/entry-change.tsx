import type { FC } from 'hono/jsx'
import type { Line } from '../../rules/changes/line.ts'
import { shortLines } from '../../rules/changes/words.ts'
import type { DeviceChange, EntryDifference } from '../../schema/difference.ts'
import type { Site } from '../model.ts'
import { devicePath, withoutClouds } from '../release-words.ts'
import { count } from '../words.ts'
import { LineOf } from './line.tsx'

/** So many lines stand open; the others are folded. */
const OPEN = 12

/** The name of a device with the way to its page; only the name where it is gone. */
export const DeviceLink: FC<{ site: Site; change: DeviceChange; history?: boolean }> = ({
  site,
  change: { id, name },
  history = false,
}) => {
  const path = devicePath(site.dataset, id)
  return path === null ? <span>{name}</span> : <a href={history ? `${path}#history` : path}>{name}</a>
}

/** The name of a vendor cloud, leading to its page where it still has one. */
export const CloudLink: FC<{ site: Site; id: string; name?: string }> = ({ site, id, name }) => {
  const there = Object.hasOwn(site.dataset.services, id) ? site.dataset.services[id] : undefined
  return there === undefined ? <span>{name ?? id}</span> : <a href={`/services/${id}/`}>{there.name}</a>
}

const Lines: FC<{ lines: readonly Line[] }> = ({ lines }) => (
  <>
    {lines.map((line) => (
      <li>
        <LineOf line={line} />
      </li>
    ))}
  </>
)

/** What changed in an entry in words. Endpoints of vendor clouds are counted: the cloud itself says what they are. */
export const EntryWords: FC<{ site: Site; change: EntryDifference; most?: number; more?: string }> = ({
  site,
  change,
  most = OPEN,
  more,
}) => {
  const { own, clouds } = withoutClouds(change)
  const lines = shortLines(own)
  const rest = lines.slice(most)
  if (lines.length + clouds.length === 0) return null
  return (
    <>
      <ul>
        <Lines lines={lines.slice(0, most)} />
        {clouds.map(({ service, ...counts }) => (
          <li>
            through <CloudLink site={site} id={service} />:{' '}
            {(['added', 'changed', 'removed'] as const)
              .flatMap((each) =>
                counts[each] === 0
                  ? []
                  : [
                      `${count(counts[each], 'endpoint')} ${each === 'added' ? 'new' : each === 'removed' ? 'gone' : each}`,
                    ],
              )
              .join(', ')}
          </li>
        ))}
        {rest.length > 0 && more !== undefined && (
          <li>
            <a href={more}>{rest.length} more</a>
          </li>
        )}
      </ul>
      {rest.length > 0 && more === undefined && (
        <details>
          <summary>{rest.length} more</summary>
          <ul>
            <Lines lines={rest} />
          </ul>
        </details>
      )}
    </>
  )
}
