import type { FC } from 'hono/jsx'
import type { Change } from '../../capture/propose.ts'
import type { Line } from '../../capture/redact.ts'

/** It scrolls, and the keyboard must reach what scrolls. */
const REACHABLE = { tabindex: 0, role: 'region', 'aria-label': 'lines that leave' }

/** Every line that leaves, what was taken out of it and why, and what was made general before. */
export const LeavingLines: FC<{ lines: readonly Line[]; changes: readonly Change[]; isNew: boolean }> = ({
  lines,
  changes,
  isNew,
}) => {
  const redacted = lines.flatMap(({ replaced }, index) =>
    replaced.map((each) => ({ ...each, number: index + 1 })),
  )
  const told = changes.filter(({ originals, kind }) => originals.length > 0 && kind !== 'conflict')
  return (
    <>
      <p>
        {lines.length === 0
          ? 'Nothing: this adds no line to the entry.'
          : `${lines.length} ${lines.length === 1 ? 'line' : 'lines'}, and only when you press a button below that says so. ${isNew ? 'It is the whole file.' : 'These are added to the entry.'}`}{' '}
        {redacted.length === 0
          ? 'Nothing in it had to be taken out.'
          : `${redacted.length} ${redacted.length === 1 ? 'thing was' : 'things were'} taken out.`}
      </p>
      {lines.length > 0 && (
        <div class="code" {...REACHABLE}>
          <pre>
            <code>
              {lines.map(({ text, replaced }, index) => (
                <span class={replaced.length > 0 ? 'line redacted' : 'line'} data-n={`${index + 1}`}>
                  {`${text}\n`}
                </span>
              ))}
            </code>
          </pre>
        </div>
      )}
      {redacted.length > 0 && (
        <>
          <h3>Taken out</h3>
          <ul>
            {redacted.map(({ number, by, why }) => (
              <li>
                Line {number}: {why}; in its place stands <code>{by}</code>
              </li>
            ))}
          </ul>
        </>
      )}
      {told.length > 0 && (
        <details>
          <summary>What these lines came from, and stays here</summary>
          <ul>
            {told.map(({ path, reason, originals }) => (
              <li>
                <code>{path}</code>: {reason}.{' '}
                <span class="muted host">
                  Seen: {originals.slice(0, 8).join('; ')}
                  {originals.length > 8 && ` and ${originals.length - 8} more`}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
