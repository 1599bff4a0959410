import type { FC } from 'hono/jsx'
import { CATEGORIES } from '../../schema/device.ts'
import { KNOWN_KINDS } from '../capture-words.ts'
import type { Site } from '../model.ts'
import type { DatasetFile } from '../pages.tsx'
import { BlockTestFields } from '../parts/block-test-fields.tsx'
import { CaptureFiles } from '../parts/capture-files.tsx'
import { Select, Text } from '../parts/fields.tsx'
import { Page } from '../parts/layout.tsx'
import { Code } from '../parts/rule-output.tsx'
import { capital, categoryWords } from '../words.ts'

const COMMANDS = `npx netneeds capture FILE                       # which devices are in it
npx netneeds capture FILE --device 192.168.1.50 # the entry that follows
npx netneeds capture FILE --device 192.168.1.50 --into ID --write
`

/** From a capture or log to a reviewed entry, without the capture leaving the house. */
export const SubmitPage: FC<{ site: Site; dataset: DatasetFile }> = ({ site, dataset }) => (
  <Page
    site={site}
    title="Submit"
    about="Turn a packet capture or DNS log of a device into an entry, in the browser; the capture stays with you."
    path="/submit/"
    script="submit"
  >
    <h1>Give what you saw</h1>
    <p>
      You watched a device, or blocked it. A capture or log of that becomes an entry here in a few minutes:
      choose the files, pick the device, say what you know, look at each line that leaves, send it as a pull
      request. The files themselves stay with you.
    </p>
    <CaptureFiles dataset={dataset} kinds={KNOWN_KINDS} />
    <section class="box" id="devices" aria-labelledby="which" hidden>
      <h2 id="which" tabindex={-1}>
        2. Which device is it?
      </h2>
      <div id="device-list"></div>
    </section>
    <form class="box" id="claims" aria-labelledby="talks" data-repository={site.repository} hidden>
      <h2 id="talks" tabindex={-1}>
        3. What it talks to
      </h2>
      <p class="field">
        <label for="f-entry">This is</label>
        <select id="f-entry" aria-describedby="entry-why"></select>
        <small class="hint" id="entry-why"></small>
      </p>
      <fieldset id="facts">
        <legend>The new device</legend>
        <div class="fields">
          <Text name="name" label="Name, as it is sold" example="Robot Vacuum 2" />
          <p class="field">
            <label for="f-vendor">Vendor</label>
            <input
              id="f-vendor"
              name="vendor"
              type="text"
              list="vendors"
              autocomplete="off"
              autocapitalize="none"
              spellcheck={false}
              aria-describedby="h-vendor"
            />
            <small class="hint" id="h-vendor">
              its id, from the list; a new one needs a line in data/vendors.yaml too
            </small>
            <datalist id="vendors">
              {Object.entries(site.dataset.vendors).map(([id, { name }]) => (
                <option value={id}>{name}</option>
              ))}
            </datalist>
          </p>
          <Select
            name="category"
            label="Category"
            values={[
              ['', 'choose'],
              ...CATEGORIES.map((id): [string, string] => [id, capital(categoryWords(id))]),
            ]}
          />
          <Text
            name="models"
            label="Models"
            example="R1, acme.robot.r1"
            hint="as printed on it, separated by commas"
          />
          <Text name="nativeApp" label="The vendor's app" example="Acme Home" />
          <Text name="integration" label="Home Assistant integration" example="xiaomi_miio" />
          <Text name="id" label="Id, and address of its page" example="acme-robot-vacuum-2" />
        </div>
      </fieldset>
      <fieldset>
        <legend>Your device</legend>
        <div class="fields">
          <Text name="firmware" label="Firmware" example="3.5.8" />
          <Text
            name="region"
            label="Country it is used in"
            example="DE"
            hint="some clouds differ by region"
          />
          <Text
            name="private"
            label="Words that must not leave"
            example="name of the Wi-Fi, account"
            hint="separated by commas; they stay here and are taken out of every line"
          />
        </div>
      </fieldset>
      <BlockTestFields />
      <div id="claim-table"></div>
    </form>
    <section class="box" id="leaving" aria-labelledby="leaves" hidden>
      <h2 id="leaves">4. What leaves your machine</h2>
      <div id="leaving-lines"></div>
    </section>
    <section class="box" id="entry" aria-labelledby="text" hidden>
      <h2 id="text">5. The entry</h2>
      <p class="field">
        <label for="f-text" id="entry-path">
          The text of the file
        </label>
        <textarea
          id="f-text"
          rows={24}
          wrap="off"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-describedby="entry-state"
        ></textarea>
      </p>
      <p id="by-hand" class="note" hidden>
        You changed the text by hand, so the choices above no longer change it.{' '}
        <button type="button" id="remake">
          Make it from the choices again
        </button>
      </p>
      <p id="entry-state" class="status-line" role="status"></p>
      <div id="problems"></div>
      <div id="send"></div>
    </section>
    <section aria-labelledby="command-line">
      <h2 id="command-line">The same on the command line</h2>
      <p>
        With the <a href={`${site.repository}#readme`}>repository</a> at hand, nothing of this needs a
        browser:
      </p>
      <Code text={COMMANDS} label="commands" />
      <p>
        Then open a pull request, as <a href={`${site.repository}/blob/main/CONTRIBUTING.md`}>CONTRIBUTING</a>{' '}
        says.
      </p>
    </section>
  </Page>
)
