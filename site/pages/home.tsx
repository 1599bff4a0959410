import type { FC } from 'hono/jsx'
import type { WantedTest } from '../../rules/report/wanted.ts'
import type { Site, SiteDevice } from '../model.ts'
import { Page } from '../parts/layout.tsx'
import { capital, categoryWords, count } from '../words.ts'

const NEED_OF = { yes: 0, partly: 1, no: 2, unknown: 3 } as const

/** Three devices of different kinds that show most: those with an answer, then those with most sources. */
function examples(devices: readonly SiteDevice[]): SiteDevice[] {
  const ranked = [...devices].sort(
    (a, b) =>
      Number(NEED_OF[a.assistant.verdict] === 3) - Number(NEED_OF[b.assistant.verdict] === 3) ||
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

/** What changed last, one line an entry and day. */
function newest(devices: readonly SiteDevice[]) {
  return devices
    .flatMap(({ device, changes }) => changes.slice(0, 1).map((change) => ({ device, change })))
    .sort((a, b) =>
      a.change.date === b.change.date
        ? a.device.id < b.device.id
          ? -1
          : 1
        : a.change.date > b.change.date
          ? -1
          : 1,
    )
    .slice(0, 8)
}

/** The front page: a search field, and what is true today. */
export const HomePage: FC<{ site: Site; searchUrl: string }> = ({ site, searchUrl }) => {
  const { devices } = site
  const { totals } = site.report
  const categories = [...new Set(devices.map(({ device }) => device.category))].sort()
  const changes = newest(devices)
  const open = site.report.wanted.block_tests.slice(0, 5)
  return (
    <Page
      site={site}
      title="netneeds: what smart-home devices need from the network"
      about="Which hosts and ports a smart-home device needs, what breaks without them, and the firewall and DNS rules that follow."
      path="/"
      script="search"
      json="/devices"
      feed="/feed.atom"
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
          class="found"
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
          {changes.length === 0 ? (
            <p>
              {site.hasHistory
                ? 'Nothing has changed yet.'
                : 'This copy of the site was built without its history.'}
            </p>
          ) : (
            <ul class="changes">
              {changes.map(({ device, change }) => (
                <li>
                  <time datetime={change.date}>{change.date}</time>{' '}
                  <a href={`/devices/${device.id}/#history`}>{device.name}</a>
                </li>
              ))}
            </ul>
          )}
          <p>
            <a href="/changes/">What changed between any two releases</a>
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
