import type { FC } from 'hono/jsx'
import type { Row as FilterRow } from '../client/filter.ts'
import type { SiteDevice } from '../model.ts'
import { capital, categoryWords, newestDate } from '../words.ts'
import { Cards, Cell, Row, RowHead } from './cards.tsx'
import { CutMark, StatusMark } from './marks.tsx'

/** What the filters read of a device; the rows of the table carry it. */
export const filterRow = ({ device, assistant, app }: SiteDevice): FilterRow => ({
  text: [device.name, device.vendor_name, device.id, ...device.models, ...device.also_known_as]
    .join(' ')
    .toLowerCase(),
  hosts: device.endpoints
    .flatMap(({ peer }) => ('host' in peer ? [peer.host] : 'network' in peer ? [peer.network] : []))
    .join(' '),
  vendor: device.vendor,
  category: device.category,
  integration: device.home_assistant?.integration ?? '',
  status: device.status,
  'home-assistant': assistant.internet,
  'native-app': app.internet,
  newest: newestDate(device.sources) ?? '',
  name: device.name,
})

/** Devices as a table: what each is, and whether its internet can be cut. A row may have an id to be linked to. */
export const DeviceTable: FC<{
  devices: readonly SiteDevice[]
  caption: string
  rowId?: (entry: SiteDevice) => string | undefined
}> = ({ devices, caption, rowId }) => (
  <Cards
    id="device-table"
    caption={caption}
    columns={[
      'Device',
      'Category',
      'Integration',
      'Works with Home Assistant without internet',
      'Works with its app without internet',
      'Evidence',
    ]}
  >
    {devices.map((entry) => {
      const { device, assistant, app } = entry
      return (
        <Row id={rowId?.(entry)} data={{ ...filterRow(entry) }}>
          <RowHead>
            <a href={`/devices/${device.id}/`}>{device.name}</a>
            <small class="muted">{device.vendor_name}</small>
          </RowHead>
          <Cell label="Category">{capital(categoryWords(device.category))}</Cell>
          <Cell label="Integration">
            {device.home_assistant?.integration ?? <span class="muted">none known</span>}
          </Cell>
          <Cell label="Home Assistant without internet">
            <CutMark internet={assistant.internet} />
          </Cell>
          <Cell label="App without internet">
            <CutMark internet={app.internet} />
          </Cell>
          <Cell label="Evidence">
            <span>
              <StatusMark status={device.status} />,{' '}
              <span class="date">{newestDate(device.sources) ?? 'undated'}</span>
            </span>
          </Cell>
        </Row>
      )
    })}
  </Cards>
)
