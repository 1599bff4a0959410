import type { FC } from 'hono/jsx'
import type { Fate } from '../../rules/fate.ts'
import type { ExpandedDevice, ExpandedEndpoint } from '../../schema/expand.ts'
import { FATE_WORDS } from '../fate-words.ts'
import { rankOf } from '../picture-owners.ts'
import { appName, endWords, portWords, protocolWords } from '../words.ts'
import { Cards, Cell, Row, RowHead } from './cards.tsx'
import { Host, NeedMark, SourceRefs } from './marks.tsx'

/** Endpoints with what is needed most first; otherwise in the order of the entry. */
const byNeed = (endpoints: readonly ExpandedEndpoint[]): ExpandedEndpoint[] =>
  endpoints
    .map((endpoint, index) => ({ endpoint, index }))
    .sort((a, b) => rankOf(a.endpoint) - rankOf(b.endpoint) || a.index - b.index)
    .map(({ endpoint }) => endpoint)

interface Props {
  device: ExpandedDevice
  serviceNames: Readonly<Record<string, string>>
  /** What becomes of an endpoint under the default rules, by its id. */
  fateOf: (id: string) => Fate
}

/** What the device talks to, a row an endpoint; on a narrow screen a card an endpoint. */
export const EndpointTable: FC<Props> = ({ device, serviceNames, fateOf }) => {
  const columns = [
    'Destination',
    'Protocol',
    'Port',
    'Service',
    'Home Assistant',
    appName(device),
    'Breaks without it',
    'Sources',
    'In the rule',
  ]
  return (
    <Cards id="endpoint-table" caption={`What ${device.name} talks to`} columns={columns}>
      {byNeed(device.endpoints).map((endpoint) => (
        <Row id={`endpoint-${endpoint.id}`}>
          <RowHead>
            {'host' in endpoint.peer ? (
              <a href={`/hosts/${endpoint.peer.host.replace(/^\*\./, '')}/`}>
                <Host text={endWords(endpoint)} />
              </a>
            ) : (
              <Host text={endWords(endpoint)} />
            )}
            <small class="muted">
              {endpoint.id}
              {endpoint.when !== 'always' && ` · only during ${endpoint.when}`}
              {endpoint.resolve === 'required' && ' · the name must resolve'}
            </small>
          </RowHead>
          <Cell label="Protocol">{protocolWords(endpoint)}</Cell>
          <Cell label="Port">{portWords(endpoint)}</Cell>
          <Cell label="Service" class="prose">
            <span>
              {endpoint.application === 'unknown' ? '' : `${endpoint.application}, `}
              {endpoint.purpose === 'unknown' ? 'purpose unknown' : endpoint.purpose.replaceAll('-', ' ')}
              {endpoint.via !== null && (
                <>
                  {' '}
                  <a href={`/services/${endpoint.via}/`}>{serviceNames[endpoint.via] ?? endpoint.via}</a>
                </>
              )}
            </span>
          </Cell>
          <Cell label="Home Assistant">
            <NeedMark need={endpoint.needed.home_assistant} />
          </Cell>
          <Cell label={appName(device)}>
            <NeedMark need={endpoint.needed.native_app} />
          </Cell>
          <Cell label="Breaks without it" class="prose">
            <span>
              {endpoint.breaks ?? <span class="muted">not known</span>}
              {endpoint.note !== null && <small class="muted"> {endpoint.note}</small>}
            </span>
          </Cell>
          <Cell label="Sources">
            <SourceRefs device={device} ids={endpoint.sources} />
          </Cell>
          <Cell label="In the rule" class="let" data={{ endpoint: endpoint.id }}>
            {FATE_WORDS[fateOf(endpoint.id)]}
          </Cell>
        </Row>
      ))}
    </Cards>
  )
}
