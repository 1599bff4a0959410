import type { FC } from 'hono/jsx'
import { choiceCounts, labelled } from '../client/filter.ts'
import { categoryGroups, type Group, integrationGroups, vendorGroups } from '../groups.ts'
import type { Site } from '../model.ts'
import { DeviceTable, filterRow } from '../parts/device-list.tsx'
import { Select, Text } from '../parts/fields.tsx'
import { Page } from '../parts/layout.tsx'
import { lastChange, listFacts } from '../structured-data.ts'
import { count } from '../words.ts'

const ANY = ['', 'any'] as const
const asChoices = (groups: readonly Group[], nameOf = (group: Group) => group.name) => [
  ANY,
  ...groups.map((group) => [group.id, nameOf(group)] as const),
]

/** Every device. Filters stand in the URL; without a script the whole table is there. */
export const DeviceListPage: FC<{ site: Site }> = ({ site }) => {
  const { devices } = site
  const counts = choiceCounts(devices.map(filterRow), new URLSearchParams())
  /** A filter whose choices say how many devices each leaves. */
  const Filter: FC<{ name: string; label: string; values: readonly (readonly [string, string])[] }> = ({
    name,
    label,
    values,
  }) => (
    <Select
      name={name}
      label={label}
      values={values.map(([value, text]) => [value, labelled(text, counts.get(name), value)])}
    />
  )
  return (
    <Page
      site={site}
      title="Smart-home devices: which work without the internet, and what each needs"
      about={`${count(devices.length, 'smart-home device')}, each with what it needs from the network and whether its internet can be cut, by vendor, category and Home Assistant integration.`}
      path="/devices/"
      script="list"
      json="/devices"
      facts={listFacts(
        { path: '/devices/', name: 'Devices', changed: lastChange(devices) },
        { count: devices.length },
      )}
    >
      <h1>Smart-home devices</h1>
      <p>
        By <a href="/vendors/">vendor</a>, <a href="/categories/">category</a>,{' '}
        <a href="/integrations/">Home Assistant integration</a> or{' '}
        <a href="/internet/">whether they work without the internet</a>.
      </p>
      <form id="filters" class="live" action="/devices/" method="get" autocomplete="off">
        {/* The script unlocks it: without one a choice would change nothing. */}
        <fieldset class="choice" disabled>
          <div class="fields">
            <Text name="q" label="Name, model or host" />
            <Filter name="vendor" label="Vendor" values={asChoices(vendorGroups(site))} />
            <Filter name="category" label="Category" values={asChoices(categoryGroups(devices))} />
            <Filter
              name="integration"
              label="Integration"
              values={asChoices(integrationGroups(site), ({ id }) => id)}
            />
            <Filter
              name="internet"
              label="Internet is"
              values={[
                ANY,
                ['required', 'required'],
                ['optional', 'optional'],
                ['not-needed', 'not needed'],
                ['unknown', 'unknown'],
              ]}
            />
            <Filter
              name="for"
              label="for"
              values={[
                ['home-assistant', 'Home Assistant'],
                ['native-app', 'its app'],
              ]}
            />
            <Filter
              name="status"
              label="Status"
              values={[ANY, ['verified', 'verified'], ['reported', 'reported'], ['claimed', 'claimed']]}
            />
            <Select
              name="sort"
              label="Sort by"
              values={[
                ['name', 'name'],
                ['vendor', 'vendor'],
                ['newest', 'newest evidence'],
              ]}
            />
          </div>
        </fieldset>
      </form>
      <p>
        <span id="result" role="status">
          {count(devices.length, 'device')}
        </span>{' '}
        <a id="clear" href="/devices/" hidden>
          Clear all filters
        </a>
      </p>
      <div class="wide">
        <DeviceTable devices={devices} caption="Devices" />
      </div>
      <p id="empty" hidden>
        No entry matches. If you have the device,{' '}
        <a href={`${site.repository}/blob/main/CONTRIBUTING.md`}>ten minutes are enough</a> to begin one.
      </p>
    </Page>
  )
}
