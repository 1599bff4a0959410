import type { Child, FC } from 'hono/jsx'
import type { DataReport, Group, NeedCounts } from '../../rules/report/report.ts'
import { NEEDS } from '../../schema/endpoint.ts'
import type { Site } from '../model.ts'
import { Cards, Cell, Row, RowHead } from '../parts/cards.tsx'
import { Crumbs, Page } from '../parts/layout.tsx'
import { NeedMark } from '../parts/marks.tsx'
import { dataFacts } from '../structured-data.ts'
import { capital, categoryWords, count, KIND_WORDS } from '../words.ts'

/** So many rows of a work list stand on the page; the command has the rest. */
const ROWS = 20

const AGE_WORDS: Record<keyof DataReport['evidence']['age'], string> = {
  '1 year': 'in the last year',
  '2 years': 'one to two years ago',
  '5 years': 'two to five years ago',
  older: 'more than five years ago',
  undated: 'no source has a date',
}

const percent = (part: number, all: number): string =>
  all === 0 ? '–' : `${Math.round((100 * part) / all)} %`

/** Counts of needs, one row a question. */
const NeedTable: FC<{ caption: string; rows: [string, NeedCounts][] }> = ({ caption, rows }) => (
  <Cards caption={caption} columns={['For', 'Required', 'Optional', 'Not needed', 'Unknown', 'Known']}>
    {rows.map(([name, counts]) => {
      const all = NEEDS.reduce((sum, need) => sum + counts[need], 0)
      return (
        <Row>
          <RowHead>{name}</RowHead>
          <Cell label="Required">{counts.required}</Cell>
          <Cell label="Optional">{counts.optional}</Cell>
          <Cell label="Not needed">{counts['not-needed']}</Cell>
          <Cell label="Unknown">{counts.unknown}</Cell>
          <Cell label="Known">{percent(all - counts.unknown, all)}</Cell>
        </Row>
      )
    })}
  </Cards>
)

const GroupTable: FC<{ caption: string; groups: readonly Group[]; href: (id: string) => string }> = ({
  caption,
  groups,
  href,
}) => (
  <Cards caption={caption} columns={['Name', 'Entries', 'Verified', 'Reported', 'Claimed', 'Answered']}>
    {groups.map(({ id, name, entries, status, answered }) => (
      <Row>
        <RowHead>
          <a href={href(id)}>{name}</a>
        </RowHead>
        <Cell label="Entries">{entries}</Cell>
        <Cell label="Verified">{status.verified}</Cell>
        <Cell label="Reported">{status.reported}</Cell>
        <Cell label="Claimed">{status.claimed}</Cell>
        <Cell label="Internet answered for Home Assistant">{answered}</Cell>
      </Row>
    ))}
  </Cards>
)

/** The first rows of a work list, and how to see all. */
const Some: FC<{ all: number; what: string; children?: Child }> = ({ all, what, children }) =>
  all === 0 ? (
    <p>None.</p>
  ) : (
    <>
      {children}
      {all > ROWS && (
        <p>
          The first {ROWS} of {count(all, what)}; all of them: <code>npx netneeds report --all</code>
        </p>
      )}
    </>
  )

const Counts: FC<{ rows: [Child, number][]; all: number }> = ({ rows, all }) => (
  <dl class="pairs">
    {rows.map(([name, number]) => (
      <>
        <dt>{name}</dt>
        <dd>
          {number} <span class="muted">{percent(number, all)}</span>
        </dd>
      </>
    ))}
  </dl>
)

