import type { FC } from 'hono/jsx'
import type { Site, SiteDevice } from '../model.ts'
import type { DatasetFile } from '../pages.tsx'
import { LOADING } from '../parts/capture-files.tsx'
import { HomeRules } from '../parts/home-rules.tsx'
import { Page } from '../parts/layout.tsx'
import { Code } from '../parts/rule-output.tsx'

/** The devices of one home, kept in the browser of the person, and one rule set for all of them. */
export const MyHomePage: FC<{ site: Site; dataset: DatasetFile; example: SiteDevice | undefined }> = ({
  site,
  dataset,
  example,
}) => (
  <Page
    site={site}
    title="My home"
    about="List your smart-home devices and their addresses, pick your router, and get one rule set for all of them. Nothing is sent; it stays in your browser."
    path="/home/"
    script="my-home"
  >
    <h1>My home</h1>
    <p>
      List your devices and their addresses, choose your router, and take one rule set for all of them. What
      you write stays in this browser: the page can load files of this site and send nothing.
    </p>
    <noscript>
      <p class="note" id="needs-script">
        This page works in your browser, with a script, and scripts do not run here.{' '}
        <a href="#command-line">A terminal</a> gives the same rules.
      </p>
    </noscript>
    <section class="box" id="shared" aria-labelledby="shared-title" hidden>
      <h2 id="shared-title" tabindex={-1}>
        A home from a link
      </h2>
      <p id="shared-words"></p>
      <p class="actions">
        <button type="button" id="keep-shared">
          Keep it as my home
        </button>
        <button type="button" id="leave-shared">
          Back to my own
        </button>
      </p>
    </section>
    <section class="box live" id="devices" aria-labelledby="which" data-dataset={dataset.url}>
      <h2 id="which">1. Devices</h2>
      <ul id="left" class="note" hidden></ul>
      <form id="device-rows"></form>
      <p id="no-devices">
        None yet. Find the first one here, or let <a href="/check/">Check</a> find them in a list of leases or
        in Home Assistant's registry.
      </p>
      <p class="hint" id="addresses-hint">
        IPv4, IPv6 or MAC addresses, separated by commas. Give each device a fixed address in the router
        first.
      </p>
      <div class="field add">
        <label for="f-add">Add a device: name, model or vendor</label>
        <input id="f-add" type="search" autocomplete="off" placeholder="Roborock S50" disabled />
        <div id="add-found" class="matches" role="listbox" aria-label="Devices found" hidden></div>
      </div>
      <p id="devices-status" class="status-line" role="status">
        {LOADING}
      </p>
    </section>
    <section class="box rule" id="home-rules" aria-labelledby="rules" hidden>
      <h2 id="rules">2. Rules</h2>
      <HomeRules site={site} />
    </section>
    <section class="wide" id="drawn" aria-labelledby="talks" hidden>
      <h2 id="talks">Who talks to whom</h2>
      <div id="home-talks"></div>
    </section>
    <section id="keep" aria-labelledby="kept" hidden>
      <h2 id="kept">Keep it and give it on</h2>
      <p>
        It is kept in this browser until you forget it here. This link holds all of it behind the #, which no
        browser sends to a server; whoever has the link sees your addresses.
      </p>
      <p class="field">
        <label for="f-link">Link to this home</label>
        <input id="f-link" type="text" readonly />
      </p>
      <p class="actions">
        <button type="button" id="copy-link">
          Copy
        </button>
        <button type="button" id="forget">
          Forget this home
        </button>
      </p>
      <p id="keep-status" class="status-line" role="status"></p>
    </section>
    <section aria-labelledby="command-line">
      <h2 id="command-line">The same from a terminal</h2>
      <p>
        Without this page, the service gives the same rules; it then learns the addresses in the question.
      </p>
      <Code text={commands(site.siteUrl, example?.device.id ?? 'ID')} label="commands" />
    </section>
  </Page>
)

const commands = (siteUrl: string | null, id: string): string =>
  [
    `curl -fsS '${siteUrl ?? 'http://127.0.0.1:8787'}/rules?format=nftables&device=${id}@192.168.1.50'   # more devices: &device=ID@ADDRESS`,
    `npx netneeds rules ${id}@192.168.1.50 --format nftables   # more devices: ID@ADDRESS`,
    '',
  ].join('\n')
