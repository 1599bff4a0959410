import type { Child, FC } from 'hono/jsx'
import type { Comparison as Compared, ComparedFlow, ComparedLookup } from '../../capture/compare.ts'
import type { ExpandedDevice } from '../../schema/expand.ts'
import { numberWords } from '../capture-words.ts'
import { count, endWords, trafficWords } from '../words.ts'
import { Cards, Cell, Row, RowHead } from './cards.tsx'
import { Host } from './marks.tsx'

/** A table longer than this says how much it leaves out. */
const MOST = 200

/** What a device did, against its entry. */
export const Comparison: FC<{ compared: Compared; entry: ExpandedDevice }> = ({ compared, entry }) => {
  const { undocumented, documented, baseline, unseen, lookups, unanswered_mdns } = compared
  // What every host does mostly goes to all and is answered by nobody: no refusal.
  const usual = new Set(baseline.map(({ flow }) => flow))
  const refused = compared.refused.filter(({ flow }) => !usual.has(flow))
  return (
    <>
      <p class="verdict-line" role="status">
        {compared.explained
          ? 'Everything it did is in the entry, or is what every host does.'
          : `${count(undocumented.length + lookups.undocumented.length, 'thing')} it did ${undocumented.length + lookups.undocumented.length === 1 ? 'is' : 'are'} not in the entry.`}{' '}
        <a href={`/devices/${entry.id}/`}>The entry</a>
        {!compared.explained && (
          <>
            , and <a href="/submit/">how to add to it</a>
          </>
        )}
      </p>
      {unanswered_mdns.length > 0 && (
        <div class="note" id="unanswered">
          <h3>Questions by mDNS that nobody answered</h3>
          <p>
            This is what a closed UDP 5353 looks like: it seems to work as long as an announcement is fresh,
            then devices are “not responding”. Let UDP 5353 in on the host that is asked for, and repeat it
            between the networks where there are several.
          </p>
          <ul>
            {unanswered_mdns.slice(0, MOST).map(({ name, count: times, why }) => (
              <li>
                <Host text={name === '' ? 'a name that was not seen' : name} />, {count(times, 'time')}: {why}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Part
        id="undocumented"
        title="Not in the entry"
        total={undocumented.length + lookups.undocumented.length}
        open
      >
        <Flows flows={undocumented} caption="Not in the entry" />
        <Lookups lookups={lookups.undocumented} caption="Names asked for that are not in the entry" />
      </Part>
      <Part id="refused" title="Refused or never answered" total={refused.length} open>
        <Flows flows={refused} caption="Refused or never answered" />
      </Part>
      <Part id="unseen" title="In the entry and not seen" total={unseen.length} open={false}>
        <ul>
          {unseen.map(({ endpoint: id, why }) => {
            const endpoint = entry.endpoints.find((each) => each.id === id)
            return (
              <li>
                <a href={`/devices/${entry.id}/#endpoint-${id}`}>
                  {endpoint === undefined ? id : `${endWords(endpoint)} ${trafficWords(endpoint)}`}
                </a>
                : {why}
              </li>
            )
          })}
        </ul>
      </Part>
      <Part
        id="documented"
        title="In the entry and seen"
        total={documented.length + lookups.documented.length}
        open={false}
      >
        <Flows flows={documented} caption="In the entry and seen" />
        <Lookups lookups={lookups.documented} caption="Names asked for that are in the entry" />
      </Part>
      <Part id="baseline" title="What every host does" total={baseline.length} open={false}>
        <Flows flows={baseline} caption="What every host does" />
      </Part>
    </>
  )
}

const Part: FC<{ id: string; title: string; total: number; open: boolean; children?: Child }> = ({
  id,
  title,
  total,
  open,
  children,
}) => (
  <details class="part" data-part={id} open={open && total > 0}>
    <summary>
      {title}: {numberWords(total)}
    </summary>
    {total === 0 ? <p>None.</p> : children}
  </details>
)

const Flows: FC<{ flows: readonly ComparedFlow[]; caption: string }> = ({ flows, caption }) =>
  flows.length === 0 ? null : (
    <>
      <Cards caption={caption} columns={['With', 'Traffic', 'Seen', 'Endpoint', 'Why']}>
        {flows.slice(0, MOST).map(({ flow, names, endpoints, why }) => (
          <Row>
            <RowHead>
              <Host text={`${flow.direction === 'outbound' ? 'to' : 'from'} ${names[0] ?? flow.peer}`} />
              {names.length > 0 && (
                <small class="muted">{[...names.slice(1, 4), flow.peer].join(', ')}</small>
              )}
            </RowHead>
            <Cell label="Traffic">
              {flow.protocol.toUpperCase()} {flow.port ?? ''} {flow.application ?? ''}
            </Cell>
            <Cell label="Seen">{count(flow.packets, 'packet')}</Cell>
            <Cell label="Endpoint">{endpoints.join(', ') || <span class="muted">none</span>}</Cell>
            <Cell label="Why">{why}</Cell>
          </Row>
        ))}
      </Cards>
      <More total={flows.length} />
    </>
  )

const Lookups: FC<{ lookups: readonly ComparedLookup[]; caption: string }> = ({ lookups, caption }) =>
  lookups.length === 0 ? null : (
    <>
      <Cards caption={caption} columns={['Name asked for', 'Type', 'Answer', 'Times', 'Why']}>
        {lookups.slice(0, MOST).map(({ lookup, why }) => (
          <Row>
            <RowHead>
              <Host text={lookup.name} />
            </RowHead>
            <Cell label="Type">{lookup.type}</Cell>
            <Cell label="Answer">{lookup.answer ?? 'none seen'}</Cell>
            <Cell label="Times">{numberWords(lookup.count)}</Cell>
            <Cell label="Why">{why}</Cell>
          </Row>
        ))}
      </Cards>
      <More total={lookups.length} />
    </>
  )

const More: FC<{ total: number }> = ({ total }) =>
  total <= MOST ? null : (
    <p class="muted">{numberWords(total - MOST)} more are not shown; the command line lists all of them.</p>
  )
