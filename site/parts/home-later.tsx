import type { FC } from 'hono/jsx'
import { curlLine } from './rule-box.tsx'
import { Code } from './rule-output.tsx'

interface Props {
  /** The address that gives the same rules; null where it would be too long. */
  url: string | null
  /** The address that takes `body`. */
  post: string
  body: string
}

/** The same rules from a terminal, later: shown, never asked by the page. */
export const HomeLater: FC<Props> = ({ url, post, body }) => (
  <details data-key="later">
    <summary>The same from a terminal, later</summary>
    <p>These ask the service for the rules of the newest release, and tell it the addresses in them.</p>
    {url !== null && (
      <p class="curl">
        <code>{curlLine(url)}</code>
      </p>
    )}
    <figure class="file">
      <figcaption>
        <span class="name">
          <b>home.json</b> <span class="muted">for many devices: the same as a file</span>
        </span>
        <span class="buttons">
          <button type="button" data-copy>
            Copy
          </button>
          <a class="button" href="#home-rules" download="home.json" data-download="application/json">
            Download
          </a>
        </span>
      </figcaption>
      <Code text={body} label="home.json" />
    </figure>
    <p class="curl">
      <code>{`curl -fsS -H 'Content-Type: application/json' --data @home.json '${post}'`}</code>
    </p>
  </details>
)
