import type { FC } from 'hono/jsx'
import { KNOWN_KINDS } from '../capture-words.ts'
import type { Site } from '../model.ts'
import type { DatasetFile } from '../pages.tsx'
import { CaptureFiles } from '../parts/capture-files.tsx'
import { HomeRules } from '../parts/home-rules.tsx'
import { Page } from '../parts/layout.tsx'
import { Code } from '../parts/rule-output.tsx'

const LISTS =
  "Home Assistant's core.device_registry, DHCP leases, the output of ip neigh or arp -a, and captures and logs"

const COMMANDS = `npx netneeds identify FILE                      # which known devices are in a list or capture
npx netneeds identify FILE --rules nftables     # one rule set for them
npx netneeds compare FILE --device 192.168.1.50 --against ID
`

/** Which devices of a home are known, what one did against what its entry says, and the rules for all of them. */
export const CheckPage: FC<{ site: Site; dataset: DatasetFile }> = ({ site, dataset }) => (
  <Page
    site={site}
    title="Check"
    about="Which of your devices are known, whether one does what its entry says, and one rule set for the whole home."
    path="/check/"
    script="check"
  >
    <h1>Check your home</h1>
    <p>
      From a list of your devices: which of them are known here, and one rule set for all. From a capture or
      log: what a device does that its entry does not say. The files stay with you.
    </p>
    <CaptureFiles dataset={dataset} kinds={`${LISTS}: ${KNOWN_KINDS}`} />
    <section class="box" id="hosts" aria-labelledby="known" hidden>
      <h2 id="known" tabindex={-1}>
        2. Which of them are known
      </h2>
      <p id="known-count" class="status-line" role="status"></p>
      <form id="host-list"></form>
    </section>
    <section class="box" id="comparison" aria-labelledby="compared" hidden>
      <h2 id="compared" tabindex={-1}>
        Against its entry
      </h2>
      <div id="comparison-result"></div>
    </section>
    <section class="box rule" id="home-rules" aria-labelledby="rules" hidden>
      <h2 id="rules">3. Rules for the home</h2>
      <HomeRules site={site} />
      <p id="keep-home" hidden>
        <a class="button" href="/home/">
          Keep these as my home
        </a>{' '}
        <span class="muted">in this browser, to come back to</span>
      </p>
    </section>
    <section aria-labelledby="command-line">
      <h2 id="command-line">The same on the command line</h2>
      <p>
        With the <a href={`${site.repository}#readme`}>repository</a> at hand:
      </p>
      <Code text={COMMANDS} label="commands" />
    </section>
  </Page>
)
