import type { FC } from 'hono/jsx'
import type { Backend, Capabilities } from '../../rules/backend.ts'
import { BACKENDS } from '../../rules/registry.ts'
import { fatesIn } from '../fate-words.ts'
import { byLayer, LAYERS, PROOF } from '../layers.ts'
import type { Site, SiteDevice } from '../model.ts'
import { optionFields } from '../options.ts'
import { Crumbs, Page } from '../parts/layout.tsx'
import { Code, RuleOutput } from '../parts/rule-output.tsx'
import { renderRules } from '../render-rules.ts'

const CAN: Record<keyof Capabilities, string> = {
  hosts: 'Host names, followed while it runs',
  wildcards: 'Every name below a domain',
  ports: 'Protocols and ports',
  mac: 'The device by its MAC address',
  ipv6: 'IPv6',
  inbound: 'What others open towards the device',
  multicast: 'Multicast and broadcast',
  reject: 'Refusing so that the device is told',
  redirect: 'Steering DNS and time to the router',
  nat: 'Rewriting the source address',
  expose: 'Opening it to the internet: port forward, hairpin, IPv6 pinhole',
  split_dns: 'A name that means another address at home',
}

/** The same in a word, for the head of a column. */
const SHORT: Record<keyof Capabilities, string> = {
  hosts: 'names',
  wildcards: 'wildcards',
  ports: 'ports',
  mac: 'MAC',
  ipv6: 'IPv6',
  inbound: 'inbound',
  multicast: 'multicast',
  reject: 'reject',
  redirect: 'redirect',
  nat: 'source NAT',
  expose: 'open',
  split_dns: 'split DNS',
}

const REACHABLE = { tabindex: 0, role: 'region', 'aria-label': 'table of formats' }

/** What is checked before a rendering is trusted, in words. */
export const checkWords = (backend: Backend): string =>
  backend.checker === null
    ? `Not checked by the real program. Checked here by: ${backend.checkedBy}.`
    : `${backend.checker.program} (Debian package ${backend.checker.package}) reads every output in the tests: ${backend.checker.checks}.`

