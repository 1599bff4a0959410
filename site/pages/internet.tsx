import type { FC } from 'hono/jsx'
import type { Need } from '../../schema/endpoint.ts'
import { answerCounts, categoryGroups, type Ground, groundOf, type InternetGroup } from '../groups.ts'
import type { Site, SiteDevice } from '../model.ts'
import { Cards, Cell, Row, RowHead } from '../parts/cards.tsx'
import { DeviceTable } from '../parts/device-list.tsx'
import { Crumbs, Page } from '../parts/layout.tsx'
import { lastChange, listFacts } from '../structured-data.ts'
import { summary } from '../summary.ts'
import { answerSentence, count, NEED_WORDS } from '../words.ts'

const SAID = 'Only on words of vendors and integrations'
const TITLE = 'Which devices work without the internet'

const LEAD: Record<Need, string> = {
  'not-needed':
    'Home Assistant goes on controlling these when their internet is cut. The page of each says on what condition.',
  optional:
    'Home Assistant goes on controlling these when their internet is cut, but something is lost. The page of each says what.',
  required: 'Home Assistant loses these, or what matters of them, when their internet is cut.',
  unknown:
    'No source says whether Home Assistant can control these when their internet is cut. The page of each says how to find out.',
}

const grounds = (devices: readonly SiteDevice[], ground: Ground): number =>
  devices.filter((entry) => groundOf(entry) === ground).length

/** What the answers of a group rest on, each at best. */
function groundSentence(devices: readonly SiteDevice[]): string {
  const [test, seen, said] = (['test', 'seen', 'said'] as const).map((ground) => grounds(devices, ground))
  const all = devices.length
  return `Of ${all === 1 ? 'this answer' : `these ${all} answers`} ${test === 0 ? 'none rests' : `${test} ${test === 1 ? 'rests' : 'rest'}`} on a block test, ${seen} on what somebody saw, ${said} only on the words of vendors and integrations.`
}

/** Every answer to "does it work without the internet?" that a device has, for Home Assistant. */
export const InternetPage: FC<{ site: Site; groups: readonly InternetGroup[] }> = ({ site, groups }) => {
  const said = answerSentence(answerCounts(site.devices))
  return (
    <Page
      site={site}
      title="Smart-home devices that work without the internet"
      about={summary(
        `${TITLE}: ${count(site.devices.length, 'smart-home device')}, each with its sources. ${said}`,
      )}
      path="/internet/"
      script="plain"
      facts={listFacts(
        { path: '/internet/', name: TITLE, changed: lastChange(site.devices) },
        { count: groups.length },
      )}
    >
      <h1>{TITLE}</h1>
      <p>
        What {count(site.devices.length, 'device')} do with Home Assistant when their internet is cut. For the
        vendor's own app the answer is often another: the list of{' '}
        <a href="/devices/?for=native-app">all devices</a> has both.
      </p>
      <Cards
        caption={TITLE}
        columns={['With Home Assistant', 'Devices', 'Rest on a block test', 'On what somebody saw', SAID]}
      >
        {groups.map(({ id, name, devices }) => (
          <Row>
            <RowHead>
              <span class="mark" aria-hidden="true">
                {NEED_WORDS[id].mark}
              </span>{' '}
              <a href={`/internet/${id}/`}>{name}</a>
            </RowHead>
            <Cell label="Devices">{devices.length}</Cell>
            <Cell label="Rest on a block test">{id === 'unknown' ? '–' : grounds(devices, 'test')}</Cell>
            <Cell label="On what somebody saw">{id === 'unknown' ? '–' : grounds(devices, 'seen')}</Cell>
            <Cell label={SAID}>{id === 'unknown' ? '–' : grounds(devices, 'said')}</Cell>
          </Row>
        ))}
      </Cards>
      <p>
        A block test is a device whose internet was cut on purpose, with how, how long and what was tried
        written down. <a href="/about/data/#tests">The tests most wanted</a>
      </p>
    </Page>
  )
}

/** The devices of one answer, by category: /internet/{answer}/. */
export const InternetGroupPage: FC<{ site: Site; group: InternetGroup }> = ({ site, group }) => {
  const { id, name, devices } = group
  const categories = categoryGroups(devices)
  const first = new Map(categories.map((each) => [each.devices[0], each.id]))
  return (
    <Page
      site={site}
      title={`${name}: ${count(devices.length, 'smart-home device')}`}
      about={summary(
        `${name}, with Home Assistant: ${count(devices.length, 'smart-home device')} by category. ${LEAD[id]}`,
      )}
      path={`/internet/${id}/`}
      script="plain"
      json={`/devices?internet=${id}`}
      facts={listFacts(
        { path: `/internet/${id}/`, name, changed: lastChange(devices) },
        {
          above: ['/internet/', TITLE],
          items: devices.map(({ device }) => `/devices/${device.id}/`),
          count: devices.length,
        },
      )}
    >
      <Crumbs links={[['/internet/', 'Without the internet']]} />
      <h1>{name}</h1>
      <p>
        {count(devices.length, 'device')}. {LEAD[id]} {id !== 'unknown' && groundSentence(devices)}
      </p>
      <p>
        Below by category; <a href={`/devices/?internet=${id}`}>the filters of all devices</a> narrow them to
        a vendor or an integration.
      </p>
      <ul class="inline">
        {categories.map((category) => (
          <li>
            <a href={`#${category.id}`}>{category.name}</a>{' '}
            <span class="muted">{category.devices.length}</span>
          </li>
        ))}
      </ul>
      <div class="wide">
        <DeviceTable
          devices={categories.flatMap((category) => category.devices)}
          caption={name}
          rowId={(entry) => first.get(entry)}
        />
      </div>
    </Page>
  )
}
