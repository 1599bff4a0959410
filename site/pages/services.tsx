import type { FC } from 'hono/jsx'
import type { Service } from '../../schema/service.ts'
import { compareNames, type Site } from '../model.ts'
import { Cards, Cell, Row, RowHead } from '../parts/cards.tsx'
import { SourceList } from '../parts/facts.tsx'
import { Crumbs, Page } from '../parts/layout.tsx'
import { Host, SourceRefs } from '../parts/marks.tsx'
import { listFacts } from '../structured-data.ts'
import { summary } from '../summary.ts'
import { count, endWords, portWords, protocolWords } from '../words.ts'

const users = (site: Site, id: string) =>
  site.devices.filter(({ device }) => device.uses.some(({ service }) => service === id))

/** The vendor clouds that several devices share. */
export const ServicesPage: FC<{ site: Site }> = ({ site }) => {
  const services = Object.entries(site.dataset.services).sort(([, a], [, b]) => compareNames(a.name, b.name))
  return (
    <Page
      site={site}
      title="Vendor clouds of smart-home devices"
      about="The clouds that smart-home devices share: the hosts and ports of each, and which devices use it."
      path="/services/"
      script="plain"
      json="/services"
      facts={listFacts({ path: '/services/', name: 'Vendor clouds' }, { count: services.length })}
    >
      <h1>Vendor clouds</h1>
      <p>Clouds that several devices use, described once.</p>
      {services.length === 0 ? (
        <p>None is described yet.</p>
      ) : (
        <ul>
          {services.map(([id, service]) => (
            <li>
              <a href={`/services/${id}/`}>{service.name}</a>{' '}
              <span class="muted">
                {count(service.endpoints.length, 'endpoint')}, used by{' '}
                {count(users(site, id).length, 'device')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}

/** One vendor cloud: what it consists of, and who uses it. */
export const ServicePage: FC<{ site: Site; id: string; service: Service }> = ({ site, id, service }) => {
  const using = users(site, id)
  return (
    <Page
      site={site}
      title={`${service.name}: hosts and ports`}
      about={summary(
        `Hosts and ports of ${service.name}, and what breaks without them.`,
        `${count(service.endpoints.length, 'endpoint')}, used by ${count(using.length, 'device')}.`,
      )}
      path={`/services/${id}/`}
      script="plain"
      json={`/services/${id}`}
      facts={listFacts(
        { path: `/services/${id}/`, name: service.name },
        {
          above: ['/services/', 'Vendor clouds'],
          items: using.map(({ device }) => `/devices/${device.id}/`),
          count: using.length,
        },
      )}
    >
      <Crumbs links={[['/services/', 'Vendor clouds']]} />
      <div class="title">
        <h1>{service.name}</h1>
        <p class="actions">
          <a class="button" href={`${site.repository}/edit/main/data/services/${id}.yaml`}>
            Edit
          </a>
        </p>
      </div>
      {service.note !== null && <p>{service.note}</p>}
      <section class="wide" aria-labelledby="endpoints">
        <h2 id="endpoints">What it consists of</h2>
        <Cards
          caption={`Endpoints of ${service.name}`}
          columns={['Destination', 'Protocol', 'Port', 'Purpose', 'Breaks without it', 'Sources']}
        >
          {service.endpoints.map((endpoint) => (
            <Row id={`endpoint-${endpoint.id}`}>
              <RowHead>
                <Host text={endWords(endpoint)} />
                <small class="muted">{endpoint.id}</small>
              </RowHead>
              <Cell label="Protocol">{protocolWords(endpoint)}</Cell>
              <Cell label="Port">{portWords(endpoint)}</Cell>
              <Cell label="Purpose">{endpoint.purpose.replaceAll('-', ' ')}</Cell>
              <Cell label="Breaks without it" class="prose">
                <span>
                  {endpoint.breaks ?? <span class="muted">not known</span>}
                  {endpoint.note !== null && <small class="muted"> {endpoint.note}</small>}
                </span>
              </Cell>
              <Cell label="Sources">
                <SourceRefs device={service} ids={endpoint.sources} />
              </Cell>
            </Row>
          ))}
        </Cards>
      </section>
      <section aria-labelledby="users">
        <h2 id="users">Who uses it</h2>
        {using.length === 0 ? (
          <p>No entry names it yet.</p>
        ) : (
          <ul>
            {using.map(({ device }) => (
              <li>
                <a href={`/devices/${device.id}/`}>{device.name}</a>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="sources">
        <h2 id="sources">Sources</h2>
        <SourceList device={service} />
      </section>
    </Page>
  )
}
