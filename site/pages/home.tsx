import type { FC } from 'hono/jsx'
import type { ReleaseChange } from '../../rules/changes/release.ts'
import { isOnlyWording } from '../../rules/changes/words.ts'
import type { WantedTest } from '../../rules/report/wanted.ts'
import type { DeviceChange } from '../../schema/difference.ts'
import type { Site, SiteDevice } from '../model.ts'
import { DeviceLink } from '../parts/entry-change.tsx'
import { Page } from '../parts/layout.tsx'
import { ReleaseLink } from '../parts/release-link.tsx'
import { releaseWords } from '../release-words.ts'
import { homeFacts } from '../structured-data.ts'
import { capital, categoryWords, count } from '../words.ts'

const NEED_OF = { yes: 0, partly: 1, no: 2, unknown: 3 } as const

/** Three devices of different kinds that show most: those with an answer, of one model, then those with most sources. */
function examples(devices: readonly SiteDevice[]): SiteDevice[] {
  const ranked = [...devices].sort(
    (a, b) =>
      Number(NEED_OF[a.assistant.verdict] === 3) - Number(NEED_OF[b.assistant.verdict] === 3) ||
      Number(a.device.models.length === 0) - Number(b.device.models.length === 0) ||
      Object.keys(b.device.sources).length - Object.keys(a.device.sources).length ||
      (a.device.id < b.device.id ? -1 : 1),
  )
  const kinds = new Set<string>()
  const chosen = ranked.filter(({ device }) => {
    if (kinds.has(device.category)) return false
    kinds.add(device.category)
    return true
  })
  return chosen.slice(0, 3)
}

/** An open question in words. */
function questionOf({ answers, needs }: WantedTest): string {
  if (answers.length === 0)
    return `is ${needs === 1 ? 'one endpoint' : 'any of its endpoints outside'} needed?`
  const consumers = answers.map((each) => (each === 'home-assistant' ? 'Home Assistant' : 'its app'))
  return `does it work with ${consumers.join(' or ')} when its internet is cut?`
}

/** Up to three devices of a release, those first of which more than the wording changed. */
const someOf = ({ changes }: ReleaseChange): DeviceChange[] =>
  [...changes].sort((a, b) => Number(isOnlyWording(a)) - Number(isOnlyWording(b))).slice(0, 3)

/** The front page: a search field, and what is true today. */
export const HomePage: FC<{ site: Site; searchUrl: string }> = ({ site, searchUrl }) => {
  const { devices } = site
  const { totals } = site.report
  const categories = [...new Set(devices.map(({ device }) => device.category))].sort()
  const releases = site.releases?.slice(0, 4) ?? []
  const open = site.report.wanted.block_tests.slice(0, 5)
  return (
    <Page
      site={site}
      title="netneeds: what smart-home devices need from the network"
      about="Which hosts and ports a smart-home device needs, what breaks without them, and the firewall and DNS rules that follow."
      path="/"
      script="search"
      json="/devices"
      facts={homeFacts(site)}
    >
      <h1>What does your device need from the network?</h1>
      <search>
        <form class="search" action="/devices/" method="get">
          <label for="q" class="hidden">
            Device, vendor, model or a host it talks to
          </label>
          <input
            id="q"
            name="q"
            type="search"
            autofocus
            autocomplete="off"
            placeholder="Device, vendor, model or host"
          />
          <button type="submit">Search</button>
        </form>
        <div
          id="found"
          class="matches"
          role="listbox"
          aria-label="Pages found"
          data-rows={searchUrl}
          hidden
        ></div>
        <p id="found-status" class="hidden" role="status"></p>
      </search>
      <p>
        {examples(devices).length > 0 && 'For example '}
        {examples(devices).map(({ device }, index) => (
          <>
            {index > 0 && ', '}
            <a href={`/devices/${device.id}/`}>{device.name}</a>
          </>
        ))}
      </p>
      <p>
        Whether its internet can be cut, what breaks then, and the rule for your router or DNS server, each
        with the source that says so. What nobody knows is called unknown.
      </p>
      <ul class="numbers">
        <li>
          <b>{devices.length}</b> {devices.length === 1 ? 'device' : 'devices'}
        </li>
        <li>
          <b>{totals.endpoints}</b> endpoints
        </li>
        <li>
          <b>{totals.sources}</b> {totals.sources === 1 ? 'source' : 'sources'}
        </li>
      </ul>
      <div class="columns">
        <section aria-labelledby="newest">
          <h2 id="newest">Newest changes</h2>
          {site.releases === null ? (
            <p>This copy of the site was built without its history.</p>
          ) : (
            <ul class="changes">
              {releases.map((release) => (
                <li>
                  <ReleaseLink release={release} />: {releaseWords(release)}
                  {release.changes.length > 0 && (
                    <small class="muted">
                      {someOf(release).map((change, index) => (
                        <>
                          {index === 0 ? ' ' : ', '}
                          <DeviceLink site={site} change={change} history />
                        </>
                      ))}
                      {release.changes.length > 3 && ` and ${release.changes.length - 3} more`}
                    </small>
                  )}
                </li>
              ))}
            </ul>
          )}
          <p>
            <a href="/changes/">All changes, and what changed between any two releases</a>
          </p>
        </section>
        <section aria-labelledby="wanted">
          <h2 id="wanted">Most wanted</h2>
          {open.length === 0 ? (
            <p>Every need has a source.</p>
          ) : (
            <ul>
              {open.map((test) => (
                <li>
                  <a href={`/devices/${test.device}/#unknown`}>{test.name}</a>: {questionOf(test)}
                </li>
              ))}
            </ul>
          )}
          <p>
            <a href="/about/data/">All that is known and unknown</a>
          </p>
        </section>
      </div>
      <section aria-labelledby="categories">
        <h2 id="categories">Categories</h2>
        <ul class="inline">
          {categories.map((category) => {
            const many = devices.filter(({ device }) => device.category === category).length
            return (
              <li>
                <a href={`/categories/${category}/`}>{capital(categoryWords(category))}</a>{' '}
                <span class="muted">{many}</span>
              </li>
            )
          })}
        </ul>
        <p>
          <a href="/devices/">All {count(devices.length, 'device')}</a>, <a href="/vendors/">by vendor</a>,{' '}
          <a href="/integrations/">by Home Assistant integration</a>,{' '}
          <a href="/internet/">by whether they work without the internet</a>,{' '}
          <a href="/services/">vendor clouds</a>, <a href="/hosts/">hosts</a>
        </p>
      </section>
    </Page>
  )
}
