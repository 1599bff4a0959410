import type { FC } from 'hono/jsx'
import { compareNames, type Site, type SiteDevice } from '../model.ts'
import { DeviceTable } from '../parts/device-list.tsx'
import { Select, Text } from '../parts/fields.tsx'
import { Crumbs, Page } from '../parts/layout.tsx'
import { capital, categoryWords, count } from '../words.ts'

const distinct = (values: readonly string[]): string[] =>
  [...new Set(values)].filter((value) => value !== '').sort(compareNames)

/** Every device. Filters stand in the URL; without a script the whole table is there. */
export const DeviceListPage: FC<{ site: Site }> = ({ site }) => {
  const { devices } = site
  const vendors = distinct(devices.map(({ device }) => device.vendor))
  const any = ['', 'any'] as const
  return (
    <Page
      site={site}
      title="Devices"
      about="Smart-home devices, and whether each works without the internet."
      path="/devices/"
      script="list"
      json="/devices"
    >
      <h1>Devices</h1>
      <form id="filters" action="/devices/" method="get" hidden>
        <div class="fields">
          <Text name="q" label="Name, model or host" />
          <Select
            name="vendor"
            label="Vendor"
            values={[any, ...vendors.map((id) => [id, site.dataset.vendors[id]?.name ?? id] as const)]}
          />
          <Select
            name="category"
            label="Category"
            values={[
              any,
              ...distinct(devices.map(({ device }) => device.category)).map(
                (id) => [id, categoryWords(id)] as const,
              ),
            ]}
          />
          <Select
            name="integration"
            label="Integration"
            values={[
              any,
              ...distinct(devices.map(({ device }) => device.home_assistant?.integration ?? '')).map(
                (id) => [id, id] as const,
              ),
            ]}
          />
          <Select
            name="internet"
            label="Internet is"
            values={[
              any,
              ['required', 'required'],
              ['optional', 'optional'],
              ['not-needed', 'not needed'],
              ['unknown', 'unknown'],
            ]}
          />
          <Select
            name="for"
            label="for"
            values={[
              ['home-assistant', 'Home Assistant'],
              ['native-app', 'its app'],
            ]}
          />
          <Select
            name="status"
            label="Status"
            values={[any, ['verified', 'verified'], ['reported', 'reported'], ['claimed', 'claimed']]}
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
      </form>
      <noscript>
        <p>
          All devices are below. Without a script, choose <a href="/vendors/">by vendor</a> or{' '}
          <a href="/categories/">by category</a>.
        </p>
      </noscript>
      <p id="result" role="status">
        {count(devices.length, 'device')}
      </p>
      <p id="clear" hidden>
        <a href="/devices/">Clear all filters</a>
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

interface Group {
  id: string
  name: string
  devices: SiteDevice[]
}

/** Devices by vendor: every vendor that has one. */
export const vendorGroups = ({ dataset, devices }: Site): Group[] =>
  distinct(devices.map(({ device }) => device.vendor))
    .map((id) => ({
      id,
      name: dataset.vendors[id]?.name ?? id,
      devices: devices.filter(({ device }) => device.vendor === id),
    }))
    .sort((a, b) => compareNames(a.name, b.name))

/** Devices by category: every category that has one. */
export const categoryGroups = ({ devices }: Site): Group[] =>
  distinct(devices.map(({ device }) => device.category)).map((id) => ({
    id,
    name: capital(categoryWords(id)),
    devices: devices.filter(({ device }) => device.category === id),
  }))

/** A list of groups: /vendors/ and /categories/. */
export const GroupsPage: FC<{ site: Site; title: string; path: string; groups: readonly Group[] }> = ({
  site,
  title,
  path,
  groups,
}) => (
  <Page
    site={site}
    title={title}
    about={`Smart-home devices. ${title}.`}
    path={path}
    script="plain"
    json={path.slice(0, -1)}
  >
    <h1>{title}</h1>
    <ul class="inline">
      {groups.map((group) => (
        <li>
          <a href={`${path}${group.id}/`}>{group.name}</a> <span class="muted">{group.devices.length}</span>
        </li>
      ))}
    </ul>
  </Page>
)

/** One group: /vendors/{id}/ and /categories/{id}/. */
export const GroupPage: FC<{
  site: Site
  title: string
  path: string
  group: Group
  home: string | null
  json: string
}> = ({ site, title, path, group, home, json }) => (
  <Page
    site={site}
    title={group.name}
    about={`What ${group.name} devices need from the network.`}
    path={`${path}${group.id}/`}
    script="plain"
    json={json}
  >
    <Crumbs links={[[path, title]]} />
    <h1>{group.name}</h1>
    <p>
      {count(group.devices.length, 'device')}
      {home !== null && (
        <>
          {' · '}
          <a href={home}>{home.replace(/^https:\/\//, '').replace(/\/$/, '')}</a>
        </>
      )}
    </p>
    <div class="wide">
      <DeviceTable devices={group.devices} caption={group.name} />
    </div>
  </Page>
)
