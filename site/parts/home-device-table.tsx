import type { FC } from 'hono/jsx'
import type { HomeDevice } from '../home-state.ts'
import { Cards, Cell, Row, RowHead } from './cards.tsx'

/** The devices of a home as the person lists them: each with a field for its addresses. */
export const HomeDeviceTable: FC<{
  devices: readonly HomeDevice[]
  /** Names by id. */
  names: Readonly<Record<string, string>>
}> = ({ devices, names }) => (
  <Cards id="home-device-table" caption="Devices of the home" columns={['Device', 'Addresses', 'Remove']}>
    {devices.map(({ id, addresses }, index) => (
      <Row data={{ device: id }}>
        <RowHead>
          <a href={`/devices/${id}/`}>{names[id] ?? id}</a>
        </RowHead>
        <Cell label="Addresses">
          <span class="field">
            <input
              type="text"
              name={`addresses ${index}`}
              id={`f-addresses-${index}`}
              value={addresses.join(', ')}
              placeholder="192.168.1.50"
              autocomplete="off"
              autocapitalize="none"
              spellcheck={false}
              aria-label={`Addresses of ${names[id] ?? id}`}
              aria-describedby={`w-addresses-${index} addresses-hint`}
            />
            <small class="wrong" id={`w-addresses-${index}`} hidden></small>
          </span>
        </Cell>
        <Cell label="">
          <button type="button" data-remove={`${index}`} aria-label={`Remove ${names[id] ?? id}`}>
            Remove
          </button>
        </Cell>
      </Row>
    ))}
  </Cards>
)