/** Every rule format, by layer. */
export const FormatsPage: FC<{ site: Site }> = ({ site }) => (
  <Page
    site={site}
    title="Rule formats"
    about="Firewalls and DNS servers that rules are made for."
    path="/formats/"
    script="plain"
    json="/formats"
  >
    <h1>Rule formats</h1>
    <p>
      Take the one for the box that the device's traffic passes, mostly the router. A DNS filter alone does
      not stop a device that uses addresses without names; a firewall beside it does.
    </p>
    {byLayer(BACKENDS).map(([layer, backends]) => (
      <section aria-labelledby={layer}>
        <h2 id={layer}>{LAYERS[layer].name}</h2>
        <p>They {LAYERS[layer].about}.</p>
        <dl class="list">
          {backends.map((backend) => (
            <>
              <dt>
                <a href={`/formats/${backend.id}/`}>{backend.title}</a>
              </dt>
              <dd>
                {backend.about} <span class="muted">Proof: {PROOF[backend.proof].word}.</span>
              </dd>
            </>
          ))}
        </dl>
      </section>
    ))}
    <section class="wide" aria-labelledby="side-by-side">
      <h2 id="side-by-side">Side by side</h2>
      {/* It scrolls on a phone, and the keyboard must reach what scrolls. */}
      <div class="scroll" {...REACHABLE}>
        <table class="plain marks">
          <thead>
            <tr>
              <th scope="col">Format</th>
              <th scope="col">proof</th>
              {(Object.keys(CAN) as (keyof Capabilities)[]).map((ability) => (
                <th scope="col" title={CAN[ability]}>
                  {SHORT[ability]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {byLayer(BACKENDS)
              .flatMap(([, backends]) => backends)
              .map((backend) => (
                <tr>
                  <th scope="row">
                    <a href={`/formats/${backend.id}/`}>{backend.title}</a>
                  </th>
                  <td>{PROOF[backend.proof].word}</td>
                  {(Object.keys(CAN) as (keyof Capabilities)[]).map((ability) => (
                    <td>
                      <span aria-hidden="true">{backend.can[ability] ? '●' : '○'}</span>
                      <span class="hidden">{backend.can[ability] ? 'yes' : 'no'}</span>
                    </td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      </div>
      <dl class="pairs">
        {Object.values(PROOF).map(({ word, about }) => (
          <>
            <dt>{word}</dt>
            <dd>{about}</dd>
          </>
        ))}
      </dl>
    </section>
    <section aria-labelledby="left-out">
      <h2 id="left-out">Left out</h2>
      <p>
        NextDNS: what none of its lists names is answered, and refusing the rest takes every top-level domain
        in the settings of a profile. Control D was not examined.
      </p>
    </section>
  </Page>
)

/** The example on a format's page; an error where a format cannot render the default rules. */
function exampleOf(site: Site, backend: Backend, { device }: SiteDevice) {
  const rendered = renderRules(
    device,
    site.dataset.release,
    site.siteUrl ?? '',
    { format: backend.id },
    BACKENDS,
  )
  if (!rendered.ok)
    throw new Error(`${backend.id} cannot render ${device.id}: ${JSON.stringify(rendered.wrong)}`)
  return rendered
}

/** The script for a home as it is often found; the service's own address stands for itself where it is not known yet. */
function updateExample(site: Site, backend: Backend, { device }: SiteDevice): string {
  const query = {
    format: backend.id,
    family: 'ipv4',
    ip: '192.168.1.50',
    ha: '192.168.1.10',
    gateway: '192.168.1.1',
    app: '192.168.1.20',
    lan: '192.168.1.0/24',
  }
  const origin = site.siteUrl ?? 'https://THIS-SERVICE'
  const rendered = renderRules(device, site.dataset.release, origin, query, BACKENDS)
  if (!rendered.ok || rendered.update === null) throw new Error(`${backend.id} has no update script`)
  return rendered.update
}

/** One rule format: what it can and cannot say, how it is checked, applied and undone, and an example. */
export const FormatPage: FC<{ site: Site; backend: Backend; example: SiteDevice | undefined }> = ({
  site,
  backend,
  example,
}) => {
  const fields = optionFields(backend)
  const rendered = example === undefined ? null : exampleOf(site, backend, example)
  return (
    <Page
      site={site}
      title={`${backend.title} rules`}
      about={backend.about}
      path={`/formats/${backend.id}/`}
      script="plain"
      json={`/formats/${backend.id}`}
    >
      <Crumbs links={[['/formats/', 'Rule formats']]} />
      <h1>{backend.title}</h1>
      <p>{backend.about}</p>
      <section aria-labelledby="can">
        <h2 id="can">What it can say</h2>
        <table class="plain">
          <caption class="hidden">What {backend.title} can say</caption>
          <tbody>
            {(Object.keys(CAN) as (keyof Capabilities)[]).map((ability) => (
              <tr>
                <th scope="row">{CAN[ability]}</th>
                <td>{backend.can[ability] ? '● yes' : '○ no'}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>What it cannot say is listed in each output, with the reason.</p>
        <dl class="pairs">
          <dt>How names are followed</dt>
          <dd>{backend.followsNames}</dd>
          <dt>How it is checked</dt>
          <dd>
            {PROOF[backend.proof].word}: {PROOF[backend.proof].about}. {checkWords(backend)}
          </dd>
          <dt>Several devices in one output</dt>
          <dd>{backend.manyDevices ? 'yes' : 'no, one file a device'}</dd>
        </dl>
      </section>
      {fields.length > 0 && (
        <section aria-labelledby="options">
          <h2 id="options">Options of its own</h2>
          <dl class="pairs">
            {fields.map((field) => (
              <>
                <dt>
                  <code>{field.name}</code>
                </dt>
                <dd>
                  {field.about}
                  {field.values.length > 0 && <span class="muted"> One of {field.values.join(', ')}.</span>}
                  {field.default !== '' && <span class="muted"> Default: {field.default}.</span>}
                </dd>
              </>
            ))}
          </dl>
        </section>
      )}
      <section aria-labelledby="update">
        <h2 id="update">Keeping it up to date</h2>
        {backend.update === null ? (
          <>
            <p>
              A script for cron fetches the rules once a day with the ETag of last time, and applies them only
              where they changed. The page of a device makes it for your own addresses; this one is for{' '}
              {example === undefined ? 'a device' : example.device.name} at 192.168.1.50.
            </p>
            {example !== undefined && (
              <Code
                text={updateExample(site, backend, example)}
                label={`update script for ${backend.title}`}
              />
            )}
          </>
        ) : (
          <p>{backend.update.replace(/^./, (first) => first.toUpperCase())}.</p>
        )}
      </section>
      {rendered !== null && example !== undefined && (
        <section class="wide" aria-labelledby="example">
          <h2 id="example">
            Example:{' '}
            <a href={`/devices/${example.device.id}/?format=${backend.id}#rule`}>{example.device.name}</a>
          </h2>
          <RuleOutput
            set={rendered.set}
            fates={fatesIn(rendered.fates)}
            url={rendered.path}
            live={false}
            backend={backend}
            update={rendered.update}
          />
        </section>
      )}
    </Page>
  )
}
