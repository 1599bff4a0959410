import type { FC } from 'hono/jsx'
import type { ExpandedDevice, ExpandedEndpoint } from '../../schema/expand.ts'
import { numberedSources } from '../source-numbers.ts'
import { KIND_WORDS, METHOD_WORDS, OUTCOME_WORDS, peerWords, webAddress } from '../words.ts'
import { Cards, Cell, Row, RowHead } from './cards.tsx'
import { SourceRefs } from './marks.tsx'

interface Props {
  device: ExpandedDevice
}

/** How it takes being blocked, a row a report; reports that disagree stand beside each other. */
export const Blocking: FC<Props> = ({ device }) => {
  if (device.blocking.length === 0) {
    return (
      <p>
        Nobody has reported yet how it takes being blocked. <a href="#unknown">How to find out</a>
      </p>
    )
  }
  return (
    <Cards
      caption="When it is blocked"
      columns={['What', 'How', 'Outcome', 'After', 'Seen with', 'Note', 'Sources']}
    >
      {device.blocking.map((line, index) => (
        <Row id={`blocking-${index + 1}`}>
          <RowHead>
            <Subject device={device} of={line.of} />
          </RowHead>
          <Cell label="How">{METHOD_WORDS[line.method]}</Cell>
          <Cell label="Outcome">
            <b>{OUTCOME_WORDS[line.outcome]}</b>
          </Cell>
          <Cell label="After">{line.after ?? <span class="muted">not said</span>}</Cell>
          <Cell label="Seen with">
            {line.for === null
              ? 'the device as a whole'
              : line.for === 'home-assistant'
                ? 'Home Assistant'
                : 'the app'}
          </Cell>
          <Cell label="Note" class="prose">
            {line.note ?? <span class="muted">–</span>}
          </Cell>
          <Cell label="Sources">
            <SourceRefs device={device} ids={line.sources} />
          </Cell>
        </Row>
      ))}
    </Cards>
  )
}

/** What was blocked: everything, the internet, an endpoint or a service. */
const Subject: FC<Props & { of: string }> = ({ device, of }) => {
  if (of === 'all') return <>Everything</>
  if (of === 'internet') return <>Internet</>
  if (device.endpoints.some(({ id }) => id === of)) return <a href={`#endpoint-${of}`}>{of}</a>
  if (device.uses.some(({ service }) => service === of)) return <a href={`/services/${of}/`}>{of}</a>
  return <>{of}</>
}

/** Endpoints by name, each leading to its row. */
const Named: FC<{ title: string; endpoints: readonly ExpandedEndpoint[] }> = ({ title, endpoints }) =>
  endpoints.length === 0 ? null : (
    <li>
      {title}:{' '}
      {endpoints.map((endpoint, index) => (
        <>
          {index > 0 && ', '}
          <a href={`#endpoint-${endpoint.id}`}>{peerWords(endpoint.peer)}</a>
        </>
      ))}
      .
    </li>
  )

/** VLAN, multicast, NAT, resolver and clock habits. */
export const NetworkHabits: FC<Props> = ({ device }) => {
  const habits = device.network
  const asked = (purpose: ExpandedEndpoint['purpose']) =>
    device.endpoints.filter((endpoint) => endpoint.direction === 'outbound' && endpoint.purpose === purpose)
  return (
    <>
      <ul>
        <li>
          {habits?.same_subnet == null
            ? 'Whether it answers other networks or VLANs is unknown.'
            : habits.same_subnet
              ? 'It answers only hosts of its own network: Home Assistant must be there too, or the router must rewrite the source address.'
              : 'It answers hosts of other networks and VLANs too.'}
        </li>
        {habits?.source_nat != null && (
          <li>
            {habits.source_nat
              ? 'It answers across networks when the router rewrites the source address.'
              : 'Rewriting the source address on the router does not help.'}
          </li>
        )}
        {habits !== null && habits.multicast.length > 0 && (
          <li>Multicast groups it uses: {habits.multicast.join(', ')}.</li>
        )}
        {habits !== null && habits.reflector.length > 0 && (
          <li>To be found from another VLAN, {habits.reflector.join(' and ')} must be repeated there.</li>
        )}
        <Named title="For names it asks" endpoints={asked('name-resolution')} />
        <Named title="For the time it asks" endpoints={asked('time')} />
        {habits?.note != null && <li>{habits.note}</li>}
      </ul>
      {habits !== null && habits.sources.length > 0 && (
        <p>
          Sources: <SourceRefs device={device} ids={habits.sources} />
        </p>
      )}
    </>
  )
}

/** How a router, or a person with its list of leases, tells this device. */
export const Recognise: FC<Props> = ({ device }) => {
  const { mac_prefixes, dhcp_hostnames, mdns, ssdp } = device.identify
  const found: [string, string[]][] = [
    ['MAC address begins with', mac_prefixes],
    ['DHCP host name', dhcp_hostnames],
    ['mDNS', mdns],
    ['SSDP', ssdp.map((each) => Object.values(each).join(', '))],
    ['Model', device.models],
  ]
  const rows = found.filter(([, values]) => values.length > 0)
  if (rows.length === 0) return <p>No source says yet how to recognise it.</p>
  return (
    <dl class="pairs">
      {rows.map(([name, values]) => (
        <>
          <dt>{name}</dt>
          <dd>
            {values.map((value) => (
              <>
                <code>{value}</code>{' '}
              </>
            ))}
          </dd>
        </>
      ))}
    </dl>
  )
}

/** Every source, numbered as the references above number it. */
export const SourceList: FC<Pick<Props, 'device'> | { device: Pick<ExpandedDevice, 'sources'> }> = ({
  device,
}) => (
  <ol class="sources">
    {numberedSources(device.sources).map(({ number, source }) => {
      const address = webAddress(source.url)
      return (
        <li id={`source-${number}`}>
          {address === null ? <b>{source.title}</b> : <a href={address}>{source.title}</a>}
          <br />
          <span class="muted">
            {[
              KIND_WORDS[source.kind],
              source.date ?? 'undated',
              ...(source.region === null ? [] : [source.region]),
              ...(source.firmware === null ? [] : [`firmware ${source.firmware}`]),
              ...(source.minutes === null ? [] : [`${source.minutes} minutes`]),
              ...(source.phases.length === 0 ? [] : [source.phases.join(', ')]),
              ...(source.sha256 === null ? [] : [`SHA-256 ${source.sha256.slice(0, 16)}…`]),
              ...(address === null && source.url !== null ? [source.url] : []),
            ].join(' · ')}
          </span>
          {source.note !== null && <p>{source.note}</p>}
        </li>
      )
    })}
  </ol>
)
