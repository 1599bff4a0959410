import type { FC } from 'hono/jsx'
import { BACKENDS } from '../../rules/registry.ts'
import type { ExpandedDevice } from '../../schema/expand.ts'
import { fatesIn } from '../fate-words.ts'
import { type RenderedRules, renderRules } from '../render-rules.ts'
import { appName } from '../words.ts'
import { FormatSelect, ForSelect, NetworkChoices, OwnChoices, PolicyChoices } from './choice-fields.tsx'
import { Select, Text } from './fields.tsx'
import { RuleOutput } from './rule-output.tsx'

/** The rules as they are without any choice. */
type DefaultRules = Extract<RenderedRules, { ok: true }>

interface Props {
  device: ExpandedDevice
  release: string
  siteUrl: string | null
  rendered: DefaultRules
  /** The file the browser reads the entry from. */
  entryUrl: string
}

/** Rules are rendered where pages are made; a device whose default rules do not compile is an error. */
export function defaultRules(device: ExpandedDevice, release: string, siteUrl: string | null): DefaultRules {
  const rendered = renderRules(device, release, siteUrl ?? '', {}, BACKENDS)
  if (!rendered.ok)
    throw new Error(
      `${device.id}: ${rendered.wrong.map(({ parameter, detail }) => `${parameter}: ${detail}`).join('; ')}`,
    )
  return rendered
}

/** The rule for this device: choices, and the text as it is without any. A plain form to the API where there is no script. */
export const RuleBox: FC<Props> = ({ device, release, siteUrl, rendered, entryUrl }) => {
  return (
    <section class="box rule" aria-labelledby="rule">
      <h2 id="rule">Rule</h2>
      <form
        id="choices"
        action={`/devices/${device.id}/rules`}
        method="get"
        data-entry={entryUrl}
        data-release={release}
      >
        <div class="fields">
          <FormatSelect />
          <ForSelect app={appName(device)} />
          <Text name="ip" label="Device address" example="192.168.1.50" />
          <Text name="ha" label="Home Assistant address" example="192.168.1.10" />
        </div>
        <details class="more" data-key="more">
          <summary>more choices</summary>
          <div class="fields">
            <PolicyChoices />
            <Text name="ip6" label="Device IPv6 address" example="fd00::50" />
            <Text name="mac" label="Device MAC address" example="02:00:00:00:00:01" />
            <NetworkChoices />
            <Text name="with" label="Let through as well" hint="endpoint ids, separated by commas" />
            <Text name="without" label="Do not let through" hint="endpoint ids, separated by commas" />
            {device.category === 'server' && <ServerFields device={device} />}
          </div>
          <OwnChoices />
        </details>
        <p class="submit">
          <button type="submit">Show the rule as text</button>
        </p>
      </form>
      <p id="rule-status" class="status-line" role="status"></p>
      <div id="rule-output">
        <RuleOutput
          set={rendered.set}
          fates={fatesIn(rendered.fates)}
          url={rendered.path}
          live={false}
          backend={rendered.backend}
          update={rendered.update}
        />
      </div>
      <p class="curl" hidden={siteUrl === null}>
        <span class="muted">The same from a terminal:</span> <code id="curl">{curlLine(rendered.url)}</code>{' '}
        <button type="button" data-copy-curl hidden>
          Copy
        </button>
      </p>
    </section>
  )
}

/** A command that fetches a rule set. URLSearchParams leaves no quote in a query, so the quotes here hold. */
export const curlLine = (url: string): string => `curl -fsS '${url}'`

const ServerFields: FC<{ device: ExpandedDevice }> = ({ device }) => {
  const inbound = device.endpoints.filter(
    ({ direction, protocol }) => direction === 'inbound' && (protocol === 'tcp' || protocol === 'udp'),
  )
  return (
    <>
      <Select
        name="at"
        label="The rules live"
        values={[
          ['router', 'on the router'],
          ['host', 'on this computer itself'],
        ]}
      />
      <Text
        name="expose"
        label="Open from the internet"
        hint={`endpoint ids, separated by commas: ${inbound.map(({ id }) => id).join(', ')}`}
      />
      <Text name="public_name" label="Public name" example="home.example.net" />
    </>
  )
}
