import type { Child, FC } from 'hono/jsx'
import { answerCounts, type Group } from '../groups.ts'
import type { Site } from '../model.ts'
import { DeviceTable } from '../parts/device-list.tsx'
import { Crumbs, Page } from '../parts/layout.tsx'
import { lastChange, listFacts } from '../structured-data.ts'
import { summary } from '../summary.ts'
import { answerSentence, capital, count } from '../words.ts'

/** A kind of group: where its list is, and what the list and one group are called. */
export interface Kind {
  /** With a slash at both ends. */
  path: string
  title: string
  /** One group and several, in running text. */
  words: readonly [one: string, many: string]
  /** The list of groups as data, where the API has it. */
  json?: string
}

export const VENDORS: Kind = {
  path: '/vendors/',
  title: 'Vendors',
  words: ['vendor', 'vendors'],
  json: '/vendors',
}
export const CATEGORIES: Kind = {
  path: '/categories/',
  title: 'Categories',
  words: ['category', 'categories'],
  json: '/categories',
}
export const INTEGRATIONS: Kind = {
  path: '/integrations/',
  title: 'Home Assistant integrations',
  words: ['integration', 'integrations'],
}

/** A list of groups: /vendors/, /categories/ and /integrations/. */
export const GroupsPage: FC<{ site: Site; kind: Kind; groups: readonly Group[] }> = ({
  site,
  kind: { path, title, words, json },
  groups,
}) => {
  const devices = groups.flatMap((group) => group.devices)
  const said = answerSentence(answerCounts(devices))
  return (
    <Page
      site={site}
      title={`${title}: which smart-home devices work without the internet`}
      about={`${count(devices.length, 'smart-home device')} by ${words[0]}. ${said}`}
      path={path}
      script="plain"
      json={json}
      facts={listFacts({ path, name: title, changed: lastChange(devices) }, { count: groups.length })}
    >
      <h1>{title}</h1>
      {groups.length === 0 ? (
        <p>No entry names one yet.</p>
      ) : (
        <>
          <p>
            {count(devices.length, 'device')}, {count(groups.length, ...words)}. {said}{' '}
            <a href="/internet/">All devices by that answer</a>
          </p>
          <table class="plain counts">
            <caption class="hidden">{title}: devices, and how many work without the internet</caption>
            <thead>
              <tr>
                <th scope="col">{capital(words[0])}</th>
                <th scope="col">Devices</th>
                <th scope="col">Work without internet</th>
                <th scope="col">Unknown</th>
              </tr>
            </thead>
            <tbody>
              {groups.map((group) => {
                const counts = answerCounts(group.devices)
                return (
                  <tr>
                    <th scope="row">
                      <a href={`${path}${group.id}/`}>{group.name}</a>
                    </th>
                    <td>{group.devices.length}</td>
                    <td>{counts['not-needed']}</td>
                    <td>{counts.unknown}</td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </>
      )}
    </Page>
  )
}

/** One group, with what else there is to say of it: /vendors/{id}/, /categories/{id}/ and /integrations/{id}/. */
export const GroupPage: FC<{
  site: Site
  kind: Kind
  group: Group
  /** The group's name where no list stands around it. */
  called?: string
  json: string
  children?: Child
}> = ({ site, kind, group, called = group.name, json, children }) => {
  const said = answerSentence(answerCounts(group.devices))
  return (
    <Page
      site={site}
      title={`${called}: which devices work without the internet`}
      about={summary(
        `${called}: what ${count(group.devices.length, 'device')} ${group.devices.length === 1 ? 'needs' : 'need'} from the network. ${said}`,
      )}
      path={`${kind.path}${group.id}/`}
      script="plain"
      json={json}
      facts={listFacts(
        { path: `${kind.path}${group.id}/`, name: group.name, changed: lastChange(group.devices) },
        {
          above: [kind.path, kind.title],
          items: group.devices.map(({ device }) => `/devices/${device.id}/`),
          count: group.devices.length,
        },
      )}
    >
      <Crumbs links={[[kind.path, kind.title]]} />
      <h1>{group.name}</h1>
      <p>
        {count(group.devices.length, 'device')}. {said}
      </p>
      {children}
      <div class="wide">
        <DeviceTable devices={group.devices} caption={group.name} />
      </div>
    </Page>
  )
}

/** One vendor, with its own site. */
export const VendorPage: FC<{ site: Site; group: Group }> = ({ site, group }) => {
  const home = site.dataset.vendors[group.id]?.url ?? null
  return (
    <GroupPage site={site} kind={VENDORS} group={group} json={`/vendors/${group.id}`}>
      {home !== null && (
        <p>
          <a href={home}>{home.replace(/^https:\/\//, '').replace(/\/$/, '')}</a>
        </p>
      )}
    </GroupPage>
  )
}
