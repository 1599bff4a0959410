import type { FC } from 'hono/jsx'
import { NEEDS, type Need } from '../../schema/endpoint.ts'
import { byOwner, type HostEntry, type HostUse } from '../hosts.ts'
import type { Site } from '../model.ts'
import { Cards, Cell, Row, RowHead } from '../parts/cards.tsx'
import { Crumbs, Page } from '../parts/layout.tsx'
import { Host, NeedMark } from '../parts/marks.tsx'
import { rankOf } from '../picture-owners.ts'
import { hostFacts, listFacts } from '../structured-data.ts'
import { summary } from '../summary.ts'
import { count, endWords, NEED_RANK, NEED_WORDS, portWords, protocolWords } from '../words.ts'

const devicesOf = (uses: readonly HostUse[]): Set<string> => new Set(uses.map(({ device }) => device.id))

/** Every host that an entry names, by whose servers they are. */
export const HostsPage: FC<{ site: Site; hosts: readonly HostEntry[] }> = ({ site, hosts }) => (
  <Page
    site={site}
    title="Hosts that smart-home devices talk to"
    about="Hosts that smart-home devices talk to: which device it is, what it is for, and what breaks without it."
    path="/hosts/"
    script="plain"
    facts={listFacts({ path: '/hosts/', name: 'Hosts' }, { count: hosts.length })}
  >
    <h1>Hosts</h1>
    <p>
      {count(hosts.length, 'name')} that entries know. To look one of your DNS log up, write it into the
      search of <a href="/devices/">all devices</a>: wildcards are understood there.
    </p>
    {byOwner(hosts).map(([owner, names]) =>
      names.length === 1 && names[0]?.name === owner ? (
        <p>
          <a href={`/hosts/${owner}/`}>{owner}</a>
        </p>
      ) : (
        <details>
          <summary>
            {owner} <span class="muted">{names.length}</span>
          </summary>
          <ul>
            {names.map(({ name, uses }) => (
              <li>
                <a href={`/hosts/${name}/`}>
                  <Host text={name} />
                </a>{' '}
                <span class="muted">{count(devicesOf(uses).size, 'device')}</span>
              </li>
            ))}
          </ul>
        </details>
      ),
    )}
  </Page>
)

/** How many devices need it how much, in words; of several ways of one device the most needed counts. */
function needWords(uses: readonly HostUse[], consumer: 'home_assistant' | 'native_app'): string {
  const strongest = new Map<string, Need>()
  for (const { device, endpoint } of uses) {
    const need = endpoint.needed[consumer]
    const known = strongest.get(device.id)
    if (known === undefined || NEED_RANK[need] < NEED_RANK[known]) strongest.set(device.id, need)
  }
  const counts = new Map<Need, number>()
  for (const need of strongest.values()) counts.set(need, (counts.get(need) ?? 0) + 1)
  return NEEDS.flatMap((need) => {
    const number = counts.get(need)
    return number === undefined ? [] : [`${NEED_WORDS[need].word} for ${number}`]
  }).join(', ')
}

/** The most needed first; of equals as they were, by name. */
const mostNeededFirst = (uses: readonly HostUse[]): HostUse[] =>
  [...uses].sort((a, b) => rankOf(a.endpoint) - rankOf(b.endpoint))

/** Links to devices, each once. */
const DeviceLinks: FC<{ devices: readonly (readonly [id: string, name: string])[] }> = ({ devices }) => (
  <>
    {[...new Map(devices)].map(([id, name], index) => (
      <>
        {index > 0 && ', '}
        <a href={`/devices/${id}/`}>{name}</a>
      </>
    ))}
  </>
)

