import type { FC } from 'hono/jsx'
import type { Site } from '../model.ts'
import { Crumbs, Page } from '../parts/layout.tsx'
import { NeedMark } from '../parts/marks.tsx'
import { summary } from '../summary.ts'
import { STATUS_WORDS } from '../words.ts'

/** What this is, how far it can be trusted, and how to give something back. */
export const AboutPage: FC<{ site: Site }> = ({ site }) => (
  <Page
    site={site}
    title="About"
    about="What netneeds is, how far it can be trusted, and how to add to it."
    path="/about/"
  >
    <h1>About</h1>
    <p>
      netneeds is a public database of what smart-home devices need from the network: which hosts and ports,
      in which direction, for Home Assistant or for the vendor's own app, and what breaks without them. From
      it come rules for firewalls and DNS servers.
    </p>
    <h2 id="needs">Needs</h2>
    <dl class="pairs">
      <dt>
        <NeedMark need="required" />
      </dt>
      <dd>Something stops without it. The entry says what.</dd>
      <dt>
        <NeedMark need="optional" />
      </dt>
      <dd>A part stops, the rest works.</dd>
      <dt>
        <NeedMark need="not-needed" />
      </dt>
      <dd>A source says that it works without.</dd>
      <dt>
        <NeedMark need="unknown" />
      </dt>
      <dd>
        It was seen, and nobody has said whether it matters. Each device page has the test that finds out.
      </dd>
    </dl>
    <h2 id="status">Status</h2>
    <p>Computed from the sources, never typed in.</p>
    <dl class="pairs">
      {Object.entries(STATUS_WORDS).map(([status, words]) => (
        <>
          <dt>{status}</dt>
          <dd>{words}</dd>
        </>
      ))}
    </dl>
    <h2 id="trust">How far to trust it</h2>
    <p>
      Firmware changes, and so does what a device talks to. Every claim names its source and the date of it;
      an old date is shown as it is. Where reports disagree, both stand on the page. A rule decides only about
      the device it is for, and what a format cannot express is listed in the output instead of being left
      out.
    </p>
    <h2 id="add">Adding to it</h2>
    <p>
      <a href="/submit/">Give a capture or a log</a>: your browser reads it, nothing is sent, and the entry is
      written. <a href="/check/">Check your own devices</a> the same way. By hand, one device is one file:{' '}
      <a href={`${site.repository}/blob/main/CONTRIBUTING.md`}>how to write one</a> takes a few minutes to
      read; a DNS log or a ten-minute capture is a good beginning, and “nothing broke when I blocked it” is an
      answer too.
    </p>
    <h2 id="data">Data</h2>
    <p>
      <a href="/about/data/">The data report</a> counts what is known and unknown, how old the evidence is,
      where reports contradict each other, and which test or capture would settle the most.
    </p>
    <p>
      Everything on these pages is also an <a href="/docs">API</a>: <a href="/devices">/devices</a>,{' '}
      <a href="/formats">/formats</a>, <a href="/openapi.json">OpenAPI</a>, a{' '}
      <a href="/feed.atom">feed of changes</a>.
    </p>
    <h2 id="licence">Licence</h2>
    <p>
      The facts are dedicated to the public domain (CC0 1.0). The code is under the MIT licence. Sources
      belong to their authors; entries link to them and repeat the facts in other words.
    </p>
    <h2 id="privacy">Privacy</h2>
    <p>
      Pages load nothing from other sites, set no cookie and count nobody. Addresses typed into a form stay in
      the browser, where the rule is made; they leave it only when you ask the API for the text. The last
      format you chose is kept in the browser.
    </p>
  </Page>
)

/** The page a problem of the API points at by its `type`. */
export const ProblemPage: FC<{ site: Site; slug: string; title: string; text: string }> = ({
  site,
  slug,
  title,
  text,
}) => (
  <Page site={site} title={title} about={summary(text)} path={`/problems/${slug}/`}>
    <Crumbs links={[['/docs', 'API']]} />
    <h1>{title}</h1>
    <p>{text}</p>
  </Page>
)

/** The page of an address that is none; its script looks for the nearest ids. */
export const NotFoundPage: FC<{ site: Site; idsUrl: string }> = ({ site, idsUrl }) => (
  <Page
    site={site}
    title="Not found"
    about="There is no page at this address; the search knows devices, vendors, models and hosts."
    path={null}
    script="not-found"
  >
    <h1>There is no page at this address</h1>
    <p id="nearest" data-ids={idsUrl} hidden></p>
    <search>
      <form class="search" action="/devices/" method="get">
        <label for="q" class="hidden">
          Device, vendor, model or a host it talks to
        </label>
        <input id="q" name="q" type="search" autocomplete="off" placeholder="Device, vendor, model or host" />
        <button type="submit">Search</button>
      </form>
    </search>
    <p>
      <a href="/devices/">All devices</a>, <a href="/formats/">rule formats</a>. If a link brought you here,{' '}
      <a href={`${site.repository}/issues`}>tell us</a> which.
    </p>
  </Page>
)
