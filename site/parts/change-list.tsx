import type { FC } from 'hono/jsx'
import { entryLines, wideningLine } from '../../rules/changes/words.ts'
import type { Widening } from '../../rules/widened.ts'
import type { DeviceChange } from '../../schema/difference.ts'
import { LineOf } from './line.tsx'

/** An entry that differs between two releases, as `/changes` gives it. */
export interface ChangedEntry extends DeviceChange {
  /** Null where no format was asked for. */
  rules: { format: string; file: string; diff: string }[] | null
}

export const CHANGE_WORDS = { added: 'new', changed: 'changed', removed: 'gone', renamed: 'renamed' } as const

/** What changed between two releases: what lets more through first, then entry by entry. */
export const ChangeList: FC<{
  items: readonly ChangedEntry[]
  widened: readonly Widening[]
  total: number
}> = ({ items, widened, total }) => (
  <>
    {widened.length > 0 && (
      <section aria-labelledby="widened">
        <h2 id="widened">Lets more through than before</h2>
        <ul>
          {widened.map((each) => (
            <li>
              <a href={`/devices/${each.device}/`}>{each.device}</a>, <LineOf line={wideningLine(each)} />
            </li>
          ))}
        </ul>
      </section>
    )}
    <section aria-labelledby="entries">
      <h2 id="entries">
        {total} {total === 1 ? 'entry changes' : 'entries change'}
      </h2>
      {items.length < total && <p>The first {items.length} are below; the rest is in the JSON.</p>}
      {items.map(({ rules, ...entry }) => (
        <article>
          <h3>
            {entry.change === 'removed' ? entry.name : <a href={`/devices/${entry.id}/`}>{entry.name}</a>}{' '}
            <span class="muted">
              {CHANGE_WORDS[entry.change]}
              {entry.was !== null && `, was ${entry.was}`}
            </span>
          </h3>
          <ul>
            {entryLines(entry).map((line) => (
              <li>
                <LineOf line={line} />
              </li>
            ))}
          </ul>
          {(rules ?? []).map(({ file, diff }) => (
            <details>
              <summary>
                Rule text, <code>{file}</code>
              </summary>
              <pre class="diff">
                {diff.split('\n').map((line) => (
                  <span class={line.startsWith('+') ? 'plus' : line.startsWith('-') ? 'minus' : undefined}>
                    {`${line}\n`}
                  </span>
                ))}
              </pre>
            </details>
          ))}
        </article>
      ))}
    </section>
  </>
)
