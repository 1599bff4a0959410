import type { FC } from 'hono/jsx'
import { BACKENDS } from '../../rules/registry.ts'
import type { Site } from '../model.ts'
import { Select } from '../parts/fields.tsx'
import { Page } from '../parts/layout.tsx'

/** What changed between any two releases, in words and as rule text. The list is asked for from the API. */
export const ChangesPage: FC<{ site: Site }> = ({ site }) => (
  <Page
    site={site}
    title="Changes"
    about="What changed for which device between two releases, what lets more through than before, and how the rule text of a format changes."
    path="/changes/"
    script="changes"
    json="/releases"
    feed="/feed.atom"
  >
    <h1>Changes</h1>
    <p>
      Every change of the data is a release. To follow them: <a href="/feed.atom">a feed of all</a>, and each
      device has its own.
    </p>
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
        Without a script: <a href="/releases">the releases</a> and what each changed, as JSON; in a clone,{' '}
        <code>npx netneeds diff</code>.
      </p>
    </noscript>
    <p id="changes-status" role="status"></p>
    <div id="changes-list"></div>
  </Page>
)
