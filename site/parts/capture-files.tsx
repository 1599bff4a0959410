import type { FC } from 'hono/jsx'
import type { DatasetFile } from '../pages.tsx'
import { Text } from './fields.tsx'

interface Props {
  dataset: DatasetFile
  /** What may be dropped here, as the end of "Captures and logs: …". */
  kinds: string
}

const kilobytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1000))} KB`

/** What a live part of a page says until its script is there: the words stay where it never comes. */
export const LOADING =
  'The script of this page is on its way. If these words stay, it did not arrive: reload.'

/** Where files are chosen and read. */
export const CaptureFiles: FC<Props> = ({ dataset, kinds }) => (
  <>
    <noscript>
      <p class="note" id="needs-script">
        This page reads files in your browser, with a script, and scripts do not run here.{' '}
        <a href="#command-line">The command line</a> does the same.
      </p>
    </noscript>
    <section class="box live" id="reader" aria-labelledby="files" data-dataset={dataset.url}>
      <h2 id="files">1. Files</h2>
      <div class="drop" id="drop">
        <label for="f-files">Captures and logs, also several</label>
        <input id="f-files" type="file" multiple disabled aria-describedby="files-kinds files-stay" />
        <p class="hint" id="files-kinds">
          Choose them or drop them here: {kinds}.
        </p>
      </div>
      <div id="chosen"></div>
      <details class="more">
        <summary>more about your home</summary>
        <div class="fields">
          <Text
            name="home-ha"
            label="Home Assistant address"
            example="192.168.1.10"
            hint="tells its traffic from that of other hosts"
          />
          <Text
            name="home-app"
            label="Phones with the app"
            example="192.168.1.20"
            hint="separated by commas"
          />
          <Text
            name="home-lan"
            label="Home network"
            example="192.168.1.0/24"
            hint="only where it is no private range"
          />
        </div>
      </details>
      <p class="submit">
        <button type="button" id="read" disabled>
          Read
        </button>
      </p>
      <div id="reading" hidden>
        <p id="reading-file"></p>
        <progress id="reading-bar" max="1" value="0" aria-labelledby="reading-file"></progress>
        <p class="amount" id="reading-amount"></p>
        <p>
          <button type="button" id="cancel">
            Cancel
          </button>
        </p>
      </div>
      <p id="reader-status" class="status-line" role="status">
        {LOADING}
      </p>
      <div id="reader-problem" tabindex={-1} hidden></div>
      <div id="inputs"></div>
      <p class="hint" id="files-stay">
        They are read here and go nowhere. This page loads its own scripts and, when you choose files, the
        lists of devices and of makers ({kilobytes(dataset.size)}), all from this site; its{' '}
        <abbr title="Content-Security-Policy, in the headers of this page">policy</abbr> forbids its scripts
        to fetch or send anything.
      </p>
    </section>
  </>
)