/** What the data knows as a whole, and the work list for whoever wants to help. */
export const DataReportPage: FC<{ site: Site }> = ({ site }) => {
  const { report } = site
  const { totals, wanted, evidence, contradictions } = report
  return (
    <Page
      site={site}
      title="Data report"
      about="What the data knows and does not know, how old it is, and which test or capture would settle the most."
      path="/about/data/"
      script="plain"
      facts={dataFacts(site)}
    >
      <Crumbs links={[['/about/', 'About']]} />
      <h1>Data report</h1>
      <p>
        {count(totals.entries, 'entry', 'entries')} of {count(totals.vendors, 'vendor')} and{' '}
        {count(totals.services, 'vendor cloud')}, with {count(totals.endpoints, 'endpoint')} and{' '}
        {count(totals.sources, 'source')}. Endpoints without a source: {totals.unsourced}. Counted on{' '}
        <time datetime={report.date}>{report.date}</time>.
      </p>
      <p>
        {totals.with_hosts} entries name outbound hosts with their ports; of {totals.works_without} a source
        says that the device works without the internet. One or the other holds of{' '}
        {totals.with_hosts_or_works_without}.
      </p>
      <section class="wide" aria-labelledby="needs">
        <h2 id="needs">What is known</h2>
        <h3>Can its internet be cut? Entries</h3>
        <NeedTable
          caption="Entries by what is needed of the internet"
          rows={[
            ['For Home Assistant', report.internet.home_assistant],
            ["For the vendor's app", report.internet.native_app],
          ]}
        />
        <h3>Is it needed? Endpoints</h3>
        <NeedTable
          caption="Endpoints by need"
          rows={[
            ['Outside the home, Home Assistant', report.needs.outside.home_assistant],
            ["Outside the home, the vendor's app", report.needs.outside.native_app],
            ['Within the home, Home Assistant', report.needs.inside.home_assistant],
            ["Within the home, the vendor's app", report.needs.inside.native_app],
          ]}
        />
        <p class="muted">
          <NeedMark need="unknown" /> means that it was seen and that no source says whether it matters.
        </p>
      </section>
      <section aria-labelledby="evidence">
        <h2 id="evidence">How well it is founded</h2>
        <h3>Endpoints by status</h3>
        <Counts
          all={totals.endpoints}
          rows={[
            ['verified', report.status.endpoints.verified],
            ['reported', report.status.endpoints.reported],
            ['claimed', report.status.endpoints.claimed],
          ]}
        />
        <h3>Endpoints by independent sources</h3>
        <Counts
          all={totals.endpoints}
          rows={[
            ['two or more', evidence.independent.two_or_more],
            ['one', evidence.independent.one],
          ]}
        />
        <h3>Endpoints by their newest source</h3>
        <Counts
          all={totals.endpoints}
          rows={Object.entries(evidence.age).map(([age, number]) => [
            AGE_WORDS[age as keyof typeof AGE_WORDS],
            number,
          ])}
        />
        <h3>Sources by kind</h3>
        <Counts
          all={Object.values(evidence.kinds).reduce((sum, number) => sum + number, 0)}
          rows={Object.entries(evidence.kinds)
            .sort(([, a], [, b]) => b - a)
            .map(([kind, number]) => [KIND_WORDS[kind as keyof typeof KIND_WORDS], number])}
        />
      </section>
      <section class="wide" aria-labelledby="tests">
        <h2 id="tests">Most wanted block tests</h2>
        <p>
          Cut the internet of one of these for a while and write down what happens: that answers the question
          people come with, and settles so many needs when it goes on working. The page of the device has the
          test and its rule.
        </p>
        <Some all={wanted.block_tests.length} what="device">
          <Cards
            caption="Most wanted block tests"
            columns={['Device', 'Not known for', 'Unknown needs it may settle']}
          >
            {wanted.block_tests.slice(0, ROWS).map(({ device, name, answers, needs }) => (
              <Row>
                <RowHead>
                  <a href={`/devices/${device}/#unknown`}>{name}</a>
                </RowHead>
                <Cell label="Not known for">
                  {answers.map((each) => (each === 'home-assistant' ? 'Home Assistant' : 'app')).join(', ') ||
                    '–'}
                </Cell>
                <Cell label="Unknown needs it may settle">{needs}</Cell>
              </Row>
            ))}
          </Cards>
        </Some>
      </section>
      <section aria-labelledby="captures">
        <h2 id="captures">Most wanted captures</h2>
        <p>
          These are known to use the internet, and nobody has written down which hosts. A DNS log or a capture
          of ten minutes with a restart in it would: <a href="/submit/">give one</a>.
        </p>
        <Some all={wanted.captures.length} what="device">
          <ul>
            {wanted.captures.slice(0, ROWS).map(({ device, name }) => (
              <li>
                <a href={`/devices/${device}/`}>{name}</a>
              </li>
            ))}
          </ul>
        </Some>
      </section>
      <section class="wide" aria-labelledby="services">
        <h2 id="services">Vendor clouds least known</h2>
        <Some all={wanted.services.length} what="vendor cloud">
          <Cards
            caption="Vendor clouds by unknown needs"
            columns={['Vendor cloud', 'Devices', 'Unknown needs']}
          >
            {wanted.services.slice(0, ROWS).map(({ service, name, devices, needs }) => (
              <Row>
                <RowHead>
                  <a href={`/services/${service}/`}>{name}</a>
                </RowHead>
                <Cell label="Devices">{devices}</Cell>
                <Cell label="Unknown needs">{needs}</Cell>
              </Row>
            ))}
          </Cards>
        </Some>
      </section>
      <section class="wide" aria-labelledby="contradictions">
        <h2 id="contradictions">Contradictions</h2>
        <p>Where one report says that it works when blocked, and another that it does not. Both stand.</p>
        <Some all={contradictions.length} what="contradiction">
          <Cards caption="Contradictory reports" columns={['Device', 'Blocked', 'Reports']}>
            {contradictions.slice(0, ROWS).map(({ device, name, of, reports }) => (
              <Row>
                <RowHead>
                  <a href={`/devices/${device}/#blocked`}>{name}</a>
                </RowHead>
                <Cell label="Blocked">{of}</Cell>
                <Cell label="Reports" class="prose">
                  <ul>
                    {reports.map(({ text }) => (
                      <li>{text}</li>
                    ))}
                  </ul>
                </Cell>
              </Row>
            ))}
          </Cards>
        </Some>
      </section>
      <section class="wide" aria-labelledby="categories">
        <h2 id="categories">By category</h2>
        <GroupTable
          caption="Entries by category"
          groups={report.categories.map((group) => ({ ...group, name: capital(categoryWords(group.id)) }))}
          href={(id) => `/categories/${id}/`}
        />
      </section>
      <section class="wide" aria-labelledby="vendors">
        <h2 id="vendors">By vendor</h2>
        <GroupTable
          caption="Vendors with most entries"
          groups={report.vendors.slice(0, ROWS)}
          href={(id) => `/vendors/${id}/`}
        />
        {report.vendors.length > ROWS && (
          <details>
            <summary>{count(report.vendors.length - ROWS, 'more vendor')}</summary>
            <GroupTable
              caption="Other vendors"
              groups={report.vendors.slice(ROWS)}
              href={(id) => `/vendors/${id}/`}
            />
          </details>
        )}
      </section>
    </Page>
  )
}
