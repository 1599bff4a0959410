import type { FC } from 'hono/jsx'
import type { Fate } from '../../rules/fate.ts'
import { entryPath, type Site, type SiteDevice } from '../model.ts'
import { AnswerBox } from '../parts/answer-box.tsx'
import { EndpointTable } from '../parts/endpoint-table.tsx'
import { Blocking, NetworkHabits, Recognise, SourceList } from '../parts/facts.tsx'
import { Crumbs, Page } from '../parts/layout.tsx'
import { StatusMark } from '../parts/marks.tsx'
import { Picture } from '../parts/picture.tsx'
import { Revisions } from '../parts/revisions.tsx'
import { defaultRules, RuleBox } from '../parts/rule-box.tsx'
import { UnknownList } from '../parts/unknown-list.tsx'
import { serviceNamesOf } from '../picture-owners.ts'
import { previewWords } from '../preview/picture.tsx'
import { numberedSources } from '../source-numbers.ts'
import { deviceFacts } from '../structured-data.ts'
import { summary } from '../summary.ts'
import { categoryWords, count, IOT_CLASS_WORDS, newestDate, uncapital } from '../words.ts'

interface Props {
  site: Site
  entry: SiteDevice
  /** The file the browser reads the entry from. */
  entryUrl: string
}

/** Everything about one device, what is asked at 23:00 first. */
export const DevicePage: FC<Props> = ({ site, entry, entryUrl }) => {
  const { device, assistant, app } = entry
  const { release } = site.dataset
  const serviceNames = serviceNamesOf(site.dataset)
  const answers = [assistant, app]
  const rendered = defaultRules(device, release, site.siteUrl)
  const { fates } = rendered
  const fateOf = (id: string): Fate => fates[id]?.fate ?? 'withheld'
  const image = site.previews?.devices[device.id]
  const editUrl = `${site.repository}/edit/main/${entryPath(device)}`
  return (
    <Page
      site={site}
      title={`${device.name}: network needs and firewall rules`}
      about={summary(
        `Can the internet of ${device.name} be cut? For Home Assistant ${uncapital(assistant.sentence)}`,
        `${count(device.endpoints.length, 'endpoint')}, ${count(numberedSources(device.sources).length, 'source')}.`,
        'With rules for firewalls and DNS.',
      )}
      path={`/devices/${device.id}/`}
      script="device"
      json={`/devices/${device.id}`}
      feed={{ href: `/devices/${device.id}/feed.atom`, title: `Changes of ${device.name}` }}
      preview={image === undefined ? undefined : { image, alt: previewWords(entry) }}
      facts={deviceFacts(entry)}
    >
      <Crumbs
        links={[
          ['/devices/', 'Devices'],
          [`/vendors/${device.vendor}/`, device.vendor_name],
        ]}
      />
      <div class="title">
        <h1>{device.name}</h1>
        <p class="actions">
          <a class="button" href={`/submit/?entry=${device.id}`}>
            I have one
          </a>
          <a class="button" href={editUrl}>
            Edit
          </a>
          <a class="button" href={`/home/#add=${device.id}`}>
            Add to my home
          </a>
          <a class="button" href={`/compare/?a=${device.id}`}>
            Compare
          </a>
        </p>
      </div>
      <Badges entry={entry} />
      <AnswerBox device={device} answers={answers} />
      <RuleBox
        device={device}
        release={release}
        siteUrl={site.siteUrl}
        rendered={rendered}
        entryUrl={entryUrl}
      />
      <section class="wide" aria-labelledby="talks">
        <h2 id="talks">What it talks to</h2>
        {device.endpoints.length === 0 ? (
          <p>
            No source says yet what it talks to. <a href="#unknown">How to find out</a>
          </p>
        ) : (
          <>
            <Picture device={device} serviceNames={serviceNames} fateOf={fateOf} />
            <EndpointTable device={device} serviceNames={serviceNames} fateOf={fateOf} />
          </>
        )}
      </section>
      <section class="wide" aria-labelledby="blocked">
        <h2 id="blocked">When it is blocked</h2>
        <Blocking device={device} />
      </section>
      <section aria-labelledby="network">
        <h2 id="network">On your network</h2>
        <NetworkHabits device={device} />
      </section>
      <section aria-labelledby="recognise">
        <h2 id="recognise">How to recognise it</h2>
        <Recognise device={device} />
      </section>
      <section aria-labelledby="unknown">
        <h2 id="unknown">What nobody knows yet</h2>
        <UnknownList device={device} answers={answers} editUrl={editUrl} />
      </section>
      <section aria-labelledby="sources">
        <h2 id="sources">Sources</h2>
        <SourceList device={device} />
      </section>
      <section aria-labelledby="history">
        <h2 id="history">History</h2>
        <Revisions site={site} device={device} revisions={entry.revisions} />
        <p>
          <a href={`/devices/${device.id}/feed.atom`}>Feed of this device</a>,{' '}
          <a href={`/devices/${device.id}/history`}>the whole history as JSON</a>,{' '}
          <a href={`/devices/${device.id}`}>the entry as JSON</a>
        </p>
      </section>
    </Page>
  )
}

const Badges: FC<{ entry: SiteDevice }> = ({ entry: { device } }) => {
  const newest = newestDate(device.sources)
  const regions = [...new Set(Object.values(device.sources).flatMap(({ region }) => region ?? []))]
  return (
    <>
      <p class="badges">
        <a href={`/categories/${device.category}/`}>{categoryWords(device.category)}</a>
        {device.home_assistant !== null && (
          <>
            {' · '}
            <a href={`/integrations/${device.home_assistant.integration}/`}>
              {device.home_assistant.integration}
            </a>
            {device.home_assistant.iot_class !== null &&
              ` · ${IOT_CLASS_WORDS[device.home_assistant.iot_class].name}`}
          </>
        )}
        {' · '}status: <StatusMark status={device.status} />
        {' · '}
        <a href="#sources">{count(numberedSources(device.sources).length, 'source')}</a>
        {newest !== null && `, newest ${newest}`}
        {regions.length > 0 && ` · seen in ${regions.join(', ')}`}
      </p>
      {device.also_known_as.length > 0 && (
        <p class="badges muted">Also known as {device.also_known_as.join(', ')}</p>
      )}
    </>
  )
}
