import type { FC } from 'hono/jsx'
import type { Backend, RenderedFile } from '../../rules/backend.ts'
import type { Fate } from '../../rules/fate.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import { cronLine, updateName } from '../../rules/update.ts'
import { fateCounts } from '../fate-words.ts'
import { count } from '../words.ts'

interface Props {
  set: RuleSet
  /** What becomes of every documented endpoint, of one device or of all. */
  fates: readonly Fate[]
  /** The address that gives this very text. */
  url: string
  /** Whether a script is there to serve the buttons. */
  live: boolean
  backend: Pick<Backend, 'id' | 'update'>
  /** The script for cron that keeps this very rule set up to date; null where there is none. */
  update: string | null
}

const WANTED: Record<string, string | undefined> = {
  ip: 'device address',
  ip6: 'device IPv6 address (or its MAC address)',
  mac: 'device MAC address',
  ha: 'Home Assistant address',
  app: 'addresses of the phones with the app',
  gateway: 'router address',
  lan: 'home network',
  wan: 'interface to the internet',
}

/** A rendered rule set: its files, what could not be said, how to apply and undo. The same on server and in the browser. */
export const RuleOutput: FC<Props> = ({ set, fates, url, live, backend, update }) => (
  <>
    {set.placeholders.length > 0 && (
      <p class="note">
        Still to be given:{' '}
        {[...new Set(set.placeholders.map(({ parameter }) => WANTED[parameter] ?? parameter))].join(', ')}.
        Until then the rule stands at documentation addresses and matches nothing.
      </p>
    )}
    {set.files.map((file, index) => (
      <File file={file} url={index === 0 ? url : withParameter(url, 'file', file.name)} live={live} />
    ))}
    <p class="let">
      {fateCounts(fates)}
      {set.dropped.length > 0 && `, ${count(set.dropped.length, 'thing')} not expressible in this format`}.
    </p>
    {set.dropped.length > 0 && (
      <details class="dropped" data-key="dropped" open>
        <summary>Not expressible in this format</summary>
        <ul>
          {set.dropped.map(({ rule, reason }) => (
            <li>
              <code>{rule}</code>: {reason}
            </li>
          ))}
        </ul>
      </details>
    )}
    {set.notes.length > 0 && (
      <details data-key="notes" open={set.notes.length < 4}>
        <summary>Notes</summary>
        <ul>
          {set.notes.map((note) => (
            <li>{note}</li>
          ))}
        </ul>
      </details>
    )}
    <Steps name="apply" title="How to apply" steps={set.apply} />
    <Steps name="undo" title="How to undo" steps={set.undo} />
    <details data-key="update">
      <summary>How to keep it up to date</summary>
      {update !== null ? (
        <>
          <p>
            Save this script on the router under the name above it, and give root's crontab (
            <code>crontab -e</code>) one line: <code class="cron">{cronLine(updateName(set.files))}</code>
          </p>
          <File
            file={{
              name: updateName(set.files),
              place: '/root/',
              media_type: 'text/x-shellscript',
              text: update,
            }}
            url={url}
            live={live}
          />
        </>
      ) : backend.update === null ? (
        <p>
          A script for cron can: it stands here as soon as all addresses are given, and where one address can
          name all devices. See <a href={`/formats/${backend.id}/#update`}>how it works</a>.
        </p>
      ) : (
        <p>{backend.update.replace(/^./, (first) => first.toUpperCase())}.</p>
      )}
    </details>
  </>
)

const Steps: FC<{ name: string; title: string; steps: readonly string[] }> = ({ name, title, steps }) => (
  <details data-key={name}>
    <summary>{title}</summary>
    <ol class="steps">
      {steps.map((step) => (
        <li>
          <code>{step}</code>
        </li>
      ))}
    </ol>
  </details>
)

const File: FC<{ file: RenderedFile; url: string; live: boolean }> = ({ file, url, live }) => (
  <figure class="file">
    <figcaption>
      <span class="name">
        <b>{file.name}</b> <span class="muted">{file.place}</span>
      </span>
      <span class="buttons">
        <button type="button" data-copy hidden={!live}>
          Copy
        </button>
        <a class="button" href={url} download={file.name} data-download={file.media_type}>
          Download
        </a>
      </span>
    </figcaption>
    <Code text={file.text} label={file.name} />
  </figure>
)

const reachable = (label: string) => ({ tabindex: 0, role: 'region', 'aria-label': label })
/** Explanations up to this many lines stand open above the rule. */
const SHORT = 6

/**
 * Text as numbered lines, comments dimmed; a long explanation at its head is folded, so that the rule itself is
 * seen at once. The `.line` elements together are the text, byte for byte.
 */
export const Code: FC<{ text: string; label: string }> = ({ text, label }) => {
  const lines = linesOf(text).map((line, index) => ({ ...line, number: index + 1 }))
  const first = lines.findIndex(({ line, comment }) => !comment && line.trim() !== '')
  const head = first > SHORT ? first : 0
  return (
    // It scrolls, and the keyboard must reach what scrolls.
    <div class="code" {...reachable(label)}>
      {head > 0 && (
        <details data-key={`head-${label}`}>
          <summary>{head} lines of explanation: what is let through, withheld and why</summary>
          <Lines lines={lines.slice(0, head)} />
        </details>
      )}
      <Lines lines={lines.slice(head)} />
    </div>
  )
}

const Lines: FC<{ lines: readonly { line: string; comment: boolean; number: number }[] }> = ({ lines }) => (
  <pre>
    <code>
      {lines.map(({ line, comment, number }) => (
        <span class={comment ? 'line comment' : 'line'} data-n={number}>
          {line}
        </span>
      ))}
    </code>
  </pre>
)

/** Lines with their line ends, each told whether it is a comment in any of the formats. */
export function linesOf(text: string): { line: string; comment: boolean }[] {
  let inside = false
  return (text.match(/[^\n]*\n|[^\n]+$/g) ?? []).map((line) => {
    const opens = /^\s*<!--/.test(line)
    const comment = inside || opens || /^\s*(#|;|--|!|\/\/)/.test(line)
    if (opens) inside = true
    if (line.includes('-->')) inside = false
    return { line, comment }
  })
}

/** `url` with one more parameter; `url` may be a path. */
const withParameter = (url: string, name: string, value: string): string =>
  `${url}${url.includes('?') ? '&' : '?'}${new URLSearchParams({ [name]: value })}`
