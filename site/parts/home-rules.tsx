import type { FC } from 'hono/jsx'
import type { Site } from '../model.ts'
import { FormatSelect, ForSelect, NetworkChoices, OwnChoices, PolicyChoices } from './choice-fields.tsx'
import { Text } from './fields.tsx'

/** The choices for the rules of a whole home, and the places where a script puts what follows from them. */
export const HomeRules: FC<{ site: Site }> = ({ site }) => (
  <>
    <form id="choices" data-site={site.siteUrl ?? undefined}>
      <div class="fields">
        <FormatSelect />
        <ForSelect app="the vendors' apps" />
        <Text name="ha" label="Home Assistant address" example="192.168.1.10" />
      </div>
      <details class="more" data-key="more">
        <summary>more choices</summary>
        <div class="fields">
          <PolicyChoices />
          <NetworkChoices />
          <Text name="with" label="Let through as well" hint="device:endpoint ids, separated by commas" />
          <Text name="without" label="Do not let through" hint="device:endpoint ids, separated by commas" />
          <Text
            name="expose"
            label="Open from the internet"
            hint="device:endpoint ids, separated by commas"
          />
          <Text name="public_name" label="Public name" example="home.example.net" />
        </div>
        <OwnChoices />
      </details>
    </form>
    <p id="rule-status" class="status-line" role="status"></p>
    <div id="rule-output"></div>
    <div id="later"></div>
  </>
)
