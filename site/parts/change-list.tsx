import type { FC } from 'hono/jsx'
import { endWords, trafficWords } from '../words.ts'

/** An entry that differs between two releases, as `/changes` gives it. */
export interface ChangedEntry {
  id: string
  name: string
  change: 'added' | 'changed' | 'removed' | 'renamed'
  was: string | null
  fields: ChangedField[]
  endpoints: { id: string; change: 'added' | 'changed' | 'removed'; fields: ChangedField[] }[]
  /** Null where no format was asked for. */
  rules: { format: string; file: string; diff: string }[] | null
}

interface ChangedField {
  key: string
  from: unknown
  to: unknown
}

/** Something let through that was refused before. */
export interface WidenedRule {
  device: string
  for: 'home-assistant' | 'native-app'
  kind: 'rule' | 'name'
  direction: 'outbound' | 'inbound'
  peer: string
  protocol: string | null
  ports: string
}

const CHANGE_WORDS = { added: 'new', changed: 'changed', removed: 'gone', renamed: 'renamed' } as const

const valueWords = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 200 ? `${text.slice(0, 199)}…` : text
}

const Field: FC<{ field: ChangedField }> = ({ field: { key, from, to } }) => (
  <>
    {key}{' '}
    {from !== null && (
      <>
        <del>{valueWords(from)}</del>{' '}
      </>
    )}
    {to === null ? '(gone)' : <ins>{valueWords(to)}</ins>}
  </>
)

/** An endpoint as it now is, or was, from the fields that changed; null where they do not tell enough. */
function whole(fields: readonly ChangedField[], side: 'from' | 'to'): string | null {
  const value = (name: string) => fields.find(({ key }) => key === name)?.[side]
  const [direction, peer, protocol] = [value('direction'), value('peer'), value('protocol')]
  if (typeof direction !== 'string' || typeof peer !== 'object' || peer === null) return null
  const endpoint = { direction, peer, protocol, ports: value('ports') ?? [] }
  return `${endWords(endpoint as never)} ${trafficWords(endpoint as never)}`
}

const Endpoint: FC<{ endpoint: ChangedEntry['endpoints'][number] }> = ({
  endpoint: { id, change, fields },
}) => {
  const words = change === 'changed' ? null : whole(fields, change === 'added' ? 'to' : 'from')
  return (
    <li>
      {CHANGE_WORDS[change]} <code>{id}</code>
      {words === null
        ? fields
            .filter(({ key }) => key !== 'status')
            .map((field, index) => (
              <>
                {index === 0 ? ': ' : '; '}
                <Field field={field} />
              </>
            ))
        : `: ${words}`}
    </li>
  )
}

/** What changed between two releases: what lets more through first, then entry by entry. */
export const ChangeList: FC<{
  items: readonly ChangedEntry[]
  widened: readonly WidenedRule[]
  total: number
}> = ({ items, widened, total }) => (
  <>
    {widened.length > 0 && (
      <section aria-labelledby="widened">
        <h2 id="widened">Lets more through than before</h2>
        <ul>
          {widened.map(({ device, for: consumer, kind, direction, peer, protocol, ports }) => (
            <li>
              <a href={`/devices/${device}/`}>{device}</a>, for{' '}
              {consumer === 'home-assistant' ? 'Home Assistant' : 'the app'}:{' '}
              {kind === 'name'
                ? `the name ${peer} resolves`
                : `${direction === 'outbound' ? 'to' : 'from'} ${peer} ${(protocol ?? '').toUpperCase()} ${ports}`}
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
      {items.map(({ id, name, change, was, fields, endpoints, rules }) => (
        <article>
          <h3>
            {change === 'removed' ? name : <a href={`/devices/${id}/`}>{name}</a>}{' '}
            <span class="muted">
              {CHANGE_WORDS[change]}
              {was !== null && `, was ${was}`}
            </span>
          </h3>
          <ul>
            {fields.map((field) => (
              <li>
                <Field field={field} />
              </li>
            ))}
            {endpoints.map((endpoint) => (
              <Endpoint endpoint={endpoint} />
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