const UseTable: FC<{ caption: string; uses: readonly HostUse[] }> = ({ caption, uses }) => (
  <Cards
    caption={caption}
    columns={['Device', 'As', 'Protocol and port', 'Purpose', 'Home Assistant', 'App', 'Breaks without it']}
  >
    {mostNeededFirst(uses).map(({ device, endpoint }) => (
      <Row>
        <RowHead>
          <a href={`/devices/${device.id}/#endpoint-${endpoint.id}`}>{device.name}</a>
        </RowHead>
        <Cell label="As">
          <Host text={endWords(endpoint).replace(/^to /, '')} />
        </Cell>
        <Cell label="Protocol and port">
          {protocolWords(endpoint)} {endpoint.ports.length > 0 && portWords(endpoint)}
        </Cell>
        <Cell label="Purpose">{endpoint.purpose.replaceAll('-', ' ')}</Cell>
        <Cell label="Home Assistant">
          <NeedMark need={endpoint.needed.home_assistant} />
        </Cell>
        <Cell label="App">
          <NeedMark need={endpoint.needed.native_app} />
        </Cell>
        <Cell label="Breaks without it" class="prose">
          {endpoint.breaks ?? <span class="muted">not known</span>}
        </Cell>
      </Row>
    ))}
  </Cards>
)

/** One host: what it is in somebody's DNS log, who uses it, and what breaks without it. */
export const HostPage: FC<{ site: Site; host: HostEntry }> = ({ site, host }) => {
  const { name, patterns, uses, covered, below } = host
  const devices = devicesOf(uses)
  const services = [...new Set(uses.flatMap(({ endpoint }) => endpoint.via ?? []))].sort()
  const losses = new Map<string, Map<string, string>>()
  for (const { device, endpoint } of uses) {
    if (endpoint.breaks === null) continue
    const whose = losses.get(endpoint.breaks) ?? new Map<string, string>()
    losses.set(endpoint.breaks, whose.set(device.id, device.name))
  }
  const resolving = uses.flatMap(({ device, endpoint }) =>
    endpoint.resolve === 'required' ? [[device.id, device.name] as const] : [],
  )
  const [first] = losses.keys()
  const title = patterns.includes(name) ? name : `*.${name}`
  return (
    <Page
      site={site}
      title={`${title}: who talks to it, and what breaks without it`}
      about={summary(
        `${title} is used by ${count(devices.size, 'smart-home device')}. ${
          first === undefined
            ? 'What breaks without it is not known.'
            : `Without it: ${first.replace(/\.$/, '')}.`
        }`,
      )}
      path={`/hosts/${name}/`}
      script="plain"
      json={`/hosts/${name}`}
      facts={hostFacts(host, title)}
    >
      <Crumbs links={[['/hosts/', 'Hosts']]} />
      <h1>
        <Host text={title} />
      </h1>
      <p>
        {count(devices.size, 'device')} {devices.size === 1 ? 'talks' : 'talk'} to{' '}
        {patterns.includes(name) ? 'it' : 'names below it'}
        {services.length > 0 && (
          <>
            , as part of{' '}
            {services.map((id, index) => (
              <>
                {index > 0 && ', '}
                <a href={`/services/${id}/`}>{site.dataset.services[id]?.name ?? id}</a>
              </>
            ))}
          </>
        )}
        . For Home Assistant it is {needWords(uses, 'home_assistant')}; for the vendor's app{' '}
        {needWords(uses, 'native_app')}.
      </p>
      {resolving.length > 0 && (
        <p class="note">
          Do not block the name in DNS: for <DeviceLinks devices={resolving} /> it must resolve, even where
          its packets are refused.
        </p>
      )}
      {losses.size > 0 && (
        <section aria-labelledby="breaks">
          <h2 id="breaks">What breaks without it</h2>
          <ul>
            {[...losses].map(([text, whose]) => (
              <li>
                {text} (<DeviceLinks devices={[...whose]} />)
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="wide" aria-labelledby="uses">
        <h2 id="uses">Who talks to it</h2>
        <UseTable caption={`Who talks to ${title}`} uses={uses} />
      </section>
      {covered.length > 0 && (
        <section class="wide" aria-labelledby="covered">
          <h2 id="covered">Who may mean it too</h2>
          <p>Their entries name everything below a domain that this host stands in.</p>
          <UseTable caption={`Whose wildcards stand for ${title}`} uses={covered} />
        </section>
      )}
      {below.length > 0 && (
        <section aria-labelledby="below">
          <h2 id="below">Names below it</h2>
          <ul>
            {below.map((each) => (
              <li>
                <a href={`/hosts/${each}/`}>
                  <Host text={each} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  )
}
