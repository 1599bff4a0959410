import type { FC } from 'hono/jsx'
import type { ReleaseChange } from '../../rules/changes/release.ts'
import { isOnlyWording, wideningLine } from '../../rules/changes/words.ts'
import type { DeviceChange, ServiceChange } from '../../schema/difference.ts'
import { compareNames, type Site } from '../model.ts'
import { CHANGE_WORDS } from '../parts/change-list.tsx'
import { CloudLink, DeviceLink, EntryWords } from '../parts/entry-change.tsx'
import { Crumbs, Page } from '../parts/layout.tsx'
import { LineOf } from '../parts/line.tsx'
import { ReleaseLink } from '../parts/release-link.tsx'
import { lineCount, releasePath, releaseWords } from '../release-words.ts'
import { capital, count } from '../words.ts'

/** So many lines about devices stand on one page; the devices beyond are named, and told of on their own pages. */
const MOST_LINES = 500

/** What one release changed: what lets more through first, then vendor clouds, then device by device. */
export const ReleasePage: FC<{ site: Site; release: ReleaseChange }> = ({ site, release }) => {
  const { id, date, commit, before, services, changes } = release
  const all = site.releases ?? []
  const at = all.indexOf(release)
  const [after, older] = [all[at - 1], all[at + 1]]
  const sorted = [...changes].sort((a, b) => compareNames(a.name, b.name))
  const wording = sorted.filter((change) => change.change === 'changed' && isOnlyWording(change))
  // New entries last: their own pages say the same.
  const matter = sorted
    .filter((change) => !wording.includes(change))
    .sort((a, b) => Number(a.change === 'added') - Number(b.change === 'added'))
  let lines = 0
  const told = matter.filter((change) => {
    lines += lineCount(change)
    return lines <= MOST_LINES
  })
  const named = matter.filter((change) => !told.includes(change))
  return (
    <Page
      site={site}
      title={`Release ${id}`}
      about={`What release ${id} changed: ${releaseWords(release)}.`}
      path={releasePath(id)}
      script="plain"
      json={`/releases/${id}`}
    >
      <Crumbs links={[['/changes/', 'Changes']]} />
      <h1>Release {id}</h1>
      <p>
        <time datetime={date}>{`${date.slice(0, 16).replace('T', ' ')} UTC`}</time>.{' '}
        {capital(releaseWords(release))}.
      </p>
      {(older !== undefined || after !== undefined) && (
        <nav aria-label="Releases before and after">
          <ul class="inline">
            {older !== undefined && (
              <li>
                Before: <ReleaseLink release={older} />
              </li>
            )}
            {after !== undefined && (
              <li>
                After: <ReleaseLink release={after} />
              </li>
            )}
          </ul>
        </nav>
      )}
      {before !== null && (
        <>
          <Widened site={site} release={release} />
          {services.length > 0 && <Clouds site={site} services={services} />}
          <section aria-labelledby="devices">
            <h2 id="devices">Devices</h2>
            {changes.length === 0 && <p>None changed.</p>}
            {told.map((change) => (
              <article id={`device-${change.id}`}>
                <h3>
                  <DeviceLink site={site} change={change} />{' '}
                  <span class="muted">
                    {CHANGE_WORDS[change.change]}
                    {change.was !== null && `, was ${change.was}`}
                  </span>
                </h3>
                <EntryWords site={site} change={change} />
              </article>
            ))}
          </section>
          <Named site={site} title="More devices" changes={named}>
            Too many to tell of on one page: what changed stands in the history of each.
          </Named>
          <Named site={site} title="Wording and sources" changes={wording}>
            No rule and no answer of these changed: only notes, spelling or sources did.
          </Named>
        </>
      )}
      <section aria-labelledby="data">
        <h2 id="data">As data</h2>
        <ul>
          {before !== null && (
            <>
              <li>
                <a href={`/changes/?since=${before}&release=${id}`}>
                  What it does to the rule text of a format
                </a>{' '}
                (chosen there, with a script)
              </li>
              <li>
                <a href={`/changes?since=${before}&release=${id}`}>These changes as JSON</a>
              </li>
            </>
          )}
          <li>
            <a href={`/releases/${id}`}>The release as JSON</a>
          </li>
          {commit !== null && (
            <li>
              <a href={`${site.repository}/commit/${commit}`}>The commit</a>
            </li>
          )}
        </ul>
      </section>
    </Page>
  )
}

