import type { FC } from 'hono/jsx'
import type { ReleaseChange } from '../../rules/changes/release.ts'
import { BACKENDS } from '../../rules/registry.ts'
import type { Site } from '../model.ts'
import { Select } from '../parts/fields.tsx'
import { Page } from '../parts/layout.tsx'
import { ReleaseLink } from '../parts/release-link.tsx'
import { releaseWords } from '../release-words.ts'

/** What changed between any two releases, in words and as rule text. The list is asked for from the API. */
export const ChangesPage: FC<{ site: Site }> = ({ site }) => (
  <Page
    site={site}
    title="Changes"
    about="What changed for which device between two releases, what lets more through than before, and how the rule text of a format changes."
    path="/changes/"
    script="changes"
    json="/releases"
  >
    <h1>Changes</h1>
    <p>
      Every change of the data is a release. To follow them: <a href="/feed.atom">a feed of all</a>, and each
      device has its own.
    </p>
    <Releases site={site} />
    <h2>Between any two</h2>
    <form id="changes" hidden>
      <div class="fields">
        <Select name="since" label="From" values={[]} />
        <Select name="release" label="To" values={[]} />
        <Select
          name="format"
          label="Rule text"
          values={[['', 'none'], ...BACKENDS.map(({ id, title }) => [id, title] as const)]}
        />
      </div>
    </form>
    <noscript>
      <p>
        To choose two releases takes a script. Without one: <a href="/releases">the releases</a> and{' '}
        <code>/changes?since=…&amp;release=…</code> as JSON; in a clone, <code>npx netneeds diff</code>, which
        prints the rule text of a format too.
      </p>
    </noscript>
    <p id="changes-status" role="status"></p>
    <div id="changes-list"></div>
  </Page>
)

/** So many releases stand open; the others are folded. */
const OPEN = 10

/** The newest releases, each with its page. */
const Releases: FC<{ site: Site }> = ({ site }) => {
  const { releases } = site
  if (releases === null)
    return (
      <p>
        This copy of the site was built without its history; <a href="/releases">the releases as JSON</a>.
      </p>
    )
  const older = releases.slice(OPEN)
  return (
    <section aria-labelledby="releases">
      <h2 id="releases">Newest releases</h2>
      <ReleaseList releases={releases.slice(0, OPEN)} />
      {older.length > 0 && (
        <details>
          <summary>{older.length} before these</summary>
          <ReleaseList releases={older} />
        </details>
      )}
      {releases.at(-1)?.before !== null && (
        <p>
          <a href="/releases">All releases as JSON</a>
        </p>
      )}
    </section>
  )
}

const ReleaseList: FC<{ releases: readonly ReleaseChange[] }> = ({ releases }) => (
  <ul class="changes">
    {releases.map((release) => (
      <li>
        <ReleaseLink release={release} />: {releaseWords(release)}
      </li>
    ))}
  </ul>
)