/** What rules of this release let through that those before refused, and for whom. */
const Widened: FC<{ site: Site; release: ReleaseChange }> = ({ site, release: { changes, widened } }) => {
  const wider = changes
    .map((change) => ({ change, lines: widened.filter(({ device }) => device === change.id) }))
    .filter(({ lines }) => lines.length > 0)
  return (
    <section aria-labelledby="widened">
      <h2 id="widened">Lets more through than before</h2>
      {wider.length === 0 ? (
        <p>Nothing. No rule at default choices lets through what it refused before.</p>
      ) : (
        <>
          <p>
            The rules of {count(wider.length, 'device')}, at default choices, let through what they refused
            before.
          </p>
          <ul>
            {wider.map(({ change, lines: [first, ...more] }) => (
              <li>
                <DeviceLink site={site} change={change} />
                {first !== undefined && more.length === 0 ? (
                  <>
                    , <LineOf line={wideningLine(first)} />
                  </>
                ) : (
                  <ul>
                    {[first, ...more].map(
                      (line) =>
                        line && (
                          <li>
                            <LineOf line={wideningLine(line)} />
                          </li>
                        ),
                    )}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** What changed in the clouds that several devices share; those of which only the wording did are named. */
const Clouds: FC<{ site: Site; services: readonly ServiceChange[] }> = ({ site, services }) => {
  const wording = services.filter((service) => service.change === 'changed' && isOnlyWording(service))
  return (
    <section aria-labelledby="clouds">
      <h2 id="clouds">Vendor clouds</h2>
      {services
        .filter((service) => !wording.includes(service))
        .map((service) => (
          <article>
            <h3>
              <CloudLink site={site} id={service.id} name={service.name} />{' '}
              <span class="muted">{CHANGE_WORDS[service.change]}</span>
            </h3>
            <EntryWords site={site} change={service} />
          </article>
        ))}
      {wording.length > 0 && (
        <p>
          Wording and sources only:{' '}
          {wording.map(({ id, name }, index) => (
            <>
              {index > 0 && ', '}
              <CloudLink site={site} id={id} name={name} />
            </>
          ))}
          .
        </p>
      )}
    </section>
  )
}

/** Devices by name alone, vendor by vendor. */
const Named: FC<{ site: Site; title: string; changes: readonly DeviceChange[]; children?: string }> = ({
  site,
  title,
  changes,
  children,
}) => {
  if (changes.length === 0) return null
  const vendors = new Map<string, DeviceChange[]>()
  for (const change of changes) {
    const vendor = site.dataset.devices[change.id]?.vendor
    const name =
      (vendor === undefined ? undefined : site.dataset.vendors[vendor]?.name) ?? vendor ?? 'no longer here'
    vendors.set(name, [...(vendors.get(name) ?? []), change])
  }
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <details>
        <summary>{count(changes.length, 'device')}</summary>
        <p>{children}</p>
        <dl class="pairs">
          {[...vendors]
            .sort(([a], [b]) => compareNames(a, b))
            .map(([vendor, theirs]) => (
              <>
                <dt>{vendor}</dt>
                <dd>
                  {theirs.map((change, index) => (
                    <>
                      {index > 0 && ', '}
                      <DeviceLink site={site} change={change} history />
                    </>
                  ))}
                </dd>
              </>
            ))}
        </dl>
      </details>
    </section>
  )
}
